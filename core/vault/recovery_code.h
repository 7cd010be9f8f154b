// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <QString>

namespace recourse::vault {

/// Bytes of chance in a recovery code (160 bits).
inline constexpr int kRecoverySecretBytes = 20;
/// A code is eight groups of five characters: four that carry 20 bits, one that checks the group and its place.
inline constexpr int kRecoveryGroups = 8;
inline constexpr int kRecoveryGroupLength = 5;

/// `secret` (kRecoverySecretBytes) as the text to print: "XXXXX-XXXXX-…" in Crockford's base 32 (no I, L, O, U). The
/// check character is linear over GF(32), so that it finds every wrong character, every two swapped within a group and
/// groups in the wrong order; other mistakes slip through a group once in 32 times, and then the key's tag fails.
[[nodiscard]] QString recoveryCodeText(const base::SecretBytes& secret);

/// Reads a typed code (UTF-8): case, spaces and dashes do not count; O is 0, I and L are 1. Error
/// VaultWrongRecoveryCode: `where` names the group ("group 3") or says how many characters there are.
[[nodiscard]] base::Result<base::SecretBytes> readRecoveryCode(const base::SecretBytes& typed);

} // namespace recourse::vault
