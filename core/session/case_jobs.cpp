// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/case_jobs.h"

#include "base/atomic_file.h"
#include "cases/evidence.h"
#include "law/due_dates.h"
#include "vault/case_repository.h"
#include "vault/letter_repository.h"
#include "vault/service_repository.h"

#include <QCryptographicHash>

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;
using base::Status;

namespace {

/// An attached proof is a letter, a scan or a mail; 64 MiB is a long scan.
constexpr qint64 kAttachmentBytes = qint64{64} << 20;

Result<CaseView> viewOf(vault::Vault& vault, model::Case matter, QDate today)
{
    CaseView view;
    auto service = vault::ServiceRepository(vault.database()).byId(matter.service);
    if (!service)
        return service.error();
    auto letters = vault::LetterRepository(vault.database()).forCase(matter.id);
    if (!letters)
        return letters.error();
    view.service = std::move(*service);
    view.letters = std::move(*letters);
    view.next = cases::nextAction(matter, today);
    view.brokenEvent = cases::firstBrokenEvent(matter);
    view.matter = std::move(matter);
    return view;
}

Result<CaseView> load(vault::Vault& vault, model::CaseId id, QDate today)
{
    auto matter = vault::CaseRepository(vault.database()).byId(id);
    if (!matter)
        return matter.error();
    return viewOf(vault, std::move(*matter), today);
}

Result<QByteArray> attachmentHash(const QString& path)
{
    if (path.isEmpty())
        return QByteArray();
    const auto bytes = base::readWholeFile(path, kAttachmentBytes);
    if (!bytes)
        return bytes.error();
    return QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
}

/// The clock that starts when the letter leaves.
Result<law::DueDates> clockOf(const Rules& rules, const model::Letter& letter, const CaseEntry& entry, QDate day)
{
    law::DueRequest request;
    request.regime = letter.regime;
    const letters::LetterType* type = rules.letters.types.find(letter.type);
    request.action = type != nullptr ? type->action : letter.type;
    request.event = law::DueRequest::Sent;
    request.eventDate = day;
    request.channel = entry.channel;
    return law::dueDates(rules.letters.regimes, rules.letters.holidays, request);
}

/// "sent": the last letter is sent and the case's clock runs.
Status startClock(vault::Vault& vault, const Rules& rules, model::Case& matter, const CaseEntry& entry, QDate day)
{
    vault::LetterRepository letters(vault.database());
    const auto all = letters.forCase(matter.id);
    if (!all)
        return all.error();
    if (all->empty())
        return fail(Code::BadArgument, QStringLiteral("sent: the case has no letter"));
    const auto clock = clockOf(rules, all->back(), entry, day);
    if (!clock)
        return clock.error();
    matter.due = clock->due;
    matter.overdueFrom = clock->overdueFrom;
    return letters.setState(all->back().id, model::LetterState::Sent);
}

Result<CaseView> log(Session& session, model::CaseId id, const CaseEntry& entry)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const auto hash = attachmentHash(entry.attachment);
    if (!hash)
        return hash.error();
    const QDate day = entry.on.isValid() ? entry.on : session.clock().today();
    return session.withVault<CaseView>([&](vault::Vault& vault) -> Result<CaseView> {
        vault::Transaction transaction(vault.database());
        if (!transaction.begun())
            return transaction.begun().error();
        vault::CaseRepository repository(vault.database());
        auto matter = repository.byId(id);
        if (!matter)
            return matter.error();
        const auto stage = cases::stageAfter(matter->stage, entry.kind);
        if (!stage)
            return stage.error();
        matter->stage = *stage;
        if (entry.kind == QStringLiteral("sent")) {
            if (const Status started = startClock(vault, **rules, *matter, entry, day); !started)
                return started.error();
        }
        model::CaseEvent event;
        event.at = entry.on.isValid() ? QDateTime(entry.on, QTime(12, 0), Qt::UTC) : session.clock().now();
        event.kind = entry.kind;
        event.note = entry.note;
        event.sha256 = *hash;
        const QByteArray previous = matter->events.isEmpty() ? QByteArray() : matter->events.last().chain;
        if (const auto saved = repository.save(*matter); !saved)
            return saved.error();
        if (const Status appended = repository.appendEvent(id, cases::chained(previous, event)); !appended)
            return appended.error();
        if (const Status stored = transaction.commit(); !stored)
            return stored.error();
        return load(vault, id, session.clock().today());
    });
}

bool comesFirst(const CaseView& left, const CaseView& right)
{
    if (left.next.date.isValid() != right.next.date.isValid())
        return left.next.date.isValid();
    return left.next.date < right.next.date;
}

} // namespace

Job<std::vector<CaseView>> listCases(Session& session)
{
    using Views = std::vector<CaseView>;
    return session.start<Views>([&session](base::Progress&) {
        return session.withVault<Views>([&](vault::Vault& vault) -> Result<Views> {
            auto cases = vault::CaseRepository(vault.database()).all();
            if (!cases)
                return cases.error();
            Views views;
            for (model::Case& matter : *cases) {
                auto view = viewOf(vault, std::move(matter), session.clock().today());
                if (!view)
                    return view.error();
                views.push_back(std::move(*view));
            }
            std::stable_sort(views.begin(), views.end(), comesFirst);
            return views;
        });
    });
}

Job<CaseView> showCase(Session& session, model::CaseId id)
{
    return session.start<CaseView>([&session, id](base::Progress&) {
        return session.withVault<CaseView>(
            [&](vault::Vault& vault) { return load(vault, id, session.clock().today()); });
    });
}

Job<CaseView> logCaseEvent(Session& session, model::CaseId id, CaseEntry entry)
{
    return session.start<CaseView>([&session, id, entry](base::Progress&) { return log(session, id, entry); });
}

} // namespace recourse::session
