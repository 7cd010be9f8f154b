// SPDX-License-Identifier: GPL-3.0-or-later
// KeePass 1's CSV: "Account","Login Name","Password","Web Site","Comments", every field quoted, \" and \\ for a quote and a backslash
// (KeePass 1.x help, "CSV export"). Files made by other programs have the same header and double their quotes.
#include "base/limits.h"
#include "imports/csv_records.h"
#include "imports/format.h"

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;
using formats::QuoteEscape;

constexpr int kJudgedRows = 1000;

int recognise(const Source& source)
{
    return source.header.hasAll({"account", "login name", "password", "web site"}) ? source.header.size() : 0;
}

/// How many of the first rows have the header's number of fields.
int rowsThatFit(const Source& source, QuoteEscape escape)
{
    formats::CsvDialect dialect = source.dialect;
    dialect.escape = escape;
    formats::CsvReader reader(source.text, dialect, base::kImportCsvLimits);
    formats::CsvRow row;
    int fitting = 0;
    for (int rows = 0; rows < kJudgedRows; ++rows) {
        const auto there = reader.next(row);
        if (!there || *there != formats::CsvNext::Record)
            break;
        fitting += static_cast<int>(row.fields.size()) == source.header.size() && !row.unclosed && !row.strayQuote ? 1 : 0;
    }
    return fitting;
}

QuoteEscape escapeOf(const Source& source)
{
    const bool doubled = rowsThatFit(source, QuoteEscape::Doubled) > rowsThatFit(source, QuoteEscape::Backslash);
    return doubled ? QuoteEscape::Doubled : QuoteEscape::Backslash;
}

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    const CsvHeader& header = source.header;
    for (const std::string_view word : {"account", "login name", "password", "web site"}) {
        if (header.column(word) < 0)
            return fail(Code::InputMissingColumn, QString::fromUtf8(word));
    }
    const int account = header.column("account");
    const int comments = header.column("comments");
    const CsvShape shape{.address = header.column("web site"), .login = header.column("login name"), .password = header.column("password"),
        .escape = escapeOf(source)};
    return readCsvRecords(source, shape, out, progress, [&](const CsvCells& cells, Record& record) {
        record.title = cells.text(account);
        record.addresses.push_back(cells[shape.address]);
        record.login = cells.text(shape.login);
        record.password = cells[shape.password];
        record.note = !cells[comments].empty();
    });
}

} // namespace

Format keepass1Csv()
{
    return {"keepass1-csv", {"KeePass 1"}, Container::Csv, recognise, read};
}

} // namespace recourse::imports
