// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace recourse::formats {

/// Outside HTML as plain text: tags dropped, entities decoded once, script and style content dropped, block ends as
/// line ends, white space folded, control characters and bidirectional overrides removed, cut at `maxCharacters`. For a
/// link whose text does not name it, the host follows in brackets. The result is data, never markup.
[[nodiscard]] QString htmlToPlainText(std::string_view html, qsizetype maxCharacters);

} // namespace recourse::formats
