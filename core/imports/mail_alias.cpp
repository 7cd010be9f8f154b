// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_alias.h"

#include <QTimeZone>

#include <algorithm>
#include <span>
#include <string>

namespace recourse::imports {

namespace {

constexpr std::size_t kShortestName = 4; ///< that counts as a part of another
constexpr std::size_t kMostServicesOfRelay = 3; ///< more write to an address that is used everywhere

QDateTime moment(std::int64_t seconds)
{
    return seconds == INT64_MIN ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

std::string plainName(std::string_view text)
{
    std::string plain;
    for (const char c : text) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            plain.push_back(c);
    }
    return plain;
}

std::string nameOf(std::string_view domain)
{
    return plainName(domain.substr(0, domain.find('.')));
}

bool isName(const std::string& tag, const std::string& service)
{
    if (tag.empty() || service.empty())
        return false;
    return tag == service || (service.size() >= kShortestName && tag.find(service) != std::string::npos)
        || (tag.size() >= kShortestName && service.find(tag) != std::string::npos);
}

bool isEarlier(const MailUse& a, const MailUse& b)
{
    if ((a.first == INT64_MIN) != (b.first == INT64_MIN))
        return b.first == INT64_MIN;
    return a.first != b.first ? a.first < b.first : a.domain < b.domain;
}

enum class AddressForm { Ordinary, Tagged, Relay, OwnDomain };

AddressForm formOf(std::string_view local, std::string_view host, MailSenders& senders)
{
    if (senders.isRelay(host))
        return AddressForm::Relay;
    if (local.find('+') != std::string_view::npos && local.find('+') + 1 < local.size())
        return AddressForm::Tagged;
    return senders.isFreemail(host) ? AddressForm::Ordinary : AddressForm::OwnDomain;
}

/// One address with everybody who writes to it.
class AddressUses
{
public:
    AddressUses(std::span<const MailUse> uses, MailSenders& senders)
        : m_uses(uses)
    {
        const std::string_view address = uses.front().address;
        const std::string_view local = address.substr(0, address.rfind('@'));
        m_form = formOf(local, address.substr(address.rfind('@') + 1), senders);
        m_tag = m_form == AddressForm::Tagged ? plainName(local.substr(local.find('+') + 1)) : m_form == AddressForm::OwnDomain ? plainName(local) : std::string();
        for (const MailUse& use : uses) {
            if (use.evidence)
                m_services.push_back(&use);
        }
    }

    /// The service that has the address; nullptr if that is not clear.
    [[nodiscard]] const MailUse* givenTo() const
    {
        for (const MailUse* service : m_services) {
            if (isName(m_tag, nameOf(service->domain)))
                return service;
        }
        if (m_form == AddressForm::Tagged && m_services.size() == 1)
            return m_services.front();
        const bool few = !m_services.empty() && m_services.size() <= kMostServicesOfRelay;
        return m_form == AddressForm::Relay && few ? m_services.front() : nullptr;
    }

    [[nodiscard]] bool isAlias(const MailUse* owner) const
    {
        if (m_services.empty() || m_form == AddressForm::Ordinary)
            return false;
        return m_form != AddressForm::OwnDomain || owner != nullptr;
    }

    [[nodiscard]] MailAlias alias(const MailUse* owner) const
    {
        MailAlias found{QString::fromUtf8(m_uses.front().address), owner == nullptr ? QString() : QString::fromUtf8(owner->domain), {}};
        for (const MailUse* service : m_services)
            found.domains << QString::fromUtf8(service->domain);
        return found;
    }

    void addSigns(const MailUse& owner, std::vector<model::LeakSign>& signs) const
    {
        for (const MailUse& use : m_uses) {
            if (use.domain.empty() || nameOf(use.domain) == nameOf(owner.domain))
                continue;
            signs.push_back({QString::fromUtf8(use.address), QString::fromUtf8(owner.domain), QString::fromUtf8(use.domain), static_cast<int>(std::min<std::int64_t>(use.count, INT32_MAX)),
                moment(use.first), moment(use.last)});
        }
    }

private:
    std::span<const MailUse> m_uses; ///< the earliest first
    AddressForm m_form = AddressForm::Ordinary;
    std::string m_tag;
    std::vector<const MailUse*> m_services; ///< those with evidence
};

/// One use for each address and domain.
void joinUses(std::vector<MailUse>& uses)
{
    std::sort(uses.begin(), uses.end(), [](const MailUse& a, const MailUse& b) {
        return a.address != b.address ? a.address < b.address : a.domain < b.domain;
    });
    std::size_t kept = 0;
    for (const MailUse& use : uses) {
        MailUse* last = kept > 0 ? &uses[kept - 1] : nullptr;
        if (last == nullptr || last->address != use.address || last->domain != use.domain) {
            uses[kept++] = use;
            continue;
        }
        last->evidence = last->evidence || use.evidence;
        last->count += use.count;
        last->first = last->first == INT64_MIN ? use.first : use.first == INT64_MIN ? last->first : std::min(last->first, use.first);
        last->last = std::max(last->last, use.last);
    }
    uses.resize(kept);
}

} // namespace

AliasFindings findAliases(std::vector<MailUse> uses, MailSenders& senders)
{
    joinUses(uses);
    AliasFindings findings;
    for (std::size_t begin = 0; begin < uses.size();) {
        std::size_t end = begin;
        while (end < uses.size() && uses[end].address == uses[begin].address)
            ++end;
        std::sort(uses.begin() + static_cast<std::ptrdiff_t>(begin), uses.begin() + static_cast<std::ptrdiff_t>(end), isEarlier);
        const AddressUses address(std::span<const MailUse>(uses.data() + begin, end - begin), senders);
        const MailUse* owner = address.givenTo();
        if (address.isAlias(owner)) {
            findings.aliases.push_back(address.alias(owner));
            if (owner != nullptr)
                address.addSigns(*owner, findings.signs);
        }
        begin = end;
    }
    return findings;
}

} // namespace recourse::imports
