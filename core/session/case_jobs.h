// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/stages.h"
#include "law/due_dates.h"
#include "model/letter.h"
#include "model/matter.h"
#include "model/service.h"
#include "session/session.h"

#include <optional>
#include <vector>

namespace recourse::session {

/// A case with what comes next.
struct CaseView
{
    model::Case matter;
    model::Service service;
    std::vector<model::Letter> letters;
    cases::NextAction next;
    std::optional<int> brokenEvent; ///< the first event whose chain does not fit; nothing if all fit
    std::optional<law::DueDates> clock; ///< how the running clock's date comes about; nothing if none runs or the law is not known any more
};

/// Every case, those whose next action is soonest first.
[[nodiscard]] Job<std::vector<CaseView>> listCases(Session& session);

/// Errors: NotFound.
[[nodiscard]] Job<CaseView> showCase(Session& session, model::CaseId id);

/// Something that happened in a case.
struct CaseEntry
{
    QString kind; ///< a word of `cases::eventKinds()`
    QString note;
    QDate on; ///< invalid: today
    QString attachment; ///< a file whose SHA-256 is kept as proof; empty: none
    /// With "sent": how, as `law::DueRequest::channel`; "letter" is post to wherever the service is.
    QString channel;
};

/// Appends an event; "sent" also marks the case's last letter as sent and starts its clock. Errors: NotFound, BadArgument (the kind cannot
/// happen at this stage), file errors of the attachment, those of `law::dueDates`.
[[nodiscard]] Job<CaseView> logCaseEvent(Session& session, model::CaseId id, CaseEntry entry);

/// Writes the day of the running clock as an iCalendar file for the owner only and gives its path. Errors: NotFound; BadArgument if no
/// clock runs; file errors.
[[nodiscard]] Job<QString> exportCaseDate(Session& session, model::CaseId id, QString path);

} // namespace recourse::session
