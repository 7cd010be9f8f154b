// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/accounts/account_inventory.h"

#include <QWidget>

#include <array>

class QMenu;
class QPushButton;
class QToolButton;

namespace recourse::ui {

class FilterChips;

/// What the inventory shows: words of which any number are chosen, a menu of ages, tags, household members and sources with what is chosen
/// of it as words that a press takes away, and whether accounts are grouped by service. Everything that is chosen counts together.
class InventoryFilters : public QWidget
{
    Q_OBJECT
public:
    explicit InventoryFilters(QWidget* parent = nullptr);

    /// What there is to choose; rows themselves are not looked at.
    void set(const Inventory& inventory);
    /// Everything is shown again; nobody is told.
    void clear();
    void setGrouped(bool grouped); ///< nobody is told
    /// A further menu behind the words.
    QToolButton* addMenu(const QString& word, const QString& iconName, QMenu* menu);

    [[nodiscard]] const AccountNarrowing& narrowing() const { return m_narrowing; }

Q_SIGNALS:
    void narrowed(const recourse::ui::AccountNarrowing& narrowing);
    void groupingWanted(bool grouped);

private:
    /// What of the menu can be chosen, each once.
    enum Part { Age, Tag, Person, Source };
    static constexpr int kParts = 4;

    void build();
    void makeActive();
    void fillMenu();
    void addAges();
    void addTags();
    void addPersons();
    void addSources();
    void addEntry(const QString& word, int count, bool isChosen, const AccountNarrowing& narrowing);
    [[nodiscard]] bool hasMore() const;
    [[nodiscard]] AccountNarrowing without(Part part) const;
    [[nodiscard]] AccountNarrowing stillUseful() const;
    void takeChips();
    void narrow(const AccountNarrowing& narrowing);
    void showNarrowing();
    void showPart(Part part, bool isActive, const QString& text, const QString& spoken);

    std::array<int, kAccountFilters> m_counts{};
    std::array<int, kPasswordYears.size()> m_older{};
    AccountLabels m_labels;
    AccountNarrowing m_narrowing;
    FilterChips* m_chips = nullptr;
    QToolButton* m_more = nullptr;
    QMenu* m_menu = nullptr;
    QToolButton* m_group = nullptr;
    std::array<QPushButton*, kParts> m_active{};
};

} // namespace recourse::ui
