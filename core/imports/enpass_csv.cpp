// SPDX-License-Identifier: GPL-3.0-or-later
// Enpass's CSV (bitwarden/clients enpass-csv-importer.ts): the title, then label and value of each field, then the note if there is
// one; each row has as many cells as it needs. Labels are in the user's language, those of sensitive fields begin with an asterisk.
// The first row may be "Title","Field","Value",…
#include "base/limits.h"
#include "imports/column_words.h"
#include "imports/csv_records.h"
#include "imports/format.h"

#include <algorithm>
#include <array>
#include <optional>

namespace recourse::imports {

namespace {

bool hasOwnHeader(const CsvHeader& header)
{
    return header.size() >= 3 && header.column("title") == 0 && header.column("field") == 1 && header.column("value") == 2;
}

/// An even number of cells: title, pairs, note.
int endOfPairs(int cells)
{
    return cells % 2 == 0 ? cells - 1 : cells;
}

std::optional<ColumnField> meaningOf(std::string_view label)
{
    if (label.starts_with('*'))
        label.remove_prefix(1);
    return fieldOfWord(columnWord(label));
}

bool isAccountLabel(std::string_view label)
{
    const auto meaning = meaningOf(label);
    return meaning == ColumnField::Login || meaning == ColumnField::Password || meaning == ColumnField::Url || meaning == ColumnField::Email;
}

/// Most rows have two of the labels of a login where labels stand, and rows differ in length.
int rankOfRows(const Source& source)
{
    constexpr int kRows = 50;
    constexpr std::size_t kBytes = std::size_t{256} << 10;
    base::CsvLimits limits = base::kImportCsvLimits;
    limits.rows = kRows;
    formats::CsvReader reader(source.text.substr(0, source.dialect.start + kBytes), source.dialect, limits);
    formats::CsvRow row;
    int rows = 0;
    int fitting = 0;
    for (auto there = reader.next(row); there && *there == formats::CsvNext::Record; there = reader.next(row)) {
        const CsvCells cells(row.fields);
        int labels = 0;
        for (int i = 1; i < endOfPairs(cells.size()); i += 2)
            labels += isAccountLabel(cells[i]) ? 1 : 0;
        ++rows;
        fitting += labels > 1 ? 1 : 0;
    }
    return fitting * 2 > rows ? source.sample.columns : 0;
}

int recognise(const Source& source)
{
    if (hasOwnHeader(source.header))
        return source.header.size();
    // Whoever names columns does not write "Username" and "Password" above them in every row.
    return source.sample.quoted ? rankOfRows(source) : 0;
}

/// Labels that only cards and identities have, in English; others are told by having nothing to sign in with.
QString reasonByLabels(const CsvCells& cells)
{
    bool number = false;
    bool cardCode = false;
    bool firstName = false;
    bool lastName = false;
    for (int i = 1; i < endOfPairs(cells.size()); i += 2) {
        std::string_view label = cells[i];
        if (label.starts_with('*'))
            label.remove_prefix(1);
        const std::string word = columnWord(label);
        number = number || word == "number" || word == "card number";
        cardCode = cardCode || word == "cvc" || word == "cvv" || word == "cardholder";
        firstName = firstName || word == "first name";
        lastName = lastName || word == "last name";
    }
    if (number && cardCode)
        return QStringLiteral("card");
    return firstName && lastName ? QStringLiteral("identity") : QString();
}

void takeField(std::string_view label, std::string_view value, Record& record, QStringList& emails)
{
    const auto text = [value] { return QString::fromUtf8(value); };
    switch (meaningOf(label).value_or(ColumnField::Ignore)) {
    case ColumnField::Login:
        return record.identify(text());
    case ColumnField::Email:
        return emails.append(text());
    case ColumnField::Password:
        record.password = record.password.empty() ? value : record.password;
        return;
    case ColumnField::Url:
        return record.addresses.push_back(value);
    case ColumnField::OneTimeCode:
        record.oneTimeCode = true;
        return;
    case ColumnField::Title:
    case ColumnField::Note:
    case ColumnField::Tag:
    case ColumnField::Created:
    case ColumnField::LastUsed:
    case ColumnField::Changed:
    case ColumnField::Ignore:
        return;
    }
}

void fillRecord(const CsvCells& cells, Record& record)
{
    record.title = cells.text(0);
    const int end = endOfPairs(cells.size());
    QStringList emails;
    bool values = false;
    for (int i = 1; i + 1 < end; i += 2) {
        if (cells[i + 1].empty())
            continue;
        values = true;
        takeField(cells[i], cells[i + 1], record, emails);
    }
    for (const QString& email : emails)
        record.identify(email);
    record.note = !cells[end].empty();
    record.skipReason = reasonByLabels(cells);
    const bool account = !record.login.isEmpty() || !record.password.empty() || !record.addresses.empty() || record.oneTimeCode;
    if (record.skipReason.isEmpty() && !account && values && !record.note)
        record.skipReason = QStringLiteral("other");
}

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    // The rows begin behind the header only if there is one: "Title" may also be somebody's first account.
    Source rows;
    rows.text = source.text;
    rows.container = source.container;
    rows.dialect = source.dialect;
    rows.header = source.header;
    rows.sample = source.sample;
    rows.headless = !hasOwnHeader(source.header);
    return readCsvRecords(rows, CsvShape{.ragged = true}, out, progress, fillRecord);
}

} // namespace

Format enpassCsv()
{
    return {"enpass", {"Enpass"}, Container::Csv, recognise, read};
}

} // namespace recourse::imports
