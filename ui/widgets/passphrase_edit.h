// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace recourse::ui {

/// A field for a passphrase or recovery code: hidden unless the eye is pressed, no copies for spelling or history, and wiped as far as
/// Qt allows when taken, hidden or closed.
class PassphraseEdit : public QWidget
{
    Q_OBJECT
public:
    /// `name` is what a screen reader says; a `buddyLabel` beside it may say the same.
    explicit PassphraseEdit(const QString& name, QWidget* parent = nullptr);
    ~PassphraseEdit() override;

    /// What was typed, as UTF-8; the field is empty afterwards.
    [[nodiscard]] base::SecretBytes take();
    /// A copy of what was typed: for judging and comparing while the user types.
    [[nodiscard]] base::SecretBytes peek() const;
    [[nodiscard]] bool isEmpty() const;
    void clear();
    void setPlaceholderText(const QString& text);
    /// The input itself, for object names and the tab order.
    [[nodiscard]] QLineEdit* field() const { return m_field; }

Q_SIGNALS:
    /// The text is another; also by `take` and `clear`.
    void edited();
    /// Return was pressed.
    void submitted();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void setShown(bool shown);

    QLineEdit* m_field;
    QToolButton* m_eye;
};

} // namespace recourse::ui
