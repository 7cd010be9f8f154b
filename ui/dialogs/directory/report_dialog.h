// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/directory_jobs.h"
#include "ui/widgets/fitting_dialog.h"

class QPlainTextEdit;

namespace recourse::ui {

/// Asks what is wrong about a fact of a directory. The word stays in the vault; nobody is told.
class ReportDialog : public FittingDialog
{
    Q_OBJECT
public:
    ReportDialog(const session::DirectoryFactView& fact, QWidget* parent);

Q_SIGNALS:
    void reported(const QString& note);

private:
    QPlainTextEdit* m_note;
};

} // namespace recourse::ui
