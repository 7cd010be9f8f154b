// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exposure.h"

#include <QString>

namespace recourse::match {

/// The stable codes of facts. Values in the order given; a breach's date is ISO 8601 as exact as its feed knows it
/// ("2012-05-05", "2012-05", "2012", "2012-05-01/2012-06-03").
namespace fact {
inline const QString kDomainSame = QStringLiteral("domain.same"); ///< domain
inline const QString kDomainOtherHost = QStringLiteral("domain.other_host"); ///< domain, host of the account
inline const QString kHostSame = QStringLiteral("host.same"); ///< host
inline const QString kBreachVerified = QStringLiteral("breach.verified");
inline const QString kBreachNotice = QStringLiteral("breach.notice");
inline const QString kAccountKnownBefore = QStringLiteral("account.known_before"); ///< date, breach
inline const QString kAccountSeenAfter = QStringLiteral("account.seen_after"); ///< date, breach
inline const QString kPasswordOlder = QStringLiteral("password.older"); ///< date, breach
inline const QString kPasswordLeakedUnique = QStringLiteral("password.leaked_unique"); ///< occurrences

inline const QString kBreachUnverified = QStringLiteral("breach.unverified");
inline const QString kBreachFabricated = QStringLiteral("breach.fabricated");
inline const QString kBreachRetired = QStringLiteral("breach.retired");
inline const QString kBreachWithdrawn = QStringLiteral("breach.withdrawn"); ///< date
inline const QString kBreachSpamList = QStringLiteral("breach.spam_list");
inline const QString kBreachMalware = QStringLiteral("breach.malware");
inline const QString kBreachStealerLog = QStringLiteral("breach.stealer_log");
inline const QString kAccountCreatedAfter = QStringLiteral("account.created_after"); ///< date, breach
inline const QString kAccountCreatedAfterDisclosure
    = QStringLiteral("account.created_after_disclosure"); ///< date, disclosed
inline const QString kAccountClosedBefore = QStringLiteral("account.closed_before"); ///< date, breach
inline const QString kPasswordChangedAfter = QStringLiteral("password.changed_after"); ///< date, breach

inline const QString kAccountListed = QStringLiteral("account.listed");
inline const QString kAccountAge = QStringLiteral("account.age");
inline const QString kAccountCreatedNear = QStringLiteral("account.created_near"); ///< date, breach
inline const QString kAccountCreatedInBulk = QStringLiteral("account.created_in_bulk"); ///< date
inline const QString kAccountClosedDate = QStringLiteral("account.closed_date");
inline const QString kServiceKeptData = QStringLiteral("service.kept_data"); ///< date of closing
inline const QString kBreachDate = QStringLiteral("breach.date");
inline const QString kHostOther = QStringLiteral("host.other"); ///< host of the breach, host of the account
inline const QString kPasswordChangeDate = QStringLiteral("password.change_date");
inline const QString kDeviceInfected = QStringLiteral("device.infected");
} // namespace fact

/// The fact as one plain sentence, translated. A code of a newer program gives the code and its values.
[[nodiscard]] QString factText(const model::Fact& fact);

} // namespace recourse::match
