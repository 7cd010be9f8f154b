// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/csv_header.h"

namespace recourse::imports {

/// True for the header of the list of apps that Apple's account signs in to, as far as it can be told.
[[nodiscard]] bool isSignInWithApple(const CsvHeader& header);

} // namespace recourse::imports
