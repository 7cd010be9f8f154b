// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/limits.h"
#include "base/result.h"
#include "base/secret_bytes.h"
#include "formats/json.h"

#include <cstdint>
#include <memory>
#include <string_view>

namespace recourse::imports {

/// How a key is made of a file's password; the numbers are Bitwarden's "kdfType".
enum class KeyDerivation { Pbkdf2Sha256 = 0, Argon2id = 1 };

/// What a password-protected Bitwarden export says about its protection. The views point into its JSON document.
struct ProtectedExport
{
    KeyDerivation derivation = KeyDerivation::Pbkdf2Sha256;
    std::uint32_t iterations = 0;
    std::uint32_t memoryMiB = 0; ///< Argon2id
    std::uint32_t parallelism = 0; ///< Argon2id
    std::string_view salt; ///< used as the characters that stand in the file, which only look like base64
    std::string_view validation; ///< a random text that opens with the right password only
    std::string_view content; ///< the export itself
};

/// Text that was encrypted; wiped when it goes. Not locked in memory, since it may be hundreds of megabytes.
class DecryptedText
{
public:
    /// `size` bytes to be written.
    explicit DecryptedText(std::size_t size);
    DecryptedText(DecryptedText&& other) noexcept;
    DecryptedText& operator=(DecryptedText&&) = delete;
    DecryptedText(const DecryptedText&) = delete;
    DecryptedText& operator=(const DecryptedText&) = delete;
    ~DecryptedText();

    [[nodiscard]] unsigned char* data() { return m_bytes.get(); }
    /// Leaves away all behind the first `size` bytes.
    void shorten(std::size_t size);
    [[nodiscard]] std::string_view view() const;

private:
    std::unique_ptr<unsigned char[]> m_bytes;
    std::size_t m_capacity = 0;
    std::size_t m_size = 0;
};

/// Reads the outer document of an export that is protected with a password (bitwarden/clients libs/tools/export,
/// BitwardenPasswordProtectedFileFormat). Errors: InputMalformed where a part is missing or out of range; InputEncrypted for a way
/// of protecting that is not known; InputPasswordCost where it asks for more work than `limits` allow.
[[nodiscard]] base::Result<ProtectedExport> readProtectedExport(formats::JsonView root, const base::FilePasswordLimits& limits);

/// Opens it: the password's key is stretched by HKDF to one for AES-256-CBC and one for HMAC-SHA256, and nothing is deciphered
/// before its authentication code was found right. Takes seconds, as its maker wanted.
/// Errors: InputWrongFilePassword; InputPasswordCost if the memory for Argon2id is not to be had; InputEncrypted for ciphertext of
/// a kind that is not known; InputMalformed if the content was changed or cut off; Internal if libcrypto fails.
[[nodiscard]] base::Result<DecryptedText> openProtectedExport(const ProtectedExport& file, const base::SecretBytes& password);

} // namespace recourse::imports
