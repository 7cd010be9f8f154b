// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace recourse::ui {

/// A bar at the foot of the page: what was just done, with "Undo" for ten seconds; or a message. Dangers and warnings stay until they are
/// closed; what passes meanwhile is shown in their place, and then they are back. It covers nothing: what the layout of its parent holds
/// makes room for it.
class Toast : public QFrame
{
    Q_OBJECT
public:
    /// `above` has a layout, whose lower margin is the toast's.
    explicit Toast(QWidget* above);

    void showMessage(const Message& message);
    /// With a button that takes it back.
    void showUndo(const QString& text);
    /// Takes away what passes.
    void pass();

    static constexpr int kShownMs = 10'000;

Q_SIGNALS:
    void undoWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void place();
    void keepRoom(int height);
    void start(const QString& text, const QString& iconName, int forMs);
    void showLasting();
    void close();

    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_undo;
    QToolButton* m_close;
    QTimer* m_timer;
    std::optional<Message> m_lasting; ///< until it is closed
    bool m_showsLasting = false;
};

} // namespace recourse::ui
