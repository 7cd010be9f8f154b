// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever comes as a publisher's key or as a list's signature: no crash, and no foreign bytes that pass.
#include "directory/openpgp.h"

#include <cstdint>
#include <cstdlib>

namespace {

using namespace recourse;

/// A key of 2020 that nobody has the secret part of any more.
constexpr char kKey[] =
    "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n"
    "mDMEXtTtwBYJKwYBBAHaRw8BAQdAfb/hWaV0Fvg0Qc0G+R8G3PfAvcQk3A8wcbKj\n"
    "3Ro1vse0IFNvbWVib2R5IEVsc2UgPGVsc2VAZXhhbXBsZS5vcmc+iJAEExYIADgW\n"
    "IQQDBlYHsrpDn7B4ScwcFDVYw/kf1wUCXtTtwAIbAwULCQgHAgYVCgkICwIEFgID\n"
    "AQIeAQIXgAAKCRAcFDVYw/kf16ICAQCXVggqVa2TBJCQZ4W6vSDTj+Nu1KGL65Zo\n"
    "axTRt9hYCQEA6hn/RhCgYKxZSGrr8s6jotsykY7KJK6cRnb/fYrxYgY=\n"
    "=psly\n"
    "-----END PGP PUBLIC KEY BLOCK-----\n";

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto read = directory::readSigningKey(bytes);
    if (read && read->fingerprint.size() != 40 && read->fingerprint.size() != 64)
        std::abort();
    static const auto key = directory::readSigningKey(QByteArray(kKey));
    if (!key)
        std::abort();
    // Nothing that this key signed is an empty list.
    if (directory::checkSignature({}, bytes, *key, 1 << 16))
        std::abort();
    return 0;
}
