// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/openpgp.h"

#include "base/detail.h"

#include <rnp/rnp.h>
#include <rnp/rnp_err.h>

#include <QStringList>

#include <memory>

namespace recourse::directory {

using base::Code;
using base::Detail;
using base::fail;
using base::Result;
using base::Status;

namespace {

/// A key with many identities and signatures has some 100 KB.
constexpr qsizetype kMostKeyBytes = 1 << 20;
constexpr qsizetype kMostSignatureBytes = qsizetype{32} << 20;

struct Free
{
    void operator()(rnp_ffi_st* ffi) const { rnp_ffi_destroy(ffi); }
    void operator()(rnp_input_st* input) const { rnp_input_destroy(input); }
    void operator()(rnp_output_st* output) const { rnp_output_destroy(output); }
    void operator()(rnp_op_verify_st* verify) const { rnp_op_verify_destroy(verify); }
    void operator()(rnp_key_handle_st* key) const { rnp_key_handle_destroy(key); }
    void operator()(rnp_identifier_iterator_st* iterator) const { rnp_identifier_iterator_destroy(iterator); }
    void operator()(char* text) const { rnp_buffer_destroy(text); }
};
template <class T> using Handle = std::unique_ptr<T, Free>;
using Text = std::unique_ptr<char, Free>;

/// Calls a function of the library that fills a handle; null if it fails.
template <class T, class Make> Handle<T> made(Make make)
{
    T* raw = nullptr;
    return make(&raw) == RNP_SUCCESS ? Handle<T>(raw) : Handle<T>();
}

Handle<rnp_input_st> inputOf(std::string_view bytes)
{
    return made<rnp_input_st>([&](rnp_input_t* input) {
        return rnp_input_from_memory(input, reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size(), false);
    });
}

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The library with that one key; null if the bytes hold none.
Handle<rnp_ffi_st> withKey(const QByteArray& publicKey)
{
    auto ffi = made<rnp_ffi_st>([](rnp_ffi_t* made) { return rnp_ffi_create(made, "GPG", "GPG"); });
    const auto input = inputOf(view(publicKey));
    if (!ffi || !input)
        return {};
    constexpr uint32_t kAll = RNP_LOAD_SAVE_PUBLIC_KEYS | RNP_LOAD_SAVE_SECRET_KEYS;
    return rnp_import_keys(ffi.get(), input.get(), kAll, nullptr) == RNP_SUCCESS ? std::move(ffi) : Handle<rnp_ffi_st>();
}

QStringList fingerprintsIn(rnp_ffi_st* ffi)
{
    QStringList found;
    const auto iterator = made<rnp_identifier_iterator_st>(
        [&](rnp_identifier_iterator_t* made) { return rnp_identifier_iterator_create(ffi, made, "fingerprint"); });
    const char* fingerprint = nullptr;
    while (iterator && rnp_identifier_iterator_next(iterator.get(), &fingerprint) == RNP_SUCCESS && fingerprint != nullptr)
        found << QString::fromLatin1(fingerprint).toUpper();
    return found;
}

/// Fails for keys that must not be used; tells a primary key from the parts below it.
Result<bool> isPrimary(rnp_ffi_st* ffi, const QString& fingerprint)
{
    const QByteArray name = fingerprint.toLatin1();
    const auto key = made<rnp_key_handle_st>(
        [&](rnp_key_handle_t* made) { return rnp_locate_key(ffi, "fingerprint", name.constData(), made); });
    bool primary = false;
    bool secret = false;
    bool revoked = false;
    if (!key || rnp_key_is_primary(key.get(), &primary) != RNP_SUCCESS || rnp_key_have_secret(key.get(), &secret) != RNP_SUCCESS)
        return fail(Code::FeedKey, Detail::tr("damaged"));
    if (secret)
        return fail(Code::FeedKey, Detail::tr("it holds a secret key"));
    if (primary && (rnp_key_is_revoked(key.get(), &revoked) != RNP_SUCCESS || revoked))
        return fail(Code::FeedKey, Detail::tr("it was revoked"));
    return primary;
}

/// Runs a verification and tells why it failed.
Status execute(rnp_op_verify_st* verify)
{
    switch (rnp_op_verify_execute(verify)) {
    case RNP_SUCCESS:
        break;
    case RNP_ERROR_SIGNATURE_INVALID:
    case RNP_ERROR_SIGNATURE_EXPIRED:
    case RNP_ERROR_KEY_NOT_FOUND:
    case RNP_ERROR_VERIFICATION_FAILED:
    case RNP_ERROR_NO_SIGNATURES_FOUND:
        break; // the signatures themselves tell more
    default:
        return fail(Code::FeedSignature, Detail::tr("the signature cannot be read"));
    }
    std::size_t count = 0;
    if (rnp_op_verify_get_signature_count(verify, &count) != RNP_SUCCESS || count == 0)
        return fail(Code::FeedSignature, Detail::tr("there is no signature in it"));
    rnp_result_t last = RNP_ERROR_SIGNATURE_INVALID;
    for (std::size_t i = 0; i < count; ++i) {
        rnp_op_verify_signature_t signature = nullptr;
        if (rnp_op_verify_get_signature_at(verify, i, &signature) != RNP_SUCCESS)
            continue;
        last = rnp_op_verify_signature_get_status(signature);
        if (last == RNP_SUCCESS)
            return {};
    }
    if (last == RNP_ERROR_KEY_NOT_FOUND)
        return fail(Code::FeedSignature, Detail::tr("it is signed with another key"));
    if (last == RNP_ERROR_SIGNATURE_EXPIRED)
        return fail(Code::FeedSignature, Detail::tr("the signature has run out"));
    return fail(Code::FeedSignature, Detail::tr("list or signature were changed"));
}

std::string_view withoutTrailingSpace(std::string_view bytes)
{
    const std::size_t last = bytes.find_last_not_of(" \t\r\n");
    return last == std::string_view::npos ? std::string_view() : bytes.substr(0, last + 1);
}

Status checkMessage(rnp_ffi_st* ffi, std::string_view bytes, const QByteArray& message, std::size_t maxBytes)
{
    const auto input = inputOf(view(message));
    const auto output = made<rnp_output_st>([&](rnp_output_t* made) { return rnp_output_to_memory(made, maxBytes); });
    const auto verify = made<rnp_op_verify_st>(
        [&](rnp_op_verify_t* made) { return rnp_op_verify_create(made, ffi, input.get(), output.get()); });
    if (!input || !output || !verify)
        return fail(Code::Internal, QStringLiteral("OpenPGP"));
    if (const Status good = execute(verify.get()); !good)
        return good;
    uint8_t* content = nullptr;
    std::size_t size = 0;
    if (rnp_output_memory_get_buf(output.get(), &content, &size, false) != RNP_SUCCESS)
        return fail(Code::FeedSignature, Detail::tr("the signature cannot be read"));
    const std::string_view signedBytes(reinterpret_cast<const char*>(content), size);
    if (withoutTrailingSpace(signedBytes) != withoutTrailingSpace(bytes))
        return fail(Code::FeedSignature, Detail::tr("what is signed is another list"));
    return {};
}

Status checkDetached(rnp_ffi_st* ffi, std::string_view bytes, const QByteArray& signature)
{
    const auto data = inputOf(bytes);
    const auto detached = inputOf(view(signature));
    const auto verify = made<rnp_op_verify_st>(
        [&](rnp_op_verify_t* made) { return rnp_op_verify_detached_create(made, ffi, data.get(), detached.get()); });
    if (!data || !detached || !verify)
        return fail(Code::Internal, QStringLiteral("OpenPGP"));
    return execute(verify.get());
}

/// What the bytes are, by the library's own word: "signature" for a detached one.
bool isDetached(const QByteArray& signature)
{
    const auto input = inputOf(view(signature));
    char* contents = nullptr;
    if (!input || rnp_guess_contents(input.get(), &contents) != RNP_SUCCESS)
        return false;
    const Text owned(contents);
    return QLatin1String(contents) == QLatin1String("signature");
}

} // namespace

Result<SigningKey> readSigningKey(const QByteArray& bytes)
{
    if (bytes.isEmpty() || bytes.size() > kMostKeyBytes)
        return fail(Code::FeedKey, Detail::tr("%1 bytes").arg(bytes.size()));
    const auto ffi = withKey(bytes);
    if (!ffi)
        return fail(Code::FeedKey, Detail::tr("there is no key in it"));
    SigningKey key{{}, bytes};
    for (const QString& fingerprint : fingerprintsIn(ffi.get())) {
        const auto primary = isPrimary(ffi.get(), fingerprint);
        if (!primary)
            return primary.error();
        if (*primary && !key.fingerprint.isEmpty())
            return fail(Code::FeedKey, Detail::tr("there are several keys in it"));
        if (*primary)
            key.fingerprint = fingerprint;
    }
    if (key.fingerprint.isEmpty())
        return fail(Code::FeedKey, Detail::tr("there is no key in it"));
    return key;
}

bool isFingerprint(const QString& written, const SigningKey& key)
{
    QString digits;
    for (const QChar letter : written) {
        if (!letter.isSpace() && letter != u':')
            digits += letter.toUpper();
    }
    return !digits.isEmpty() && digits == key.fingerprint;
}

Status checkSignature(std::string_view bytes, const QByteArray& signature, const SigningKey& key, std::size_t maxBytes)
{
    if (signature.isEmpty() || signature.size() > kMostSignatureBytes)
        return fail(Code::FeedSignature, Detail::tr("%1 bytes").arg(signature.size()));
    const auto ffi = withKey(key.publicKey);
    if (!ffi)
        return fail(Code::FeedKey, Detail::tr("there is no key in it"));
    return isDetached(signature) ? checkDetached(ffi.get(), bytes, signature) : checkMessage(ffi.get(), bytes, signature, maxBytes);
}

} // namespace recourse::directory
