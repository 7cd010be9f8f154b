// SPDX-License-Identifier: GPL-3.0-or-later
// Dashlane's JSON as its desktop program wrote it until 2022: an object with one array for each kind of item, named as Dashlane
// names kinds everywhere ("AUTHENTIFIANT" is a login; github.com/Dashlane/apple-apps, PersonalDataContentType).
#include "imports/format.h"
#include "imports/json_records.h"

#include <algorithm>
#include <array>

namespace recourse::imports {

namespace {

using formats::JsonView;

struct Kind
{
    std::string_view member;
    const char* reason; ///< empty for logins
};

constexpr auto kKinds = std::to_array<Kind>({{"AUTHENTIFIANT", ""}, {"EMAIL", "identity"}, {"IDENTITY", "identity"}, {"ADDRESS", "identity"},
    {"PHONE", "identity"}, {"COMPANY", "identity"}, {"PERSONALWEBSITE", "identity"}, {"IDCARD", "identity"}, {"PASSPORT", "identity"},
    {"DRIVERLICENCE", "identity"}, {"SOCIALSECURITYSTATEMENT", "identity"}, {"FISCALSTATEMENT", "identity"}, {"BANKSTATEMENT", "bank"},
    {"PAYMENTMEANS_CREDITCARD", "card"}, {"PAYMENTMEAN_PAYPAL", "card"}, {"SECURENOTE", "note"}, {"SECURENOTE_CATEGORY", "folder"},
    {"AUTH_CATEGORY", "folder"}, {"SECUREFILEINFO", "file"}});

const Kind* kindOf(std::string_view member)
{
    const auto known = std::find_if(kKinds.begin(), kKinds.end(), [member](const Kind& kind) { return kind.member == member; });
    return known == kKinds.end() ? nullptr : &*known;
}

int recognise(const Source& source)
{
    int known = 0;
    const JsonView root = source.json();
    root.forEachMember([&known](std::string_view member, JsonView items) {
        known += kindOf(member) != nullptr && items.isArray() ? 1 : 0;
        return true;
    });
    return root["AUTHENTIFIANT"].isArray() || known > 1 ? 2 + known : 0;
}

bool isSet(JsonView value)
{
    return !value.string().empty();
}

void fillLogin(JsonView item, Record& record)
{
    record.addresses.push_back(item["domain"].string());
    record.addresses.push_back(item["url"].string());
    record.identify(item["login"].text());
    record.identify(item["secondaryLogin"].text());
    record.identify(item["email"].text());
    record.password = item["password"].string();
    record.oneTimeCode = isSet(item["otpSecret"]) || isSet(item["otpUrl"]);
    record.note = isSet(item["note"]);
    record.tag(item["category"].text());
}

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    base::Status done;
    formats::JsonLines lines = source.jsonLines();
    source.json().forEachMember([&](std::string_view member, JsonView items) {
        const Kind* kind = kindOf(member);
        const QString reason = kind == nullptr ? QStringLiteral("other") : QString::fromLatin1(kind->reason);
        done = readJsonRecords(items, lines, out, progress, [&](JsonView item, Record& record) {
            record.title = item["title"].text();
            record.skipReason = reason;
            if (reason.isEmpty())
                fillLogin(item, record);
            else if (member == "EMAIL")
                out.addOwnAddress(item["email"].text());
        });
        return done.ok();
    });
    return done;
}

} // namespace

Format dashlaneJson()
{
    return {"dashlane", {"Dashlane"}, Container::Json, recognise, read};
}

} // namespace recourse::imports
