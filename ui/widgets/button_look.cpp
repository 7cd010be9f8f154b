// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button_look.h"

#include "ui/icons.h"

#include <QStyle>

namespace recourse::ui {

void setLook(QPushButton& button, Look look, const QString& iconName)
{
    const bool isPrimary = look == Look::Primary;
    button.setProperty("look", isPrimary ? QStringLiteral("primary") : QStringLiteral("plain"));
    button.setIcon(icon(iconName, isPrimary ? Colour::OnAccent : Colour::Accent));
    button.style()->unpolish(&button);
    button.style()->polish(&button);
    button.updateGeometry();
}

} // namespace recourse::ui
