// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFontMetrics>
#include <QFrame>
#include <QStyledItemDelegate>

class QLabel;

namespace recourse::ui {

/// How a state is drawn: colours, and an icon, so that no meaning lies in colour alone.
enum class Badge { None, Danger, Warning, Info, Good, Muted };

[[nodiscard]] Colour badgeColour(Badge badge);
[[nodiscard]] Colour badgeGround(Badge badge);
/// The name of the badge's icon.
[[nodiscard]] QString badgeIcon(Badge badge);
/// How wide a badge with `word` is.
[[nodiscard]] int badgeWidth(const QFontMetrics& metrics, const QString& word);

/// A short word with an icon on a soft ground.
class BadgeLabel : public QFrame
{
    Q_OBJECT
public:
    explicit BadgeLabel(QWidget* parent = nullptr);
    void set(Badge badge, const QString& word);

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    Badge m_badge = Badge::None;
    QString m_word;
};

/// Paints cells that carry `BadgeRole` as a badge; all others as usual. Only paints.
class BadgeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace recourse::ui
