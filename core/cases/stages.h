// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/matter.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace recourse::cases {

/// The words an event's `kind` may be: "note", "drafted", "sent", "reminded", "warned", "received", "acknowledged", "extended",
/// "identity_asked", "identity_given", "answered", "refused", "silent", "appealed", "complained", "authority_asked", "settled", "closed".
/// "appealed" is every second look by the organisation itself: an appeal, or a complaint to the controller.
[[nodiscard]] QStringList eventKinds();

/// Where the case stands after an event of that kind. Errors: BadArgument for an unknown kind, and for one that cannot
/// happen at that stage (`where` names both).
[[nodiscard]] base::Result<model::CaseStage> stageAfter(model::CaseStage stage, const QString& eventKind);

/// The events to log so that one of that kind can be: itself, or "silent" before it where nobody answered (an appeal or complaint from
/// a stage of waiting). Errors: as `stageAfter`.
[[nodiscard]] base::Result<QStringList> eventsTo(model::CaseStage stage, const QString& eventKind);

/// What the user does next in a case.
struct NextAction
{
    QString kind; ///< "send", "wait", "remind", "escalate", "reply", "prove_identity", "read_answer", "decide" or "none"
    QDate date; ///< wait: until that day (invalid if no clock runs); else the day to do it; invalid with "none"
    QString why; ///< translated; dates as ISO
    QString letter = {}; ///< the letter type to write; empty: none
    QString variant = {}; ///< of that letter, by the kind of their reply; may be empty
    QString event = {}; ///< the kind of event to log when it is done; empty: none of its own
    QString rule = {}; ///< the record it comes from, "escalation:eu/warn" or "replies:fee/eu-gdpr"; empty: the stage alone
    QString cite = {}; ///< law and article behind it, of that record; may be empty
    QDate lastDay = {}; ///< the user's own hard date; invalid: none

    /// Whether the user has to do something now.
    [[nodiscard]] bool isMine() const { return kind != QLatin1String("wait") && kind != QLatin1String("none"); }

    bool operator==(const NextAction&) const = default;
};

/// The next action as of `today`, by the stage alone: for cases under a law that no escalation path is known for. A case counts as
/// overdue from `overdueFrom` on, never before. Only the law's own stages are looked at, no clock is read: a `today` before the case
/// began is simply a day on which nothing is due yet.
[[nodiscard]] NextAction nextAction(const model::Case& matter, QDate today);

} // namespace recourse::cases
