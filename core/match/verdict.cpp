// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/verdict.h"

#include "match/hosts.h"
#include "model/breach_period.h"

#include <algorithm>

namespace recourse::match {

namespace {

using model::Band;
using model::kLateSlackDays;

Band lowered(Band band)
{
    return band == Band::Unlikely ? band : static_cast<Band>(static_cast<int>(band) - 1);
}

Band raised(Band band)
{
    return band == Band::Confirmed ? band : static_cast<Band>(static_cast<int>(band) + 1);
}

/// Judges one account and one breach.
class Judge
{
public:
    Judge(const AccountRow& account, const Hit& hit, const MatchTables& tables)
        : m_account(account)
        , m_extra(tables.extraOf(account))
        , m_breach(tables.breaches()[hit.breach])
        , m_hit(hit)
        , m_tables(tables)
    {
    }

    Verdict verdict()
    {
        addCommon();
        Band band = m_breach.first != 0 ? bandOfTimes() : bandOfDisclosure();
        band = boundByOwnEvidence(band);
        band = boundByClosing(band);
        band = boundByHost(band);
        band = boundByHit(band);
        addPasswordFacts();
        band = boundByPublisher(band);
        return {m_facts, band};
    }

private:
    void addCommon()
    {
        static constexpr FactCode kCodes[] = {FactCode::DomainSame, FactCode::DomainOtherHost, FactCode::NameConfirmed,
            FactCode::DomainService, FactCode::DomainShared, FactCode::DomainRenamed, FactCode::DomainSharedOneWay,
            FactCode::DomainFormer, FactCode::NameSame};
        m_facts.add(kCodes[static_cast<int>(m_hit.kind)]);
        if (!m_breach.noIncident())
            return;
        // The service named in such a record lost nothing, so it is no breach of it.
        replace(FactCode::DomainSame, FactCode::DomainNamed);
        replace(FactCode::DomainOtherHost, FactCode::DomainNamedOtherHost);
    }

    void replace(FactCode code, FactCode other)
    {
        m_facts.addIf(m_facts.has(code), other);
        m_facts.remove(code);
    }

    Band bandOfTimes()
    {
        if (m_account.closed != 0 && m_account.closed < m_breach.first) {
            m_facts.add(FactCode::AccountClosedBefore);
            // A sign of life after the breach contradicts the day of closing, and nobody can tell which of the two is wrong.
            const bool seenAfter = m_account.lastSeen > m_breach.last;
            m_facts.add(seenAfter ? FactCode::AccountSeenAfter : FactCode::ServiceKeptData);
            return seenAfter ? Band::Possible : Band::Unlikely;
        }
        const bool knownBefore = m_account.firstKnown != 0 && m_account.firstKnown < m_breach.first;
        const bool mailBefore = !knownBefore && mailFirst() != 0 && mailFirst() < m_breach.first;
        m_facts.addIf(knownBefore, FactCode::AccountKnownBefore);
        m_facts.addIf(mailBefore, FactCode::MailBefore);
        if (!knownBefore && !mailBefore)
            return bandOfYoungAccount(m_breach.last, FactCode::AccountCreatedAfter, FactCode::MailSignedUpAfter);
        const bool seenAfter = m_account.lastSeen > m_breach.last;
        const bool mailAfter = !seenAfter && mailLast() > m_breach.last;
        m_facts.addIf(seenAfter, FactCode::AccountSeenAfter);
        m_facts.addIf(mailAfter, FactCode::MailAfter);
        return seenAfter || mailAfter ? Band::Confirmed : Band::Likely;
    }

    /// Without a date of the breach only its publication bounds it, from above.
    Band bandOfDisclosure()
    {
        m_facts.add(FactCode::BreachDate);
        const Day disclosed = m_breach.disclosed;
        const auto isOlder = [disclosed](Day day) { return day != 0 && day <= disclosed; };
        if (disclosed == 0 || isOlder(m_account.firstKnown) || isOlder(mailFirst()))
            return Band::Possible;
        return bandOfYoungAccount(disclosed, FactCode::AccountCreatedAfterDisclosure, FactCode::MailSignedUpAfterDisclosure);
    }

    /// The account is first known on or after the breach's first day, or nobody knows since when it exists.
    Band bandOfYoungAccount(Day last, FactCode createdAfter, FactCode signedUpAfter)
    {
        const Day welcomed = m_extra == nullptr ? 0 : m_extra->welcomed;
        if (welcomed == 0 && m_account.created == 0) {
            m_facts.add(FactCode::AccountAge);
            return Band::Possible;
        }
        // A sign of any kind from before it shows that the day of signing up, as a mail or a password manager tells it, is not the first.
        const Day earliest = earliestSign(m_account, m_extra);
        if (earliest <= last + kLateSlackDays) {
            m_facts.add(FactCode::AccountCreatedNear);
            return Band::Possible;
        }
        if (earliest == welcomed) {
            m_facts.add(signedUpAfter);
            return Band::Unlikely;
        }
        if (welcomed == 0 && m_tables.inBulk(m_account.created)) {
            m_facts.add(FactCode::AccountCreatedInBulk);
            return Band::Possible;
        }
        m_facts.add(createdAfter);
        return Band::Unlikely;
    }

