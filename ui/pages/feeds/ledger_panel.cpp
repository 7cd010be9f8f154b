// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feeds/ledger_panel.h"

#include "session/feed_jobs.h"
#include "session/table_export_jobs.h"
#include "ui/models/feeds/feed_words.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/pieces.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

enum Which { All, WentWell, Failed };

} // namespace

LedgerPanel::LedgerPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(LedgerTable::makeModel())
    , m_search(makeSearchField(tr("Search the network log")))
    , m_which(std::make_unique<QComboBox>().release())
    , m_export(makeButton(tr("Export…"), Look::Plain, QStringLiteral("export")))
    , m_count(mutedLabel(QString()))
    , m_table(std::make_unique<DataTable>(*m_model, tr("Network log")).release())
    , m_empty(std::make_unique<EmptyState>(QStringLiteral("offline"), tr("Nothing has left this computer"),
          tr("Every request that Recourse sends is written down here, with its size and what came of it."))
                  .release())
    , m_stack(std::make_unique<QStackedWidget>().release())
{
    m_search->setObjectName(QStringLiteral("ledgerSearch"));
    m_which->setObjectName(QStringLiteral("ledgerFilter"));
    m_export->setObjectName(QStringLiteral("ledgerExport"));
    setPlainToolTip(m_export, tr("Keys in addresses, such as “?apikey=…”, are left out of the file."));
    m_table->setObjectName(QStringLiteral("ledgerTable"));
    m_which->addItems({tr("All requests"), tr("Those that went well"), tr("Those that failed")});
    m_which->setAccessibleName(tr("Which requests to show"));
    build();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setQuery(text);
        count();
    });
    connect(m_which, &QComboBox::currentIndexChanged, this, &LedgerPanel::filter);
    connect(m_export, &QPushButton::clicked, this, &LedgerPanel::exportTable);
}

void LedgerPanel::build()
{
    auto* inside = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(inside, 0, 1);
    QHBoxLayout* tools = rowOf({m_search, m_which, m_export}, 1);
    tools->setStretch(0, 1);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    m_table->setColumnWidths({24, 8, 40, 13, 13, 22}, 2);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(inside);
    columnOn(this, 0, 0)->addWidget(m_stack);
}

void LedgerPanel::refresh()
{
    m_workspace.jobs().runPrepared(tr("Reading the network log"), session::readLedger(m_workspace.session(), -1), this,
        &LedgerTable::snapshot, [this](Snapshot<LedgerRow> snapshot) {
            m_workspace.jobs().letGo(m_model->exchange(std::move(snapshot)));
            m_stack->setCurrentIndex(m_model->total() == 0 ? 0 : 1);
            filter();
        });
}

void LedgerPanel::filter()
{
    const int which = m_which->currentIndex();
    if (which == All) {
        m_model->setAccepts({});
    } else {
        m_model->setAccepts([this, which](int row) {
            const bool well = FeedWords::wentWell(m_model->rows()[static_cast<std::size_t>(row)].entry);
            return well == (which == WentWell);
        });
    }
    count();
}

void LedgerPanel::count()
{
    qint64 sent = 0;
    qint64 received = 0;
    for (const LedgerRow& row : m_model->rows()) {
        sent += row.entry.sentBytes;
        received += row.entry.receivedBytes;
    }
    setLabelText(m_count,
        tr("%n request(s) shown. In all, %1 were sent and %2 received.", nullptr, m_model->rowCount())
            .arg(LedgerTable::sizeText(sent), LedgerTable::sizeText(received)));
}

void LedgerPanel::exportTable()
{
    const FileWish wish{tr("Export the network log"), tr("Tables (*.csv)"), QStringLiteral("network-log.csv")};
    m_workspace.prompts().saveFile(this, wish, [this](const QString& file) {
        m_workspace.jobs().run(tr("Exporting the network log"),
            session::exportTable(m_workspace.session(), QStringLiteral("ledger"), file, session::SensitiveRows::LeaveOut), this,
            [this](const session::TableExport& done) {
                m_workspace.say(Message::Kind::Good, tr("%n request(s) exported.", nullptr, done.rows));
            });
    });
}

} // namespace recourse::ui
