// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/conduct.h"
#include "model/service.h"
#include "session/session.h"

#include <vector>

namespace recourse::session {

/// A published incident that facts may be about.
struct ConductIncident
{
    model::BreachId id;
    QString title;
};

/// How a service handled incidents and requests, as far as is known, and what could be added.
struct ConductView
{
    model::Service service;
    cases::ConductScore score; ///< holds every stored fact, counted or not
    std::vector<model::ConductFact> offered; ///< what cases and incidents say and nobody added yet
    std::vector<ConductIncident> incidents; ///< those that touch accounts of the service
    std::vector<cases::ConductCriterion> criteria; ///< what is looked at; titles English, for `base::ruleText`
};

/// The service by number, key, domain or name. Errors: NotFound.
[[nodiscard]] Job<ConductView> showConduct(Session& session, QString service);

/// Adds a fact, or changes it if it has an id. Errors: BadArgument (`where` says what: a criterion or value that the rules do not know, no
/// day, a day to come, no source); NotFound (no such fact, service or incident).
[[nodiscard]] Job<model::ConductFact> saveConductFact(Session& session, model::ConductFact fact);

/// Takes a fact out and gives it back; `saveConductFact` of it without its id takes that back. Errors: NotFound.
[[nodiscard]] Job<model::ConductFact> removeConductFact(Session& session, model::ConductFactId id);

/// Writes the score with every fact it rests on as JSON for the owner only, and gives the path. Errors: NotFound, ExportUnknownKind (a file
/// that does not end in .json), file errors.
[[nodiscard]] Job<QString> exportConduct(Session& session, QString service, QString path);

/// The score of one service, for comparing.
struct ConductSummary
{
    model::ServiceId service;
    QString name;
    std::optional<int> score; ///< nothing: not enough facts
    int facts = 0; ///< that count
};

/// Every service that facts are known of, the best score first, those without one last.
[[nodiscard]] Job<std::vector<ConductSummary>> listConduct(Session& session);

/// How an answer reads: "Only on signing in", "12"; English, for `base::ruleText`. The value itself where the rules do not know it.
[[nodiscard]] QString answerTitle(const cases::ConductCriterion& criterion, const QString& value);

} // namespace recourse::session
