// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/case_log.h"
#include "session/case_view.h"
#include "session/session.h"

#include <vector>

namespace recourse::session {

/// Every case, those whose next action is soonest first.
[[nodiscard]] Job<std::vector<CaseView>> listCases(Session& session);

/// Errors: NotFound.
[[nodiscard]] Job<CaseView> showCase(Session& session, model::CaseId id);

/// Appends an event; "sent" also marks the case's last letter as sent and starts its clock. Errors: those of `readProofs` and `appendEntry`.
[[nodiscard]] Job<CaseView> logCaseEvent(Session& session, model::CaseId id, CaseEntry entry);

/// A request that was sent before or without Recourse.
struct AdoptedCase
{
    QString service; ///< number, domain or name
    QString matter; ///< what was asked, a record of letters.json, e.g. "access"
    QString regime = {}; ///< empty: by residence and service
    QDate sent = {};
    QString channel = {}; ///< as `CaseEntry::channel`; empty: e-mail
    QString note = {};
    QStringList attachments = {}; ///< the letter, its proof of posting
};

/// Opens a case for it, with its "sent" event and the clock that runs from then. Errors: NotFound (no such service); BadArgument (no day, a
/// day to come); LetterTypeUnknown; RegimeUnknown; LetterNotOffered (the law gives no basis); AlreadyThere (an open case of that
/// service about that matter); those of `readProofs`.
[[nodiscard]] Job<CaseView> openCase(Session& session, AdoptedCase adopted);

/// Writes an attachment of the case to a file and gives its path. Errors: NotFound; BadArgument if its bytes are no longer those that were
/// logged; file errors.
[[nodiscard]] Job<QString> saveCaseAttachment(Session& session, model::CaseId id, model::AttachmentId attachment, QString path);

/// Writes the day of the running clock as an iCalendar file for the owner only and gives its path. Errors: NotFound; BadArgument if no
/// clock runs; file errors.
[[nodiscard]] Job<QString> exportCaseDate(Session& session, model::CaseId id, QString path);

} // namespace recourse::session
