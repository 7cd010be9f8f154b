// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/accounts/account_inventory.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace recourse::ui {

class FilterChips;

/// What the inventory shows: states to choose one of, a menu of tags and household members with what is chosen of it as words that a press
/// takes away, and whether accounts are grouped by service.
class InventoryFilters : public QWidget
{
    Q_OBJECT
public:
    explicit InventoryFilters(QWidget* parent = nullptr);

    void set(const std::array<int, kAccountFilters>& counts, const AccountLabels& labels);
    /// Everything is shown again; nobody is told.
    void clear();
    void setGrouped(bool grouped); ///< nobody is told

    [[nodiscard]] AccountFilter filter() const;
    [[nodiscard]] const AccountNarrowing& narrowing() const { return m_narrowing; }

Q_SIGNALS:
    void filterChosen(recourse::ui::AccountFilter filter);
    void narrowed(const recourse::ui::AccountNarrowing& narrowing);
    void groupingWanted(bool grouped);

private:
    void build();
    void fillMenu();
    void addTags();
    void addPersons();
    void addEntry(const QString& word, int count, bool isChosen, const AccountNarrowing& narrowing);
    void narrow(const AccountNarrowing& narrowing);
    void showNarrowing();

    AccountLabels m_labels;
    AccountNarrowing m_narrowing;
    FilterChips* m_chips = nullptr;
    QToolButton* m_more = nullptr;
    QMenu* m_menu = nullptr;
    QToolButton* m_group = nullptr;
    QPushButton* m_tag = nullptr;
    QPushButton* m_person = nullptr;
};

} // namespace recourse::ui
