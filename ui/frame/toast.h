// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace recourse::ui {

/// A bar over the foot of the page: what was just done, with "Undo" for ten seconds; or a message. Dangers stay until they are closed.
class Toast : public QFrame
{
    Q_OBJECT
public:
    explicit Toast(QWidget* above);

    void showMessage(const Message& message);
    /// With a button that takes it back.
    void showUndo(const QString& text);

    static constexpr int kShownMs = 10'000;

Q_SIGNALS:
    void undoWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void start(const QString& text, const QString& iconName, int forMs);

    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_undo;
    QToolButton* m_close;
    QTimer* m_timer;
};

} // namespace recourse::ui
