// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card_list.h"

#include "ui/icons.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/widgets/badge.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

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

int badgeWidth(const QString& text)
{
    return text.isEmpty() ? 0 : grid(0.5) * 4 + grid(1.5) + QFontMetrics(fontsNow().small).horizontalAdvance(text);
}

int badgeHeight()
{
    return heightOf(fontsNow().small) + grid(0.5);
}

/// Draws into the vertical middle of `box`.
void drawBadge(QPainter& painter, QRect box, const QModelIndex& index, Qt::LayoutDirection direction)
{
    const auto badge = static_cast<Badge>(index.data(CardBadgeRole).toInt());
    const int side = grid(1.5);
    const int gap = grid(0.5);
    const int height = badgeHeight();
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
    drawElided(painter, inner, fontsNow().small, colour(badgeColour(badge)), word(index, CardBadgeWordRole));
}

/// A text in lines of a card. Lines end between words; what does not fit, a single long word too, ends in "…".
struct Lines
{
    QStringList texts;
    bool isWhole = true; ///< nothing had to be left out

    [[nodiscard]] int height(const QFont& font) const { return static_cast<int>(texts.size()) * heightOf(font); }
};

Lines linesOf(const QString& text, const QFont& font, int width, int most)
{
    const QFontMetrics metrics(font);
    if (text.isEmpty() || metrics.horizontalAdvance(text) <= width)
        return {text.isEmpty() ? QStringList() : QStringList{text}, true};
    Lines lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.texts.size() + 1 == most;
        const QString part = text.mid(line.textStart(), isLast ? -1 : line.textLength()).trimmed();
        lines.texts << metrics.elidedText(part, Qt::ElideRight, width);
        lines.isWhole = lines.isWhole && metrics.horizontalAdvance(part) <= width;
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

/// Draws from the top of `area` down.
void drawLines(QPainter& painter, QRect area, const QFont& font, const QColor& ink, const Lines& lines)
{
    area.setHeight(heightOf(font));
    for (const QString& line : lines.texts) {
        drawElided(painter, area, font, ink, line);
        area.moveTop(area.bottom() + 1);
    }
}

/// The words of a card in the room that they have.
struct CardWords
{
    Lines title;
    bool isBadgeBelow = false; ///< under the title, which has no room beside it
    Lines line;
    Lines note;
    Lines detail;
};

constexpr int kTitleLines = 3;
constexpr int kTextLines = 2;

int markWidth(const QModelIndex& index)
{
    return index.data(CardIconRole).toString().isEmpty() ? 0 : grid(2) + grid(1);
}

/// Beside its badge where the title keeps half of the room and is still whole; else the badge goes below.
void placeTitle(CardWords& words, const QModelIndex& index, int inner)
{
    const QString title = word(index, CardTitleRole);
    const int room = inner - markWidth(index);
    const int badge = badgeWidth(word(index, CardBadgeWordRole));
    if (badge > 0 && badge <= inner / 2) {
        words.title = linesOf(title, fontsNow().title, room - badge - grid(1), kTextLines);
        if (words.title.isWhole)
            return;
    }
    words.title = linesOf(title, fontsNow().title, room, kTitleLines);
    words.isBadgeBelow = badge > 0;
}

CardWords wordsOf(const QModelIndex& index, int inner)
{
    const Fonts& fonts = fontsNow();
    CardWords words;
    placeTitle(words, index, inner);
    words.line = linesOf(word(index, CardLineRole), fonts.line, inner, kTextLines);
    words.note = linesOf(word(index, CardNoteRole), fonts.line, inner - grid(1.75) - grid(1), kTextLines);
    words.detail = linesOf(word(index, CardDetailRole), fonts.small, inner, kTextLines);
    return words;
}

/// What is left for words in a card of that width.
int innerWidth(int width)
{
    return width - 2 * (grid(0.25) + grid(1.5));
}

/// Of all words together, with the gaps between them.
int wordsHeight(const CardWords& words)
{
    const Fonts& fonts = fontsNow();
    int height = words.title.height(fonts.title) + grid(0.25);
    if (words.isBadgeBelow)
        height += grid(0.5) + badgeHeight();
    for (const int part : {words.line.height(fonts.line), words.note.height(fonts.line), words.detail.height(fonts.small)})
        height += part > 0 ? grid(0.5) + part : 0;
    return height;
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

/// The title with its icon and badge; answers what is left below.
QRect drawHead(QPainter& painter, const QRect& inner, const QModelIndex& index, const CardWords& words, Qt::LayoutDirection direction)
{
    const Fonts& fonts = fontsNow();
    const bool isDone = index.data(CardDoneRole).toBool();
    const int badge = badgeWidth(word(index, CardBadgeWordRole));
    QRect first = inner;
    first.setHeight(heightOf(fonts.title) + grid(0.25));
    if (badge > 0 && !words.isBadgeBelow)
        drawBadge(painter, cutEnd(first, badge, direction), index, direction);
    if (const QString name = word(index, CardIconRole); !name.isEmpty())
        icon(name, isDone ? Colour::Good : Colour::Muted).paint(&painter, cutStart(first, grid(2), direction));
    drawLines(painter, first.adjusted(0, grid(0.125), 0, 0), fonts.title, colour(isDone ? Colour::Muted : Colour::Text), words.title);
    QRect rest = inner;
    rest.setTop(inner.top() + words.title.height(fonts.title) + grid(0.25) + grid(0.5));
    if (words.isBadgeBelow) {
        QRect row = rest;
        row.setHeight(badgeHeight());
        drawBadge(painter, cutStart(row, qMin(badge, rest.width()), direction), index, direction);
        rest.setTop(rest.top() + badgeHeight() + grid(0.5));
    }
    return rest;
}

void drawWords(QPainter& painter, const QRect& inner, const QModelIndex& index, Qt::LayoutDirection direction)
{
    const Fonts& fonts = fontsNow();
    const CardWords words = wordsOf(index, inner.width());
    QRect rest = drawHead(painter, inner, index, words, direction);
    const auto next = [&rest](const Lines& lines, const QFont& font) {
        QRect area = rest;
        area.setHeight(lines.height(font));
        if (!lines.texts.isEmpty())
            rest.setTop(area.bottom() + 1 + grid(0.5));
        return area;
    };
    drawLines(painter, next(words.line, fonts.line), fonts.line, colour(Colour::Muted), words.line);
    if (!words.note.texts.isEmpty()) {
        const bool isUrgent = index.data(CardAlertRole).toBool();
        QRect row = next(words.note, fonts.line);
        QRect mark = cutStart(row, grid(1.75), direction);
        mark.setHeight(heightOf(fonts.line));
        icon(isUrgent ? QStringLiteral("alert") : QStringLiteral("clock"), isUrgent ? Colour::Danger : Colour::Muted).paint(&painter, mark);
        drawLines(painter, row, fonts.line, colour(isUrgent ? Colour::Danger : Colour::Text), words.note);
    }
    drawLines(painter, rest, fonts.small, colour(Colour::Muted), words.detail);
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
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int inner = innerWidth(view != nullptr ? view->viewport()->width() : grid(40));
    return {grid(20), grid(3) + wordsHeight(wordsOf(index, inner)) + headingHeight(index)};
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
