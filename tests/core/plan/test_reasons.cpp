// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "plan_fixture.h"

#include "model/notice.h"

using namespace recourse;
using namespace recourse::test;
using model::Band;
using model::Disposition;

namespace {

bool anyMentions(const std::vector<model::Step>& steps, const QString& word)
{
    return std::any_of(steps.begin(), steps.end(), [&word](const model::Step& step) {
        return step.title.contains(word, Qt::CaseInsensitive) || step.rule.contains(word, Qt::CaseInsensitive);
    });
}

QDateTime noon(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(12, 0), Qt::UTC);
}

} // namespace

class TestReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNothingToDoWithoutReasons();
    void hasNothingToDoForUnlikelyExposures();
    void givesStepsFromPossibleOn();
    void advisesNothingOnANameThatOnlyEquals();
    void neverFreezesForAnEmailAddress_data();
    void neverFreezesForAnEmailAddress();
    void neverSendsToThePoliceForAPassword_data();
    void neverSendsToThePoliceForAPassword();
    void freezesOnceForManyLeaks();
    void followsTheResidence_data();
    void followsTheResidence();
    void forgetsWhatTheUserDealtWith_data();
    void forgetsWhatTheUserDealtWith();
    void settlesNoMoreThanThePasswordByANewOne_data();
    void settlesNoMoreThanThePasswordByANewOne();
    void asksForMoreWhenTheRecordGrowsAfterTheWord();
    void asksForTheSamePasswordElsewhereAfterAChange();
    void forgetsPasswordsChangedSince_data();
    void forgetsPasswordsChangedSince();
    void believesNoChangeToALeakedPassword();
    void changesPasswordsInThePublicList();
    void keepsLastingReasonsOfClosedAccounts();
    void changesTheSamePasswordElsewhere();
    void changesReusedPasswordsEvenIfTheLeakyAccountIsGone();
    void leavesOtherImportsOutOfAGroup();
    void securesTheMailboxItself();
    void checksNoticesFirst();
    void tellsPartOfACardFromTheWhole();
    void keepsPartsOfOtherCardsApart();
    void freezesAChildsFileAtOnceIfItsNumberIsOut();
    void movesWalletsOnlyForSeedPhrases();
};

void TestReasons::hasNothingToDoWithoutReasons()
{
    QVERIFY(Household().steps().empty());
    Household home;
    home.profile.residence = QStringLiteral("US-CA");
    home.addAccount(QStringLiteral("shop.test"));
    QVERIFY(home.steps().empty());
}

void TestReasons::hasNothingToDoForUnlikelyExposures()
{
    Household home;
    home.addAccount(QStringLiteral("shop.test"));
    home.leak(1, kPasswordLeak + kNumberLeak, Band::Unlikely);
    QVERIFY(home.steps().empty());
}

void TestReasons::advisesNothingOnANameThatOnlyEquals()
{
    Household home;
    home.addAccount(QStringLiteral("bank.test"));
    model::Exposure& exposure = home.leak(1, kPasswordLeak + kNumberLeak, Band::Possible);
    exposure.unknown = {{model::kNameUnconfirmed, {QStringLiteral("First Bank"), QStringLiteral("bank.test")}}};
    QVERIFY(home.steps().empty());
    home.exposures.front().unknown.clear(); // the user said that it is theirs
    QVERIFY(!home.steps().empty());
}

void TestReasons::givesStepsFromPossibleOn()
{
    Household home;
    home.addAccount(QStringLiteral("shop.test"));
    home.leak(1, kPasswordLeak, Band::Possible);
    const auto steps = home.steps();
    const model::Step* change = find(steps, id("password.change:1"));
    QVERIFY(change);
    QCOMPARE(change->because, QList<model::ExposureId>{model::ExposureId{1}});
    QCOMPARE(change->accounts, QList<model::AccountId>{model::AccountId{1}});
    QCOMPARE(change->rule, id("password.change"));
    QVERIFY(!change->url.isEmpty() && !change->source.isEmpty() && !change->sourceReadOn.isEmpty());
}

