// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/alias_jobs.h"
#include "ui/models/rows_model.h"

#include <QCoreApplication>

namespace recourse::ui {

/// One entry of the map of addresses, numbered for the table.
struct AliasRow
{
    qint64 number = 0;
    session::AliasView view;
};

/// Which address was given to which service.
class AliasTable : public RowsModel<AliasRow>
{
    Q_DECLARE_TR_FUNCTIONS(AliasTable)
public:
    explicit AliasTable(QObject* parent = nullptr);

    /// The entry of that number, shown or not; nullptr if there is none.
    [[nodiscard]] const session::AliasView* alias(qint64 number) const;
    [[nodiscard]] static Snapshot<AliasRow> prepared(std::vector<session::AliasView> views);

private:
    [[nodiscard]] static std::vector<Column<AliasRow>> columns();
};

} // namespace recourse::ui
