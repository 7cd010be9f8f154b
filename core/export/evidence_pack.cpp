// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/evidence_pack.h"

#include "export/evidence_pages.h"
#include "export/letter_blocks.h"
#include "export/loss_sheets.h"
#include "export/pack_words.h"
#include "export/page_output.h"
#include "export/pdf_file.h"
#include "formats/csv.h"
#include "formats/zip_writer.h"

#include <QCryptographicHash>
#include <QPainter>

namespace recourse::documents {

namespace {

using base::Code;
using base::fail;

constexpr int kNameLength = 60;
constexpr int kEndingLength = 8;
const QString kLossFile = QStringLiteral("losses.csv");

QByteArray hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// "exhibit-03-answer.eml": only what every file system takes.
QString originalName(const PackExhibit& exhibit)
{
    const auto plain = [](const QString& text) {
        QString name;
        for (const QChar c : text)
            name += c.isLetterOrNumber() ? c : QLatin1Char(' ');
        return name.simplified().replace(QLatin1Char(' '), QLatin1Char('-'));
    };
    const QString file = cleanLine(exhibit.fileName);
    const qsizetype dot = file.lastIndexOf(QLatin1Char('.'));
    const QString ending = dot > 0 ? plain(file.mid(dot + 1)).left(kEndingLength) : QString();
    const QString stem = plain(dot > 0 ? file.left(dot) : file).left(kNameLength);
    QString name = QStringLiteral("exhibit-%1").arg(exhibit.number, 2, 10, QLatin1Char('0'));
    if (!stem.isEmpty())
        name += QLatin1Char('-') + stem;
    return ending.isEmpty() ? name : name + QLatin1Char('.') + ending;
}

/// One row for every exhibit, whether its original is in the archive or not, and one for the losses without a number.
QByteArray manifestOf(const EvidencePack& pack, const Redaction& redaction, const QByteArray& losses)
{
    const auto field = [&](const QString& text) { return redaction.applied(text).toStdString(); };
    std::string rows = formats::writeCsvRow({"exhibit", "date", "title", "file", "media_type", "bytes", "sha256"});
    for (const PackExhibit& exhibit : pack.exhibits) {
        const QString path = redaction.empty() ? QStringLiteral("originals/") + originalName(exhibit) : QString();
        rows += formats::writeCsvRow({std::to_string(exhibit.number), field(exhibit.date.toString(Qt::ISODate)), field(cleanLine(exhibit.title)),
            path.toStdString(), field(cleanLine(exhibit.mediaType)), std::to_string(exhibit.content.size()), hashOf(exhibit.content).toStdString()});
    }
    if (!losses.isEmpty()) {
        rows += formats::writeCsvRow({"", pack.made.toString(Qt::ISODate).toStdString(), packWords(pack.language).losses.toStdString(),
            kLossFile.toStdString(), "text/csv", std::to_string(losses.size()), hashOf(losses).toStdString()});
    }
    return QByteArray::fromStdString(rows);
}

/// As `sha256sum` writes and checks it: hash, two blanks, path.
QByteArray sums(const std::vector<formats::ZipMember>& members)
{
    QByteArray lines;
    for (const formats::ZipMember& member : members)
        lines += hashOf(member.content) + "  " + member.name.toUtf8() + '\n';
    return lines;
}

} // namespace

base::Result<QByteArray> renderEvidencePdf(const EvidencePack& pack, PageLayout layout, base::Progress& progress)
{
    const auto pages = EvidencePages::of(pack, layout, progress);
    if (!pages)
        return pages.error();
    PdfFile file((*pages)->title(), pack.made, (*pages)->paper());
    for (const PackExhibit& exhibit : pack.exhibits) {
        if ((*pages)->named().contains(exhibit.number))
            file.attach(originalName(exhibit), exhibit.content, exhibit.mediaType);
    }
    QPainter painter;
    if (!painter.begin(file.device()))
        return fail(Code::ExportFailed, QStringLiteral("PDF"));
    drawPages(file, painter, **pages);
    if (!painter.end())
        return fail(Code::ExportFailed, QStringLiteral("PDF"));
    return file.finish();
}

base::Result<QByteArray> renderEvidenceZip(const EvidencePack& pack, PageLayout layout, base::Progress& progress)
{
    const auto redaction = Redaction::of(pack.redact);
    if (!redaction)
        return redaction.error();
    const auto pdf = renderEvidencePdf(pack, layout, progress);
    if (!pdf)
        return pdf.error();
    std::vector<formats::ZipMember> members = {{QStringLiteral("evidence.pdf"), *pdf}};
    for (const PackExhibit& exhibit : pack.exhibits) {
        if (redaction->empty())
            members.push_back({QStringLiteral("originals/") + originalName(exhibit), exhibit.content});
    }
    const QByteArray losses = pack.losses.rows.empty() ? QByteArray() : lossesCsv(pack.losses, *redaction);
    if (!losses.isEmpty())
        members.push_back({kLossFile, losses});
    members.push_back({QStringLiteral("manifest.csv"), manifestOf(pack, *redaction, losses)});
    members.push_back({QStringLiteral("SHA256SUMS"), sums(members)});
    return formats::writeZip(members);
}

} // namespace recourse::documents
