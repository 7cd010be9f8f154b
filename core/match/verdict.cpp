// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/verdict.h"

#include "match/facts.h"
#include "model/notice.h"

#include <algorithm>

namespace recourse::match {

namespace {

using model::Account;
using model::Band;
using model::BreachPeriod;
using model::Exposure;

Band lowered(Band band)
{
    return band == Band::Unlikely ? band : static_cast<Band>(static_cast<int>(band) - 1);
}

Band raised(Band band)
{
    return band == Band::Confirmed ? band : static_cast<Band>(static_cast<int>(band) + 1);
}

/// The account is first known on or after the breach's first day, or nobody knows since when it exists.
Band bandOfYoungAccount(
    Exposure& exposure, const AccountLife& life, QDate last, const QString& breachText, const QString& code)
{
    if (!life.created.isValid()) {
        exposure.unknown.append({fact::kAccountAge, {}});
        return Band::Possible;
    }
    if (life.created <= last.addDays(kLateSlackDays)) {
        exposure.unknown.append({fact::kAccountCreatedNear, {life.createdText, breachText}});
        return Band::Possible;
    }
    if (life.createdInBulk) {
        exposure.unknown.append({fact::kAccountCreatedInBulk, {life.createdText}});
        return Band::Possible;
    }
    exposure.factsAgainst.append({code, {life.createdText, breachText}});
    return Band::Unlikely;
}

Band bandOfTimes(Exposure& exposure, const AccountLife& life, const BreachPeriod& period)
{
    if (life.closed.isValid() && life.closed < period.first) {
        exposure.factsAgainst.append({fact::kAccountClosedBefore, {life.closedText, period.text}});
        exposure.unknown.append({fact::kServiceKeptData, {life.closedText}});
        return Band::Unlikely;
    }
    if (!life.firstKnown.isValid() || life.firstKnown >= period.first)
        return bandOfYoungAccount(exposure, life, period.last, period.text, fact::kAccountCreatedAfter);
    exposure.factsFor.append({fact::kAccountKnownBefore, {life.firstKnownText, period.text}});
    if (life.lastSeen <= period.last)
        return Band::Likely;
    exposure.factsFor.append({fact::kAccountSeenAfter, {life.lastSeenText, period.text}});
    return Band::Confirmed;
}

/// Without a date of the breach only its publication bounds it, from above.
Band bandOfDisclosure(Exposure& exposure, const AccountLife& life, QDate disclosed)
{
    exposure.unknown.append({fact::kBreachDate, {}});
    const bool older = life.firstKnown.isValid() && disclosed.isValid() && life.firstKnown <= disclosed;
    if (older || !disclosed.isValid())
        return Band::Possible;
    return bandOfYoungAccount(
        exposure, life, disclosed, disclosed.toString(Qt::ISODate), fact::kAccountCreatedAfterDisclosure);
}

bool sameHost(const QString& host, const QString& named)
{
    return host == named
        || (host.endsWith(named) && host.size() > named.size() && host.at(host.size() - named.size() - 1) == u'.');
}

/// A feed that names a subdomain speaks of that site; whether it shares its accounts with the rest is not known.
Band boundByHost(Exposure& exposure, const Account& account, const QString& named, Band band)
{
    if (named.isEmpty())
        return band;
    const auto isNamed = [&named](const QString& host) { return sameHost(host, named); };
    if (isNamed(account.host) || std::any_of(account.otherHosts.begin(), account.otherHosts.end(), isNamed)) {
        exposure.factsFor.append({fact::kHostSame, {named}});
        return band;
    }
    exposure.unknown.append({fact::kHostOther, {named, account.host}});
    return std::min(band, Band::Possible);
}

Band boundByUnknownClosing(
    Exposure& exposure, const Account& account, const AccountLife& life, const BreachPeriod& period, Band band)
{
    const bool seenAfter = period.known() && life.lastSeen.isValid() && life.lastSeen > period.last;
    if (account.state != model::AccountState::Closed || life.closed.isValid() || seenAfter)
        return band;
    exposure.unknown.append({fact::kAccountClosedDate, {}});
    return std::min(band, Band::Possible);
}

/// When the password was set says what is still exposed, not whether the account was touched: no effect on the band.
void addPasswordFacts(Exposure& exposure, const AccountLife& life, const IndexedBreach& indexed)
{
    if (!indexed.leaksPassword)
        return;
    if (!life.passwordChanged.isValid())
        exposure.unknown.append({fact::kPasswordChangeDate, {}});
    else if (indexed.period.known() && life.passwordChanged > indexed.period.last)
        exposure.factsAgainst.append({fact::kPasswordChangedAfter, {life.passwordChangedText, indexed.period.text}});
    else if (indexed.period.known() && life.passwordChanged < indexed.period.first)
        exposure.factsFor.append({fact::kPasswordOlder, {life.passwordChangedText, indexed.period.text}});
}

/// A strong password that is used nowhere else and yet stands in the public list of leaked ones leaked at this service.
bool leakedUniquePassword(const Account& account, const AccountLife& life, const IndexedBreach& indexed)
{
    const model::PasswordJudgement& password = account.password;
    const bool newer
        = life.passwordChanged.isValid() && indexed.period.known() && life.passwordChanged > indexed.period.last;
    return indexed.leaksPassword && !newer && password.pwnedCount > 0 && password.reusedCount == 1
        && password.strength >= 3;
}

Band raisedByOwnEvidence(
    Exposure& exposure, const Account& account, const AccountLife& life, const IndexedBreach& indexed, Band band)
{
    static const QList<model::Fact> kListed{{fact::kAccountListed, {}}};
    const bool notice = indexed.breach->feed == model::kNoticeFeed;
    const bool password = leakedUniquePassword(account, life, indexed);
    if (notice)
        exposure.factsFor.append({fact::kBreachNotice, {}});
    else if (exposure.unknown.isEmpty())
        exposure.unknown = kListed; // shared by the many exposures to which nothing is added
    else
        exposure.unknown += kListed;
    if (password)
        exposure.factsFor.append({fact::kPasswordLeakedUnique, {QString::number(account.password.pwnedCount)}});
    return (notice || password) && band != Band::Unlikely ? raised(band) : band;
}

Band boundByPublisher(Exposure& exposure, const IndexedBreach& indexed, Band band)
{
    exposure.factsAgainst += indexed.against;
    if (indexed.breach->flags.verified && !indexed.voided)
        exposure.factsFor.append({fact::kBreachVerified, {}});
    if (!indexed.breach->flags.verified)
        band = lowered(band);
    if (indexed.noIncident) {
        exposure.unknown.append({fact::kDeviceInfected, {}});
        band = std::min(lowered(band), Band::Possible);
    }
    return indexed.voided ? Band::Unlikely : band;
}

} // namespace

void judge(Exposure& exposure, const Account& account, const AccountLife& life, const IndexedBreach& indexed)
{
    const BreachPeriod& period = indexed.period;
    Band band = period.known() ? bandOfTimes(exposure, life, period)
                               : bandOfDisclosure(exposure, life, indexed.breach->disclosed);
    band = raisedByOwnEvidence(exposure, account, life, indexed, band);
    band = boundByUnknownClosing(exposure, account, life, period, band);
    band = boundByHost(exposure, account, indexed.namedHost, band);
    addPasswordFacts(exposure, life, indexed);
    exposure.band = boundByPublisher(exposure, indexed, band);
}

} // namespace recourse::match
