// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/feed_jobs.h"
#include "ui/workspace.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace recourse::ui {

class BadgeLabel;
class NoticeBox;

/// One list: how it stands, where it comes from and on what terms, and exactly what a refresh would send.
class FeedCard : public QFrame
{
    Q_OBJECT
public:
    FeedCard(Workspace& workspace, const QString& id, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const { return m_id; }
    /// Shows a state as stored, or as a refresh left it; what the last refresh changed stays readable.
    void set(const session::FeedView& view);
    /// While it is being fetched.
    void setBusy(bool busy);

Q_SIGNALS:
    void refreshWanted(const QString& id);
    void importWanted(const QString& id);

private:
    void build();
    [[nodiscard]] QWidget* makeDetails();
    void setFacts();
    void setDetails();

    Workspace& m_workspace;
    QString m_id;
    session::FeedView m_view;
    QLabel* m_name;
    BadgeLabel* m_badge;
    QLabel* m_kind;
    QLabel* m_facts;
    QLabel* m_changes;
    NoticeBox* m_trouble;
    QLabel* m_licence;
    QPushButton* m_licenceLink;
    QPushButton* m_sourceLink;
    QPushButton* m_refresh;
    QPushButton* m_import;
    QPushButton* m_more;
    QWidget* m_details;
    QLabel* m_request;
    QLabel* m_access;
};

} // namespace recourse::ui
