// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/facts.h"

#include <QCoreApplication>

#include <array>

namespace recourse::match {

namespace {

struct Sentence
{
    const QString& code;
    const char* text; ///< %1 is the first value
};

const std::array kSentences{
    Sentence{fact::kDomainSame, QT_TRANSLATE_NOOP("match", "The breach is of %1, the domain of this account.")},
    Sentence{
        fact::kDomainOtherHost, QT_TRANSLATE_NOOP("match", "The breach is of %1; this account is also used at %2.")},
    Sentence{fact::kHostSame, QT_TRANSLATE_NOOP("match", "The breach names %1, where this account is used.")},
    Sentence{fact::kBreachVerified, QT_TRANSLATE_NOOP("match", "The publisher of the list has verified the breach.")},
    Sentence{fact::kBreachNotice, QT_TRANSLATE_NOOP("match", "The breach is known from a notice addressed to you.")},
    Sentence{fact::kAccountKnownBefore,
        QT_TRANSLATE_NOOP("match", "The account was already known on %1, before the breach (%2).")},
    Sentence{
        fact::kAccountSeenAfter, QT_TRANSLATE_NOOP("match", "The account still existed on %1, after the breach (%2).")},
    Sentence{fact::kPasswordOlder,
        QT_TRANSLATE_NOOP(
            "match", "Its password dates from %1, before the breach (%2), and may still be the leaked one.")},
    Sentence{fact::kPasswordLeakedUnique,
        QT_TRANSLATE_NOOP(
            "match", "Its password, used nowhere else, stands in the public list of leaked passwords (%1 times).")},
    Sentence{fact::kBreachUnverified, QT_TRANSLATE_NOOP("match", "The publisher could not verify the breach.")},
    Sentence{fact::kBreachFabricated, QT_TRANSLATE_NOOP("match", "The publisher considers the data fabricated.")},
    Sentence{fact::kBreachRetired, QT_TRANSLATE_NOOP("match", "The publisher has withdrawn the record.")},
    Sentence{fact::kBreachWithdrawn, QT_TRANSLATE_NOOP("match", "The record was withdrawn from its list on %1.")},
    Sentence{fact::kBreachSpamList,
        QT_TRANSLATE_NOOP("match", "The data is a list of addresses for spam; it need not come from this service.")},
    Sentence{fact::kBreachMalware,
        QT_TRANSLATE_NOOP("match", "The data was taken from infected computers, not from this service.")},
    Sentence{fact::kBreachStealerLog,
        QT_TRANSLATE_NOOP(
            "match", "The data was taken by password-stealing programs on users' devices, not from this service.")},
    Sentence{fact::kAccountCreatedAfter,
        QT_TRANSLATE_NOOP("match", "The account is first known on %1, after the breach (%2).")},
    Sentence{fact::kAccountCreatedAfterDisclosure,
        QT_TRANSLATE_NOOP("match", "The account is first known on %1, after the breach became public on %2.")},
    Sentence{fact::kAccountClosedBefore,
        QT_TRANSLATE_NOOP("match", "The account was closed on %1, before the breach (%2).")},
    Sentence{fact::kPasswordChangedAfter,
        QT_TRANSLATE_NOOP(
            "match", "Its password was changed on %1, after the breach (%2): the leaked one no longer opens it.")},
    Sentence{fact::kAccountListed,
        QT_TRANSLATE_NOOP(
            "match", "The list names the service, not its accounts: whether this one is among them is not known.")},
    Sentence{
        fact::kAccountAge, QT_TRANSLATE_NOOP("match", "Whether the account existed before the breach is not known.")},
    Sentence{fact::kAccountCreatedNear,
        QT_TRANSLATE_NOOP(
            "match", "The account is first known on %1, too close to the breach (%2) to tell which came first.")},
    Sentence{fact::kAccountCreatedInBulk,
        QT_TRANSLATE_NOOP(
            "match", "The account is first known on %1 together with many others, so it may be much older.")},
    Sentence{fact::kAccountClosedDate, QT_TRANSLATE_NOOP("match", "The account is closed; on which day is not known.")},
    Sentence{fact::kServiceKeptData,
        QT_TRANSLATE_NOOP(
            "match", "Whether the service kept the data after the account was closed on %1 is not known.")},
    Sentence{fact::kBreachDate, QT_TRANSLATE_NOOP("match", "The day of the breach is not known.")},
    Sentence{fact::kHostOther,
        QT_TRANSLATE_NOOP("match", "The breach names %1; whether it shares its accounts with %2 is not known.")},
    Sentence{fact::kPasswordChangeDate, QT_TRANSLATE_NOOP("match", "When the password was last changed is not known.")},
    Sentence{fact::kDeviceInfected,
        QT_TRANSLATE_NOOP("match", "Whether your address or one of your devices is among the data is not known.")},
};

} // namespace

QString factText(const model::Fact& fact)
{
    for (const Sentence& each : kSentences) {
        if (each.code != fact.code)
            continue;
        const QString text = QCoreApplication::translate("match", each.text);
        // One pass over both values: a value that holds "%2" must not be filled in itself.
        return text.contains(QLatin1String("%2")) ? text.arg(fact.values.value(0), fact.values.value(1))
            : text.contains(QLatin1String("%1"))  ? text.arg(fact.values.value(0))
                                                  : text;
    }
    return fact.values.isEmpty() ? fact.code
                                 : fact.code + QStringLiteral(": ") + fact.values.join(QStringLiteral(", "));
}

} // namespace recourse::match
