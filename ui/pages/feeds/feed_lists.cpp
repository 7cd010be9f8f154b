// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feeds/feed_lists.h"

#include "ui/dialogs/feeds/changes_dialog.h"
#include "ui/pages/feeds/feed_actions.h"
#include "ui/pages/feeds/feed_card.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/fitting_columns.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace recourse::ui {

FeedLists::FeedLists(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto* split = std::make_unique<QSplitter>(Qt::Horizontal).release();
    split->setChildrenCollapsible(false);
    split->addWidget(makeList());
    split->addWidget(makeCard());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({grid(90), grid(56)});
    columnOn(this)->addWidget(split);
    connectCard();
}

QWidget* FeedLists::makeList()
{
    m_kinds = std::make_unique<FilterChips>(tr("Which lists are shown")).release();
    m_kinds->setObjectName(QStringLiteral("feedKinds"));
    m_kinds->add(FeedTable::All, tr("All"));
    m_kinds->add(FeedTable::Incidents, tr("Incidents"));
    m_kinds->add(FeedTable::Directories, tr("Directories"));
    m_kinds->add(FeedTable::News, tr("News"));
    m_kinds->add(FeedTable::Own, tr("My own"));
    m_search = makeSearchField(tr("Search lists"));
    m_search->setObjectName(QStringLiteral("feedSearch"));
    m_search->setMaximumWidth(grid(32));
    m_table = std::make_unique<DataTable>(m_model, tr("Lists")).release();
    m_table->setObjectName(QStringLiteral("feedTable"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({36, 20, 24, 9, 18, 18}, FeedTable::Licence);
    std::make_unique<FittingColumns>(m_table, QList<int>{FeedTable::AsOf, FeedTable::Entries, FeedTable::Kind, FeedTable::Licence},
        tr("Columns of the lists")).release(); // the table's own
    auto* left = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(left, 0, 1);
    QHBoxLayout* row = rowOf({m_kinds, m_search}, 1);
    row->setStretch(0, 3);
    row->setStretch(1, 2);
    row->setAlignment(m_search, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    connect(m_kinds, &FilterChips::chosen, this, [this](int id) {
        m_model.choose(static_cast<FeedTable::Choice>(id));
        choose();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) { m_model.setQuery(text); });
    connect(m_table, &DataTable::selectionIdsChanged, this, &FeedLists::choose);
    return left;
}

QWidget* FeedLists::makeCard()
{
    m_card = std::make_unique<FeedCard>(m_workspace).release();
    auto* inside = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(inside, 0, 1);
    column->setContentsMargins(grid(2), 0, grid(1), 0);
    column->addWidget(m_card);
    column->addStretch(1);
    m_card->hide();
    return scrolled(inside);
}

void FeedLists::connectCard()
{
    connect(m_card, &FeedCard::refreshWanted, this, &FeedLists::refreshWanted);
    connect(m_card, &FeedCard::importWanted, this, &FeedLists::importWanted);
    connect(m_card, &FeedCard::choiceWanted, this, [this](const model::FeedChoice& choice) {
        const session::FeedView* view = chosen();
        if (view == nullptr)
            return;
        model::FeedChoice former = view->choice;
        former.feed = choice.feed;
        chooseWithUndo(m_workspace, choice, former);
    });
    connect(m_card, &FeedCard::changesWanted, this, [this](const QString& feed) {
        std::make_unique<ChangesDialog>(m_workspace, feed, names().value(feed), this).release()->open();
    });
    connect(m_card, &FeedCard::keyWanted, this, [this](const QString& feed) {
        const session::FeedView* view = chosen();
        changeSigningKey(m_workspace, this, feed, view != nullptr && !view->signaturePath.isEmpty());
    });
    connect(m_card, &FeedCard::removalWanted, this,
        [this](const QString& feed) { removeOwnList(m_workspace, this, feed, names().value(feed)); });
}

void FeedLists::set(std::vector<session::FeedView> views)
{
    for (session::FeedView& view : views) {
        const auto before = m_refreshed.constFind(view.definition.id);
        if (before == m_refreshed.constEnd())
            continue;
        view.refresh = before->refresh;
        view.error = before->error;
    }
    m_workspace.jobs().letGo(m_model.exchange(FeedTable::prepared(std::move(views), m_workspace.clock().now())));
    if (!m_wanted.isEmpty())
        select(std::exchange(m_wanted, {}));
    if (m_table->selectedIds().isEmpty() && m_model.rowCount() > 0)
        m_table->selectId(m_model.idAt(0));
    choose();
}

void FeedLists::setRefreshed(const std::vector<session::FeedView>& views)
{
    for (const session::FeedView& view : views)
        m_refreshed.insert(view.definition.id, view);
}

QHash<QString, QString> FeedLists::names() const
{
    QHash<QString, QString> names;
    for (const FeedRow& row : m_model.rows())
        names.insert(row.view.definition.id, row.view.definition.name);
    return names;
}

void FeedLists::select(const QString& feed)
{
    if (!m_table->selectId(FeedTable::numberOf(feed)))
        m_wanted = m_model.total() == 0 ? feed : QString();
}

void FeedLists::setBusy(bool busy)
{
    m_busy = busy;
    m_card->setBusy(busy);
}

const session::FeedView* FeedLists::chosen() const
{
    const QList<qint64> ids = m_table->selectedIds();
    return ids.isEmpty() ? nullptr : m_model.feed(ids.first());
}

void FeedLists::choose()
{
    const session::FeedView* view = chosen();
    m_card->setVisible(view != nullptr);
    if (view == nullptr)
        return;
    m_card->set(*view);
    m_card->setBusy(m_busy);
}

} // namespace recourse::ui
