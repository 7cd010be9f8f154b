// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_history_dialog.h"

#include "session/import_jobs.h"
#include "ui/dialogs/import/import_lines_view.h"
#include "ui/models/import/import_words.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/fitting_columns.h"
#include "ui/widgets/pieces.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

ImportHistoryDialog::ImportHistoryDialog(Workspace& workspace, QWidget* above)
    : QDialog(above)
    , m_workspace(workspace)
    , m_table(std::make_unique<DataTable>(m_runs, tr("Imports"), this).release())
    , m_empty(std::make_unique<EmptyState>(QStringLiteral("import"), tr("Nothing was imported yet"),
          tr("Each import is listed here and can be taken back as a whole."), this).release())
    , m_undo(makeButton(tr("Undo this import…"), Look::Plain, QStringLiteral("undo")))
    , m_copy(makeButton(tr("Copy the report"), Look::Quiet, QStringLiteral("copy")))
    , m_save(makeButton(tr("Save the report…"), Look::Quiet, QStringLiteral("export")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("importHistory"));
    setWindowTitle(tr("Imports so far"));
    m_table->setObjectName(QStringLiteral("importHistoryTable"));
    m_table->setColumnWidths({24, 20, 24, 7, 11, 12, 24, 24}, ImportHistory::Together);
    using Columns = ImportHistory::HistoryColumn;
    m_columns = std::make_unique<FittingColumns>(m_table,
        QList<int>{Columns::State, Columns::When, Columns::New, Columns::LeftOut, Columns::Together, Columns::Format, Columns::Changed},
        tr("Columns of the imports"), QList<int>{Columns::File, Columns::Together}).release(); // the table's own
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* halves = std::make_unique<QSplitter>(Qt::Vertical, this).release();
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(makeReport());
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    QPushButton* close = makeButton(tr("Close"), Look::Primary);
    close->setDefault(true);
    QVBoxLayout* column = columnOn(this, 3, 2);
    column->addWidget(plainLabel(tr("Imports so far"), this, TextSize::Title));
    column->addWidget(halves, 1);
    column->addWidget(m_empty, 1);
    auto* foot = rowOf({m_undo, m_copy, m_save});
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connectButtons();
    const QSize room = above != nullptr ? above->window()->size() * 0.94 : QSize(grid(160), grid(90));
    resize(QSize(grid(152), grid(76)).boundedTo(room).expandedTo(QSize(grid(56), grid(44))));
    m_empty->hide();
    chose();
    refresh();
}

QWidget* ImportHistoryDialog::makeReport()
{
    m_report = std::make_unique<QWidget>(this).release();
    m_note = mutedLabel(QString(), m_report);
    m_note->setObjectName(QStringLiteral("importHistoryNote"));
    m_lines = std::make_unique<ImportLinesView>(m_workspace.jobs(), m_report).release();
    m_lines->setTense(ImportLines::Tense::Past);
    QVBoxLayout* column = columnOn(m_report, 0, 1);
    column->addWidget(m_note);
    column->addWidget(m_lines, 1);
    return m_report;
}

void ImportHistoryDialog::connectButtons()
{
    m_undo->setObjectName(QStringLiteral("importHistoryUndo"));
    m_copy->setObjectName(QStringLiteral("importHistoryCopy"));
    m_save->setObjectName(QStringLiteral("importHistorySave"));
    connect(m_undo, &QPushButton::clicked, this, &ImportHistoryDialog::takeBack);
    connect(m_copy, &QPushButton::clicked, this, &ImportHistoryDialog::copyReport);
    connect(m_save, &QPushButton::clicked, this, &ImportHistoryDialog::saveReport);
    connect(m_table, &DataTable::selectionIdsChanged, this, &ImportHistoryDialog::chose);
    connect(&m_workspace, &Workspace::lockChanged, this, &QDialog::close);
}

