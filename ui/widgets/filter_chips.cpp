// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_chips.h"

#include "ui/widgets/flow_row.h"

#include <QButtonGroup>
#include <QLocale>
#include <QToolButton>

#include <memory>
#include <utility>

namespace recourse::ui {

namespace {

/// A chosen word is bold: it gets the room before, so that it is not cut and the row does not move.
void makeRoom(QToolButton* chip)
{
    chip->ensurePolished();
    QFont bold = chip->font();
    bold.setWeight(QFont::Bold);
    const int more = QFontMetrics(bold).horizontalAdvance(chip->text()) - chip->fontMetrics().horizontalAdvance(chip->text());
    chip->setMinimumWidth(chip->sizeHint().width() + qMax(more, 0));
}

} // namespace

FilterChips::FilterChips(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_group(std::make_unique<QButtonGroup>(this).release())
    , m_flow(std::make_unique<FlowLayout>(this, 0.5).release())
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterChips::add(int id, const QString& word)
{
    auto chip = std::make_unique<QToolButton>(this);
    chip->setText(word);
    chip->setAccessibleName(word);
    chip->setCheckable(true);
    chip->setChecked(m_chips.isEmpty());
    chip->setProperty("look", QStringLiteral("page"));
    chip->setCursor(Qt::PointingHandCursor);
    chip->setFocusPolicy(Qt::StrongFocus);
    if (!m_none)
        m_group->addButton(chip.get(), id);
    connect(chip.get(), &QToolButton::clicked, this, [this, id] { press(id); });
    m_chips.insert(id, chip.get());
    makeRoom(chip.get());
    m_words.insert(id, word);
    m_flow->addWidget(chip.release());
}

void FilterChips::addBehind(QWidget* widget)
{
    m_flow->addWidget(widget);
}

void FilterChips::setCount(int id, int count)
{
    m_chips.value(id)->setText(tr("%1 (%2)", "a filter and how many it shows").arg(m_words.value(id), QLocale().toString(count)));
    makeRoom(m_chips.value(id));
}

void FilterChips::choose(int id)
{
    m_chips.value(id)->setChecked(true);
    if (m_none)
        return;
    // Of a group Tab reaches the chosen one, arrows the others; Qt sees to that only where the user chooses.
    for (QToolButton* chip : std::as_const(m_chips))
        chip->setFocusPolicy(chip->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

int FilterChips::current() const
{
    return m_group->checkedId();
}

void FilterChips::allowSeveral(int none)
{
    m_none = none;
}

void FilterChips::press(int id)
{
    if (m_none) {
        QList<int> ones = chosenOnes();
        if (id == *m_none)
            ones.clear();
        chooseAll(ones);
    }
    Q_EMIT chosen(id);
}

void FilterChips::chooseAll(const QList<int>& ids)
{
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip)
        (*chip)->setChecked(m_none && chip.key() == *m_none ? ids.isEmpty() : ids.contains(chip.key()));
}

QList<int> FilterChips::chosenOnes() const
{
    QList<int> ones;
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        if ((*chip)->isChecked() && !(m_none && chip.key() == *m_none))
            ones.append(chip.key());
    }
    return ones;
}

void FilterChips::setShown(int id, bool shown)
{
    m_chips.value(id)->setVisible(shown);
}

} // namespace recourse::ui
