// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "law/regime.h"

#include <QByteArray>

#include <vector>

namespace recourse::cases {

/// What calls for the next step of an escalation path.
enum class Standstill {
    Silent, ///< nobody answered in time
    Refused, ///< the organisation said no
    AuthoritySilent, ///< the authority reported nothing in time
};

/// The day a user's own time limit counts from.
enum class LimitFrom {
    Refusal, ///< the refusal, or the day from which silence counts as one
    Request, ///< the first letter
};

/// One step on the way from the first letter to an authority or court.
struct EscalationStep
{
    QString id;
    QString event; ///< the kind of event that says it is done, e.g. "reminded"
    QString letter; ///< letter type; empty: no letter, e.g. a court
    std::vector<Standstill> on; ///< what calls for it
    QStringList needs; ///< kinds of events that must be there before
    int waitDays = 0; ///< calendar days to wait after it where no clock of the law runs
    QString period; ///< the regime's period that runs after it; empty: only `waitDays`
    QString limit; ///< the regime's period in which the user must take it; empty: none
    LimitFrom limitFrom = LimitFrom::Refusal;
    QString why; ///< English sentence
    law::Provenance provenance;
};

/// What may follow a letter under some laws, in order; steps whose turn does not come are passed over.
struct EscalationPath
{
    QString id;
    QStringList regimes; ///< codes, or beginnings with a star
    int courtesyDays = 0; ///< that a letter without a step of its own gives, e.g. a corrected request
    QString ackPeriod; ///< the regime's period for confirming receipt; empty: no such duty
    int noPeriodDays = 0; ///< after which an answer is asked for where the law sets no number
    std::vector<EscalationStep> steps;
    QString end; ///< English sentence: what is left when every step is taken

    /// Null if no step is done by an event of that kind.
    [[nodiscard]] const EscalationStep* stepDoneBy(const QString& event) const;
};

/// The ways from a first letter to its end: escalation.json.
class EscalationRules
{
public:
    /// Errors: RuleMalformed, `where` names record and member.
    [[nodiscard]] static base::Result<EscalationRules> parse(const QByteArray& escalationJson);

    [[nodiscard]] const std::vector<EscalationPath>& all() const { return m_paths; }
    /// The path of that law: its own before one of a family ("us-*") before "*". Null if there is none.
    [[nodiscard]] const EscalationPath* pathFor(const QString& regime) const;

private:
    EscalationRules() = default;
    std::vector<EscalationPath> m_paths;
};

} // namespace recourse::cases
