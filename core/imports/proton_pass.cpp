// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/proton_pass.h"

#include <algorithm>
#include <array>

namespace recourse::imports {

namespace {

/// The modes whose URL is the address of a site, in the order of ProtonMail/WebClients packages/pass/lib/urls/utils/autofill.tsx:
/// default, exact host, start, exact path. The others are never (2), wildcard (4) and regular expression (5).
constexpr auto kSiteModes = std::to_array<std::int64_t>({0, 1, 3, 6});

bool isPlainAddress(std::string_view url)
{
    return (url.starts_with("https://") || url.starts_with("http://")) && url.find_first_of("*^$\\()[]{}|+") == std::string_view::npos;
}

} // namespace

void addProtonAutofillUrls(formats::JsonView autofillUrls, Record& record)
{
    autofillUrls.forEach([&record](formats::JsonView entry) {
        const std::string_view url = entry["url"].string();
        const std::int64_t mode = entry["mode"].integer().value_or(0);
        const bool site = std::find(kSiteModes.begin(), kSiteModes.end(), mode) != kSiteModes.end();
        if (site && (mode == 0 || isPlainAddress(url)))
            record.addresses.push_back(url);
        return true;
    });
}

QString reasonByProtonType(std::string_view type)
{
    struct Reason
    {
        std::string_view type;
        const char* reason;
    };
    constexpr auto kReasons = std::to_array<Reason>({{"login", ""}, {"note", "note"}, {"alias", "alias"}, {"creditCard", "card"},
        {"identity", "identity"}, {"sshKey", "ssh"}, {"wifi", "wifi"}});
    const auto known = std::find_if(kReasons.begin(), kReasons.end(), [type](const Reason& reason) { return reason.type == type; });
    return known == kReasons.end() ? QStringLiteral("other") : QString::fromLatin1(known->reason);
}

} // namespace recourse::imports
