// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace recourse::model {

/// What a letter is for, in the order in which letters are offered: to know what they hold; to have it changed, deleted or used less;
/// after a leak; about a contract; after identity theft; to go on with a matter; the rest.
enum class LetterGroup { Know, Change, Breach, Contract, Theft, Next, Other };

} // namespace recourse::model
