// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/feeds/change_table.h"
#include "ui/workspace.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace recourse::ui {

class DataTable;

/// Headlines of the news feeds that are switched on: context, never compared with accounts.
class NewsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit NewsPanel(Workspace& workspace, QWidget* parent = nullptr);

    /// `names` are those of the feeds by their ids.
    void refresh(const QHash<QString, QString>& names);

private:
    void choose();
    void open();

    Workspace& m_workspace;
    NewsTable m_model;
    QLineEdit* m_search;
    DataTable* m_table;
    QPushButton* m_open;
    QStackedWidget* m_stack;
};

} // namespace recourse::ui