void TestReasons::neverFreezesForAnEmailAddress_data()
{
    QTest::addColumn<QString>("residence");
    for (const char* each : {"", "US", "US-CA", "GB", "CA", "CA-QC", "AU", "NZ", "DE", "FR", "NL", "ES"})
        QTest::newRow(*each ? each : "unknown") << id(each);
}

void TestReasons::neverFreezesForAnEmailAddress()
{
    QFETCH(QString, residence);
    Household home;
    home.profile.residence = residence;
    home.addAccount(QStringLiteral("shop.test"));
    home.leak(1, kEmailLeak + QStringList{QStringLiteral("Names"), QStringLiteral("Geographic locations")});

    const auto steps = home.steps();

    QVERIFY(!steps.empty());
    for (const char* word : {"freeze", "credit", "ban", "police", "password."})
        QVERIFY2(!anyMentions(steps, id(word)), word);
    for (const model::Step& step : steps)
        QVERIFY2(step.urgency >= model::Urgency::Weeks, qPrintable(step.id));
}

void TestReasons::neverSendsToThePoliceForAPassword_data()
{
    neverFreezesForAnEmailAddress_data();
}

void TestReasons::neverSendsToThePoliceForAPassword()
{
    QFETCH(QString, residence);
    Household home = withPasswordLeak();
    home.profile.residence = residence;
    const auto steps = home.steps();
    QVERIFY(find(steps, id("password.change:1")));
    for (const char* word : {"police", "freeze", "credit"})
        QVERIFY2(!anyMentions(steps, id(word)), word);
}

void TestReasons::freezesOnceForManyLeaks()
{
    Household home = withNumberLeak(QStringLiteral("US"));
    home.addAccount(QStringLiteral("broker.test"));
    home.leak(2, kNumberLeak + kEmailLeak);
    home.leak(1, kNumberLeak);

    const auto steps = home.steps();

    QCOMPARE(idsOf(steps).count(id("credit.freeze.us")), 1);
    const model::Step* freeze = find(steps, id("credit.freeze.us"));
    QCOMPARE(
        freeze->because, QList<model::ExposureId>({model::ExposureId{1}, model::ExposureId{2}, model::ExposureId{3}}));
    QVERIFY(freeze->accounts.isEmpty());
    QCOMPARE(freeze->jurisdiction, id("US"));
}

void TestReasons::followsTheResidence_data()
{
    QTest::addColumn<QString>("residence");
    QTest::addColumn<QStringList>("present");
    QTest::addColumn<QStringList>("absent");
    const auto row = [](const char* residence, const QStringList& present, const QStringList& absent) {
        QTest::newRow(residence) << id(residence) << present << absent;
    };
    row("US-TX", {id("credit.freeze.us"), id("tax.pin.us"), id("credit.alert.us")},
        {id("credit.cifas.gb"), id("id.ask_issuer")});
    row("GB", {id("credit.cifas.gb")}, {id("credit.freeze.us"), id("id.ask_issuer.eu")});
    row("CA-ON", {id("credit.alert.ca"), id("credit.report.ca")}, {id("credit.freeze.qc")});
    row("CA-QC", {id("credit.freeze.qc"), id("credit.report.ca")}, {id("credit.alert.ca")});
    row("AU", {id("credit.ban.au"), id("tax.tfn.au")}, {id("id.help.nz")});
    row("DE", {id("id.schufa.de"), id("id.ask_issuer.de")}, {id("id.ask_issuer.eu"), id("id.ask_issuer")});
    row("FR", {id("id.watch.fr"), id("id.ask_issuer.fr")}, {id("id.ask_issuer.eu"), id("id.ask_issuer.de")});
    row("NL", {id("id.bsn.nl"), id("id.ask_issuer.nl")}, {id("id.ask_issuer.eu")});
    row("IT", {id("id.ask_issuer.eu")}, {id("id.ask_issuer")});
    row("BR", {id("id.ask_issuer")}, {id("id.ask_issuer.eu")});
}

