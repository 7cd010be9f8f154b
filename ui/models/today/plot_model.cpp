// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/today/plot_model.h"

#include <QLocale>

#include <algorithm>

namespace recourse::ui {

bool PlotData::isEmpty() const
{
    return greatest() == 0;
}

int PlotData::greatest() const
{
    int greatest = 0;
    for (int category = 0; category < categories.size(); ++category) {
        int sum = 0;
        for (const PlotSeries& one : series)
            sum += one.values[static_cast<std::size_t>(category)];
        greatest = std::max(greatest, sum);
    }
    return greatest;
}

void PlotModel::set(PlotData data)
{
    beginResetModel();
    m_data = std::move(data);
    endResetModel();
}

int PlotModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_data.categories.size());
}

int PlotModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_data.series.empty() ? 0 : static_cast<int>(m_data.series.size()) + 1;
}

QVariant PlotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return section == 0 ? m_data.categoryTitle : m_data.series[static_cast<std::size_t>(section - 1)].name;
}

QVariant PlotModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return m_data.categories[index.row()];
    const PlotSeries& series = m_data.series[static_cast<std::size_t>(index.column() - 1)];
    return QLocale().toString(series.values[static_cast<std::size_t>(index.row())]);
}

} // namespace recourse::ui
