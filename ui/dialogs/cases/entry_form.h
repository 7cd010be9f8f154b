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

class ProofList;
class Workspace;

/// What dialogs that log something in a case share: a day, proofs, a note, and the buttons. Emits the entry and closes.
class EntryDialog : public FittingDialog
{
    Q_OBJECT
public:
    /// `yes` is the word on the button that logs.
    EntryDialog(Workspace& workspace, const QString& title, const QString& sentence, const QString& yes, QWidget* parent);

    /// Files that are proof of what is logged.
    void addFiles(const QStringList& files);

Q_SIGNALS:
    void logged(const recourse::session::CaseEntry& entry);

protected:
    /// Fills in what the subclass asks beside day, proofs and note.
    virtual void complete(session::CaseEntry& entry) const = 0;
    /// Puts an input above the shared ones; `advice`, if given, stands under it.
    void addInput(const QString& label, QWidget* input, QLabel* advice = nullptr);
    /// Shows or hides an input and its label.
    void setShown(QWidget* input, bool shown);
    [[nodiscard]] Workspace& workspace() { return m_workspace; }
    [[nodiscard]] QPushButton* logButton() { return m_log; }
    /// The day that was chosen.
    [[nodiscard]] QDate day() const;
    void setDay(QDate day);

private:
    void addShared();
    void addButtons(QVBoxLayout* column);
    [[nodiscard]] session::CaseEntry entry() const;

    Workspace& m_workspace;
    QFormLayout* m_form;
    QDateEdit* m_day;
    QPlainTextEdit* m_note;
    ProofList* m_proofs;
    QPushButton* m_log;
    int m_inputs = 0;
};

} // namespace recourse::ui
