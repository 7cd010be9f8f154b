// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string_view>

namespace recourse::directory {

/// The number of rules in the text of a Public Suffix List: lines that are neither empty nor comment.
[[nodiscard]] int suffixRulesIn(std::string_view text);

/// The same of a list that came from outside and is to be used from now on: it must load, have both sections whole, and know the
/// suffixes that every such list knows (com, co.uk, github.io), as suffixes of the right section. Errors: FeedHtml, FeedMalformed.
[[nodiscard]] base::Result<int> checkedSuffixRules(std::string_view text);

} // namespace recourse::directory