    /// What is known of this very account and not only of its service.
    Band boundByOwnEvidence(Band band)
    {
        const bool password = leakedUniquePassword();
        const bool leaked = leakAfter(m_extra, m_breach) != nullptr;
        const bool evidence = m_breach.notice || password || leaked;
        m_facts.addIf(m_breach.notice, FactCode::BreachNotice);
        m_facts.addIf(password, FactCode::PasswordLeakedUnique);
        m_facts.addIf(leaked, FactCode::AddressLeaked);
        const Asked asked = m_extra == nullptr || m_extra->asked.empty() ? Asked::Unknown
                                                                         : askedAbout(m_extra, m_breach, m_tables).word;
        m_listed = asked == Asked::Listed;
        if (m_listed) {
            m_facts.add(FactCode::AddressListed);
            m_facts.remove(FactCode::ServiceKeptData); // here are the data
            return raised(raised(band));
        }
        if (asked == Asked::NotListed) {
            m_facts.add(FactCode::AddressNotListed);
            m_facts.add(FactCode::AddressFormer);
            return evidence ? std::min(band, Band::Possible) : Band::Unlikely;
        }
        if (m_breach.notice) {
            m_facts.remove(FactCode::ServiceKeptData); // or it had nothing to write about
            return std::max(raised(band), Band::Likely);
        }
        m_facts.add(m_breach.heard ? FactCode::AccountTouched : FactCode::AccountListed);
        return evidence && band != Band::Unlikely ? raised(band) : band;
    }

    /// A strong password that is used nowhere else and yet stands in the public list of leaked ones leaked at this service.
    [[nodiscard]] bool leakedUniquePassword() const
    {
        const bool newer = m_breach.first != 0 && m_account.passwordChanged > m_breach.last;
        return m_breach.leaksPassword && !newer && m_account.pwnedCount > 0 && m_account.uniqueStrongPassword;
    }

    /// A closing on an unknown day, or on one of those on which the breach may have happened, may have come first.
    Band boundByClosing(Band band)
    {
        const bool seenAfter = m_breach.first != 0 && std::max(m_account.lastSeen, mailLast()) > m_breach.last;
        if (!m_account.isClosed || seenAfter || m_listed || m_breach.notice)
            return band;
        const bool near = m_account.closed != 0 && m_account.closed >= m_breach.first && m_account.closed <= m_breach.last;
        if (m_account.closed != 0 && !near)
            return band;
        m_facts.add(near ? FactCode::AccountClosedNear : FactCode::AccountClosedDate);
        return std::min(band, Band::Possible);
    }

    /// A feed that names a subdomain speaks of that site; whether it shares its accounts with the rest is not known.
    Band boundByHost(Band band)
    {
        if (m_breach.namedHost == 0 || m_hit.kind > HitKind::OtherHost)
            return band;
        const bool same = usedAt(m_account, m_extra, m_tables.domains().view(m_breach.namedHost));
        m_facts.add(same ? FactCode::HostSame : FactCode::HostOther);
        return same ? band : std::min(band, Band::Possible);
    }

    /// Another domain of the same login is as sure as the table that says so; a name that only equals asks the user.
    Band boundByHit(Band band)
    {
        switch (m_hit.kind) {
        case HitKind::SameDomain:
        case HitKind::OtherHost:
        case HitKind::NameConfirmed:
            return band;
        case HitKind::Service:
        case HitKind::Shared:
        case HitKind::Renamed:
            m_facts.add(FactCode::DomainReach);
            return std::min(band, Band::Likely);
        case HitKind::SharedOneWay:
        case HitKind::Former:
            m_facts.add(FactCode::DomainReach);
            return std::min(band, Band::Possible);
        case HitKind::NameSame:
            break;
        }
        m_facts.add(FactCode::NameUnconfirmed);
        return std::min(band, Band::Possible);
    }

