// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QDialog>

namespace recourse::ui {

class RecoverySheetPanel;

/// Shows a new recovery code once, as in the first run. It closes when the user has shown that the code is kept.
class RecoveryCodeDialog : public QDialog
{
    Q_OBJECT
public:
    RecoveryCodeDialog(Workspace& workspace, const QString& code, QWidget* parent);

    void reject() override; ///< not before the code is kept: the printed one is void already

private:
    RecoverySheetPanel* m_panel;
};

} // namespace recourse::ui
