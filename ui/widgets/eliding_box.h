// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace recourse::ui {

/// A box with long words: leaves their middle out where there is no room, and tells all of them in a tool tip.
class ElidingBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ElidingBox(QWidget* parent = nullptr);

protected:
    void initStyleOption(QStyleOptionComboBox* option) const override;
};

} // namespace recourse::ui
