// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import/import_files.h"

#include <QLocale>

namespace recourse::ui {

namespace {

void describe(ImportFileRow& row, const ImportFileSummary& file, ImportFiles::Stage stage)
{
    if (file.error) {
        row.state = file.error->text();
        row.badge = Badge::Danger;
        return;
    }
    row.run = file.run;
    row.program = session::programText(file.run.format);
    const bool brings = file.run.added + file.run.changed > 0;
    row.badge = brings ? Badge::Good : Badge::Muted;
    if (!brings)
        row.state = ImportFiles::tr("Nothing new");
    else
        row.state = stage == ImportFiles::Stage::Done ? ImportFiles::tr("Imported") : ImportFiles::tr("Ready");
}

} // namespace

ImportFiles::ImportFiles(QObject* parent)
    : RowsModel<ImportFileRow>(columns(), [](const ImportFileRow& row) { return row.number; }, parent)
{
}

std::vector<Column<ImportFileRow>> ImportFiles::columns()
{
    constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;
    const auto number = [](const QString& title, int (*count)(const model::ImportRun&)) {
        return Column<ImportFileRow>{title,
            [count](const ImportFileRow& row) { return row.program.isEmpty() ? QString() : QLocale().toString(count(row.run)); },
            [count](const ImportFileRow& row) { return SortKey{count(row.run), {}}; }, kStart, {}};
    };
    return {
        {tr("File"), [](const ImportFileRow& row) { return row.name; }, {}, kStart, {}},
        {tr("Read as"), [](const ImportFileRow& row) { return row.program; }, {}, kStart, {}},
        number(tr("New"), [](const model::ImportRun& run) { return run.added; }),
        number(tr("Changed"), [](const model::ImportRun& run) { return run.changed; }),
        number(tr("Known"), [](const model::ImportRun& run) { return run.known + run.merged; }),
        number(tr("Left out"), [](const model::ImportRun& run) { return run.skipped + run.failed; }),
        {tr("State"), [](const ImportFileRow& row) { return row.state; }, {}, kStart,
            [](const ImportFileRow& row, int role) {
                return role == BadgeRole ? QVariant(static_cast<int>(row.badge)) : QVariant();
            }},
    };
}

Snapshot<ImportFileRow> ImportFiles::prepared(const ImportSet& set, const ImportSummary& summary, Stage stage)
{
    const std::vector<std::size_t> numbers = set.numbers();
    std::vector<ImportFileRow> rows;
    for (std::size_t i = 0; i < numbers.size() && i < summary.files.size(); ++i) {
        ImportFileRow& row = rows.emplace_back();
        row.number = static_cast<qint64>(numbers[i]) + 1;
        row.name = set.name(numbers[i]);
        describe(row, summary.files[i], stage);
    }
    return snapshotOf<ImportFileRow>(std::move(rows), [](const ImportFileRow& row) { return row.name; });
}

} // namespace recourse::ui
