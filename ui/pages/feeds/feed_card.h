// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/feed_jobs.h"
#include "ui/workspace.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace recourse::ui {

class BadgeLabel;
class FeedProxy;
class NoticeBox;
class RequestBox;

/// One list: how it stands, where it comes from and on what terms, whether it is refreshed and how, and exactly what that would send.
class FeedCard : public QFrame
{
    Q_OBJECT
public:
    explicit FeedCard(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const { return m_view.definition.id; }
    /// Shows a list as stored, or as a refresh left it.
    void set(const session::FeedView& view);
    /// While it is being fetched.
    void setBusy(bool busy);

Q_SIGNALS:
    void refreshWanted(const QString& id);
    void importWanted(const QString& id);
    /// The user switched it on or off, or gave it another proxy.
    void choiceWanted(const recourse::model::FeedChoice& choice);
    void changesWanted(const QString& id);
    void keyWanted(const QString& id);
    void removalWanted(const QString& id);

private:
    void build();
    void connectAll();
    [[nodiscard]] QWidget* makeButtons();
    void setFacts();
    void setLinks();
    void setChoice(bool sameList);
    [[nodiscard]] bool signsItsList();

    Workspace& m_workspace;
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
    QCheckBox* m_switch;
    QPushButton* m_refresh;
    QPushButton* m_import;
    QPushButton* m_history;
    QPushButton* m_key;
    QPushButton* m_remove;
    QPushButton* m_more;
    QPushButton* m_proxySwitch;
    FeedProxy* m_proxy;
    RequestBox* m_request;
};

} // namespace recourse::ui
