// SPDX-License-Identifier: GPL-3.0-or-later
// LastPass's CSV: "url,username,password,totp,extra,name,grouping,fav" (old ones without "totp"). Secure notes have the address
// http://sn and name their kind in the first line of "extra", folders have http://group. Exported by the browser extension the
// values carry HTML references (github.com/bitwarden/clients, issues 45, 73 and 268), copied from its page notes lose their quotes.
#include "base/secret_bytes.h"
#include "imports/cell_kind.h"
#include "imports/csv_records.h"
#include "imports/format.h"

#include <algorithm>
#include <array>
#include <string>

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;

bool isFormFill(const CsvHeader& header)
{
    return header.hasAll({"profilename", "profilelanguage"});
}

int recognise(const Source& source)
{
    const CsvHeader& header = source.header;
    return isFormFill(header) || header.hasAll({"url", "username", "password", "extra", "name", "grouping"}) ? header.size() : 0;
}

struct Columns
{
    explicit Columns(const CsvHeader& header)
        : url(header.column("url"))
        , username(header.column("username"))
        , password(header.column("password"))
        , totp(header.column("totp"))
        , extra(header.column("extra"))
        , name(header.column("name"))
        , grouping(header.column("grouping"))
    {
    }
    int url, username, password, totp, extra, name, grouping;
};

struct Reference
{
    std::string_view written;
    char meant;
};

/// What the extension writes for characters that HTML reserves.
constexpr auto kReferences = std::to_array<Reference>(
    {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}, {"&#39;", '\''}, {"&#039;", '\''}, {"&#x27;", '\''}});

bool hasReference(std::string_view text)
{
    return text.find('&') != std::string_view::npos
        && std::any_of(kReferences.begin(), kReferences.end(), [text](const Reference& reference) { return text.find(reference.written) != std::string_view::npos; });
}

/// Decodes once: "&amp;lt;" is the text "&lt;".
void decodeReferences(std::string_view text, std::string& into)
{
    into.clear();
    into.reserve(text.size()); // so that no unwiped smaller buffer is left behind
    while (!text.empty()) {
        const auto reference = std::find_if(kReferences.begin(), kReferences.end(), [text](const Reference& known) { return text.starts_with(known.written); });
        const bool found = reference != kReferences.end();
        into += found ? reference->meant : text.front();
        text.remove_prefix(found ? reference->written.size() : 1);
    }
}

/// The kind of a secure note: a word for the report.
QString reasonOfNote(std::string_view extra)
{
    struct Reason
    {
        std::string_view kind;
        const char* reason;
    };
    constexpr auto kReasons = std::to_array<Reason>({{"Credit Card", "card"}, {"Bank Account", "bank"}, {"Address", "identity"},
        {"Passport", "identity"}, {"Driver's License", "identity"}, {"Social Security", "identity"}, {"SSH Key", "ssh"},
        {"Wi-Fi Password", "wifi"}});
    constexpr std::string_view kLabel = "NoteType:";
    if (!extra.starts_with(kLabel))
        return QStringLiteral("note");
    extra.remove_prefix(kLabel.size());
    const std::string_view kind = extra.substr(0, extra.find_first_of("\r\n"));
    const auto known = std::find_if(kReasons.begin(), kReasons.end(), [kind](const Reason& reason) { return reason.kind == kind; });
    return known == kReasons.end() ? QStringLiteral("note") : QString::fromLatin1(known->reason);
}

/// "Work\Clients" as "Work/Clients".
QString folderOf(QString grouping)
{
    return grouping == u"(none)" ? QString() : grouping.replace(u'\\', u'/');
}

class Filling
{
public:
    explicit Filling(const CsvHeader& header)
        : m_at(header)
    {
    }
    Filling(const Filling&) = delete;
    Filling& operator=(const Filling&) = delete;
    ~Filling() { wipe(); }

    void fill(const CsvCells& cells, Record& record)
    {
        wipe();
        const std::string_view url = decoded(cells[m_at.url], m_url);
        record.title = text(cells[m_at.name]);
        if (url == "http://sn" || url == "http://group") {
            record.skipReason = url == "http://group" ? QStringLiteral("folder") : reasonOfNote(cells[m_at.extra]);
            return;
        }
        if (url != "http://" && url != "https://") // an entry without address
            record.addresses.push_back(url);
        record.identify(text(cells[m_at.username]));
        record.password = decoded(cells[m_at.password], m_password);
        record.oneTimeCode = !cells[m_at.totp].empty();
        record.note = !cells[m_at.extra].empty();
        record.tag(folderOf(text(cells[m_at.grouping])));
    }

private:
    static std::string_view decoded(std::string_view cell, std::string& storage)
    {
        if (!hasReference(cell))
            return cell;
        decodeReferences(cell, storage);
        return storage;
    }

    [[nodiscard]] QString text(std::string_view cell)
    {
        const std::string_view plain = decoded(cell, m_text);
        return QString::fromUtf8(plain);
    }

    void wipe()
    {
        for (std::string* copy : {&m_url, &m_password, &m_text})
            base::wipe(copy->data(), copy->size());
    }

    Columns m_at;
    std::string m_url;
    std::string m_password;
    std::string m_text;
};

/// A row below an unquoted note goes on with its text; a new entry begins with an address or nothing.
bool startsRecord(const CsvCells& cells)
{
    const CellKind first = cellKind(cells[0]);
    return first == CellKind::Empty || first == CellKind::Address || first == CellKind::Host;
}

base::Status readFormFill(const Source& source, AccountCollector& out, base::Progress& progress)
{
    const int name = source.header.column("profilename");
    return readCsvRecords(source, CsvShape{.ragged = true}, out, progress, [name](const CsvCells& cells, Record& record) {
        record.title = cells.text(name);
        record.skipReason = QStringLiteral("identity");
    });
}

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    if (isFormFill(source.header))
        return readFormFill(source, out, progress);
    for (const char* word : {"url", "username", "password"}) {
        if (source.header.column(word) < 0)
            return fail(Code::InputMissingColumn, QString::fromLatin1(word));
    }
    const Columns at(source.header);
    Filling filling(source.header);
    CsvShape shape{.address = at.url, .login = at.username, .password = at.password};
    if (at.url == 0 && at.extra > at.password) { // as LastPass orders them; another order was made by hand
        shape.torn = at.extra;
        shape.startsRecord = startsRecord;
    }
    return readCsvRecords(source, shape, out, progress, [&filling](const CsvCells& cells, Record& record) { filling.fill(cells, record); });
}

} // namespace

Format lastpassCsv()
{
    return {"lastpass-csv", {"LastPass",
            QT_TRANSLATE_NOOP("Program", "Advanced options → Export. Save the file; do not copy the text from the page.")},
        Container::Csv, recognise, read};
}

} // namespace recourse::imports
