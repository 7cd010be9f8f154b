// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an archive: no crash, and never more out of it than the limits allow.
#include "formats/archive.h"

#include <cstdint>
#include <cstdlib>

using namespace recourse;

namespace {

constexpr base::ArchiveLimits kLimits{1 << 20, 50, 128, 1 << 18, 1 << 19, 40, 1 << 14};

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    std::size_t members = 0;
    std::size_t total = 0;
    const auto read = formats::readArchive(bytes, kLimits, [&](const formats::ArchiveMember& member) {
        ++members;
        total += member.content.size();
        require(member.content.size() <= kLimits.memberBytes && member.name.size() <= static_cast<qsizetype>(kLimits.nameBytes));
        return base::Status();
    });
    require(members <= kLimits.members && total <= kLimits.totalBytes);
    require(total <= kLimits.ratioFrom || total / kLimits.ratio < size);
    require(read.ok() || !read.error().where.isEmpty());
    return 0;
}
