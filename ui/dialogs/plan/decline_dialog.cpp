// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan/decline_dialog.h"

#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace recourse::ui {

DeclineDialog::DeclineDialog(const QString& step, QWidget* parent)
    : FittingDialog(parent)
    , m_choices(std::make_unique<QButtonGroup>(this).release())
    , m_own(std::make_unique<QLineEdit>().release())
{
    setWindowTitle(tr("Not for you"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(grid(56));
    QVBoxLayout* column = columnOn(this, 3, 1.25);
    column->addWidget(plainLabel(step, this, TextSize::Title));
    column->addWidget(mutedLabel(tr("The step leaves your plan. You can bring it back at any time."), this));
    const QStringList reasons{
        tr("I have done something like it already."), tr("I do not use this any more."), tr("It costs me more than it gives me.")};
    for (const QString& text : reasons) {
        auto* choice = std::make_unique<QRadioButton>(text).release();
        m_choices->addButton(choice);
        column->addWidget(choice);
    }
    m_choices->buttons().constFirst()->setChecked(true);
    m_own->setObjectName(QStringLiteral("declineReason"));
    m_own->setMaxLength(500);
    column->addWidget(buddyLabel(tr("Or in your own &words"), m_own));
    column->addWidget(m_own);
    QPushButton* cancel = makeButton(tr("Cancel"));
    QPushButton* decline = makeButton(tr("Take it out of the plan"), Look::Primary);
    decline->setObjectName(QStringLiteral("declineStep"));
    decline->setDefault(true);
    QHBoxLayout* row = rowOf({});
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(decline);
    column->addSpacing(grid(1));
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(decline, &QPushButton::clicked, this, [this] {
        Q_EMIT declined(reason());
        accept();
    });
}

QString DeclineDialog::reason() const
{
    const QString own = m_own->text().trimmed();
    return own.isEmpty() ? m_choices->checkedButton()->text() : own;
}

} // namespace recourse::ui
