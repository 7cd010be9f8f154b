// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/matter.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace recourse::cases {

/// The words an event's `kind` may be: "note", "drafted", "sent", "reminded", "received", "acknowledged", "extended",
/// "identity_asked", "answered", "refused", "silent", "appealed", "complained", "settled", "closed".
[[nodiscard]] QStringList eventKinds();

/// Where the case stands after an event of that kind. Errors: BadArgument for an unknown kind, and for one that cannot
/// happen at that stage (`where` names both).
[[nodiscard]] base::Result<model::CaseStage> stageAfter(model::CaseStage stage, const QString& eventKind);

/// What the user does next in a case.
struct NextAction
{
    QString kind; ///< "send", "wait", "remind", "escalate", "prove_identity", "read_answer" or "none"
    QDate date; ///< wait: until that day (invalid if no clock runs); else the day to do it; invalid with "none"
    QString why; ///< translated; dates as ISO

    bool operator==(const NextAction&) const = default;
};

/// The next action as of `today`. A case counts as overdue from `overdueFrom` on, never before. Only the law's own stages are
/// looked at, no clock is read: a `today` before the case began is simply a day on which nothing is due yet.
[[nodiscard]] NextAction nextAction(const model::Case& matter, QDate today);

} // namespace recourse::cases
