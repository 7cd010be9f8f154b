// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_files_view.h"

#include "ui/dialogs/import/import_lines_view.h"
#include "ui/jobs.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/fitting_columns.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

QString askWords(ImportQuestion question)
{
    switch (question) {
    case ImportQuestion::Password:
        return ImportFilesView::tr("Type its password…");
    case ImportQuestion::Columns:
        return ImportFilesView::tr("Say what its columns mean…");
    case ImportQuestion::Lists:
        return ImportFilesView::tr("Choose its lists…");
    case ImportQuestion::None:
        break;
    }
    return {};
}

} // namespace

ImportFilesView::ImportFilesView(Jobs& jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_table(std::make_unique<DataTable>(m_files, tr("Files of this import"), this).release())
    , m_problem(std::make_unique<NoticeBox>(this).release())
    , m_ask(makeButton(QString(), Look::Link))
    , m_leaveOut(makeButton(tr("Leave this file out"), Look::Link))
    , m_lines(std::make_unique<ImportLinesView>(jobs, this).release())
{
    m_table->setObjectName(QStringLiteral("importFiles"));
    m_table->setColumnWidths({20, 24, 6, 8, 8, 8, 26}, ImportFiles::State);
    using Columns = ImportFiles::FileColumn;
    std::make_unique<FittingColumns>(m_table,
        QList<int>{Columns::State, Columns::New, Columns::LeftOut, Columns::Format, Columns::Changed, Columns::Known},
        tr("Columns of the files"), QList<int>{Columns::Name, Columns::State}).release(); // the table's own
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(grid(17)); // three files
    m_ask->setObjectName(QStringLiteral("importColumns"));
    m_leaveOut->setObjectName(QStringLiteral("importLeaveOut"));
    m_actions = flowOf({m_ask, m_leaveOut}, 2);
    auto* below = std::make_unique<QWidget>(this).release();
    QVBoxLayout* lines = columnOn(below, 0, 1);
    lines->addWidget(m_problem);
    lines->addWidget(m_actions);
    lines->addWidget(m_lines, 1);
    auto* halves = std::make_unique<QSplitter>(Qt::Vertical, this).release();
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(below);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    columnOn(this, 0, 0)->addWidget(halves, 1);
    connect(m_table, &DataTable::selectionIdsChanged, this, [this] {
        if (const qint64 number = m_table->selectedIds().value(0); number > 0)
            showFile(static_cast<std::size_t>(number - 1));
    });
    connect(m_ask, &QPushButton::clicked, this, [this] { Q_EMIT askWanted(m_current); });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { Q_EMIT leaveOutWanted(m_current); });
}

void ImportFilesView::set(const ImportSet& set, ImportSummary& summary, ImportFiles::Stage stage)
{
    m_jobs.letGo(std::move(m_kept));
    m_kept.clear();
    m_mayAsk = stage == ImportFiles::Stage::Preview;
    m_lines->setTense(m_mayAsk ? ImportLines::Tense::Future : ImportLines::Tense::Past);
    const std::vector<std::size_t> numbers = set.numbers();
    Snapshot<ImportFileRow> rows = ImportFiles::prepared(set, summary, stage);
    for (std::size_t i = 0; i < numbers.size() && i < summary.files.size(); ++i) {
        ImportFileSummary& file = summary.files[i];
        Kept& kept = m_kept[numbers[i]];
        kept.run = file.run;
        kept.lines = std::move(file.lines);
        kept.question = set.questionAbout(numbers[i]);
        if (file.error)
            kept.problem = file.error->text();
        else if (file.run.format == u"generic-csv" && set.request(numbers[i]).member.isEmpty())
            kept.question = ImportQuestion::Columns; // they were guessed
    }
    m_table->setVisible(rows.rows.size() > 1);
    const QSignalBlocker quiet(m_table); // what was chosen before is another file now
    m_jobs.letGo(m_files.exchange(std::move(rows)));
    m_current = numbers.empty() ? 0 : numbers.front();
    m_lines->set({});
    showFile(m_current);
    m_table->selectId(static_cast<qint64>(m_current) + 1);
}

void ImportFilesView::showFile(std::size_t file)
{
    const auto wanted = m_kept.find(file);
    if (wanted == m_kept.end())
        return;
    if (const auto former = m_kept.find(m_current); former != m_kept.end() && former != wanted)
        former->second.lines = m_lines->exchange(std::move(wanted->second.lines));
    else if (former == wanted && !wanted->second.lines.rows.empty())
        m_lines->set(std::move(wanted->second.lines));
    wanted->second.lines = {};
    m_current = file;
    showActions(wanted->second);
}

void ImportFilesView::showActions(const Kept& kept)
{
    const bool isOne = m_kept.size() == 1;
    m_problem->set(QStringLiteral("warning"), kept.problem);
    m_lines->setVisible(kept.problem.isEmpty());
    const bool guessed = kept.problem.isEmpty() && kept.question == ImportQuestion::Columns;
    m_ask->setText(guessed ? tr("Change what the columns mean…") : askWords(kept.question));
    m_ask->setVisible(m_mayAsk && kept.question != ImportQuestion::None);
    m_leaveOut->setVisible(m_mayAsk && !isOne);
    m_actions->setVisible(m_mayAsk && (!isOne || kept.question != ImportQuestion::None));
}

std::vector<session::StoredReport> ImportFilesView::reports()
{
    std::vector<session::StoredReport> reports;
    for (const auto& [file, kept] : m_kept) {
        if (kept.problem.isEmpty())
            reports.push_back({kept.run, file == m_current ? m_lines->lines() : kept.lines.rows, 0});
    }
    return reports;
}

} // namespace recourse::ui
