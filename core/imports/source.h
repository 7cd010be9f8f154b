// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"
#include "formats/csv.h"
#include "formats/json.h"
#include "formats/json_lines.h"
#include "imports/column_map.h"
#include "imports/csv_header.h"
#include "imports/csv_sample.h"

#include <QString>

#include <optional>
#include <string_view>

namespace recourse::imports {

/// What kind of text a file is.
enum class Container {
    Csv, ///< delimited, at least two columns
    Json, ///< one document
    Xml,
    Text, ///< all other text: lines of JSON with lines of asterisks between (1PIF), JavaScript (X archive), plain lists, prose
};

/// A file as the formats see it: decoded, its container known and opened.
struct Source
{
    std::string_view text; ///< UTF-8 without byte order mark; outlives all readers
    Container container = Container::Text;
    formats::CsvDialect dialect; ///< Csv
    CsvHeader header; ///< Csv; without names if the first row is an account
    bool headless = false; ///< Csv: the first row is an account, guessed from its content
    CsvSample sample; ///< Csv: what the first rows hold, for formats without header
    ColumnFields fields; ///< Csv: what the user says the columns mean; empty: nothing was said
    std::optional<formats::JsonDocument> document; ///< Json
    QString rootElement; ///< Xml
    const base::SecretBytes* filePassword = nullptr; ///< what the user gave for a file that is protected with one; null: nothing

    /// The document's root; a missing value for other containers.
    [[nodiscard]] formats::JsonView json() const { return document ? document->root() : formats::JsonView(); }
    /// The lines of the document's objects; tells nothing for other containers. The source must outlive it.
    [[nodiscard]] formats::JsonLines jsonLines() const { return document ? formats::JsonLines(*document, text) : formats::JsonLines(); }
};

/// Opens decoded text. Its beginning tells the container: "{" and "[" as JSON has them, "<" XML, "window.YTD." and a JSON line
/// followed by a line "***…" Text; of the rest Csv where column words in the first row or most of the first rows show a delimiter,
/// else Text. A list of one column therefore is Text, with or without a header. Csv gets header and sample, Json its document, Xml
/// its root element; nothing of a Text is looked at. Errors: InputMalformed, InputTooDeep, InputTooLarge, InputDoctype.
[[nodiscard]] base::Result<Source> openSource(std::string_view text);

/// The same for a text that is Csv whatever it looks like, read as the user says. Errors: also those of `resolveColumns`.
[[nodiscard]] base::Result<Source> openCsvSource(std::string_view text, const CsvReading& reading);

} // namespace recourse::imports
