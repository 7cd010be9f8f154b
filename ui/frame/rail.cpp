// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/rail.h"

#include "ui/icons.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QPainter>
#include <QVBoxLayout>

namespace recourse::ui {

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
    // Two figures at least, so that the rail does not move when the counts come in.
    const QFontMetrics metrics(fontOf(TextSize::Small));
    const int figures = qMax(metrics.horizontalAdvance(QStringLiteral("99")), metrics.horizontalAdvance(countText()));
    return QToolButton::sizeHint() + QSize(figures + grid(1.25), 0);
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
    const int height = painter.fontMetrics().height() + grid(0.25);
    const int width = qMax(height, painter.fontMetrics().horizontalAdvance(text) + grid(1));
    const QRect box(this->width() - width - grid(1), (this->height() - height) / 2, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::Accent));
    painter.drawRoundedRect(box, height / 2.0, height / 2.0);
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
