// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/name_word.h"

#include <optional>
#include <vector>

namespace recourse::vault {

class Database;

/// The user's words on published names, one for each name and service.
class NameWordRepository
{
public:
    explicit NameWordRepository(Database& database) : m_database(database) {}

    /// Every word, ordered by name, then service.
    [[nodiscard]] base::Result<std::vector<model::NameWord>> all();
    /// Nothing if none was said.
    [[nodiscard]] base::Result<std::optional<model::NameWord>> find(const QString& name, const QString& service);
    /// Over a former word.
    [[nodiscard]] base::Status say(const model::NameWord& word);
    /// Nothing happens if none was said.
    [[nodiscard]] base::Status forget(const QString& name, const QString& service);

private:
    Database& m_database;
};

} // namespace recourse::vault
