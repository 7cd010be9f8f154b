// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/limits.h"
#include "base/result.h"

#include <QString>

#include <functional>
#include <string_view>

namespace recourse::formats {

/// One file of an archive.
struct ArchiveMember
{
    QString name; ///< as the archive has it, control characters replaced; for showing only, never a path to write to
    std::string_view content; ///< gone and wiped as soon as the next member is read
};

/// Takes one member; an error ends the reading and becomes its result.
using MemberSink = std::function<base::Status(const ArchiveMember& member)>;

/// True for bytes that begin as a zip archive does.
[[nodiscard]] bool startsAsZip(std::string_view bytes);

/// Reads a zip, tar or gzipped tar archive in memory and hands every file in it to `sink`, in the archive's order; nothing
/// is written to disk. Folders, links and devices are passed over, archives in the archive are members like others. All
/// unpacked content is in one buffer, which is wiped; of the libraries' working memory the last 32 KiB of the unpacking
/// window are released as they are.
/// Errors: InputEncrypted if any member is; InputTooLarge, `where` naming the limit; InputMalformed for anything that is
/// damaged, cut short or no such archive; the sink's.
[[nodiscard]] base::Status readArchive(
    std::string_view bytes, const base::ArchiveLimits& limits, const MemberSink& sink);

} // namespace recourse::formats
