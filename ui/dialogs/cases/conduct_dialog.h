// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cases/conduct_rows.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace recourse::ui {

class DataTable;
class NoticeBox;
class Workspace;

/// The facts that a service's score rests on, and a line for the next one.
class ConductDialog : public QDialog
{
    Q_OBJECT
public:
    ConductDialog(Workspace& workspace, model::ServiceId service, QWidget* parent);

private:
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QWidget* makeButtons();
    void read();
    void take(session::ConductView view);
    void showAnswers();
    void add();
    void remove();
    void save();
    [[nodiscard]] QString serviceWord() const;

    Workspace& m_workspace;
    model::ServiceId m_service;
    session::ConductView m_view;
    ConductModel m_model;
    QLabel* m_title;
    QLabel* m_score;
    DataTable* m_table;
    NoticeBox* m_notice;
    QComboBox* m_criterion;
    QStackedWidget* m_value; ///< answers or days
    QComboBox* m_answer;
    QSpinBox* m_days;
    QComboBox* m_incident;
    QDateEdit* m_day;
    QLineEdit* m_source;
    QPushButton* m_remove;
};

} // namespace recourse::ui
