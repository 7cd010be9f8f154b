// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_label.h"

#include "ui/icons.h"

#include <QPainter>

namespace recourse::ui {

IconLabel::IconLabel(const QString& name, double steps, Colour role, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_steps(steps)
    , m_role(role)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize IconLabel::sizeHint() const
{
    return {grid(m_steps), grid(m_steps)};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    icon(m_name, m_role).paint(&painter, rect());
}

} // namespace recourse::ui
