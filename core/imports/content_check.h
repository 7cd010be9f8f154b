// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "imports/source.h"

#include <string_view>

namespace recourse::imports {

/// Refuses bytes that are no account list by their first bytes, each with its own code: InputArchive (zip, gzip, 7z, rar…),
/// InputPasswordDatabase (KeePass), InputEncrypted (PGP, age, OpenSSL), InputNotText (SQLite, PDF, old Excel).
[[nodiscard]] base::Status refuseOtherFiles(std::string_view bytes);

/// True for text that begins as an mbox file or one message of mail does: with a head of fields that mail has.
[[nodiscard]] bool isMailbox(std::string_view text);

/// True for a browser's bookmarks as all browsers export them, which begin as a web page of their own kind.
[[nodiscard]] bool isBookmarks(std::string_view text);

/// Refuses decoded text that is a web page (InputWebPage), bookmarks, mail (InputNotText) or armoured ciphertext (InputEncrypted).
[[nodiscard]] base::Status refuseOtherTexts(std::string_view text);

/// True for [] and {}, which programs write where there is nothing.
[[nodiscard]] bool isEmptyJson(formats::JsonView root);

/// The error for a text whose format is not known: InputUnknownFormat, `where` telling what was seen without any value.
[[nodiscard]] base::Error unknownFormat(const Source& source);

} // namespace recourse::imports
