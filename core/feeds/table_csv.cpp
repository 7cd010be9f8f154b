// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table_sources.h"

#include "base/detail.h"
#include "base/limits.h"
#include "formats/csv.h"
#include "formats/text_decoding.h"

#include <algorithm>

namespace recourse::feeds {

using base::Code;
using base::Detail;
using base::fail;

namespace {

/// Notes and junk rows above the header: one in the known registers.
constexpr std::size_t kHeaderRecords = 20;
constexpr std::size_t kCells = 4'000'000;

QString text(std::string_view field)
{
    return QString::fromUtf8(field);
}

base::Error faultOf(const base::Error& error)
{
    return fail(error.code == Code::InputTooLarge ? Code::NetTooLarge : Code::FeedMalformed, error.where);
}

/// Reads records until the header, then rows.
class CsvTable
{
public:
    CsvTable(std::string_view bytes, const FeedTable::Shape& shape)
        : m_text(bytes)
        , m_shape(shape)
        , m_reader(bytes, formats::sniffCsvDialect(bytes), base::kFeedCsvLimits)
    {
    }

    base::Result<TableCells> read()
    {
        if (const auto header = findHeader(); !header)
            return header.error();
        formats::CsvRow row;
        for (;;) {
            const auto next = m_reader.next(row);
            if (!next)
                return faultOf(next.error());
            if (*next == formats::CsvNext::EndOfText)
                return std::move(m_cells);
            if (isUnfinished(row))
                return fail(Code::FeedMalformed, Detail::tr("the text ends inside record %1").arg(row.record));
            if (m_shape.wholeLines && !hasEnd() && !m_cells.rows.empty()) {
                m_cells.wasCut = true; // what stands there may be half a word
                continue;
            }
            if (const auto added = addRow(row); !added)
                return added.error();
        }
    }

private:
    base::Status findHeader()
    {
        formats::CsvRow row;
        qsizetype most = -1;
        for (std::size_t record = 0; record < kHeaderRecords; ++record) {
            const auto next = m_reader.next(row);
            if (!next)
                return faultOf(next.error());
            if (*next == formats::CsvNext::EndOfText)
                break;
            TableCells header;
            for (const std::string_view field : row.fields)
                header.append(text(field));
            if (const qsizetype wanted = wantedIn(header.columns); wanted > most) {
                most = wanted;
                m_cells = header; // the likeliest one so far, to name what it lacks
            }
            if (isHeader(header)) {
                m_cells = std::move(header);
                m_columns = row.fields.size();
                return {};
            }
        }
        if (isAnyHeaderGood())
            return {}; // one column
        for (const QString& column : m_shape.columns + m_shape.oneOf) {
            if (!m_cells.columns.contains(column))
                return fail(Code::FeedMalformed, Detail::tr("no column “%1”").arg(column));
        }
        return fail(Code::FeedMalformed, Detail::tr("no header"));
    }

    /// How many of the columns that the table must have are there.
    qsizetype wantedIn(const QHash<QString, int>& columns) const
    {
        const QStringList wanted = m_shape.columns + m_shape.oneOf;
        return std::count_if(wanted.cbegin(), wanted.cend(), [&](const QString& column) { return columns.contains(column); });
    }

    bool isAnyHeaderGood() const { return m_shape.columns.isEmpty() && m_shape.oneOf.isEmpty() && !m_cells.titles.isEmpty(); }

    /// Where nothing is known of the columns, a note above the header has one cell.
    bool isHeader(const TableCells& header) const
    {
        return hasColumns(header.columns, m_shape) && (header.columns.size() > 1 || !isAnyHeaderGood());
    }

    /// A text that was cut off ends inside quotes, or in a record that is too short and has no line end.
    bool isUnfinished(const formats::CsvRow& row) const
    {
        if (row.unclosed)
            return true;
        return !hasEnd() && row.fields.size() < m_columns;
    }

    /// Whether a line end stands behind the record that was read last.
    bool hasEnd() const
    {
        const bool last = m_reader.position() >= m_text.size();
        return !last || (!m_text.empty() && (m_text.back() == '\n' || m_text.back() == '\r'));
    }

    base::Status addRow(const formats::CsvRow& row)
    {
        std::vector<QString> cells;
        cells.reserve(row.fields.size());
        bool empty = true;
        for (std::size_t i = 0; i < row.fields.size() && i < m_columns; ++i) {
            cells.push_back(text(row.fields[i]));
            empty = empty && cells.back().trimmed().isEmpty();
        }
        return empty ? base::Status() : m_cells.add(std::move(cells));
    }

    std::string_view m_text;
    const FeedTable::Shape& m_shape;
    formats::CsvReader m_reader;
    TableCells m_cells;
    std::size_t m_columns = 0;
};

} // namespace

int TableCells::column(const QString& title)
{
    const QString key = columnKey(title);
    const auto found = columns.constFind(key);
    if (found != columns.constEnd() && !key.isEmpty())
        return *found;
    append(title);
    return static_cast<int>(titles.size()) - 1;
}

void TableCells::append(const QString& title)
{
    const QString key = columnKey(title);
    if (!key.isEmpty() && !columns.contains(key))
        columns.insert(key, static_cast<int>(titles.size()));
    titles.append(title.simplified());
}

base::Status TableCells::add(std::vector<QString> row)
{
    while (!row.empty() && row.back().isEmpty())
        row.pop_back();
    m_cells += row.size();
    if (m_cells > kCells || rows.size() >= base::kFeedCsvLimits.rows)
        return fail(Code::NetTooLarge, Detail::tr("%1 records").arg(rows.size()));
    row.shrink_to_fit();
    rows.push_back(std::move(row));
    return {};
}

base::Result<TableCells> cellsOfCsv(std::string_view bytes, const FeedTable::Shape& shape)
{
    if (bytes.size() > base::kFeedCsvLimits.fileBytes)
        return fail(Code::NetTooLarge, Detail::tr("%1 bytes").arg(bytes.size()));
    const auto decoded = formats::decodeText(bytes);
    if (!decoded)
        return faultOf(decoded.error());
    return CsvTable(decoded->text(), shape).read();
}

} // namespace recourse::feeds
