// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card_list.h"

#include "ui/icons.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/widgets/badge.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <optional>

namespace recourse::ui {

namespace {

struct Fonts
{
    QFont title = fontOf(TextSize::Body);
    QFont line = fontOf(TextSize::Body);
    QFont small = fontOf(TextSize::Small);
    QFont heading = fontOf(TextSize::Small);

    Fonts()
    {
        title.setWeight(QFont::DemiBold);
        heading.setWeight(QFont::DemiBold);
    }
};

/// Made once for the application's font: lists ask for the size of every row.
const Fonts& fontsNow()
{
    static QFont made;
    static std::optional<Fonts> fonts;
    if (!fonts || made != QApplication::font()) {
        made = QApplication::font();
        fonts.emplace();
    }
    return *fonts;
}

int heightOf(const QFont& font)
{
    return QFontMetrics(font).height();
}

QString word(const QModelIndex& index, CardRole role)
{
    QString text = index.data(role).toString();
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return safeText(text, 500);
}

void drawElided(QPainter& painter, const QRect& area, const QFont& font, const QColor& ink, const QString& text)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

/// The area of the left (right, in that direction of writing) end of `row`, and the rest.
QRect cutEnd(QRect& row, int width, Qt::LayoutDirection direction)
{
    QRect end = row;
    if (direction == Qt::RightToLeft) {
        end.setWidth(width);
        row.setLeft(end.right() + grid(1));
    } else {
        end.setLeft(row.right() - width + 1);
        row.setRight(end.left() - grid(1));
    }
    return end;
}

QRect cutStart(QRect& row, int width, Qt::LayoutDirection direction)
{
    return cutEnd(row, width, direction == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
}

int badgeWidth(const QModelIndex& index)
{
    const QString text = word(index, CardBadgeWordRole);
    return text.isEmpty() ? 0 : grid(0.5) * 4 + grid(1.5) + QFontMetrics(fontsNow().small).horizontalAdvance(text);
}

void drawBadge(QPainter& painter, QRect& row, const QModelIndex& index, Qt::LayoutDirection direction)
{
    const QString text = word(index, CardBadgeWordRole);
    if (text.isEmpty())
        return;
    const Fonts& fonts = fontsNow();
    const auto badge = static_cast<Badge>(index.data(CardBadgeRole).toInt());
    const int side = grid(1.5);
    const int gap = grid(0.5);
    const int wanted = badgeWidth(index);
    const int height = heightOf(fonts.small) + grid(0.5);
    QRect box = cutEnd(row, qMin(wanted, row.width() * 2 / 3), direction);
    box.setTop(box.center().y() - height / 2);
    box.setHeight(height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(badgeGround(badge)));
    painter.drawRoundedRect(box, height / 2.0, height / 2.0);
    QRect inner = box.adjusted(gap, 0, -gap, 0);
    QRect mark = cutStart(inner, side, direction);
    mark.moveTop(box.center().y() - side / 2);
    mark.setHeight(side);
    icon(badgeIcon(badge), badgeColour(badge)).paint(&painter, mark);
    inner.adjust(direction == Qt::LeftToRight ? -gap : 0, 0, direction == Qt::RightToLeft ? gap : 0, 0);
    drawElided(painter, inner, fonts.small, colour(badgeColour(badge)), text);
}

/// Long titles take a second line; what does not fit even there is cut off.
int titleLines(const QString& title, int width)
{
    return QFontMetrics(fontsNow().title).horizontalAdvance(title) > width ? 2 : 1;
}

void drawTitle(QPainter& painter, const QRect& area, const QColor& ink, const QString& title)
{
    const Fonts& fonts = fontsNow();
    if (titleLines(title, area.width()) == 1) {
        drawElided(painter, area, fonts.title, ink, title);
        return;
    }
    constexpr int kFlags = Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap;
    constexpr double kBreakingLoss = 0.85; // lines end at words, not at the edge
    const QFontMetrics metrics(fonts.title);
    const bool fits = metrics.boundingRect(area, kFlags, title).height() <= area.height();
    const int room = static_cast<int>(area.width() * 2 * kBreakingLoss);
    painter.setFont(fonts.title);
    painter.setPen(ink);
    painter.drawText(area, kFlags, fits ? title : metrics.elidedText(title, Qt::ElideRight, room));
}

/// What is left for the title in a card of that width.
int titleWidth(const QModelIndex& index, int inner)
{
    const int badge = badgeWidth(index);
    const int mark = index.data(CardIconRole).toString().isEmpty() ? 0 : grid(3);
    return inner - mark - (badge > 0 ? qMin(badge, inner * 2 / 3) + grid(1) : 0);
}

int headingHeight(const QModelIndex& index)
{
    return index.data(CardHeadingRole).toString().isEmpty() ? 0 : heightOf(fontsNow().heading) + grid(2.25);
}

void drawGround(QPainter& painter, const QRect& card, QStyle::State state)
{
    const bool isChosen = state.testFlag(QStyle::State_Selected);
    const bool hasKeys = isChosen && state.testFlag(QStyle::State_HasFocus);
    painter.setPen(QPen(colour(hasKeys ? Colour::Focus : isChosen ? Colour::Accent : Colour::Line), hasKeys ? 2 : 1));
    painter.setBrush(colour(isChosen || state.testFlag(QStyle::State_MouseOver) ? Colour::AccentSoft : Colour::Surface));
    painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), cornerRadius(), cornerRadius());
}

void drawWords(QPainter& painter, QRect inner, const QModelIndex& index, Qt::LayoutDirection direction)
{
    const Fonts& fonts = fontsNow();
    const bool isDone = index.data(CardDoneRole).toBool();
    const auto nextRow = [&inner](int height) {
        QRect row = inner;
        row.setHeight(height);
        inner.setTop(row.bottom() + grid(0.5));
        return row;
    };
    const QString title = word(index, CardTitleRole);
    const int lines = titleLines(title, titleWidth(index, inner.width()));
    QRect first = nextRow(heightOf(fonts.title) * lines + grid(0.25));
    QRect head = first;
    head.setHeight(heightOf(fonts.title) + grid(0.25));
    drawBadge(painter, head, index, direction);
    first.setLeft(head.left());
    first.setRight(head.right());
    if (const QString name = word(index, CardIconRole); !name.isEmpty()) {
        QRect mark = cutStart(first, grid(2), direction);
        mark.setHeight(head.height());
        icon(name, isDone ? Colour::Good : Colour::Muted).paint(&painter, mark);
    }
    drawTitle(painter, first, colour(isDone ? Colour::Muted : Colour::Text), title);
    drawElided(painter, nextRow(heightOf(fonts.line)), fonts.line, colour(Colour::Muted), word(index, CardLineRole));
    const QString note = word(index, CardNoteRole);
    if (note.isEmpty())
        return;
    const bool isUrgent = index.data(CardAlertRole).toBool();
    QRect row = nextRow(heightOf(fonts.line));
    const QRect mark = cutStart(row, grid(1.75), direction);
    icon(isUrgent ? QStringLiteral("alert") : QStringLiteral("clock"), isUrgent ? Colour::Danger : Colour::Muted)
        .paint(&painter, mark);
    drawElided(painter, row, fonts.line, colour(isUrgent ? Colour::Danger : Colour::Text), note);
}

} // namespace

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect card = option.rect.adjusted(grid(0.25), 0, -grid(0.25), -grid(1));
    if (const int height = headingHeight(index); height > 0) {
        QRect heading = card;
        heading.setHeight(height - grid(0.75));
        heading.setTop(heading.bottom() - heightOf(fontsNow().heading));
        drawElided(*painter, heading, fontsNow().heading, colour(Colour::Muted), word(index, CardHeadingRole));
        card.setTop(card.top() + height);
    }
    drawGround(*painter, card, option.state);
    drawWords(*painter, card.adjusted(grid(1.5), grid(1), -grid(1.5), -grid(1)), index, option.direction);
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Fonts& fonts = fontsNow();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int inner = (view != nullptr ? view->viewport()->width() : grid(40)) - grid(3.5);
    const int lines = titleLines(index.data(CardTitleRole).toString(), titleWidth(index, inner));
    int height = grid(2) + heightOf(fonts.title) * lines + grid(0.25) + grid(0.5) + heightOf(fonts.line) + grid(1);
    if (!index.data(CardNoteRole).toString().isEmpty())
        height += grid(0.5) + heightOf(fonts.line);
    return {grid(20), height + headingHeight(index)};
}

