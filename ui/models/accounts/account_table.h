// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/account_rows.h"
#include "ui/models/rows_model.h"

#include <QCoreApplication>

#include <array>

namespace recourse::ui {

/// Which accounts the table shows.
enum class AccountFilter { All, Reused, Weak, Breached, Closed };
inline constexpr int kAccountFilters = 5;

/// The inventory as a table.
class AccountTable : public RowsModel<session::AccountRow>
{
    Q_DECLARE_TR_FUNCTIONS(AccountTable)
public:
    enum AccountColumn { Service, Login, Password, Incidents, LastUsed, Protection, State };

    explicit AccountTable(QObject* parent = nullptr);

    void setFilter(AccountFilter filter);
    [[nodiscard]] AccountFilter filter() const { return m_filter; }
    /// The row of an account, shown or not; nullptr if there is none.
    [[nodiscard]] const session::AccountRow* account(qint64 id) const;

    [[nodiscard]] static bool accepts(AccountFilter filter, const session::AccountRow& row);
    [[nodiscard]] static QString word(AccountFilter filter);
    /// Rows made ready for `exchange`; takes a while for many.
    [[nodiscard]] static Snapshot<session::AccountRow> prepared(std::vector<session::AccountRow> rows);

private:
    [[nodiscard]] static std::vector<Column<session::AccountRow>> columns();

    AccountFilter m_filter = AccountFilter::All;
};

/// How many accounts each filter shows.
[[nodiscard]] std::array<int, kAccountFilters> countByFilter(const std::vector<session::AccountRow>& rows);

} // namespace recourse::ui
