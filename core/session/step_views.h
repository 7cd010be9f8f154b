// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"
#include "model/breach.h"
#include "model/exposure.h"
#include "session/step_jobs.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace recourse::session {

/// What is stored about the accounts and incidents of steps, by id. The vectors must outlive it.
class StepGround
{
public:
    StepGround(const std::vector<model::Account>& accounts, const std::vector<model::Breach>& breaches,
        const std::vector<model::Exposure>& exposures);

    /// Steps as a person would read them, without the pages of directories; in the same order.
    [[nodiscard]] std::vector<StepView> viewsOf(const std::vector<model::Step>& steps) const;

private:
    [[nodiscard]] StepView viewOf(const model::Step& step) const;
    [[nodiscard]] std::vector<StepReason> reasonsOf(const model::Step& step) const;
    [[nodiscard]] bool isSensitive(const model::Exposure& exposure) const;
    /// Those whose services only sensitive incidents name, by the exposures that call for the step.
    [[nodiscard]] QSet<qint64> sensitiveAccounts(const model::Step& step) const;

    QHash<qint64, const model::Account*> m_accounts;
    QHash<qint64, const model::Breach*> m_breaches;
    QHash<qint64, const model::Exposure*> m_exposures;
};

} // namespace recourse::session
