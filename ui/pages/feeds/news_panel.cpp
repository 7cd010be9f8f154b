// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feeds/news_panel.h"

#include "session/feed_choice_jobs.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr int kMost = 1000;
constexpr int kLongestHost = 60;

} // namespace

NewsPanel::NewsPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_search(makeSearchField(tr("Search headlines")))
    , m_table(std::make_unique<DataTable>(m_model, tr("Headlines")).release())
    , m_open(makeButton(tr("Read it…"), Look::Plain, QStringLiteral("link")))
    , m_stack(std::make_unique<QStackedWidget>().release())
{
    m_table->setObjectName(QStringLiteral("newsTable"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({13, 60, 28}, 1);
    m_search->setObjectName(QStringLiteral("newsSearch"));
    m_open->setObjectName(QStringLiteral("newsOpen"));
    auto* inside = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(inside, 0, 1);
    column->addWidget(mutedLabel(tr("For context only: headlines are never compared with your accounts."), inside));
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addWidget(flowOf({m_open}));
    auto* empty = std::make_unique<EmptyState>(QStringLiteral("feeds"), tr("No headlines"),
        tr("News of authorities and newsrooms can be fetched as context. They are off until you switch one on in the list of feeds.")).release();
    m_stack->addWidget(empty);
    m_stack->addWidget(inside);
    columnOn(this)->addWidget(m_stack);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) { m_model.setQuery(text); });
    connect(m_table, &DataTable::selectionIdsChanged, this, &NewsPanel::choose);
    connect(m_table, &DataTable::opened, this, &NewsPanel::open);
    connect(m_open, &QPushButton::clicked, this, &NewsPanel::open);
    choose();
}

void NewsPanel::refresh(const QHash<QString, QString>& names)
{
    m_workspace.jobs().runPrepared(
        QString(), session::listNews(m_workspace.session(), {}, kMost), this,
        [names](std::vector<model::NewsItem> items) { return NewsTable::prepared(std::move(items), names); },
        [this](Snapshot<NewsRow> rows) {
            m_workspace.jobs().letGo(m_model.exchange(std::move(rows)));
            m_stack->setCurrentIndex(m_model.total() == 0 ? 0 : 1);
            choose();
        });
}

void NewsPanel::choose()
{
    const model::NewsItem* item = m_model.item(m_table->currentId());
    const QUrl url = item == nullptr ? QUrl() : QUrl(item->link);
    m_open->setEnabled(mayOpen(url));
    m_open->setText(mayOpen(url) ? tr("Read it at %1…").arg(safeText(url.host(), kLongestHost)) : tr("Read it…"));
}

void NewsPanel::open()
{
    if (const model::NewsItem* item = m_model.item(m_table->currentId()))
        m_workspace.prompts().openLink(this, QUrl(item->link));
}

} // namespace recourse::ui
