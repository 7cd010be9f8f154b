// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/column_map.h"

#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace recourse::imports {

/// What a page needs on which the user says what the columns of a list mean.
struct ColumnPreview
{
    QString format; ///< the format that would read the file as it is; empty if none
    QString encoding; ///< for example "UTF-8"
    char delimiter = ',';
    bool hasHeader = true;
    std::vector<ColumnGuess> columns; ///< names as the file writes them, fields as the user says, else as guessed
    std::vector<QStringList> rows; ///< the first 20 behind the header, a cell for each column, secrets and long ends left out
    bool certain = false; ///< the guess is good enough to read the list without asking

    [[nodiscard]] ColumnFields fields() const;
};

/// What stands for a cell that is not to be shown; empty cells stay empty.
[[nodiscard]] QString maskedCell();

/// Looks at the beginning of a delimited list. Passwords, one-time-code seeds, notes and columns of which nobody knows what they are
/// are masked, user names and passwords inside addresses left out; a column that its header calls a password stays masked whatever
/// the user says it is. The file's bytes are wiped before this returns.
/// Errors: FileMissing, FileEmpty, FileTooLarge, FileUnreadable; those of `readAccountList` for files that are no text;
/// InputUnknownFormat for JSON and XML; BadArgument and NotFound for columns and encodings that are none.
[[nodiscard]] base::Result<ColumnPreview> previewColumns(const QString& path, const CsvReading& reading);

/// The same for bytes in memory. `fileName` is used in errors only.
[[nodiscard]] base::Result<ColumnPreview> previewColumnsBytes(std::string_view bytes, const QString& fileName, const CsvReading& reading);

} // namespace recourse::imports
