// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data_class.h"

#include "model/data_class_table.h"

#include <QCoreApplication>

#include <array>

namespace recourse::model {

namespace {

struct Class
{
    const QString& word;
    const char* text;
};

/// In the order of severity: first what opens doors, then what cannot be replaced, then what only annoys.
const std::array kClasses{
    Class{data_class::kPassword, QT_TRANSLATE_NOOP("data_class", "Passwords")},
    Class{data_class::kAuthToken, QT_TRANSLATE_NOOP("data_class", "Access tokens and keys")},
    Class{data_class::kSecurityQuestion, QT_TRANSLATE_NOOP("data_class", "Security questions")},
    Class{data_class::kNationalId, QT_TRANSLATE_NOOP("data_class", "National and tax numbers")},
    Class{data_class::kIdDocument, QT_TRANSLATE_NOOP("data_class", "Identity documents")},
    Class{data_class::kPaymentCard, QT_TRANSLATE_NOOP("data_class", "Payment cards")},
    Class{data_class::kBankAccount, QT_TRANSLATE_NOOP("data_class", "Bank accounts")},
    Class{data_class::kHealth, QT_TRANSLATE_NOOP("data_class", "Health data")},
    Class{data_class::kBiometric, QT_TRANSLATE_NOOP("data_class", "Biometric and genetic data")},
    Class{data_class::kChild, QT_TRANSLATE_NOOP("data_class", "Children's data")},
    Class{data_class::kSensitiveTrait, QT_TRANSLATE_NOOP("data_class", "Sensitive traits")},
    Class{data_class::kPrivateMessage, QT_TRANSLATE_NOOP("data_class", "Private messages and photos")},
    Class{data_class::kLocation, QT_TRANSLATE_NOOP("data_class", "Locations")},
    Class{data_class::kPhone, QT_TRANSLATE_NOOP("data_class", "Phone numbers")},
    Class{data_class::kEmail, QT_TRANSLATE_NOOP("data_class", "E-mail addresses")},
    Class{data_class::kBirthDate, QT_TRANSLATE_NOOP("data_class", "Dates of birth")},
    Class{data_class::kPostalAddress, QT_TRANSLATE_NOOP("data_class", "Postal addresses")},
    Class{data_class::kUsername, QT_TRANSLATE_NOOP("data_class", "User names")},
    Class{data_class::kName, QT_TRANSLATE_NOOP("data_class", "Names")},
    Class{data_class::kOther, QT_TRANSLATE_NOOP("data_class", "Other data")},
};

/// Empty for a class that nothing is known of.
QStringList wordsOf(const QString& rawClass)
{
    const QStringList known = knownDataClasses(rawClass);
    return known.isEmpty() ? guessedDataClasses(rawClass) : known;
}

} // namespace

QStringList dataClassesOf(const QStringList& rawClasses)
{
    QStringList found;
    for (const QString& raw : rawClasses) {
        if (raw.trimmed().isEmpty())
            continue;
        const QStringList words = wordsOf(raw);
        found += words.isEmpty() ? QStringList(data_class::kOther) : words;
    }
    QStringList ordered;
    for (const Class& each : kClasses) {
        if (found.contains(each.word))
            ordered += each.word;
    }
    return ordered;
}

QStringList unknownDataClasses(const QStringList& rawClasses)
{
    QStringList unknown;
    for (const QString& raw : rawClasses) {
        if (!raw.trimmed().isEmpty() && raw.compare(data_class::kOther, Qt::CaseInsensitive) != 0 && wordsOf(raw).isEmpty())
            unknown += raw;
    }
    return unknown;
}

QStringList allDataClasses()
{
    QStringList all;
    for (const Class& each : kClasses)
        all += each.word;
    return all;
}

QString dataClassText(const QString& dataClass)
{
    for (const Class& each : kClasses) {
        if (each.word == dataClass)
            return QCoreApplication::translate("data_class", each.text);
    }
    return dataClass;
}

} // namespace recourse::model
