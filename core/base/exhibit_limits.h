// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// Bounds of what is laid out as pages of evidence. None of them limits what goes into the pack as it is.
namespace recourse::base {

/// Bounds of one message with its parts.
struct MailMessageLimits
{
    std::size_t bytes = 0; ///< of the message; a larger one is refused
    std::size_t depth = 0; ///< of parts inside parts
    std::size_t parts = 0;
    std::size_t textCharacters = 0; ///< of its text; what is longer is cut
    std::size_t nameCharacters = 0; ///< of a field or file name shown
};

/// Bounds of the page count of a PDF file.
struct PdfCountLimits
{
    std::size_t bytes = 0; ///< of the file; a larger one is not counted
    std::size_t inflatedBytes = 0; ///< of its packed objects together
};

/// Messages: servers take 25 MB, some 50; four times that is read. No real message nests ten parts. A million characters are 300 pages.
inline constexpr MailMessageLimits kExhibitMailLimits{std::size_t{200} << 20, 12, 500, 1'000'000, 400};
/// PDF files: scans of a whole file of papers have 100 MB; their packed objects, pictures apart, a few.
inline constexpr PdfCountLimits kExhibitPdfLimits{std::size_t{512} << 20, std::size_t{128} << 20};
/// Characters of a text laid out: about 300 pages. The rest is in the original.
inline constexpr std::size_t kExhibitTextCharacters = 1'000'000;
/// Bytes of one text or picture that is read for laying out.
inline constexpr std::size_t kExhibitFileBytes = std::size_t{256} << 20;
/// Pixels of a picture: a camera has 200 million at most; larger ones are named and not drawn.
inline constexpr long long kExhibitPixels = 250'000'000;

} // namespace recourse::base
