// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace recourse::ui {

class NoticeBox;

/// Shows a new recovery code, prints it or saves it as PDF, and lets the user type a part of it from the sheet to be sure it was kept.
class RecoverySheetPanel : public QWidget
{
    Q_OBJECT
public:
    RecoverySheetPanel(Workspace& workspace, QString code, QWidget* parent = nullptr);

    /// Leads the user to what is still to be typed.
    void askForPart();

Q_SIGNALS:
    /// The user typed the part that was asked for.
    void confirmed();

private:
    void save();
    void print();
    void check();
    [[nodiscard]] QString wantedPart() const;

    Workspace& m_workspace;
    QString m_code;
    QLineEdit* m_part;
    QPushButton* m_done;
    NoticeBox* m_notice;
};

} // namespace recourse::ui
