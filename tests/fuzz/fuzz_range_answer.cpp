// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a server sends as a range of leaked passwords: no crash, no count below 0, and a refusal without its content.
#include "feeds/range_answer.h"

#include <QString>

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace recourse;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    // Its own beginning is the digest asked about, so that the fuzzer can make both agree.
    feeds::RangeDigest digest{};
    for (std::size_t i = 0; i < digest.size() && i < size; ++i)
        digest[i] = data[i];
    for (const char c : feeds::rangePrefix(digest)) {
        if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'F')))
            std::abort();
    }
    // SHA-1 of "password": in the seeds.
    constexpr feeds::RangeDigest kPassword{0x5B, 0xAA, 0x61, 0xE4, 0xC9, 0xB9, 0x3F, 0x3F, 0x06, 0x82, 0x25, 0x0B, 0x6C, 0xF8, 0x33, 0x1B, 0x7E, 0xE6, 0x8F, 0xD8};
    const auto answer = feeds::RangeAnswer::parse(bytes);
    if (!answer) {
        if (answer.error().where.isEmpty() || answer.error().where.size() > 40)
            std::abort();
        return 0;
    }
    if (answer->lines() < 1 || static_cast<std::size_t>(answer->lines()) > size || answer->countOf(digest) < 0 || answer->countOf(kPassword) < 0)
        std::abort();
    return 0;
}
