// SPDX-License-Identifier: GPL-3.0-or-later
// Delimited lists of no known program: a spreadsheet, a list made by hand. Read by the columns that the user named, else by those
// that were guessed with certainty.
#include "imports/candidate_apple_sign_in.h"
#include "imports/format.h"
#include "imports/mapped_record.h"

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;

/// Below every format that knows its header.
constexpr int kLastResort = 1;

int recognise(const Source& source)
{
    if (source.fields.empty() && isSignInWithApple(source.header))
        return 0; // evidence, no list of accounts
    return !source.fields.empty() || guessColumns(source).certain ? kLastResort : 0;
}

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    ColumnFields fields = source.fields;
    if (fields.empty()) {
        const ColumnGuesses guesses = guessColumns(source);
        if (!guesses.certain)
            return fail(Code::InputMissingColumn, QStringLiteral("login or password"));
        fields = guesses.fields();
    }
    if (const auto usable = checkColumns(fields); !usable)
        return usable;
    const MappedColumns columns(fields, source.sample);
    CsvShape shape = columns.shape();
    shape.surplus = source.headless;
    return readCsvRecords(source, shape, out, progress, [&columns](const CsvCells& cells, Record& record) { columns.fill(cells, record); });
}

} // namespace

Format genericCsv()
{
    return {"generic-csv", {QT_TRANSLATE_NOOP("Program", "Table of any program"),
            QT_TRANSLATE_NOOP("Program", "A table (.csv) with a column for the website or the name: you say what its columns mean.")},
        Container::Csv, recognise, read, true};
}

} // namespace recourse::imports
