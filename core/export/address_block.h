// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/letter.h"

#include <QStringList>

namespace recourse::documents {

/// The (cleaned) letter's recipient as the post of the recipient's country wants it: postal code and town in that country's order, the
/// country last and in capitals for a letter that leaves the sender's country, left out for one that stays in it. No word is lost but
/// that one; what is not understood stays as it is.
[[nodiscard]] QStringList recipientBlock(const model::Letter& letter);

} // namespace recourse::documents
