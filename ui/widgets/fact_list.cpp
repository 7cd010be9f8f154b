// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fact_list.h"

#include "ui/text.h"

#include <QFormLayout>

namespace recourse::ui {

FactList::FactList(QWidget* parent)
    : QWidget(parent)
    , m_form(std::make_unique<QFormLayout>(this).release())
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(grid(2));
    m_form->setVerticalSpacing(grid(0.75));
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void FactList::add(const QString& word, const QString& value)
{
    if (value.isEmpty())
        return;
    QLabel* label = plainLabel(value, this);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    add(word, label);
}

void FactList::add(const QString& word, QWidget* value)
{
    QLabel* name = mutedLabel(word, this);
    name->setWordWrap(false);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->addRow(name, value);
}

void FactList::clear()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
}

} // namespace recourse::ui
