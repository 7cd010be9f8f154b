// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/profile.h"
#include "ui/pages/settings/section.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace recourse::ui {

class ResidenceBox;

/// Who the letters come from and which law protects them.
class ProfileSection : public Section
{
    Q_OBJECT
public:
    explicit ProfileSection(Workspace& workspace, QWidget* parent = nullptr);

    void refresh() override;

private:
    void build();
    void set(const model::Profile& profile);
    [[nodiscard]] QMap<QString, QString> fields() const;
    void save();
    void judge();

    QLineEdit* m_name;
    QPlainTextEdit* m_address;
    QLineEdit* m_email;
    ResidenceBox* m_residence;
    QComboBox* m_language;
    QLabel* m_fault;
    QPushButton* m_save;
    QMap<QString, QString> m_stored;
};

} // namespace recourse::ui
