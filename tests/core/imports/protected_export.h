// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <argon2.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <cstring>

/// Writes Bitwarden exports that are protected with a password, by the steps of Bitwarden's clients.
namespace recourse::test {

inline const unsigned char* bytes(const QByteArray& text)
{
    return reinterpret_cast<const unsigned char*>(text.constData());
}

inline unsigned char* writable(QByteArray& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}

inline QByteArray hmacOf(const QByteArray& key, const QByteArray& text)
{
    QByteArray mac(32, '\0');
    unsigned int length = 0;
    HMAC(EVP_sha256(), key.constData(), static_cast<int>(key.size()), bytes(text), static_cast<std::size_t>(text.size()), writable(mac), &length);
    return mac;
}

struct ProtectedExportMaker
{
    QByteArray password = "p";
    QByteArray salt = "c2FsdA==";
    int kdfType = 0;
    int iterations = 2;
    int memoryMiB = 1;
    int parallelism = 2;

    [[nodiscard]] QByteArray key() const
    {
        QByteArray key(32, '\0');
        if (kdfType == 0) {
            PKCS5_PBKDF2_HMAC(password.constData(), static_cast<int>(password.size()), bytes(salt), static_cast<int>(salt.size()), iterations, EVP_sha256(), 32, writable(key));
            return key;
        }
        QByteArray hash(32, '\0');
        unsigned int length = 0;
        EVP_Digest(salt.constData(), static_cast<std::size_t>(salt.size()), writable(hash), &length, EVP_sha256(), nullptr);
        argon2id_hash_raw(static_cast<std::uint32_t>(iterations), static_cast<std::uint32_t>(memoryMiB) * 1024, static_cast<std::uint32_t>(parallelism),
            password.constData(), static_cast<std::size_t>(password.size()), hash.constData(), 32, key.data(), 32);
        return key;
    }

    /// Padded as PKCS #7 says unless `padding` is a byte of its own choice.
    [[nodiscard]] QByteArray sealed(QByteArray plain, int padding = 0) const
    {
        const auto missing = static_cast<int>(16 - plain.size() % 16);
        plain += QByteArray(missing, static_cast<char>(padding == 0 ? missing : padding));
        const QByteArray iv = "0123456789abcdef";
        QByteArray cipher(plain.size() + 16, '\0');
        int length = 0;
        EVP_CIPHER_CTX* context = EVP_CIPHER_CTX_new();
        EVP_EncryptInit_ex(context, EVP_aes_256_cbc(), nullptr, bytes(hmacOf(key(), "enc\x01")), bytes(iv));
        EVP_CIPHER_CTX_set_padding(context, 0);
        EVP_EncryptUpdate(context, writable(cipher), &length, bytes(plain), static_cast<int>(plain.size()));
        EVP_CIPHER_CTX_free(context);
        cipher.truncate(length);
        return "2." + iv.toBase64() + '|' + cipher.toBase64() + '|' + hmacOf(hmacOf(key(), "mac\x01"), iv + cipher).toBase64();
    }

    /// The outer document; `content` is what stands as "data".
    [[nodiscard]] QJsonObject document(const QByteArray& content) const
    {
        QJsonObject outer{{QStringLiteral("encrypted"), true}, {QStringLiteral("passwordProtected"), true}, {QStringLiteral("salt"), QString::fromUtf8(salt)},
            {QStringLiteral("kdfType"), kdfType}, {QStringLiteral("kdfIterations"), iterations},
            {QStringLiteral("encKeyValidation_DO_NOT_EDIT"), QString::fromLatin1(sealed("1e6dbbd5-9d43-4a5c-8d6a-b1f5e2f0c7aa"))},
            {QStringLiteral("data"), QString::fromLatin1(content)}};
        outer.insert(QStringLiteral("kdfMemory"), kdfType == 1 ? QJsonValue(memoryMiB) : QJsonValue());
        outer.insert(QStringLiteral("kdfParallelism"), kdfType == 1 ? QJsonValue(parallelism) : QJsonValue());
        return outer;
    }

    [[nodiscard]] QByteArray file(const QByteArray& plain) const { return QJsonDocument(document(sealed(plain))).toJson(); }
};

} // namespace recourse::test