CardList::CardList(RowTable& model, const QString& name, QWidget* parent)
    : QListView(parent)
    , m_rows(model)
{
    setAccessibleName(name);
    setItemDelegate(std::make_unique<CardDelegate>(this).release());
    setFrameShape(NoFrame);
    setStyleSheet(QStringLiteral("QListView { background: transparent; border: none; } QListView:focus { border: none; }"
                                 "QListView::item { padding: 0px; }"));
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setMinimumWidth(grid(34));
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &CardList::keepCurrent);
    connect(&model, &QAbstractItemModel::modelReset, this, &CardList::restoreCurrent);
}

qint64 CardList::currentId() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_rows.idAt(index.row()) : 0;
}

bool CardList::selectId(qint64 id)
{
    const int row = m_rows.rowOf(id);
    if (row < 0)
        return false;
    setCurrentIndex(m_rows.index(row, 0));
    scrollTo(m_rows.index(row, 0));
    return true;
}

void CardList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_restoring)
        Q_EMIT currentChosen();
}

void CardList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT toggled(currentId());
        return;
    }
    QListView::keyPressEvent(event);
}

void CardList::keepCurrent()
{
    m_kept = currentId();
    m_keptRow = currentIndex().row();
    m_restoring = true;
}

void CardList::restoreCurrent()
{
    int row = m_rows.rowOf(m_kept);
    if (row < 0)
        row = qMin(qMax(m_keptRow, 0), m_rows.rowCount() - 1);
    if (row >= 0) {
        setCurrentIndex(m_rows.index(row, 0));
        scrollTo(m_rows.index(row, 0));
    }
    m_restoring = false;
    Q_EMIT currentChosen();
}

} // namespace recourse::ui
