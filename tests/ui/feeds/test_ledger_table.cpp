// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "ui/models/feeds/feed_words.h"
#include "ui/models/feeds/ledger_table.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace recourse;
using namespace recourse::ui;

/// The network log as a table, and the words about lists.
class TestLedgerTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAWellBehavedModel();
    void sortsSizesByNumber();
    void showsWhatWasAskedWhole();
    void errorsAreSentences();
    void standings_data();
    void standings();
    void agesInWords();

private:
    [[nodiscard]] static model::LedgerEntry entry(const QString& path, qint64 received, int status, const QString& error = {})
    {
        return {QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC), QStringLiteral("hibp"), QStringLiteral("GET"),
            QStringLiteral("https://haveibeenpwned.com/") + path, 200, received, status, error};
    }
};

void TestLedgerTable::isAWellBehavedModel()
{
    const auto model = LedgerTable::makeModel();
    const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    static_cast<void>(model->exchange(LedgerTable::snapshot({entry(QStringLiteral("a"), 5, 200), entry(QStringLiteral("b"), 7, 0, QStringLiteral("net.timeout"))})));
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->idAt(0), qint64{2});
    model->setQuery(QStringLiteral("too slow"));
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 5).data(BadgeRole).toInt(), static_cast<int>(Badge::Danger));
    model->setQuery({});
    static_cast<void>(model->exchange(LedgerTable::snapshot({})));
    QCOMPARE(model->rowCount(), 0);
}

void TestLedgerTable::sortsSizesByNumber()
{
    const auto model = LedgerTable::makeModel();
    static_cast<void>(model->exchange(LedgerTable::snapshot({entry(QStringLiteral("a"), 9'000'000, 200), entry(QStringLiteral("b"), 80'000, 304)})));
    model->sort(4, Qt::AscendingOrder);
    QVERIFY(model->index(0, 2).data().toString().endsWith(QStringLiteral("/b")));
    QCOMPARE(model->index(0, 5).data().toString(), QStringLiteral("Nothing new"));
}

void TestLedgerTable::showsWhatWasAskedWhole()
{
    const auto model = LedgerTable::makeModel();
    static_cast<void>(model->exchange(LedgerTable::snapshot({entry(QStringLiteral("p.csv?x=1&year=2026"), 5, 200)})));
    QCOMPARE(model->index(0, 2).data().toString(), QStringLiteral("GET haveibeenpwned.com/p.csv?x=1&year=2026"));
    QVERIFY(model->index(0, 2).data(Qt::ToolTipRole).toString().contains(QStringLiteral("year=2026")));
    model->setQuery(QStringLiteral("year=2026"));
    QCOMPARE(model->rowCount(), 1);
}

void TestLedgerTable::errorsAreSentences()
{
    for (int code = 0; code <= static_cast<int>(base::Code::Internal); ++code) {
        const QString text = FeedWords::errorText(base::codeName(static_cast<base::Code>(code)));
        QVERIFY2(!text.contains(QChar(1)) && !text.contains(QStringLiteral("()")), qPrintable(text));
        QVERIFY(text.size() > 15);
    }
    QCOMPARE(FeedWords::errorText(QStringLiteral("what.is_this")), QStringLiteral("what.is_this"));
}

void TestLedgerTable::standings_data()
{
    QTest::addColumn<int>("daysOld");
    QTest::addColumn<bool>("downloaded");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("standing");
    QTest::newRow("never") << -1 << false << QString() << static_cast<int>(FeedWords::Standing::Never);
    QTest::newRow("starter") << 300 << false << QString() << static_cast<int>(FeedWords::Standing::Starter);
    QTest::newRow("current") << 2 << true << QString() << static_cast<int>(FeedWords::Standing::Current);
    QTest::newRow("stale") << 40 << true << QString() << static_cast<int>(FeedWords::Standing::Stale);
    QTest::newRow("failed") << 2 << true << QStringLiteral("net.tls") << static_cast<int>(FeedWords::Standing::Failed);
}

void TestLedgerTable::standings()
{
    QFETCH(int, daysOld);
    QFETCH(bool, downloaded);
    QFETCH(QString, error);
    QFETCH(int, standing);
    const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    session::FeedView view;
    if (daysOld >= 0)
        view.state.asOf = now.addDays(-daysOld);
    view.state.sha256 = downloaded ? QByteArrayLiteral("00") : QByteArray();
    view.state.lastError = error;
    view.switchedOn = true;
    QCOMPARE(static_cast<int>(FeedWords::standing(view, now)), standing);
    view.switchedOn = false; // what failed is told all the same
    QCOMPARE(FeedWords::standing(view, now), error.isEmpty() ? FeedWords::Standing::Off : FeedWords::Standing::Failed);
    view.definition.fileOnly = true;
    if (daysOld < 0)
        QCOMPARE(FeedWords::standing(view, now), FeedWords::Standing::ByFile);
    QCOMPARE(FeedWords::trouble(view, now).isEmpty(), error.isEmpty());
    QVERIFY(!FeedWords::standingText(FeedWords::standing(view, now)).isEmpty());
}

void TestLedgerTable::agesInWords()
{
    const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    QVERIFY(FeedWords::age(now.addDays(-3), now).contains(QStringLiteral("3 day")));
    QVERIFY(FeedWords::age(now.addSecs(-7200), now).contains(QStringLiteral("2 hour")));
    QCOMPARE(FeedWords::age(now.addSecs(60), now), FeedWords::age(now, now)); // a clock that was set back
}

RECOURSE_TEST(TestLedgerTable, QApplication)
#include "test_ledger_table.moc"
