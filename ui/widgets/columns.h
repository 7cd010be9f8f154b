// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace recourse::ui {

/// Puts widgets side by side where there is room for them and below each other where there is not.
class Columns : public QWidget
{
    Q_OBJECT
public:
    /// At most `most` columns, each at least `narrowest` grid steps wide. `stretches` are the widths' shares; all the same if empty.
    Columns(int most, double narrowest, const QList<int>& stretches = {}, QWidget* parent = nullptr);

    void add(QWidget* widget);
    /// How many there are side by side now.
    [[nodiscard]] int count() const { return m_count; }
    /// As narrow as one column: how many there are now must not keep the window wide.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int fitting() const;
    void arrange(int count);

    QGridLayout* m_layout;
    QList<QWidget*> m_widgets;
    QList<int> m_stretches;
    int m_most;
    double m_narrowest;
    int m_count = 0;
};

} // namespace recourse::ui
