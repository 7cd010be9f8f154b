// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/feeds/answer_table.h"
#include "ui/models/feeds/named_incident_table.h"
#include "ui/workspace.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace recourse::ui {

class DataTable;

/// What a service answered about the user's own addresses. Off until the user gives a key and asks.
class AddressesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AddressesPanel(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();

private:
    void ask();
    void askToForget();
    void forget(const QStringList& addresses);
    void showChosen();

    Workspace& m_workspace;
    AnswerTable m_model;
    NamedIncidentTable m_named;
    DataTable* m_table;
    DataTable* m_incidents;
    QPushButton* m_ask;
    QPushButton* m_forget;
    QStackedWidget* m_stack;
};

} // namespace recourse::ui
