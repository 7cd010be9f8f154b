// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace recourse::ui {

/// An icon that stands beside words. Painted anew each time, so that it follows the scheme.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    /// `steps` of the grid is its side.
    IconLabel(const QString& name, double steps, Colour role, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    double m_steps;
    Colour m_role;
};

} // namespace recourse::ui
