// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cases/loss_rows.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace recourse::ui {

class DataTable;
class NoticeBox;
class Workspace;

/// What a case has cost in money and time: the ledger, its sums, and a line for the next entry.
class LossDialog : public QDialog
{
    Q_OBJECT
public:
    LossDialog(Workspace& workspace, model::CaseId matter, QWidget* parent);

private:
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QWidget* makeButtons();
    void read();
    void take(const session::LossLedger& ledger);
    void add();
    void remove();
    void save();
    void clearForm();

    Workspace& m_workspace;
    model::CaseId m_matter;
    LossModel m_model;
    DataTable* m_table;
    QLabel* m_sums;
    NoticeBox* m_notice;
    QDateEdit* m_day;
    QComboBox* m_category;
    QLineEdit* m_amount;
    QLineEdit* m_currency;
    QSpinBox* m_minutes;
    QLineEdit* m_note;
    QComboBox* m_proof;
    QPushButton* m_remove;
    QPushButton* m_save;
};

} // namespace recourse::ui