void ImportHistoryDialog::refresh()
{
    m_workspace.jobs().runPrepared(tr("Reading the imports"), session::importHistory(m_workspace.session()), this, &ImportHistory::prepared,
        [this](Snapshot<ImportHistoryRow> rows) {
            m_table->parentWidget()->setVisible(!rows.rows.empty());
            m_empty->setVisible(rows.rows.empty());
            m_columns->setUseful(ImportHistory::Together,
                std::any_of(rows.rows.begin(), rows.rows.end(), [](const ImportHistoryRow& row) { return !row.together.isEmpty(); }));
            m_workspace.jobs().letGo(m_runs.exchange(std::move(rows)));
            if (m_table->selectedIds().isEmpty() && m_runs.rowCount() > 0)
                m_table->selectId(m_runs.idAt(0));
            chose();
        });
}

const ImportHistoryRow* ImportHistoryDialog::chosen() const
{
    const int row = m_runs.rowOf(m_table->selectedIds().value(0));
    return row >= 0 ? &m_runs.row(row) : nullptr;
}

void ImportHistoryDialog::chose()
{
    const ImportHistoryRow* row = chosen();
    m_undo->setEnabled(row != nullptr && !row->isTakenBack && !m_workspace.isReadOnly());
    m_undo->setText(row != nullptr && !row->together.isEmpty() ? tr("Undo this import and those with it…") : tr("Undo this import…"));
    setPlainToolTip(m_undo, m_workspace.isReadOnly() ? tr("The vault is open for reading only.") : QString());
    m_copy->setEnabled(row != nullptr);
    m_save->setEnabled(row != nullptr);
    if (row == nullptr || row->run.id == m_run.id)
        return;
    const int round = ++m_round;
    const auto prepare = [](session::StoredReport report) {
        return Shown{std::move(report.run), ImportLines::prepared(std::move(report.lines)), report.missing};
    };
    m_workspace.jobs().runPrepared(tr("Reading the report"), session::readImportReport(m_workspace.session(), row->run.id), this, prepare,
        [this, round](Shown report) {
            if (round == m_round)
                showReport(std::move(report));
        });
}

void ImportHistoryDialog::showReport(Shown report)
{
    m_run = std::move(report.run);
    m_missing = report.missing;
    QStringList words{tr("%Ln entries in “%1”.", nullptr, m_run.records).arg(m_run.fileName)};
    if (m_missing > 0 && report.lines.rows.empty())
        words << tr("What became of each was not kept then.");
    else if (m_missing > 0)
        words << tr("The list shows the most important ones; %Ln more were not kept.", nullptr, m_missing);
    setLabelText(m_note, words.join(QLatin1Char(' ')));
    m_lines->set(std::move(report.lines));
}

void ImportHistoryDialog::copyReport()
{
    m_workspace.prompts().copy(session::importReportText(m_run, m_lines->lines()), Prompts::Clip::Plain);
    m_workspace.say(Message::Kind::Good, tr("The report is in the clipboard."));
}

void ImportHistoryDialog::saveReport()
{
    const FileWish wish{tr("Save the report"), tr("Text (*.txt);;Table (*.csv)"), tr("import report.txt")};
    m_workspace.prompts().saveFile(this, wish, [this](const QString& file) {
        m_workspace.jobs().run(tr("Saving the report"), session::saveImportReport(m_workspace.session(), m_run, m_lines->lines(), file), this,
            [this](const session::ReportFile&) { m_workspace.say(Message::Kind::Good, tr("The report is saved.")); });
    });
}

void ImportHistoryDialog::takeBack()
{
    const ImportHistoryRow* row = chosen();
    if (row == nullptr)
        return;
    QString text = tr("The accounts that came with it are removed; those that it changed are as they were before. Accounts that you worked with "
                      "since stay, and so do those that later imports have too. To have it again, import the file again.");
    if (!row->together.isEmpty())
        text = tr("%1\n\nImported together with it and taken back as well: %2.").arg(text, row->together.join(QStringLiteral(", ")));
    const Question question{tr("Undo this import?"), text, tr("Undo the import")};
    const model::ImportId id = row->run.id;
    m_workspace.prompts().ask(this, question, [this, id] {
        m_workspace.jobs().run(tr("Taking the import back"), session::undoImportRun(m_workspace.session(), id), this,
            [this](const vault::UndoResult& result) {
                m_workspace.say(Message::Kind::Good, ImportWords::takenBack(result));
                m_workspace.announce(Change::Accounts | Change::Exposures | Change::Steps | Change::Imports);
                refresh();
            });
    });
}

} // namespace recourse::ui
