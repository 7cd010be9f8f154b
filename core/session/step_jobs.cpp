// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/step_jobs.h"

#include "plan/plan.h"
#include "session/step_views.h"
#include "vault/account_repository.h"
#include "vault/breach_repository.h"
#include "vault/deletion_wishes.h"
#include "vault/exposure_repository.h"
#include "vault/setting_repository.h"
#include "vault/step_repository.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace recourse::session {

using base::Result;

namespace {

using Steps = std::vector<model::Step>;
using Views = std::vector<StepView>;

/// Steps for a group of accounts can be about hundreds; nobody works through more pages than these.
constexpr std::size_t kMostPages = 50;

using Domains = QHash<qint64, QString>; ///< of accounts

/// Beside the official page, which stays the step's own, where the user does it: at each account's service.
void addPages(Views& views, const Domains& domains, const Rules& rules, const directory::Directory& directory)
{
    QHash<QString, const plan::StepRule*> byId;
    for (const plan::StepRule& rule : rules.steps.all())
        byId.insert(rule.id, &rule);
    for (StepView& view : views) {
        const plan::StepRule* rule = byId.value(view.step.rule);
        if (rule == nullptr || rule->pages.isEmpty())
            continue;
        QSet<QString> seen;
        for (const model::AccountId id : view.step.accounts) {
            const QString domain = domains.value(id.value);
            if (domain.isEmpty() || seen.contains(domain) || view.pages.size() >= kMostPages)
                continue;
            seen.insert(domain);
            for (const model::DirectoryKind kind : rule->pages) {
                if (auto page = pageFor(directory, rules.directories, domain, kind))
                    view.pages.push_back(std::move(*page));
            }
        }
    }
}

Result<Views> plannedWithoutPages(Session& session, const Rules& rules, const StepFilter& filter, Domains& domains)
{
    return session.withVault<Views>([&](vault::Vault& vault) -> Result<Views> {
        vault::Database& database = vault.database();
        const auto accounts = vault::AccountRepository(database).all();
        const auto breaches = vault::BreachRepository(database).all();
        const auto exposures = vault::ExposureRepository(database).standing();
        const auto profile = vault::SettingRepository(database).profile();
        const auto records = vault::StepRepository(database).records();
        if (!accounts)
            return accounts.error();
        if (!breaches)
            return breaches.error();
        if (!exposures)
            return exposures.error();
        if (!profile)
            return profile.error();
        if (!records)
            return records.error();
        const auto wishes = vault::DeletionWishes(database).all();
        if (!wishes)
            return wishes.error();
        Steps steps = plan::planSteps(
            rules.steps, {*accounts, *breaches, *exposures, *profile, *records, session.clock().today(), *wishes});
        if (!filter.all)
            std::erase_if(steps, [](const model::Step& step) { return step.state != model::StepState::Open; });
        if (filter.minutes)
            steps = plan::withinMinutes(steps, *filter.minutes);
        for (const model::Account& account : *accounts)
            domains.insert(account.id.value, account.domain);
        return StepGround(*accounts, *breaches, *exposures).viewsOf(steps);
    });
}

Result<Views> planned(Session& session, const StepFilter& filter)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    Domains domains;
    auto views = plannedWithoutPages(session, **rules, filter, domains);
    if (!views)
        return views;
    const auto merged = mergedDirectory(session);
    if (!merged)
        return merged.error();
    addPages(*views, domains, **rules, **merged);
    return views;
}

Result<StepView> findStep(Session& session, const QString& id)
{
    StepFilter filter;
    filter.all = true;
    auto views = planned(session, filter);
    if (!views)
        return views.error();
    const auto found = std::find_if(views->begin(), views->end(), [&](const StepView& view) { return view.step.id == id; });
    if (found == views->end())
        return base::fail(base::Code::NotFound, id);
    return std::move(*found);
}

} // namespace

Result<Views> openSteps(Session& session)
{
    return planned(session, {});
}

Job<Views> listSteps(Session& session, StepFilter filter)
{
    return session.start<Views>([&session, filter](base::Progress&) { return planned(session, filter); });
}

Job<StepView> setStep(Session& session, QString id, model::StepState state, QString reason)
{
    return session.start<StepView>([&session, id, state, reason](base::Progress&) -> Result<StepView> {
        const auto known = findStep(session, id);
        if (!known)
            return known;
        const base::Status stored = session.withVault<void>([&](vault::Vault& vault) {
            vault::StepRepository records(vault.database());
            return state == model::StepState::Open ? records.clear(id)
                                                   : records.set({id, state, session.clock().today(), reason, known->step.because});
        });
        if (!stored)
            return stored.error();
        return findStep(session, id);
    });
}

Job<PlanGround> planGround(Session& session)
{
    return session.start<PlanGround>([&session](base::Progress&) {
        return session.withVault<PlanGround>([](vault::Vault& vault) -> Result<PlanGround> {
            const auto accounts = vault::AccountRepository(vault.database()).all();
            if (!accounts)
                return accounts.error();
            const auto exposures = vault::ExposureRepository(vault.database()).standing();
            if (!exposures)
                return exposures.error();
            const auto counts = [](const model::Exposure& exposure) { return exposure.band >= model::Band::Possible; };
            return PlanGround{static_cast<int>(accounts->size()),
                static_cast<int>(std::count_if(exposures->begin(), exposures->end(), counts))};
        });
    });
}

} // namespace recourse::session
