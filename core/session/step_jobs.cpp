// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/step_jobs.h"

#include "plan/plan.h"
#include "vault/account_repository.h"
#include "vault/breach_repository.h"
#include "vault/exposure_repository.h"
#include "vault/setting_repository.h"
#include "vault/step_repository.h"

#include <QCoreApplication>
#include <QHash>

namespace recourse::session {

using base::Result;

namespace {

using Steps = std::vector<model::Step>;
using Views = std::vector<StepView>;

QString nameOf(const model::Account& account)
{
    const QString place = !account.domain.isEmpty() ? account.domain : !account.title.isEmpty() ? account.title : account.host;
    return account.login.isEmpty() ? place : QCoreApplication::translate("Step", "%1 at %2").arg(account.login, place);
}

Views viewsOf(const Steps& steps, const std::vector<model::Account>& accounts)
{
    QHash<qint64, const model::Account*> byId;
    for (const model::Account& account : accounts)
        byId.insert(account.id.value, &account);
    Views views;
    for (const model::Step& step : steps) {
        StepView view{step, {}};
        for (const model::AccountId id : step.accounts) {
            if (const model::Account* account = byId.value(id.value))
                view.about << nameOf(*account);
        }
        views.push_back(std::move(view));
    }
    return views;
}

Result<Views> planned(Session& session, const StepFilter& filter)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    return session.withVault<Views>([&](vault::Vault& vault) -> Result<Views> {
        vault::Database& database = vault.database();
        const auto accounts = vault::AccountRepository(database).all();
        const auto breaches = vault::BreachRepository(database).all();
        const auto exposures = vault::ExposureRepository(database).all();
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
        Steps steps = plan::planSteps(
            (*rules)->steps, {*accounts, *breaches, *exposures, *profile, *records, session.clock().today()});
        if (!filter.all)
            std::erase_if(steps, [](const model::Step& step) { return step.state != model::StepState::Open; });
        if (filter.minutes)
            steps = plan::withinMinutes(steps, *filter.minutes);
        return viewsOf(steps, *accounts);
    });
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
                                                   : records.set({id, state, session.clock().today(), reason});
        });
        if (!stored)
            return stored.error();
        return findStep(session, id);
    });
}

} // namespace recourse::session
