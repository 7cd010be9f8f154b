// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"
#include "vault/key_header.h"

namespace recourse::vault {

/// Puts a fresh wrap of `dataKey` under `secret` into `header`: new salt, new nonce, the given cost. The header's id
/// and creation time must be set before, since the tag covers them. Takes as long as the cost says. Errors:
/// VaultCostOutOfBounds, VaultNoMemory.
[[nodiscard]] base::Status wrapDataKey(KeyHeader& header, WrapKind kind, const base::SecretBytes& dataKey,
    const base::SecretBytes& secret, const KdfCost& cost);

/// The data key, if `secret` is the right one for `kind`. Errors: VaultWrongPassphrase or VaultWrongRecoveryCode,
/// VaultCostOutOfBounds, VaultNoMemory.
[[nodiscard]] base::Result<base::SecretBytes> unwrapDataKey(
    const KeyHeader& header, WrapKind kind, const base::SecretBytes& secret);

} // namespace recourse::vault
