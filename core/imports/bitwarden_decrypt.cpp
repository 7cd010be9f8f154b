// SPDX-License-Identifier: GPL-3.0-or-later
// The protection of Bitwarden's exports with a password, as its clients write it: key generation in libs/key-management
// (deriveVaultExportKey), ciphertexts of type 2 in libs/common (EncString: "2.<iv>|<data>|<mac>", all base64).
#include "imports/bitwarden_decrypt.h"

#include <QByteArray>

#include <argon2.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/params.h>
#include <openssl/sha.h>

#include <array>
#include <climits>
#include <optional>
#include <utility>

namespace recourse::imports {

using base::Code;
using base::fail;
using base::Result;
using base::SecretBytes;
using formats::JsonView;

namespace {

constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kBlockBytes = 16;
constexpr std::size_t kMacBytes = 32;
constexpr std::string_view kAuthenticatedAes = "2.";

base::Error cryptoFault()
{
    return fail(Code::Internal, QStringLiteral("libcrypto"));
}

/// A missing number is 0.
std::int64_t numberOf(JsonView value)
{
    return value.integer().value_or(0);
}

base::Status checkCost(JsonView root, KeyDerivation derivation, const base::FilePasswordLimits& limits)
{
    const std::int64_t iterations = numberOf(root["kdfIterations"]);
    const std::int64_t memory = numberOf(root["kdfMemory"]);
    const std::int64_t parallelism = numberOf(root["kdfParallelism"]);
    if (iterations < 1)
        return fail(Code::InputMalformed, QStringLiteral("\"kdfIterations\""));
    if (iterations > limits.iterations)
        return fail(Code::InputPasswordCost, QStringLiteral("%1 iterations").arg(iterations));
    if (derivation == KeyDerivation::Pbkdf2Sha256)
        return {};
    if (memory < 1 || parallelism < 1)
        return fail(Code::InputMalformed, memory < 1 ? QStringLiteral("\"kdfMemory\"") : QStringLiteral("\"kdfParallelism\""));
    if (memory > limits.memoryMiB)
        return fail(Code::InputPasswordCost, QStringLiteral("%1 MiB of memory").arg(memory));
    if (parallelism > limits.parallelism)
        return fail(Code::InputPasswordCost, QStringLiteral("%1 threads").arg(parallelism));
    if (iterations * memory > limits.memoryPasses)
        return fail(Code::InputPasswordCost, QStringLiteral("%1 passes over %2 MiB of memory").arg(iterations).arg(memory));
    return {};
}

struct Ciphertext
{
    QByteArray iv;
    QByteArray data;
    QByteArray mac;
};

std::optional<QByteArray> fromBase64(std::string_view text)
{
    const auto raw = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    auto decoded = QByteArray::fromBase64Encoding(raw, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(std::move(*decoded)) : std::nullopt;
}

/// `name` names the member in errors.
Result<Ciphertext> readCiphertext(std::string_view text, const QString& name)
{
    if (!text.starts_with(kAuthenticatedAes))
        return fail(Code::InputEncrypted, QStringLiteral("Bitwarden, in a way that is not known yet"));
    text.remove_prefix(kAuthenticatedAes.size());
    const auto first = text.find('|');
    const auto second = first == std::string_view::npos ? first : text.find('|', first + 1);
    if (second == std::string_view::npos)
        return fail(Code::InputMalformed, name);
    const auto iv = fromBase64(text.substr(0, first));
    auto data = fromBase64(text.substr(first + 1, second - first - 1));
    const auto mac = fromBase64(text.substr(second + 1));
    const bool sizesFit = iv && data && mac && static_cast<std::size_t>(iv->size()) == kBlockBytes && static_cast<std::size_t>(mac->size()) == kMacBytes
        && !data->isEmpty() && data->size() % static_cast<qsizetype>(kBlockBytes) == 0 && data->size() < INT_MAX;
    if (!sizesFit)
        return fail(Code::InputMalformed, name);
    return Ciphertext{*iv, std::move(*data), *mac};
}

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

Result<SecretBytes> pbkdf2(const ProtectedExport& file, const SecretBytes& password)
{
    SecretBytes key(kKeyBytes);
    const auto* salt = reinterpret_cast<const unsigned char*>(file.salt.data());
    const int done = PKCS5_PBKDF2_HMAC(password.view().data(), static_cast<int>(password.size()), salt, static_cast<int>(file.salt.size()),
        static_cast<int>(file.iterations), EVP_sha256(), static_cast<int>(kKeyBytes), key.data());
    if (done != 1)
        return cryptoFault();
    return key;
}

Result<SecretBytes> argon2id(const ProtectedExport& file, const SecretBytes& password)
{
    // The salt's hash takes its place, since Argon2 wants at least 8 bytes and a salt may be shorter.
    std::array<unsigned char, SHA256_DIGEST_LENGTH> salt{};
    unsigned int length = 0;
    if (EVP_Digest(file.salt.data(), file.salt.size(), salt.data(), &length, EVP_sha256(), nullptr) != 1)
        return cryptoFault();
    SecretBytes key(kKeyBytes);
    const int outcome = argon2id_hash_raw(
        file.iterations, file.memoryMiB * 1024, file.parallelism, password.data(), password.size(), salt.data(), salt.size(), key.data(), key.size());
    if (outcome == ARGON2_MEMORY_ALLOCATION_ERROR || outcome == ARGON2_THREAD_FAIL)
        return fail(Code::InputPasswordCost, QStringLiteral("%1 MiB of free memory, %2 threads").arg(file.memoryMiB).arg(file.parallelism));
    if (outcome != ARGON2_OK)
        return fail(Code::InputMalformed, QStringLiteral("\"kdfMemory\""));
    return key;
}

/// HKDF's second half (RFC 5869, expand) for one block; Bitwarden leaves the first half away.
Result<SecretBytes> expanded(const SecretBytes& key, std::string_view purpose)
{
    SecretBytes part(kKeyBytes);
    std::string info(purpose);
    info.push_back('\x01'); // number of the block
    unsigned int length = 0;
    if (HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char*>(info.data()), info.size(), part.data(), &length) == nullptr)
        return cryptoFault();
    return part;
}

struct Keys
{
    SecretBytes encryption;
    SecretBytes authentication;
};

Result<Keys> keysOf(const ProtectedExport& file, const SecretBytes& password)
{
    const auto key = file.derivation == KeyDerivation::Argon2id ? argon2id(file, password) : pbkdf2(file, password);
    if (!key)
        return key.error();
    auto encryption = expanded(*key, "enc");
    auto authentication = expanded(*key, "mac");
    if (!encryption || !authentication)
        return cryptoFault();
    return Keys{std::move(*encryption), std::move(*authentication)};
}

enum class Seal { Right, Wrong };

/// Whether the authentication code over initialisation vector and data is the one that stands there.
Result<Seal> checkSeal(const Ciphertext& text, const SecretBytes& key)
{
    const std::unique_ptr<EVP_MAC, void (*)(EVP_MAC*)> hmac(EVP_MAC_fetch(nullptr, "HMAC", nullptr), EVP_MAC_free);
    const std::unique_ptr<EVP_MAC_CTX, void (*)(EVP_MAC_CTX*)> context(EVP_MAC_CTX_new(hmac.get()), EVP_MAC_CTX_free);
    std::array<char, 7> digest{"SHA256"};
    const std::array<OSSL_PARAM, 2> parameters{OSSL_PARAM_construct_utf8_string("digest", digest.data(), 0), OSSL_PARAM_construct_end()};
    std::array<unsigned char, kMacBytes> mac{};
    std::size_t length = 0;
    const bool done = context != nullptr && EVP_MAC_init(context.get(), key.data(), key.size(), parameters.data()) == 1
        && EVP_MAC_update(context.get(), bytesOf(text.iv), static_cast<std::size_t>(text.iv.size())) == 1
        && EVP_MAC_update(context.get(), bytesOf(text.data), static_cast<std::size_t>(text.data.size())) == 1
        && EVP_MAC_final(context.get(), mac.data(), &length, mac.size()) == 1 && length == mac.size();
    if (!done)
        return cryptoFault();
    return CRYPTO_memcmp(mac.data(), text.mac.constData(), mac.size()) == 0 ? Seal::Right : Seal::Wrong;
}

Result<DecryptedText> decipher(const Ciphertext& text, const SecretBytes& key, const QString& name)
{
    const std::unique_ptr<EVP_CIPHER_CTX, void (*)(EVP_CIPHER_CTX*)> context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    if (context == nullptr || EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, key.data(), bytesOf(text.iv)) != 1)
        return cryptoFault();
    DecryptedText plain(static_cast<std::size_t>(text.data.size()) + kBlockBytes);
    int length = 0;
    int rest = 0;
    if (EVP_DecryptUpdate(context.get(), plain.data(), &length, bytesOf(text.data), static_cast<int>(text.data.size())) != 1)
        return cryptoFault();
    if (EVP_DecryptFinal_ex(context.get(), plain.data() + length, &rest) != 1)
        return fail(Code::InputMalformed, name);
    plain.shorten(static_cast<std::size_t>(length + rest));
    return plain;
}

} // namespace

