// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <string_view>

/// OpenPGP signatures of public lists. Nothing is looked up anywhere and no key ring of the user is read: the one key is the one given.
namespace recourse::directory {

/// A public key as the user gave it.
struct SigningKey
{
    QString fingerprint; ///< of the primary key, 40 or 64 hexadecimal digits in upper case
    QByteArray publicKey; ///< as given, armoured or not

    bool operator==(const SigningKey&) const = default;
};

/// Reads a public key file. Error: FeedKey for anything that does not hold exactly one key, holds a secret one, or is revoked.
[[nodiscard]] base::Result<SigningKey> readSigningKey(const QByteArray& bytes);

/// Whether two ways of writing a fingerprint ("0D50 4141 …", "0d504141…") mean the same key.
[[nodiscard]] bool isFingerprint(const QString& written, const SigningKey& key);

/// Checks that `signature` is a good OpenPGP signature by `key` over `bytes`: detached, or a signed message that holds the same bytes
/// (white space at the end apart), armoured or not. At most `maxBytes` are unpacked. Errors: FeedSignature, `where` saying what is wrong
/// with it; FeedKey.
[[nodiscard]] base::Status checkSignature(
    std::string_view bytes, const QByteArray& signature, const SigningKey& key, std::size_t maxBytes);

} // namespace recourse::directory
