// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/text_decoding.h"

#include <QByteArray>

#include <string_view>

namespace recourse::formats {

/// Room that `inputBytes` of Windows-1252 or UTF-16 can take as UTF-8: appending within it never moves the buffer, so
/// no unwiped copy stays behind.
[[nodiscard]] qsizetype reserveForUtf8(std::size_t inputBytes);

/// Appends Windows-1252 text as UTF-8; the five bytes without a character become U+FFFD.
void appendWindows1252(std::string_view bytes, QByteArray& out);

/// Appends UTF-16 text (`encoding` Utf16Le or Utf16Be) as UTF-8; lone surrogates and an odd last byte become U+FFFD.
void appendUtf16(std::string_view bytes, TextEncoding encoding, QByteArray& out);

} // namespace recourse::formats
