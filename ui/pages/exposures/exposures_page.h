// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/exposures/group_table.h"
#include "ui/page.h"
#include "ui/pages/exposures/exposure_card.h"

#include <array>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace recourse::session {
struct FeedView;
}

namespace recourse::ui {

class DataTable;
class ExposureNumbers;
class ExposureSide;
class ExposuresEmpty;
class FilterChips;
class PageHead;
struct ExposureReading;
enum class ExposureChoice;

/// The incidents that touch the user, by incident, account, address or person, what was done about each, and their numbers.
class ExposuresPage : public Page
{
    Q_OBJECT
public:
    ExposuresPage(Workspace& workspace, QWidget* parent);

    void refresh() override;
    /// `target.id` is an exposure; the word "notice" asks for an incident to be entered by hand.
    void showTarget(const Target& target) override;

private:
    QWidget* makeHead();
    QWidget* makeBar();
    QWidget* makeTabs();
    QWidget* makeList();
    void connectTable(Grouping grouping);
    void take(ExposureReading reading);
    void takeFeeds(const std::vector<session::FeedView>& feeds);
    void showCount(ExposureChoice choice, int count);
    void applyFilter();
    void showTab();
    void showTexts();
    /// How many incidents the page is about, whatever part of them is shown.
    [[nodiscard]] QString sentence() const;
    void chooseNext();
    void choose();
    void readDetail();
    void reveal(qint64 id);
    void showWanted();
    void dispose(model::Disposition disposition);
    [[nodiscard]] std::vector<model::ExposureId> chosenExposures();
    [[nodiscard]] QString chosenText(int count) const;
    [[nodiscard]] GroupTable& table() { return m_tables[grouping()]; }
    [[nodiscard]] DataTable* view() const { return m_views[grouping()]; }
    [[nodiscard]] std::size_t grouping() const;

    std::array<GroupTable, kGroupings> m_tables{GroupTable(Grouping::ByIncident), GroupTable(Grouping::ByAccount),
        GroupTable(Grouping::ByAddress), GroupTable(Grouping::ByPerson)};
    std::array<DataTable*, kGroupings> m_views{};
    std::shared_ptr<const ExposureContext> m_context;
    FeedsById m_feeds;
    qint64 m_wanted = 0; ///< exposure to be shown as soon as it is there
    int m_all = -1; ///< exposures in the vault; -1: not read yet
    int m_incidents = 0; ///< in the vault
    int m_open = 0; ///< of `m_incidents`: with something to do
    int m_readings = 0; ///< so many were asked for: only the last one counts
    bool m_triedEverything = false; ///< for `m_wanted`
    int m_lastRow = 0; ///< that was chosen
    PageHead* m_head = nullptr;
    QTabBar* m_tabs = nullptr;
    FilterChips* m_filters = nullptr;
    QLineEdit* m_search = nullptr;
    QTimer* m_typed = nullptr;
    QTimer* m_chosen = nullptr;
    QStackedWidget* m_lists = nullptr;
    QLabel* m_nothing = nullptr;
    ExposureSide* m_side = nullptr;
    ExposureNumbers* m_numbers = nullptr;
    QStackedWidget* m_content = nullptr; ///< list and side, or the numbers
    QStackedWidget* m_body = nullptr;
    ExposuresEmpty* m_empty = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace recourse::ui
