// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/exposures/group_table.h"
#include "ui/page.h"
#include "ui/pages/exposures/incident_panel.h"

#include <array>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace recourse::session {
struct FeedView;
}

namespace recourse::ui {

class DataTable;
class DispositionBar;
class EmptyState;
class ExposureDetail;
class FilterChips;
class PageHead;

/// The incidents that touch the user, by incident or by account, and what was done about each.
class ExposuresPage : public Page
{
    Q_OBJECT
public:
    ExposuresPage(Workspace& workspace, QWidget* parent);

    void refresh() override;
    /// `target.id` is an exposure.
    void showTarget(const Target& target) override;

private:
    enum Filter { ToDo, Everything };
    struct Groups
    {
        Snapshot<ExposureGroup> byIncident;
        Snapshot<ExposureGroup> byAccount;
        int all = 0; ///< exposures, shown or not
        int open = 0; ///< incidents with something to do
    };

    QWidget* makeHead();
    QWidget* makeEmpty();
    QWidget* makeBar();
    QWidget* makeList();
    QWidget* makeDetails();
    QWidget* makeMasked();
    QWidget* makeMany();
    void connectTable(Grouping grouping);
    void take(Groups groups);
    void takeFeeds(const std::vector<session::FeedView>& feeds);
    void applyFilter();
    void showTexts();
    void chooseNext();
    void choose();
    void readDetail();
    void reveal(qint64 id);
    void showWanted();
    void dispose(model::Disposition disposition);
    [[nodiscard]] GroupTable& table() { return m_tables[grouping()]; }
    [[nodiscard]] DataTable* view() const { return m_views[grouping()]; }
    [[nodiscard]] std::size_t grouping() const;

    std::array<GroupTable, 2> m_tables{GroupTable(Grouping::ByIncident), GroupTable(Grouping::ByAccount)};
    std::array<DataTable*, 2> m_views{};
    FeedsById m_feeds;
    QString m_knownIncidents; ///< what the empty page says of the lists
    qint64 m_wanted = 0; ///< exposure to be shown as soon as it is there
    int m_all = -1; ///< exposures in the vault; -1: not read yet
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
    QStackedWidget* m_details = nullptr;
    QWidget* m_none = nullptr;
    QWidget* m_masked = nullptr;
    QWidget* m_many = nullptr;
    QLabel* m_manyText = nullptr;
    DispositionBar* m_manyBar = nullptr;
    ExposureDetail* m_detail = nullptr;
    QStackedWidget* m_body = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace recourse::ui
