// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import.h"
#include "ui/models/rows_model.h"

#include <QCoreApplication>

namespace recourse::ui {

/// Which lines of an import are shown.
enum class LineFilter { All, New, Changed, Known, LeftOut };
inline constexpr int kLineFilters = 5;

/// What an import did or would do with each record of a file. Holds no secret.
class ImportLines : public RowsModel<model::ImportLine>
{
    Q_DECLARE_TR_FUNCTIONS(ImportLines)
public:
    enum LineColumn { Line, Name, Fate, Reason };

    /// Whether the import is still to be, or was.
    enum class Tense { Future, Past };

    explicit ImportLines(QObject* parent = nullptr);

    void setTense(Tense tense);
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setFilter(LineFilter filter);
    [[nodiscard]] static bool accepts(LineFilter filter, model::RecordFate fate);
    [[nodiscard]] static QString word(LineFilter filter);
    [[nodiscard]] static Snapshot<model::ImportLine> prepared(std::vector<model::ImportLine> lines);

private:
    [[nodiscard]] static std::vector<Column<model::ImportLine>> columns();

    Tense m_tense = Tense::Future;
};

} // namespace recourse::ui
