// SPDX-License-Identifier: GPL-3.0-or-later
// Keeper's CSV (https://docs.keeper.io, "Import from CSV"): without header, folder, title, login, password, address, notes, shared
// folder, then label and value of each further field. Its template for imports has the first seven as a header.
// Keeper Commander, its program for the command line, writes the same rows with quotes only where a cell needs them.
#include "base/limits.h"
#include "imports/csv_records.h"
#include "imports/format.h"
#include "imports/keeper.h"

#include <algorithm>

namespace recourse::imports {

namespace {

enum Column : int { Folder, Title, Login, Password, Address, Notes, SharedFolder, FirstLabel };

/// Where its own columns stand, a header must say so in exactly that order.
bool hasTemplateHeader(const CsvHeader& header)
{
    const bool address = header.column("website address") == Address || header.column("url") == Address;
    return header.column("folder") == Folder && header.column("title") == Title && header.column("login") == Login
        && header.column("password") == Password && address && header.column("notes") == Notes;
}

/// Rows have different lengths, since each brings its own fields.
int filledColumns(const CsvSample& sample)
{
    return static_cast<int>(std::count_if(sample.all.begin(), sample.all.end(), [](const ColumnContent& column) { return column.filled() > 0; }));
}

/// Seven cells and pairs behind them, in each of the first rows.
bool hasPairs(const Source& source)
{
    constexpr std::size_t kRows = 50;
    base::CsvLimits limits = base::kImportCsvLimits;
    limits.rows = kRows;
    formats::CsvReader reader(source.text, source.dialect, limits);
    formats::CsvRow row;
    for (auto there = reader.next(row); there && *there == formats::CsvNext::Record; there = reader.next(row)) {
        if (row.fields.size() < FirstLabel || row.fields.size() % 2 == 0)
            return false;
    }
    return true;
}

bool isText(const ColumnContent& column)
{
    return column.count(CellKind::Text) == column.filled();
}

/// What could be any list without quotes must look like Keeper's in all columns. A title may be a host, a password may be anything.
bool looksUnquoted(const Source& source)
{
    const std::vector<ColumnContent>& columns = source.sample.all;
    for (std::size_t label = FirstLabel; label < columns.size(); label += 2) {
        if (columns[label].addresses() + columns[label].count(CellKind::Email) > 0)
            return false;
    }
    const ColumnContent& password = columns[Password];
    const bool schemes = columns[Title].count(CellKind::Address) + columns[Login].count(CellKind::Address) + password.count(CellKind::Address) > 0;
    const bool passwords = password.filled() > 0 && password.count(CellKind::Email) * 2 <= password.filled();
    return !schemes && passwords && columns[Login].filled() > 0 && isText(columns[Folder]) && isText(columns[SharedFolder]) && hasPairs(source);
}

int recognise(const Source& source)
{
    if (hasTemplateHeader(source.header))
        return source.header.size();
    const CsvSample& sample = source.sample;
    if (!source.headless || sample.all.size() < FirstLabel || sample.firstRowFields < FirstLabel)
        return 0;
    const auto at = [&sample](Column column) -> const ColumnContent& { return sample.all[column]; };
    const bool addresses = at(Address).mostly(at(Address).addresses());
    const bool noneBefore = at(Folder).addresses() == 0 && at(Password).addresses() * 2 <= at(Password).filled();
    const bool keepers = addresses && noneBefore && (sample.quoted || looksUnquoted(source));
    return keepers ? std::max<int>(FirstLabel, filledColumns(sample)) : 0;
}

void takeField(std::string_view label, std::string_view value, Record& record)
{
    if (value.empty())
        return;
    if (label == kKeeperOneTimeCode)
        record.oneTimeCode = true;
    else if (isKeeperAddressLabel(label))
        record.addresses.push_back(value);
}

void fillRecord(const CsvCells& cells, Record& record)
{
    record.title = cells.text(Title);
    record.identify(cells.text(Login));
    record.password = cells[Password];
    record.addresses.push_back(cells[Address]);
    record.note = !cells[Notes].empty();
    for (int label = FirstLabel; label < cells.size(); label += 2)
        takeField(cells[label], cells[label + 1], record);
    record.tag(keeperFolder(cells.text(Folder)));
    record.tag(keeperFolder(cells.text(SharedFolder)));
}

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    return readCsvRecords(source, CsvShape{.address = Address, .login = Login, .password = Password, .ragged = true}, out, progress, fillRecord);
}

} // namespace

Format keeperCsv()
{
    return {"keeper", {"Keeper",
            QT_TRANSLATE_NOOP("Program", "Settings → Export, as CSV or JSON.")},
        Container::Csv, recognise, read};
}

} // namespace recourse::imports
