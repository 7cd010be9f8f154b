// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/account_rows.h"
#include "ui/workspace.h"

#include <QDialog>

class QPushButton;

namespace recourse::ui {

class FactList;
class MergeChoice;
class NoticeBox;

/// Makes several accounts one: which of them stays, and what it will have then. Can be taken back. Deletes itself when closed.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    /// Two or more.
    MergeDialog(Workspace& workspace, std::vector<session::AccountRow> rows, QWidget* above);

Q_SIGNALS:
    void merged(qint64 account);

private:
    void build(std::vector<session::AccountRow> rows);
    void showOutcome();
    void merge();

    Workspace& m_workspace;
    MergeChoice* m_choice = nullptr;
    FactList* m_outcome = nullptr;
    NoticeBox* m_notice = nullptr;
    QPushButton* m_merge = nullptr;
};

} // namespace recourse::ui
