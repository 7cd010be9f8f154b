// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/facts.h"

#include "domains/site.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace recourse::match {

namespace {

struct Sentence
{
    const QString& word;
    const char* text; ///< %1 is the first value
};

/// In the order of `FactCode`.
const std::array<Sentence, kFactCodes> kSentences{
    Sentence{fact::kDomainSame, QT_TRANSLATE_NOOP("match", "The breach is of %1, the domain of this account.")},
    Sentence{fact::kDomainNamed, QT_TRANSLATE_NOOP("match", "The record names %1, the domain of this account.")},
    Sentence{fact::kDomainOtherHost, QT_TRANSLATE_NOOP("match", "The breach is of %1; this account is also used at %2.")},
    Sentence{fact::kDomainNamedOtherHost, QT_TRANSLATE_NOOP("match", "The record names %1; this account is also used at %2.")},
    Sentence{fact::kDomainService, QT_TRANSLATE_NOOP("match", "The breach is of %1, which belongs to the same service as %2.")},
    Sentence{fact::kDomainShared, QT_TRANSLATE_NOOP("match", "The breach is of %1; one login is good there and at %2.")},
    Sentence{fact::kDomainSharedOneWay,
        QT_TRANSLATE_NOOP("match", "The breach is of %1; a login of one of the two, %1 and %2, is good at the other.")},
    Sentence{fact::kDomainRenamed, QT_TRANSLATE_NOOP("match", "The breach is of %1; the service moved between it and %2.")},
    Sentence{fact::kDomainFormer, QT_TRANSLATE_NOOP("match", "The breach is of %1; one login once was good there and at %2.")},
    Sentence{fact::kNameConfirmed, QT_TRANSLATE_NOOP("match", "The breach is of “%1”, which you confirmed to be %2.")},
    Sentence{fact::kNameSame, QT_TRANSLATE_NOOP("match", "The breach is of “%1”, a name that equals that of %2.")},
    Sentence{fact::kAccountKnownBefore, QT_TRANSLATE_NOOP("match", "The account was already known on %1, before the breach (%2).")},
    Sentence{fact::kAccountSeenAfter, QT_TRANSLATE_NOOP("match", "The account still existed on %1, after the breach (%2).")},
    Sentence{fact::kMailBefore,
        QT_TRANSLATE_NOOP("match", "The service wrote to this account's address on %1, before the breach (%2).")},
    Sentence{fact::kMailAfter,
        QT_TRANSLATE_NOOP("match", "The service still wrote to this account's address on %1, after the breach (%2).")},
    Sentence{fact::kBreachNotice, QT_TRANSLATE_NOOP("match", "The breach is known from a notice addressed to you.")},
    Sentence{fact::kAddressListed, QT_TRANSLATE_NOOP("match", "%1 is in the leaked data, as the list answered on %2.")},
    Sentence{fact::kAddressLeaked,
        QT_TRANSLATE_NOOP("match", "%1, given only to this service, has had mail from a stranger (%2) since %3.")},
    Sentence{fact::kPasswordLeakedUnique,
        QT_TRANSLATE_NOOP("match", "Its password, used nowhere else, stands in the public list of leaked passwords (%1 times).")},
    Sentence{fact::kPasswordListed, QT_TRANSLATE_NOOP("match", "Its password stands in the public list of leaked passwords (%1 times).")},
    Sentence{fact::kHostSame, QT_TRANSLATE_NOOP("match", "The breach names %1, where this account is used.")},
    Sentence{fact::kPasswordOlder,
        QT_TRANSLATE_NOOP("match", "Its password dates from %1, before the breach (%2), and may still be the leaked one.")},
    Sentence{fact::kBreachVerified, QT_TRANSLATE_NOOP("match", "The publisher of the list has verified the breach.")},
    Sentence{fact::kAccountClosedBefore, QT_TRANSLATE_NOOP("match", "The account was closed on %1, before the breach (%2).")},
    Sentence{fact::kAccountCreatedAfter, QT_TRANSLATE_NOOP("match", "The account is first known on %1, after the breach (%2).")},
    Sentence{fact::kAccountCreatedAfterDisclosure,
        QT_TRANSLATE_NOOP("match", "The account is first known on %1, after the breach became public on %2.")},
    Sentence{fact::kMailSignedUpAfter,
        QT_TRANSLATE_NOOP("match", "The service welcomed you on %1, after the breach (%2), and no earlier sign of the account is known.")},
    Sentence{fact::kMailSignedUpAfterDisclosure,
        QT_TRANSLATE_NOOP(
            "match", "The service welcomed you on %1, after the breach became public on %2, and no earlier sign of the account is known.")},
    Sentence{fact::kAddressNotListed, QT_TRANSLATE_NOOP("match", "%1 is not in the leaked data, as the list answered on %2.")},
    Sentence{fact::kPasswordChangedAfter,
        QT_TRANSLATE_NOOP("match", "Its password was changed on %1, after the breach (%2): the leaked one no longer opens it.")},
    Sentence{fact::kPasswordChangedAfterDisclosure,
        QT_TRANSLATE_NOOP(
            "match", "Its password was changed on %1, after the breach became public on %2: the leaked one no longer opens it.")},
    Sentence{fact::kBreachFabricated, QT_TRANSLATE_NOOP("match", "The publisher considers the data fabricated.")},
    Sentence{fact::kBreachRetired, QT_TRANSLATE_NOOP("match", "The publisher has withdrawn the record.")},
    Sentence{fact::kBreachWithdrawn, QT_TRANSLATE_NOOP("match", "The record was withdrawn from its list on %1.")},
    Sentence{fact::kBreachSuperseded, QT_TRANSLATE_NOOP("match", "A later record of the same list corrects and replaces this one.")},
    Sentence{fact::kBreachSpamList,
        QT_TRANSLATE_NOOP("match", "The data is a list of addresses for spam; it need not come from this service.")},
    Sentence{fact::kBreachMalware, QT_TRANSLATE_NOOP("match", "The data was taken from infected computers, not from this service.")},
    Sentence{fact::kBreachStealerLog,
        QT_TRANSLATE_NOOP("match", "The data was taken by password-stealing programs on users' devices, not from this service.")},
    Sentence{fact::kBreachUnverified, QT_TRANSLATE_NOOP("match", "The publisher could not verify the breach.")},
    Sentence{fact::kServiceKeptData,
        QT_TRANSLATE_NOOP("match", "Whether the service kept the data after the account was closed on %1 is not known.")},
    Sentence{fact::kBreachDate, QT_TRANSLATE_NOOP("match", "The day of the breach is not known.")},
    Sentence{fact::kAccountAge, QT_TRANSLATE_NOOP("match", "Whether the account existed before the breach is not known.")},
    Sentence{fact::kAccountCreatedNear,
        QT_TRANSLATE_NOOP("match", "The account is first known on %1, too close to the breach (%2) to tell which came first.")},
    Sentence{fact::kAccountCreatedInBulk,
        QT_TRANSLATE_NOOP("match", "The account is first known on %1 together with many others, so it may be much older.")},
    Sentence{fact::kDomainReach,
        QT_TRANSLATE_NOOP("match", "Whether the breach of %1 also reached logins that are used at %2 is not known.")},
    Sentence{fact::kNameUnconfirmed,
        QT_TRANSLATE_NOOP("match", "Only the name “%1” equals: whether it is the %2 where you have this account is for you to say.")},
    Sentence{fact::kAccountListed,
        QT_TRANSLATE_NOOP("match", "The list names the service, not its accounts: whether this one is among them is not known.")},
    Sentence{fact::kAccountTouched, QT_TRANSLATE_NOOP("match", "Whether this account is among those touched is not known.")},
    Sentence{fact::kAddressFormer, QT_TRANSLATE_NOOP("match", "Whether the account had another address at that time is not known.")},
    Sentence{fact::kAccountClosedDate, QT_TRANSLATE_NOOP("match", "The account is closed; on which day is not known.")},
    Sentence{fact::kAccountClosedNear,
        QT_TRANSLATE_NOOP("match", "The account was closed on %1, too close to the breach (%2) to tell which came first.")},
    Sentence{fact::kHostOther,
        QT_TRANSLATE_NOOP("match", "The breach names %1; whether it shares its accounts with %2 is not known.")},
    Sentence{fact::kPasswordChangeDate, QT_TRANSLATE_NOOP("match", "When the password was last changed is not known.")},
    Sentence{fact::kPasswordChangedNear,
        QT_TRANSLATE_NOOP(
            "match", "Its password was changed on %1, too close to the breach (%2) to tell whether the leaked one still opens it.")},
    Sentence{fact::kDeviceInfected,
        QT_TRANSLATE_NOOP("match", "Whether your address or one of your devices is among the data is not known.")},
};

/// What the user can do about an unknown fact.
const std::array kRemedies{
    Sentence{fact::kAccountAge,
        QT_TRANSLATE_NOOP("match", "Enter when you signed up, or import the mailbox that got the welcome mail: a day before the breach makes "
                                   "it likely, one after it unlikely.")},
    Sentence{fact::kAccountCreatedNear, QT_TRANSLATE_NOOP("match", "Enter the day you signed up: before the breach makes it likely.")},
    Sentence{fact::kAccountCreatedInBulk,
        QT_TRANSLATE_NOOP("match", "Enter the day you signed up; this one is the day your password manager took the account over.")},
    Sentence{fact::kNameUnconfirmed, QT_TRANSLATE_NOOP("match", "Say whether this organisation is yours; the answer is kept.")},
    Sentence{fact::kAccountListed,
        QT_TRANSLATE_NOOP("match", "Ask the list about your address with a key of your own, or ask the service what was taken of you.")},
    Sentence{fact::kAccountTouched, QT_TRANSLATE_NOOP("match", "Ask the service what was taken of you.")},
    Sentence{fact::kAddressFormer, QT_TRANSLATE_NOOP("match", "Add the address that the account had before, and ask about that one too.")},
    Sentence{fact::kAccountClosedDate,
        QT_TRANSLATE_NOOP("match", "Enter the day on which the account was closed: one before the breach makes it unlikely.")},
    Sentence{fact::kServiceKeptData, QT_TRANSLATE_NOOP("match", "Ask the service whether it still holds data about you.")},
    Sentence{fact::kAccountClosedNear, QT_TRANSLATE_NOOP("match", "Ask the service whether it still holds data about you.")},
    Sentence{fact::kPasswordChangeDate,
        QT_TRANSLATE_NOOP("match", "Enter when you last changed the password; if you do not know it, change it now.")},
    Sentence{fact::kPasswordChangedNear, QT_TRANSLATE_NOOP("match", "Change the password once more to be sure.")},
    Sentence{fact::kHostOther, QT_TRANSLATE_NOOP("match", "Enter the other address if you use this account there too.")},
};

/// Whether all values of a fact are hosts.
bool tellsOfHosts(const QString& code)
{
    return code.startsWith(QLatin1String("domain.")) || code.startsWith(QLatin1String("host."));
}

/// Hosts as people read them.
QStringList shownValues(const model::Fact& fact)
{
    if (!tellsOfHosts(fact.code))
        return fact.values;
    QStringList shown;
    for (const QString& host : fact.values)
        shown += domains::displayHost(host);
    return shown;
}

QString filled(const char* sentence, const QStringList& values)
{
    const QString text = QCoreApplication::translate("match", sentence);
    // One pass over all values: a value that holds "%2" must not be filled in itself.
    if (text.contains(QLatin1String("%3")))
        return text.arg(values.value(0), values.value(1), values.value(2));
    if (text.contains(QLatin1String("%2")))
        return text.arg(values.value(0), values.value(1));
    return text.contains(QLatin1String("%1")) ? text.arg(values.value(0)) : text;
}

} // namespace

