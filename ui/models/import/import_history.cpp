// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import/import_history.h"

#include "session/import_jobs.h"
#include "ui/text.h"
#include "ui/widgets/badge.h"

#include <QHash>
#include <QLocale>

namespace recourse::ui {

namespace {

using model::ImportRun;

constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;

Column<ImportHistoryRow> number(const QString& title, int (*count)(const ImportRun&))
{
    return {title, [count](const ImportHistoryRow& row) { return QLocale().toString(count(row.run)); },
        [count](const ImportHistoryRow& row) { return SortKey{count(row.run), {}}; }, kStart, {}};
}

QString togetherText(const ImportHistoryRow& row)
{
    return row.together.isEmpty() ? QString() : ImportHistory::tr("with %1", "names of files").arg(row.together.join(QStringLiteral(", ")));
}

} // namespace

ImportHistory::ImportHistory(QObject* parent)
    : RowsModel<ImportHistoryRow>(columns(), [](const ImportHistoryRow& row) { return row.run.id.value; }, parent)
{
}

std::vector<Column<ImportHistoryRow>> ImportHistory::columns()
{
    const auto state = [](const ImportHistoryRow& row, int role) {
        return role == BadgeRole ? QVariant(static_cast<int>(row.run.undone ? Badge::Muted : Badge::Good)) : QVariant();
    };
    return {
        {tr("File"), [](const ImportHistoryRow& row) { return row.run.fileName; }, {}, kStart, {}},
        {tr("When"), [](const ImportHistoryRow& row) { return momentText(row.run.at); },
            [](const ImportHistoryRow& row) { return SortKey{row.run.at.toSecsSinceEpoch(), {}}; }, kStart, {}},
        {tr("Read as"), [](const ImportHistoryRow& row) { return session::programText(row.run.format); }, {}, kStart, {}},
        number(tr("New"), [](const ImportRun& run) { return run.added; }),
        number(tr("Changed"), [](const ImportRun& run) { return run.changed; }),
        number(tr("Left out"), [](const ImportRun& run) { return run.skipped + run.failed; }),
        {tr("State"), [](const ImportHistoryRow& row) { return row.run.undone ? tr("Taken back") : tr("In use"); }, {}, kStart, state},
        {tr("Imported together"), togetherText, {}, kStart, {}},
    };
}

Snapshot<ImportHistoryRow> ImportHistory::prepared(std::vector<ImportRun> runs)
{
    QHash<qint64, QList<const ImportRun*>> members; // the newest first, as the history has them
    for (const ImportRun& run : runs)
        members[run.run.value].prepend(&run);
    std::vector<ImportHistoryRow> rows;
    rows.reserve(runs.size());
    for (const ImportRun& run : runs) {
        ImportHistoryRow& row = rows.emplace_back();
        row.run = run;
        row.isTakenBack = run.undone;
        for (const ImportRun* other : members.value(run.run.value)) {
            row.isTakenBack = row.isTakenBack && other->undone;
            if (other->id != run.id)
                row.together << other->fileName;
        }
    }
    return snapshotOf<ImportHistoryRow>(
        std::move(rows), [](const ImportHistoryRow& row) { return row.run.fileName + u'\n' + row.together.join(u'\n'); });
}

} // namespace recourse::ui
