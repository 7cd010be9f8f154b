// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/section.h"

class QLabel;
class QPushButton;

namespace recourse::ui {

class NoticeBox;

/// Checks every page of the vault.
class CheckSection : public Section
{
    Q_OBJECT
public:
    explicit CheckSection(Workspace& workspace, QWidget* parent = nullptr);

    void refresh() override;

private:
    void check();

    QLabel* m_place;
    QPushButton* m_button;
    NoticeBox* m_result;
};

} // namespace recourse::ui
