// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/feed_jobs.h"
#include "ui/models/feeds/feed_table.h"
#include "ui/workspace.h"

#include <QHash>
#include <QWidget>

class QLineEdit;

namespace recourse::ui {

class DataTable;
class FeedCard;
class FilterChips;

/// Every public list as a table, and the chosen one in detail. What the last refresh brought or failed with stays readable until the next.
class FeedLists : public QWidget
{
    Q_OBJECT
public:
    explicit FeedLists(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows lists as they are stored; what a refresh said of them before stays.
    void set(std::vector<session::FeedView> views);
    /// Keeps what a refresh brought to these lists.
    void setRefreshed(const std::vector<session::FeedView>& views);
    /// Names by ids.
    [[nodiscard]] QHash<QString, QString> names() const;
    void select(const QString& feed);
    void setBusy(bool busy);

Q_SIGNALS:
    void refreshWanted(const QString& feed);
    void importWanted(const QString& feed);

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeCard();
    void connectCard();
    void choose();
    [[nodiscard]] const session::FeedView* chosen() const;

    Workspace& m_workspace;
    FeedTable m_model;
    QHash<QString, session::FeedView> m_refreshed; ///< what the last refresh said, by feed
    QString m_wanted; ///< to be chosen as soon as it is there
    bool m_busy = false;
    FilterChips* m_kinds = nullptr;
    QLineEdit* m_search = nullptr;
    DataTable* m_table = nullptr;
    FeedCard* m_card = nullptr;
};

} // namespace recourse::ui
