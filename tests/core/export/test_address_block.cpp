// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/address_block.h"
#include "export/postal_country.h"
#include "main/test_program.h"

#include <QtTest>

using namespace recourse;
using documents::countryNamed;
using documents::recipientBlock;

class TestAddressBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersLinesAsTheCountryDoes_data();
    void ordersLinesAsTheCountryDoes();
    void keepsEveryWord();
    void knowsCountriesInFourLanguages_data();
    void knowsCountriesInFourLanguages();
    void tellsTheSendersCountry_data();
    void tellsTheSendersCountry();
};

void TestAddressBlock::ordersLinesAsTheCountryDoes_data()
{
    QTest::addColumn<QString>("sender"); // last line
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QString>("given"); // below the name
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char* name, const char* sender, const char* regime, const char* given, const char* wanted) {
        QTest::newRow(name) << QString::fromUtf8(sender) << QString::fromLatin1(regime) << QString::fromUtf8(given) << QString::fromUtf8(wanted);
    };
    row("abroad: country in capitals", "10115 Berlin", "eu-gdpr", "1 Quay|Dublin 2|Ireland", "1 Quay|Dublin 2|IRELAND");
    row("at home: no country", "Deutschland", "eu-gdpr", "Weg 1|10115 Berlin|Germany", "Weg 1|10115 Berlin");
    row("sender's country not known: it stays", "10115 Berlin", "eu-gdpr", "Weg 1|10115 Berlin|Germany", "Weg 1|10115 Berlin|GERMANY");
    row("United States at home, by the law", "Sacramento, CA 95814", "us-ca", "1 Main St|Detroit, MI 48201|USA", "1 Main St|Detroit, MI 48201");
    row("German code behind the town", "France", "eu-gdpr", "Weg 1|Berlin 10115|Germany", "Weg 1|10115 Berlin|GERMANY");
    row("with a comma", "France", "eu-gdpr", "Weg 1|München, 80331|Deutschland", "Weg 1|80331 München|DEUTSCHLAND");
    row("a street number is no code", "France", "eu-gdpr", "10115 Berlin|Landstraße 1234|Germany", "10115 Berlin|Landstraße 1234|GERMANY");
    row("Netherlands", "Deutschland", "eu-gdpr", "Gracht 1|Amsterdam 1012 AB|Niederlande", "Gracht 1|1012 AB Amsterdam|NIEDERLANDE");
    row("Czechia", "Deutschland", "eu-gdpr", "Ulice 1|Praha 110 00|Tschechien", "Ulice 1|110 00 Praha|TSCHECHIEN");
    row("Poland", "Deutschland", "eu-gdpr", "ul. Nowa 1|Warszawa 00-950|Polen", "ul. Nowa 1|00-950 Warszawa|POLEN");
    row("Luxembourg keeps its letter", "France", "eu-gdpr", "rue 1|L-2449 Luxembourg|Luxembourg", "rue 1|L-2449 Luxembourg|LUXEMBOURG");
    row("British code on its own line", "France", "eu-gdpr", "1 Road|London SW1A 1AA|United Kingdom", "1 Road|London|SW1A 1AA|UNITED KINGDOM");
    row("British code in front", "France", "eu-gdpr", "1 Road|SW1A 1AA London|UK", "1 Road|London|SW1A 1AA|UK");
    row("British at home", "Leeds|LS1 4AP", "uk-gdpr", "1 Road|London, EC1A 1BB", "1 Road|London|EC1A 1BB");
    row("American code in front", "Deutschland", "eu-gdpr", "1 Main St|48201 Detroit, MI|USA", "1 Main St|Detroit, MI 48201|USA");
    row("American as it should be", "Deutschland", "eu-gdpr", "1600 Amphitheatre Parkway|Mountain View, CA 94043|United States",
        "1600 Amphitheatre Parkway|Mountain View, CA 94043|UNITED STATES");
    row("Canadian", "Deutschland", "eu-gdpr", "1 Rue|H2X 1Y4 Montréal QC|Kanada", "1 Rue|Montréal QC H2X 1Y4|KANADA");
    row("not understood: as given", "Deutschland", "eu-gdpr", "2-1 Marunouchi|Chiyoda-ku, Tokyo 100-0005|Japan",
        "2-1 Marunouchi|Chiyoda-ku, Tokyo 100-0005|JAPAN");
    row("no country known there", "Deutschland", "eu-gdpr", "Street|Town|Atlantis", "Street|Town|Atlantis");
    row("a name alone", "Deutschland", "eu-gdpr", "", "");
}