const QString& wordOf(FactCode code)
{
    return kSentences.at(static_cast<std::size_t>(code)).word;
}

bool isFoundByName(const model::Exposure& exposure)
{
    const QString code = exposure.factsFor.isEmpty() ? QString() : exposure.factsFor.constFirst().code;
    return code == fact::kNameSame || code == fact::kNameConfirmed;
}

QString factText(const model::Fact& fact)
{
    for (const Sentence& each : kSentences) {
        if (each.word == fact.code)
            return filled(each.text, shownValues(fact));
    }
    return fact.values.isEmpty() ? fact.code : fact.code + QStringLiteral(": ") + fact.values.join(QStringLiteral(", "));
}

ServiceAnswers serviceAnswers(const model::Exposure& exposure)
{
    const QStringList without{fact::kBreachSpamList, fact::kBreachMalware, fact::kBreachStealerLog, fact::kBreachFabricated,
        fact::kBreachRetired, fact::kBreachWithdrawn, fact::kBreachSuperseded};
    const bool any = std::any_of(exposure.factsAgainst.begin(), exposure.factsAgainst.end(),
        [&without](const model::Fact& each) { return without.contains(each.code); });
    return any ? ServiceAnswers::No : ServiceAnswers::Yes;
}

QString factRemedy(const model::Fact& fact, ListAnswers list, ServiceAnswers service)
{
    const bool ofTouched = fact.code == fact::kAccountListed || fact.code == fact::kAccountTouched;
    if (ofTouched && service == ServiceAnswers::No) {
        const bool asks = fact.code == fact::kAccountListed && list == ListAnswers::Yes;
        return asks ? QCoreApplication::translate("match", "Ask the list about your address with a key of your own.") : QString();
    }
    const bool asksNobody = fact.code == fact::kAccountListed && list == ListAnswers::No;
    const QString& code = asksNobody ? fact::kAccountTouched : fact.code;
    for (const Sentence& each : kRemedies) {
        if (each.word == code)
            return filled(each.text, shownValues(fact));
    }
    return {};
}

} // namespace recourse::match
