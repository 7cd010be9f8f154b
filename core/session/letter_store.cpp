// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/letter_store.h"

#include "cases/evidence.h"
#include "export/render.h"
#include "vault/case_repository.h"
#include "vault/letter_repository.h"

#include <QCryptographicHash>

namespace recourse::session {

using base::Result;
using base::Status;

namespace {

/// The case the letter belongs to: the given one, the open one about the same matter, or a new one.
Result<model::Case> caseFor(vault::CaseRepository& cases, const model::Letter& letter, model::CaseId wanted, QDate today)
{
    if (wanted.stored())
        return cases.byId(wanted);
    auto open = cases.openFor(letter.service, letter.type);
    if (!open)
        return open.error();
    if (*open)
        return std::move(**open);
    model::Case fresh;
    fresh.service = letter.service;
    fresh.matter = letter.type;
    fresh.regime = letter.regime;
    fresh.opened = today;
    const auto id = cases.save(fresh);
    if (!id)
        return id.error();
    fresh.id = *id;
    return fresh;
}

} // namespace

Result<model::Letter> storeDraft(vault::Vault& vault, model::Letter letter, model::CaseId wanted, const base::Clock& clock)
{
    vault::CaseRepository cases(vault.database());
    auto matter = caseFor(cases, letter, wanted, clock.today());
    if (!matter)
        return matter.error();
    letter.matter = matter->id;
    vault::LetterRepository letters(vault.database());
    const auto id = letters.save(letter);
    if (!id)
        return id.error();
    letter.id = *id;
    model::CaseEvent event;
    event.at = clock.now();
    event.kind = QStringLiteral("drafted");
    event.note = letter.reference;
    event.letter = letter.id;
    event.sha256 = QCryptographicHash::hash(documents::renderText(letter), QCryptographicHash::Sha256).toHex();
    const QByteArray previous = matter->events.isEmpty() ? QByteArray() : matter->events.last().chain;
    if (const Status appended = cases.appendEvent(matter->id, cases::chained(previous, event)); !appended)
        return appended.error();
    return letter;
}

} // namespace recourse::session
