// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/account_merge_jobs.h"
#include "session/alias_jobs.h"
#include "session/candidate_jobs.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

/// Candidates, duplicates and addresses as answers of recourse-cli.
namespace recourse::cli {

[[nodiscard]] QJsonArray numbers(const std::vector<model::AccountId>& ids);
/// {id, domain, app, title, service, verdict, state, kinds, recipients, first_seen, last_seen, messages, account, accounts, sharing}
[[nodiscard]] QJsonObject toJson(const session::CandidateView& view);
/// {accounts:[{id, site, login}], reason, passwords, why}
[[nodiscard]] QJsonObject toJson(const session::DuplicateView& view);
/// {address, service, name, origin, messages, first_seen, last_seen, accounts, own_use, leak_signs}
[[nodiscard]] QJsonObject toJson(const session::AliasView& view);
/// {address, given_to, name, sender, messages, first_seen, last_seen}
[[nodiscard]] QJsonObject toJson(const session::LeakSignView& view);

[[nodiscard]] QString toText(const std::vector<session::CandidateView>& views);
[[nodiscard]] QString toText(const std::vector<session::DuplicateView>& views);
[[nodiscard]] QString toText(const std::vector<session::AliasView>& views);
[[nodiscard]] QString toText(const std::vector<session::LeakSignView>& views);

} // namespace recourse::cli
