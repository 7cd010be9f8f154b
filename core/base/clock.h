// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace recourse::base {

/// Where the time comes from. Tests give their own; pure modules take dates as arguments and never ask.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The user's calendar day.
    [[nodiscard]] virtual QDate today() const = 0;
};

/// The computer's clock and time zone.
class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] QDate today() const override { return QDate::currentDate(); }
};

} // namespace recourse::base