void TestAddressBlock::ordersLinesAsTheCountryDoes()
{
    QFETCH(QString, sender);
    QFETCH(QString, regime);
    QFETCH(QString, given);
    QFETCH(QString, wanted);
    model::Letter letter;
    letter.regime = regime;
    letter.sender = QStringList{QStringLiteral("Alex Example")} + sender.split(QLatin1Char('|'));
    const QStringList name{QStringLiteral("Company 12345")};
    letter.recipient = name + given.split(QLatin1Char('|'), Qt::SkipEmptyParts);
    const QStringList block = recipientBlock(letter);
    QCOMPARE(block.mid(1).join(QLatin1Char('|')), wanted);
    QCOMPARE(block.first(), name.first());
    letter.recipient = block;
    QCOMPARE(recipientBlock(letter), block); // once in order, always in order
}

void TestAddressBlock::keepsEveryWord()
{
    model::Letter letter;
    letter.regime = QStringLiteral("eu-gdpr");
    letter.recipient = {QStringLiteral("Züri GmbH"), QStringLiteral("Postfach 8"), QStringLiteral("Zürich 8001"), QStringLiteral("Schweiz")};
    QStringList before = letter.recipient.join(QLatin1Char(' ')).toUpper().split(QLatin1Char(' '));
    QStringList after = recipientBlock(letter).join(QLatin1Char(' ')).toUpper().split(QLatin1Char(' '));
    before.sort();
    after.sort();
    QCOMPARE(after, before);
}

void TestAddressBlock::knowsCountriesInFourLanguages_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    for (const auto& [line, code] : std::initializer_list<std::pair<const char*, const char*>>{{"Germany", "DE"}, {"ALLEMAGNE", "DE"},
             {"Alemania", "DE"}, {"österreich", "AT"}, {"ÖSTERREICH", "AT"}, {"Pays-Bas", "NL"}, {"U.S.A.", "US"}, {"États-Unis", "US"},
             {"England", "GB"}, {"Royaume-Uni", "GB"}, {"GROSSBRITANNIEN", "GB"}, {"Türkiye", "TR"}, {"日本", "JP"}, {"Berlin", ""}, {"", ""},
             {"|", ""}, {"germany|deutschland", ""}, {"Georgia", ""}})
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromLatin1(code);
}

void TestAddressBlock::knowsCountriesInFourLanguages()
{
    QFETCH(QString, line);
    QTEST(countryNamed(line).code, "code");
}

void TestAddressBlock::tellsTheSendersCountry_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QString>("code");
    QTest::newRow("named") << "France" << "eu-gdpr" << "FR";
    QTest::newRow("named beats the law") << "France" << "us-ca" << "FR";
    QTest::newRow("by the law") << "Sacramento" << "us-ca" << "US";
    QTest::newRow("United Kingdom") << "London" << "uk-gdpr" << "GB";
    QTest::newRow("the union is no country") << "Berlin" << "eu-gdpr" << "";
    QTest::newRow("no law") << "Berlin" << "" << "";
    QTest::newRow("an agreement") << "Berlin" << "own" << "";
}

void TestAddressBlock::tellsTheSendersCountry()
{
    QFETCH(QString, last);
    QFETCH(QString, regime);
    model::Letter letter;
    letter.sender = {QStringLiteral("Alex"), last};
    letter.regime = regime;
    QTEST(documents::senderCountry(letter).code, "code");
}

RECOURSE_TEST(TestAddressBlock, QCoreApplication)
#include "test_address_block.moc"
