// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/column_time.h"

#include "imports/cell_kind.h"
#include "imports/record_time.h"

#include <QRegularExpression>

#include <algorithm>

namespace recourse::imports {

namespace {

constexpr std::size_t kLongest = 80;
constexpr qint64 kMicrosecondsPerSecond = 1'000'000;

/// "Thu Oct 20 2022 21:31:42 GMT+0200", whatever follows.
QDateTime fromScript(const QString& text)
{
    static const QRegularExpression kPattern(QStringLiteral("^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\\d{2}) (\\d{4}) (\\d{2}):(\\d{2}):(\\d{2}) GMT([+-]\\d{2})(\\d{2})"));
    static const QString kMonths = QStringLiteral("JanFebMarAprMayJunJulAugSepOctNovDec");
    const auto match = kPattern.match(text);
    const qsizetype month = match.hasMatch() ? kMonths.indexOf(match.captured(1)) : -1;
    if (month < 0 || month % 3 != 0)
        return {};
    const QDate date(match.captured(3).toInt(), static_cast<int>(month / 3) + 1, match.captured(2).toInt());
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
    const int hours = match.captured(7).toInt();
    const int minutes = match.captured(8).toInt() * (match.captured(7).startsWith(u'-') ? -1 : 1);
    if (!date.isValid() || !time.isValid())
        return {};
    return timeFromSeconds(QDateTime(date, time, Qt::UTC).toSecsSinceEpoch() - (hours * 60 + minutes) * 60);
}

/// Takes up to `most` digits off the front; nothing if there is none.
std::optional<int> takeNumber(std::string_view& text, std::size_t most)
{
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits == 0 || digits > most)
        return std::nullopt;
    int number = 0;
    for (const char c : text.substr(0, digits))
        number = number * 10 + (c - '0');
    text.remove_prefix(digits);
    return number;
}

bool takeOne(std::string_view& text, char c)
{
    const bool there = text.starts_with(c);
    text.remove_prefix(there ? 1 : 0);
    return there;
}

/// "", " 23:59", ", 23:59:58", " 3:04 PM".
std::optional<QTime> timeOfDay(std::string_view text)
{
    if (text.empty())
        return QTime(0, 0);
    takeOne(text, ',');
    text = trimmedCell(text);
    const auto hour = takeNumber(text, 2);
    const auto minute = hour && takeOne(text, ':') ? takeNumber(text, 2) : std::nullopt;
    const auto second = minute && takeOne(text, ':') ? takeNumber(text, 2) : std::optional(0);
    if (!minute || !second)
        return std::nullopt;
    const QString half = QString::fromUtf8(trimmedCell(text)).toLower();
    if (!half.isEmpty() && half != u"am" && half != u"pm")
        return std::nullopt;
    const int hours = half.isEmpty() ? *hour : *hour % 12 + (half == u"pm" ? 12 : 0);
    const QTime time(hours, *minute, *second);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// Nothing says where the time was meant: it is read as UTC.
std::optional<QDateTime> momentOf(int year, int month, int day, std::string_view rest)
{
    const QDate date(year, month, day);
    const auto time = timeOfDay(rest);
    if (!date.isValid() || !time)
        return std::nullopt;
    return timeFromSeconds(QDateTime(date, *time, Qt::UTC).toSecsSinceEpoch());
}

/// Three numbers with a dot or slash between, and what follows them.
struct DateNumbers
{
    int first;
    int second;
    int third;
    char divider;
    std::string_view rest;
};

std::optional<DateNumbers> dateNumbers(std::string_view text)
{
    const auto first = takeNumber(text, 4);
    const char divider = text.empty() ? '\0' : text.front();
    if (!first || (divider != '.' && divider != '/'))
        return std::nullopt;
    takeOne(text, divider);
    const auto second = takeNumber(text, 2);
    const auto third = second && takeOne(text, divider) ? takeNumber(text, 4) : std::nullopt;
    return third ? std::optional(DateNumbers{*first, *second, *third, divider, text}) : std::nullopt;
}

DateOrder orderOf(const DateNumbers& date)
{
    constexpr int kMonths = 12;
    if (date.divider != '/' || date.third < 1000 || (date.first > kMonths) == (date.second > kMonths))
        return DateOrder::Unknown;
    return date.first > kMonths ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

std::optional<QDateTime> fromNumbers(const DateNumbers& date, DateOrder columnOrder)
{
    if (date.first >= 1000)
        return momentOf(date.first, date.second, date.third, date.rest);
    if (date.third < 1000)
        return std::nullopt;
    const DateOrder own = orderOf(date);
    const DateOrder order = date.divider == '.' ? DateOrder::DayFirst : own == DateOrder::Unknown ? columnOrder : own;
    if (order == DateOrder::Unknown)
        return std::nullopt;
    return order == DateOrder::DayFirst ? momentOf(date.third, date.second, date.first, date.rest)
                                        : momentOf(date.third, date.first, date.second, date.rest);
}

/// "Jan 2 2020", "January 2, 2020", "2 Jan 2020", "2-Jan-2020".
std::optional<QDateTime> fromMonthName(const QString& text)
{
    static const QRegularExpression kPattern(QStringLiteral("^(?:(\\d{1,2})[. -]+([A-Za-z]{3,9})|([A-Za-z]{3,9})\\.? (\\d{1,2})),?[ -]+(\\d{4})$"));
    static const QString kMonths = QStringLiteral("janfebmaraprmayjunjulaugsepoctnovdec");
    const auto match = kPattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString name = (match.captured(2) + match.captured(3)).left(3).toLower();
    const qsizetype month = kMonths.indexOf(name);
    const int day = (match.captured(1) + match.captured(4)).toInt();
    return month % 3 == 0 ? momentOf(match.captured(5).toInt(), static_cast<int>(month / 3) + 1, day, {}) : std::nullopt;
}

/// Numbers that are no count since 1970: "20211231", and counts since 1601 of Chrome (17 digits) and Windows (18).
std::optional<QDateTime> fromDigits(std::string_view digits)
{
    constexpr qint64 kSecondsFrom1601To1970 = 11'644'473'600;
    const qint64 number = QByteArray(digits.data(), static_cast<qsizetype>(digits.size())).toLongLong();
    if (digits.size() == 8)
        return momentOf(static_cast<int>(number / 10000), static_cast<int>(number / 100 % 100), static_cast<int>(number % 100), {});
    if (digits.size() != 17 && digits.size() != 18)
        return std::nullopt;
    const qint64 seconds = number / (digits.size() == 17 ? kMicrosecondsPerSecond : kMicrosecondsPerSecond * 10) - kSecondsFrom1601To1970;
    return seconds > 0 ? std::optional(timeFromSeconds(seconds)) : std::nullopt;
}

QDateTime fromMicroseconds(std::string_view digits)
{
    return timeFromSeconds(QByteArray(digits.data(), static_cast<qsizetype>(digits.size())).toLongLong() / kMicrosecondsPerSecond);
}

} // namespace

std::optional<QDateTime> timeFromCell(std::string_view cell, DateOrder order)
{
    const std::string_view text = trimmedCell(cell);
    if (text.find_first_of("123456789") == std::string_view::npos)
        return QDateTime();
    switch (cellKind(text)) {
    case CellKind::Seconds:
        return timeFromSeconds(text);
    case CellKind::Milliseconds:
        return timeFromMilliseconds(text);
    case CellKind::Microseconds:
        return fromMicroseconds(text);
    case CellKind::IsoTime:
        return timeFromIso(text);
    case CellKind::Number:
        return fromDigits(text);
    default:
        break;
    }
    if (text.size() > kLongest)
        return std::nullopt;
    if (const auto numbers = dateNumbers(text))
        return fromNumbers(*numbers, order);
    const QString words = QString::fromUtf8(text);
    if (const QDateTime script = fromScript(words); script.isValid())
        return script;
    return fromMonthName(words);
}

DateOrder orderOfDate(std::string_view cell)
{
    const auto numbers = dateNumbers(trimmedCell(cell));
    return numbers ? orderOf(*numbers) : DateOrder::Unknown;
}

} // namespace recourse::imports
