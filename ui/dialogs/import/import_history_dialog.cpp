// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_history_dialog.h"

#include "session/import_jobs.h"
#include "ui/models/import/import_words.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/pieces.h"

#include <QLocale>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

using model::ImportRun;

std::vector<Column<ImportRun>> columns()
{
    constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;
    const auto number = [](const QString& title, int ImportRun::*member) {
        return Column<ImportRun>{title, [member](const ImportRun& run) { return QLocale().toString(run.*member); },
            [member](const ImportRun& run) { return SortKey{run.*member, {}}; }, kStart, {}};
    };
    return {
        {ImportHistoryDialog::tr("File"), [](const ImportRun& run) { return run.fileName; }, {}, kStart, {}},
        {ImportHistoryDialog::tr("When"), [](const ImportRun& run) { return QLocale().toString(run.at.toLocalTime(), QLocale::ShortFormat); },
            [](const ImportRun& run) { return SortKey{run.at.toSecsSinceEpoch(), {}}; }, kStart, {}},
        {ImportHistoryDialog::tr("Program"), [](const ImportRun& run) { return ImportWords::format(run.format); }, {}, kStart, {}},
        number(ImportHistoryDialog::tr("New"), &ImportRun::added),
        number(ImportHistoryDialog::tr("Changed"), &ImportRun::changed),
        number(ImportHistoryDialog::tr("Left out"), &ImportRun::skipped),
        {ImportHistoryDialog::tr("State"),
            [](const ImportRun& run) { return run.undone ? ImportHistoryDialog::tr("Taken back") : ImportHistoryDialog::tr("In use"); }, {}, kStart, {}},
    };
}

} // namespace

ImportHistoryDialog::ImportHistoryDialog(Workspace& workspace, QWidget* above)
    : QDialog(above)
    , m_workspace(workspace)
    , m_runs(columns(), [](const ImportRun& run) { return run.id.value; })
    , m_table(std::make_unique<DataTable>(m_runs, tr("Imports"), this).release())
    , m_empty(std::make_unique<EmptyState>(QStringLiteral("import"), tr("Nothing was imported yet"),
          tr("Each import is listed here and can be taken back as a whole."), this).release())
    , m_undo(makeButton(tr("Undo this import…"), Look::Plain, QStringLiteral("undo")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("importHistory"));
    setWindowTitle(tr("Imports so far"));
    m_table->setObjectName(QStringLiteral("importHistoryTable"));
    m_table->setColumnWidths({20, 17, 14, 7, 9, 9, 11}, 0);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_undo->setObjectName(QStringLiteral("importHistoryUndo"));
    QPushButton* close = makeButton(tr("Close"), Look::Primary);
    close->setDefault(true);
    QVBoxLayout* column = columnOn(this, 3, 2);
    column->addWidget(plainLabel(tr("Imports so far"), this, TextSize::Title));
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    auto* foot = rowOf({m_undo});
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_undo, &QPushButton::clicked, this, &ImportHistoryDialog::takeBack);
    connect(m_table, &DataTable::selectionIdsChanged, this, &ImportHistoryDialog::chose);
    connect(&m_workspace, &Workspace::lockChanged, this, &QDialog::close);
    resize(grid(92), grid(52));
    m_empty->hide();
    chose();
    refresh();
}

void ImportHistoryDialog::refresh()
{
    m_workspace.jobs().run(tr("Reading the imports"), session::importHistory(m_workspace.session()), this, [this](std::vector<ImportRun> runs) {
        m_table->setVisible(!runs.empty());
        m_empty->setVisible(runs.empty());
        m_workspace.jobs().letGo(m_runs.exchange(
            snapshotOf<ImportRun>(std::move(runs), [](const ImportRun& run) { return run.fileName; })));
        if (m_table->selectedIds().isEmpty() && m_runs.rowCount() > 0)
            m_table->selectId(m_runs.idAt(0));
        chose();
    });
}

void ImportHistoryDialog::chose()
{
    const int row = m_runs.rowOf(m_table->selectedIds().value(0));
    m_undo->setEnabled(row >= 0 && !m_runs.row(row).undone && !m_workspace.isReadOnly());
    setPlainToolTip(m_undo, m_workspace.isReadOnly() ? tr("The vault is open for reading only.") : QString());
}

void ImportHistoryDialog::takeBack()
{
    const qint64 id = m_table->selectedIds().value(0);
    const Question question{tr("Undo this import?"),
        tr("The accounts that came with it are removed; those that it changed are as they were before. Accounts that you worked with since "
           "stay. To have it again, import the file again."),
        tr("Undo the import")};
    m_workspace.prompts().ask(this, question, [this, id] {
        m_workspace.jobs().run(tr("Taking the import back"), session::undoImport(m_workspace.session(), {id}), this,
            [this](const vault::UndoResult& result) {
                m_workspace.say(Message::Kind::Good, tr("%Ln account(s) removed with the import.", nullptr, result.removed));
                m_workspace.announce(Change::Accounts | Change::Exposures | Change::Steps | Change::Imports);
                refresh();
            });
    });
}

} // namespace recourse::ui
