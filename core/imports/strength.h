// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <string_view>

namespace recourse::imports {

/// How hard a password is to guess.
struct StrengthOpinion
{
    int strength = 0; ///< 0 (guessed at once) to 4 (strong)
    double bits = 0; ///< base-2 logarithm of the guesses that zxcvbn expects
};

/// The class of a number of guesses, given as bits: zxcvbn's own limits of 10^3, 10^6, 10^8 and 10^10 guesses.
/// Source: https://github.com/dropbox/zxcvbn, "score".
[[nodiscard]] int strengthClass(double bits);

/// zxcvbn's opinion of a passphrase the user is choosing. An empty one is class 0.
[[nodiscard]] StrengthOpinion passphraseStrength(const base::SecretBytes& passphrase);

/// zxcvbn's opinion of a password read from a file. Works on a wiped copy on the stack; thread-safe.
[[nodiscard]] StrengthOpinion passwordStrength(std::string_view password);

/// The class of `passwordStrength` alone. Asks zxcvbn only where strong passwords cannot be told sooner, see `guessBitsFloor`.
[[nodiscard]] int passwordClass(std::string_view password);

} // namespace recourse::imports
