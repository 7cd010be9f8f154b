// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/csv_records.h"

#include "base/limits.h"
#include "imports/cell_kind.h"
#include "imports/torn_row.h"

#include <algorithm>
#include <array>
#include <utility>

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;
using formats::CsvRow;

constexpr int kRowsPerReport = 1024;
constexpr std::size_t kAnyNumber = static_cast<std::size_t>(-1);

/// Says of each row whether it can be read, and whether reading must go back to the line after its first.
class RowCheck
{
public:
    RowCheck(const Source& source, const CsvShape& shape)
        : m_source(source)
        , m_shape(shape)
        , m_columns{shape.address, shape.login, shape.password}
        , m_needed(shape.ragged ? 0 : static_cast<std::size_t>(*std::max_element(m_columns.begin(), m_columns.end()) + 1))
        , m_most(shape.ragged ? kAnyNumber : static_cast<std::size_t>(source.headless ? source.sample.columns : source.header.size()))
        , m_rereadLeft(source.text.size() * 4)
    {
    }

    [[nodiscard]] bool good(const CsvRow& row) const
    {
        return !row.unclosed && !row.wide && row.fields.size() >= m_needed && !overflows(row) && !swallowedRows(row) && !mayBeTorn(row);
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
    /// A torn row reaches its text and has its other cells only at that text's end; a row that does not reach it is only short.
    [[nodiscard]] bool mayBeTorn(const CsvRow& row) const
    {
        const auto fields = static_cast<int>(row.fields.size());
        return m_shape.torn >= 0 && fields < m_source.header.size() && (fields > m_shape.torn || !m_shape.startsRecord(CsvCells(row.fields)));
    }

    [[nodiscard]] bool overflows(const CsvRow& row) const
    {
        return row.fields.size() > m_most && !(m_shape.surplus && hasAddress(row))
            && std::any_of(row.fields.begin() + static_cast<std::ptrdiff_t>(m_most), row.fields.end(), [](std::string_view field) { return !field.empty(); });
    }

    [[nodiscard]] bool hasAddress(const CsvRow& row) const
    {
        const CellKind kind = cellKind(CsvCells(row.fields)[m_shape.address]);
        return kind == CellKind::Address || kind == CellKind::Host;
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
    const CsvShape& m_shape;
    std::array<int, 3> m_columns;
    std::size_t m_needed;
    std::size_t m_most; ///< fields that may be filled
    std::size_t m_rereadLeft;
};

/// Reads row by row and hands over what the rows are.
class RowReader
{
public:
    RowReader(const Source& source, const CsvShape& shape, AccountCollector& out, base::Progress& progress,
        const std::function<void(const CsvCells& cells, Record& record)>& fill)
        : m_source(source)
        , m_shape(shape)
        , m_out(out)
        , m_progress(progress)
        , m_fill(fill)
        , m_reader(source.text, dialectOf(source, shape), limitsOf(source))
        , m_check(source, shape)
    {
    }

    base::Status readAll()
    {
        bool header = !m_source.headless;
        for (int rows = 0;; ++rows) {
            if (rows % kRowsPerReport == 0 && reportAndAsk())
                return fail(Code::Cancelled);
            if (!std::exchange(m_rowIsRead, false)) {
                const auto there = m_reader.next(m_row);
                if (!there)
                    return there.error();
                if (*there == formats::CsvNext::EndOfText)
                    return {};
            }
            if (std::exchange(header, false))
                continue;
            if (const auto used = use(); !used)
                return used;
        }
    }

private:
    static formats::CsvDialect dialectOf(const Source& source, const CsvShape& shape)
    {
        formats::CsvDialect dialect = source.dialect;
        dialect.escape = shape.escape;
        return dialect;
    }

    static base::CsvLimits limitsOf(const Source& source)
    {
        base::CsvLimits limits = base::kImportCsvLimits;
        limits.rows += source.headless ? 0 : 1; // the header is no account
        return limits;
    }

    bool reportAndAsk()
    {
        m_progress.report(static_cast<qint64>(m_reader.position()), static_cast<qint64>(m_source.text.size()));
        return m_progress.cancelled();
    }

    base::Status use()
    {
        if (m_check.good(m_row)) {
            if (!isHeader())
                hand(CsvCells(m_row.fields), static_cast<int>(m_row.line), m_row.cut);
            return {};
        }
        if (isTorn())
            return joinTorn();
        // Read once more with quotes that do not close on their line as text, the row's first line may make sense by itself.
        if (m_check.mayGoBack(m_row, m_reader.position()))
            m_reader.resynchronise(m_row.begin, m_row.record, m_row.line);
        else
            addBad(static_cast<int>(m_row.line), m_row.fields);
        return {};
    }

    void hand(const CsvCells& cells, int line, bool cut)
    {
        m_record.reset();
        m_record.line = line;
        m_record.cut = cut;
        m_fill(cells, m_record);
        m_out.add(m_record);
    }

    void addBad(int line, const std::vector<std::string_view>& fields)
    {
        const int expected = m_source.headless ? m_source.sample.columns : m_source.header.size();
        m_out.addBadRow({.line = line, .address = CsvCells(fields)[m_shape.address], .columns = static_cast<int>(fields.size()),
            .expected = m_shape.ragged ? 0 : expected});
    }

    /// Two lists joined as files may have a byte order mark where the second begins. Hardly any row passes the look at its first cell.
    [[nodiscard]] bool isHeader() const
    {
        constexpr std::string_view kMark = "\xEF\xBB\xBF";
        const std::vector<std::string>& names = m_source.header.names();
        if (names.empty() || m_row.fields.size() < names.size())
            return false;
        std::string_view first = m_row.fields.front();
        if (first.starts_with(kMark))
            first.remove_prefix(kMark.size());
        if (first.size() != names.front().size() || (!first.empty() && (first.front() | 0x20) != (names.front().front() | 0x20)))
            return false;
        std::vector<std::string_view> cells = m_row.fields;
        cells.front() = first;
        return CsvHeader(cells).names() == names;
    }

    [[nodiscard]] bool startsRecord() const
    {
        return static_cast<int>(m_row.fields.size()) > m_shape.torn && m_shape.startsRecord(CsvCells(m_row.fields));
    }

    [[nodiscard]] bool isTorn() const { return m_shape.torn >= 0 && !m_row.unclosed && startsRecord(); }

    /// A row of the header's length begins a record, unless the text above it still lacks its end and this may be it.
    [[nodiscard]] bool endsTorn(const TornRow& torn, std::size_t columns) const
    {
        const bool whole = m_row.fields.size() == columns;
        return torn.complete() ? whole || startsRecord() : whole && startsRecord();
    }

    /// Takes the rows below as well, up to one that begins a record.
    base::Status joinTorn()
    {
        const auto columns = static_cast<std::size_t>(m_source.header.size());
        TornRow torn(static_cast<std::size_t>(m_shape.torn), columns);
        const auto line = static_cast<int>(m_row.line);
        bool cut = false;
        int rows = 0;
        do {
            torn.take(m_row);
            ++rows;
            cut = cut || m_row.cut;
            const auto there = m_reader.next(m_row);
            if (!there)
                return there.error();
            m_rowIsRead = *there == formats::CsvNext::Record;
        } while (m_rowIsRead && !endsTorn(torn, columns));
        const std::vector<std::string_view> fields = torn.fields();
        if (torn.complete() || rows == 1) // one row alone is not torn: somebody left out cells at its end
            hand(CsvCells(fields), line, cut);
        else
            addBad(line, fields);
        return {};
    }

    const Source& m_source;
    const CsvShape& m_shape;
    AccountCollector& m_out;
    base::Progress& m_progress;
    const std::function<void(const CsvCells& cells, Record& record)>& m_fill;
    formats::CsvReader m_reader;
    RowCheck m_check;
    CsvRow m_row;
    Record m_record;
    bool m_rowIsRead = false; ///< the next row is in m_row already
};

} // namespace

base::Status readCsvRecords(const Source& source, const CsvShape& shape, AccountCollector& out, base::Progress& progress,
    const std::function<void(const CsvCells& cells, Record& record)>& fill)
{
    return RowReader(source, shape, out, progress, fill).readAll();
}

} // namespace recourse::imports
