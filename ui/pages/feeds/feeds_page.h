// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/feed_jobs.h"
#include "ui/page.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace recourse::ui {

class AddressesPanel;
class FeedLists;
class LedgerPanel;
class NetworkPanel;
class NewsPanel;
class NoticeBox;
class PageHead;

/// The public lists, headlines, questions about the user's own addresses, the network, and the log of every request.
class FeedsPage : public Page
{
    Q_OBJECT
public:
    FeedsPage(Workspace& workspace, QWidget* parent);

    void refresh() override;
    /// `target.word`: a list, "news", "addresses", "network" or "log".
    void showTarget(const Target& target) override;

private:
    void build();
    [[nodiscard]] QPushButton* makeAdd();
    [[nodiscard]] QWidget* makeLists();
    [[nodiscard]] QWidget* makeRunning();
    void readLists();
    void sync(const QStringList& ids);
    void synced(const std::vector<session::FeedView>& views);
    void ended();
    void takeFile(const QString& id);
    void showNetwork();
    void showProgress();
    void addList();
    void addIncident();

    QPushButton* m_refreshAll;
    QPushButton* m_add;
    QTabWidget* m_tabs;
    NoticeBox* m_notice;
    QWidget* m_running = nullptr;
    QProgressBar* m_progress = nullptr;
    FeedLists* m_lists;
    NewsPanel* m_news;
    AddressesPanel* m_addresses;
    NetworkPanel* m_network;
    LedgerPanel* m_ledger;
    int m_job = 0; ///< number of the running refresh; 0: none
};

} // namespace recourse::ui
