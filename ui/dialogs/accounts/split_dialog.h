// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"
#include "session/account_merge_jobs.h"
#include "ui/workspace.h"

#include <QDialog>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;

namespace recourse::ui {

class NoticeBox;

/// Takes addresses and names of an account into one of its own. Can be taken back. Deletes itself when closed.
class SplitDialog : public QDialog
{
    Q_OBJECT
public:
    SplitDialog(Workspace& workspace, const model::Account& account, QWidget* above);

Q_SIGNALS:
    void split(qint64 madeAccount);

private:
    using Boxes = QList<QCheckBox*>;

    void build();
    Boxes addBoxes(QBoxLayout* column, const QString& title, const QStringList& names, const QString& objectName);
    [[nodiscard]] static QStringList checked(const Boxes& boxes);
    [[nodiscard]] session::SplitRequest request() const;
    void showOutcome();
    void store();

    Workspace& m_workspace;
    model::Account m_account;
    Boxes m_hosts; ///< none if there is one address only
    Boxes m_names;
    QLabel* m_outcome = nullptr;
    NoticeBox* m_notice = nullptr;
    QPushButton* m_split = nullptr;
};

} // namespace recourse::ui
