// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/column_time.h"

#include "imports/cell_kind.h"
#include "imports/record_time.h"

#include <QRegularExpression>

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

/// "31.12.2021", "31.12.2021 23:59" and ":59": read as UTC, as nothing says otherwise.
QDateTime fromDayFirst(const QString& text)
{
    static const QRegularExpression kPattern(QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?:,? (\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?$"));
    const auto match = kPattern.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
    if (!date.isValid() || !time.isValid())
        return {};
    return timeFromSeconds(QDateTime(date, time, Qt::UTC).toSecsSinceEpoch());
}

QDateTime fromMicroseconds(std::string_view digits)
{
    return timeFromSeconds(QByteArray(digits.data(), static_cast<qsizetype>(digits.size())).toLongLong() / kMicrosecondsPerSecond);
}

} // namespace

QDateTime timeFromCell(std::string_view cell)
{
    const std::string_view text = trimmedCell(cell);
    switch (cellKind(text)) {
    case CellKind::Seconds:
        return timeFromSeconds(text);
    case CellKind::Milliseconds:
        return timeFromMilliseconds(text);
    case CellKind::Microseconds:
        return fromMicroseconds(text);
    case CellKind::IsoTime:
        return timeFromIso(text);
    default:
        break;
    }
    if (text.empty() || text.size() > kLongest)
        return {};
    const QString words = QString::fromUtf8(text);
    const QDateTime script = fromScript(words);
    return script.isValid() ? script : fromDayFirst(words);
}

} // namespace recourse::imports
