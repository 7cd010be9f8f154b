// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/question_dialog.h"

#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace recourse::ui {

QuestionDialog::QuestionDialog(const Question& question, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(safeText(question.title));
    setMinimumWidth(grid(52));
    QVBoxLayout* column = columnOn(this, 3, 1.5);
    column->addWidget(plainLabel(question.title, this, TextSize::Title));
    QLabel* text = plainLabel(question.text, this);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text);
    QPushButton* no = makeButton(tr("Cancel"));
    QPushButton* yes = makeButton(question.yes, Look::Primary);
    yes->setObjectName(QStringLiteral("questionYes"));
    QHBoxLayout* row = rowOf({}, 1);
    row->addStretch(1);
    row->addWidget(no);
    row->addWidget(yes);
    column->addLayout(row);
    no->setDefault(true);
    no->setFocus();
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(yes, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace recourse::ui
