// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exhibit_sheets.h"

#include "base/exhibit_limits.h"
#include "export/letter_blocks.h"
#include "export/pdf_count.h"
#include "formats/html_text.h"
#include "formats/mail_message.h"
#include "formats/text_decoding.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImageReader>

namespace recourse::documents {

namespace {

constexpr double kLabel = 32; ///< mm
constexpr double kValue = 128;
constexpr double kHeadPoints = 15;
constexpr double kTextPoints = 10.5;
constexpr double kSmallPoints = 9;
constexpr double kHashPoints = 7.5;
constexpr double kRowSpace = 0.8; ///< mm
constexpr int kMostIndent = 40; ///< characters
constexpr double kPart = 5; ///< mm between parts of a page

QFont bold(double points)
{
    QFont font = printFont(Face::Serif, points);
    font.setBold(true);
    return font;
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Outside text with its lines: each cleaned, tabs to eight columns.
QString cleanLinesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        QString start;
        for (qsizetype i = 0; i < line.size() && (line.at(i) == QLatin1Char(' ') || line.at(i) == QLatin1Char('\t')); ++i)
            start += line.at(i) == QLatin1Char('\t') ? QStringLiteral("        ") : QStringLiteral(" ");
        lines += start.left(kMostIndent) + cleanLine(line);
    }
    return lines.join(QLatin1Char('\n'));
}

/// The exhibit as it is being set.
class ExhibitSheets
{
public:
    ExhibitSheets(SheetWriter& writer, const PackExhibit& exhibit, const ExhibitSetting& setting)
        : m_writer(writer)
        , m_exhibit(exhibit)
        , m_setting(setting)
        , m_words(setting.words)
    {
    }

    [[nodiscard]] ExhibitShown set()
    {
        head();
        if (!m_setting.redaction.empty() && !isRedactable(m_exhibit)) {
            note(m_words.withheld);
            return ExhibitShown::Withheld;
        }
        const QString& type = m_exhibit.mediaType;
        const bool laidOut = type == QLatin1String("message/rfc822") ? message(m_exhibit.content)
            : type.startsWith(QLatin1String("text/"))               ? plainText()
            : type.startsWith(QLatin1String("image/"))              ? picture()
                                                                    : false;
        if (!laidOut)
            file();
        return laidOut ? ExhibitShown::LaidOut : ExhibitShown::Named;
    }

private:
    void line(const QString& label, const QString& value)
    {
        if (!value.isEmpty())
            m_writer.row({{label, 0, kLabel - 2}, {m_setting.redaction.applied(value), kLabel, kValue}}, printFont(Face::Serif, kTextPoints), kRowSpace);
    }

    void note(const QString& text)
    {
        QFont font = printFont(Face::Serif, kTextPoints);
        font.setItalic(true);
        m_writer.text(text, font, kPart);
    }

    void head()
    {
        const QString number = m_words.exhibit.arg(m_exhibit.number);
        m_writer.heading(number + QStringLiteral(" \u2013 ") + m_setting.redaction.applied(cleanLine(m_exhibit.title)), bold(kHeadPoints));
        m_writer.rule(1.5);
        line(m_words.date, m_setting.date);
        line(m_words.file, cleanLine(m_exhibit.fileName));
        line(m_words.size, shownSize(m_exhibit.content.size()));
        const QByteArray hash = QCryptographicHash::hash(m_exhibit.content, QCryptographicHash::Sha256).toHex();
        m_writer.row({{QStringLiteral("SHA-256"), 0, kLabel - 2}}, printFont(Face::Serif, kTextPoints), kRowSpace);
        m_writer.text(QString::fromLatin1(hash), printFont(Face::Monospace, kHashPoints), 0.4);
        m_writer.rule(1.5);
    }

    void body(const QString& text, Face face, double points, bool cut)
    {
        const QFont font = printFont(face, points);
        double before = kPart;
        for (const QString& paragraph : m_setting.redaction.applied(cleanLinesOf(text)).split(QStringLiteral("\n\n"))) {
            m_writer.text(paragraph, font, before);
            before = 2.4;
        }
        if (cut)
            note(m_words.cut);
    }

