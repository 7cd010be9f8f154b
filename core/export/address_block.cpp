// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/address_block.h"

#include "export/postal_country.h"

#include <QRegularExpression>

namespace recourse::documents {

namespace {

using Pattern = QRegularExpression;

/// A postal code as the countries of "code before town" have it: 1010, 10115, 110 00, 00-950, 1000-205, 1012 AB, L-2449.
constexpr char16_t kCode[] = u"(?:[A-Z]{1,2}-)?(?:\\d{4,5}|\\d{3} \\d{2}|\\d{2}-\\d{3}|\\d{4}-\\d{3}|\\d{4} ?[A-Z]{2})";
constexpr char16_t kBritishCode[] = u"[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|\\d{4}"; ///< and South Africa's
constexpr char16_t kAmericanCode[] = u"\\d{4,6}|\\d{5}-\\d{4}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d"; ///< and those of the Commonwealth
constexpr char16_t kTown[] = u"[^\\d,][^\\d]*?"; ///< a town has no digits; a street nearly always has

Pattern whole(const QString& pattern)
{
    return Pattern(QLatin1Char('^') + pattern + QLatin1Char('$'), Pattern::UseUnicodePropertiesOption);
}

Pattern codeTown(const char16_t* code)
{
    return whole(QStringLiteral("(%1),? +(%2)").arg(QString::fromUtf16(code), QString::fromUtf16(kTown)));
}

Pattern townCode(const char16_t* code)
{
    return whole(QStringLiteral("(%2),? +(%1)").arg(QString::fromUtf16(code), QString::fromUtf16(kTown)));
}

/// The line that names town and code if exactly one of the lines below the name has the form `wrong` and none has the form `right`.
qsizetype onlyLine(const QStringList& lines, const Pattern& wrong, const Pattern& right)
{
    qsizetype found = -1;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (right.match(lines[i]).hasMatch())
            return -1;
        if (wrong.match(lines[i]).hasMatch()) {
            if (found >= 0)
                return -1;
            found = i;
        }
    }
    return found;
}

void putCodeFirst(QStringList& lines)
{
    static const Pattern wrong = townCode(kCode);
    static const Pattern right = codeTown(kCode);
    if (const qsizetype at = onlyLine(lines, wrong, right); at == lines.size() - 1 && at > 0) {
        const auto match = wrong.match(lines[at]);
        lines[at] = match.captured(2) + QLatin1Char(' ') + match.captured(1);
    }
}

void putCodeLast(QStringList& lines)
{
    static const Pattern wrong = codeTown(kAmericanCode);
    static const Pattern right = townCode(kAmericanCode);
    if (const qsizetype at = onlyLine(lines, wrong, right); at == lines.size() - 1 && at > 0) {
        const auto match = wrong.match(lines[at]);
        lines[at] = match.captured(2) + QLatin1Char(' ') + match.captured(1);
    }
}

void putCodeBelow(QStringList& lines)
{
    static const Pattern behind = townCode(kBritishCode);
    static const Pattern before = codeTown(kBritishCode);
    if (lines.size() < 2)
        return;
    QString town;
    QString code;
    if (const auto match = behind.match(lines.last()); match.hasMatch()) {
        town = match.captured(1);
        code = match.captured(2);
    } else if (const auto other = before.match(lines.last()); other.hasMatch()) {
        code = other.captured(1);
        town = other.captured(2);
    } else {
        return;
    }
    lines.last() = town;
    lines += code;
}

void reorder(QStringList& lines, TownOrder order)
{
    switch (order) {
    case TownOrder::CodeBeforeTown:
        return putCodeFirst(lines);
    case TownOrder::TownBeforeCode:
        return putCodeLast(lines);
    case TownOrder::CodeBelowTown:
        return putCodeBelow(lines);
    case TownOrder::AsGiven:
        break;
    }
}

} // namespace

QStringList recipientBlock(const model::Letter& letter)
{
    QStringList lines = letter.recipient;
    if (lines.size() < 2)
        return lines;
    const PostalCountry from = senderCountry(letter);
    PostalCountry to = countryNamed(lines.last());
    if (to.code.isEmpty()) {
        reorder(lines, from.order); // no country is named: it is the sender's own
        return lines;
    }
    const QString country = lines.takeLast().toUpper();
    reorder(lines, to.order);
    if (to.code != from.code)
        lines += country;
    return lines;
}

} // namespace recourse::documents
