// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/identifiers.h"
#include "main/test_program.h"

#include <QtTest>

using namespace recourse;

class TestIdentifiers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsIdentifiers_data();
    void findsIdentifiers();
    void findsAllInOrder();
    void choosesWhatToRedact();
};

void TestIdentifiers::findsIdentifiers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind"); // empty: there is none
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const char* text, const char* kind = "", const char* value = "") {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(kind) << QString::fromUtf8(value);
    };
    row("e-mail", "write to ann.lee+shop@mail.example.org, please", "email", "ann.lee+shop@mail.example.org");
    row("e-mail in brackets", "Ann Lee <ann@example.org>", "email", "ann@example.org");
    row("iban in blocks", "to DE89 3704 0044 0532 0130 00 by Friday", "iban", "DE89 3704 0044 0532 0130 00");
    row("iban in one", "GB82WEST12345698765432", "iban", "GB82WEST12345698765432");
    row("iban with a wrong check number", "DE88370400440532013000");
    row("card", "card 4111 1111 1111 1111 was used", "card", "4111 1111 1111 1111");
    row("card in one", "378282246310005", "card", "378282246310005");
    row("card with a wrong check digit", "number 4111 1111 1111 1112");
    row("social security number", "SSN 078-05-1120.", "ssn", "078-05-1120");
    row("phone abroad", "call +49 (30) 901820-15", "phone", "+49 (30) 901820-15");
    row("phone at home", "Tel. 030/9018 2015", "phone", "030/9018 2015");
    row("a day", "on 2026-11-22 and 22.11.2026");
    row("a day that begins with a zero", "since 08.11.2026, 01/02/2026 or 03-04-1999");
    row("a reference", "our reference RC-7K2M-9QXD");
    row("articles", "Art. 12(3), 15(1)(c) GDPR; 11 CCR 7060-7062");
    row("an amount", "50.00 EUR or 1,250 USD");
    row("nothing", "");
}

void TestIdentifiers::findsIdentifiers()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QFETCH(QString, value);
    const auto found = cases::identifiersIn(text);
    QStringList shown;
    for (const cases::FoundIdentifier& one : found)
        shown += one.kind + QLatin1Char(' ') + one.value;
    QVERIFY2(found.size() == (kind.isEmpty() ? 0 : 1), qPrintable(shown.join(u'|')));
    if (!kind.isEmpty())
        QCOMPARE(found.first(), (cases::FoundIdentifier{kind, value}));
}

void TestIdentifiers::findsAllInOrder()
{
    const auto found = cases::identifiersIn(QStringLiteral("+44 20 7946 0018, me@a.example, 4111111111111111, you@b.example"));
    QStringList kinds;
    for (const cases::FoundIdentifier& one : found)
        kinds += one.kind;
    QCOMPARE(kinds, (QStringList{QStringLiteral("phone"), QStringLiteral("email"), QStringLiteral("card"), QStringLiteral("email")}));
}

void TestIdentifiers::choosesWhatToRedact()
{
    const QStringList own{QStringLiteral("Ann"), QStringLiteral(" Ann Lee "), QStringLiteral("ab"), QStringLiteral("C-10023")};
    const QStringList texts{QStringLiteral("From: desk@shop.example\nTo: ANN@mail.example\nYour card 4111 1111 1111 1111"),
        QStringLiteral("ann@mail.example, privacy@other.example")};
    const QStringList keep{QStringLiteral("@shop.example"), QStringLiteral("Privacy@other.example")};
    QCOMPARE(cases::wordsToRedact(own, texts, keep),
        (QStringList{QStringLiteral("4111 1111 1111 1111"), QStringLiteral("ANN@mail.example"), QStringLiteral("Ann Lee"),
            QStringLiteral("C-10023"), QStringLiteral("Ann")}));
    QVERIFY(cases::wordsToRedact({}, {}, {}).isEmpty());
}

RECOURSE_TEST(TestIdentifiers, QCoreApplication)
#include "test_identifiers.moc"
