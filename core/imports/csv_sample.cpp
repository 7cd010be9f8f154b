// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/csv_sample.h"

#include "base/limits.h"
#include "imports/column_time.h"
#include "imports/column_words.h"

#include <algorithm>
#include <map>
#include <utility>

namespace recourse::imports {

namespace {

constexpr std::size_t kSampleRows = 50;
constexpr std::size_t kSampleBytes = std::size_t{256} << 10;
constexpr base::CsvLimits kSampleLimits{base::kImportCsvLimits.fileBytes, kSampleRows, 4096, std::size_t{4} << 10};
/// A cell that long is no column's name, and its text need not be looked at.
constexpr std::size_t kLongestName = 128;

void countCell(CellKind kind, std::size_t column, std::vector<ColumnContent>& columns)
{
    if (column >= columns.size())
        columns.resize(column + 1);
    ++columns[column].cells[static_cast<std::size_t>(kind)];
}

void countOrder(DateOrder order, ColumnContent& column)
{
    column.dayFirst += order == DateOrder::DayFirst ? 1 : 0;
    column.monthFirst += order == DateOrder::MonthFirst ? 1 : 0;
}

/// True if every cell of the record in `raw` stands in quotes, as far as that shows without parsing it again.
bool standsInQuotes(std::string_view raw, std::size_t fields, char delimiter)
{
    const auto end = raw.find_last_not_of("\r\n");
    if (end == std::string_view::npos || raw[0] != '"' || raw[end] != '"')
        return false;
    const std::string between{'"', delimiter, '"'};
    std::size_t seen = 1;
    for (auto at = raw.find(between); at != std::string_view::npos; at = raw.find(between, at + 2))
        ++seen;
    return seen >= fields;
}

int mostFrequent(const std::map<int, int>& counts)
{
    const auto most = std::max_element(counts.begin(), counts.end(),
        [](const auto& a, const auto& b) { return a.second < b.second || (a.second == b.second && a.first < b.first); });
    return most == counts.end() ? 0 : most->first;
}

bool isColumnName(std::string_view cell)
{
    return cell.size() <= kLongestName && fieldOfWord(columnWord(cell)).has_value();
}

/// Whether the columns below hold addresses or e-mail addresses where the first row does not.
bool differsFromRowsBelow(const CsvSample& sample)
{
    const int addressesInFirst = sample.first.addresses() + sample.first.count(CellKind::Email);
    return addressesInFirst == 0 && std::any_of(sample.below.begin(), sample.below.end(), [](const ColumnContent& column) {
        return column.mostly(column.addresses()) || column.mostly(column.count(CellKind::Email));
    });
}

} // namespace

int ColumnContent::filled() const
{
    int all = 0;
    for (const int number : cells)
        all += number;
    return all - count(CellKind::Empty);
}

DateOrder ColumnContent::dateOrder() const
{
    if ((dayFirst > 0) == (monthFirst > 0))
        return DateOrder::Unknown;
    return dayFirst > 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

CsvSample sampleCsv(std::string_view text, const formats::CsvDialect& dialect)
{
    CsvSample sample;
    const std::string_view part = text.substr(0, dialect.start + kSampleBytes);
    const bool cut = part.size() < text.size();
    formats::CsvReader reader(part, dialect, kSampleLimits);
    formats::CsvRow row;
    std::map<int, int> fieldCounts;
    int quotedRows = 0;
    for (auto there = reader.next(row); there && *there == formats::CsvNext::Record; there = reader.next(row)) {
        if (cut && sample.rows > 0 && reader.position() >= part.size())
            break; // its end is not in the sample
        ++fieldCounts[static_cast<int>(row.fields.size())];
        quotedRows += standsInQuotes(part.substr(row.begin, reader.position() - row.begin), row.fields.size(), dialect.delimiter) ? 1 : 0;
        for (std::size_t column = 0; column < row.fields.size(); ++column) {
            const CellKind kind = cellKind(row.fields[column]);
            countCell(kind, column, sample.all);
            countOrder(orderOfDate(row.fields[column]), sample.all[column]);
            if (sample.rows == 0) {
                ++sample.first.cells[static_cast<std::size_t>(kind)];
                sample.firstRowWords += isColumnName(row.fields[column]) ? 1 : 0;
            } else {
                countCell(kind, column, sample.below);
            }
        }
        if (sample.rows++ == 0)
            sample.firstRowFields = static_cast<int>(row.fields.size());
    }
    sample.columns = mostFrequent(fieldCounts);
    sample.quoted = quotedRows * 10 >= sample.rows * 9 && quotedRows > 0;
    return sample;
}

bool firstRowIsData(const CsvSample& sample)
{
    const ColumnContent& first = sample.first;
    // No column is called "https://…" or "ann@example.com".
    const bool values = first.count(CellKind::Address) + first.count(CellKind::Email) + first.count(CellKind::OneTimeCode) > 0;
    if (values)
        return sample.firstRowWords < 3 || sample.firstRowWords * 2 < first.filled();
    if (sample.firstRowWords > 0)
        return false;
    if (first.count(CellKind::Host) > 0 || sample.firstRowFields != sample.columns)
        return true;
    if (differsFromRowsBelow(sample))
        return false;
    // Neither words nor addresses anywhere: names are given to all columns, an account often lacks something.
    return first.filled() < sample.columns || first.count(CellKind::Number) > 0;
}

} // namespace recourse::imports
