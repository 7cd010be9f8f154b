// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace recourse::ui {

class PassphraseEdit;

/// Asks for one secret and what is to be done with it. Stays open until its owner accepts it, so that a wrong one can be typed again.
class PassphraseDialog : public QDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString title;
        QString text;
        QString field; ///< label of the field
        QString action; ///< on the button
    };

    PassphraseDialog(const Words& words, QWidget* parent);

    /// What is done with the secret; it answers by `accept` or `fail`.
    void setGiven(std::function<void(base::SecretBytes)> given) { m_given = std::move(given); }
    /// Shows why it did not work and lets the user try again.
    void fail(const QString& why);

private:
    void submit();

    std::function<void(base::SecretBytes)> m_given;
    PassphraseEdit* m_edit;
    QLabel* m_fault;
    QPushButton* m_go;
};

} // namespace recourse::ui
