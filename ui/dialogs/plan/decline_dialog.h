// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fitting_dialog.h"

class QButtonGroup;
class QLineEdit;

namespace recourse::ui {

/// Asks why a step is not for the user, so that she knows it herself next year.
class DeclineDialog : public FittingDialog
{
    Q_OBJECT
public:
    explicit DeclineDialog(const QString& step, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The reason as it is kept; may be empty.
    void declined(const QString& reason);

private:
    [[nodiscard]] QString reason() const;

    QButtonGroup* m_choices;
    QLineEdit* m_own;
};

} // namespace recourse::ui
