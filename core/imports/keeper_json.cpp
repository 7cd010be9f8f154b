// SPDX-License-Identifier: GPL-3.0-or-later
// Keeper's JSON (https://docs.keeper.io, "Import from JSON", and the web vault's export): {"shared_folders":[…],"records":[{"title",
// "$type","login","password","login_url","custom_fields":{"$oneTimeCode::1":…},"folders":[{"folder":"A\\B"}]}]}.
#include "imports/format.h"
#include "imports/json_records.h"
#include "imports/keeper.h"

#include <algorithm>
#include <array>

namespace recourse::imports {

namespace {

using formats::JsonView;

JsonView recordsOf(JsonView root)
{
    return root.isArray() ? root : root["records"];
}

bool looksLikeRecord(JsonView record)
{
    const auto has = [record](const char* member) { return record[member].exists(); };
    return has("title") && (has("$type") || has("login_url") || has("custom_fields") || has("login") || has("password") || has("uid"));
}

int recognise(const Source& source)
{
    const JsonView root = source.json();
    const JsonView records = recordsOf(root);
    if (!records.isArray())
        return 0;
    return root["shared_folders"].isArray() || anyOfFirst(records, looksLikeRecord) ? 2 : 0;
}

/// What is no account in itself. Of the types that are not named here the login decides.
QString reasonByType(std::string_view type)
{
    struct Reason
    {
        std::string_view type;
        const char* reason;
    };
    constexpr auto kReasons = std::to_array<Reason>({{"bankCard", "card"}, {"encryptedNotes", "note"}, {"sshKeys", "ssh"}, {"address", "identity"},
        {"contact", "identity"}, {"ssnCard", "identity"}, {"passport", "identity"}, {"driverLicense", "identity"},
        {"birthCertificate", "identity"}, {"file", "file"}, {"photo", "file"}, {"wifiCredentials", "wifi"}, {"softwareLicense", "other"}});
    const auto known = std::find_if(kReasons.begin(), kReasons.end(), [type](const Reason& reason) { return reason.type == type; });
    return known == kReasons.end() ? QString() : QString::fromLatin1(known->reason);
}

bool isLoginType(std::string_view type)
{
    return type.empty() || type == "login" || type == "general";
}

/// A bank account, a membership, a server: an account if there is something to sign in with.
QString reasonWithoutLogin(std::string_view type, const Record& record)
{
    const bool named = !record.login.isEmpty();
    const bool addressed = std::any_of(record.addresses.begin(), record.addresses.end(), [](std::string_view address) { return !address.empty(); });
    if (named ? addressed || !record.password.empty() : addressed && !record.password.empty())
        return {};
    return type == "bankAccount" ? QStringLiteral("bank") : QStringLiteral("other");
}

/// Calls `use` for the value's string, or each string of its array.
template <class Use> void forEachText(JsonView value, Use use)
{
    if (value.isString())
        use(value);
    value.forEach([&use](JsonView text) {
        if (text.isString())
            use(text);
        return true;
    });
}

/// "$type:label:1", "$type::1", "$type" or a label alone.
void takeCustomField(std::string_view key, JsonView value, Record& record)
{
    const std::string_view type = key.substr(0, key.find(':'));
    forEachText(value, [&](JsonView text) {
        if (text.string().empty())
            return;
        if (type == "$oneTimeCode" || key == kKeeperOneTimeCode)
            record.oneTimeCode = true;
        else if (type == "$url" || isKeeperAddressLabel(key))
            record.addresses.push_back(text.string());
        else if (type == "$email" || type == "$login")
            record.identify(text.text());
    });
    if (type == "$passkey" && !value.isNull())
        record.passkey = true;
}

void fillRecord(JsonView item, Record& record)
{
    const std::string_view type = item["$type"].string();
    record.title = item["title"].text();
    record.skipReason = reasonByType(type);
    if (!record.skipReason.isEmpty())
        return;
    record.identify(item["login"].text());
    record.password = item["password"].string();
    record.addresses.push_back(item["login_url"].string());
    item["custom_fields"].forEachMember([&record](std::string_view key, JsonView value) {
        takeCustomField(key, value, record);
        return true;
    });
    if (!isLoginType(type))
        record.skipReason = reasonWithoutLogin(type, record);
    record.note = !item["notes"].string().empty();
    item["folders"].forEach([&record](JsonView folder) {
        record.tag(keeperFolder(folder["folder"].text()));
        record.tag(keeperFolder(folder["shared_folder"].text()));
        return true;
    });
}

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    const JsonView records = recordsOf(source.json());
    if (!records.isArray())
        return base::fail(base::Code::InputMalformed, QStringLiteral("\"records\""));
    formats::JsonLines lines = source.jsonLines();
    return readJsonRecords(records, lines, out, progress, fillRecord);
}

} // namespace

Format keeperJson()
{
    return {"keeper", {"Keeper"}, Container::Json, recognise, read};
}

} // namespace recourse::imports
