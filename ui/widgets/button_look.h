// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pieces.h"

namespace recourse::ui {

/// Makes a button the one thing to do (`Look::Primary`) or one like any other (`Look::Plain`), where that changes while it is shown.
void setLook(QPushButton& button, Look look, const QString& iconName);

} // namespace recourse::ui
