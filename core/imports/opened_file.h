// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/text_decoding.h"
#include "imports/format.h"
#include "imports/source.h"
#include "imports/unjudged_list.h"

namespace recourse::imports {

/// One file that is an account list: decoded, opened and recognised, not read yet. The bytes must outlive it.
struct OpenedFile
{
    formats::DecodedText decoded;
    Source source;
    const Format* format = nullptr;
};

/// Opens bytes as an account list, of the format of that name if one is asked for; as a delimited list if `reading` says anything.
/// `fileName` is used in errors only. Errors: those of `readAccountList` for files that are no account list.
[[nodiscard]] base::Result<OpenedFile> openFile(
    std::string_view bytes, const QString& fileName, const QString& askedFormat, const CsvReading& reading = {});

/// The text of a file that may be a list, decoded as `encoding` says if it is not empty.
/// Errors: FileEmpty, those of `refuseOtherFiles` and `refuseOtherTexts`, InputNotText, BadArgument for an encoding nobody knows.
[[nodiscard]] base::Result<formats::DecodedText> decodeFile(std::string_view bytes, const QString& fileName, const QString& encoding);

/// Reads it; of `options` suffixes, passwords and memberships count. Errors: those of `readAccountList` for lists that cannot be read; Cancelled.
[[nodiscard]] base::Result<UnjudgedList> readOpenedFile(
    const OpenedFile& file, const ReadOptions& options, base::Progress& progress);

} // namespace recourse::imports
