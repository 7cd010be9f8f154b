// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace recourse::test {

/// How a user works.
enum class UserHandMode { Mouse, Keyboard };

/// Presses, types and chooses in a window as a user does: with the mouse, or with the keyboard alone, where everything must be reached by
/// Tab. Ends the test program if something is not there, not enabled or cannot be reached.
class UserHand
{
public:
    UserHand(QWidget& window, UserHandMode mode);

    /// Waits until a visible, enabled widget of that object name is there.
    QWidget& find(const QString& name);
    [[nodiscard]] bool isThere(const QString& name) const;
    void press(const QString& name);
    void type(const QString& name, const QString& text);
    /// Types into an editable combo box and takes what it finds.
    void choose(const QString& name, const QString& text);
    /// Puts the focus on the widget: by a click, or by Tab.
    void goTo(QWidget& widget);

private:
    [[nodiscard]] QWidget* lookFor(const QString& name) const;
    [[nodiscard]] QWidget& top() const; ///< the dialog in front, else the window

    QWidget& m_window;
    UserHandMode m_mode;
};

} // namespace recourse::test
