// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "law/holiday_calendars.h"
#include "law/regime_table.h"

#include <QDateTime>

#include <optional>

namespace recourse::law {

/// Days on which the clock stood still, both included.
struct Pause
{
    QDate from; ///< the other side asked
    QDate to; ///< it got what it asked for
    PauseReason reason = PauseReason::Clarification;
};

/// What happened, for `dueDates`.
struct DueRequest
{
    enum Event { Received, Sent, Discovered, Accepted };

    QString regime;
    QString action; ///< "answer", "ack", "optout", "access", "erasure"…
    Event event = Received;
    QDate eventDate;
    QString channel; ///< with Sent: "email" (also if empty), "web", "letter_domestic", "letter_eu", "letter_overseas", "registered"
    QDateTime sentAt; ///< with Sent, optional: the moment with its zone; the addressee's calendar day counts, not the sender's
    std::optional<QDate> deliveredOn; ///< with Sent: by tracking; for a refused letter the first attempt
    std::optional<int> assumedDays; ///< with Sent: the user's own assumption of the days on the way, 0 to 60, instead of the table's
    std::optional<QDate> extendedOn; ///< when the other side announced an extension
    std::optional<QDate> extendedUntil; ///< with `extendedOn`: the day until which they take the time, if they named one
    QList<QDate> extendedAgain; ///< when they announced more time once more; these move nothing
    QList<Pause> pauses;
    QString calendar; ///< holidays of the addressee's country or state; empty: the regime's default
    std::optional<int> clauseDays; ///< what the contract's clause says, where the clause decides
};

/// When an answer is due, and the first day on which nobody can deny that it is late. Sentences are in the user's language, days in them
/// ISO 8601.
struct DueDates
{
    QDate due; ///< what the law says plainly
    QDate overdueFrom; ///< first day on which every reading agrees that it is late; never rolled itself
    QDate earliestReading; ///< what the strictest reading gives; equals `due` where readings agree
    QDate extensionNoticeBy; ///< last day to announce an extension; invalid if the law knows none
    QDate extensionDue; ///< `due` with a valid extension, announced or not; invalid if the law knows none
    QDate extensionOverdueFrom; ///< `overdueFrom` with a valid extension; invalid if the law knows none
    bool extended = false; ///< the announced extension came in time and is in `due`: all that the law allows, or to the day they named
    QDate firstDue; ///< `due` as it was before the extension; invalid unless `extended`
    QDate assumedReceived; ///< the day counted from, with Sent
    QString assumption; ///< a sentence about `assumedReceived`; an assumption of the program, not law
    QString rule; ///< "regime/action" of the record used
    QString words; ///< "1 month from receipt"
    QStringList notes; ///< what was rolled, extended, paused or left out, one sentence each
    QString cite; ///< of regimes.json, as letters cite it
    QString source; ///< of regimes.json
    QString state; ///< "confirmed", "known" or "uncertain": the weakest of all records used
    QString asOf; ///< ISO date, the oldest of all records used
    Side side = Side::Theirs;
};

/// Counts a period by the table's rules. Errors: RegimeUnknown; NotFound (no such action, or not in force on the event's
/// day, or no such calendar); BadArgument (an event the period does not start with, a date out of range, a pause without end).
[[nodiscard]] base::Result<DueDates> dueDates(const RegimeTable& regimes, const HolidayCalendars& holidays, const DueRequest& request);

/// The channel of a letter by post between these places: "letter_domestic", "letter_eu" or "letter_overseas".
/// Unknown places count as overseas, the longest assumption.
[[nodiscard]] QString postalChannel(const RegimeTable& regimes, const QString& fromCountry, const QString& toCountry);

} // namespace recourse::law
