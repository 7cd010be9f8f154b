// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/pages_view.h"

#include "ui/text.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace recourse::ui {

namespace {

constexpr double kMargin = 1.5; ///< grid steps around and between pages
constexpr int kWidestPage = 1100; ///< device-independent pixels; wider paper is no easier to read

} // namespace

class PagesView::Desk : public QWidget
{
public:
    explicit Desk(PagesView& view)
        : m_view(view)
    {
    }

    [[nodiscard]] int paperWidth() const { return qMax(grid(10), qMin(m_view.deskWidth() - 2 * grid(kMargin), kWidestPage)); }
    [[nodiscard]] int heightFor(const QImage& page) const
    {
        return page.width() > 0 ? static_cast<int>(std::lround(double(paperWidth()) * page.height() / page.width())) : 0;
    }
    [[nodiscard]] int wantedHeight() const
    {
        int height = grid(kMargin);
        for (const QImage& page : m_view.m_pages)
            height += heightFor(page) + grid(kMargin);
        return height;
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        if (m_view.m_pages.empty()) {
            painter.setPen(colour(Colour::Muted));
            const int edge = grid(3);
            painter.drawText(rect().adjusted(edge, edge, -edge, -edge), Qt::AlignCenter | Qt::TextWordWrap, m_view.m_emptyText);
            return;
        }
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        int top = grid(kMargin);
        for (const QImage& page : m_view.m_pages) {
            const QRect paper((width() - paperWidth()) / 2, top, paperWidth(), heightFor(page));
            if (paper.adjusted(-4, -4, 4, 4).intersects(event->rect())) {
                painter.fillRect(paper.translated(2, 3), colour(Colour::Line));
                painter.drawImage(paper, page);
                painter.setPen(colour(Colour::Edge));
                painter.drawRect(paper.adjusted(0, 0, -1, -1));
            }
            top += paper.height() + grid(kMargin);
        }
    }

private:
    PagesView& m_view;
};

PagesView::PagesView(const QString& name, QWidget* parent)
    : QScrollArea(parent)
    , m_desk(std::make_unique<Desk>(*this).release())
{
    setAccessibleName(name);
    setProperty("look", QStringLiteral("pages")); // with a border that shows the focus
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus); // arrows and Page Down scroll
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(grid(30));
    setWidget(m_desk);
    viewport()->setAutoFillBackground(false);
    m_desk->setAutoFillBackground(false);
    fit();
}

void PagesView::setEmptyText(const QString& text)
{
    m_emptyText = safeText(text);
    clear();
}

void PagesView::setPages(std::vector<QImage> pages, const QString& spoken)
{
    m_pages = std::move(pages);
    m_desk->setAccessibleName(safeText(spoken));
    setAccessibleDescription(safeText(spoken));
    fit();
}

void PagesView::clear()
{
    setPages({}, m_emptyText);
}

double PagesView::pixelsPerMillimetre(double widthMillimetres) const
{
    // Quarters of a pixel: a window that grows by a hair does not need new pictures.
    constexpr double kSteps = 4;
    const double exact = m_desk->paperWidth() * devicePixelRatioF() / widthMillimetres;
    return std::clamp(std::ceil(exact * kSteps) / kSteps, 1.0, 16.0);
}

void PagesView::resizeEvent(QResizeEvent* event)
{
    const double before = pixelsPerMillimetre();
    QScrollArea::resizeEvent(event);
    fit();
    if (!m_pages.empty() && !qFuzzyCompare(before, pixelsPerMillimetre()))
        Q_EMIT sharperWanted();
}

bool PagesView::event(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        m_desk->update();
    return QScrollArea::event(event);
}

int PagesView::deskWidth() const
{
    return contentsRect().width() - verticalScrollBar()->sizeHint().width();
}

void PagesView::fit()
{
    // With pages the bar is always there: else they would change the room they need.
    setVerticalScrollBarPolicy(m_pages.empty() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
    m_desk->setMinimumHeight(m_desk->wantedHeight());
    m_desk->update();
}

} // namespace recourse::ui
