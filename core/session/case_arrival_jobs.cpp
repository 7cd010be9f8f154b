// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/case_arrival_jobs.h"

#include "base/detail.h"
#include "session/case_clock.h"
#include "vault/case_repository.h"
#include "vault/setting_repository.h"

#include <algorithm>

namespace recourse::session {

using base::Code;
using base::Detail;
using base::fail;
using base::Result;
using base::Status;

namespace {

bool movesTheClock(const model::CaseEvent& event)
{
    static const QStringList kKinds{QStringLiteral("sent"), QStringLiteral("extended"), QStringLiteral("identity_given")};
    return kKinds.contains(event.kind);
}

/// The case as it was when something last moved its clock: what came after it says nothing about the days.
model::Case asOfLastMove(model::Case matter)
{
    while (!matter.events.isEmpty() && !movesTheClock(matter.events.last()))
        matter.events.removeLast();
    return matter;
}

Status recount(vault::Vault& vault, const Rules& rules, CaseView& view)
{
    const auto profile = vault::SettingRepository(vault.database()).profile();
    if (!profile)
        return profile.error();
    const LetterWay way = letterWay(rules, profile->residence, view.service);
    const auto dates = datesAfterLastEvent(rules, asOfLastMove(view.matter), view.letters, way);
    if (!dates)
        return dates.error();
    if (!*dates)
        return fail(Code::BadArgument, Detail::tr("this clock does not depend on the days on the way"));
    view.matter.due = (*dates)->due;
    view.matter.overdueFrom = (*dates)->overdueFrom;
    const auto saved = vault::CaseRepository(vault.database()).save(view.matter);
    return saved ? Status() : saved.error();
}

Result<CaseView> assume(vault::Vault& vault, const Rules& rules, model::CaseId id, std::optional<int> days, QDate today)
{
    vault::Transaction transaction(vault.database());
    if (!transaction.begun())
        return transaction.begun().error();
    auto view = readCaseView(vault, rules, id, today);
    if (!view)
        return view.error();
    if (!isArrivalAssumed(*view))
        return fail(Code::BadArgument, Detail::tr("this clock does not depend on the days on the way"));
    view->matter.assumedDays = days;
    if (const Status counted = recount(vault, rules, *view); !counted)
        return counted.error();
    if (const Status stored = transaction.commit(); !stored)
        return stored.error();
    return readCaseView(vault, rules, id, today);
}

} // namespace

bool isArrivalAssumed(const CaseView& view)
{
    if (!view.clock || view.clockOfStep || !view.clock->assumedReceived.isValid() || view.clock->side == law::Side::Users)
        return false;
    const QList<model::CaseEvent>& events = view.matter.events;
    const auto letters = std::count_if(events.begin(), events.end(), [](const model::CaseEvent& event) {
        return event.kind == QLatin1String("sent");
    });
    const bool proven = std::any_of(events.begin(), events.end(), [](const model::CaseEvent& event) {
        return event.kind == QLatin1String("received");
    });
    return letters == 1 && !proven;
}

Job<CaseView> assumeArrival(Session& session, model::CaseId id, std::optional<int> days)
{
    return session.start<CaseView>([&session, id, days](base::Progress&) -> Result<CaseView> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        return session.withVault<CaseView>(
            [&](vault::Vault& vault) { return assume(vault, **rules, id, days, session.clock().today()); });
    });
}

} // namespace recourse::session
