// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/clock_list_jobs.h"
#include "session/conduct_jobs.h"
#include "session/evidence_pack_jobs.h"
#include "session/loss_jobs.h"

#include <QJsonObject>

/// Clocks, evidence, losses and conduct as answers of recourse-cli.
namespace recourse::cli {

/// {case, service, about, reference, kind, side, due, overdue_from, from, days_left, stands_still, extension_notice_by, extension_due, rule,
/// words, cite, state, as_of}
[[nodiscard]] QJsonObject toJson(const session::DueClock& clock, QDate today);
/// {case, opponent, language, languages, timeline:[{on, what, exhibits}], exhibits:[{number, title, on, file, type, size, sha256}], chain,
/// chain_intact, redactable}
[[nodiscard]] QJsonObject toJson(const session::PackPreview& preview);
/// {file, language, bytes, exhibits, redacted, chain}
[[nodiscard]] QJsonObject toJson(const session::WrittenPack& pack);
/// {id, on, category, amount, currency, minutes, note, proof}; `amount` is text with the currency's decimals
[[nodiscard]] QJsonObject toJson(const model::Loss& loss);
/// {rows, sums:{amounts:{currency: text}, minutes, rows, without_proof}, proofs:[{id, name}]}
[[nodiscard]] QJsonObject toJson(const session::LossLedger& ledger);
/// {id, criterion, value, on, source, note}
[[nodiscard]] QJsonObject toJson(const model::ConductFact& fact);
/// {service, score, facts, facts_needed, criteria_needed, rules_as_of, criteria, uncounted, offered, looked_at}
[[nodiscard]] QJsonObject toJson(const session::ConductView& view);
/// {id, service, score, facts}
[[nodiscard]] QJsonObject toJson(const session::ConductSummary& summary);

[[nodiscard]] QString toText(const std::vector<session::DueClock>& clocks, QDate today);
[[nodiscard]] QString toText(const session::PackPreview& preview);
[[nodiscard]] QString toText(const session::WrittenPack& pack);
[[nodiscard]] QString toText(const model::Loss& loss);
[[nodiscard]] QString toText(const session::LossLedger& ledger);
[[nodiscard]] QString toText(const model::ConductFact& fact);
[[nodiscard]] QString toText(const session::ConductView& view);
[[nodiscard]] QString toText(const std::vector<session::ConductSummary>& summaries);

} // namespace recourse::cli
