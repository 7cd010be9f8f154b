// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/record_time.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTime>
#include <QtEndian>

#include <charconv>
#include <optional>

namespace recourse::imports {

namespace {

constexpr qint64 kSecondsFromYearOneTo1970 = 62'135'596'800;
constexpr qint64 kNever = 32'472'144'000; // 2999-01-01: KeePass 1 writes 2999-12-28 and MacPass 4001-01-01 for "never"

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r\n";
    const auto first = text.find_first_not_of(kBlank);
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

std::optional<qint64> digitsOf(std::string_view text)
{
    qint64 value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

int numberAt(std::string_view text, std::size_t at, std::size_t length)
{
    return static_cast<int>(digitsOf(text.substr(at, length)).value_or(-1));
}

} // namespace

QDateTime timeFromSeconds(qint64 seconds)
{
    if (seconds <= 0 || seconds >= kNever)
        return {};
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

QDateTime timeFromSeconds(std::string_view digits)
{
    const auto value = digitsOf(trimmed(digits));
    return value ? timeFromSeconds(*value) : QDateTime();
}

QDateTime timeFromIso(std::string_view text)
{
    text = trimmed(text);
    // The shape that every exporter writes is read by hand: QDateTime's own parser takes ten times as long.
    if (text.size() >= 19 && text[4] == '-' && text[7] == '-' && (text[10] == 'T' || text[10] == ' ') && text[13] == ':' && text[16] == ':') {
        const auto rest = text.substr(19);
        const auto zone = rest.empty() || rest[0] != '.' ? rest : rest.substr(std::min(rest.find_first_not_of("0123456789", 1), rest.size()));
        if (zone.empty() || zone == "Z" || zone == "z") {
            const QDate date(numberAt(text, 0, 4), numberAt(text, 5, 2), numberAt(text, 8, 2));
            const QTime time(numberAt(text, 11, 2), numberAt(text, 14, 2), numberAt(text, 17, 2));
            if (!date.isValid() || !time.isValid())
                return {};
            return timeFromSeconds(QDateTime(date, time, Qt::UTC).toSecsSinceEpoch());
        }
    }
    if (text.empty() || text.size() > 64)
        return {};
    const QDateTime read = QDateTime::fromString(QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())), Qt::ISODateWithMs);
    return read.isValid() ? timeFromSeconds(read.toSecsSinceEpoch()) : QDateTime();
}

QDateTime timeFromMilliseconds(std::string_view digits)
{
    const auto value = digitsOf(trimmed(digits));
    return value ? timeFromSeconds(*value / 1000) : QDateTime();
}

QDateTime timeFromKeePass(std::string_view text)
{
    text = trimmed(text);
    if (text.size() != 12 || text.find_first_of("-:") != std::string_view::npos)
        return timeFromIso(text);
    const QByteArray bytes = QByteArray::fromBase64(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    if (bytes.size() != static_cast<qsizetype>(sizeof(qint64)))
        return {};
    const auto seconds = qFromLittleEndian<qint64>(bytes.constData());
    return seconds > kSecondsFromYearOneTo1970 ? timeFromSeconds(seconds - kSecondsFromYearOneTo1970) : QDateTime();
}

} // namespace recourse::imports
