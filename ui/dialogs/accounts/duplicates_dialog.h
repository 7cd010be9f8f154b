// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/account_merge_jobs.h"
#include "ui/workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace recourse::ui {

class EmptyState;
class NoticeBox;

/// Accounts that may be one, each with the reason; the user says whether they are. Nothing is merged without a press, and every word can be
/// taken back here. Deletes itself when closed.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT
public:
    DuplicatesDialog(Workspace& workspace, std::vector<session::DuplicateView> proposals, QWidget* above);

private:
    void build();
    QWidget* makeList();
    void read();
    void take(std::vector<session::DuplicateView> proposals);
    QWidget* makeCard(const session::DuplicateView& view);
    void settle(QWidget* card);
    void done(const QString& said);
    void takeBack();

    Workspace& m_workspace;
    QStackedWidget* m_body = nullptr;
    QLabel* m_count = nullptr;
    QVBoxLayout* m_cards = nullptr;
    EmptyState* m_none = nullptr;
    NoticeBox* m_notice = nullptr;
    QPushButton* m_undo = nullptr;
    bool m_hasUndo = false; ///< the newest thing to take back was done here
};

} // namespace recourse::ui
