// SPDX-License-Identifier: GPL-3.0-or-later
#include "domains/organisation_name.h"
#include "main/test_program.h"

#include <QtTest>

using namespace recourse;

class TestOrganisationName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsNamesToOneForm_data();
    void bringsNamesToOneForm();
    void keepsWhatDiffersApart_data();
    void keepsWhatDiffersApart();
    void readsHugeTextsQuickly();
    void isStable_data();
    void isStable();
};

void TestOrganisationName::bringsNamesToOneForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char* name, const QStringList& names) { QTest::newRow(name) << QString::fromUtf8(name) << names; };
    row("Spotify AB", {QStringLiteral("spotify")});
    row("  Acme,  Inc. ", {QStringLiteral("acme")});
    row("ACME INC", {QStringLiteral("acme")});
    row("Acme Incorporated", {QStringLiteral("acme")});
    row("Acme\u00a0L.L.C.", {QStringLiteral("acme")});
    row("Acme L. L. C.", {QStringLiteral("acme")});
    row("Muster GmbH & Co. KG", {QStringLiteral("muster")});
    row("Muster Holding SE & Co. KGaA", {QStringLiteral("muster holding")});
    row("Chase Bank, N.A.", {QStringLiteral("chase bank")});
    row("Chase Bank, National Association", {QStringLiteral("chase bank")});
    row("Télé Exemple S.A.R.L.", {QStringLiteral("télé exemple")});
    row("Ejemplo S.L.U.", {QStringLiteral("ejemplo")});
    row("Esempio S.p.A.", {QStringLiteral("esempio")});
    row("Przykład Sp. z o.o.", {QStringLiteral("przykład")});
    row("Příklad spol. s r.o.", {QStringLiteral("příklad")});
    row("Voorbeeld B.V.", {QStringLiteral("voorbeeld")});
    row("Esimerkki Oy", {QStringLiteral("esimerkki")});
    row("Eksempel A/S", {QStringLiteral("eksempel")});
    row("Primjer d.o.o.", {QStringLiteral("primjer")});
    row("Example Pty. Ltd.", {QStringLiteral("example")});
    row("Macy\u2019s", {QStringLiteral("macy's")});
    row("Cushman & Wakefield", {QStringLiteral("cushman and wakefield")});
    row("Cushman&Wakefield", {QStringLiteral("cushman and wakefield")});
    row("Bed Bath \uff06 Beyond", {QStringLiteral("bed bath and beyond")});
    row("JAND Inc. d/b/a Warby Parker ", {QStringLiteral("jand"), QStringLiteral("warby parker")});
    row("F21 OpcO LLC (d/b/a Forever 21)", {QStringLiteral("f21 opco"), QStringLiteral("forever 21")});
    row("Fox Specialties Inc. Trading As Encompass Elements", {QStringLiteral("fox specialties"), QStringLiteral("encompass elements")});
    row("Eye Physicians of Pinellas PA.  DBA. The Eye Institute",
        {QStringLiteral("eye physicians of pinellas"), QStringLiteral("the eye institute")});
    row("Arizona Dental, Inc. d.b.a. Delta Dental of Arizona", {QStringLiteral("arizona dental"), QStringLiteral("delta dental of arizona")});
    row("AssuranceMD f/k/a Harbor Group", {QStringLiteral("assurancemd"), QStringLiteral("harbor group")});
    row("Emergency Room Associates doing business as Emergency Medicine Associates",
        {QStringLiteral("emergency room associates"), QStringLiteral("emergency medicine associates")});
    row("Aetna ACE (Welltok, Inc.)", {QStringLiteral("aetna ace")});
    row("BetMGM, LLC (\u201cBetMGM\u201d)", {QStringLiteral("betmgm")});
    row("Democracy Data & Communications, LLC (", {QStringLiteral("democracy data and communications")});
    row("A (b (c) d) e corp", {QStringLiteral("a e")});
    row("Amazon.com, Inc.", {QStringLiteral("amazon.com")});
    row("Inc.", {QStringLiteral("inc")});
    row("The Company", {QStringLiteral("the")});
    row("d/b/a Something", {QStringLiteral("something")});
    row("Formerly", {});
    row("", {});
    row("  - , ", {});
    row("X", {});
    row("\U0001F600", {});
}

void TestOrganisationName::bringsNamesToOneForm()
{
    QFETCH(QString, name);
    QFETCH(QStringList, names);
    QCOMPARE(domains::organisationNames(name), names);
    QCOMPARE(domains::organisationName(name), names.value(0));
}

void TestOrganisationName::keepsWhatDiffersApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("plural") << QStringLiteral("American Bank") << QStringLiteral("American Banks");
    QTest::newRow("first words") << QStringLiteral("First National Bank") << QStringLiteral("First National Bank of Omaha");
    QTest::newRow("dots") << QStringLiteral("U.S. Bank") << QStringLiteral("US Bank");
    QTest::newRow("article") << QStringLiteral("The Home Depot") << QStringLiteral("Home Depot");
    QTest::newRow("accent") << QStringLiteral("Café") << QStringLiteral("Cafe");
    QTest::newRow("look-alike") << QStringLiteral("Раураl") << QStringLiteral("Paypal");
}

void TestOrganisationName::keepsWhatDiffersApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(domains::organisationName(one) != domains::organisationName(other));
}

void TestOrganisationName::readsHugeTextsQuickly()
{
    for (const char* part : {"(", "()", "a dba b", "inc ", "& ", ". ", "\u2019(x"}) {
        const QString huge = QString::fromUtf8(part).repeated(300'000);
        QVERIFY(domains::organisationNames(huge).size() <= 16);
    }
    QVERIFY(domains::isOrganisationName(QStringLiteral("example.com")));
    for (const QString& word : {QStringLiteral("formerly"), QStringLiteral("Example.com"), QStringLiteral("example com"), QStringLiteral("example.com."), QStringLiteral("f.k.a")})
        QVERIFY2(!domains::isOrganisationName(word), qPrintable(word));
}

void TestOrganisationName::isStable_data()
{
    bringsNamesToOneForm_data();
}

void TestOrganisationName::isStable()
{
    QFETCH(QStringList, names);
    for (const QString& name : names)
        QCOMPARE(domains::organisationName(name), name);
}

RECOURSE_TEST(TestOrganisationName, QCoreApplication)
#include "test_organisation_name.moc"
