// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace recourse::ui {

/// The icon `resources/icons/<name>.svg`, drawn sharp at every size and tinted in `role`'s colour of the scheme that is current when it
/// is drawn; greyed where disabled. An unknown name gives an empty icon.
[[nodiscard]] QIcon icon(const QString& name, Colour role = Colour::Text);

/// The same as a picture of `side` device-independent pixels, for labels.
[[nodiscard]] QPixmap iconPixmap(const QString& name, int side, Colour role = Colour::Text);

} // namespace recourse::ui
