// SPDX-License-Identifier: GPL-3.0-or-later
// 1Password's CSV exports, told apart and read by the names of their columns:
//   8  "Title","Url","Username","Password","OTPAuth","Favorite","Archived","Tags","Notes" (in its import pages also "Website",
//      "One-time password", "Favorite status", "Archived status")
//   7  for Windows: "UUID","TITLE","USERNAME","PASSWORD","URL","URLS",…, then a column for every field of every section
//   7  for Mac: "first name(firstname)",…,"Created Date",…,"Title","Type","URL","Username",…; quotes escaped by a backslash
//   6  for Mac: address,ainfo,…,section:name,…,Type,Title,URL,Username,uuid,…
//   4  title,notes,username,password,url
// Source: 1Password's support pages, bitwarden/clients onepassword-csv-importer.ts with its test data.
#include "imports/address_list.h"
#include "imports/csv_records.h"
#include "imports/format.h"
#include "imports/one_password_kind.h"
#include "imports/record_time.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;

int anyColumn(const CsvHeader& header, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (const int at = header.column(name); at >= 0)
            return at;
    }
    return -1;
}

struct Columns
{
    explicit Columns(const CsvHeader& header)
        : title(header.column("title"))
        , url(anyColumn(header, {"url", "website"}))
        , urls(header.column("urls"))
        , username(header.column("username"))
        , password(header.column("password"))
        , email(header.column("email"))
        , otp(anyColumn(header, {"otpauth", "one-time password"}))
        , notes(anyColumn(header, {"notes", "notesplain"}))
        , type(header.column("type"))
        , tags(header.column("tags"))
        , archived(anyColumn(header, {"archived", "archived status"}))
        , created(header.column("created date"))
    {
    }
    [[nodiscard]] bool complete() const { return title >= 0 && username >= 0 && password >= 0 && (url >= 0 || urls >= 0); }

    int title, url, urls, username, password, email, otp, notes, type, tags, archived, created;
};

bool hasSections(const CsvHeader& header)
{
    return std::any_of(header.names().begin(), header.names().end(),
        [](const std::string& name) { return name.starts_with("section:") || name.starts_with("section "); });
}

/// Each version by what only 1Password has. Version 4 has nothing of the kind, so only its very columns will do.
int recognise(const Source& source)
{
    const CsvHeader& header = source.header;
    const Columns at(header);
    if (!at.complete())
        return 0;
    const bool favourites = anyColumn(header, {"favorite", "favorite status"}) >= 0;
    const bool eight = at.otp >= 0 && (at.archived >= 0 || favourites);
    const bool sevenOrSix = header.column("scope") >= 0 || header.column("autosubmit") >= 0 || hasSections(header) || (at.created >= 0 && at.type >= 0);
    const bool four = header.names() == std::vector<std::string>{"title", "notes", "username", "password", "url"};
    return eight || sevenOrSix || four ? header.size() : 0;
}

/// Versions 7 and 6 write \" inside quotes. It tells itself by what follows: an ordinary field that ends in a backslash has a
/// delimiter or line end behind its quote.
formats::QuoteEscape escapeOf(const Source& source)
{
    const char delimiter = source.dialect.delimiter;
    for (auto at = source.text.find("\\\""); at != std::string_view::npos; at = source.text.find("\\\"", at + 2)) {
        const char next = at + 2 < source.text.size() ? source.text[at + 2] : '\n';
        if (next != delimiter && next != '"' && next != '\r' && next != '\n')
            return formats::QuoteEscape::Backslash;
    }
    return formats::QuoteEscape::Doubled;
}

/// "a;b", "a,b", and as version 7 for Mac prints a set: {( "Starter Kit", Work )}.
void addTags(const QString& text, Record& record)
{
    QString separated = text;
    separated.replace(u'\n', u',').replace(u'\r', u',').replace(u';', u',');
    for (QString tag : separated.split(u',', Qt::SkipEmptyParts)) {
        tag = tag.trimmed();
        if (tag.startsWith(u'"') && tag.endsWith(u'"') && tag.size() > 1)
            tag = tag.mid(1, tag.size() - 2);
        if (tag != u"{(" && tag != u")}" && tag != u"{()}")
            record.tag(tag);
    }
}

bool isYes(std::string_view cell)
{
    return cell == "true" || cell == "TRUE" || cell == "True" || cell == "1" || cell == "yes";
}

/// The columns of fields that items of one kind have: {4, "card"} if the fifth is "verification number(cvv)".
struct KindColumn
{
    int column;
    QString kind;
};

std::vector<KindColumn> kindColumnsOf(const CsvHeader& header)
{
    std::vector<KindColumn> columns;
    for (int i = 0; i < header.size(); ++i) {
        if (QString kind = kindOfColumn(header.names()[static_cast<std::size_t>(i)]); !kind.isEmpty())
            columns.push_back({i, std::move(kind)});
    }
    return columns;
}

class RowFiller
{
public:
    explicit RowFiller(const CsvHeader& header)
        : m_at(header)
        , m_kinds(kindColumnsOf(header))
    {
    }

    void fill(const CsvCells& cells, Record& record) const
    {
        record.title = cells.text(m_at.title);
        if (leavesOut(reasonToSkip(cells), record))
            return;
        splitAddresses(cells[m_at.url], record.addresses);
        splitAddresses(cells[m_at.urls], record.addresses);
        record.identify(cells.text(m_at.username));
        if (const QString mail = cells.text(m_at.email); mail.contains(u'@'))
            record.identify(mail);
        record.password = cells[m_at.password];
        record.oneTimeCode = hasSeed(cells);
        record.note = !cells[m_at.notes].empty();
        record.archived = isYes(cells[m_at.archived]);
        record.created = timeFromSeconds(cells[m_at.created]);
        addTags(cells.text(m_at.tags), record);
    }

private:
    /// By the type, else by the fields: an item of another kind has neither address nor password of its own.
    [[nodiscard]] QString reasonToSkip(const CsvCells& cells) const
    {
        if (const QString reason = skippedTypeWord(cells[m_at.type]); !reason.isEmpty())
            return reason;
        if (!cells[m_at.url].empty() || !cells[m_at.urls].empty() || !cells[m_at.password].empty())
            return {};
        for (const KindColumn& kind : m_kinds) {
            if (!cells[kind.column].empty())
                return kind.kind;
        }
        return {};
    }

    [[nodiscard]] bool hasSeed(const CsvCells& cells) const
    {
        if (!cells[m_at.otp].empty())
            return true;
        for (int i = 0; i < cells.size(); ++i) {
            if (i != m_at.notes && cells[i].starts_with("otpauth://"))
                return true;
        }
        return false;
    }

    Columns m_at;
    std::vector<KindColumn> m_kinds;
};

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    const Columns at(source.header);
    for (const auto& [column, word] : {std::pair{at.title, u"title"}, std::pair{at.username, u"username"}, std::pair{at.password, u"password"}}) {
        if (column < 0)
            return fail(Code::InputMissingColumn, QString::fromUtf16(word));
    }
    CsvShape shape;
    shape.address = at.url;
    shape.login = at.username;
    shape.password = at.password;
    shape.escape = escapeOf(source);
    const RowFiller filler(source.header);
    return readCsvRecords(source, shape, out, progress, [&filler](const CsvCells& cells, Record& record) { filler.fill(cells, record); });
}

} // namespace

Format onePasswordCsv()
{
    return {"1password-csv", {"1Password"}, Container::Csv, recognise, read};
}

} // namespace recourse::imports
