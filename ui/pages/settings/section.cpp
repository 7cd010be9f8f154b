// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/section.h"

#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QVBoxLayout>

namespace recourse::ui {

Section::Section(Workspace& workspace, const QString& word, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_word(word)
    , m_title(title)
    , m_column(columnOn(this, 0, 2))
{
    setObjectName(QStringLiteral("section_%1").arg(word));
    setAccessibleName(title);
    m_column->addStretch(1);
}

QVBoxLayout* Section::addCard(const QString& title, const QString& sentence)
{
    QFrame* card = makeFrame(QStringLiteral("card"), this);
    QVBoxLayout* column = columnOn(card, 2.5, 1);
    column->addWidget(plainLabel(title, card, TextSize::Title));
    if (!sentence.isEmpty())
        column->addWidget(mutedLabel(sentence, card));
    m_column->insertWidget(m_column->count() - 1, card);
    return column;
}

void Section::needsWriting(QWidget* button)
{
    if (!m_workspace.isReadOnly())
        return;
    button->setDisabled(true);
    setPlainToolTip(button, tr("This vault is open for reading only."));
}

} // namespace recourse::ui
