// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <QWidget>

class QLabel;

namespace recourse::ui {

class NoticeBox;
class PassphraseEdit;

/// A file that is protected with a password of its own: asks for it.
class ImportFilePassword : public QWidget
{
    Q_OBJECT
public:
    explicit ImportFilePassword(QWidget* parent = nullptr);

    /// `error` says why it is asked: none was given, or another one.
    void set(const QString& fileName, const base::Error& error);
    [[nodiscard]] bool isEmpty() const;
    /// What was typed; the field is empty afterwards.
    [[nodiscard]] base::SecretBytes take();

Q_SIGNALS:
    void edited();

private:
    QLabel* m_title;
    NoticeBox* m_reason;
    PassphraseEdit* m_password;
};

} // namespace recourse::ui
