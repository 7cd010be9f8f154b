// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/template_text.h"

#include <QRegularExpression>

namespace recourse::letters {

namespace {

constexpr QChar kNoBreak(0x00A0);
constexpr QChar kSharpS(0x00DF);

/// Signs that stay with the number after them.
QString withNumbers(QString text)
{
    static const QRegularExpression sign(QStringLiteral("(§|\\bArt\\.|\\bart\\.|\\bAbs\\.|\\bal\\.|\\bap\\.|\\blit\\.|\\blet\\.|\\bNr\\.) (?=[\\da-z])"));
    return text.replace(sign, QStringLiteral("\\1") + kNoBreak);
}

QString french(QString text, bool quebec)
{
    static const QRegularExpression before(QStringLiteral(" (?=[:»])|(?<=«) "));
    static const QRegularExpression high(QStringLiteral(" (?=[;?!])"));
    text.replace(before, QString(kNoBreak));
    return text.replace(high, quebec ? QString() : QString(kNoBreak));
}

} // namespace

QString typeset(QString text, const QString& language, const QString& country)
{
    // A quotation that ends its own sentence ends ours.
    static const QRegularExpression twice(QStringLiteral("([.!?])(\\s?[”“»])\\."));
    text = withNumbers(std::move(text)).replace(twice, QStringLiteral("\\1\\2"));
    return language == QLatin1String("fr") ? french(std::move(text), country == QLatin1String("CA-QC")) : text;
}

TemplateSource swissSpelling(const TemplateSource& source)
{
    return [source](const QString& key) {
        auto text = source(key);
        if (text)
            text->replace(kSharpS, QStringLiteral("ss"));
        return text;
    };
}

} // namespace recourse::letters
