// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/typography.h"

#include <QRegularExpression>

#include <array>

namespace recourse::documents {

namespace {

QRegularExpression pattern(const char16_t* text)
{
    return QRegularExpression(QString::fromUtf16(text), QRegularExpression::UseUnicodePropertiesOption);
}

/// Makes every space unbreakable that the pattern's groups enclose.
void bindGroups(QString& text, const QRegularExpression& expression)
{
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
            if (match.capturedLength(group) > 0)
                text[match.capturedStart(group)] = QChar(QChar::Nbsp);
        }
    }
}

} // namespace

QString boundSpaces(const QString& text)
{
    static const std::array kPatterns = {
        pattern(u"\\b\\d{1,2}\\.?( )\\p{L}{3,10}( )\\d{4}\\b"),
        pattern(u"\\b\\d{1,2}( )de( )\\p{L}{4,10}( )de( )\\d{4}\\b"),
        pattern(u"\\b1er( )\\p{L}{3,9}( )\\d{4}\\b"),
        pattern(u"\\b(?:January|February|March|April|May|June|July|August|September|October|November|December)( )\\d{1,2}\\b"),
        pattern(u"(?:\\b(?:[Aa]rt(?:icle|iculo|ículo|ikel)?s?|[Ss]ections?|[Pp]aragraphs?|Abs|Nr|No|Satz|lit|para)\\.?|§)( )(?=\\d|[a-z]\\))"),
        pattern(u"( )(?=[;:!?»](?:\\s|$))"),
        pattern(u"«( )"),
    };
    QString result = text;
    for (const QRegularExpression& expression : kPatterns)
        bindGroups(result, expression);
    return result;
}

} // namespace recourse::documents
