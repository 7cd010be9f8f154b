// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/csv.h"
#include "formats/json.h"
#include "imports/csv_header.h"

#include <QString>

#include <optional>
#include <string_view>

namespace recourse::imports {

/// What kind of text a file is.
enum class Container { Csv, Json, Xml };

/// A file as the formats see it: decoded, its container known and opened.
struct Source
{
    std::string_view text; ///< UTF-8 without byte order mark; outlives all readers
    Container container = Container::Csv;
    formats::CsvDialect dialect; ///< Csv
    CsvHeader header; ///< Csv
    std::optional<formats::JsonDocument> document; ///< Json
    QString rootElement; ///< Xml

    /// The document's root; a missing value for other containers.
    [[nodiscard]] formats::JsonView json() const { return document ? document->root() : formats::JsonView(); }
};

/// Opens decoded text: tells the container by its first character and reads header, document or root element.
/// Errors: InputMalformed, InputTooDeep, InputTooLarge, InputDoctype.
[[nodiscard]] base::Result<Source> openSource(std::string_view text);

} // namespace recourse::imports
