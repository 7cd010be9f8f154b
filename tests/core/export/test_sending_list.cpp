// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sending_list.h"
#include "main/test_program.h"
#include "sample_letters.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using documents::planBatch;
using documents::SendingPace;
using documents::sendingDays;

namespace {

/// `count` letters to as many services, dated for the days of the pace.
std::vector<model::Letter> letters(int count, const SendingPace& pace)
{
    const QList<QDate> days = sendingDays(count, pace).value();
    std::vector<model::Letter> all;
    for (int i = 0; i < count; ++i) {
        model::Letter letter = test::shortLetter();
        letter.service = {i + 1};
        letter.type = QStringLiteral("access");
        letter.date = days[i];
        letter.due = days[i].addMonths(1);
        letter.recipient[0] = QStringLiteral("Company %1").arg(i + 1);
        all.push_back(letter);
    }
    return all;
}

QStringList codesOf(const documents::BatchPlan& plan)
{
    QStringList codes;
    for (const documents::BatchWarning& warning : plan.warnings)
        codes += warning.code;
    return codes;
}

const SendingPace kPace{QDate(2026, 11, 20), 10, true}; // a Friday

} // namespace

class TestSendingList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsSoManyADay();
    void keepsSundaysWhereWanted();
    void refusesACampaign_data();
    void refusesACampaign();
    void listsEveryLetterWithItsDays();
    void isSilentAboutAFewLetters();
    void warnsOfMany_data();
    void warnsOfMany();
    void warnsOfRepeatedRequests();
    void warnsOfTheSameRequestSoonAgain_data();
    void warnsOfTheSameRequestSoonAgain();
    void leavesOutBlockedLetters();
    void warnsOfLettersDatedForAnotherDay();
    void writesAListForSpreadsheets();
};

void TestSendingList::sendsSoManyADay()
{
    const auto days = sendingDays(25, kPace);
    VERIFY_OK(days);
    QCOMPARE(days->count(QDate(2026, 11, 20)), 10);
    QCOMPARE(days->count(QDate(2026, 11, 23)), 10); // Monday
    QCOMPARE(days->count(QDate(2026, 11, 24)), 5);
    QVERIFY(std::is_sorted(days->begin(), days->end()));
    QCOMPARE(sendingDays(1, {QDate(2026, 11, 21), 1, true})->first(), QDate(2026, 11, 23));
    QVERIFY(sendingDays(0, kPace)->isEmpty());
}

void TestSendingList::keepsSundaysWhereWanted()
{
    const auto days = sendingDays(3, {QDate(2026, 11, 21), 1, false});
    VERIFY_OK(days);
    QCOMPARE(*days, (QList<QDate>{QDate(2026, 11, 21), QDate(2026, 11, 22), QDate(2026, 11, 23)}));
}

void TestSendingList::refusesACampaign_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<int>("perDay");
    QTest::addColumn<int>("count");
    QTest::newRow("none a day") << QDate(2026, 11, 20) << 0 << 5;
    QTest::newRow("less than none") << QDate(2026, 11, 20) << -1 << 5;
    QTest::newRow("all at once") << QDate(2026, 11, 20) << 500 << 500;
    QTest::newRow("no day") << QDate() << 10 << 5;
    QTest::newRow("no count") << QDate(2026, 11, 20) << 10 << -1;
}

void TestSendingList::refusesACampaign()
{
    QFETCH(QDate, first);
    QFETCH(int, perDay);
    QFETCH(int, count);
    const auto days = sendingDays(count, {first, perDay, true});
    QVERIFY(!days);
    QCOMPARE(days.error().code, base::Code::BadArgument);
}

void TestSendingList::listsEveryLetterWithItsDays()
{
    const auto plan = planBatch(letters(12, kPace), kPace, {});
    VERIFY_OK(plan);
    QCOMPARE(plan->entries.size(), std::size_t(12));
    const documents::BatchEntry& last = plan->entries.back();
    QCOMPARE(last.position, 12);
    QCOMPARE(last.recipient, QStringLiteral("Company 12"));
    QCOMPARE(last.email, QStringLiteral("privacy@example.com"));
    QCOMPARE(last.send, QDate(2026, 11, 23));
    QCOMPARE(last.due, QDate(2026, 12, 23));
    QCOMPARE(last.reference, QStringLiteral("RC-7K2M-9QXD"));
    QCOMPARE(plan->last, QDate(2026, 11, 23));
}

void TestSendingList::isSilentAboutAFewLetters()
{
    const auto plan = planBatch(letters(10, kPace), kPace, {});
    VERIFY_OK(plan);
    QVERIFY(plan->warnings.isEmpty());
    QVERIFY(!plan->needsConsent);
    VERIFY_OK(planBatch({}, kPace, {}));
}

