// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an account list in CSV: decoded, sniffed, read, and what was read written and read again.
#include "formats/csv.h"
#include "formats/text_decoding.h"

#include <cstdint>
#include <cstdlib>

using namespace recourse;
using namespace recourse::formats;

namespace {

constexpr base::CsvLimits kLimits{1 << 20, 2000, 64, 1 << 12};

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void checkWrittenRow(const CsvRow& row)
{
    const std::vector<std::string> fields(row.fields.begin(), row.fields.end());
    const std::string line = writeCsvRow(fields);
    CsvReader reader(line, {}, {1 << 20, 10, 64, 1 << 13});
    CsvRow again;
    const auto more = reader.next(again);
    require(more && *more == CsvNext::Record && again.fields.size() == fields.size());
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const bool guarded = again.fields[i].size() == fields[i].size() + 1 && again.fields[i].front() == '\'';
        require(again.fields[i].substr(guarded ? 1 : 0) == fields[i]);
    }
    require(*reader.next(again) == CsvNext::EndOfText);
}

void readAll(std::string_view text, const CsvDialect& dialect)
{
    CsvReader reader(text, dialect, kLimits);
    CsvRow row;
    int resynchronised = 0;
    std::size_t position = 0;
    for (auto more = reader.next(row); more && *more == CsvNext::Record; more = reader.next(row)) {
        require(!row.fields.empty() && row.fields.size() <= kLimits.columns && row.begin >= position);
        for (const std::string_view field : row.fields)
            require(field.size() <= kLimits.fieldBytes);
        checkWrittenRow(row);
        const std::size_t begin = row.begin;
        position = reader.position();
        if ((row.unclosed || row.strayQuote) && ++resynchronised < 5) {
            reader.resynchronise(begin, row.record, row.line);
            position = begin;
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto decoded = decodeText({reinterpret_cast<const char*>(data), size});
    if (!decoded)
        return 0;
    CsvDialect dialect = sniffCsvDialect(decoded->text());
    require(dialect.start <= decoded->text().size());
    readAll(decoded->text(), dialect);
    dialect.escape = QuoteEscape::Backslash;
    readAll(decoded->text(), dialect);
    return 0;
}
