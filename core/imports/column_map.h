// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "imports/column_words.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

namespace recourse::imports {

struct Source;

/// What the user says one column of a delimited list means.
struct ColumnChoice
{
    QString column; ///< the header's name for it, whatever its case, else its number counted from 1
    ColumnField field = ColumnField::Ignore;

    bool operator==(const ColumnChoice&) const = default;
};

/// How to read a delimited list that no format knows, as far as the user knows better than the guess.
struct CsvReading
{
    std::vector<ColumnChoice> columns = {}; ///< empty: all columns as guessed. Else columns not named here are dropped
    char delimiter = 0; ///< 0: guessed
    QString encoding = {}; ///< a name like "UTF-8" or "windows-1250"; empty: guessed
    std::optional<bool> hasHeader = {}; ///< empty: guessed

    /// True if there is anything to follow; then the file is read as a delimited list whatever it looks like.
    [[nodiscard]] bool asked() const { return !columns.empty() || delimiter != 0 || !encoding.isEmpty() || hasHeader; }
    bool operator==(const CsvReading&) const = default;
};

/// The meaning of each column by its place, counted from 0; columns behind the last are ignored.
using ColumnFields = std::vector<ColumnField>;

/// The words for fields, in the order in which a choice shows them: "title", "url", "login", "email", "password", "otp", "note",
/// "tag", "created", "lastUsed", "changed", "ignore".
[[nodiscard]] QStringList columnFieldNames();
[[nodiscard]] QString columnFieldName(ColumnField field);
/// The field of that word, whatever its case; nothing for other words.
[[nodiscard]] std::optional<ColumnField> columnFieldNamed(QStringView name);

/// Reads "COLUMN=FIELD" (the last "=" divides). Error: BadArgument with `where` the words of the user.
[[nodiscard]] base::Result<ColumnChoice> columnChoiceFromWords(const QString& words);

/// What one column seems to be.
struct ColumnGuess
{
    QString name; ///< as the first row writes it; empty without header
    ColumnField field = ColumnField::Ignore;
    bool named = false; ///< by the header's word, not by content
    bool secret = false; ///< not to be shown: passwords, seeds, notes, and what nothing speaks for
};

struct ColumnGuesses
{
    std::vector<ColumnGuess> columns;
    /// A list can be read by these without asking: url or title, and login or password, by header words; without header an
    /// address in nearly every row beside e-mail addresses as logins.
    bool certain = false;

    [[nodiscard]] ColumnFields fields() const;
};

/// Guesses the meaning of each column from its header word and its content. The source must be Csv.
[[nodiscard]] ColumnGuesses guessColumns(const Source& source);

/// Why a list cannot be read by these fields: InputMissingColumn with `where` "url or title"; ok if it can.
[[nodiscard]] base::Status checkColumns(const ColumnFields& fields);

/// The fields by place. Errors: NotFound with `where` the column's name that the source lacks and those that it has; BadArgument for a column named
/// twice; those of `checkColumns`.
[[nodiscard]] base::Result<ColumnFields> resolveColumns(const std::vector<ColumnChoice>& choices, const Source& source);

} // namespace recourse::imports
