// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace recourse::ui {

/// How dates and numbers are written in the language `chosen` (two letters): as `system` has them if it speaks that language, else as the
/// language has them where the user lives. English of no known place is that of `QLocale::World`, which `dateFormat` writes without doubt.
[[nodiscard]] QLocale localeFor(const QString& chosen, const QLocale& system);

} // namespace recourse::ui
