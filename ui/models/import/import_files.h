// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/import/import_set.h"
#include "ui/models/rows_model.h"
#include "ui/widgets/badge.h"

#include <QCoreApplication>

namespace recourse::ui {

/// One file of an import run, as the table of files shows it.
struct ImportFileRow
{
    qint64 number = 0; ///< of the file in its `ImportSet`, from 1
    QString name;
    QString program; ///< empty: it was not read
    model::ImportRun run;
    QString state;
    Badge badge = Badge::Muted;
};

/// The files of an import run, with what was found in each.
class ImportFiles : public RowsModel<ImportFileRow>
{
    Q_DECLARE_TR_FUNCTIONS(ImportFiles)
public:
    enum FileColumn { Name, Format, New, Changed, Known, LeftOut, State };

    explicit ImportFiles(QObject* parent = nullptr);

    /// Before the files are stored, or after it.
    enum class Stage { Preview, Done };
    [[nodiscard]] static Snapshot<ImportFileRow> prepared(const ImportSet& set, const ImportSummary& summary, Stage stage);

private:
    [[nodiscard]] static std::vector<Column<ImportFileRow>> columns();
};

} // namespace recourse::ui
