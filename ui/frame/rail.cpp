// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/rail.h"

#include "ui/icons.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QPainter>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr double kBesideBadge = 1.5; ///< grid steps: before it and, a little, behind

} // namespace

RailButton::RailButton(const RailEntry& entry, int number, QWidget* parent)
    : QToolButton(parent)
    , m_title(entry.title)
{
    setObjectName(QStringLiteral("rail%1").arg(number));
    setProperty("look", QStringLiteral("page"));
    setText(entry.title);
    setAccessibleName(entry.title);
    setIcon(ui::icon(entry.iconName));
    setIconSize(QSize(grid(2.5), grid(2.5)));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus); // a click goes to the page and takes the keyboard with it
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumHeight(grid(4.5));
    setPlainToolTip(this, tr("%1 (Ctrl+%2)").arg(entry.title).arg(number));
}

void RailButton::setCount(int count)
{
    m_count = count;
    setAccessibleName(count > 0 ? tr("%1, %n open", nullptr, count).arg(m_title) : m_title);
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    // Two figures at least, so that the rail does not move when the counts come in; and as bold as the page in front is written.
    QFont bold = font();
    bold.setWeight(QFont::Bold);
    const int bolder = QFontMetrics(bold).horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text());
    const int badge = qMax(badgeSize(QStringLiteral("99")).width(), badgeSize(countText()).width());
    return QToolButton::sizeHint() + QSize(qMax(0, bolder) + badge + grid(kBesideBadge), 0);
}

QSize RailButton::badgeSize(const QString& count)
{
    const QFontMetrics metrics(fontOf(TextSize::Small));
    const int height = metrics.height() + grid(0.25);
    return {qMax(height, metrics.horizontalAdvance(count) + grid(1)), height};
}

QString RailButton::countText() const
{
    return m_count > 999 ? tr("999+") : QLocale().toString(m_count);
}

void RailButton::paintEvent(QPaintEvent* event)
{
    QToolButton::paintEvent(event);
    if (m_count <= 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(TextSize::Small));
    const QString text = countText();
    const QSize size = badgeSize(text);
    const QRect box(QPoint(width() - size.width() - grid(1), (height() - size.height()) / 2), size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::Accent));
    painter.drawRoundedRect(box, size.height() / 2.0, size.height() / 2.0);
    painter.setPen(colour(Colour::OnAccent));
    painter.drawText(box, Qt::AlignCenter, text);
}

Rail::Rail(const std::vector<RailEntry>& entries, QWidget* parent)
    : QFrame(parent)
{
    setProperty("look", QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    QVBoxLayout* column = columnOn(this, 1.25, 0.5);
    int number = 0;
    for (const RailEntry& entry : entries) {
        auto* button = std::make_unique<RailButton>(entry, ++number, this).release();
        connect(button, &QToolButton::clicked, this, [this, page = entry.page] { Q_EMIT chosen(page); });
        m_buttons.emplace_back(entry.page, button);
        if (entry.page == PageId::Settings)
            column->addStretch(1);
        column->addWidget(button);
    }
    setMinimumWidth(grid(22));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // a wide page must not push words and counts into each other
}

void Rail::setCurrent(PageId page)
{
    for (const auto& [id, button] : m_buttons)
        button->setChecked(id == page);
}

void Rail::setCount(PageId page, int count)
{
    for (const auto& [id, button] : m_buttons) {
        if (id == page)
            button->setCount(count);
    }
}

} // namespace recourse::ui
