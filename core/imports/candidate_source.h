// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "formats/database_file.h"
#include "formats/text_decoding.h"
#include "imports/source.h"

#include <QString>

#include <optional>
#include <string_view>

namespace recourse::imports {

/// What kind of content evidence comes in.
enum class CandidateContainer {
    Table, ///< delimited text
    Json, ///< also as the value of a script's variable, as X writes it
    Database, ///< SQLite
    Other, ///< text of any other kind, which no format reads
};

/// A file as the formats of evidence see it.
struct CandidateSource
{
    CandidateContainer container = CandidateContainer::Other;
    std::optional<formats::DecodedText> decoded; ///< Table, Json
    Source text; ///< Table: header and dialect; Json: the document
    std::optional<formats::DatabaseFile> database;

    /// The document's root; a missing value for other containers.
    [[nodiscard]] formats::JsonView json() const { return text.json(); }
    /// The encoding as reports name it; "SQLite" for a database.
    [[nodiscard]] QString encoding() const;
};

/// Opens bytes, which must outlive the source. `fileName` is used in errors only. Errors: FileEmpty; InputNotText, InputArchive,
/// InputPasswordDatabase, InputEncrypted, InputWebPage; InputMalformed, InputTooDeep, InputTooLarge, InputDoctype.
[[nodiscard]] base::Result<CandidateSource> openCandidateBytes(std::string_view bytes, const QString& fileName);

/// Opens a database in a file. Errors: those of `formats::DatabaseFile::fromFile`.
[[nodiscard]] base::Result<CandidateSource> openCandidateDatabase(const QString& path);

} // namespace recourse::imports
