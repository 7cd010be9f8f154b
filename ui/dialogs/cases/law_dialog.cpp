// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cases/law_dialog.h"

#include "ui/pages/cases/law_panel.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace recourse::ui {

LawDialog::LawDialog(Workspace& workspace, const session::OfferQuestion& question, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Why this law"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(grid(80), grid(80));
    auto* panel = std::make_unique<LawPanel>(workspace).release();
    QVBoxLayout* column = columnOn(this, 3, 1.5);
    column->addWidget(scrolled(panel), 1);
    QPushButton* close = makeButton(tr("Close"), Look::Primary);
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(panel, &LawPanel::regimeChosen, this, &LawDialog::regimeChosen);
    panel->set(question.service, question.regime, question.residence);
}

} // namespace recourse::ui
