// SPDX-License-Identifier: GPL-3.0-or-later
// Keeper's CSV (https://docs.keeper.io, "Import from CSV"): without header, folder, title, login, password, address, notes, shared
// folder, then label and value of each further field. Its template for imports has the first seven as a header.
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

int recognise(const Source& source)
{
    if (hasTemplateHeader(source.header))
        return source.header.size();
    const CsvSample& sample = source.sample;
    if (!source.headless || !sample.quoted || sample.all.size() < FirstLabel || sample.firstRowFields < FirstLabel)
        return 0;
    const auto at = [&sample](Column column) -> const ColumnContent& { return sample.all[column]; };
    const bool addresses = at(Address).mostly(at(Address).addresses());
    const bool noneBefore = at(Folder).addresses() == 0 && at(Password).addresses() * 2 <= at(Password).filled();
    return addresses && noneBefore ? std::max<int>(FirstLabel, filledColumns(sample)) : 0;
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
