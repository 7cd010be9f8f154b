// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as vault.json, and as a mistyped recovery code. What is taken must be within bounds and be written back the
// same.
#include "base/secret_bytes.h"
#include "vault/key_header.h"
#include "vault/recovery_code.h"

#include <QCryptographicHash>

#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace recourse::vault;

namespace {

void checkHeader(const QByteArray& bytes)
{
    const auto header = decodeKeyHeader(bytes);
    if (!header)
        return;
    if (!checkCost(header->passphrase.cost) || !checkCost(header->recoveryCode.cost)
        || header->vaultId.size() != kVaultIdBytes)
        std::abort();
    const QByteArray again = encodeKeyHeader(*header);
    const auto reread = decodeKeyHeader(again);
    if (!reread || encodeKeyHeader(*reread) != again)
        std::abort();
}

void checkCode(std::string_view bytes)
{
    const auto secret = readRecoveryCode(recourse::base::SecretBytes::copyOf(bytes));
    if (secret && secret->size() != kRecoverySecretBytes)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const QByteArray bytes(text.data(), static_cast<qsizetype>(size));
    checkHeader(bytes);
    // The checksum would turn nearly every input away, so the text before it is tried with a right one too.
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex();
    checkHeader(bytes + ",\n    \"checksum\": \"" + sum + "\"\n}\n");
    checkCode(text);
    return 0;
}