void TestReasons::followsTheResidence()
{
    QFETCH(QString, residence);
    QFETCH(QStringList, present);
    QFETCH(QStringList, absent);
    const QStringList ids = idsOf(withNumberLeak(residence).steps());
    for (const QString& each : present)
        QVERIFY2(ids.contains(each), qPrintable(each));
    for (const QString& each : absent)
        QVERIFY2(!ids.contains(each), qPrintable(each));
}

void TestReasons::forgetsWhatTheUserDealtWith_data()
{
    QTest::addColumn<int>("disposition");
    QTest::addColumn<bool>("passwordStep");
    QTest::addColumn<bool>("freezeStep");
    QTest::newRow("open") << int(Disposition::Open) << true << true;
    QTest::newRow("waiting for them") << int(Disposition::Waiting) << true << true;
    QTest::newRow("changed: a number stays out") << int(Disposition::Changed) << false << true;
    QTest::newRow("deleted: a number stays out") << int(Disposition::Deleted) << false << true;
    QTest::newRow("never mine") << int(Disposition::NeverMine) << false << false;
    QTest::newRow("closed before") << int(Disposition::ClosedBefore) << false << false;
    QTest::newRow("accepted") << int(Disposition::Accepted) << false << false;
}

void TestReasons::forgetsWhatTheUserDealtWith()
{
    QFETCH(int, disposition);
    Household home;
    home.profile.residence = QStringLiteral("US");
    home.addAccount(QStringLiteral("shop.test"));
    home.leak(1, kPasswordLeak + kNumberLeak).disposition = static_cast<Disposition>(disposition);
    const auto steps = home.steps();
    QTEST(find(steps, id("password.change:1")) != nullptr, "passwordStep");
    QTEST(find(steps, id("credit.freeze.us")) != nullptr, "freezeStep");
    QVERIFY(disposition != int(Disposition::Changed) || find(steps, id("email.phishing"))); // a new password calls no address back
}

/// One step of each kind of data that a new password does not make worthless.
void TestReasons::settlesNoMoreThanThePasswordByANewOne_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("step");
    QTest::addColumn<bool>("stays");
    const auto row = [](const char* raw, const char* step, bool stays) { QTest::newRow(raw) << id(raw) << id(step) << stays; };
    row("Passwords", "password.change:1", false);
    row("Password hints", "password.change:1", false);
    row("Historical passwords", "password.change:1", false);
    row("Credit cards", "card.replace.us", true);
    row("Bank account numbers", "bank.warn.us", true);
    row("Phone numbers", "phone.lock.us", true);
    row("Passport numbers", "document.ask_issuer.us", true);
    row("Security questions and answers", "questions.elsewhere", true);
    row("Auth tokens", "sessions.end:1", true);
    row("Mnemonic phrases", "wallet.move:1", true);
    row("Physical addresses", "email.phishing", true);
    row("Email addresses", "email.second_factor", true);
}

void TestReasons::settlesNoMoreThanThePasswordByANewOne()
{
    QFETCH(QString, raw);
    QFETCH(QString, step);
    QFETCH(bool, stays);
    Household home;
    home.profile.residence = QStringLiteral("US-WA");
    home.addAccount(QStringLiteral("shop.test"));
    home.leak(1, {raw});
    const QStringList before = idsOf(home.steps());
    home.exposures[0].disposition = Disposition::Changed;
    const QStringList after = idsOf(home.steps());

    QVERIFY2(before.contains(step) || !stays, qPrintable(before.join(u' ')));
    QCOMPARE(after.contains(step), stays);
    QVERIFY(!stays || after == before);
}

void TestReasons::asksForMoreWhenTheRecordGrowsAfterTheWord()
{
    Household home = withPasswordLeak();
    home.profile.residence = QStringLiteral("US-CA");
    home.exposures[0].disposition = Disposition::Changed;
    QVERIFY(!find(home.steps(), id("card.replace.us")));

    home.breaches[0].dataClassesRaw += {id("Credit cards"), id("Social security numbers")};
    home.breaches[0].dataClasses = model::dataClassesOf(home.breaches[0].dataClassesRaw);
    home.exposures[0].dataClasses = home.breaches[0].dataClasses;

    const auto steps = home.steps();
    QVERIFY(find(steps, id("card.replace.us")));
    QVERIFY(find(steps, id("credit.freeze.us")));
    QVERIFY(!find(steps, id("password.change:1")));
}

