// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/search_palette.h"

#include "ui/icons.h"
#include "ui/models/cases/case_words.h"
#include "ui/models/plan/step_words.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

const QString kBetween = QStringLiteral("  ·  ");

QString iconOf(const SearchHit& hit)
{
    if (hit.page)
        return QStringLiteral("forward");
    switch (hit.entry.kind) {
    case session::FoundKind::Account:
        return QStringLiteral("accounts");
    case session::FoundKind::Exposure:
        return QStringLiteral("exposures");
    case session::FoundKind::Step:
        return QStringLiteral("plan");
    case session::FoundKind::Case:
        break;
    }
    return QStringLiteral("cases");
}

Target targetOf(const SearchHit& hit)
{
    Target target;
    if (hit.page) {
        target.page = *hit.page;
        return target;
    }
    target.id = hit.entry.id;
    target.word = hit.entry.word;
    switch (hit.entry.kind) {
    case session::FoundKind::Account:
        target.page = PageId::Accounts;
        break;
    case session::FoundKind::Exposure:
        target.page = PageId::Exposures;
        break;
    case session::FoundKind::Step:
        target.page = PageId::Plan;
        break;
    case session::FoundKind::Case:
        target.page = PageId::Cases;
        break;
    }
    return target;
}

std::vector<Column<SearchHit>> columns()
{
    Column<SearchHit> column;
    column.text = [](const SearchHit& hit) {
        return hit.entry.detail.isEmpty() ? hit.entry.title : hit.entry.title + kBetween + hit.entry.detail;
    };
    column.extra = [](const SearchHit& hit, int role) { return role == Qt::DecorationRole ? QVariant(icon(iconOf(hit), Colour::Muted)) : QVariant(); };
    return {column};
}

Snapshot<SearchHit> hitsOf(std::vector<session::SearchEntry> entries, const std::vector<std::pair<PageId, QString>>& pages)
{
    std::vector<SearchHit> hits;
    hits.reserve(entries.size() + pages.size());
    for (const auto& [page, title] : pages) {
        SearchHit hit;
        hit.page = page;
        hit.entry.title = title;
        hits.push_back(std::move(hit));
    }
    for (session::SearchEntry& entry : entries) {
        if (entry.kind == session::FoundKind::Step)
            entry.title = StepWords::ruleText(entry.title);
        else if (entry.kind == session::FoundKind::Case)
            entry.detail = CaseWords::matter(entry.detail);
        else if (entry.kind == session::FoundKind::Exposure)
            entry.detail = entry.detail.isEmpty() ? SearchPalette::tr("Incident") : SearchPalette::tr("Incident") + kBetween + entry.detail;
        hits.push_back({std::move(entry), std::nullopt});
    }
    return snapshotOf<SearchHit>(
        std::move(hits), [](const SearchHit& hit) { return hit.entry.title + QLatin1Char(' ') + hit.entry.detail; });
}

} // namespace

SearchPalette::SearchPalette(Workspace& workspace, std::vector<std::pair<PageId, QString>> pages, QWidget* above)
    : QFrame(above)
    , m_workspace(workspace)
    , m_pages(std::move(pages))
    , m_model(columns(), [](const SearchHit& hit) { return hit.entry.id; })
    , m_field(makeSearchField(tr("Search accounts, incidents, steps and cases")))
    , m_list(std::make_unique<QListView>(this).release())
    , m_state(mutedLabel(QString(), this, TextSize::Small))
{
    setProperty("look", QStringLiteral("card"));
    setObjectName(QStringLiteral("searchPalette"));
    m_field->setObjectName(QStringLiteral("searchField"));
    auto shadow = std::make_unique<QGraphicsDropShadowEffect>(this);
    shadow->setBlurRadius(grid(4));
    shadow->setOffset(0, grid(0.5));
    setGraphicsEffect(shadow.release());
    QVBoxLayout* column = columnOn(this, 1.5, 1);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
    m_list->setModel(&m_model);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setIconSize(QSize(grid(2), grid(2)));
    m_list->setAccessibleName(tr("Found"));
    m_list->setObjectName(QStringLiteral("searchList"));
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    above->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPalette::search);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { goTo(qMax(0, m_list->currentIndex().row())); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { goTo(index.row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { goTo(index.row()); });
    hide();
}

void SearchPalette::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_field->clear();
    show();
    place();
    raise();
    m_field->setFocus();
    search();
    m_workspace.jobs().runPrepared(
        QString(), session::searchEntries(m_workspace.session()), this,
        [pages = m_pages](std::vector<session::SearchEntry> entries) { return hitsOf(std::move(entries), pages); },
        [this](Snapshot<SearchHit> fresh) { take(std::move(fresh)); });
}

void SearchPalette::take(Snapshot<SearchHit> fresh)
{
    m_workspace.jobs().letGo(m_model.exchange(std::move(fresh)));
    search();
}

void SearchPalette::search()
{
    m_model.setQuery(m_field->text());
    const int found = m_model.rowCount();
    if (found > 0)
        m_list->setCurrentIndex(m_model.index(0, 0));
    setLabelText(m_state, found == 0 ? tr("Nothing found. Try fewer letters.") : tr("%n found. Arrow keys choose, Return opens, Escape closes.", nullptr, found));
}

void SearchPalette::goTo(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    Q_EMIT chosen(targetOf(m_model.row(row)));
    hide(); // after it: while this is shown, the keyboard does not wander off
}

void SearchPalette::leave()
{
    (m_before != nullptr && m_before->isVisible() ? m_before.data() : parentWidget())->setFocus();
    hide();
}

bool SearchPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field && watched != m_list)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && !m_list->hasFocus() && !m_field->hasFocus())
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        leave();
        return true;
    }
    if (watched == m_field && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        const int row = qBound(0, m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1), m_model.rowCount() - 1);
        m_list->setCurrentIndex(m_model.index(row, 0));
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void SearchPalette::place()
{
    const QWidget* above = parentWidget();
    const int width = qMin(above->width() - grid(4), grid(80));
    setGeometry((above->width() - width) / 2, grid(2), width, qMin(above->height() - grid(4), grid(52)));
}

} // namespace recourse::ui
