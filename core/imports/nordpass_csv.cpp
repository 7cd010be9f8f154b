// SPDX-License-Identifier: GPL-3.0-or-later
// NordPass's CSV (ProtonMail/WebClients packages/pass/lib/import/providers/nordpass): one set of columns for logins, notes, cards,
// identities and folders. Old files have no "type". "additional_urls" and "custom_fields" are JSON in the cell.
#include "base/limits.h"
#include "imports/csv_records.h"
#include "imports/format.h"

#include <algorithm>
#include <array>
#include <optional>

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;

int recognise(const Source& source)
{
    const CsvHeader& header = source.header;
    return header.hasAll({"name", "url", "username", "password", "note", "cardholdername"}) ? header.size() : 0;
}

struct Columns
{
    explicit Columns(const CsvHeader& header)
        : name(header.column("name"))
        , url(header.column("url"))
        , moreUrls(header.column("additional_urls"))
        , username(header.column("username"))
        , email(header.column("email"))
        , password(header.column("password"))
        , note(header.column("note"))
        , folder(header.column("folder"))
        , type(header.column("type"))
        , totp(header.column("totp"))
        , customFields(header.column("custom_fields"))
        , card{header.column("cardholdername"), header.column("cardnumber"), header.column("cvc"), header.column("expirydate")}
        , person{header.column("full_name"), header.column("phone_number"), header.column("email"), header.column("address1"),
              header.column("address2"), header.column("city"), header.column("country"), header.column("state")}
    {
    }
    int name, url, moreUrls, username, email, password, note, folder, type, totp, customFields;
    std::array<int, 4> card;
    std::array<int, 8> person;
};

QString reasonByType(std::string_view type)
{
    struct Reason
    {
        std::string_view type;
        const char* reason;
    };
    constexpr auto kReasons = std::to_array<Reason>({{"password", ""}, {"login", ""}, {"passkey", ""}, {"note", "note"}, {"secure_note", "note"},
        {"credit_card", "card"}, {"identity", "identity"}, {"folder", "folder"}, {"document", "file"}, {"file", "file"}, {"wifi", "wifi"},
        {"ssh_key", "ssh"}});
    const auto known = std::find_if(kReasons.begin(), kReasons.end(), [type](const Reason& reason) { return reason.type == type; });
    return known == kReasons.end() ? QStringLiteral("other") : QString::fromLatin1(known->reason);
}

/// Without a type the filled cells tell.
QString guessedReason(const Columns& at, const CsvCells& cells)
{
    const auto filled = [&cells](int column) { return !cells[column].empty(); };
    if (filled(at.url) || filled(at.username) || filled(at.password))
        return {};
    if (std::any_of(at.card.begin(), at.card.end(), filled))
        return QStringLiteral("card");
    if (std::any_of(at.person.begin(), at.person.end(), filled))
        return QStringLiteral("identity");
    const bool nameOnly = filled(at.name) && !filled(at.note) && !filled(at.folder);
    return nameOnly ? QStringLiteral("folder") : QString();
}

class Filling
{
public:
    explicit Filling(const CsvHeader& header)
        : m_at(header)
    {
    }

    void fill(const CsvCells& cells, Record& record)
    {
        record.title = cells.text(m_at.name);
        const std::string_view type = cells[m_at.type];
        record.skipReason = type.empty() ? guessedReason(m_at, cells) : reasonByType(type);
        if (!record.skipReason.isEmpty())
            return;
        record.addresses.push_back(cells[m_at.url]);
        addMoreAddresses(cells[m_at.moreUrls], record);
        record.identify(cells.text(m_at.username));
        record.identify(cells.text(m_at.email));
        record.password = cells[m_at.password];
        record.note = !cells[m_at.note].empty();
        record.oneTimeCode = !cells[m_at.totp].empty() || hasOneTimeCode(cells[m_at.customFields]);
        record.passkey = type == "passkey";
        record.tag(cells.text(m_at.folder));
    }

private:
    void addMoreAddresses(std::string_view json, Record& record)
    {
        if (json.empty())
            return;
        auto document = formats::JsonDocument::parse(json, base::kImportJsonLimits);
        if (!document)
            return; // the main address remains
        m_urls = std::move(*document);
        m_urls->root().forEach([&record](formats::JsonView url) {
            record.addresses.push_back(url.string());
            return true;
        });
    }

    static bool hasOneTimeCode(std::string_view json)
    {
        // The seed's own scheme, so that nothing of these fields need be parsed: they hold secrets.
        return json.find("otpauth://") != std::string_view::npos;
    }

    Columns m_at;
    std::optional<formats::JsonDocument> m_urls; ///< of the row being read: the record points into it
};

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    for (const char* word : {"url", "username", "password"}) {
        if (source.header.column(word) < 0)
            return fail(Code::InputMissingColumn, QString::fromLatin1(word));
    }
    const Columns at(source.header);
    Filling filling(source.header);
    return readCsvRecords(source, CsvShape{.address = at.url, .login = at.username, .password = at.password}, out, progress,
        [&filling](const CsvCells& cells, Record& record) { filling.fill(cells, record); });
}

} // namespace

Format nordpassCsv()
{
    return {"nordpass-csv", {"NordPass",
            QT_TRANSLATE_NOOP("Program", "Settings → Export, as CSV.")},
        Container::Csv, recognise, read};
}

} // namespace recourse::imports
