// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/password_digest.h"

#include <openssl/evp.h>

namespace recourse::imports {

std::optional<PasswordDigest> passwordDigest(std::string_view password)
{
    PasswordDigest digest{};
    unsigned int size = 0;
    // Not QCryptographicHash, which leaves the last block of its input in freed memory; libcrypto wipes its state.
    if (EVP_Digest(password.data(), password.size(), digest.data(), &size, EVP_sha1(), nullptr) != 1 || size != digest.size())
        return std::nullopt;
    return digest;
}

} // namespace recourse::imports
