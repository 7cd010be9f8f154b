// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "ui/text.h"
#include "ui/user_locale.h"

#include <QApplication>
#include <QtTest>

using namespace recourse::ui;

/// How a chosen language writes days on a system of another one.
class TestUserLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void writesDaysAsTheUserReadsThem_data();
    void writesDaysAsTheUserReadsThem();
    void readsTheDaysItWrites();
};

void TestUserLocale::writesDaysAsTheUserReadsThem_data()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<QString>("day");
    QTest::newRow("English in Germany") << "en" << german << "01/12/2026";
    QTest::newRow("English in the United States") << "en" << QLocale(QLocale::English, QLocale::UnitedStates) << "12/1/2026";
    QTest::newRow("English in Britain") << "en" << QLocale(QLocale::English, QLocale::UnitedKingdom) << "01/12/2026";
    QTest::newRow("English in a country that Qt does not know it in") << "en" << QLocale(QLocale::Spanish, QLocale::Bolivia) << "1 Dec 2026";
    QTest::newRow("English nowhere") << "en" << QLocale::c() << "1 Dec 2026";
    QTest::newRow("German in Austria") << "de" << QLocale(QLocale::German, QLocale::Austria) << "01.12.2026";
    QTest::newRow("German in the United States") << "de" << QLocale(QLocale::English, QLocale::UnitedStates) << "01.12.2026";
    QTest::newRow("German nowhere") << "de" << QLocale::c() << "01.12.2026";
    QTest::newRow("French in Germany") << "fr" << german << "01/12/2026";
    QTest::newRow("Spanish nowhere") << "es" << QLocale::c() << "1/12/2026";
}

void TestUserLocale::writesDaysAsTheUserReadsThem()
{
    QFETCH(QString, chosen);
    QFETCH(QLocale, system);
    QFETCH(QString, day);
    const QLocale locale = localeFor(chosen, system);
    QCOMPARE(locale.name().section(QLatin1Char('_'), 0, 0), chosen); // the language that texts are looked up by
    QLocale::setDefault(locale);
    QCOMPARE(dateText(QDate(2026, 12, 1)), day);
}

void TestUserLocale::readsTheDaysItWrites()
{
    QLocale::setDefault(localeFor(QStringLiteral("en"), QLocale::c()));
    const QDate day(2026, 3, 31);
    QCOMPARE(QLocale().toDate(dateText(day), dateFormat()), day);
}

RECOURSE_TEST(TestUserLocale, QApplication)
#include "test_user_locale.moc"
