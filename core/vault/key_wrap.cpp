// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/key_wrap.h"

#include "base/detail.h"

#include <sodium.h>

namespace recourse::vault {

namespace {

using base::Code;
using base::Detail;
using base::SecretBytes;

static_assert(kSaltBytes == crypto_pwhash_SALTBYTES);
static_assert(kNonceBytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(kWrappedKeyBytes == kDataKeyBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(kLeastKdfCost.memoryBytes >= crypto_pwhash_argon2id_MEMLIMIT_MIN);
static_assert(kLeastKdfCost.passes >= crypto_pwhash_argon2id_OPSLIMIT_MIN);

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

QByteArray randomBytes(int size)
{
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

base::Result<SecretBytes> deriveWrapKey(const SecretBytes& secret, const KeyWrap& wrap)
{
    if (const base::Status checked = checkCost(wrap.cost); !checked)
        return checked.error();
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const std::string_view words = secret.view();
    // Only want of memory makes this fail once the cost is within bounds.
    if (crypto_pwhash(key.data(), key.size(), words.empty() ? "" : words.data(), words.size(), raw(wrap.salt),
            wrap.cost.passes, static_cast<std::size_t>(wrap.cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13)
        != 0) {
        return fail(Code::VaultNoMemory, Detail::tr("%1 MiB are needed").arg(wrap.cost.memoryBytes >> 20));
    }
    return key;
}

} // namespace

base::Status wrapDataKey(
    KeyHeader& header, WrapKind kind, const SecretBytes& dataKey, const SecretBytes& secret, const KdfCost& cost)
{
    KeyWrap& wrap = header.wrap(kind);
    wrap = KeyWrap{cost, randomBytes(kSaltBytes), randomBytes(kNonceBytes), QByteArray(kWrappedKeyBytes, '\0')};
    const base::Result<SecretBytes> wrapKey = deriveWrapKey(secret, wrap);
    if (!wrapKey)
        return wrapKey.error();
    const QByteArray vouched = associatedData(header, kind);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(wrap.cipherText), nullptr, dataKey.data(), dataKey.size(),
        raw(vouched), static_cast<unsigned long long>(vouched.size()), nullptr, raw(wrap.nonce), wrapKey->data());
    return {};
}

base::Result<SecretBytes> unwrapDataKey(const KeyHeader& header, WrapKind kind, const SecretBytes& secret)
{
    const KeyWrap& wrap = header.wrap(kind);
    const base::Result<SecretBytes> wrapKey = deriveWrapKey(secret, wrap);
    if (!wrapKey)
        return wrapKey.error();
    const QByteArray vouched = associatedData(header, kind);
    SecretBytes dataKey(kDataKeyBytes);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(dataKey.data(), nullptr, nullptr, raw(wrap.cipherText),
            kWrappedKeyBytes, raw(vouched), static_cast<unsigned long long>(vouched.size()), raw(wrap.nonce),
            wrapKey->data())
        != 0) {
        if (kind == WrapKind::Passphrase)
            return fail(Code::VaultWrongPassphrase);
        return fail(Code::VaultWrongRecoveryCode, Detail::tr("it is not this vault's code"));
    }
    return dataKey;
}

} // namespace recourse::vault
