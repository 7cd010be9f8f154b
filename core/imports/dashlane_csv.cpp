// SPDX-License-Identifier: GPL-3.0-or-later
// Dashlane's CSVs, which its zip archive holds side by side: credentials, ids, payments, personalInfo and securenotes
// (bitwarden/clients libs/importer dashlane-csv-types.ts). Its first export was one CSV without header: title, url, login,
// password, note (roddhjav/pass-import).
#include "imports/csv_records.h"
#include "imports/format.h"

#include <algorithm>
#include <array>

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;

/// Which of the files it is, told by the header; the files' names differ between the programs that write them.
enum class Member { None, Credentials, Ids, Payments, PersonalInfo, SecureNotes, Headless };

bool isCredentials(const CsvHeader& header)
{
    const bool own = header.column("username2") >= 0 || header.column("otpsecret") >= 0 || header.column("otpurl") >= 0;
    return own && header.hasAll({"username", "title", "password", "note", "url"});
}

bool isSecureNotes(const CsvHeader& header)
{
    const bool category = header.size() == 3 && header.column("category") == 2;
    return header.column("title") == 0 && header.column("note") == 1 && (header.size() == 2 || category);
}

/// All cells in quotes, five columns, the second of addresses. Most accounts have no note, so a row may be shorter.
bool isHeadless(const Source& source)
{
    const CsvSample& sample = source.sample;
    return source.headless && sample.quoted && sample.columns == 5 && sample.all[1].mostly(sample.all[1].addresses())
        && sample.all[0].filled() >= sample.rows - 1;
}

Member memberOf(const Source& source)
{
    const CsvHeader& header = source.header;
    if (isHeadless(source))
        return Member::Headless;
    if (isCredentials(header))
        return Member::Credentials;
    if (header.hasAll({"type", "number", "issue_date", "expiration_date"}))
        return Member::Ids;
    if (header.hasAll({"type", "account_name", "cc_number"}))
        return Member::Payments;
    if (header.hasAll({"type", "first_name", "last_name", "email", "item_name"}))
        return Member::PersonalInfo;
    return isSecureNotes(header) ? Member::SecureNotes : Member::None;
}

int recognise(const Source& source)
{
    const Member member = memberOf(source);
    if (member == Member::Headless)
        return source.sample.columns;
    return member == Member::None ? 0 : source.header.size();
}

struct Columns
{
    explicit Columns(const CsvHeader& header)
        : title(header.column("title"))
        , url(header.column("url"))
        , names{header.column("username"), header.column("username2"), header.column("username3")}
        , password(header.column("password"))
        , note(header.column("note"))
        , category(header.column("category"))
        , codes{header.column("otpsecret"), header.column("otpurl"), header.column("otp")}
    {
    }
    int title, url;
    std::array<int, 3> names;
    int password, note, category;
    std::array<int, 3> codes;
};

void fillCredential(const Columns& at, const CsvCells& cells, Record& record)
{
    record.title = cells.text(at.title);
    record.addresses.push_back(cells[at.url]);
    for (const int column : at.names)
        record.identify(cells.text(column));
    record.password = cells[at.password];
    record.note = !cells[at.note].empty();
    record.tag(cells.text(at.category));
    // The phones' programs write "null" for what is not there.
    record.oneTimeCode = std::any_of(at.codes.begin(), at.codes.end(), [&](int column) { return !cells[column].empty() && cells[column] != "null"; });
}

base::Status readCredentials(const Source& source, AccountCollector& out, base::Progress& progress)
{
    const Columns at(source.header);
    return readCsvRecords(source, CsvShape{.address = at.url, .login = at.names[0], .password = at.password}, out, progress,
        [&at](const CsvCells& cells, Record& record) { fillCredential(at, cells, record); });
}

base::Status readHeadless(const Source& source, AccountCollector& out, base::Progress& progress)
{
    return readCsvRecords(source, CsvShape{.address = 1, .login = 2, .password = 3, .ragged = true}, out, progress, [](const CsvCells& cells, Record& record) {
        record.title = cells.text(0);
        record.addresses.push_back(cells[1]);
        record.identify(cells.text(2));
        record.password = cells[3];
        record.note = !cells[4].empty();
    });
}

/// Rows that are no accounts. What names one in the report is the first of `titles` that is not blank.
base::Status readOthers(const Source& source, AccountCollector& out, base::Progress& progress, std::initializer_list<std::string_view> titles,
    const std::function<QString(std::string_view type)>& reason)
{
    const int type = source.header.column("type");
    return readCsvRecords(source, CsvShape{.ragged = true}, out, progress, [&](const CsvCells& cells, Record& record) {
        for (const std::string_view title : titles)
            record.title = record.title.trimmed().isEmpty() ? cells.text(source.header.column(title)) : record.title;
        record.skipReason = reason(cells[type]);
    });
}

base::Status readPersonalInfo(const Source& source, AccountCollector& out, base::Progress& progress)
{
    const int email = source.header.column("email");
    const int title = source.header.column("item_name");
    const int type = source.header.column("type");
    return readCsvRecords(source, CsvShape{.ragged = true}, out, progress, [&](const CsvCells& cells, Record& record) {
        record.title = cells[title].empty() ? cells.text(type) : cells.text(title);
        record.skipReason = QStringLiteral("identity");
        out.addOwnAddress(cells.text(email));
    });
}

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    switch (memberOf(source)) {
    case Member::Credentials:
        return readCredentials(source, out, progress);
    case Member::Headless:
        return readHeadless(source, out, progress);
    case Member::Ids:
        return readOthers(source, out, progress, {"type"}, [](std::string_view) { return QStringLiteral("identity"); });
    case Member::Payments:
        return readOthers(source, out, progress, {"name", "account_name"},
            [](std::string_view type) { return type.find("bank") != std::string_view::npos ? QStringLiteral("bank") : QStringLiteral("card"); });
    case Member::PersonalInfo:
        return readPersonalInfo(source, out, progress);
    case Member::SecureNotes:
        return readOthers(source, out, progress, {"title"}, [](std::string_view) { return QStringLiteral("note"); });
    case Member::None:
        break;
    }
    return fail(Code::InputMissingColumn, QStringLiteral("username"));
}

} // namespace

Format dashlaneCsv()
{
    return {"dashlane", {"Dashlane",
            QT_TRANSLATE_NOOP("Program", "Settings → Export data → CSV. The zip file is fine as it is.")},
        Container::Csv, recognise, read};
}

} // namespace recourse::imports
