// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/user_locale.h"

namespace recourse::ui {

QLocale localeFor(const QString& chosen, const QLocale& system)
{
    const QLocale usual(chosen);
    if (system.language() == usual.language())
        return system;
    // Qt knows no place for the language "C", and takes the language's first country where it does not know the pair.
    const QLocale there(usual.language(), system.territory());
    if (system.territory() != QLocale::AnyTerritory && there.territory() == system.territory())
        return there;
    return usual.language() == QLocale::English ? QLocale(QLocale::English, QLocale::World) : usual;
}

} // namespace recourse::ui
