// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/today/plot_model.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace recourse::ui {

class PlotView;

/// A plot with its numbers in a sentence and, at the press of a button, as a table that the keyboard and a screen reader can walk through.
/// The plot is made when there is something to draw and the card is on screen; colours follow the scheme.
class PlotCard : public QFrame
{
    Q_OBJECT
public:
    explicit PlotCard(const QString& title, QWidget* parent = nullptr);

    void set(PlotData plot);
    /// Switches between plot and table.
    void showTable(bool table);
    [[nodiscard]] bool showsTable() const { return m_table; }
    /// The numbers as the table shows them.
    [[nodiscard]] const PlotModel& model() const { return m_model; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    void makeTable();

    QString m_title;
    PlotData m_data;
    PlotModel m_model;
    QLabel* m_sentence;
    QPushButton* m_switch;
    QStackedWidget* m_stack;
    PlotView* m_plot = nullptr;
    QTableView* m_view = nullptr;
    bool m_table = false;
    bool m_stale = true; ///< the plot shows older numbers
};

} // namespace recourse::ui
