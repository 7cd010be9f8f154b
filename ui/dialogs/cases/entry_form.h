// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/case_jobs.h"
#include "ui/widgets/fitting_dialog.h"

class QDateEdit;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace recourse::ui {

class Workspace;

/// What dialogs that log something in a case share: a day, a proof, a note, and the buttons. Emits the entry and closes.
class EntryDialog : public FittingDialog
{
    Q_OBJECT
public:
    /// `yes` is the word on the button that logs.
    EntryDialog(Workspace& workspace, const QString& title, const QString& sentence, const QString& yes, QWidget* parent);

Q_SIGNALS:
    void logged(const recourse::session::CaseEntry& entry);

protected:
    /// Fills in what the subclass asks beside day, proof and note.
    virtual void complete(session::CaseEntry& entry) const = 0;
    /// Puts an input above the shared ones.
    void addInput(const QString& label, QWidget* input);

private:
    void addShared();
    void addProof();
    void addButtons(QVBoxLayout* column, const QString& yes);
    [[nodiscard]] session::CaseEntry entry() const;

    Workspace& m_workspace;
    QFormLayout* m_form;
    QDateEdit* m_day;
    QPlainTextEdit* m_note;
    QPushButton* m_choose;
    QPushButton* m_forget;
    QLabel* m_file;
    QString m_attachment;
    int m_inputs = 0;
};

} // namespace recourse::ui
