// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_alias.h"

#include <QTimeZone>

#include <algorithm>
#include <iterator>
#include <span>
#include <string>

namespace recourse::imports {

namespace {

constexpr std::size_t kShortestName = 4; ///< that counts as a part of a tag
constexpr std::size_t kShortestBeginning = 5; ///< of a name
constexpr std::size_t kMostCompanies = 3; ///< at more of them only an address that is used everywhere has accounts

constexpr std::uint16_t kEvidence = kindBit(MailKind::Newsletter) * 2 - 1; ///< all up to it
constexpr std::uint16_t kOwnEvidence = kindBit(MailKind::SignUp) | kindBit(MailKind::Security);
constexpr std::uint16_t kAbuse = kindBit(MailKind::Spam) | kindBit(MailKind::Spoof);

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
        , m_senders(senders)
    {
        const std::string_view address = uses.front().address;
        const std::string_view local = address.substr(0, address.rfind('@'));
        m_form = formOf(local, address.substr(address.rfind('@') + 1), senders);
        m_tag = m_form == AddressForm::Tagged ? plainName(local.substr(local.find('+') + 1)) : m_form == AddressForm::OwnDomain ? plainName(local) : std::string();
        for (const MailUse& use : uses) {
            if ((use.kinds & kEvidence) != 0)
                m_services.push_back(&use);
        }
    }

    /// The service that has the address; nullptr if that is not clear.
    [[nodiscard]] const MailUse* givenTo() const
    {
        if (m_form == AddressForm::Ordinary || companies(m_services, kOwnEvidence) > kMostCompanies)
            return nullptr;
        if (const MailUse* named = namedService())
            return named;
        if (m_form == AddressForm::OwnDomain)
            return nullptr;
        std::vector<const MailUse*> services;
        std::copy_if(m_services.begin(), m_services.end(), std::back_inserter(services), [&](const MailUse* service) { return !rules().isHandler(service->domain); });
        if (services.empty())
            services = m_services;
        const std::size_t most = m_form == AddressForm::Relay ? kMostCompanies : 1;
        return services.empty() || companies(services, kEvidence) > most ? nullptr : services.front();
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
            if (!isStranger(use, owner))
                continue;
            signs.push_back({QString::fromUtf8(use.address), QString::fromUtf8(owner.domain), QString::fromUtf8(use.domain), static_cast<int>(std::min<std::int64_t>(use.count, INT32_MAX)),
                moment(use.first), moment(use.last)});
        }
    }

private:
    [[nodiscard]] const MailRules& rules() const { return m_senders.rules(); }

    [[nodiscard]] bool isOneCompany(std::string_view domain, std::string_view other) const
    {
        return nameOf(domain) == nameOf(other) || rules().isOneCompany(domain, other);
    }

    /// The number of companies among services with evidence of these kinds. More than `kMostCompanies` are not told apart.
    [[nodiscard]] std::size_t companies(const std::vector<const MailUse*>& services, std::uint16_t kinds) const
    {
        std::vector<std::string_view> found;
        for (const MailUse* service : services) {
            const bool isKnown = (service->kinds & kinds) == 0
                || std::any_of(found.begin(), found.end(), [&](std::string_view other) { return isOneCompany(service->domain, other); });
            if (!isKnown)
                found.push_back(service->domain);
            if (found.size() > kMostCompanies)
                break;
        }
        return found.size();
    }

    /// How much of the tag is the name: all of it (the most), a part, or only the name's beginning; 0: nothing.
    [[nodiscard]] std::size_t likeness(const std::string& name) const
    {
        if (m_tag == name)
            return std::string::npos;
        if (name.size() >= kShortestName && (m_tag.starts_with(name) || m_tag.ends_with(name)))
            return name.size();
        return m_form == AddressForm::Tagged && m_tag.size() >= kShortestBeginning && name.starts_with(m_tag) ? 1 : 0;
    }

    /// The service that the address is called after, of several the one that is most like it.
    [[nodiscard]] const MailUse* namedService() const
    {
        if (m_tag.empty() || rules().isEverydayName(m_tag))
            return nullptr;
        const MailUse* best = nullptr;
        std::size_t most = 0;
        for (const MailUse* service : m_services) {
            if (const std::size_t found = likeness(nameOf(service->domain)); found > most) {
                best = service;
                most = found;
            }
        }
        return best;
    }

    [[nodiscard]] bool isStranger(const MailUse& use, const MailUse& owner) const
    {
        if (use.domain.empty() || isOneCompany(use.domain, owner.domain) || rules().isHandler(use.domain))
            return false;
        if ((use.kinds & kAbuse) == 0 && m_senders.isFreemail(use.domain))
            return false;
        return use.kinds != kindBit(MailKind::Purchase) || !rules().isMarket(owner.domain);
    }

    std::span<const MailUse> m_uses; ///< the earliest first
    MailSenders& m_senders;
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
        last->kinds = static_cast<std::uint16_t>(last->kinds | use.kinds);
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