void TestReasons::asksForTheSamePasswordElsewhereAfterAChange()
{
    Household home = withPasswordLeak();
    home.addAccount(QStringLiteral("bank.test"));
    for (model::Account& account : home.accounts)
        test::shareIn(account, 1);
    home.exposures[0].disposition = Disposition::Changed;
    const auto steps = home.steps();
    QVERIFY(!find(steps, id("password.change:1")));
    QVERIFY(find(steps, id("password.reused:0-1")));
}

void TestReasons::forgetsPasswordsChangedSince_data()
{
    QTest::addColumn<QDateTime>("changed");
    QTest::addColumn<int>("precision");
    QTest::addColumn<bool>("step");
    const int day = int(model::DatePrecision::Day);
    QTest::newRow("not known") << QDateTime() << day << true;
    QTest::newRow("before") << noon(2019, 1, 1) << day << true;
    QTest::newRow("on the day") << noon(2020, 6, 15) << day << true;
    QTest::newRow("the day after: too close to tell") << noon(2020, 6, 16) << day << true;
    QTest::newRow("31 days after") << noon(2020, 7, 16) << day << true;
    QTest::newRow("32 days after") << noon(2020, 7, 17) << day << false;
    QTest::newRow("within the year it happened") << noon(2020, 9, 1) << int(model::DatePrecision::Year) << true;
    QTest::newRow("no date: before it was public") << noon(2020, 9, 1) << int(model::DatePrecision::Unknown) << true;
    QTest::newRow("no date: after it was public") << noon(2021, 1, 1) << int(model::DatePrecision::Unknown) << false;
}

void TestReasons::forgetsPasswordsChangedSince()
{
    QFETCH(QDateTime, changed);
    QFETCH(int, precision);
    Household home = withPasswordLeak();
    home.accounts[0].passwordChanged = changed;
    home.breaches[0].precision = static_cast<model::DatePrecision>(precision);
    const auto steps = home.steps();
    QTEST(find(steps, id("password.change:1")) != nullptr, "step");
    QVERIFY(find(steps, id("email.phishing"))); // the address is out all the same
}

void TestReasons::believesNoChangeToALeakedPassword()
{
    Household home = withPasswordLeak();
    home.accounts[0].passwordChanged = noon(2024, 1, 1);
    QVERIFY(!find(home.steps(), id("password.change:1")));
    home.accounts[0].password.pwnedCount = 0;
    QVERIFY(!find(home.steps(), id("password.change:1")));
    home.accounts[0].password.pwnedCount = 5;
    const auto steps = home.steps();
    QVERIFY(find(steps, id("password.change:1")));
    QCOMPARE(find(steps, id("password.change:1"))->because, QList<model::ExposureId>{model::ExposureId{1}});
}

/// A leaked password is evidence of compromise by itself (NIST SP 800-63B-4); no breach need be known.
void TestReasons::changesPasswordsInThePublicList()
{
    Household home;
    for (const char* each : {"shop.test", "bank.test", "gone.test", "fresh.test"})
        home.addAccount(id(each)).password.pwnedCount = 3;
    home.accounts[2].state = model::AccountState::Closed;
    home.accounts[3].password.pwnedCount = 0;
    QCOMPARE(idsOf(home.steps()), QStringList({id("password.change:1"), id("password.change:2")}));
    QVERIFY(find(home.steps(), id("password.change:1"))->because.isEmpty());

    home.records = {{id("password.change:1"), model::StepState::Done, kToday, {}}};
    QCOMPARE(idsOf(home.steps()), QStringList{id("password.change:2")});
    home.leak(2, kPasswordLeak); // one step for both reasons
    QCOMPARE(idsOf(home.steps()).count(id("password.change:2")), 1);
    QCOMPARE(find(home.steps(), id("password.change:2"))->because.size(), 1);
    home.exposures[0].disposition = Disposition::Changed;
    QVERIFY(!find(home.steps(), id("password.change:2")));

    home = withPasswordLeak(); // the group of a leaked password has a step of its own
    home.addAccount(QStringLiteral("bank.test"));
    for (model::Account& account : home.accounts) {
        account.password.pwnedCount = 3;
        test::shareIn(account, 1);
    }
    QVERIFY(find(home.steps(), id("password.reused:0-1")));
    QVERIFY(!find(home.steps(), id("password.change:2")));
}

