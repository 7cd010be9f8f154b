// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/feeds/change_table.h"
#include "ui/workspace.h"

#include <QDialog>

class QLabel;

namespace recourse::ui {

class DataTable;

/// What the last refreshes changed in a list: new, corrected and withdrawn records.
class ChangesDialog : public QDialog
{
    Q_OBJECT
public:
    ChangesDialog(Workspace& workspace, const QString& feed, const QString& name, QWidget* parent);

private:
    ChangeTable m_model;
    DataTable* m_table;
    QLabel* m_text;
};

} // namespace recourse::ui
