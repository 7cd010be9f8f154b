// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QDialog>

class QPushButton;

namespace recourse::ui {

/// Shows a new recovery code once and lets the user save the sheet to print. Closing needs the user's word that the code is kept.
class RecoveryCodeDialog : public QDialog
{
    Q_OBJECT
public:
    RecoveryCodeDialog(Workspace& workspace, const QString& code, QWidget* parent);

    void reject() override; ///< not before the code is kept: the printed one is void already

private:
    void saveSheet();

    Workspace& m_workspace;
    QString m_code;
    QPushButton* m_close;
};

} // namespace recourse::ui
