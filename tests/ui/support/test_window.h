// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/test_workspace.h"

#include <QWidget>

namespace recourse::test {

/// Waits until no job runs, nothing is to be delivered and no short pause of a widget (what is typed, what was chosen) is still on.
void settle(ui::Workspace& workspace);

/// Profile, sample accounts, the starter's incidents over HTTP if the workspace may, directories, incidents by hand, one letter sent three weeks ago and one drafted.
void fillVault(TestWorkspace& workspace);

/// Shows the window and makes it the active one.
void bringUp(QWidget& window, QSize size = QSize(1280, 800));

/// The visible widget of that name anywhere in the program; null if there is none.
[[nodiscard]] QWidget* shown(const QString& name);
template <class T> [[nodiscard]] T* shown(const QString& name)
{
    return qobject_cast<T*>(shown(name));
}

/// Waits for the visible, enabled button of that name and presses it; ends the test program if there is none.
void press(const QString& name);
/// Replaces what the visible field of that name has; ends the test program if there is none.
void write(const QString& name, const QString& text);

/// Every text that a living widget of the program shows, holds or says: labels, fields, lists with all their rows, tool tips, names.
[[nodiscard]] QStringList livingTexts();

} // namespace recourse::test
