// SPDX-License-Identifier: GPL-3.0-or-later
// Zoho Vault's CSVs (bitwarden/clients zohovault-csv-importer.ts, roddhjav/pass-import). Its own export has login and password as
// lines "User Name:…" in the cell "SecretData"; the one for other programs has name, address and notes as columns, then login and
// password without a name over them.
#include "imports/address_list.h"
#include "imports/csv_records.h"
#include "imports/format.h"

#include <algorithm>
#include <array>

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;

int firstOf(const CsvHeader& header, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (const int column = header.column(name); column >= 0)
            return column;
    }
    return -1;
}

struct Columns
{
    explicit Columns(const CsvHeader& header)
        : name(firstOf(header, {"password name", "secret name"}))
        , url(firstOf(header, {"password url", "secret url"}))
        , notes(header.column("notes"))
        , description(header.column("description"))
        , data(header.column("secretdata"))
        , totp(firstOf(header, {"totp", "login_totp"}))
        , folder(firstOf(header, {"folder name", "chambername"}))
        , tags(header.column("tags"))
        , login(firstOf(header, {"user name", "username", "login"}))
        , password(header.column("password"))
    {
        if (data < 0 && login < 0 && password < 0) {
            login = header.size();
            password = login + 1;
        }
    }
    int name, url, notes, description, data, totp, folder, tags, login, password;
};

int recognise(const Source& source)
{
    const Columns at(source.header);
    return at.name >= 0 && at.url >= 0 && (at.data >= 0 || source.header.size() >= 3) ? source.header.size() : 0;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r";
    const auto first = text.find_first_not_of(kBlank);
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

std::string lowerCase(std::string_view text)
{
    constexpr std::size_t kLongest = 64;
    std::string lower(text.substr(0, kLongest));
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    return lower;
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text);
}

/// Kinds of secrets that are no accounts; files, servers and databases have a login of their own.
QString reasonByType(std::string_view type)
{
    struct Reason
    {
        std::string_view type;
        const char* reason;
    };
    constexpr auto kReasons = std::to_array<Reason>({{"bank account", "bank"}, {"credit card", "card"}, {"payment card", "card"},
        {"social security number", "identity"}, {"passport", "identity"}, {"address", "identity"}, {"file store", "file"},
        {"document", "file"}, {"license key", "other"}, {"health care", "other"}, {"ssh key", "ssh"}, {"secure note", "note"}, {"notes", "note"}});
    const std::string lower = lowerCase(type);
    const auto known = std::find_if(kReasons.begin(), kReasons.end(), [&lower](const Reason& reason) { return reason.type == lower; });
    return known == kReasons.end() ? QString() : QString::fromLatin1(known->reason);
}

void takePair(std::string_view key, std::string_view value, Record& record)
{
    const std::string name = lowerCase(key);
    if (name == "secrettype")
        record.skipReason = reasonByType(trimmed(value));
    else if (name == "user name" || name == "username" || name == "user id" || name == "login" || name == "user")
        record.identify(textOf(value));
    else if (name == "email" || name == "e-mail" || name == "email address" || name == "mail")
        record.identify(textOf(value));
    else if ((name == "password" || name == "passphrase") && record.password.empty())
        record.password = value;
    else if ((name == "totp" || name == "login_totp") && !trimmed(value).empty())
        record.oneTimeCode = true;
}

/// Lines "key:value"; a value may hold colons.
void takeSecretData(std::string_view data, Record& record)
{
    while (!data.empty()) {
        const std::size_t end = std::min(data.find('\n'), data.size());
        std::string_view line = data.substr(0, end);
        data.remove_prefix(std::min(end + 1, data.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (const auto colon = line.find(':'); colon != std::string_view::npos)
            takePair(trimmed(line.substr(0, colon)), line.substr(colon + 1), record);
    }
}

void addTags(const QString& cell, Record& record)
{
    for (const QString& line : cell.split(u'\n')) {
        for (const QString& tag : line.split(u','))
            record.tag(tag);
    }
}

void fillRecord(const Columns& at, const CsvCells& cells, Record& record)
{
    record.title = cells.text(at.name);
    splitAddresses(cells[at.url], record.addresses);
    takeSecretData(cells[at.data], record);
    record.identify(cells.text(at.login));
    if (record.password.empty())
        record.password = cells[at.password];
    record.oneTimeCode = record.oneTimeCode || !cells[at.totp].empty();
    record.note = !cells[at.notes].empty() || !cells[at.description].empty();
    record.tag(cells.text(at.folder).replace(u'\n', u'/'));
    addTags(cells.text(at.tags), record);
}

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    const Columns at(source.header);
    if (at.name < 0)
        return fail(Code::InputMissingColumn, QStringLiteral("secret name"));
    const CsvShape shape{.address = at.url, .login = at.login, .password = at.password, .ragged = true};
    return readCsvRecords(source, shape, out, progress, [&at](const CsvCells& cells, Record& record) { fillRecord(at, cells, record); });
}

} // namespace

Format zohoVaultCsv()
{
    return {"zohovault-csv", {"Zoho Vault",
            QT_TRANSLATE_NOOP("Program", "Settings → Export, as CSV.")},
        Container::Csv, recognise, read};
}

} // namespace recourse::imports
