// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/letter_blocks.h"
#include "export/letter_words.h"
#include "export/odt_parts.h"
#include "export/odt_xml.h"
#include "export/page_geometry.h"

namespace recourse::documents {

namespace {

/// A frame at a fixed place of the first page.
void frame(OdtXml& xml, const QString& name, const QRectF& area, const char* style, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    xml.open("draw:frame",
        {{"draw:name", name}, {"draw:style-name", QStringLiteral("Window")}, {"text:anchor-type", QStringLiteral("page")},
            {"text:anchor-page-number", QStringLiteral("1")}, {"svg:x", odtLength(area.left())}, {"svg:y", odtLength(area.top())},
            {"svg:width", odtLength(area.width())}, {"svg:height", odtLength(area.height())}});
    xml.open("draw:text-box");
    for (const QString& line : lines)
        xml.paragraph(style, line);
    xml.close();
    xml.close();
}

QStringList letterheadLines(const model::Letter& letter)
{
    QStringList rest = letter.sender.mid(1);
    if (!letter.senderEmail.isEmpty())
        rest += letter.senderEmail;
    return rest.isEmpty() ? QStringList() : QStringList{rest.join(QStringLiteral("  ·  "))};
}

QStringList detailLines(const model::Letter& letter, PageLayout layout)
{
    QStringList lines = {dateLine(letter.place, letter.date, letter.language, layout)};
    if (!letter.reference.isEmpty())
        lines += letterWords(letter.language).reference + QStringLiteral(": ") + letter.reference;
    return lines;
}

void frames(OdtXml& xml, const model::Letter& letter, PageLayout layout)
{
    const PageGeometry& page = geometryOf(layout);
    const QRectF head(page.left, page.letterheadTop, page.textWidth(), 8);
    frame(xml, QStringLiteral("Sender"), head, "SenderName", letter.sender.mid(0, 1));
    frame(xml, QStringLiteral("SenderDetails"), head.translated(0, 8), "SenderDetails", letterheadLines(letter));
    if (!page.returnLine.isEmpty() && !letter.sender.isEmpty())
        frame(xml, QStringLiteral("ReturnLine"), page.returnLine, "ReturnLine", {letter.sender.join(QStringLiteral(" · "))});
    frame(xml, QStringLiteral("Recipient"), page.address, "Address", letter.recipient);
    frame(xml, QStringLiteral("Details"), page.details, "Address", detailLines(letter, layout));
}

void body(OdtXml& xml, const QList<BodyBlock>& blocks)
{
    for (const BodyBlock& block : blocks) {
        if (block.marker.isEmpty()) {
            const bool introduces = block.text.endsWith(QLatin1Char(':'));
            xml.paragraph(introduces ? "BodyIntroduction" : "Body", block.text);
            continue;
        }
        xml.paragraph(block.level == 0 ? "Point" : "SubPoint", block.marker + QLatin1Char('\t') + block.text);
    }
}

void closing(OdtXml& xml, const model::Letter& letter)
{
    const Closing parts = closingOf(letter);
    if (!parts.greeting.isEmpty())
        xml.paragraph("ClosingGreeting", parts.greeting);
    for (qsizetype i = 0; i < parts.signers.size(); ++i)
        xml.paragraph(i == 0 ? "Signature" : "SignatureMore", parts.signers[i]);
    if (letter.enclosures.isEmpty())
        return;
    xml.paragraph("EnclosuresHeading", letterWords(letter.language).enclosures);
    for (qsizetype i = 0; i < letter.enclosures.size(); ++i)
        xml.paragraph("Point", QStringLiteral("%1.\t").arg(i + 1) + letter.enclosures[i]);
}

} // namespace

QByteArray odtContent(const model::Letter& letter, PageLayout layout)
{
    const LetterWords words = letterWords(letter.language);
    const QString lead = layout == PageLayout::UsLetter ? words.subject + QStringLiteral(": ") : QString();
    OdtXml xml("office:document-content");
    xml.open("office:automatic-styles");
    xml.open("style:style", {{"style:name", QStringLiteral("Window")}, {"style:family", QStringLiteral("graphic")}});
    xml.empty("style:graphic-properties",
        {{"style:horizontal-pos", QStringLiteral("from-left")}, {"style:horizontal-rel", QStringLiteral("page")},
            {"style:vertical-pos", QStringLiteral("from-top")}, {"style:vertical-rel", QStringLiteral("page")},
            {"style:wrap", QStringLiteral("run-through")}, {"fo:padding", QStringLiteral("0mm")}, {"fo:border", QStringLiteral("none")},
            {"draw:fill", QStringLiteral("none")}, {"draw:stroke", QStringLiteral("none")}});
    xml.close();
    xml.close();
    xml.open("office:body");
    xml.open("office:text");
    frames(xml, letter, layout);
    xml.paragraph("LetterSubject", lead + letter.subject);
    body(xml, bodyBlocks(letter.body));
    closing(xml, letter);
    return xml.finish();
}

} // namespace recourse::documents
