// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/account_rows.h"
#include "ui/models/rows_model.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace recourse::ui {

/// Which accounts the table shows.
enum class AccountFilter { All, Reused, Weak, Breached, Dormant, ToDelete, Closed };
inline constexpr int kAccountFilters = 7;

/// What the table is narrowed to besides a filter.
struct AccountNarrowing
{
    QString tag; ///< ignoring case; empty: any
    std::optional<QString> person; ///< a household member, empty for the owner of the vault; nothing: anyone

    [[nodiscard]] bool isNone() const { return tag.isEmpty() && !person; }
    [[nodiscard]] bool accepts(const session::AccountRow& row) const;
    bool operator==(const AccountNarrowing&) const = default;
};

/// The inventory as a table.
class AccountTable : public RowsModel<session::AccountRow>
{
    Q_DECLARE_TR_FUNCTIONS(AccountTable)
public:
    enum AccountColumn { Service, Login, Password, Incidents, LastUsed, Protection, State, Tags, Person };

    explicit AccountTable(QObject* parent = nullptr);

    void setFilter(AccountFilter filter);
    [[nodiscard]] AccountFilter filter() const { return m_filter; }
    void narrow(const AccountNarrowing& narrowing);
    [[nodiscard]] const AccountNarrowing& narrowing() const { return m_narrowing; }
    /// Says the name of a service once for all its accounts that follow each other, with their number; for a table sorted by service.
    enum class Grouping { Off, ByService };
    void group(Grouping grouping);
    [[nodiscard]] bool isGrouped() const { return m_grouping == Grouping::ByService; }
    /// The row of an account, shown or not; nullptr if there is none.
    [[nodiscard]] const session::AccountRow* account(qint64 id) const;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] static bool accepts(AccountFilter filter, const session::AccountRow& row);
    [[nodiscard]] static QString word(AccountFilter filter);
    /// Rows made ready for `exchange`; takes a while for many.
    [[nodiscard]] static Snapshot<session::AccountRow> prepared(std::vector<session::AccountRow> rows);

private:
    [[nodiscard]] static std::vector<Column<session::AccountRow>> columns();

    void applyAccepts();
    /// Whether a shown row is at the same service as the one before it.
    [[nodiscard]] bool follows(int shown) const;
    [[nodiscard]] int groupSize(int shown) const;

    AccountFilter m_filter = AccountFilter::All;
    AccountNarrowing m_narrowing;
    Grouping m_grouping = Grouping::Off;
};

/// How many accounts each filter shows.
[[nodiscard]] std::array<int, kAccountFilters> countByFilter(const std::vector<session::AccountRow>& rows);

} // namespace recourse::ui
