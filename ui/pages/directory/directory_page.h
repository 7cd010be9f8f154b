// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/directory/directory_table.h"
#include "ui/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace recourse::ui {

class AuthoritiesView;
class DataTable;
class DirectoryDetail;
class EmptyState;
class FilterChips;
class PageHead;

/// How to delete, whom to write to, which authority, who has a second factor: what public directories say, put together by service. Works
/// with what was last fetched; looking something up asks nobody.
class DirectoryPage : public Page
{
    Q_OBJECT
public:
    DirectoryPage(Workspace& workspace, QWidget* parent);

    void refresh() override;
    /// `target.word` is a service's domain or name.
    void showTarget(const Target& target) override;

private:
    struct Found
    {
        Snapshot<DirectoryRow> services;
        int total = 0;
    };

    QWidget* makeBar();
    QWidget* makeServices();
    QWidget* makeDetails();
    QWidget* makeEmpty();
    QComboBox* makeCountries();
    void showTab();
    void search();
    void take(Found found);
    void count();
    void setKnown(int services);
    void choose();
    void readDetail();
    void reveal(qint64 number);
    void showWanted();
    void fetch();
    void showNetwork();

    DirectoryTable m_table;
    QString m_wanted; ///< a service to be shown as soon as it is found
    int m_searches = 0; ///< so many were asked for: only the last one counts
    int m_known = -1; ///< services in all; -1: not read yet
    bool m_fetching = false;
    PageHead* m_head = nullptr;
    QTabBar* m_tabs = nullptr;
    QLineEdit* m_search = nullptr;
    FilterChips* m_kinds = nullptr;
    QComboBox* m_country = nullptr;
    QTimer* m_typed = nullptr;
    QTimer* m_chosen = nullptr;
    DataTable* m_view = nullptr;
    QLabel* m_nothing = nullptr;
    QStackedWidget* m_details = nullptr;
    QWidget* m_none = nullptr;
    QWidget* m_masked = nullptr;
    DirectoryDetail* m_detail = nullptr;
    AuthoritiesView* m_authorities = nullptr;
    QStackedWidget* m_content = nullptr; ///< services or authorities
    QStackedWidget* m_body = nullptr; ///< content or nothing
    EmptyState* m_empty = nullptr;
};

} // namespace recourse::ui
