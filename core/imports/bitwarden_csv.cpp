// SPDX-License-Identifier: GPL-3.0-or-later
// Bitwarden's CSV export (bitwarden/clients libs/tools/export, BitwardenCsvExportType): "folder,favorite,type,name,notes,fields,
// reprompt,login_uri,login_username,login_password,login_totp", of an organisation "collections,type,…". Only logins and notes are
// in it; several addresses stand in one cell, joined by commas. "fields" holds what users hide and is never looked at.
#include "imports/address_list.h"
#include "imports/csv_records.h"
#include "imports/format.h"

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;

struct Columns
{
    explicit Columns(const CsvHeader& header)
        : group(header.column("folder") >= 0 ? header.column("folder") : header.column("collections"))
        , type(header.column("type"))
        , name(header.column("name"))
        , notes(header.column("notes"))
        , uri(header.column("login_uri"))
        , username(header.column("login_username"))
        , password(header.column("login_password"))
        , totp(header.column("login_totp"))
        , archived(header.column("archiveddate"))
    {
    }
    int group, type, name, notes, uri, username, password, totp, archived;
};

/// Without "type" or a group this may be Chromium's list with its importer's other words for the columns.
int recognise(const Source& source)
{
    const Columns at(source.header);
    const bool ours = source.header.hasAll({"name", "login_uri", "login_username", "login_password"}) && (at.type >= 0 || at.group >= 0);
    return ours ? source.header.size() : 0;
}

/// Bitwarden writes "login" and "note"; the other words are those of its own types, as programs write them that copy the format.
QString reasonByType(const QString& type)
{
    const QString word = type.trimmed().toLower();
    if (word.isEmpty() || word == u"login")
        return {};
    if (word == u"note" || word == u"securenote" || word == u"secure note")
        return QStringLiteral("note");
    if (word == u"card" || word == u"identity")
        return word;
    return word.startsWith(u"ssh") ? QStringLiteral("ssh") : QStringLiteral("other");
}

void addTags(const QString& groups, bool several, Record& record)
{
    const QStringList names = several ? groups.split(u',') : QStringList{groups};
    for (const QString& name : names) {
        if (const QString tag = name.trimmed(); !tag.isEmpty() && !record.tags.contains(tag))
            record.tags.append(tag);
    }
}

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    const CsvHeader& header = source.header;
    for (const std::string_view word : {"login_uri", "login_username", "login_password"}) {
        if (header.column(word) < 0)
            return fail(Code::InputMissingColumn, QString::fromUtf8(word));
    }
    const Columns at(header);
    const bool organisation = header.column("collections") >= 0;
    return readCsvRecords(source, CsvShape{at.uri, at.username, at.password}, out, progress, [&at, organisation](const CsvCells& cells, Record& record) {
        record.title = cells.text(at.name);
        record.skipReason = reasonByType(cells.text(at.type));
        if (!record.skipReason.isEmpty())
            return;
        splitAddresses(cells[at.uri], record.addresses);
        record.login = cells.text(at.username);
        record.password = cells[at.password];
        record.oneTimeCode = !cells[at.totp].empty();
        record.note = !cells[at.notes].empty();
        record.archived = !cells[at.archived].empty();
        addTags(cells.text(at.group), organisation, record);
    });
}

} // namespace

Format bitwardenCsv()
{
    return {"bitwarden-csv", {"Bitwarden, Vaultwarden"}, Container::Csv, recognise, read};
}

} // namespace recourse::imports
