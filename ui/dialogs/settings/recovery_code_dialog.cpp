// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/recovery_code_dialog.h"

#include "ui/text.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/recovery_sheet_panel.h"

#include <QVBoxLayout>

namespace recourse::ui {

RecoveryCodeDialog::RecoveryCodeDialog(Workspace& workspace, const QString& code, QWidget* parent)
    : QDialog(parent)
    , m_panel(std::make_unique<RecoverySheetPanel>(workspace, code).release())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Your new recovery code"));
    setObjectName(QStringLiteral("recoveryCodeDialog"));
    QVBoxLayout* column = columnOn(this, 3, 1.5);
    column->addWidget(m_panel);
    column->addWidget(mutedLabel(tr("Throw the old sheet away: it no longer works."), this));
    connect(m_panel, &RecoverySheetPanel::confirmed, this, &QDialog::accept);
    setMinimumWidth(grid(56));
}

void RecoveryCodeDialog::reject()
{
    m_panel->askForPart();
}

} // namespace recourse::ui
