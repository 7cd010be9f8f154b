// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/letter_words.h"
#include "export/odt_parts.h"
#include "export/odt_xml.h"
#include "export/page_geometry.h"

#include <QLocale>

#include <array>

namespace recourse::documents {

namespace {

struct ParagraphStyle
{
    const char* name;
    const char* before; ///< space above
    const char* size;
    const char* weight;
    const char* indent; ///< of all lines; the first hangs back by 8 mm unless this is 0mm
    bool keepNext;
};

constexpr std::array kStyles = {
    ParagraphStyle{"SenderName", "0mm", "14pt", "normal", "0mm", false},
    ParagraphStyle{"SenderDetails", "0mm", "9.5pt", "normal", "0mm", false},
    ParagraphStyle{"ReturnLine", "0mm", "7.5pt", "normal", "0mm", false},
    ParagraphStyle{"Address", "0mm", "11pt", "normal", "0mm", false},
    ParagraphStyle{"Body", "3mm", "11pt", "normal", "0mm", false},
    ParagraphStyle{"BodyIntroduction", "3mm", "11pt", "normal", "0mm", true},
    ParagraphStyle{"Point", "1.5mm", "11pt", "normal", "8mm", false},
    ParagraphStyle{"SubPoint", "1mm", "11pt", "normal", "16mm", false},
    ParagraphStyle{"ClosingGreeting", "3mm", "11pt", "normal", "0mm", true},
    ParagraphStyle{"Signature", "15mm", "11pt", "normal", "0mm", false},
    ParagraphStyle{"SignatureMore", "0mm", "11pt", "normal", "0mm", false},
    ParagraphStyle{"EnclosuresHeading", "7mm", "11pt", "bold", "0mm", true},
    ParagraphStyle{"LetterFoot", "0mm", "9pt", "normal", "0mm", false},
};

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

void paragraphStyle(OdtXml& xml, const ParagraphStyle& style, const OdtXml::Attribute& master)
{
    const bool hangs = qstrcmp(style.indent, "0mm") != 0;
    xml.open("style:style", {{"style:name", latin(style.name)}, {"style:family", QStringLiteral("paragraph")}, master});
    xml.empty("style:paragraph-properties",
        {{"fo:margin-top", latin(style.before)}, {"fo:margin-bottom", QStringLiteral("0mm")}, {"fo:margin-left", latin(style.indent)},
            {"fo:text-indent", hangs ? QStringLiteral("-8mm") : QStringLiteral("0mm")}, {"fo:orphans", QStringLiteral("2")},
            {"fo:widows", QStringLiteral("2")},
            {"fo:keep-with-next", style.keepNext ? QStringLiteral("always") : QStringLiteral("auto")}});
    xml.empty("style:text-properties", {{"fo:font-size", latin(style.size)}, {"fo:font-weight", latin(style.weight)}});
    xml.close();
}

void defaultStyle(OdtXml& xml, const QString& language, PageLayout layout)
{
    const QString country = layout == PageLayout::UsLetter ? QStringLiteral("US")
        : layout == PageLayout::UkA4                       ? QStringLiteral("GB")
                                                           : QLocale(language).name().section(QLatin1Char('_'), 1, 1);
    xml.open("style:default-style", {{"style:family", QStringLiteral("paragraph")}});
    xml.empty("style:text-properties",
        {{"style:font-name", QStringLiteral("Liberation Serif")}, {"fo:font-size", QStringLiteral("11pt")},
            {"fo:language", language}, {"fo:country", country}});
    xml.close();
}

void pageLayout(OdtXml& xml, const QString& name, const PageGeometry& page, double top, bool foot)
{
    xml.open("style:page-layout", {{"style:name", name}});
    xml.empty("style:page-layout-properties",
        {{"fo:page-width", odtLength(page.width)}, {"fo:page-height", odtLength(page.height)}, {"fo:margin-top", odtLength(top)},
            {"fo:margin-bottom", odtLength(foot ? page.height - page.footer : page.height - page.bodyBottom)},
            {"fo:margin-left", odtLength(page.left)}, {"fo:margin-right", odtLength(page.right)}});
    if (foot) {
        xml.open("style:footer-style");
        xml.empty("style:header-footer-properties", {{"fo:min-height", odtLength(page.footer - page.bodyBottom)}});
        xml.close();
    }
    xml.close();
}

/// "Page 2 of 3" with the fields in the places of %1 and %2.
void pageNumber(OdtXml& xml, const QString& pageOf)
{
    xml.text(pageOf.section(QStringLiteral("%1"), 0, 0));
    xml.empty("text:page-number", {{"text:select-page", QStringLiteral("current")}});
    xml.text(pageOf.section(QStringLiteral("%1"), 1).section(QStringLiteral("%2"), 0, 0));
    xml.empty("text:page-count");
}

void masterPages(OdtXml& xml, const QString& reference, const QString& language)
{
    xml.open("office:master-styles");
    xml.empty("style:master-page",
        {{"style:name", QStringLiteral("First")}, {"style:page-layout-name", QStringLiteral("FirstPage")},
            {"style:next-style-name", QStringLiteral("Standard")}});
    xml.open("style:master-page", {{"style:name", QStringLiteral("Standard")}, {"style:page-layout-name", QStringLiteral("NextPage")}});
    xml.open("style:footer");
    xml.open("text:p", {{"text:style-name", QStringLiteral("LetterFoot")}});
    xml.text(reference.isEmpty() ? QString() : reference + QStringLiteral(" · "));
    pageNumber(xml, letterWords(language).pageOf);
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

QByteArray odtStyles(const model::Letter& letter, PageLayout layout)
{
    const PageGeometry& page = geometryOf(layout);
    const OdtXml::Attribute family{"style:class", QStringLiteral("text")};
    OdtXml xml("office:document-styles");
    xml.open("office:font-face-decls");
    xml.empty("style:font-face",
        {{"style:name", QStringLiteral("Liberation Serif")}, {"svg:font-family", QStringLiteral("'Liberation Serif', 'Times New Roman'")},
            {"style:font-family-generic", QStringLiteral("roman")}});
    xml.close();
    xml.open("office:styles");
    defaultStyle(xml, letter.language, layout);
    for (const ParagraphStyle& style : kStyles)
        paragraphStyle(xml, style, family);
    paragraphStyle(xml, {"LetterSubject", "0mm", "11pt", "bold", "0mm", true}, {"style:master-page-name", QStringLiteral("First")});
    xml.close();
    xml.open("office:automatic-styles");
    pageLayout(xml, QStringLiteral("FirstPage"), page, page.bodyTop, false);
    pageLayout(xml, QStringLiteral("NextPage"), page, page.nextTop, true);
    xml.close();
    masterPages(xml, letter.reference, letter.language);
    return xml.finish();
}

} // namespace recourse::documents
