// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import/mapping_table.h"

#include "ui/models/import/mapping_words.h"
#include "ui/text.h"

namespace recourse::ui {

namespace {

constexpr int kLongestName = 60;
constexpr int kLongestCell = 120;

} // namespace

void MappingTable::set(imports::ColumnPreview preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    endResetModel();
}

QString MappingTable::columnName(int column) const
{
    const QString name = safeText(m_preview.columns[static_cast<std::size_t>(column)].name, kLongestName);
    return name.isEmpty() ? tr("Column %1").arg(column + 1) : name;
}

int MappingTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int MappingTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.columns.size());
}

QVariant MappingTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0 || orientation != Qt::Horizontal || section >= columnCount())
        return {};
    return tr("%1: %2", "name of a column, its meaning")
        .arg(columnName(section), MappingWords::field(m_preview.columns[static_cast<std::size_t>(section)].field));
}

QVariant MappingTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    return safeText(m_preview.rows[static_cast<std::size_t>(index.row())].value(index.column()).simplified(), kLongestCell);
}

} // namespace recourse::ui
