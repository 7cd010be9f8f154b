// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_chips.h"

#include "ui/widgets/flow_row.h"

#include <QButtonGroup>
#include <QLocale>
#include <QToolButton>

#include <memory>

namespace recourse::ui {

FilterChips::FilterChips(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_group(std::make_unique<QButtonGroup>(this).release())
    , m_flow(std::make_unique<FlowLayout>(this, 0.5).release())
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idClicked, this, &FilterChips::chosen);
}

void FilterChips::add(int id, const QString& word)
{
    auto chip = std::make_unique<QToolButton>(this);
    chip->setText(word);
    chip->setAccessibleName(word);
    chip->setCheckable(true);
    chip->setChecked(m_group->buttons().isEmpty());
    chip->setProperty("look", QStringLiteral("page"));
    chip->setCursor(Qt::PointingHandCursor);
    chip->setFocusPolicy(Qt::StrongFocus);
    m_group->addButton(chip.get(), id);
    m_words.insert(id, word);
    m_flow->addWidget(chip.release());
}

void FilterChips::addBehind(QWidget* widget)
{
    m_flow->addWidget(widget);
}

void FilterChips::setCount(int id, int count)
{
    m_group->button(id)->setText(tr("%1 (%2)", "a filter and how many it shows").arg(m_words.value(id), QLocale().toString(count)));
}

void FilterChips::choose(int id)
{
    m_group->button(id)->setChecked(true);
}

int FilterChips::current() const
{
    return m_group->checkedId();
}

} // namespace recourse::ui
