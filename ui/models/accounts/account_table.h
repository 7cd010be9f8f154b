// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/accounts/account_filter.h"
#include "ui/models/rows_model.h"

#include <QCoreApplication>

#include <array>
#include <tuple>
#include <vector>

namespace recourse::ui {

/// Accounts made ready for the table.
struct AccountSnapshot : Snapshot<session::AccountRow>
{
    /// By column: the place of each row's text among those of all rows in alphabetical order; the same text has the same place. Sorting
    /// and grouping compare these and no texts. Empty for columns that sort by something else.
    std::array<std::vector<int>, 11> places;
};

/// The inventory as a table.
class AccountTable : public RowsModel<session::AccountRow>
{
    Q_DECLARE_TR_FUNCTIONS(AccountTable)
public:
    enum AccountColumn { Service, Login, Password, PasswordAge, Incidents, LastUsed, Protection, State, Tags, Person, Source };
    static_assert(std::tuple_size_v<decltype(AccountSnapshot::places)> == Source + 1);

    explicit AccountTable(QObject* parent = nullptr);

    /// The day that ages are counted from.
    void setToday(QDate today) { m_today = today; }
    /// Gives back the former rows, to be let go where it does not matter how long that takes.
    [[nodiscard]] AccountSnapshot exchange(AccountSnapshot fresh);
    void narrow(const AccountNarrowing& narrowing);
    [[nodiscard]] const AccountNarrowing& narrowing() const { return m_narrowing; }
    /// Says the name of a service once for all its accounts that follow each other, with their number; for a table sorted by service.
    enum class Grouping { Off, ByService };
    void group(Grouping grouping);
    [[nodiscard]] bool isGrouped() const { return m_grouping == Grouping::ByService; }
    /// The row of an account, shown or not; nullptr if there is none.
    [[nodiscard]] const session::AccountRow* account(qint64 id) const;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Rows made ready for `exchange`; takes a while for many.
    [[nodiscard]] static AccountSnapshot prepared(std::vector<session::AccountRow> rows);

protected:
    [[nodiscard]] QString cellText(int row, int column) const override;
    [[nodiscard]] SortKey cellKey(int row, int column) const override;
    [[nodiscard]] QVariant cellExtra(int row, int column, int role) const override;

private:
    [[nodiscard]] static std::vector<Column<session::AccountRow>> columns();
    /// What a column shows, in a sentence; empty where its title says it all.
    [[nodiscard]] static QString meaning(int column);

    /// Whether a shown row is at the same service as the one before it.
    [[nodiscard]] bool follows(int shown) const;
    [[nodiscard]] int placeOfService(int shown) const { return m_places[Service][static_cast<std::size_t>(sourceRow(shown))]; }
    [[nodiscard]] int groupSize(int shown) const;
    /// More than the cell says, for a tool tip.
    [[nodiscard]] QString tip(const session::AccountRow& row, int column) const;

    AccountNarrowing m_narrowing;
    Grouping m_grouping = Grouping::Off;
    QDate m_today;
    decltype(AccountSnapshot::places) m_places;
};

} // namespace recourse::ui
