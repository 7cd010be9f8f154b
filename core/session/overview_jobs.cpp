// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/overview_jobs.h"

#include "plan/plan.h"
#include "session/overview_counts.h"
#include "session/step_views.h"
#include "session/vault_jobs.h"
#include "vault/account_repository.h"
#include "vault/breach_repository.h"
#include "vault/case_repository.h"
#include "vault/deletion_wishes.h"
#include "vault/exposure_repository.h"
#include "vault/feed_repository.h"
#include "vault/letter_repository.h"
#include "vault/service_repository.h"
#include "vault/setting_repository.h"
#include "vault/step_repository.h"

#include <QHash>
#include <QLocale>

namespace recourse::session {

using base::Result;
using base::Status;

namespace {

/// Everything stored that the overview counts.
struct Stored
{
    std::vector<model::Account> accounts;
    std::vector<model::Breach> breaches;
    std::vector<model::Exposure> exposures;
    std::vector<model::Case> cases;
    std::vector<model::Letter> letters;
    std::vector<model::StepRecord> records;
    std::vector<model::FeedState> feeds;
    model::Profile profile;
    QHash<qint64, QDate> deletionWishes;
    QHash<qint64, model::Service> services; ///< those with a case
    QString lastBackup;
    QString recoveryCheck;
};

template <class T> Status put(T& place, Result<T> read)
{
    if (!read)
        return read.error();
    place = std::move(*read);
    return {};
}

Status readServices(vault::Database& database, Stored& stored)
{
    vault::ServiceRepository services(database);
    for (const model::Case& matter : stored.cases) {
        if (stored.services.contains(matter.service.value))
            continue;
        auto service = services.byId(matter.service);
        if (!service)
            return service.error();
        stored.services.insert(matter.service.value, std::move(*service));
    }
    return {};
}

Status readStored(vault::Database& database, Stored& stored)
{
    vault::SettingRepository settings(database);
    const std::function<Status()> reads[] = {
        [&] { return put(stored.accounts, vault::AccountRepository(database).all()); },
        [&] { return put(stored.breaches, vault::BreachRepository(database).all()); },
        [&] { return put(stored.exposures, vault::ExposureRepository(database).standing()); },
        [&] { return put(stored.cases, vault::CaseRepository(database).all()); },
        [&] { return put(stored.letters, vault::LetterRepository(database).all()); },
        [&] { return put(stored.records, vault::StepRepository(database).records()); },
        [&] { return put(stored.deletionWishes, vault::DeletionWishes(database).all()); },
        [&] { return put(stored.feeds, vault::FeedRepository(database).states()); },
        [&] { return put(stored.profile, settings.profile()); },
        [&] { return put(stored.lastBackup, settings.value(QLatin1String(day_of::kLastBackup))); },
        [&] { return put(stored.recoveryCheck, settings.value(QLatin1String(day_of::kRecoveryCheck))); },
        [&] { return readServices(database, stored); },
    };
    for (const auto& read : reads) {
        if (const Status done = read(); !done)
            return done;
    }
    return {};
}

void addSteps(Overview& overview, const Stored& stored, const plan::StepRules& rules, QDate today, int limit)
{
    const std::vector<model::Step> steps = plan::planSteps(
        rules, {stored.accounts, stored.breaches, stored.exposures, stored.profile, stored.records, today,
            stored.deletionWishes});
    std::vector<model::Step> next;
    for (const model::Step& step : steps) {
        overview.doneSteps += step.state == model::StepState::Done ? 1 : 0;
        overview.declinedSteps += step.state == model::StepState::Declined ? 1 : 0;
        if (step.state != model::StepState::Open)
            continue;
        if (overview.openSteps++ < limit)
            next.push_back(step);
        overview.openMinutes += step.minutes;
    }
    if (!next.empty())
        overview.nextSteps = StepGround(stored.accounts, stored.breaches, stored.exposures).viewsOf(next);
}

void addClocks(Overview& overview, const Stored& stored, const Rules& rules, QDate today)
{
    QHash<qint64, std::vector<model::Letter>> letters;
    for (const model::Letter& letter : stored.letters)
        letters[letter.matter.value].push_back(letter);
    for (const model::Case& matter : stored.cases) {
        const CaseView view = caseViewOf(rules, today, stored.profile.residence, matter, stored.services.value(matter.service.value),
            letters.take(matter.id.value));
        for (RunningClock& clock : runningClocks(rules, view))
            overview.clocks.push_back(std::move(clock));
    }
    std::sort(overview.clocks.begin(), overview.clocks.end(), isMoreUrgent);
}

void addLists(Overview& overview, const Stored& stored, const Rules& rules)
{
    for (const model::FeedState& state : stored.feeds) {
        if (rules.directories.find(state.id) != nullptr)
            continue; // they list services, not incidents
        const QDate day = state.asOf.date();
        if (day.isValid() && (!overview.newestList.isValid() || day > overview.newestList))
            overview.newestList = day;
        overview.onlyStarter = overview.onlyStarter && state.sha256.isEmpty();
    }
}

Overview overviewOf(const Stored& stored, const Rules& rules, QDate today, int steps)
{
    Overview overview;
    const OverviewMaterial material{
        stored.accounts, stored.breaches, stored.exposures, stored.cases, stored.letters};
    countExposures(overview, material);
    countLetters(overview, material);
    addSteps(overview, stored, rules.steps, today, steps);
    addClocks(overview, stored, rules, today);
    addLists(overview, stored, rules);
    overview.lastBackup = QDate::fromString(stored.lastBackup, Qt::ISODate);
    overview.recoveryCheck = QDate::fromString(stored.recoveryCheck, Qt::ISODate);
    return overview;
}

} // namespace

Job<Overview> readOverview(Session& session, int steps)
{
    return session.start<Overview>([&session, steps](base::Progress&) -> Result<Overview> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        Stored stored;
        const Status read
            = session.withVault<void>([&](vault::Vault& vault) { return readStored(vault.database(), stored); });
        if (!read)
            return read.error();
        // Counting and planning need no vault: other jobs may have it meanwhile.
        return overviewOf(stored, **rules, session.clock().today(), steps);
    });
}

} // namespace recourse::session
