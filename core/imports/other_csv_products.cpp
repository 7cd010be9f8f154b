// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of programs whose lists need no reader of their own, as their exporters write them (seen in the test files of
// pass-import and Psono). A new one is an array and a line in the table.
#include "formats/json.h"
#include "imports/other_csv.h"

#include <array>

namespace recourse::imports {

namespace {

using enum ColumnField;
constexpr auto kSometimes = ProductColumn::Presence::Sometimes;

constexpr auto kGorilla = std::to_array<ProductColumn>(
    {{"uuid", Ignore}, {"group", Tag}, {"title", Title}, {"url", Url}, {"user", Login}, {"password", Password}, {"notes", Note, kSometimes}});

constexpr auto kPadlock = std::to_array<ProductColumn>({{"name", Title}, {"tags", Ignore}, {"url", Url}, {"username", Login},
    {"password", Password}, {"notes", Note, kSometimes}});

constexpr auto kPasspack = std::to_array<ProductColumn>({{"entry name", Title}, {"url", Url}, {"user id", Login}, {"password", Password},
    {"email", Email, kSometimes}, {"notes", Note, kSometimes}, {"shared notes", Note, kSometimes}, {"tags", Ignore, kSometimes},
    {"extra fields", Ignore, kSometimes}});

constexpr auto kSafeInCloud = std::to_array<ProductColumn>({{"title", Title}, {"login", Login}, {"password", Password},
    {"url", Url, kSometimes}, {"website", Url, kSometimes}, {"notes", Note, kSometimes}, {"otp", OneTimeCode, kSometimes}});

constexpr auto kSaferPass = std::to_array<ProductColumn>({{"modeltype", Ignore}, {"url", Url}, {"username", Login}, {"password", Password},
    {"title", Title}, {"modelversion", Ignore, kSometimes}, {"notes", Note, kSometimes}, {"text", Note, kSometimes},
    {"favorite", Ignore, kSometimes}, {"color", Ignore, kSometimes}});

constexpr auto kSynology = std::to_array<ProductColumn>({{"display_name", Title}, {"login_username", Login}, {"login_password", Password},
    {"login_urls", Url}, {"login_totp", OneTimeCode, kSometimes}, {"notes", Note, kSometimes}, {"favorite", Ignore, kSometimes}});

constexpr auto kMyki = std::to_array<ProductColumn>({{"url", Url}, {"username", Login}, {"password", Password}, {"additionalinfo", Note},
    {"nickname", Title}, {"twofasecret", OneTimeCode, kSometimes}});

constexpr auto kEncryptr = std::to_array<ProductColumn>({{"entry type", Ignore}, {"label", Title}, {"password", Password}, {"username", Login},
    {"site url", Url}, {"notes", Note, kSometimes}, {"text", Note, kSometimes}, {"card number", Ignore, kSometimes}});

constexpr auto kBlur = std::to_array<ProductColumn>(
    {{"domain", Url}, {"label", Title}, {"username", Login}, {"email", Email}, {"password", Password}});

constexpr auto kPassman = std::to_array<ProductColumn>({{"label", Title}, {"username", Login}, {"password", Password}, {"email", Email},
    {"description", Note}, {"url", Url}, {"custom_fields", Ignore}, {"tags", Ignore, kSometimes}, {"files", Ignore, kSometimes}});

constexpr auto kNextcloud = std::to_array<ProductColumn>({{"label", Title}, {"username", Login}, {"password", Password}, {"notes", Note},
    {"url", Url}, {"edited", Changed}, {"custom fields", Ignore, kSometimes}, {"folder", Tag, kSometimes}, {"tags", Ignore, kSometimes}});

constexpr auto kTeamPass = std::to_array<ProductColumn>({{"project name", Tag}, {"name", Title}, {"access information", Url}, {"username", Login},
    {"e-mail", Email}, {"password", Password}, {"notes", Note}, {"tags", Ignore, kSometimes}});

constexpr auto kPasswordstate = std::to_array<ProductColumn>({{"passwordid", Ignore}, {"title", Title}, {"username", Login},
    {"password", Password}, {"url", Url, kSometimes}, {"domainorhost", Url, kSometimes}, {"description", Note, kSometimes},
    {"notes", Note, kSometimes}, {"otpuri", OneTimeCode, kSometimes}, {"password list", Tag, kSometimes}});

/// The add-on "Password Exporter" for Firefox before 57.
constexpr auto kPasswordExporter = std::to_array<ProductColumn>({{"hostname", Url}, {"username", Login}, {"password", Password},
    {"formsubmiturl", Ignore, kSometimes}, {"httprealm", Ignore, kSometimes}, {"usernamefield", Ignore, kSometimes},
    {"passwordfield", Ignore, kSometimes}});

/// Chrome's "Login Data" put into a table by hand, as was usual before it could export.
constexpr auto kChromeDatabase = std::to_array<ProductColumn>({{"origin_url", Url}, {"username_value", Login}, {"password_value", Password},
    {"display_name", Title, kSometimes}, {"date_created", Created, kSometimes}, {"date_last_used", LastUsed, kSometimes},
    {"date_password_modified", Changed, kSometimes}, {"blacklisted_by_user", Ignore, kSometimes}});

QString textOf(std::string_view cell)
{
    return QString::fromUtf8(cell);
}

void addTags(const QString& list, Record& record)
{
    for (const QString& name : list.split(u',', Qt::SkipEmptyParts))
        record.tag(name.trimmed());
}

void tagsByComma(const CsvHeader& header, const CsvCells& cells, Record& record)
{
    addTags(cells.text(header.column("tags")), record);
}

/// "[Social,Work]".
void tagsInBrackets(const CsvHeader& header, const CsvCells& cells, Record& record)
{
    QString list = cells.text(header.column("tags")).trimmed();
    if (list.startsWith(u'[') && list.endsWith(u']'))
        list = list.mid(1, list.size() - 2);
    addTags(list, record);
}

/// {"tags":["{\"tag\":\"Social\"}"]}: JSON in strings of JSON.
void tagsInJson(const CsvHeader& header, const CsvCells& cells, Record& record)
{
    constexpr base::JsonLimits kLimits{std::size_t{64} << 10, 8};
    const auto outer = formats::JsonDocument::parse(cells[header.column("tags")], kLimits);
    if (!outer)
        return;
    outer->root()["tags"].forEach([&](formats::JsonView item) {
        if (const auto inner = formats::JsonDocument::parse(item.string(), kLimits); inner)
            record.tag(inner->root()["tag"].text());
        return true;
    });
}

void kindOfEncryptr(const CsvHeader& header, const CsvCells& cells, Record& record)
{
    const QString kind = cells.text(header.column("entry type")).trimmed();
    if (kind.compare(u"Credit Card", Qt::CaseInsensitive) == 0)
        record.skipReason = QStringLiteral("card");
}

/// A program in JavaScript wrote "undefined" for what was not there.
void withoutUndefined(const CsvHeader&, const CsvCells&, Record& record)
{
    constexpr std::string_view kNothing = "undefined";
    std::erase(record.addresses, kNothing);
    record.also.removeAll(textOf(kNothing));
    if (record.login == textOf(kNothing))
        record.login = record.also.isEmpty() ? QString() : record.also.takeFirst();
    if (record.title == textOf(kNothing))
        record.title.clear();
    if (record.password == kNothing)
        record.password = {};
}

/// Sites for which the user wanted no password to be saved stand in the same table.
void neverSaved(const CsvHeader& header, const CsvCells& cells, Record& record)
{
    if (cells[header.column("blacklisted_by_user")] == "1")
        record.skipReason = QStringLiteral("empty");
}

constexpr auto kProducts = std::to_array<Product>({
    {"Password Gorilla", kGorilla},
    {"Padlock", kPadlock, false, tagsByComma},
    {"Passpack", kPasspack, false, tagsInJson},
    {"SafeInCloud", kSafeInCloud, true},
    {"SaferPass", kSaferPass},
    {"Synology C2 Password", kSynology},
    {"Myki", kMyki},
    {"Encryptr", kEncryptr, false, kindOfEncryptr},
    {"Blur", kBlur, true, withoutUndefined},
    {"Passman", kPassman, false, tagsInBrackets},
    {"Nextcloud Passwords", kNextcloud, false, tagsByComma},
    {"TeamPass", kTeamPass, false, tagsByComma},
    {"Passwordstate", kPasswordstate},
    {"Password Exporter", kPasswordExporter, true},
    {"Chrome's Login Data", kChromeDatabase, false, neverSaved},
});

} // namespace

std::span<const Product> productTable()
{
    return kProducts;
}

} // namespace recourse::imports
