// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/csv_records.h"

#include "base/limits.h"

#include <algorithm>
#include <array>
#include <utility>

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;
using formats::CsvRow;

constexpr int kRowsPerReport = 1024;

/// Says of each row whether it can be read, and whether reading must go back to the line after its first.
class RowCheck
{
public:
    RowCheck(const Source& source, const CsvShape& shape)
        : m_source(source)
        , m_columns{shape.address, shape.login, shape.password}
        , m_needed(static_cast<std::size_t>(*std::max_element(m_columns.begin(), m_columns.end())) + 1)
        , m_rereadLeft(source.text.size() * 4)
    {
    }

    [[nodiscard]] bool good(const CsvRow& row) const
    {
        return !row.unclosed && row.fields.size() >= m_needed && !overflows(row) && !swallowedRows(row);
    }

    /// A file made for it could have every line swallow all that follow; what is read twice is therefore bounded.
    [[nodiscard]] bool mayGoBack(const CsvRow& row, std::size_t end)
    {
        const std::string_view raw = m_source.text.substr(row.begin, end - row.begin);
        const auto lineEnd = raw.find_first_of("\r\n");
        if (lineEnd == std::string_view::npos || raw.find_first_not_of("\r\n", lineEnd) == std::string_view::npos)
            return false;
        const bool affordable = raw.size() <= m_rereadLeft;
        m_rereadLeft -= affordable ? raw.size() : 0;
        return affordable;
    }

private:
    [[nodiscard]] bool overflows(const CsvRow& row) const
    {
        const auto columns = static_cast<std::size_t>(m_source.header.size());
        return row.fields.size() > columns
            && std::any_of(row.fields.begin() + static_cast<std::ptrdiff_t>(columns), row.fields.end(), [](std::string_view field) { return !field.empty(); });
    }

    /// A password manager's field may really hold several lines (a pasted key), but then no delimiter follows the line end.
    [[nodiscard]] bool swallowedRows(const CsvRow& row) const
    {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](int column) {
            const std::string_view field = CsvCells(row.fields)[column];
            const auto lineEnd = field.find_first_of("\r\n");
            return lineEnd != std::string_view::npos && field.find(m_source.dialect.delimiter, lineEnd) != std::string_view::npos;
        });
    }

    const Source& m_source;
    std::array<int, 3> m_columns;
    std::size_t m_needed;
    std::size_t m_rereadLeft;
};

bool reportAndAsk(const Source& source, std::size_t position, base::Progress& progress)
{
    progress.report(static_cast<qint64>(position), static_cast<qint64>(source.text.size()));
    return progress.cancelled();
}

} // namespace

base::Status readCsvRecords(const Source& source, const CsvShape& shape, AccountCollector& out, base::Progress& progress,
    const std::function<void(const CsvCells& cells, Record& record)>& fill)
{
    base::CsvLimits limits = base::kImportCsvLimits;
    ++limits.rows; // the header is no account
    formats::CsvReader reader(source.text, source.dialect, limits);
    RowCheck check(source, shape);
    CsvRow row;
    Record record;
    bool header = true;
    for (int rows = 0;; ++rows) {
        if (rows % kRowsPerReport == 0 && reportAndAsk(source, reader.position(), progress))
            return fail(Code::Cancelled);
        const auto there = reader.next(row);
        if (!there)
            return there.error();
        if (*there == formats::CsvNext::EndOfText)
            return {};
        if (std::exchange(header, false))
            continue;
        if (check.good(row)) {
            record.reset();
            record.line = static_cast<int>(row.line);
            record.cut = row.cut;
            fill(CsvCells(row.fields), record);
            out.add(record);
            continue;
        }
        // Read once more with quotes that do not close on their line as text, the row's first line may make sense by itself.
        if (check.mayGoBack(row, reader.position()))
            reader.resynchronise(row.begin, row.record, row.line);
        else
            out.addBadRow(static_cast<int>(row.line), CsvCells(row.fields)[shape.address]);
    }
}

} // namespace recourse::imports
