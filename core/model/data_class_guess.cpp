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
const std::array kEnglish{
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

/// The same in German, French and Spanish, and what is nearly the same in Italian and Dutch, for lists of the user's own. Without accents,
/// as `plainWords` makes them.
const std::array kOtherLanguages{
    Hint{kPassword,
        "passwort*|passworter*|kennwort*|kennworter*|mot de passe|mots de passe|contrasena*|wachtwoord*|zugangsdaten|"
        "login daten|logindaten"},
    Hint{kSecurityQuestion,
        "sicherheitsfrage*|question de securite|questions de securite|question secrete|questions secretes|"
        "pregunta de seguridad|preguntas de seguridad|geburtsort*|lieu de naissance|lieux de naissance|"
        "lugar de nacimiento|lugares de nacimiento"},
    Hint{kNationalId,
        "sozialversicherung*|steuer id*|steueridentifikation*|steuernummer*|securite sociale|numero fiscal|"
        "numeros fiscaux|seguridad social|dni|nif|codice fiscale|burgerservicenummer*"},
    Hint{kIdDocument,
        "ausweis*|personalausweis*|reisepass*|passnummer*|fuhrerschein*|passeport|carte didentite|cartes didentite|"
        "carte nationale didentite|piece didentite|pieces didentite|permis de conduire|pasaporte|"
        "documento de identidad|documentos de identidad|carnet de conducir|permiso de conducir"},
    Hint{kPaymentCard,
        "kreditkarte*|zahlungskarte*|debitkarte*|girokarte*|kartennummer*|carte bancaire|cartes bancaires|"
        "carte de credit|cartes de credit|carte de paiement|cartes de paiement|tarjeta de credito|"
        "tarjetas de credito|tarjeta de debito|tarjetas de debito|tarjeta bancaria|tarjetas bancarias|"
        "tarjeta de pago|tarjetas de pago|carta di credito|carte di credito|creditcard*"},
    Hint{kBankAccount,
        "bankverbindung*|kontonummer*|bankdaten|bankkonto*|kontodaten|coordonnees bancaires|compte bancaire|"
        "comptes bancaires|cuenta bancaria|cuentas bancarias|datos bancarios|numero de cuenta|numeros de cuenta|"
        "coordinate bancarie|rekeningnummer*"},
    Hint{kHealth, "gesundheit*|krankheit*|krankenversicherung*|patienten*|medizin*|sante|salud|sanitario*"},
    Hint{kBiometric, "biometri*|fingerabdruck*|empreinte digitale|empreintes digitales|huella dactilar|huellas dactilares"},
    Hint{kChild, "kinder|minderjahrig*|enfant|mineurs|menores"},
    Hint{kSensitiveTrait,
        "sexuell*|orientation sexuelle|politisch*|politique*|gewerkschaft*|syndical*|sindical*|ethnisch*|ethnique*|"
        "etnic*|staatsangehorigkeit*|vorstrafe*"},
    Hint{kPrivateMessage,
        "private nachricht|private nachrichten|privatnachricht*|direktnachricht*|message prive|messages prives|"
        "mensaje privado|mensajes privados|foto|fotos"},
    Hint{kLocation, "standort*|localisation|geolocalisation|ubicacion|ubicaciones|geolocalizacion"},
    Hint{kPhone, "telefon*|handynummer*|mobilnummer*|rufnummer*|numero de portable|numeros de portable|movil|moviles"},
    Hint{kEmail,
        "emailadresse*|mailadresse*|courriel|adresse mail|adresses mail|correo electronico|correos electronicos|correo|correos"},
    Hint{kBirthDate,
        "geburtsdat*|geburtstag*|geburtsjahr*|date de naissance|dates de naissance|fecha de nacimiento|"
        "fechas de nacimiento|data di nascita|date di nascita|geboortedat*"},
    Hint{kPostalAddress,
        "anschrift*|postanschrift*|postadresse*|wohnadresse*|wohnanschrift*|lieferadresse*|lieferanschrift*|"
        "rechnungsadresse*|rechnungsanschrift*|adresse postale|adresses postales|adresse de livraison|"
        "adresses de livraison|domicile|direccion postal|direcciones postales|domicilio"},
    Hint{kUsername,
        "benutzername*|nutzername*|anmeldename*|nom dutilisateur|noms dutilisateur|identifiant|pseudonyme|"
        "nombre de usuario|nombres de usuario|gebruikersna*"},
    Hint{kName,
        "vorname*|nachname*|familienname*|prenom|nom de famille|noms de famille|apellido|cognome|achternaam*|voornaam*"},
};

/// What says something only if nothing else stands there.
const std::array kAlone{
    Hint{kName, "name|namen|nom|nombre|noms et prenoms"},
    Hint{kPostalAddress, "address|addresses|adresse|adressen|adresses|direccion|direcciones"},
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

/// Lower case words without accents, separated by single spaces, apostrophes dropped ("Driver's License #" → " drivers license ").
QString plainWords(const QString& rawClass)
{
    QString text;
    for (const QChar letter : rawClass.normalized(QString::NormalizationForm_KD).toLower()) {
        if (letter.isMark())
            continue;
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

/// True if `text` is one of the phrases, or a plural of it.
bool isOneOf(const QString& text, const char* phrases)
{
    const QStringList each = QString::fromLatin1(phrases).split(u'|');
    const QString whole = text.trimmed();
    return std::any_of(each.begin(), each.end(), [&](const QString& phrase) { return whole == phrase || whole == phrase + u's'; });
}

} // namespace

QStringList guessedDataClasses(const QString& rawClass)
{
    const QString text = plainWords(rawClass);
    QStringList words;
    const auto addMentioned = [&](const auto& hints) {
        for (const Hint& hint : hints) {
            if (!words.contains(hint.word) && mentionsAny(text, hint.phrases))
                words += hint.word;
        }
    };
    addMentioned(kEnglish);
    addMentioned(kOtherLanguages);
    for (const Hint& hint : kAlone) {
        if (isOneOf(text, hint.phrases))
            words += hint.word;
    }
    return words;
}

} // namespace recourse::model
