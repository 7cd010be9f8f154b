// SPDX-License-Identifier: GPL-3.0-or-later
// Apple's Passwords app and Safari: "Title,URL,Username,Password,Notes,OTPAuth", before macOS 12 without the last two (columns as in
// the tests of Bitwarden's importer). An entry for several websites has a row for each.
#include "imports/csv_records.h"
#include "imports/format.h"

#include <algorithm>
#include <array>

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;

constexpr auto kAlways = std::to_array<std::string_view>({"title", "url", "username", "password"});
constexpr auto kNewer = std::to_array<std::string_view>({"notes", "otpauth"});

/// Many lists have these words; only Apple begins with these four and goes on with nothing else.
int recognise(const Source& source)
{
    const std::vector<std::string>& names = source.header.names();
    if (names.size() < kAlways.size() || !std::equal(kAlways.begin(), kAlways.end(), names.begin()))
        return 0;
    const bool others = std::any_of(names.begin() + kAlways.size(), names.end(),
        [](const std::string& name) { return std::find(kNewer.begin(), kNewer.end(), name) == kNewer.end(); });
    return others ? 0 : source.header.size();
}

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    const CsvHeader& header = source.header;
    for (const std::string_view word : {"url", "username", "password"}) {
        if (header.column(word) < 0)
            return fail(Code::InputMissingColumn, QString::fromUtf8(word));
    }
    const int title = header.column("title");
    const int notes = header.column("notes");
    const int otp = header.column("otpauth");
    const CsvShape shape{.address = header.column("url"), .login = header.column("username"), .password = header.column("password")};
    return readCsvRecords(source, shape, out, progress, [&](const CsvCells& cells, Record& record) {
        record.title = cells.text(title);
        record.addresses.push_back(cells[shape.address]);
        record.login = cells.text(shape.login);
        record.password = cells[shape.password];
        record.note = !cells[notes].empty();
        record.oneTimeCode = !cells[otp].empty();
    });
}

} // namespace

Format applePasswordsCsv()
{
    return {"apple-passwords-csv", {QT_TRANSLATE_NOOP("Program", "Apple Passwords or Safari"),
            QT_TRANSLATE_NOOP("Program", "The Passwords app → File → Export all passwords to a file.")},
        Container::Csv, recognise, read};
}

} // namespace recourse::imports