DecryptedText::DecryptedText(std::size_t size)
    : m_bytes(new unsigned char[size])
    , m_capacity(size)
    , m_size(size)
{
}

DecryptedText::DecryptedText(DecryptedText&& other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_capacity(std::exchange(other.m_capacity, 0))
    , m_size(std::exchange(other.m_size, 0))
{
}

DecryptedText::~DecryptedText()
{
    if (m_bytes != nullptr)
        base::wipe(m_bytes.get(), m_capacity);
}

void DecryptedText::shorten(std::size_t size)
{
    m_size = std::min(size, m_size);
}

std::string_view DecryptedText::view() const
{
    return {reinterpret_cast<const char*>(m_bytes.get()), m_size};
}

Result<ProtectedExport> readProtectedExport(JsonView root, const base::FilePasswordLimits& limits)
{
    const auto type = root["kdfType"].integer();
    if (!type)
        return fail(Code::InputMalformed, QStringLiteral("\"kdfType\""));
    if (*type != static_cast<int>(KeyDerivation::Pbkdf2Sha256) && *type != static_cast<int>(KeyDerivation::Argon2id))
        return fail(Code::InputEncrypted, QStringLiteral("Bitwarden, in a way that is not known yet"));
    const auto derivation = static_cast<KeyDerivation>(*type);
    if (const auto bearable = checkCost(root, derivation, limits); !bearable)
        return bearable.error();
    ProtectedExport file;
    file.derivation = derivation;
    file.iterations = static_cast<std::uint32_t>(numberOf(root["kdfIterations"]));
    if (derivation == KeyDerivation::Argon2id) {
        file.memoryMiB = static_cast<std::uint32_t>(numberOf(root["kdfMemory"]));
        file.parallelism = static_cast<std::uint32_t>(numberOf(root["kdfParallelism"]));
    }
    for (const auto& [member, view] : {std::pair{"salt", &file.salt}, std::pair{"encKeyValidation_DO_NOT_EDIT", &file.validation}, std::pair{"data", &file.content}}) {
        *view = root[member].string();
        if (view->empty() || view->size() > INT_MAX)
            return fail(Code::InputMalformed, u'"' + QString::fromLatin1(member) + u'"');
    }
    return file;
}

Result<DecryptedText> openProtectedExport(const ProtectedExport& file, const SecretBytes& password)
{
    const QString dataName = QStringLiteral("\"data\"");
    const auto validation = readCiphertext(file.validation, QStringLiteral("\"encKeyValidation_DO_NOT_EDIT\""));
    if (!validation)
        return validation.error();
    const auto content = readCiphertext(file.content, dataName);
    if (!content)
        return content.error();
    if (password.empty() || password.size() > INT_MAX)
        return fail(Code::InputWrongFilePassword);
    const auto keys = keysOf(file, password);
    if (!keys)
        return keys.error();
    const auto known = checkSeal(*validation, keys->authentication);
    if (!known || *known == Seal::Wrong)
        return known ? fail(Code::InputWrongFilePassword) : known.error();
    const auto whole = checkSeal(*content, keys->authentication);
    if (!whole || *whole == Seal::Wrong)
        return whole ? fail(Code::InputMalformed, dataName) : whole.error();
    return decipher(*content, keys->encryption, dataName);
}

} // namespace recourse::imports
