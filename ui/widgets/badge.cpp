// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/icons.h"
#include "ui/models/row_table.h"

#include <QPainter>

namespace recourse::ui {

namespace {

void drawBadge(QPainter& painter, const QRect& area, Badge badge, const QString& word)
{
    const int side = grid(1.75);
    const int gap = grid(0.5);
    const int width = qMin(area.width(), badgeWidth(painter.fontMetrics(), word));
    const int height = qMin(area.height(), painter.fontMetrics().height() + grid(0.5));
    const QRect box(area.left(), area.top() + (area.height() - height) / 2, width, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(badgeGround(badge)));
    painter.drawRoundedRect(box, height / 2.0, height / 2.0);
    icon(badgeIcon(badge), badgeColour(badge)).paint(&painter, QRect(box.left() + gap, box.center().y() - side / 2 + 1, side, side));
    painter.setPen(colour(badgeColour(badge)));
    const QRect text = box.adjusted(gap + side + gap / 2, 0, -gap, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(word, Qt::ElideRight, text.width()));
}

} // namespace

Colour badgeColour(Badge badge)
{
    switch (badge) {
    case Badge::Danger:
        return Colour::Danger;
    case Badge::Warning:
        return Colour::Warning;
    case Badge::Info:
        return Colour::Info;
    case Badge::Good:
        return Colour::Good;
    case Badge::None:
    case Badge::Muted:
        break;
    }
    return Colour::Muted;
}

Colour badgeGround(Badge badge)
{
    switch (badge) {
    case Badge::Danger:
        return Colour::DangerSoft;
    case Badge::Warning:
        return Colour::WarningSoft;
    case Badge::Info:
        return Colour::InfoSoft;
    case Badge::Good:
        return Colour::GoodSoft;
    case Badge::None:
    case Badge::Muted:
        break;
    }
    return Colour::Sunken;
}

QString badgeIcon(Badge badge)
{
    switch (badge) {
    case Badge::Danger:
        return QStringLiteral("alert");
    case Badge::Warning:
        return QStringLiteral("warning");
    case Badge::Info:
        return QStringLiteral("info");
    case Badge::Good:
        return QStringLiteral("check");
    case Badge::None:
    case Badge::Muted:
        break;
    }
    return QStringLiteral("dot");
}

int badgeWidth(const QFontMetrics& metrics, const QString& word)
{
    return grid(0.5) * 3 + grid(1.75) + metrics.horizontalAdvance(word);
}

BadgeLabel::BadgeLabel(QWidget* parent)
    : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void BadgeLabel::set(Badge badge, const QString& word)
{
    m_badge = badge;
    m_word = word;
    setAccessibleName(word);
    setVisible(!word.isEmpty());
    updateGeometry();
    update();
}

QSize BadgeLabel::sizeHint() const
{
    return {badgeWidth(fontMetrics(), m_word) + 2, fontMetrics().height() + grid(0.75)};
}

void BadgeLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBadge(painter, rect(), m_badge, m_word);
}

void BadgeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant badge = index.data(BadgeRole);
    if (!badge.isValid() || badge.toInt() == static_cast<int>(Badge::None)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString word = ground.text;
    ground.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    painter->save();
    painter->setFont(option.font);
    drawBadge(*painter, option.rect.adjusted(grid(0.75), 0, -grid(0.25), 0), static_cast<Badge>(badge.toInt()), word);
    painter->restore();
}

} // namespace recourse::ui
