// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>
#include <QStyle>

#include <initializer_list>
#include <memory>
#include <vector>

namespace recourse::ui {

/// Lays widgets out beside each other and, where the room ends, in further lines: for buttons and badges whose words grow with the
/// language. Follows the direction of writing.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    /// `spacing` in grid steps.
    explicit FlowLayout(QWidget* parent, double spacing = 1);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect& area) override;

private:
    /// Answers the height; places the items if `places`.
    enum class Pass { Measure, Place };
    int layOut(const QRect& area, Pass pass) const;
    struct Placed
    {
        QLayoutItem* item = nullptr;
        int x = 0;
        QSize size;
    };
    /// Each in the middle of the line's height.
    void placeLine(const QRect& area, const std::vector<Placed>& line, int y, int height) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_gap;
};

/// A widget with `widgets` in a flow.
[[nodiscard]] QWidget* flowOf(std::initializer_list<QWidget*> widgets, double spacing = 1);

} // namespace recourse::ui
