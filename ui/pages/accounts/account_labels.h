// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/accounts/account_inventory.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace recourse::ui {

class FlowLayout;

/// Tags and household member of one account or of several, edited in place: a tag is taken away by a press, added by typing; what is there
/// already is offered. Stores nothing.
class AccountLabelEditor : public QWidget
{
    Q_OBJECT
public:
    explicit AccountLabelEditor(QWidget* parent = nullptr);

    /// What the whole inventory uses, to be offered.
    void setKnown(const AccountLabels& known);
    /// `labels` of `accounts` accounts. What is being typed stays.
    void set(const AccountLabels& labels, int accounts);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void tagsAdded(const QStringList& tags);
    void tagRemoved(const QString& tag);
    /// Empty: the owner of the vault.
    void personChosen(const QString& person);

private:
    void build();
    void fillTags();
    void fillPersons();
    void addTyped();
    void takePerson();
    void enable();
    [[nodiscard]] QString typedPerson() const;

    AccountLabels m_labels;
    QStringList m_persons; ///< known ones
    int m_accounts = 0;
    bool m_readOnly = false;
    QWidget* m_tags = nullptr;
    FlowLayout* m_flow = nullptr;
    QLineEdit* m_tag = nullptr;
    QPushButton* m_add = nullptr;
    QStringListModel* m_known = nullptr;
    QComboBox* m_person = nullptr;
    QPushButton* m_set = nullptr;
};

} // namespace recourse::ui
