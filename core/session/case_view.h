// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/stages.h"
#include "law/due_dates.h"
#include "model/letter.h"
#include "model/matter.h"
#include "model/service.h"
#include "session/rules.h"
#include "vault/vault.h"

#include <optional>
#include <vector>

namespace recourse::session {

/// What to look at in the reply that waits for an answer. Texts in the user's language.
struct ReplyAdvice
{
    QString kind; ///< a record of replies.json
    QString title; ///< "They want money"
    QString check; ///< what to look at before writing again
    QString soundIf; ///< when their reply is right; empty: never
    QString soundThen; ///< what to do then
};

/// A case with what comes next.
struct CaseView
{
    model::Case matter;
    model::Service service;
    std::vector<model::Letter> letters;
    cases::NextAction next; ///< by the escalation path and the kinds of reply of the case's law
    std::optional<int> brokenEvent; ///< the first event whose chain does not fit; nothing if all fit
    std::optional<law::DueDates> clock; ///< how the running clock's date comes about; nothing if none runs or the law is not known any more
    bool clockOfStep = false; ///< the clock is that of a later step, such as a complaint, not of the first letter
    QString about = {}; ///< what it is about, in the user's language
    QString nextLetter = {}; ///< what `next.letter` is called in the user's language; empty without one
    std::optional<ReplyAdvice> reply = {}; ///< their reply that no letter answered yet
    bool standsStill = false; ///< they asked for identity and the clock waits for it
    std::vector<model::AttachmentId> damaged = {}; ///< whose bytes are no longer those that were logged; looked for in one case, not in lists
};

/// A kind of reply, for choosing one. Texts in the user's language.
[[nodiscard]] ReplyAdvice replyAdvice(const Rules& rules, const cases::ReplyKind& kind, const QString& regime, QDate day);

/// The view of one case as of `today` for a person who lives in `residence`; attachments are not checked.
[[nodiscard]] CaseView caseViewOf(const Rules& rules, QDate today, const QString& residence, model::Case matter, model::Service service,
    std::vector<model::Letter> letters);

/// Reads one case as of `today`, with the check of every attachment. Errors: NotFound.
[[nodiscard]] base::Result<CaseView> readCaseView(vault::Vault& vault, const Rules& rules, model::CaseId id, QDate today);

/// Reads every case, by id; attachments are not checked. Made for thousands.
[[nodiscard]] base::Result<std::vector<CaseView>> readCaseViews(vault::Vault& vault, const Rules& rules, QDate today);

} // namespace recourse::session
