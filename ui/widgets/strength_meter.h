// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QTimer;

namespace recourse::ui {

class PassphraseEdit;

/// How strong a passphrase is: a word, a bar and advice, judged off the interface's thread a moment after the last key.
class StrengthMeter : public QWidget
{
    Q_OBJECT
public:
    /// `edit` must outlive the meter's reading of it: be its sibling.
    StrengthMeter(Workspace& workspace, PassphraseEdit& edit, QWidget* parent = nullptr);

    /// 0 to 4; -1 while nothing is typed or the judgement is not there yet.
    [[nodiscard]] int strength() const { return m_strength; }
    /// Whether a vault takes this passphrase.
    [[nodiscard]] bool isEnough() const;
    /// The class as a word: "Weak".
    [[nodiscard]] static QString strengthText(int strength);

Q_SIGNALS:
    void judged();

private:
    void restart();
    void judge();
    void show(int strength);

    Workspace& m_workspace;
    PassphraseEdit& m_edit;
    QTimer* m_pause;
    QWidget* m_bar;
    QLabel* m_word;
    QLabel* m_advice;
    int m_strength = -1;
    int m_round = 0; ///< an answer to an earlier text is not shown
};

} // namespace recourse::ui
