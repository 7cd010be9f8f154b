// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/identifiers.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace recourse::cases {

namespace {

using Check = bool (*)(const QString& value);

QString bare(const QString& value)
{
    QString kept;
    for (const QChar c : value) {
        if (c.isLetterOrNumber())
            kept += c.toUpper();
    }
    return kept;
}

/// ISO 13616: the remainder of the rearranged number by 97 is 1.
bool isIban(const QString& value)
{
    constexpr int kModulus = 97;
    constexpr int kHead = 4;
    constexpr int kLeast = 15;
    const QString text = bare(value);
    if (text.size() < kLeast)
        return false;
    int rest = 0;
    for (const QChar c : text.mid(kHead) + text.left(kHead)) {
        const int digit = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        rest = (rest * (digit > 9 ? 100 : 10) + digit) % kModulus;
    }
    return rest == 1;
}

/// Luhn's check digit.
bool isCard(const QString& value)
{
    constexpr int kLeast = 13;
    const QString digits = bare(value);
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1)
            digit = digit > 4 ? 2 * digit - 9 : 2 * digit;
        sum += digit;
    }
    return digits.size() >= kLeast && sum % 10 == 0;
}

bool isPhone(const QString& value)
{
    constexpr int kLeast = 8;
    constexpr int kMost = 15; // ITU-T E.164
    const qsizetype digits = bare(value).size();
    return digits >= kLeast && digits <= kMost;
}

bool always(const QString& /*value*/)
{
    return true;
}

struct Pattern
{
    QString kind;
    QRegularExpression expression;
    Check check;
};

/// Those further up win where two fit one place.
const QList<Pattern>& patterns()
{
    static const QList<Pattern> kPatterns{
        {QStringLiteral("email"), QRegularExpression(QStringLiteral("[A-Za-z0-9._%+'-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}")), always},
        {QStringLiteral("iban"), QRegularExpression(QStringLiteral("\\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b")), isIban},
        {QStringLiteral("ssn"), QRegularExpression(QStringLiteral("(?<![0-9-])[0-9]{3}-[0-9]{2}-[0-9]{4}(?![0-9-])")), always},
        {QStringLiteral("card"), QRegularExpression(QStringLiteral("(?<![0-9])[0-9](?:[ -]?[0-9]){12,18}(?![0-9])")), isCard},
        {QStringLiteral("phone"), QRegularExpression(QStringLiteral("(?<![0-9A-Za-z.-])(?![0-9]{1,2}[./-][0-9]{1,2}[./-](?:19|20)[0-9]{2}(?![0-9]))(?:\\+|0)[0-9](?:[ ()/.-]{0,2}[0-9]){6,14}(?![0-9])")), isPhone},
    };
    return kPatterns;
}

struct Place
{
    qsizetype from = 0;
    qsizetype to = 0;
    FoundIdentifier found;
};

bool isKept(const QString& value, const QStringList& keep)
{
    for (const QString& one : keep) {
        const bool byDomain = one.startsWith(QLatin1Char('@')) && value.endsWith(one, Qt::CaseInsensitive);
        if (byDomain || value.compare(one, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

QList<FoundIdentifier> identifiersIn(const QString& text)
{
    QList<Place> places;
    for (const Pattern& pattern : patterns()) {
        auto matches = pattern.expression.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const qsizetype from = match.capturedStart();
            const qsizetype to = match.capturedEnd();
            const auto overlaps = [&](const Place& place) { return from < place.to && to > place.from; };
            if (pattern.check(match.captured()) && std::none_of(places.begin(), places.end(), overlaps))
                places.append({from, to, {pattern.kind, match.captured()}});
        }
    }
    std::sort(places.begin(), places.end(), [](const Place& left, const Place& right) { return left.from < right.from; });
    QList<FoundIdentifier> found;
    for (const Place& place : places)
        found.append(place.found);
    return found;
}

QStringList wordsToRedact(const QStringList& own, const QStringList& texts, const QStringList& keep)
{
    constexpr int kLeast = 3;
    QStringList words;
    const auto take = [&](const QString& word) {
        if (word.size() >= kLeast && !isKept(word, keep) && !words.contains(word, Qt::CaseInsensitive))
            words += word;
    };
    for (const QString& word : own)
        take(word.trimmed());
    for (const QString& text : texts) {
        for (const FoundIdentifier& identifier : identifiersIn(text))
            take(identifier.value);
    }
    std::stable_sort(words.begin(), words.end(), [](const QString& left, const QString& right) { return left.size() > right.size(); });
    return words;
}

} // namespace recourse::cases
