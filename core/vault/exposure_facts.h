// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exposure.h"

namespace recourse::vault {

/// The facts of an exposure as one JSON object: "for", "against" and "unknown", each an array of facts, each fact an
/// array of its code and values.
[[nodiscard]] QString factsAsJson(const model::Exposure& exposure);

/// Sets the facts of `exposure` from such an object. What cannot be read is left out.
void setFacts(model::Exposure& exposure, const QString& json);

} // namespace recourse::vault
