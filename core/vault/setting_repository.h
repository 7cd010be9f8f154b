// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/profile.h"

namespace recourse::vault {

class Database;

/// The user's profile and settings.
class SettingRepository
{
public:
    explicit SettingRepository(Database& database) : m_database(database) {}

    /// The text under `key`; a null QString if it was never set.
    [[nodiscard]] base::Result<QString> value(const QString& key);
    [[nodiscard]] base::Status setValue(const QString& key, const QString& value);
    /// The stored profile, or an empty one if there is none yet.
    [[nodiscard]] base::Result<model::Profile> profile();
    [[nodiscard]] base::Status setProfile(const model::Profile& profile);

private:
    Database& m_database;
};

} // namespace recourse::vault
