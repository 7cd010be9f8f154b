// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/values.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace recourse::feeds {

namespace {

constexpr int kFirstYear = 1970;
constexpr int kLastYear = 2199;
constexpr qsizetype kLongestDay = 64;

QDate day(int year, int month, int dayOfMonth)
{
    // The first day of 1970 is what programs write for "no date".
    const bool sane = year >= kFirstYear && year <= kLastYear && !(year == kFirstYear && month == 1 && dayOfMonth == 1);
    return sane ? QDate(year, month, dayOfMonth) : QDate();
}

int monthOf(const QString& word)
{
    static constexpr std::array kMonths{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    const QString start = word.left(3).toLower();
    for (std::size_t i = 0; i < kMonths.size(); ++i) {
        if (start == QLatin1String(kMonths[i]))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

/// A time of day may follow, and is of no use: midnight in most registers.
const QString kTime = QStringLiteral("(?:[T ,]+\\d{1,2}:\\d\\d.*)?$");

QDate isoDay(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})") + kTime);
    const auto found = form.match(text);
    return found.hasMatch() ? day(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt()) : QDate();
}

QDate numericDay(const QString& text, DayOrder order)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})") + kTime);
    const auto found = form.match(text);
    if (!found.hasMatch())
        return {};
    const int one = found.captured(1).toInt();
    const int other = found.captured(2).toInt();
    const int year = found.captured(3).toInt();
    return order == DayOrder::MonthFirst ? day(year, one, other) : day(year, other, one);
}

QDate namedDay(const QString& text)
{
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4}) ([A-Za-z]{3,9})\\.? (\\d{1,2})") + kTime);
    static const QRegularExpression monthFirst(QStringLiteral("^([A-Za-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})") + kTime);
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})\\.? ([A-Za-z]{3,9})\\.?,? (\\d{4})") + kTime);
    if (const auto found = yearFirst.match(text); found.hasMatch())
        return day(found.captured(1).toInt(), monthOf(found.captured(2)), found.captured(3).toInt());
    if (const auto found = monthFirst.match(text); found.hasMatch())
        return day(found.captured(3).toInt(), monthOf(found.captured(1)), found.captured(2).toInt());
    if (const auto found = dayFirst.match(text); found.hasMatch())
        return day(found.captured(3).toInt(), monthOf(found.captured(2)), found.captured(1).toInt());
    return {};
}

/// The month that a text names with its year; nothing if it names none.
std::optional<std::pair<int, int>> yearAndMonth(const QString& text)
{
    static const QRegularExpression digits(QStringLiteral("^(?:(\\d{4})[-/.](\\d{1,2})|(\\d{1,2})[/.](\\d{4}))$"));
    static const QRegularExpression named(QStringLiteral("^(?:(\\d{4}) ([A-Za-z]{3,9})\\.?|([A-Za-z]{3,9})\\.?,? (\\d{4}))$"));
    if (const auto found = digits.match(text); found.hasMatch()) {
        const bool yearFirst = found.capturedLength(1) > 0;
        return std::pair(found.captured(yearFirst ? 1 : 4).toInt(), found.captured(yearFirst ? 2 : 3).toInt());
    }
    if (const auto found = named.match(text); found.hasMatch()) {
        const bool yearFirst = found.capturedLength(1) > 0;
        return std::pair(found.captured(yearFirst ? 1 : 4).toInt(), monthOf(found.captured(yearFirst ? 2 : 3)));
    }
    return std::nullopt;
}

} // namespace

