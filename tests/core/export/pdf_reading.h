// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QSizeF>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>
#include <QXmlStreamReader>

/// What an independent program (poppler's pdftotext) reads out of a PDF.
namespace recourse::test {

struct PdfWord
{
    QString text;
    QRectF box; ///< points from the upper left corner
};

struct PdfPage
{
    QSizeF size; ///< points
    QList<PdfWord> words; ///< in reading order

    [[nodiscard]] QString text() const
    {
        QStringList all;
        for (const PdfWord& word : words)
            all += word.text;
        return all.join(QLatin1Char(' '));
    }
    /// Where the first word of that text stands; an empty rectangle if it is not there.
    [[nodiscard]] QRectF boxOf(const QString& text) const
    {
        for (const PdfWord& word : words) {
            if (word.text == text)
                return word.box;
        }
        return {};
    }
};

inline bool canReadPdf()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

inline QString runPdftotext(const QByteArray& pdf, const QStringList& options)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("letter.pdf")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"), options + QStringList{file.fileName(), QStringLiteral("-")});
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

inline QList<PdfPage> readPdf(const QByteArray& pdf)
{
    QList<PdfPage> pages;
    QXmlStreamReader xml(runPdftotext(pdf, {QStringLiteral("-bbox")}).remove(QRegularExpression(QStringLiteral("<!DOCTYPE[^>]*>"))));
    const auto number = [&xml](const char* name) { return xml.attributes().value(QLatin1String(name)).toDouble(); };
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("page"))
            pages += PdfPage{QSizeF(number("width"), number("height")), {}};
        else if (xml.name() == QLatin1String("word") && !pages.isEmpty()) {
            const QRectF box(QPointF(number("xMin"), number("yMin")), QPointF(number("xMax"), number("yMax")));
            pages.last().words += PdfWord{xml.readElementText(), box};
        }
    }
    return pages;
}

} // namespace recourse::test
