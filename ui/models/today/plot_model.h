// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <vector>

namespace recourse::ui {

/// How numbers are drawn: columns on top of each other, bars from the left, or bars that show shares of a whole.
enum class PlotKind { Columns, Bars, Shares };

/// One sort of number, in one colour and pattern.
struct PlotSeries
{
    QString name;
    Colour role = Colour::Accent;
    std::vector<int> values; ///< one a category
};

/// What a plot shows, and its table twin too.
struct PlotData
{
    PlotKind kind = PlotKind::Columns;
    QString sentence; ///< the numbers in words
    QString categoryTitle; ///< what the categories are: "Year"
    QStringList categories;
    std::vector<PlotSeries> series;

    /// Whether there is nothing but zeros.
    [[nodiscard]] bool isEmpty() const;
    /// The largest column or bar.
    [[nodiscard]] int greatest() const;
};

/// The numbers of a plot as a table: a row a category, a column a series.
class PlotModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(PlotData data);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    PlotData m_data;
};

} // namespace recourse::ui
