// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import.h"
#include "ui/models/rows_model.h"

#include <QCoreApplication>

namespace recourse::ui {

/// One import of the history, with what was taken in together with it.
struct ImportHistoryRow
{
    model::ImportRun run;
    QStringList together; ///< the other files of the same run, in the order they were taken in
    bool isTakenBack = false; ///< nothing of the run is left to be taken back
};

/// Every import. Files that were taken in together stand together, since their numbers follow each other.
class ImportHistory : public RowsModel<ImportHistoryRow>
{
    Q_DECLARE_TR_FUNCTIONS(ImportHistory)
public:
    enum HistoryColumn { File, When, Format, New, Changed, LeftOut, State, Together };

    explicit ImportHistory(QObject* parent = nullptr);

    [[nodiscard]] static Snapshot<ImportHistoryRow> prepared(std::vector<model::ImportRun> runs);

private:
    [[nodiscard]] static std::vector<Column<ImportHistoryRow>> columns();
};

} // namespace recourse::ui
