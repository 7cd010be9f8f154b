// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recourse::imports {

/// The text that was meant where UTF-8 was taken for one byte a letter and written as UTF-8 once more, as Meta and Apple do:
/// "CafÃ©" is "Café", "Evanâ€™s" is "Evan’s". A text of which that cannot be true stays as it is.
[[nodiscard]] QString onceEncoded(const QString& text);

} // namespace recourse::imports