QString cellText(const QString& cell)
{
    QString text = cell;
    text.replace(QChar(0x00A0), QLatin1Char(' ')).replace(QChar(0x202F), QLatin1Char(' '));
    text = text.trimmed();
    static constexpr std::array kNothing{"null", "n/a", "na", "none", "-", "--", "(null)"};
    for (const char* word : kNothing) {
        if (text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return {};
    }
    return text;
}

bool isNoDate(const QString& cell)
{
    static constexpr std::array kWords{"unknown", "not known", "unknown date", "undetermined", "to be determined", "tbd", "tba", "pending", "ongoing",
        "under investigation", "not available", "not applicable", "not provided", "not reported", "unspecified", "n.a.", "?", "??", "???", "unk"};
    const QString text = cellText(cell).simplified();
    return std::any_of(kWords.begin(), kWords.end(), [&](const char* word) { return text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0; });
}

bool isNoCount(const QString& cell)
{
    static const QRegularExpression bound(QStringLiteral("^[<>≤≥~≈]=? ?[\\d.,' ]+$|^[\\d.,' ]+\\+$|^\\d[\\d.,' ]*[-–] ?[\\d.,' ]+$"));
    return isNoDate(cell) || bound.match(cellText(cell)).hasMatch();
}

std::optional<qint64> countIn(const QString& cell, DayOrder order)
{
    // One mark in all of a number. A single dot before three digits means thousands here and a fraction there.
    static const QString grouped = QStringLiteral("^(\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d{1,3}(?:['’]\\d{3})+|\\d{1,15})(?:\\.(?:0{0,2}|0{4,}))?$");
    static const QRegularExpression pointed(grouped + QStringLiteral("|^(\\d{1,3}(?:\\.\\d{3}){2,})(?:,0{1,2})?$"));
    static const QRegularExpression dotted(grouped + QStringLiteral("|^(\\d{1,3}(?:\\.\\d{3})+|\\d{1,15})(?:,0{1,2})?$"));
    QString text = cellText(cell);
    text.replace(QChar(0x2007), QLatin1Char(' ')).replace(QChar(0x2009), QLatin1Char(' ')); // as wide as a digit, and thin
    const auto found = (order == DayOrder::DayFirst ? dotted : pointed).match(text);
    if (!found.hasMatch())
        return std::nullopt;
    QString digits = found.captured(found.lastCapturedIndex());
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    bool fits = false;
    const qint64 count = digits.toLongLong(&fits);
    return fits ? std::optional(count) : std::nullopt;
}

QDate dayIn(const QString& cell, DayOrder order)
{
    const QString text = cellText(cell).simplified();
    if (text.isEmpty() || text.size() > kLongestDay)
        return {};
    if (const QDate found = isoDay(text); found.isValid())
        return found;
    if (const QDate found = numericDay(text, order); found.isValid())
        return found;
    return namedDay(text);
}

WrittenDate dateIn(const QString& cell, DayOrder order)
{
    if (const QDate found = dayIn(cell, order); found.isValid())
        return {found, model::DatePrecision::Day};
    const QString text = cellText(cell).simplified();
    static const QRegularExpression year(QStringLiteral("^\\d{4}$"));
    const QDate ofYear = year.match(text).hasMatch() ? day(text.toInt(), 1, 1) : QDate();
    if (ofYear.isValid())
        return {ofYear, model::DatePrecision::Year};
    const auto month = yearAndMonth(text);
    const QDate ofMonth = month ? day(month->first, month->second, 1) : QDate();
    return ofMonth.isValid() ? WrittenDate{ofMonth, model::DatePrecision::Month} : WrittenDate();
}

QDate millisecondDay(const QString& cell)
{
    static const QRegularExpression form(QStringLiteral("^\\d{12,13}$"));
    const QString text = cellText(cell);
    const QDate found = form.match(text).hasMatch() ? QDateTime::fromMSecsSinceEpoch(text.toLongLong(), Qt::UTC).date() : QDate();
    return found.isValid() ? day(found.year(), found.month(), found.day()) : QDate();
}

QDateTime momentIn(const QString& cell)
{
    QDateTime time = QDateTime::fromString(cellText(cell), Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

QStringList valuesIn(const QString& cell, QChar separator)
{
    const bool balanced = cell.count(u'(') == cell.count(u')');
    QStringList values;
    QString current;
    int depth = 0;
    const auto close = [&] {
        const QString value = cellText(current);
        if (!value.isEmpty() && !values.contains(value))
            values.append(value);
        current.clear();
    };
    for (const QChar c : cell) {
        depth += c == u'(' ? 1 : c == u')' && depth > 0 ? -1 : 0;
        if (c == separator && (depth == 0 || !balanced))
            close();
        else
            current += c;
    }
    close();
    return values;
}

QString webAddress(const QString& cell)
{
    const QUrl url(cellText(cell), QUrl::StrictMode);
    const bool web = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
    return web ? url.toString(QUrl::FullyEncoded) : QString();
}

} // namespace recourse::feeds
