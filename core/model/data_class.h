// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace recourse::model {

/// Own vocabulary of exposed data: the words under which next steps, letters and plots group what the feeds call by some
/// 170 names. Stored as text so that a newer word survives an older program.
namespace data_class {
inline const QString kPassword = QStringLiteral("password");
inline const QString kAuthToken = QStringLiteral("auth_token");
inline const QString kSecurityQuestion = QStringLiteral("security_question");
inline const QString kEmail = QStringLiteral("email");
inline const QString kPhone = QStringLiteral("phone");
inline const QString kName = QStringLiteral("name");
inline const QString kUsername = QStringLiteral("username");
inline const QString kPostalAddress = QStringLiteral("postal_address");
inline const QString kBirthDate = QStringLiteral("birth_date");
inline const QString kNationalId = QStringLiteral("national_id");
inline const QString kIdDocument = QStringLiteral("id_document");
inline const QString kPaymentCard = QStringLiteral("payment_card");
inline const QString kBankAccount = QStringLiteral("bank_account");
inline const QString kHealth = QStringLiteral("health");
inline const QString kBiometric = QStringLiteral("biometric");
inline const QString kLocation = QStringLiteral("location");
inline const QString kPrivateMessage = QStringLiteral("private_message");
inline const QString kSensitiveTrait = QStringLiteral("sensitive_trait");
inline const QString kChild = QStringLiteral("child");
inline const QString kOther = QStringLiteral("other");
} // namespace data_class

/// The own words for a feed's raw data classes ("Email addresses", "Passwords"…), each once, in the order of severity.
/// Unknown raw classes give `other`; the raw words are kept beside them by the caller.
[[nodiscard]] QStringList dataClassesOf(const QStringList& rawClasses);

/// Those of a feed's raw data classes that nothing is known of: they are `other`, and people are shown them as they stand.
[[nodiscard]] QStringList unknownDataClasses(const QStringList& rawClasses);

/// Every own word, in the order of severity.
[[nodiscard]] QStringList allDataClasses();

/// The word as a person reads it, translated ("Passwords", "Phone numbers").
[[nodiscard]] QString dataClassText(const QString& dataClass);

} // namespace recourse::model