    /// When the password was set says what is still exposed, not whether the account was touched: no effect on the band.
    void addPasswordFacts()
    {
        if (!m_breach.leaksPassword)
            return;
        const bool listed = m_account.pwnedCount > 0;
        m_facts.addIf(listed && !m_facts.has(FactCode::PasswordLeakedUnique), FactCode::PasswordListed);
        const bool canChange = !m_account.isClosed && !m_breach.voided(); // else a doubt about the day asks for nothing
        const Day changed = m_account.passwordChanged;
        if (changed == 0)
            m_facts.addIf(canChange, FactCode::PasswordChangeDate);
        else if (m_breach.first == 0)
            m_facts.addIf(m_breach.disclosed != 0 && changed > m_breach.disclosed && !listed, FactCode::PasswordChangedAfterDisclosure);
        else if (changed < m_breach.first)
            m_facts.add(FactCode::PasswordOlder);
        else if (!listed && changed > m_breach.last + kLateSlackDays)
            m_facts.add(FactCode::PasswordChangedAfter);
        else
            m_facts.addIf(!listed && canChange, FactCode::PasswordChangedNear);
    }

    Band boundByPublisher(Band band)
    {
        m_facts.addIf(m_breach.fabricated, FactCode::BreachFabricated);
        m_facts.addIf(m_breach.retired, FactCode::BreachRetired);
        m_facts.addIf(m_breach.withdrawn != 0 && !m_breach.retired, FactCode::BreachWithdrawn);
        m_facts.addIf(m_breach.superseded, FactCode::BreachSuperseded);
        m_facts.addIf(m_breach.spamList, FactCode::BreachSpamList);
        m_facts.addIf(m_breach.malware, FactCode::BreachMalware);
        m_facts.addIf(m_breach.stealerLog, FactCode::BreachStealerLog);
        m_facts.addIf(m_breach.verified && !m_breach.voided(), FactCode::BreachVerified);
        m_facts.addIf(m_breach.unverified, FactCode::BreachUnverified);
        if (m_breach.unverified)
            band = lowered(band);
        if (m_breach.noIncident()) {
            m_facts.addIf(!m_listed, FactCode::DeviceInfected);
            band = std::min(lowered(band), Band::Possible);
        }
        return m_breach.voided() ? Band::Unlikely : band;
    }

    [[nodiscard]] Day mailFirst() const { return m_extra == nullptr ? 0 : m_extra->mailFirst; }
    [[nodiscard]] Day mailLast() const { return m_extra == nullptr ? 0 : m_extra->mailLast; }

    const AccountRow& m_account;
    const AccountExtra* m_extra;
    const BreachRow& m_breach;
    const Hit& m_hit;
    const MatchTables& m_tables;
    FactSet m_facts;
    bool m_listed = false; ///< an address of the account is in the data
};

} // namespace

Verdict judge(const AccountRow& account, const Hit& hit, const MatchTables& tables)
{
    return Judge(account, hit, tables).verdict();
}

bool usedAt(const AccountRow& account, const AccountExtra* extra, QStringView namedHost)
{
    const auto isNamed = [namedHost](const QString& host) { return isAtOrBelow(host, namedHost); };
    return isNamed(account.host)
        || (extra != nullptr && std::any_of(extra->otherHosts.begin(), extra->otherHosts.end(), isNamed));
}

Day earliestSign(const AccountRow& account, const AccountExtra* extra)
{
    const Day mail = extra == nullptr ? 0 : extra->mailFirst;
    return mail == 0 || account.firstKnown == 0 ? std::max(mail, account.firstKnown) : std::min(mail, account.firstKnown);
}

const Leak* leakAfter(const AccountExtra* extra, const BreachRow& breach)
{
    const Day from = breach.first;
    if (extra == nullptr || from == 0)
        return nullptr;
    const auto isLater = [from](const Leak& leak) { return leak.first >= from; };
    const auto found = std::find_if(extra->leaks.begin(), extra->leaks.end(), isLater);
    return found == extra->leaks.end() ? nullptr : &*found;
}

AskedVerdict askedAbout(const AccountExtra* extra, const BreachRow& breach, const MatchTables& tables)
{
    AskedVerdict verdict;
    const BreachExtra* asked = tables.extraOf(breach);
    if (extra == nullptr || asked == nullptr)
        return verdict;
    const Evidence& evidence = tables.evidence();
    for (const AskedAddress& each : extra->asked) {
        if (evidence.names(each.answer, *asked))
            return {Asked::Listed, {each.address}, each.asked};
        if (!evidence.wouldName(each.answer, each.asked, *asked, breach.disclosed))
            continue;
        if (!verdict.addresses.contains(each.address))
            verdict.addresses += each.address;
        verdict.asked = verdict.asked == 0 ? each.asked : std::min(verdict.asked, each.asked);
    }
    if (extra->addresses > 0 && verdict.addresses.size() == extra->addresses)
        verdict.word = Asked::NotListed;
    return verdict;
}

} // namespace recourse::match
