// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "law/regime.h"
#include "model/breach.h"
#include "model/conduct_fact.h"
#include "model/matter.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace recourse::cases {

/// One answer that a fact may give, or for a number of days the most that still earns its points.
struct ConductAnswer
{
    QString value; ///< own word; empty for days
    int upToDays = -1; ///< for days; -1: any more
    QString title; ///< English
    int points = 0; ///< 0 to 100
};

/// One thing that is looked at.
struct ConductCriterion
{
    QString id; ///< e.g. "time_to_notice"
    QString title; ///< English
    bool countsDays = false; ///< a fact's value is a number of days
    int weight = 0; ///< against the other criteria
    std::vector<ConductAnswer> answers; ///< the best earns 100
    law::Provenance provenance;

    /// The points of a fact's value; nothing for a value that the criterion does not know.
    [[nodiscard]] std::optional<int> points(const QString& value) const;
};

/// How conduct is weighed: conduct.json.
class ConductRules
{
public:
    /// Errors: RuleMalformed, `where` names record and member.
    [[nodiscard]] static base::Result<ConductRules> parse(const QByteArray& conductJson);

    [[nodiscard]] const std::vector<ConductCriterion>& criteria() const { return m_criteria; }
    /// Null if there is no such criterion.
    [[nodiscard]] const ConductCriterion* criterion(const QString& id) const;
    /// Fewer facts than this give no score.
    [[nodiscard]] int leastFacts() const { return m_leastFacts; }
    /// So do facts about fewer things than this.
    [[nodiscard]] int leastCriteria() const { return m_leastCriteria; }
    [[nodiscard]] QDate asOf() const { return m_asOf; }

private:
    ConductRules() = default;
    std::vector<ConductCriterion> m_criteria;
    int m_leastFacts = 0;
    int m_leastCriteria = 0;
    QDate m_asOf;
};

/// A fact with what it earns.
struct ConductPoint
{
    model::ConductFact fact;
    int points = 0; ///< 0 to 100
};

/// One criterion with the facts it rests on.
struct CriterionScore
{
    QString criterion;
    QString title; ///< translated
    int weight = 0;
    std::vector<ConductPoint> facts;
    double points = 0; ///< the mean of the facts'
};

/// A fact that does not count, and why.
struct UncountedFact
{
    model::ConductFact fact;
    QString why; ///< translated
};

/// How an organisation handled an incident, as far as dated facts say.
struct ConductScore
{
    std::optional<int> score; ///< 0 to 100; nothing: not enough facts
    int facts = 0; ///< that count
    int factsNeeded = 0;
    int criteriaNeeded = 0;
    std::vector<CriterionScore> criteria; ///< those with facts, in the order of the rules
    std::vector<UncountedFact> uncounted;
    QDate rulesAsOf;
};

/// The weighted mean of the criteria that have facts; each counts by the mean of its facts. A better value never lowers it, nor does a
/// further fact of the best value. Facts without a day, a source, a known criterion and a known value do not count and are listed.
[[nodiscard]] ConductScore conductScore(const ConductRules& rules, const std::vector<model::ConductFact>& facts);

/// The score with every fact that it rests on, as JSON (UTF-8, indented).
[[nodiscard]] QByteArray conductJson(const ConductScore& score, const QString& organisation);

/// What a case says about how requests are answered, for the criterion "reply_behaviour"; nothing while that is open. `source` names the
/// case.
[[nodiscard]] std::optional<model::ConductFact> replyFact(const model::Case& matter, const QString& source);

/// Days from discovery to the notice, for "time_to_notice"; `noticed` is the day the person was told, invalid to take the day it became
/// public. Nothing without both days or if they are the wrong way round.
[[nodiscard]] std::optional<model::ConductFact> noticeFact(const model::Breach& breach, model::ServiceId service, QDate noticed);

} // namespace recourse::cases
