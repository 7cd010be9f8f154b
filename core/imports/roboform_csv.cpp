// SPDX-License-Identifier: GPL-3.0-or-later
// RoboForm's CSV (ProtonMail/WebClients packages/pass/lib/import/providers/roboform, bitwarden/clients roboform-csv-importer.ts):
// "Name,Url,MatchUrl,Login,Pwd,Note,Folder,RfFieldsV2", before without "MatchUrl" and with "Rf_fields". Of the fields each stands in
// a cell of its own behind the last named column.
#include "imports/csv_records.h"
#include "imports/format.h"

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;

int recognise(const Source& source)
{
    return source.header.hasAll({"name", "url", "login", "pwd", "note", "folder"}) ? source.header.size() : 0;
}

struct Columns
{
    explicit Columns(const CsvHeader& header)
        : name(header.column("name"))
        , url(header.column("url"))
        , matchUrl(header.column("matchurl"))
        , login(header.column("login"))
        , password(header.column("pwd"))
        , note(header.column("note"))
        , folder(header.column("folder"))
        , fields(header.column("rffieldsv2") >= 0 ? header.column("rffieldsv2") : header.column("rf_fields"))
    {
    }
    int name, url, matchUrl, login, password, note, folder, fields;
};

/// What would be a formula in a spreadsheet, and what begins with an apostrophe itself, has one more in front.
std::string_view unescaped(std::string_view cell)
{
    constexpr std::string_view kEscaped = "@'=+-";
    const bool escaped = cell.size() > 1 && cell[0] == '\'' && kEscaped.find(cell[1]) != std::string_view::npos;
    return escaped ? cell.substr(1) : cell;
}

QString text(std::string_view cell)
{
    const std::string_view plain = unescaped(cell);
    return QString::fromUtf8(plain);
}

/// "TOTP KEY$,,,txt,SEED", in old files "TOTP KEY$:txt:SEED".
bool isOneTimeCode(std::string_view field)
{
    constexpr std::string_view kLabel = "TOTP KEY$";
    field = unescaped(field);
    return field.starts_with(kLabel) && !field.ends_with(',') && !field.ends_with(':');
}

/// A pattern ("*.example.com/*") is no address.
bool isPattern(std::string_view address)
{
    return address.find('*') != std::string_view::npos;
}

void fillRecord(const Columns& at, const CsvCells& cells, Record& record)
{
    record.title = text(cells[at.name]);
    record.addresses.push_back(unescaped(cells[at.url]));
    if (!isPattern(cells[at.matchUrl]))
        record.addresses.push_back(unescaped(cells[at.matchUrl]));
    record.identify(text(cells[at.login]));
    record.password = unescaped(cells[at.password]);
    record.note = !cells[at.note].empty();
    bool fields = false;
    for (int i = at.fields; i >= 0 && i < cells.size(); ++i) {
        fields = fields || !cells[i].empty();
        record.oneTimeCode = record.oneTimeCode || isOneTimeCode(cells[i]);
    }
    QString folder = text(cells[at.folder]);
    record.tag(folder.startsWith(u'/') ? folder.mid(1) : folder);
    // Old files have no address to match by; there the fields tell a form from a bookmark.
    const bool form = at.matchUrl >= 0 ? !cells[at.matchUrl].empty() : fields;
    if (!cells[at.url].empty() && !form && record.login.isEmpty() && record.password.empty())
        record.skipReason = QStringLiteral("bookmark");
}

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    const Columns at(source.header);
    for (const auto& [column, word] : {std::pair{at.url, "Url"}, std::pair{at.login, "Login"}, std::pair{at.password, "Pwd"}}) {
        if (column < 0)
            return fail(Code::InputMissingColumn, QString::fromLatin1(word));
    }
    const CsvShape shape{.address = at.url, .login = at.login, .password = at.password, .ragged = true};
    return readCsvRecords(source, shape, out, progress, [&at](const CsvCells& cells, Record& record) { fillRecord(at, cells, record); });
}

} // namespace

Format roboformCsv()
{
    return {"roboform-csv", {"RoboForm",
            QT_TRANSLATE_NOOP("Program", "Settings → Export, as CSV.")},
        Container::Csv, recognise, read};
}

} // namespace recourse::imports
