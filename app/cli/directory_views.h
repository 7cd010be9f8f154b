// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/directory_jobs.h"

#include <QJsonArray>
#include <QJsonObject>

/// The directory as recourse-cli shows it; the keys are a contract with scripts.
namespace recourse::cli {

[[nodiscard]] QJsonObject toJson(const session::DirectoryHit& hit);
[[nodiscard]] QJsonObject toJson(const session::DirectoryFactView& fact);
[[nodiscard]] QJsonObject toJson(const session::DirectoryServiceView& service);
[[nodiscard]] QJsonObject toJson(const model::ListKey& key);
[[nodiscard]] QJsonArray factsAsJson(const std::vector<session::DirectoryFactView>& facts);

[[nodiscard]] QString toText(const session::DirectorySearch& search);
[[nodiscard]] QString toText(const session::DirectoryFactView& fact);
[[nodiscard]] QString toText(const session::DirectoryServiceView& service);
[[nodiscard]] QString toText(const model::ListKey& key);
[[nodiscard]] QString factsAsText(const std::vector<session::DirectoryFactView>& facts);

} // namespace recourse::cli
