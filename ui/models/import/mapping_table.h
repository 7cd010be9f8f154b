// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/mapping_jobs.h"

#include <QAbstractTableModel>

namespace recourse::ui {

/// The first rows of an unknown list as they would be read. Secrets are masked before they come here.
class MappingTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(imports::ColumnPreview preview);
    [[nodiscard]] const imports::ColumnPreview& preview() const { return m_preview; }
    /// A column's own name, or "Column 3" where the list names none.
    [[nodiscard]] QString columnName(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    imports::ColumnPreview m_preview;
};

} // namespace recourse::ui
