// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// Bounds that every reader takes as an argument; none has a default. Values with their reasons stand here and nowhere else.
namespace recourse::base {

/// Bounds of one delimited text file.
struct CsvLimits
{
    std::size_t fileBytes = 0;
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::size_t fieldBytes = 0; ///< a longer field is cut and flagged, the row stays
};

/// Bounds of one JSON document.
struct JsonLimits
{
    std::size_t bytes = 0;
    std::size_t depth = 0;
};

/// Bounds of one XML document. A document type declaration is refused whatever these say.
struct XmlLimits
{
    std::size_t bytes = 0;
    std::size_t depth = 0;
    std::size_t textBytes = 0; ///< of one element
};

/// Bounds of one archive. Whatever it says about itself, only what comes out of it counts.
struct ArchiveLimits
{
    std::size_t bytes = 0; ///< of the archive as it is
    std::size_t members = 0; ///< of all kinds, folders and links as well
    std::size_t nameBytes = 0;
    std::size_t memberBytes = 0; ///< unpacked
    std::size_t totalBytes = 0; ///< unpacked
    std::size_t ratio = 0; ///< unpacked bytes for each byte of the archive
    std::size_t ratioFrom = 0; ///< unpacked bytes up to which the ratio does not count: they harm nobody
};

/// Account lists: a million rows of a browser's export are 94 MB; ten times that is still read.
inline constexpr CsvLimits kImportCsvLimits{std::size_t{1} << 30, 1'000'000, 256, std::size_t{1} << 20};
inline constexpr JsonLimits kImportJsonLimits{std::size_t{1} << 30, 200};
inline constexpr XmlLimits kImportXmlLimits{std::size_t{1} << 30, 200, std::size_t{1} << 22};
/// Archives of account lists: services put thousands of pictures beside the list. Repetitive XML packs 50 to 1, a bomb 1000 to 1.
inline constexpr ArchiveLimits kImportArchiveLimits{
    std::size_t{1} << 30, 10'000, 1024, std::size_t{1} << 30, std::size_t{2} << 30, 200, std::size_t{16} << 20};
/// Breach lists: Have I Been Pwned's whole list is about 1 MB; eight times that is the cap of one answer.
inline constexpr JsonLimits kFeedJsonLimits{std::size_t{8} << 20, 32};
/// Rules, templates and starter tables that ship with the program.
inline constexpr JsonLimits kRulesJsonLimits{std::size_t{16} << 20, 32};
/// The key header of a vault is a few hundred bytes.
inline constexpr JsonLimits kHeaderJsonLimits{std::size_t{16} << 10, 8};

} // namespace recourse::base
