// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/feed_jobs.h"
#include "ui/page.h"

#include <QHash>

class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace recourse::ui {

class FeedCard;
class LedgerPanel;
class NetworkPanel;
class NoticeBox;
class PageHead;

/// The public lists, the network, and the log of every request.
class FeedsPage : public Page
{
    Q_OBJECT
public:
    FeedsPage(Workspace& workspace, QWidget* parent);

    void refresh() override;
    /// `target.word`: a list, "network" or "log".
    void showTarget(const Target& target) override;

private:
    void build();
    [[nodiscard]] QWidget* makeLists();
    void set(const std::vector<session::FeedView>& views);
    [[nodiscard]] FeedCard* cardOf(const QString& id);
    void sync(const QStringList& ids);
    void synced(const std::vector<session::FeedView>& views);
    void ended();
    void takeFile(const QString& id);
    void showNetwork();
    void showProgress();

    QPushButton* m_refreshAll;
    QTabWidget* m_tabs;
    NoticeBox* m_notice;
    QWidget* m_running;
    QLabel* m_runningText;
    QProgressBar* m_progress;
    QVBoxLayout* m_cards;
    NetworkPanel* m_network;
    LedgerPanel* m_ledger;
    QHash<QString, FeedCard*> m_cardById;
    int m_job = 0; ///< number of the running refresh; 0: none
};

} // namespace recourse::ui
