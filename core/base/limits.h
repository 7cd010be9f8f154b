// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

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

/// Bounds of another program's database.
struct DatabaseLimits
{
    std::size_t fileBytes = 0;
    std::size_t memoryBytes = 0; ///< a larger file is read in its place instead of being copied into memory first
    std::size_t rowBytes = 0; ///< a larger row is passed over
    std::size_t rows = 0; ///< of one table
};

/// Bounds of the work that a file may ask for before it opens with its password.
struct FilePasswordLimits
{
    std::int64_t iterations = 0;
    std::int64_t memoryMiB = 0;
    std::int64_t parallelism = 0; ///< threads
    std::int64_t memoryPasses = 0; ///< MiB of memory times the passes over them
};

/// Bounds of one message in a mailbox of any size. What is longer is cut, never refused.
struct MailLimits
{
    std::size_t headerBytes = 0; ///< of one message's header block
    std::size_t fieldBytes = 0; ///< of one field's body
    std::size_t addresses = 0; ///< of one field
    std::size_t bufferBytes = 0; ///< held of a file at a time; more than a header block
};

/// Account lists: a million rows of a browser's export are 94 MB; ten times that is still read. 1Password 7 makes columns of all
/// fields that any item has, many hundreds in a large vault.
inline constexpr CsvLimits kImportCsvLimits{std::size_t{1} << 30, 1'000'000, 4096, std::size_t{1} << 20};
inline constexpr JsonLimits kImportJsonLimits{std::size_t{1} << 30, 200};
inline constexpr XmlLimits kImportXmlLimits{std::size_t{1} << 30, 200, std::size_t{1} << 22};
/// Archives of account lists: services put thousands of pictures beside the list. Repetitive XML packs 50 to 1, a bomb 1000 to 1.
inline constexpr ArchiveLimits kImportArchiveLimits{
    std::size_t{1} << 30, 10'000, 1024, std::size_t{1} << 30, std::size_t{2} << 30, 200, std::size_t{16} << 20};
/// Browsers' histories: a hundred thousand pages take 50 to 100 MB; addresses longer than 2 MiB are kept by no browser.
inline constexpr DatabaseLimits kImportDatabaseLimits{std::size_t{2} << 30, std::size_t{256} << 20, std::size_t{16} << 20, 4'000'000};
/// Records of evidence in one archive: ten years of a busy person's activity at Google are two million.
inline constexpr int kImportCandidateRecords = 4'000'000;
/// Mail: header blocks have 2 to 20 KiB. A buffer of this size stays in a processor's cache.
inline constexpr MailLimits kImportMailLimits{std::size_t{256} << 10, std::size_t{16} << 10, 64, std::size_t{512} << 10};
/// Bitwarden sets at most 2,000,000 iterations of PBKDF2, for Argon2id 10 passes, 1 GiB and 16 threads; a common computer makes the
/// most that is allowed in about a minute.
inline constexpr FilePasswordLimits kImportPasswordLimits{10'000'000, 1024, 16, 20'480};
/// Breach lists: Have I Been Pwned's whole list is about 1 MB; eight times that is the cap of one answer.
inline constexpr JsonLimits kFeedJsonLimits{std::size_t{8} << 20, 32};
/// Registers as CSV: California's list of 2026 has 5,300 rows, the longest known (New Hampshire) 10,000; Washington's information types a
/// few rows for each notification.
inline constexpr CsvLimits kFeedCsvLimits{std::size_t{32} << 20, 400'000, 512, std::size_t{1} << 18};
/// RSS and Atom: news feeds are under 1 MB.
inline constexpr XmlLimits kFeedXmlLimits{std::size_t{8} << 20, 64, std::size_t{1} << 20};
/// Directories of services: the largest single list (JustDeleteMe) is 1.2 MB of JSON, one record of an archived one a few KB.
inline constexpr JsonLimits kDirectoryJsonLimits{std::size_t{16} << 20, 32};
/// The archive of datenanfragen/data: 3,300 small files, 2.4 MB unpacked, and the site's program code beside them.
inline constexpr ArchiveLimits kDirectoryArchiveLimits{
    std::size_t{24} << 20, 20'000, 1024, std::size_t{16} << 20, std::size_t{50} << 20, 200, std::size_t{8} << 20};
/// California's register of data brokers: 600 rows of 80 columns.
inline constexpr CsvLimits kDirectoryCsvLimits{std::size_t{16} << 20, 50'000, 512, std::size_t{64} << 10};
/// Rules, templates and starter tables that ship with the program.
inline constexpr JsonLimits kRulesJsonLimits{std::size_t{16} << 20, 32};
/// The key header of a vault is a few hundred bytes.
inline constexpr JsonLimits kHeaderJsonLimits{std::size_t{16} << 10, 8};

} // namespace recourse::base
