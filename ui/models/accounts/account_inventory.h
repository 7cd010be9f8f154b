// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/accounts/account_table.h"

#include <QHash>
#include <QMap>

namespace recourse::ui {

/// A tag, a household member or a source with the number of accounts that have it.
struct LabelCount
{
    QString label;
    int count = 0;

    bool operator==(const LabelCount&) const = default;
};

/// What accounts are ordered by: tags (the most used first, those that differ in case alone are one) and household members (in alphabetical
/// order; an empty one is the owner of the vault). Besides them, what brought the accounts (`AccountWords::origin`, the most first).
struct AccountLabels
{
    std::vector<LabelCount> tags;
    std::vector<LabelCount> persons;
    std::vector<LabelCount> sources;

    [[nodiscard]] QStringList tagNames() const;
    /// Without the owner.
    [[nodiscard]] QStringList personNames() const;
    [[nodiscard]] int countOfTag(const QString& tag) const;
    [[nodiscard]] int countOfSource(const QString& source) const;
};

/// Counts the labels of accounts; quick where many share their list of tags.
class LabelCounter
{
public:
    void add(const session::AccountRow& row);
    [[nodiscard]] AccountLabels labels() const;

private:
    struct Shared
    {
        QStringList tags; ///< held, so that its place stays its own
        int count = 0;
    };
    QHash<const QString*, Shared> m_lists; ///< by where the list's texts are
    QMap<QString, int> m_persons;
    QHash<QString, int> m_sources; ///< by the word that `AccountRow::source` holds
};

/// What is to be known of several accounts that are chosen.
struct ChosenAccounts
{
    std::vector<session::AccountRow> rows; ///< the first few of them, for merging
    QList<qint64> ids;
    AccountLabels labels;
    int closed = 0;
    int dormant = 0;
    int wished = 0; ///< to be deleted

    [[nodiscard]] int count() const { return static_cast<int>(ids.size()); }
};

/// More than these are not merged in one go.
inline constexpr int kMostMerged = 20;

/// The accounts at `ids`, in this order; ids that the table does not have are passed over.
[[nodiscard]] ChosenAccounts chosenOf(const AccountTable& table, const QList<qint64>& ids);

/// The whole inventory made ready for the page.
struct Inventory
{
    AccountSnapshot rows;
    std::array<int, kAccountFilters> counts{};
    std::array<int, kPasswordYears.size()> older{}; ///< passwords older than each of `kPasswordYears`
    AccountLabels labels;
    bool knowsPasswordAges = false; ///< of at least one account
    bool knowsLastUses = false; ///< the same
    bool knowsSecondProofs = false; ///< the same
};

/// Takes a while for many; runs on any thread. `today` is the day that ages are counted from.
[[nodiscard]] Inventory inventoryOf(std::vector<session::AccountRow> rows, QDate today);

} // namespace recourse::ui
