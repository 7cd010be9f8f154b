// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/authority_jobs.h"
#include "session/case_view.h"
#include "session/law_jobs.h"
#include "session/rules_pack_jobs.h"

#include <QJsonArray>
#include <QJsonObject>

/// The laws as recourse-cli shows them; the keys are a contract with scripts.
namespace recourse::cli {

[[nodiscard]] QJsonArray regimesJson(const std::vector<law::Regime>& regimes, QDate today);
[[nodiscard]] QString regimesText(const std::vector<law::Regime>& regimes, QDate today);

[[nodiscard]] QJsonObject toJson(const session::DueAnswer& answer);
[[nodiscard]] QString toText(const session::DueAnswer& answer);

[[nodiscard]] QJsonObject toJson(const session::LawAnswer& answer);
[[nodiscard]] QString toText(const session::LawAnswer& answer);

[[nodiscard]] QJsonObject toJson(const session::AuthorityOffer& offer);
[[nodiscard]] QString toText(const session::AuthorityOffer& offer);

[[nodiscard]] QJsonObject toJson(const session::RulesPackView& view);
[[nodiscard]] QString toText(const session::RulesPackView& view);

/// How the clock of a case is counted, with the user's own days on the way.
[[nodiscard]] QJsonObject arrivalJson(const session::CaseView& view);
[[nodiscard]] QString arrivalText(const session::CaseView& view);

} // namespace recourse::cli
