// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/feed.h"
#include "ui/models/rows_model.h"

#include <QCoreApplication>

namespace recourse::ui {

/// A request of the network log with its number among them.
struct LedgerRow
{
    model::LedgerEntry entry;
    qint64 number = 0;
};

/// The network log as a table.
class LedgerTable
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::LedgerTable)
public:
    using Model = RowsModel<LedgerRow>;

    [[nodiscard]] static std::unique_ptr<Model> makeModel();
    /// Rows ready for the model; on any thread.
    [[nodiscard]] static Snapshot<LedgerRow> snapshot(std::vector<model::LedgerEntry> entries);
    /// A size as a person reads it: "12 KB"; nothing for nothing.
    [[nodiscard]] static QString sizeText(qint64 bytes);
};

} // namespace recourse::ui
