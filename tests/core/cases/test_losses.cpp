// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/losses.h"
#include "main/test_program.h"

#include <QtTest>

#include <limits>

using namespace recourse;

namespace {

model::Loss loss(qint64 matter, qint64 amount, const char* currency, int minutes, const char* category = "time", qint64 source = 0)
{
    return {{}, {matter}, QDate(2026, 11, 3), QString::fromLatin1(category), amount, QString::fromLatin1(currency), minutes, {}, {source}};
}

} // namespace

class TestLosses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesAmounts_data();
    void readsAndWritesAmounts();
    void refusesAmounts_data();
    void refusesAmounts();
    void sumsByCaseAndCurrency();
    void staysAtTheLargestNumber();
    void checksRows_data();
    void checksRows();
    void namesEveryCategory();
};

void TestLosses::readsAndWritesAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("written");
    QTest::newRow("whole") << "12" << "EUR" << qint64{1200} << "12.00 EUR";
    QTest::newRow("point") << "12.50" << "USD" << qint64{1250} << "12.50 USD";
    QTest::newRow("comma") << "12,5" << "EUR" << qint64{1250} << "12.50 EUR";
    QTest::newRow("cents") << "0.07" << "GBP" << qint64{7} << "0.07 GBP";
    QTest::newRow("yen") << "1800" << "JPY" << qint64{1800} << "1800 JPY";
    QTest::newRow("dinar") << "1.125" << "KWD" << qint64{1125} << "1.125 KWD";
    QTest::newRow("nothing") << " 0 " << "EUR" << qint64{0} << "0.00 EUR";
    QTest::newRow("largest") << "10000000000" << "EUR" << qint64{1'000'000'000'000} << "10000000000.00 EUR";
}

void TestLosses::readsAndWritesAmounts()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QFETCH(qint64, amount);
    const auto parsed = cases::parseAmount(text, currency);
    QVERIFY(parsed.ok());
    QCOMPARE(*parsed, amount);
    QTEST(cases::amountText(amount, currency), "written");
}

void TestLosses::refusesAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::newRow("empty") << "" << "EUR";
    QTest::newRow("words") << "a lot" << "EUR";
    QTest::newRow("negative") << "-5" << "EUR";
    QTest::newRow("thousands") << "1.234,50" << "EUR";
    QTest::newRow("too many decimals") << "1.234" << "EUR";
    QTest::newRow("yen with decimals") << "18.5" << "JPY";
    QTest::newRow("too much") << "10000000001" << "EUR";
    QTest::newRow("far too much") << "999999999999999999999" << "EUR";
    QTest::newRow("no currency") << "5" << "";
    QTest::newRow("small letters") << "5" << "eur";
    QTest::newRow("sign") << "5" << "€";
}

void TestLosses::refusesAmounts()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    const auto parsed = cases::parseAmount(text, currency);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, base::Code::BadArgument);
}

void TestLosses::sumsByCaseAndCurrency()
{
    const std::vector rows{loss(1, 1250, "EUR", 0, "post", 4), loss(1, 300, "EUR", 15, "calls"), loss(1, 500, "USD", 0, "fees"),
        loss(1, 0, "", 90), loss(2, 99'999, "EUR", 600)};
    const auto sums = cases::lossSums(rows, model::CaseId{1});
    QCOMPARE(sums.amounts, (QMap<QString, qint64>{{QStringLiteral("EUR"), 1550}, {QStringLiteral("USD"), 500}}));
    QCOMPARE(sums.byCategory.value(QStringLiteral("post")).value(QStringLiteral("EUR")), 1250);
    QCOMPARE(sums.minutes, 105);
    QCOMPARE(sums.rows, 4);
    QCOMPARE(sums.withoutProof, 2);
    QCOMPARE(cases::lossSums(rows).amounts.value(QStringLiteral("EUR")), 101'549);
    QCOMPARE(cases::lossSums(rows, model::CaseId{3}), cases::LossSums());
}

void TestLosses::staysAtTheLargestNumber()
{
    const qint64 most = std::numeric_limits<qint64>::max();
    QCOMPARE(cases::lossSums({loss(1, most, "EUR", 0), loss(1, 5, "EUR", 0)}).amounts.value(QStringLiteral("EUR")), most);
}

void TestLosses::checksRows_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("category");
    QTest::addColumn<bool>("good");
    QTest::newRow("money") << qint64{5} << "EUR" << 0 << "post" << true;
    QTest::newRow("time") << qint64{0} << "" << 20 << "time" << true;
    QTest::newRow("both") << qint64{5} << "EUR" << 20 << "calls" << true;
    QTest::newRow("nothing") << qint64{0} << "" << 0 << "time" << false;
    QTest::newRow("negative money") << qint64{-5} << "EUR" << 0 << "post" << false;
    QTest::newRow("negative time") << qint64{0} << "" << -20 << "time" << false;
    QTest::newRow("money without currency") << qint64{5} << "" << 0 << "post" << false;
    QTest::newRow("currency without money") << qint64{0} << "EUR" << 10 << "time" << false;
    QTest::newRow("unknown category") << qint64{5} << "EUR" << 0 << "feelings" << false;
}

void TestLosses::checksRows()
{
    QFETCH(qint64, amount);
    QFETCH(QString, currency);
    QFETCH(int, minutes);
    QFETCH(QString, category);
    model::Loss row = loss(1, amount, qPrintable(currency), minutes, qPrintable(category));
    QTEST(cases::checkLoss(row).ok(), "good");
    row.on = QDate();
    QVERIFY(!cases::checkLoss(row));
}

void TestLosses::namesEveryCategory()
{
    for (const QString& category : cases::lossCategories())
        QVERIFY2(!cases::lossCategoryText(category).isEmpty() && cases::lossCategoryText(category) != category, qPrintable(category));
    QCOMPARE(cases::lossCategoryText(QStringLiteral("unknown")), QStringLiteral("unknown"));
}

RECOURSE_TEST(TestLosses, QCoreApplication)
#include "test_losses.moc"
