// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/alias_name.h"

#include <algorithm>

namespace recourse::imports {

namespace {

constexpr std::size_t kShortestName = 4; ///< that counts as a part of a tag
constexpr std::size_t kShortestBeginning = 5; ///< of a name

std::string plainName(std::string_view text)
{
    std::string plain;
    for (const char c : text) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            plain.push_back(c);
    }
    return plain;
}

AddressForm formOf(std::string_view local, std::string_view host, bool viaRelay, MailSenders& senders)
{
    if (senders.isRelay(host) || (viaRelay && senders.isRelayInPart(host)))
        return AddressForm::Relay;
    if (local.find('+') != std::string_view::npos && local.find('+') + 1 < local.size())
        return AddressForm::Tagged;
    return senders.isFreemail(host) && !senders.isBelowFreemail(host) ? AddressForm::Ordinary : AddressForm::OwnDomain;
}

/// True for what people add to a service's name, which is not a name of their own.
bool isAddition(std::string_view rest, std::string_view domain, const MailRules& rules)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return std::all_of(rest.begin(), rest.end(), isDigit) || rules.isEverydayName(rest) || rules.isHomeEnding(rest)
        || rest == plainName(domain.substr(std::min(domain.size(), domain.find('.'))));
}

bool isPartOf(const AliasName& name, const std::string& service, std::string_view domain, const MailRules& rules)
{
    const std::string_view tag = name.tag;
    if (service.size() < kShortestName || !(tag.starts_with(service) || tag.ends_with(service)))
        return false;
    if (name.form != AddressForm::OwnDomain)
        return true;
    return (tag.starts_with(service) && isAddition(tag.substr(service.size()), domain, rules))
        || (tag.ends_with(service) && isAddition(tag.substr(0, tag.size() - service.size()), domain, rules));
}

} // namespace

AliasName aliasNameOf(std::string_view address, bool viaRelay, MailSenders& senders)
{
    const std::string_view local = address.substr(0, address.rfind('@'));
    const std::string_view host = address.substr(address.rfind('@') + 1);
    AliasName name;
    name.form = formOf(local, host, viaRelay, senders);
    if (name.form == AddressForm::Tagged)
        name.tag = plainName(local.substr(local.find('+') + 1));
    if (name.form != AddressForm::OwnDomain)
        return name;
    name.tag = plainName(local);
    name.own = nameOfDomain(senders.isBelowFreemail(host) ? host : senders.domainOf(host));
    return name;
}

std::string nameOfDomain(std::string_view domain)
{
    return plainName(domain.substr(0, domain.find('.')));
}

std::size_t likeness(const AliasName& name, std::string_view domain, const MailRules& rules)
{
    const std::string service = nameOfDomain(domain);
    if (service.empty())
        return 0;
    const bool isOwn = service.size() >= kShortestName ? name.own.find(service) != std::string::npos : name.own.starts_with(service);
    if (isOwn)
        return 0;
    if (name.tag == service)
        return std::string::npos;
    if (isPartOf(name, service, domain, rules))
        return service.size();
    return name.form == AddressForm::Tagged && name.tag.size() >= kShortestBeginning && service.starts_with(name.tag) ? 1 : 0;
}

} // namespace recourse::imports
