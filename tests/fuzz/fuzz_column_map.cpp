// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a list that no program writes: what the columns are taken for, what a page would show of them, and reading the list as a user
// says. The first line of the input is what the user says: delimiter, header and the fields of the columns.
#include "imports/account_list.h"
#include "imports/column_preview.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace recourse;

namespace {

const domains::SuffixList& suffixes()
{
    // A few rules are enough: the fuzzer looks for faults in reading, not in the list.
    static const auto list = domains::SuffixList::fromText(
        "// ===BEGIN ICANN DOMAINS===\ncom\norg\nexample\nuk\nco.uk\n// ===END ICANN DOMAINS===\n"
        "// ===BEGIN PRIVATE DOMAINS===\ngithub.io\n// ===END PRIVATE DOMAINS===\n");
    return *list;
}

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// "h;u,l,p": with header, semicolons, url, login, password. A field is a letter of `kFields`, its column the place.
imports::CsvReading readingOf(std::string_view words)
{
    constexpr std::string_view kFields = "tulepongcadi"; // the order of columnFieldNames(), by a letter each
    const QStringList names = imports::columnFieldNames();
    imports::CsvReading reading;
    if (!words.empty() && (words[0] == 'h' || words[0] == 'n'))
        reading.hasHeader = words[0] == 'h';
    if (words.size() > 1 && words[1] != ' ' && words[1] != '"')
        reading.delimiter = words[1];
    for (std::size_t i = 2; i < std::min<std::size_t>(words.size(), 40); ++i) {
        const std::size_t field = kFields.find(words[i]);
        if (field == std::string_view::npos)
            continue;
        const auto choice = imports::columnChoiceFromWords(QString::number(i - 1) + u'=' + names.value(static_cast<int>(field)));
        require(choice.ok());
        reading.columns.push_back(*choice);
    }
    return reading;
}

void checkPreview(const imports::ColumnPreview& preview, const imports::CsvReading& reading)
{
    require(preview.rows.size() <= 20 && preview.fields().size() == preview.columns.size());
    require(reading.delimiter == 0 || preview.delimiter == reading.delimiter);
    require(!reading.hasHeader || preview.hasHeader == *reading.hasHeader);
    for (const QStringList& row : preview.rows) {
        require(static_cast<std::size_t>(row.size()) == preview.columns.size());
        for (std::size_t i = 0; i < preview.columns.size(); ++i) {
            const QString& cell = row[static_cast<qsizetype>(i)];
            require(!preview.columns[i].secret || cell.isEmpty() || cell == imports::maskedCell());
            require(cell.size() <= 200);
        }
    }
}

int sum(const QMap<QString, int>& counts)
{
    int all = 0;
    for (const int count : counts)
        all += count;
    return all;
}

void readAs(std::string_view bytes, const imports::CsvReading& reading)
{
    imports::ReadOptions options{suffixes(), {}};
    options.csv = reading;
    const auto list = imports::readAccountListBytes(bytes, QStringLiteral("fuzz"), options, base::Progress::none());
    if (list)
        require(list->records == static_cast<int>(list->accounts.size()) + list->merged + sum(list->skipped));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view all(reinterpret_cast<const char*>(data), size);
    const std::size_t lineEnd = std::min(all.find('\n'), all.size());
    const imports::CsvReading reading = readingOf(all.substr(0, lineEnd));
    const std::string_view bytes = all.substr(std::min(lineEnd + 1, all.size()));
    for (const imports::CsvReading& asked : {imports::CsvReading(), reading}) {
        const auto preview = imports::previewColumnsBytes(bytes, QStringLiteral("fuzz"), asked);
        if (preview)
            checkPreview(*preview, asked);
        readAs(bytes, asked);
    }
    return 0;
}
