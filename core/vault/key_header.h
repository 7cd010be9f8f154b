// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace recourse::vault {

/// What one try of a passphrase costs under Argon2id (one lane). 256 MiB and three passes are half a second on two
/// cores.
struct KdfCost
{
    quint64 memoryBytes = quint64{256} << 20;
    quint64 passes = 3;

    bool operator==(const KdfCost&) const = default;
};

/// libsodium's own lower bounds for Argon2id.
inline constexpr KdfCost kLeastKdfCost{8192, 1};
/// A header is not trusted before its key is found: no more memory and work than a small computer can give (about 10
/// seconds).
inline constexpr KdfCost kGreatestKdfCost{quint64{1} << 30, 16};

/// OK, or VaultCostOutOfBounds naming the figure.
[[nodiscard]] base::Status checkCost(const KdfCost& cost);

/// The data key, encrypted under one secret.
struct KeyWrap
{
    KdfCost cost;
    QByteArray salt; ///< kSaltBytes
    QByteArray nonce; ///< kNonceBytes
    QByteArray cipherText; ///< kWrappedKeyBytes: the data key and its tag
};

inline constexpr int kDataKeyBytes = 32;
inline constexpr int kSaltBytes = 16; ///< crypto_pwhash_SALTBYTES
inline constexpr int kNonceBytes = 24; ///< XChaCha20-Poly1305 (IETF)
inline constexpr int kWrappedKeyBytes = kDataKeyBytes + 16;
inline constexpr int kVaultIdBytes = 16;
inline constexpr int kHeaderFormat = 1;

/// Which secret opens a wrap.
enum class WrapKind { Passphrase, RecoveryCode };

/// What vault.json says: all that is needed, besides a secret, to find the data key.
struct KeyHeader
{
    QByteArray vaultId; ///< kVaultIdBytes, random, the same for the vault's life
    QDateTime created; ///< UTC, whole seconds
    qint64 serial = 1; ///< raised with every rewrite; of two whole copies the higher one counts
    KeyWrap passphrase;
    KeyWrap recoveryCode;

    [[nodiscard]] const KeyWrap& wrap(WrapKind kind) const
    {
        return kind == WrapKind::Passphrase ? passphrase : recoveryCode;
    }
    [[nodiscard]] KeyWrap& wrap(WrapKind kind) { return kind == WrapKind::Passphrase ? passphrase : recoveryCode; }
};

/// The header as JSON text. Its last member is a BLAKE2b-256 checksum over every byte before that member, so that
/// damage is found before any secret is tried and in every later format alike.
[[nodiscard]] QByteArray encodeKeyHeader(const KeyHeader& header);

/// Reads what `encodeKeyHeader` wrote. Errors: VaultHeaderDamaged (`where` names the fault), VaultNewer for a later
/// format with a right checksum, VaultCostOutOfBounds.
[[nodiscard]] base::Result<KeyHeader> decodeKeyHeader(const QByteArray& bytes);

/// The non-secret fields that the tag of `kind`'s wrap vouches for.
[[nodiscard]] QByteArray associatedData(const KeyHeader& header, WrapKind kind);

} // namespace recourse::vault
