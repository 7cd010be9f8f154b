// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/step_views.h"

#include <QCoreApplication>

#include <algorithm>

namespace recourse::session {

namespace {

QString nameOf(const model::Account& account)
{
    const QString place = !account.domain.isEmpty() ? account.domain : !account.title.isEmpty() ? account.title : account.host;
    return account.login.isEmpty() ? place : QCoreApplication::translate("Step", "%1 at %2").arg(account.login, place);
}

} // namespace

StepGround::StepGround(const std::vector<model::Account>& accounts, const std::vector<model::Breach>& breaches,
    const std::vector<model::Exposure>& exposures)
{
    for (const model::Account& account : accounts)
        m_accounts.insert(account.id.value, &account);
    for (const model::Breach& breach : breaches)
        m_breaches.insert(breach.id.value, &breach);
    for (const model::Exposure& exposure : exposures)
        m_exposures.insert(exposure.id.value, &exposure);
}

std::vector<StepView> StepGround::viewsOf(const std::vector<model::Step>& steps) const
{
    std::vector<StepView> views;
    views.reserve(steps.size());
    for (const model::Step& step : steps)
        views.push_back(viewOf(step));
    return views;
}

StepView StepGround::viewOf(const model::Step& step) const
{
    StepView view{step, {}, reasonsOf(step)};
    const QSet<qint64> sensitive = sensitiveAccounts(step);
    for (const model::AccountId id : step.accounts) {
        const model::Account* account = m_accounts.value(id.value);
        if (account == nullptr)
            continue;
        if (sensitive.contains(id.value))
            view.sensitive << view.about.size();
        view.about << nameOf(*account);
    }
    return view;
}

std::vector<StepReason> StepGround::reasonsOf(const model::Step& step) const
{
    std::vector<StepReason> reasons;
    for (const model::ExposureId id : step.because) {
        const model::Exposure* exposure = m_exposures.value(id.value);
        if (exposure == nullptr)
            continue;
        StepReason reason;
        reason.exposure = id;
        if (const model::Breach* breach = m_breaches.value(exposure->breach.value)) {
            reason.incident = breach->title;
            reason.disclosed = breach->disclosed;
            reason.sensitive = breach->flags.sensitive;
        }
        if (const model::Account* account = m_accounts.value(exposure->account.value))
            reason.account = nameOf(*account);
        reasons.push_back(std::move(reason));
    }
    std::stable_sort(reasons.begin(), reasons.end(),
        [](const StepReason& left, const StepReason& right) { return left.disclosed > right.disclosed; });
    return reasons;
}

bool StepGround::isSensitive(const model::Exposure& exposure) const
{
    const model::Breach* breach = m_breaches.value(exposure.breach.value);
    return breach != nullptr && breach->flags.sensitive;
}

QSet<qint64> StepGround::sensitiveAccounts(const model::Step& step) const
{
    QSet<qint64> sensitive;
    QSet<qint64> services; // of these: a second account there would name the same service
    QSet<qint64> plain;
    for (const model::ExposureId id : step.because) {
        const model::Exposure* exposure = m_exposures.value(id.value);
        if (exposure == nullptr)
            continue;
        (isSensitive(*exposure) ? sensitive : plain).insert(exposure->account.value);
    }
    sensitive.subtract(plain);
    for (const qint64 id : std::as_const(sensitive)) {
        if (const model::Account* account = m_accounts.value(id); account != nullptr && account->service.value != 0)
            services.insert(account->service.value);
    }
    for (const model::AccountId id : step.accounts) {
        const model::Account* account = m_accounts.value(id.value);
        if (account != nullptr && services.contains(account->service.value) && !plain.contains(id.value))
            sensitive.insert(id.value);
    }
    return sensitive;
}

bool StepView::isSensitive() const
{
    return !about.isEmpty() && sensitive.size() == about.size();
}

QStringList StepView::aboutMasked() const
{
    QStringList words = about;
    for (const qsizetype at : sensitive)
        words[at] = QCoreApplication::translate("Step", "a sensitive service");
    return words;
}

} // namespace recourse::session
