// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/rules_pack_jobs.h"
#include "ui/pages/settings/section.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace recourse::ui {

class NoticeBox;

/// How old the rules of law are, which laws come, and newer rules from a signed file or an address that the user sets.
class LawsSection : public Section
{
    Q_OBJECT
public:
    explicit LawsSection(Workspace& workspace, QWidget* parent = nullptr);

    void refresh() override;

private:
    void addEdition();
    void addPack();
    void addAddress();
    void set(const session::RulesPackView& view);
    void setAllowed();
    void chooseFiles();
    void install(const session::RulesPackFile& file);
    void remove();
    void chooseKey();
    void saveAddress(const QString& address, const QString& key);
    void look();
    void refuse(const base::Error& error);

    QLabel* m_edition;
    QLabel* m_announced;
    QLabel* m_pack;
    NoticeBox* m_result;
    QLineEdit* m_fingerprint;
    QPushButton* m_take;
    QPushButton* m_remove;
    QLineEdit* m_address;
    QPushButton* m_save;
    QPushButton* m_key;
    QPushButton* m_look;
    session::RulesPackView m_view;
};

} // namespace recourse::ui
