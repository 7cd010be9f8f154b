// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/eliding_box.h"

#include "ui/text.h"

#include <QStyleOptionComboBox>

namespace recourse::ui {

ElidingBox::ElidingBox(QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    connect(this, &QComboBox::currentTextChanged, this, [this](const QString& text) { setPlainToolTip(this, text); });
}

void ElidingBox::initStyleOption(QStyleOptionComboBox* option) const
{
    QComboBox::initStyleOption(option);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this);
    option->currentText = fontMetrics().elidedText(option->currentText, Qt::ElideMiddle, room.width());
}

} // namespace recourse::ui
