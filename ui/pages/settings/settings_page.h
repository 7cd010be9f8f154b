// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QComboBox;
class QListWidget;
class QStackedWidget;

namespace recourse::ui {

class Section;

/// Everything that can be chosen: sections on the left, the chosen one on the right.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(Workspace& workspace, QWidget* parent);

    void refresh() override;
    /// `target.word`: "profile", "security", "backup", "check", "laws", "appearance" or "about".
    void showTarget(const Target& target) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void add(Section* section, const QString& iconName);

    QListWidget* m_list;
    QComboBox* m_choice; ///< in place of the list where the window is narrow
    QStackedWidget* m_stack;
    QList<Section*> m_sections;
};

} // namespace recourse::ui
