// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data_class.h"
#include "model/data_class_table.h"

#include <array>

namespace recourse::model {

namespace {

struct Hint
{
    const QString& word;
    const char*
        phrases; ///< whole words, separated by '|'; a plural "s" may follow, '*' at the end stands for any ending
};

using namespace data_class;

/// Written for the wordings of official registers. Words such as "address", "number" or "account" alone say too little
/// and are left out.
const std::array kHints{
    Hint{kPassword, "password|passcode|passphrase|pin"},
    Hint{kAuthToken,
        "auth token|access token|session token|refresh token|api key|private key|encryption key|seed phrase|"
        "mnemonic|session cookie|authentication code|2fa|mfa"},
    Hint{kSecurityQuestion,
        "security question|secret question|security answer|secret answer|maiden|place of birth|"
        "places of birth|birthplace"},
    Hint{kNationalId,
        "social security|ssn|social insurance|national insurance number|national id|national identi*|"
        "government issued|government id|taxpayer*|tax identification|tax id|tax file number|tax number|tfn|"
        "citizen id|personal identity number"},
    Hint{kIdDocument,
        "passport|drivers license|driver license|drivers licence|driving licence|driving license|id card|"
        "identity card|identification card|identity document|military id|military identification|state id"},
    Hint{kPaymentCard, "credit card|debit card|payment card|card security code|cvv|cvc"},
    Hint{kBankAccount, "bank account|bank detail|banking|iban|financial account|routing number|sort code"},
    Hint{kHealth,
        "health*|medical*|medicare|medicaid|medication|prescription|diagnos*|treatment|patient|hiv|disabilit*|"
        "pregnan*|mental"},
    Hint{kBiometric, "biometric*|fingerprint|facial|face scan|retina|iris|voice print|voiceprint|dna|genetic*"},
    Hint{kChild, "child|children|childrens|minor|kid|pupil"},
    Hint{kSensitiveTrait,
        "sexual*|religio*|politic*|ethnic*|race|racial|immigration|citizenship|criminal|conviction|"
        "drug|trade union|gender identity"},
    Hint{kPrivateMessage,
        "private message|message content|message body|chat*|sms|text message|correspondence|private photo|"
        "photo|photograph|video|recording|voicemail"},
    Hint{kLocation, "location|geolocation|gps|coordinate|whereabouts|driving data"},
    Hint{kPhone, "phone|telephone|mobile number|cell number"},
    Hint{kEmail, "email|e mail"},
    Hint{kBirthDate, "date of birth|dates of birth|birth date|birthdate|birthday|dob|birth year|year of birth"},
    Hint{kPostalAddress,
        "physical address|postal address|mailing address|home address|street address|residential address|"
        "billing address|shipping address|delivery address"},
    Hint{kUsername, "username|user name|screen name|nickname|login name|user id"},
    Hint{kName, "full name|first name|last name|surname|family name|legal name|name of individual|individuals name"},
};

bool endsWord(const QString& text, qsizetype at)
{
    return text.at(at) == u' ' || (text.at(at) == u's' && text.at(at + 1) == u' ');
}

/// `text` starts and ends with a space, so that every whole word has one on both sides.
bool mentions(const QString& text, QString phrase)
{
    const bool anyEnding = phrase.endsWith(u'*');
    if (anyEnding)
        phrase.chop(1);
    phrase.prepend(u' ');
    for (qsizetype at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        if (anyEnding || endsWord(text, at + phrase.size()))
            return true;
    }
    return false;
}

/// Lower case words separated by single spaces, apostrophes dropped ("Driver's License #" → " drivers license ").
QString plainWords(const QString& rawClass)
{
    QString text;
    for (const QChar letter : rawClass.toLower()) {
        if (letter.isLetterOrNumber())
            text += letter;
        else if (letter != u'\'' && letter != u'\u2019')
            text += u' ';
    }
    return u' ' + text.simplified() + u' ';
}

bool mentionsAny(const QString& text, const char* phrases)
{
    const QStringList each = QString::fromLatin1(phrases).split(u'|');
    return std::any_of(each.begin(), each.end(), [&text](const QString& phrase) { return mentions(text, phrase); });
}

} // namespace

QStringList guessedDataClasses(const QString& rawClass)
{
    const QString text = plainWords(rawClass);
    QStringList words;
    for (const Hint& hint : kHints) {
        if (mentionsAny(text, hint.phrases))
            words += hint.word;
    }
    if (text == QLatin1String(" name ") || text == QLatin1String(" names "))
        words += kName;
    if (text == QLatin1String(" address ") || text == QLatin1String(" addresses "))
        words += kPostalAddress;
    return words;
}

} // namespace recourse::model
