// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/case_jobs.h"
#include "ui/models/cases/letter_choices.h"
#include "ui/widgets/fitting_dialog.h"

class QComboBox;
class QDateEdit;
class QPushButton;
class QVBoxLayout;

namespace recourse::ui {

class NoticeBox;
class ProofList;
class Workspace;

/// A request that was sent before: to whom, what, when, how, with which proof. Opens a case for it, then closes.
class TakeOverDialog : public FittingDialog
{
    Q_OBJECT
public:
    TakeOverDialog(Workspace& workspace, QWidget* parent);

Q_SIGNALS:
    void opened(const recourse::session::CaseView& view);

private:
    void addForm(QVBoxLayout* column);
    void addButtons(QVBoxLayout* column);
    void readChoices();
    void takeTypes(const std::vector<session::LetterTypeView>& types);
    void takeServices(std::vector<session::LetterService> services);
    void openCase();

    Workspace& m_workspace;
    LetterChoices m_choices;
    QComboBox* m_service;
    QComboBox* m_matter;
    QDateEdit* m_sent;
    QComboBox* m_channel;
    ProofList* m_proofs;
    NoticeBox* m_fault;
    QPushButton* m_open;
};

} // namespace recourse::ui