    bool plainText()
    {
        if (static_cast<std::size_t>(m_exhibit.content.size()) > base::kExhibitFileBytes)
            return false;
        const auto decoded = formats::decodeText(viewOf(m_exhibit.content));
        if (!decoded)
            return false;
        constexpr auto kMost = static_cast<qsizetype>(base::kExhibitTextCharacters);
        if (m_exhibit.mediaType == QLatin1String("text/html")) {
            body(formats::htmlToPlainText(decoded->text(), kMost), Face::Serif, kTextPoints, false);
            return true;
        }
        const QString text = QString::fromUtf8(decoded->text().data(), static_cast<qsizetype>(decoded->text().size()));
        body(text.left(kMost), Face::Monospace, kSmallPoints, text.size() > kMost);
        return true;
    }

    bool message(const QByteArray& bytes)
    {
        const auto read = formats::readMailMessage(viewOf(bytes), base::kExhibitMailLimits);
        if (!read)
            return false;
        line(m_words.from, cleanLine(read->from));
        line(m_words.to, cleanLine(read->to));
        line(m_words.copy, cleanLine(read->cc));
        line(m_words.date, cleanLine(read->date));
        line(m_words.subject, cleanLine(read->subject));
        for (const formats::MailMessageFile& one : read->files)
            line(m_words.attachments, fileLine(one));
        m_writer.rule(1.5);
        body(read->text, Face::Serif, kTextPoints, read->cut);
        for (const formats::MailMessageFile& one : read->files) {
            if (one.mediaType.startsWith(QLatin1String("image/")))
                drawn(std::make_shared<const QByteArray>(one.content));
        }
        return true;
    }

    [[nodiscard]] static QString fileLine(const formats::MailMessageFile& one)
    {
        const QByteArray hash = QCryptographicHash::hash(one.content, QCryptographicHash::Sha256).toHex();
        const QString name = one.name.isEmpty() ? one.mediaType : one.name;
        return cleanLine(name) + QStringLiteral(" (") + shownSize(one.content.size()) + QStringLiteral("), SHA-256 ") + QString::fromLatin1(hash);
    }

    bool drawn(std::shared_ptr<const QByteArray> content)
    {
        if (static_cast<std::size_t>(content->size()) > base::kExhibitFileBytes)
            return false;
        QByteArray bytes = *content;
        QBuffer buffer(&bytes);
        if (!buffer.open(QIODevice::ReadOnly))
            return false;
        QImageReader reader(&buffer);
        QSize size = reader.size();
        if (!size.isValid() || qint64(size.width()) * size.height() > base::kExhibitPixels || reader.read().isNull())
            return false;
        if (reader.transformation().testFlag(QImageIOHandler::TransformationRotate90))
            size.transpose();
        m_writer.picture(std::move(content), QSizeF(size), kPart);
        return true;
    }

    bool picture() { return drawn(std::make_shared<const QByteArray>(m_exhibit.content)); }

    void file()
    {
        line(m_words.type, cleanLine(m_exhibit.mediaType));
        if (m_exhibit.mediaType == QLatin1String("application/pdf")) {
            if (const auto pages = pdfPageCount(m_exhibit.content, base::kExhibitPdfLimits))
                line(m_words.pages, QString::number(*pages));
        }
        note(m_words.notLaidOut + QLatin1Char(' ') + m_words.embedded);
    }

    SheetWriter& m_writer;
    const PackExhibit& m_exhibit;
    const ExhibitSetting& m_setting;
    const PackWords& m_words;
};

} // namespace

bool isRedactable(const PackExhibit& exhibit)
{
    if (exhibit.mediaType.startsWith(QLatin1String("text/")))
        return true;
    if (exhibit.mediaType != QLatin1String("message/rfc822"))
        return false;
    const auto message = formats::readMailMessage(viewOf(exhibit.content), base::kExhibitMailLimits);
    return message && message->files.empty();
}

ExhibitShown setExhibit(SheetWriter& writer, const PackExhibit& exhibit, const ExhibitSetting& setting)
{
    return ExhibitSheets(writer, exhibit, setting).set();
}

QString shownSize(qint64 bytes)
{
    constexpr qint64 kKilo = 1000;
    if (bytes < kKilo)
        return QStringLiteral("%1 B").arg(bytes);
    if (bytes < kKilo * kKilo)
        return QStringLiteral("%1 kB").arg((bytes + kKilo / 2) / kKilo);
    return QStringLiteral("%1 MB").arg(static_cast<double>(bytes) / (kKilo * kKilo), 0, 'f', 1);
}

} // namespace recourse::documents
