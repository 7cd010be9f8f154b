// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_alias.h"

#include "imports/alias_name.h"

#include <QTimeZone>

#include <algorithm>
#include <iterator>
#include <map>
#include <span>
#include <string>

namespace recourse::imports {

namespace {

constexpr std::size_t kMostCompanies = 3; ///< at more of them only an address that is used everywhere has accounts
constexpr std::size_t kMostOthers = 1; ///< at a domain of the user's own, besides the owner

constexpr std::uint16_t kOwnEvidence = kindBit(MailKind::SignUp) | kindBit(MailKind::Security);
constexpr std::uint16_t kAccountEvidence = kOwnEvidence | kindBit(MailKind::Purchase);
constexpr std::uint16_t kAbuse = kindBit(MailKind::Spam) | kindBit(MailKind::Spoof);

QDateTime moment(std::int64_t seconds)
{
    return seconds == INT64_MIN ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

bool isEarlier(const MailUse& a, const MailUse& b)
{
    if ((a.first == INT64_MIN) != (b.first == INT64_MIN))
        return b.first == INT64_MIN;
    return a.first != b.first ? a.first < b.first : a.domain < b.domain;
}

/// What is known about one address besides its mail.
struct Known
{
    std::vector<std::string> given; ///< domains
    std::vector<std::string> notGiven;
    std::vector<const model::LeakSign*> signs;
};

bool isAmong(const std::vector<std::string>& domains, std::string_view domain)
{
    return std::find(domains.begin(), domains.end(), domain) != domains.end();
}

/// True if all services write to the address through a relay.
bool isRelayed(std::span<const MailUse> uses)
{
    const auto isService = [](const MailUse& use) { return (use.kinds & kEvidenceKinds) != 0; };
    return std::any_of(uses.begin(), uses.end(), isService) && std::all_of(uses.begin(), uses.end(), [&](const MailUse& use) { return use.viaRelay || !isService(use); });
}

/// One address with everybody who writes to it.
class AddressUses
{
public:
    AddressUses(std::span<const MailUse> uses, MailSenders& senders, const Known& known)
        : m_uses(uses)
        , m_senders(senders)
        , m_known(known)
        , m_name(aliasNameOf(uses.front().address, isRelayed(uses), senders))
    {
        for (const MailUse& use : uses) {
            if ((use.kinds & kEvidenceKinds) != 0 && !use.isNotMine)
                m_services.push_back(&use);
            if (!m_services.empty() && m_services.back() == &use && !isAmong(known.notGiven, use.domain))
                m_candidates.push_back(&use);
        }
    }

    /// The service that has the address; empty if that is not clear.
    [[nodiscard]] std::string_view givenTo() const
    {
        if (m_name.form == AddressForm::Ordinary || companies(m_services, kOwnEvidence) > kMostCompanies)
            return {};
        const std::string_view owner = m_known.given.empty() ? ownerByMail() : ownerByWord();
        return owner.empty() || (m_name.form == AddressForm::OwnDomain && isUsedElsewhere(owner)) ? std::string_view() : owner;
    }

    [[nodiscard]] bool isAlias(std::string_view owner) const
    {
        if (m_services.empty() || m_name.form == AddressForm::Ordinary)
            return false;
        return m_name.form != AddressForm::OwnDomain || !owner.empty();
    }

    [[nodiscard]] MailAlias alias(std::string_view owner) const
    {
        MailAlias found{QString::fromUtf8(m_uses.front().address), QString::fromUtf8(owner), {}};
        for (const MailUse* service : m_services)
            found.domains << QString::fromUtf8(service->domain);
        return found;
    }

    void addSigns(std::string_view owner, std::vector<model::LeakSign>& signs) const
    {
        for (const MailUse& use : m_uses) {
            if (!isStranger(use, owner))
                continue;
            signs.push_back({QString::fromUtf8(use.address), QString::fromUtf8(owner), QString::fromUtf8(use.domain), static_cast<int>(std::min<std::int64_t>(use.count, INT32_MAX)),
                moment(use.first), moment(use.last)});
        }
    }

    /// Signs found before whose service has the address for all that its mail shows, or is none that the sender is strange to.
    void addRefuted(std::string_view owner, std::vector<model::LeakSign>& refuted) const
    {
        for (const model::LeakSign* sign : m_known.signs) {
            const std::string given = sign->givenTo.toStdString();
            const std::string sender = sign->sender.toStdString();
            const bool isJudged = isAmong(m_known.notGiven, given)
                || std::any_of(m_services.begin(), m_services.end(), [&](const MailUse* service) { return service->domain == given; });
            if (isJudged && (owner.empty() || !isOneCompany(owner, given) || isNoStranger(sender, owner) || isSignOf(owner, given, sender)))
                refuted.push_back(*sign);
        }
    }

private:
    [[nodiscard]] const MailRules& rules() const { return m_senders.rules(); }

    [[nodiscard]] bool isOneCompany(std::string_view domain, std::string_view other) const
    {
        if (domain == other || rules().isOneCompany(domain, other))
            return true;
        return rules().hasHomeEnding(domain) && rules().hasHomeEnding(other) && nameOfDomain(domain) == nameOfDomain(other);
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

    /// True if others have accounts with the address too, or wrote to it before the service did: it is the user's own, and only looks
    /// like the service's name.
    [[nodiscard]] bool isUsedElsewhere(std::string_view owner) const
    {
        std::vector<const MailUse*> others;
        std::copy_if(m_services.begin(), m_services.end(), std::back_inserter(others),
            [&](const MailUse* service) { return !rules().isHandler(service->domain) && isStranger(*service, owner); });
        if (companies(others, kAccountEvidence) > kMostOthers)
            return true;
        const auto own = std::find_if(m_services.begin(), m_services.end(), [&](const MailUse* service) { return service->domain == owner; });
        if (own == m_services.end() || !m_known.given.empty())
            return false;
        std::erase_if(others, [&](const MailUse* other) { return other->first == INT64_MIN || other->first >= (*own)->first; });
        return companies(others, kEvidenceKinds) > kMostOthers;
    }

    /// With several that the user gave it to, it is not clear at which of them it leaked.
    [[nodiscard]] std::string_view ownerByWord() const
    {
        return m_known.given.size() == 1 ? std::string_view(m_known.given.front()) : std::string_view();
    }

    [[nodiscard]] std::string_view ownerByMail() const
    {
        if (const MailUse* named = namedService())
            return named->domain;
        if (m_name.form == AddressForm::OwnDomain)
            return {};
        std::vector<const MailUse*> services;
        std::copy_if(m_candidates.begin(), m_candidates.end(), std::back_inserter(services), [&](const MailUse* service) { return !rules().isHandler(service->domain); });
        if (services.empty())
            services = m_candidates;
        const std::size_t most = m_name.form == AddressForm::Relay ? kMostCompanies : 1;
        return services.empty() || companies(services, kEvidenceKinds) > most ? std::string_view() : services.front()->domain;
    }

    /// The service that the address is called after, of several the one that is most like it, under an ending that companies take.
    [[nodiscard]] const MailUse* namedService() const
    {
        if (m_name.tag.empty() || rules().isEverydayName(m_name.tag))
            return nullptr;
        const MailUse* best = nullptr;
        std::size_t most = 0;
        for (const MailUse* service : m_candidates) {
            const std::size_t found = likeness(m_name, service->domain, rules());
            const bool isLikelier = best != nullptr && found == most && !rules().hasHomeEnding(best->domain) && rules().hasHomeEnding(service->domain);
            if (found > most || isLikelier) {
                best = service;
                most = found;
            }
        }
        return best;
    }

    /// True for the owner's domains, in any country.
    [[nodiscard]] bool isOfOwner(std::string_view domain, std::string_view owner) const
    {
        return isOneCompany(domain, owner) || isAmong(m_known.given, domain)
            || (rules().hasHomeEnding(domain) && rules().isMailName(nameOfDomain(domain), nameOfDomain(owner)));
    }

    [[nodiscard]] bool isStranger(const MailUse& use, std::string_view owner) const
    {
        if (use.domain.empty() || isOfOwner(use.domain, owner))
            return false;
        if ((use.kinds & kAbuse) != 0) // anybody poses as those who write in the owner's stead
            return true;
        const bool isSeller = (use.kinds & kindBit(MailKind::Purchase)) != 0 && rules().isMarket(owner);
        return !isSeller && !rules().isHandler(use.domain) && !m_senders.isFreemail(use.domain);
    }

    /// True for the owner's domains, and for services that have reasons to write to the address, as their mail at hand shows.
    [[nodiscard]] bool isNoStranger(std::string_view sender, std::string_view owner) const
    {
        return isOfOwner(sender, owner)
            || std::any_of(m_services.begin(), m_services.end(), [&](const MailUse* service) { return service->domain == sender && !isStranger(*service, owner); });
    }

    /// True if the sign is told now with another domain of the company that has the address.
    [[nodiscard]] bool isSignOf(std::string_view owner, std::string_view given, std::string_view sender) const
    {
        return owner != given && std::any_of(m_uses.begin(), m_uses.end(), [&](const MailUse& use) { return use.domain == sender && isStranger(use, owner); });
    }

    std::span<const MailUse> m_uses; ///< the earliest first
    MailSenders& m_senders;
    const Known& m_known;
    AliasName m_name;
    std::vector<const MailUse*> m_services; ///< those with evidence
    std::vector<const MailUse*> m_candidates; ///< of these those that may have been given the address
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
        last->isNotMine = last->isNotMine || use.isNotMine;
        last->viaRelay = last->viaRelay && use.viaRelay;
        last->first = last->first == INT64_MIN ? use.first : use.first == INT64_MIN ? last->first : std::min(last->first, use.first);
        last->last = std::max(last->last, use.last);
    }
    uses.resize(kept);
}

using KnownByAddress = std::map<std::string, Known, std::less<>>;

/// Services that are no domain ("title:…") cannot be told from senders.
KnownByAddress byAddress(const AliasKnowledge& knowledge)
{
    KnownByAddress known;
    for (const AliasKnowledge::Word& word : knowledge.words) {
        if (word.service.contains(u':'))
            continue;
        Known& of = known[word.address.toStdString()];
        (word.given ? of.given : of.notGiven).push_back(word.service.toStdString());
    }
    for (const model::LeakSign& sign : knowledge.signs)
        known[sign.address.toStdString()].signs.push_back(&sign);
    return known;
}

} // namespace

bool mayBeAlias(std::string_view address, bool viaRelay, MailSenders& senders)
{
    return aliasNameOf(address, viaRelay, senders).form != AddressForm::Ordinary;
}

AliasFindings findAliases(std::vector<MailUse> uses, MailSenders& senders, const AliasKnowledge& known)
{
    static const Known kNothing;
    const KnownByAddress knownByAddress = byAddress(known);
    joinUses(uses);
    AliasFindings findings;
    for (std::size_t begin = 0; begin < uses.size();) {
        std::size_t end = begin;
        while (end < uses.size() && uses[end].address == uses[begin].address)
            ++end;
        std::sort(uses.begin() + static_cast<std::ptrdiff_t>(begin), uses.begin() + static_cast<std::ptrdiff_t>(end), isEarlier);
        const auto said = knownByAddress.find(uses[begin].address);
        const AddressUses address(std::span<const MailUse>(uses.data() + begin, end - begin), senders, said == knownByAddress.end() ? kNothing : said->second);
        const std::string_view owner = address.givenTo();
        if (address.isAlias(owner))
            findings.aliases.push_back(address.alias(owner));
        if (!owner.empty())
            address.addSigns(owner, findings.signs);
        address.addRefuted(owner, findings.refuted);
        begin = end;
    }
    return findings;
}

} // namespace recourse::imports