void TestReasons::keepsLastingReasonsOfClosedAccounts()
{
    Household home;
    home.profile.residence = QStringLiteral("US");
    home.addAccount(QStringLiteral("shop.test")).state = model::AccountState::Closed;
    home.leak(1, kPasswordLeak);
    QVERIFY(home.steps().empty());
    home.leak(1, kNumberLeak + kPasswordLeak);
    const auto steps = home.steps();
    QVERIFY(find(steps, id("credit.freeze.us")));
    QVERIFY(!find(steps, id("password.change:1")));
}

void TestReasons::changesTheSamePasswordElsewhere()
{
    Household home = withPasswordLeak();
    for (const char* each : {"mail.test", "bank.test", "gone.test", "unique.test"})
        home.addAccount(id(each));
    for (model::Account& account : home.accounts) {
        account.password.judgedBy.value = 3;
        if (account.domain != QLatin1String("unique.test"))
            test::shareIn(account, 7);
    }
    home.accounts[3].state = model::AccountState::Closed;

    const auto steps = home.steps();

    const model::Step* reused = find(steps, id("password.reused:3-7"));
    QVERIFY(reused);
    QCOMPARE(reused->accounts, QList<model::AccountId>({model::AccountId{2}, model::AccountId{3}}));
    QCOMPARE(reused->minutes, 10);
    QCOMPARE(reused->because, QList<model::ExposureId>{model::ExposureId{1}});
    QVERIFY(reused->after.contains(id("password.change:1")));

    home.leak(2, kPasswordLeak); // now this one has a step of its own
    QCOMPARE(find(home.steps(), id("password.reused:3-7"))->accounts, QList<model::AccountId>{model::AccountId{3}});
    home.leak(3, kPasswordLeak);
    QVERIFY(!find(home.steps(), id("password.reused:3-7")));
}

void TestReasons::changesReusedPasswordsEvenIfTheLeakyAccountIsGone()
{
    Household home = withPasswordLeak();
    home.addAccount(QStringLiteral("bank.test"));
    for (model::Account& account : home.accounts)
        test::shareIn(account, 1);
    home.accounts[0].state = model::AccountState::Closed;
    QCOMPARE(idsOf(home.steps()).filter(id("password")), QStringList{id("password.reused:0-1")});
    home.accounts[0].passwordChanged = noon(2024, 1, 1);
    QVERIFY(home.steps().empty());
}

void TestReasons::leavesOtherImportsOutOfAGroup()
{
    Household home = withPasswordLeak();
    home.addAccount(QStringLiteral("bank.test"));
    for (model::Account& account : home.accounts) {
        test::shareIn(account, 1);
        account.password.judgedBy.value = account.id.value; // group numbers mean something within one import only
    }
    QVERIFY(idsOf(home.steps()).filter(id("password.reused")).isEmpty());
}

void TestReasons::securesTheMailboxItself()
{
    Household home;
    home.profile.email = QStringLiteral("ada@gmail.com");
    home.addAccount(QStringLiteral("google.com"), QStringLiteral("ada@gmail.com"));
    home.addAccount(QStringLiteral("shop.test"), QStringLiteral("ada@gmail.com"));
    home.leak(1, kPasswordLeak);
    home.leak(2, kPasswordLeak);

    const auto steps = home.steps();

    QCOMPARE(steps.front().id, id("mailbox.breached:1"));
    QVERIFY(!find(steps, id("password.change:1"))); // the stronger step says it
    QVERIFY(find(steps, id("password.change:2")));
    QVERIFY(!find(steps, id("mailbox.breached:2")));
}

