// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/export_sources.h"

#include "session/import_jobs.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace recourse::ui {

ExportSources::ExportSources(QWidget* parent)
    : QWidget(parent)
{
    QVBoxLayout* column = columnOn(this, 0, 1.25);
    for (const imports::ExportWay& source : session::exportWays()) {
        auto* entry = std::make_unique<QWidget>(this).release();
        QVBoxLayout* lines = columnOn(entry, 0, 0.25);
        QLabel* program = plainLabel(source.program, entry);
        QFont bold = program->font();
        bold.setWeight(QFont::DemiBold);
        program->setFont(bold);
        lines->addWidget(program);
        lines->addWidget(mutedLabel(source.way, entry));
        column->addWidget(entry);
    }
    column->addStretch(1);
}

ExportSourcesDialog::ExportSourcesDialog(QWidget* above)
    : QDialog(above)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Where exports come from"));
    QVBoxLayout* column = columnOn(this, 3, 2);
    column->addWidget(plainLabel(tr("Where exports come from"), this, TextSize::Title));
    column->addWidget(plainLabel(tr("Browsers and password managers can write a list of your accounts into a file. Recourse reads these, also "
                                    "inside a zip archive:"), this));
    column->addWidget(scrolled(std::make_unique<ExportSources>().release()), 1);
    column->addWidget(mutedLabel(tr("Such a file holds your passwords in readable form. Delete it after the import."), this));
    QPushButton* close = makeButton(tr("Close"), Look::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* row = rowOf({});
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    resize(grid(64), grid(58));
}

} // namespace recourse::ui