void TestSendingList::warnsOfMany_data()
{
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QString>("cite");
    QTest::newRow("Union") << "eu-gdpr" << "(Article 12(5) GDPR)";
    QTest::newRow("United Kingdom") << "uk-gdpr" << "(Article 12(5) UK GDPR)";
    QTest::newRow("elsewhere") << "us-ca" << "";
}

void TestSendingList::warnsOfMany()
{
    QFETCH(QString, regime);
    QFETCH(QString, cite);
    auto many = letters(documents::kManyLetters, kPace);
    for (model::Letter& letter : many)
        letter.regime = regime;
    const auto plan = planBatch(many, kPace, {});
    VERIFY_OK(plan);
    QCOMPARE(codesOf(*plan), QStringList{QStringLiteral("batch.many")});
    QVERIFY(plan->needsConsent);
    QVERIFY2(plan->warnings.first().message.contains(cite), qPrintable(plan->warnings.first().message));
    QVERIFY(plan->warnings.first().message.contains(QStringLiteral("refuse")));
    QCOMPARE(plan->warnings.first().message.contains(QStringLiteral("12(5)")), !cite.isEmpty());
}

void TestSendingList::warnsOfRepeatedRequests()
{
    auto some = letters(4, kPace);
    some[3].service = some[0].service;
    auto plan = planBatch(some, kPace, {});
    VERIFY_OK(plan);
    QCOMPARE(codesOf(*plan), QStringList{QStringLiteral("batch.repeated")});
    QVERIFY(plan->needsConsent);
    some[3].type = QStringLiteral("erasure");
    plan = planBatch(some, kPace, {});
    QVERIFY(plan->warnings.isEmpty());
}

void TestSendingList::warnsOfTheSameRequestSoonAgain_data()
{
    QTest::addColumn<int>("daysBefore");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("warned");
    QTest::newRow("yesterday") << 1 << "access" << true;
    QTest::newRow("89 days") << 89 << "access" << true;
    QTest::newRow("90 days") << 90 << "access" << false;
    QTest::newRow("another letter") << 1 << "erasure" << false;
    QTest::newRow("later") << -1 << "access" << false;
}

void TestSendingList::warnsOfTheSameRequestSoonAgain()
{
    QFETCH(int, daysBefore);
    QFETCH(QString, type);
    QFETCH(bool, warned);
    const auto plan = planBatch(letters(2, kPace), kPace, {{{2}, type, kPace.first.addDays(-daysBefore)}, {{9}, type, kPace.first}});
    VERIFY_OK(plan);
    QCOMPARE(codesOf(*plan).contains(QStringLiteral("batch.soon_again")), warned);
}

void TestSendingList::leavesOutBlockedLetters()
{
    auto some = letters(3, kPace);
    some[1].lint = {{model::LintFinding::Severity::Warning, {}, {}, QStringLiteral("a warning")},
        {model::LintFinding::Severity::Error, {}, {}, QStringLiteral("no address")}};
    const auto plan = planBatch(some, kPace, {});
    VERIFY_OK(plan);
    QCOMPARE(codesOf(*plan), QStringList{QStringLiteral("batch.blocked")});
    QVERIFY(plan->entries[1].blocked);
    QCOMPARE(plan->entries[1].findings, (QStringList{QStringLiteral("no address"), QStringLiteral("a warning")}));
    const QByteArray list = renderSendingList(*plan);
    QVERIFY(list.contains("Company 1") && !list.contains("Company 2") && list.contains("Company 3"));
}

void TestSendingList::warnsOfLettersDatedForAnotherDay()
{
    auto some = letters(3, kPace);
    some[2].date = some[2].date.addDays(-1);
    const auto plan = planBatch(some, kPace, {});
    VERIFY_OK(plan);
    QCOMPARE(codesOf(*plan), QStringList{QStringLiteral("batch.date")});
}

void TestSendingList::writesAListForSpreadsheets()
{
    auto some = letters(2, kPace);
    some[0].recipient[0] = QStringLiteral("=cmd \"x\", Ltd");
    const auto plan = planBatch(some, kPace, {});
    VERIFY_OK(plan);
    const QList<QByteArray> lines = renderSendingList(*plan).split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[1].startsWith("\"1\",\"2026-11-20\",\"'=cmd \"\"x\"\", Ltd\",\"privacy@example.com\","));
    QVERIFY(lines[2].trimmed().endsWith("\"RC-7K2M-9QXD\",\"2026-12-20\""));
}

RECOURSE_TEST(TestSendingList, QCoreApplication)
#include "test_sending_list.moc"
