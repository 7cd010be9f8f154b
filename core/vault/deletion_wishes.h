// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "vault/database.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace recourse::vault {

/// Which accounts the user wants to be deleted at their services, and since when. Its statements are prepared once.
class DeletionWishes
{
public:
    explicit DeletionWishes(Database& database);

    /// Notes the wish, or (without a day) that it is no more. The day of a wish that stands already stays. Answers the day that stood
    /// before, nothing if there was no wish. Errors: NotFound (no such account).
    [[nodiscard]] base::Result<std::optional<QDate>> set(model::AccountId account, std::optional<QDate> since);
    /// Every wish by the account's id.
    [[nodiscard]] base::Result<QHash<qint64, QDate>> all();

private:
    Database& m_database;
    Statement m_select;
    Statement m_insert;
    Statement m_delete;
};

} // namespace recourse::vault