void TestReasons::checksNoticesFirst()
{
    Household home = withPasswordLeak();
    QVERIFY(!find(home.steps(), id("notice.verify:shop.test")));
    home.breaches[0].feed = model::kNoticeFeed;
    const auto steps = home.steps();
    QCOMPARE(steps.front().id, id("notice.verify:shop.test"));
    QVERIFY(find(steps, id("password.change:1"))->after.contains(id("notice.verify:shop.test")));
}

void TestReasons::tellsPartOfACardFromTheWhole()
{
    Household home;
    home.addAccount(QStringLiteral("shop.test"));
    home.leak(1, {QStringLiteral("Partial credit card data")});
    QVERIFY(find(home.steps(), id("card.watch")));
    QVERIFY(!find(home.steps(), id("card.replace")));
    home.leak(1, {QStringLiteral("Credit cards"), QStringLiteral("Partial credit card data")});
    const auto steps = home.steps();
    QVERIFY(find(steps, id("card.replace")));
    QVERIFY(!find(steps, id("card.watch")));
    QCOMPARE(find(steps, id("card.replace"))->because.size(), 2);
    QCOMPARE(find(steps, id("card.replace"))->urgency, model::Urgency::Hours);
}

void TestReasons::keepsPartsOfOtherCardsApart()
{
    Household home;
    home.addAccount(QStringLiteral("shop.test"));
    home.addAccount(QStringLiteral("bank.test"));
    home.leak(1, {QStringLiteral("Partial credit card data")});
    home.leak(2, {QStringLiteral("Credit cards")});
    const auto steps = home.steps();
    QCOMPARE(find(steps, id("card.replace"))->because, QList<model::ExposureId>{model::ExposureId{2}});
    QVERIFY(find(steps, id("card.watch"))); // of the other card
    QCOMPARE(find(steps, id("card.watch"))->because, QList<model::ExposureId>{model::ExposureId{1}});
    home.leak(2, {QStringLiteral("Partial credit card data")});
    QCOMPARE(find(home.steps(), id("card.replace"))->because, (QList<model::ExposureId>{model::ExposureId{2}, model::ExposureId{3}}));
    QCOMPARE(find(home.steps(), id("card.watch"))->because, QList<model::ExposureId>{model::ExposureId{1}});
}

void TestReasons::freezesAChildsFileAtOnceIfItsNumberIsOut()
{
    Household home;
    home.profile.residence = QStringLiteral("US");
    home.addAccount(QStringLiteral("school.test"));
    home.leak(1, {QStringLiteral("Children")});
    QVERIFY(find(home.steps(), id("child.freeze.us")));
    QVERIFY(!find(home.steps(), id("child.freeze.number.us")));
    home.leak(1, {QStringLiteral("Children"), QStringLiteral("Social security numbers")});
    QCOMPARE(find(home.steps(), id("child.freeze.number.us"))->urgency, model::Urgency::Days); // known for years
    home.breaches.back().disclosed = home.today.addDays(-30);
    const auto steps = home.steps();
    QVERIFY(!find(steps, id("child.freeze.us")));
    QCOMPARE(find(steps, id("child.freeze.number.us"))->urgency, model::Urgency::Hours);
    QCOMPARE(find(steps, id("child.freeze.number.us"))->because.size(), 2);
}

void TestReasons::movesWalletsOnlyForSeedPhrases()
{
    Household home;
    home.addAccount(QStringLiteral("coins.test"));
    home.leak(1, {QStringLiteral("Auth tokens")});
    QVERIFY(!find(home.steps(), id("wallet.move:1")));
    QVERIFY(find(home.steps(), id("sessions.end:1")));
    home.leak(1, {QStringLiteral("Mnemonic phrases")});
    QVERIFY(find(home.steps(), id("wallet.move:1")));
}

RECOURSE_TEST(TestReasons, QCoreApplication)
#include "test_reasons.moc"
