// SPDX-License-Identifier: GPL-3.0-or-later
// Proton Pass's CSV (ProtonMail/WebClients packages/pass/lib/export/csv.ts): "type,name,url,email,username,password,note,totp,
// createTime,modifyTime,vault"; the first ones had neither "email" (then "username" holds it) nor "vault", new ones have
// "autofillUrls" as JSON in the cell. Cards and identities stand as JSON in the note.
#include "base/limits.h"
#include "imports/address_list.h"
#include "imports/csv_records.h"
#include "imports/format.h"
#include "imports/proton_pass.h"
#include "imports/record_time.h"

#include <optional>

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;

constexpr auto kColumns = {"type", "name", "url", "username", "password", "note", "totp", "createtime"};

int recognise(const Source& source)
{
    for (const char* word : kColumns) {
        if (source.header.column(word) < 0)
            return 0;
    }
    return source.header.size();
}

struct Columns
{
    explicit Columns(const CsvHeader& header)
        : type(header.column("type"))
        , name(header.column("name"))
        , url(header.column("url"))
        , autofillUrls(header.column("autofillurls"))
        , email(header.column("email"))
        , username(header.column("username"))
        , password(header.column("password"))
        , note(header.column("note"))
        , totp(header.column("totp"))
        , created(header.column("createtime"))
        , vault(header.column("vault"))
    {
    }
    int type, name, url, autofillUrls, email, username, password, note, totp, created, vault;
};

class Filling
{
public:
    Filling(const CsvHeader& header, AccountCollector& out)
        : m_at(header)
        , m_out(out)
    {
    }

    void fill(const CsvCells& cells, Record& record)
    {
        record.title = cells.text(m_at.name);
        record.skipReason = cells[m_at.type].empty() ? QString() : reasonByProtonType(cells[m_at.type]);
        if (record.skipReason == u"alias")
            m_out.addOwnAddress(cells.text(m_at.email >= 0 ? m_at.email : m_at.username));
        if (!record.skipReason.isEmpty())
            return;
        addAddresses(cells, record);
        record.identify(cells.text(m_at.username));
        record.identify(cells.text(m_at.email));
        record.password = cells[m_at.password];
        record.note = !cells[m_at.note].empty();
        record.oneTimeCode = !cells[m_at.totp].empty();
        record.created = timeFromSeconds(cells[m_at.created]);
        record.tag(cells.text(m_at.vault));
    }

private:
    void addAddresses(const CsvCells& cells, Record& record)
    {
        splitAddresses(cells[m_at.url], record.addresses);
        const std::string_view json = cells[m_at.autofillUrls];
        if (json.empty())
            return;
        auto document = formats::JsonDocument::parse(json, base::kImportJsonLimits);
        if (!document)
            return; // the column with plain addresses remains
        m_urls = std::move(*document);
        addProtonAutofillUrls(m_urls->root(), record);
    }

    Columns m_at;
    AccountCollector& m_out;
    std::optional<formats::JsonDocument> m_urls; ///< of the row being read: the record points into it
};

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    for (const char* word : {"url", "username", "password"}) {
        if (source.header.column(word) < 0)
            return fail(Code::InputMissingColumn, QString::fromLatin1(word));
    }
    const Columns at(source.header);
    Filling filling(source.header, out);
    return readCsvRecords(source, CsvShape{.address = at.url, .login = at.username, .password = at.password}, out, progress,
        [&filling](const CsvCells& cells, Record& record) { filling.fill(cells, record); });
}

} // namespace

Format protonPassCsv()
{
    return {"protonpass", {"Proton Pass"}, Container::Csv, recognise, read};
}

} // namespace recourse::imports
