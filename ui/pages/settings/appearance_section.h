// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/section.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace recourse::ui {

/// Light or dark, the language, the tray.
class AppearanceSection : public Section
{
    Q_OBJECT
public:
    explicit AppearanceSection(Workspace& workspace, QWidget* parent = nullptr);

    void refresh() override;

private:
    void addScheme();
    void addLanguage();
    void addTray();

    QComboBox* m_scheme;
    QComboBox* m_language;
    QLabel* m_restart;
    QCheckBox* m_tray;
    QString m_startLanguage; ///< what runs now
};

} // namespace recourse::ui
