// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace recourse::formats {

/// Stands in flattened text where a block begins or ends; the text's own line ends are folded to spaces.
inline constexpr char kBlockBreak = '\n';

/// HTML without its markup: tags, comments, and the content of script, style and title dropped; block borders as
/// `kBlockBreak`; white space folded; character references left as they are; a lone '<' written as a reference. Ends
/// early once `maxBytes` are written. Reads in one pass and never nests, so that no input can exhaust stack or memory,
/// as a document tree could.
[[nodiscard]] std::string flattenMarkup(std::string_view html, std::size_t maxBytes);

/// Text with HTML's character references (named and numbered) decoded once. `text` holds no markup.
[[nodiscard]] std::string decodeReferences(std::string_view text);

} // namespace recourse::formats
