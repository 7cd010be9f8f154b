// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_language.h"

#include <QRegularExpression>

namespace recourse::letters {

namespace {

struct Place
{
    const char* codes; ///< separated by blanks
    const char* languages; ///< the usual one first
};

/// Official languages, as far as there are letters in them; English is read where none of these is.
constexpr Place kPlaces[] = {
    {"DE AT LI", "de"},
    {"CH", "de fr"},
    {"BE", "fr de"},
    {"LU", "fr de"},
    {"FR MC GP MQ GF RE YT PF NC BL MF PM WF CA-QC", "fr"},
    {"ES AD AR BO CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV UY VE", "es"},
};

bool names(const char* words, const QString& code)
{
    return QString::fromLatin1(words).split(QLatin1Char(' ')).contains(code);
}

/// Swiss postcodes that begin with 1, or with 2 outside Biel, are those of the French-speaking west.
bool westOfSwitzerland(const QStringList& address)
{
    static const QRegularExpression postcode(QStringLiteral("^(?:CH-)?(?:1\\d{3}|2[0-46-9]\\d{2})\\s"));
    for (const QString& line : address) {
        if (postcode.match(line.trimmed()).hasMatch())
            return true;
    }
    return false;
}

} // namespace

QStringList languagesAt(const QString& place, const QStringList& address)
{
    const QString country = place.section(QLatin1Char('-'), 0, 0);
    if (country == QLatin1String("CH") && westOfSwitzerland(address))
        return {QStringLiteral("fr"), QStringLiteral("de")};
    for (const Place& one : kPlaces) {
        if (names(one.codes, place) || names(one.codes, country))
            return QString::fromLatin1(one.languages).split(QLatin1Char(' '));
    }
    return {QStringLiteral("en")};
}

QString letterLanguage(const QStringList& spoken, const QStringList& available, const QString& sendersOwn)
{
    if (spoken.contains(sendersOwn) && available.contains(sendersOwn))
        return sendersOwn;
    for (const QString& language : spoken) {
        if (available.contains(language))
            return language;
    }
    const QString english = QStringLiteral("en");
    return available.contains(english) ? english : available.value(0);
}

} // namespace recourse::letters
