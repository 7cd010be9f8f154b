// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"
#include "model/answer_notes.h"
#include "model/breach.h"
#include "model/exposure.h"

#include <QHash>
#include <QList>

#include <vector>

namespace recourse::session {

/// The three layers of what services hold, per account: what the user gave (read off the account itself and noted by hand), what
/// they say (what their answers hold, as the user ticked it in the cases, and noted by hand), what breaches proved (from exposures of band
/// likely and above). Computed, never patched.
class DataMap
{
public:
    DataMap(const std::vector<model::Exposure>& exposures, const std::vector<model::Breach>& breaches,
        const std::vector<model::DataHeld>& noted, const std::vector<model::CaseAnswer>& answers);

    [[nodiscard]] QList<model::DataHeld> of(const model::Account& account) const;

private:
    QHash<qint64, QList<model::DataHeld>> m_leaked; ///< by account
    QHash<qint64, QList<model::DataHeld>> m_noted; ///< by service
    QHash<qint64, QList<model::DataHeld>> m_said; ///< by service: an answer is about all that a service holds
};

/// The source of what stands in the answer of a case: "case:7".
[[nodiscard]] QString answerSource(model::CaseId matter);

} // namespace recourse::session
