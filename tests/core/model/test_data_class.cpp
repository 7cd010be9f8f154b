// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "model/data_class.h"
#include "model/data_class_table.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace recourse;
using namespace recourse::model::data_class;

class TestDataClass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsWordsOfFeeds_data();
    void mapsWordsOfFeeds();
    void tellsWhatItDoesNotKnow();
    void ordersBySeverityAndOnce();
    void ignoresEmptyWords();
    void knowsEveryClassOfTheSharedList();
    void namesEveryWord();
};

void TestDataClass::mapsWordsOfFeeds_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QStringList>("words");
    const auto row
        = [](const char* raw, const QStringList& words) { QTest::newRow(raw) << QString::fromUtf8(raw) << words; };
    row("Passwords", {kPassword});
    row("  PASSWORDS ", {kPassword});
    row("Password hints", {kPassword});
    row("Historical passwords", {kPassword});
    row("Auth tokens", {kAuthToken});
    row("Mnemonic phrases", {kAuthToken});
    row("Mothers maiden names", {kSecurityQuestion});
    row("Places of birth", {kSecurityQuestion});
    row("Social security numbers", {kNationalId});
    row("Government issued IDs", {kNationalId, kIdDocument});
    row("Taxation records", {kNationalId});
    row("Driver's licenses", {kIdDocument});
    row("Passport numbers", {kIdDocument});
    row("Partial credit card data", {kPaymentCard});
    row("Credit card CVV", {kPaymentCard});
    row("Bank account numbers", {kBankAccount});
    row("IP addresses", {kOther});
    row("MAC addresses", {kOther});
    row("Usernames", {kUsername});
    row("Company names", {kOther});
    row("Email messages", {kPrivateMessage});
    row("Sexual orientations", {kSensitiveTrait});
    // not in the table: words of official registers and of later lists
    row("Social Security number", {kNationalId});
    row("Driver\u2019s license number or state ID card number", {kIdDocument});
    row("Financial account number, credit or debit card number", {kPaymentCard, kBankAccount});
    row("Medical treatment by a healthcare professional", {kHealth});
    row("Health insurance policy number, subscriber ID number", {kHealth});
    row("Name of individual", {kName});
    row("Full date of birth", {kBirthDate});
    row("Unique biometric data", {kBiometric});
    row("Username and password or security answers", {kPassword, kSecurityQuestion, kUsername});
    row("Address", {kPostalAddress});
    row("Email subjects", {kEmail});
    row("Shipping insurance", {kOther});
    row("Spinning wheels", {kOther});
    row("Childhood friends", {kOther});
    row("Minors", {kChild});
    row("Racecourse visits", {kOther});
    row("Holographic shoe size", {kOther});
    // lists of the user's own, in other languages
    row("E-Mail-Adressen", {kEmail});
    row("Passw\u00f6rter", {kPassword});
    row("Kennwort", {kPassword});
    row("Kreditkarten", {kPaymentCard});
    row("Telefonnummern", {kPhone});
    row("Geburtsdaten", {kBirthDate});
    row("Anschrift", {kPostalAddress});
    row("Adressen", {kPostalAddress});
    row("IBAN und Kontonummer", {kBankAccount});
    row("Vor- und Nachname", {kName});
    row("Personalausweisnummer", {kIdDocument});
    row("Gesundheitsdaten", {kHealth});
    row("Sozialversicherungsnummer", {kNationalId});
    row("IP-Adressen", {kOther});
    row("Mots de passe", {kPassword});
    row("Adresses e-mail", {kEmail});
    row("Num\u00e9ros de t\u00e9l\u00e9phone", {kPhone});
    row("Dates de naissance", {kBirthDate});
    row("Cartes bancaires", {kPaymentCard});
    row("Pi\u00e8ce d\u2019identit\u00e9", {kIdDocument});
    row("Num\u00e9ro de s\u00e9curit\u00e9 sociale", {kNationalId});
    row("Nom d\u2019utilisateur", {kUsername});
    row("Adresses", {kPostalAddress});
    row("Contrase\u00f1as", {kPassword});
    row("Correos electr\u00f3nicos", {kEmail});
    row("Tarjetas de cr\u00e9dito", {kPaymentCard});
    row("Fecha de nacimiento", {kBirthDate});
    row("Tel\u00e9fono m\u00f3vil", {kPhone});
    row("Direcciones", {kPostalAddress});
    row("Nombre de usuario", {kUsername});
    row("Tarjeta de fidelidad", {kOther});
    row("Newsletter-Einstellungen", {kOther});
}

void TestDataClass::mapsWordsOfFeeds()
{
    QFETCH(QString, raw);
    QFETCH(QStringList, words);
    QCOMPARE(model::dataClassesOf({raw}), words);
}

void TestDataClass::tellsWhatItDoesNotKnow()
{
    const QStringList raw{QStringLiteral("Passwords"), QStringLiteral("Brain waves"), QStringLiteral("IP addresses"), QStringLiteral(" "), QStringLiteral("other")};
    QCOMPARE(model::unknownDataClasses(raw), QStringList{QStringLiteral("Brain waves")});
}

void TestDataClass::ordersBySeverityAndOnce()
{
    const QStringList raw{QStringLiteral("Names"), QStringLiteral("Email addresses"), QStringLiteral("Credit cards"),
        QStringLiteral("Passwords"), QStringLiteral("Password hints"), QStringLiteral("Genders"),
        QStringLiteral("Ages")};
    QCOMPARE(model::dataClassesOf(raw), QStringList({kPassword, kPaymentCard, kEmail, kName, kOther}));
}

void TestDataClass::ignoresEmptyWords()
{
    QCOMPARE(model::dataClassesOf({}), QStringList());
    QCOMPARE(model::dataClassesOf({QString(), QStringLiteral("  ")}), QStringList());
}

void TestDataClass::knowsEveryClassOfTheSharedList()
{
    QFile file(QStringLiteral(RECOURSE_SHARED_DIR "/data/feeds/hibp/dataclasses-in-use-2025-11-14.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The shared list of data classes is not here.");
    const QJsonArray classes = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(classes.size(), 148);
    for (const QJsonValue& each : classes)
        QVERIFY2(!model::knownDataClasses(each.toString()).isEmpty(), qPrintable(each.toString()));
}

void TestDataClass::namesEveryWord()
{
    for (const QString& word : {kPassword, kAuthToken, kSecurityQuestion, kEmail, kPhone, kName, kUsername,
             kPostalAddress, kBirthDate, kNationalId, kIdDocument, kPaymentCard, kBankAccount, kHealth, kBiometric,
             kLocation, kPrivateMessage, kSensitiveTrait, kChild, kOther})
        QVERIFY2(model::dataClassText(word) != word && !model::dataClassText(word).contains(u'_'), qPrintable(word));
    QCOMPARE(model::dataClassText(kPassword), QStringLiteral("Passwords"));
    QCOMPARE(model::dataClassText(QStringLiteral("aura")), QStringLiteral("aura"));
}

RECOURSE_TEST(TestDataClass, QCoreApplication)
#include "test_data_class.moc"
