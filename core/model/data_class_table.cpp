// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data_class_table.h"

#include "model/data_class.h"

#include <QHash>

#include <array>

namespace recourse::model {

namespace {

struct Known
{
    const QString& word;
    const char* rawClasses; ///< lower case, separated by '|'
};

using namespace data_class;

/// A raw class may stand under two words where the feed does not say which of them it means.
const std::array kKnown{
    Known{kPassword, "passwords|historical passwords|password hints|password strengths|pins"},
    Known{kAuthToken, "auth tokens|encrypted keys|mnemonic phrases"},
    Known{kSecurityQuestion, "security questions and answers|mothers maiden names|places of birth"},
    Known{kNationalId, "social security numbers|government issued ids|taxation records"},
    Known{kIdDocument, "government issued ids|passport numbers|driver's licenses"},
    Known{kPaymentCard, "credit cards|credit card cvv|partial credit card data"},
    Known{kBankAccount, "bank account numbers"},
    Known{kHealth, "personal health data|health insurance information|hiv statuses|fitness levels"},
    Known{kBiometric, "biometric data"},
    Known{kChild, "school grades (class levels)"},
    Known{kSensitiveTrait,
        "beauty ratings|citizenship statuses|drinking habits|drug habits|ethnicities|political donations|"
        "political views|races|religions|sexual fetishes|sexual orientations|smoking habits"},
    Known{kPrivateMessage,
        "audio recordings|chat logs|email messages|photos|private messages|sms messages|support tickets"},
    Known{kLocation, "geographic locations|travel plans"},
    Known{kPhone, "phone numbers|partial phone numbers|imsi numbers"},
    Known{kEmail, "email addresses|recovery email addresses"},
    Known{kBirthDate, "dates of birth|partial dates of birth"},
    Known{kPostalAddress, "physical addresses|delivery instructions|utility bills"},
    Known{kUsername, "usernames|nicknames|instant messenger identities|social media profiles"},
    Known{kName, "names|family members' names|spouses names"},
    Known{kOther,
        "account balances|address book contacts|age groups|ages|appointments|apps installed on devices|"
        "astrological signs|avatars|bios|browser user agent details|browsing histories|buying preferences|"
        "car ownership statuses|career levels|cellular network names|charitable donations|clothing sizes|"
        "comments|company names|credit status information|cryptocurrency wallet addresses|customer feedback|"
        "customer interactions|deceased date|deceased statuses|device information|device serial numbers|"
        "device usage tracking data|earnings|eating habits|education levels|employers|employment statuses|"
        "family structure|financial investments|financial transactions|flights taken|genders|"
        "home ownership statuses|homepage urls|imei numbers|income levels|ip addresses|job applications|"
        "job titles|licence plates|living costs|loan information|login histories|loyalty program details|"
        "mac addresses|marital statuses|nationalities|net worths|occupations|parenting plans|payment histories|"
        "payment methods|personal descriptions|personal interests|physical attributes|professional skills|"
        "profile photos|purchases|purchasing habits|relationship statuses|reward program balances|salutations|"
        "shipment tracking numbers|social connections|spoken languages|survey results|tattoo status|"
        "telecommunications carrier|time zones|travel habits|user statuses|user website urls|vehicle details|"
        "vehicle identification numbers (vins)|warranty claims|website activity|work habits|"
        "years of professional experience"},
};

QHash<QString, QStringList> indexed()
{
    QHash<QString, QStringList> index;
    for (const Known& entry : kKnown) {
        for (const QString& raw : QString::fromLatin1(entry.rawClasses).split(u'|'))
            index[raw] += entry.word;
    }
    return index;
}

} // namespace

QStringList knownDataClasses(const QString& rawClass)
{
    static const QHash<QString, QStringList> kIndex = indexed();
    return kIndex.value(rawClass.simplified().toLower());
}

} // namespace recourse::model
