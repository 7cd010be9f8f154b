// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords as Firefox exports them (toolkit/components/passwordmgr/LoginExport.sys.mjs): origins instead of addresses, times
// in milliseconds since 1970, one row for each form and realm, so that several rows may be one account.
#include "imports/csv_records.h"
#include "imports/format.h"
#include "imports/record_time.h"

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;

int recognise(const Source& source)
{
    const bool ours = source.header.hasAll({"url", "username", "password", "httprealm", "formactionorigin"});
    return ours ? source.header.size() : 0;
}

/// Firefox writes origins, so a bare word ("router") or a mail address in this column is a title that strayed here, not a host.
bool isOrigin(std::string_view text)
{
    return text.find(':') != std::string_view::npos
        || (text.find('.') != std::string_view::npos && text.find_first_of("@ \t") == std::string_view::npos);
}

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    const CsvHeader& header = source.header;
    for (const std::string_view word : {"url", "username", "password"}) {
        if (header.column(word) < 0)
            return fail(Code::InputMissingColumn, QString::fromUtf8(word));
    }
    const int url = header.column("url");
    const int username = header.column("username");
    const int password = header.column("password");
    const int created = header.column("timecreated");
    const int lastUsed = header.column("timelastused");
    const int changed = header.column("timepasswordchanged");
    return readCsvRecords(source, CsvShape{url, username, password}, out, progress, [&](const CsvCells& cells, Record& record) {
        record.login = cells.text(username);
        record.password = cells[password];
        record.created = timeFromMilliseconds(cells[created]);
        record.lastUsed = timeFromMilliseconds(cells[lastUsed]);
        record.passwordChanged = timeFromMilliseconds(cells[changed]);
        if (cells[url].empty() || isOrigin(cells[url])) {
            record.addresses.push_back(cells[url]);
        } else {
            record.badAddress = true;
            record.title = cells.text(url);
        }
    });
}

} // namespace

Format firefoxCsv()
{
    return {"firefox-csv", {"Firefox",
            QT_TRANSLATE_NOOP("Program", "Menu → Passwords → the three dots → Export passwords. The file ends in .csv.")},
        Container::Csv, recognise, read};
}

} // namespace recourse::imports
