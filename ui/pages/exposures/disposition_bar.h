// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exposure.h"

#include <QList>
#include <QWidget>

class QPushButton;

namespace recourse::ui {

/// What the user can say about exposures: the two most usual answers as buttons, the others in a menu.
class DispositionBar : public QWidget
{
    Q_OBJECT
public:
    /// `Short` has the menu only.
    enum class Form { Whole, Short };
    DispositionBar(Form form, const QString& accessibleName, QWidget* parent = nullptr);

    /// What the answers are about.
    struct About
    {
        int count = 1; ///< incidents or accounts: more than one, and the buttons say so
        bool anySettled = false; ///< one of them can be opened again
    };
    void set(const About& about, bool readOnly);

Q_SIGNALS:
    void said(recourse::model::Disposition disposition);

private:
    [[nodiscard]] QPushButton* makeAnswer(const QString& word, const QString& iconName, model::Disposition disposition);
    void sayHowMany(int count);
    [[nodiscard]] QPushButton* makeMenu(Form form, const QString& accessibleName);

    QList<QPushButton*> m_buttons;
    QPushButton* m_reopen = nullptr;
    QPushButton* m_changed = nullptr; ///< with those below: whole form only
    QPushButton* m_removed = nullptr;
    QPushButton* m_more = nullptr;
};

} // namespace recourse::ui
