// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/completeness_jobs.h"

#include <QDialog>

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace recourse::ui {

class Workspace;

/// Goes through an answer item by item and class by class. What is ticked is kept in the vault, so that it can be done in several sittings.
class AnswerDialog : public QDialog
{
    Q_OBJECT
public:
    AnswerDialog(Workspace& workspace, const session::CompletenessView& view, QWidget* parent);

Q_SIGNALS:
    /// It was kept.
    void reviewed(const recourse::session::CompletenessView& view);

private:
    void addItems(QVBoxLayout* column);
    void addItem(QVBoxLayout* column, const session::CheckItem& item);
    void addClasses(QVBoxLayout* column);
    void addClass(QVBoxLayout* column, const session::CheckClass& one);
    void addButtons(QVBoxLayout* column);
    void showProgress();
    void keep();

    Workspace& m_workspace;
    session::CompletenessView m_view;
    std::map<QString, QComboBox*> m_ticks; ///< by item
    std::map<QString, QComboBox*> m_classes; ///< by data class
    QCheckBox* m_read; ///< the copy was compared
    QLabel* m_progress;
    QPushButton* m_keep;
};

} // namespace recourse::ui
