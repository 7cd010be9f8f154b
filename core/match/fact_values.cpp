// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/fact_values.h"

#include <algorithm>

namespace recourse::match {

namespace {

QString isoText(Day day)
{
    return dateOf(day).toString(Qt::ISODate);
}

/// Finds again what the facts of a verdict name.
class Values
{
public:
    Values(const AccountRow& account, const Hit& hit, const MatchTables& tables)
        : m_account(account)
        , m_extra(tables.extraOf(account))
        , m_breach(tables.breaches()[hit.breach])
        , m_hit(hit)
        , m_tables(tables)
    {
    }

    [[nodiscard]] QStringList of(FactCode code) const
    {
        if (code <= FactCode::NameSame || code == FactCode::DomainReach || code == FactCode::NameUnconfirmed)
            return ofCommon(code);
        const Day own = ownDay(code);
        if (own != 0)
            return ofDay(code, own);
        return ofOther(code);
    }

private:
    /// What account and breach have in common.
    [[nodiscard]] QStringList ofCommon(FactCode code) const
    {
        if (code == FactCode::NameConfirmed || code == FactCode::NameSame || code == FactCode::NameUnconfirmed)
            return {publishedName(), ownName()};
        const QString domain = m_tables.domains().text(m_hit.key);
        if (m_hit.kind == HitKind::SameDomain)
            return {domain};
        if (m_hit.kind == HitKind::OtherHost)
            return {domain, hostOfHit()};
        return {domain, m_tables.domains().text(m_account.domain)};
    }

    /// The host by which the account came to the breach.
    [[nodiscard]] const QString& hostOfHit() const
    {
        return m_hit.kind == HitKind::OtherHost ? m_extra->otherHosts.at(static_cast<qsizetype>(m_hit.host)) : m_account.host;
    }

    [[nodiscard]] QString publishedName() const
    {
        const BreachExtra* extra = m_tables.extraOf(m_breach); // a breach that is found by name has names
        const auto found = std::find_if(extra->names.begin(), extra->names.end(),
            [this](const PublishedName& each) { return each.name == m_hit.key; });
        return found->shown.simplified();
    }

    [[nodiscard]] QString ownName() const
    {
        const bool byTitle = m_extra != nullptr && m_extra->titleName == m_hit.key && m_hit.kind == HitKind::NameSame;
        const QString service = m_account.service == kNowhere ? QString() : m_tables.shownName(m_account.service);
        if (!byTitle && !service.isEmpty())
            return service;
        return m_extra != nullptr && !m_extra->title.isEmpty() ? m_extra->title : m_tables.domains().text(m_account.domain);
    }

    /// The day of the account that a fact compares; 0 if it compares none.
    [[nodiscard]] Day ownDay(FactCode code) const
    {
        switch (code) {
        case FactCode::AccountKnownBefore:
            return m_account.firstKnown;
        case FactCode::AccountSeenAfter:
            return m_account.lastSeen;
        case FactCode::MailBefore:
            return m_extra->mailFirst;
        case FactCode::MailAfter:
            return m_extra->mailLast;
        case FactCode::MailSignedUpAfter:
        case FactCode::MailSignedUpAfterDisclosure:
            return m_extra->welcomed;
        case FactCode::AccountClosedBefore:
        case FactCode::AccountClosedNear:
        case FactCode::ServiceKeptData:
            return m_account.closed;
        case FactCode::AccountCreatedAfter:
        case FactCode::AccountCreatedAfterDisclosure:
        case FactCode::AccountCreatedNear:
            return earliestSign(m_account, m_extra);
        case FactCode::AccountCreatedInBulk:
            return m_account.created;
        case FactCode::PasswordOlder:
        case FactCode::PasswordChangedAfter:
        case FactCode::PasswordChangedAfterDisclosure:
        case FactCode::PasswordChangedNear:
            return m_account.passwordChanged;
        default:
            return 0;
        }
    }

    [[nodiscard]] QStringList ofDay(FactCode code, Day own) const
    {
        if (code == FactCode::ServiceKeptData || code == FactCode::AccountCreatedInBulk)
            return {isoText(own)};
        return {isoText(own), m_breach.first != 0 ? periodText(m_breach) : isoText(m_breach.disclosed)};
    }

    [[nodiscard]] QStringList ofOther(FactCode code) const
    {
        switch (code) {
        case FactCode::AddressListed:
        case FactCode::AddressNotListed: {
            const AskedVerdict asked = askedAbout(m_extra, m_breach, m_tables);
            return {asked.addresses.join(QStringLiteral(", ")), isoText(asked.asked)};
        }
        case FactCode::AddressLeaked: {
            const Leak* leak = leakAfter(m_extra, m_breach);
            return {leak->address, leak->sender, isoText(leak->first)};
        }
        case FactCode::PasswordLeakedUnique:
        case FactCode::PasswordListed:
            return {QString::number(m_account.pwnedCount)};
        case FactCode::HostSame:
            return {m_tables.domains().text(m_breach.namedHost)};
        case FactCode::HostOther:
            return {m_tables.domains().text(m_breach.namedHost), hostOfHit()};
        case FactCode::BreachWithdrawn:
            return {isoText(m_breach.withdrawn)};
        default:
            return {};
        }
    }

    const AccountRow& m_account;
    const AccountExtra* m_extra;
    const BreachRow& m_breach;
    const Hit& m_hit;
    const MatchTables& m_tables;
};

} // namespace

model::Exposure exposureOf(const AccountRow& account, const Match& match, const MatchTables& tables)
{
    const BreachRow& breach = tables.breaches()[match.hit.breach];
    const Values values(account, match.hit, tables);
    model::Exposure exposure;
    exposure.account = account.id;
    exposure.breach = breach.id;
    exposure.band = match.verdict.band;
    exposure.dataClasses = breach.dataClasses;
    for (int at = 0; at < kFactCodes; ++at) {
        const auto code = static_cast<FactCode>(at);
        if (!match.verdict.facts.has(code))
            continue;
        QList<model::Fact>& side = sideOf(code) == FactSide::For ? exposure.factsFor
            : sideOf(code) == FactSide::Against                  ? exposure.factsAgainst
                                                                 : exposure.unknown;
        side.append({wordOf(code), values.of(code)});
    }
    return exposure;
}

} // namespace recourse::match
