// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "model/names.h"
#include "vault/account_division.h"
#include "vault/account_merge.h"
#include "vault/candidate_repository.h"
#include "vault/data_held_repository.h"
#include "vault/deletion_wishes.h"
#include "vault/exposure_repository.h"
#include "vault/import_repository.h"
#include "vault/step_repository.h"

#include <QtTest>

using namespace recourse;
using base::Code;
using model::Account;
using model::AccountId;
using model::Disposition;

/// Merging and splitting accounts with everything that hangs on them, and taking it back.
class TestAccountDivision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_temp.reset(); }
    void mergesSeveralIntoTheFirst();
    void exposuresAndDataGoAlong();
    void wordsAboutStepsGoAlong();
    void casesOfAnEmptiedServiceGoAlong();
    void casesOfAServiceInUseStay();
    void unresolvedAccountTakesThePlaceOfTheOther();
    void mergeIsTakenBackExactly();
    void splitIsTakenBackExactly();
    void splitMovesExposuresToTheirDomain();
    void refusesToTakeBackWhatWasChanged_data();
    void refusesToTakeBackWhatWasChanged();
    void refusesWrongAccounts();
    void splitRefusesWhatIsThere();

private:
    vault::Database& database() { return m_temp->database(); }
    AccountId stored(const QString& domain, const QString& login = QStringLiteral("anna@example.org"))
    {
        return test::storedAccount(database(), domain, login);
    }
    Account account(AccountId id) { return *vault::AccountRepository(database()).byId(id); }
    void expose(AccountId account, model::BreachId breach, Disposition disposition);
    QString dump();
    static model::Service serviceFor(const Account& account) { return test::sampleService(account.domain); }
    Account partAt(const Account& whole, const QString& domain)
    {
        Account part = whole;
        part.id = {};
        part.service = {};
        part.domain = domain;
        part.host = domain;
        return part;
    }

    std::unique_ptr<test::TempDatabase> m_temp;
    std::vector<model::BreachId> m_breaches;
};

void TestAccountDivision::init()
{
    m_temp = std::make_unique<test::TempDatabase>();
    m_breaches = test::storedBreaches(database(), 3);
}

void TestAccountDivision::expose(AccountId account, model::BreachId breach, Disposition disposition)
{
    vault::Statement insert = database().prepare(
        "INSERT INTO exposures (account_id, breach_id, band, facts, data_classes, disposition, note, disposed_on) "
        "VALUES (?1, ?2, 'likely', '{}', '[]', ?3, '', NULL)");
    VERIFY_OK(insert.bind(1, account.value).bind(2, breach.value).bind(3, model::name(disposition)).run());
}

/// Every row that merging or splitting may touch, as text.
QString TestAccountDivision::dump()
{
    QString text;
    for (const char* sql : {"SELECT id || ' ' || service_id || ' ' || hex(merge_key) || ' ' || kind || domain || host || ifnull(other_hosts, '-') || title || "
                            "login || ifnull(also, '-') || ifnull(tags, '-') || state || edited_after || ifnull(added_by, 0) FROM accounts ORDER BY id",
             "SELECT import_id || ' ' || account_id || title FROM accounts_before ORDER BY 1",
             "SELECT id || ' ' || account_id || ' ' || breach_id || disposition FROM exposures ORDER BY id",
             "SELECT service_id || ' ' || ifnull(account_id, 0) || data_class || source FROM data_held ORDER BY 1",
             "SELECT id || ' ' || service_id FROM cases ORDER BY id", "SELECT id || ' ' || service_id FROM letters ORDER BY id",
             "SELECT id || state || ifnull(said_on, '') FROM steps ORDER BY id", "SELECT account_id || since FROM deletion_wishes ORDER BY 1",
             "SELECT account_id || ' ' || key || merged FROM account_former_keys ORDER BY 1",
             "SELECT id || ' ' || ifnull(account_id, 0) FROM candidates ORDER BY id", "SELECT id || key FROM services ORDER BY id"}) {
        vault::Statement select = database().prepare(sql);
        while (true) {
            const auto row = select.step();
            if (!row)
                qFatal("%s", qPrintable(row.error().where));
            if (*row == vault::Fetched::End)
                break;
            text += select.text(0) + QLatin1Char('\n');
        }
        text += QStringLiteral("--\n");
    }
    return text;
}

void TestAccountDivision::mergesSeveralIntoTheFirst()
{
    const AccountId first = stored(QStringLiteral("a.example"));
    const AccountId second = stored(QStringLiteral("b.example"), QStringLiteral("Anna"));
    const AccountId third = stored(QStringLiteral("c.example"));
    const auto merged = vault::mergeAccounts(database(), {first, second, third});
    VERIFY_OK(merged);
    QCOMPARE(*vault::AccountRepository(database()).count(), 1);
    const Account now = account(first);
    QCOMPARE(now.domain, QStringLiteral("a.example"));
    QCOMPARE(now.login, QStringLiteral("anna@example.org"));
    QCOMPARE(now.also, QStringList{QStringLiteral("Anna")});
    QCOMPARE(now.otherHosts, (QStringList{QStringLiteral("www.b.example"), QStringLiteral("www.c.example")}));
}

void TestAccountDivision::exposuresAndDataGoAlong()
{
    const AccountId into = stored(QStringLiteral("a.example"));
    const AccountId from = stored(QStringLiteral("b.example"));
    expose(into, m_breaches[0], Disposition::Open);
    expose(from, m_breaches[0], Disposition::Accepted);
    expose(from, m_breaches[1], Disposition::Waiting);
    VERIFY_OK(vault::DataHeldRepository(database()).add({account(from).service, from, QStringLiteral("phone"), model::DataLayer::Gave, QStringLiteral("hand"), {}}));
    VERIFY_OK(vault::DeletionWishes(database()).set(from, QDate(2026, 1, 1)));
    QVERIFY(database().execute("INSERT INTO candidates (key, domain, app, title, state, account_id) SELECT 'b.example', 'b.example', '', '', 'kept', max(id) FROM accounts"));
    VERIFY_OK(vault::mergeAccounts(database(), {into, from}));
    const auto exposures = vault::ExposureRepository(database()).forAccount(into);
    QCOMPARE(exposures->size(), std::size_t{2});
    QCOMPARE(exposures->at(0).disposition, Disposition::Accepted);
    QCOMPARE(exposures->at(1).disposition, Disposition::Waiting);
    const auto held = vault::DataHeldRepository(database()).all();
    QCOMPARE(held->size(), std::size_t{1});
    QCOMPARE(held->front().account, into);
    QCOMPARE(held->front().service, account(into).service);
    QCOMPARE(m_temp->number("SELECT account_id FROM deletion_wishes"), into.value);
    QCOMPARE(m_temp->number("SELECT account_id FROM candidates"), into.value);
}

void TestAccountDivision::wordsAboutStepsGoAlong()
{
    const AccountId into = stored(QStringLiteral("a.example"));
    const AccountId from = stored(QStringLiteral("b.example"));
    const QString kept = QString::number(into.value);
    const QString gone = QString::number(from.value);
    vault::StepRepository steps(database());
    const auto say = [&](const QString& id, model::StepState state) { VERIFY_OK(steps.set({id, state, QDate(2026, 2, 3), {}})); };
    say(QStringLiteral("password.change:") + gone, model::StepState::Done);
    say(QStringLiteral("sessions.end:") + gone, model::StepState::Done);
    say(QStringLiteral("sessions.end:") + kept, model::StepState::Declined);
    say(QStringLiteral("notice.verify:b.example"), model::StepState::Done);
    say(QStringLiteral("notice.verify:app:") + gone, model::StepState::Done);
    say(QStringLiteral("password.reused:1-") + gone, model::StepState::Done);
    VERIFY_OK(vault::mergeAccounts(database(), {into, from}));
    QStringList ids;
    const auto records = steps.records();
    for (const model::StepRecord& record : *records)
        ids << record.id + QLatin1Char(' ') + model::name(record.state);
    QCOMPARE(ids, (QStringList{QStringLiteral("notice.verify:a.example done"), QStringLiteral("notice.verify:app:%1 done").arg(gone), QStringLiteral("password.change:%1 done").arg(kept),
                      QStringLiteral("password.reused:1-%1 done").arg(gone), QStringLiteral("sessions.end:%1 declined").arg(kept)}));
}

void TestAccountDivision::casesOfAnEmptiedServiceGoAlong()
{
    const AccountId into = stored(QStringLiteral("a.example"));
    const AccountId from = stored(QStringLiteral("b.example"));
    const model::CaseId id = test::storedCase(database(), account(from).service, QStringLiteral("access"));
    VERIFY_OK(vault::mergeAccounts(database(), {into, from}));
    QCOMPARE(vault::CaseRepository(database()).byId(id)->service, account(into).service);
    QVERIFY(vault::ServiceRepository(database()).byKey(QStringLiteral("b.example")).ok());
}

void TestAccountDivision::casesOfAServiceInUseStay()
{
    const AccountId into = stored(QStringLiteral("a.example"));
    const AccountId from = stored(QStringLiteral("b.example"));
    const AccountId other = stored(QStringLiteral("b.example"), QStringLiteral("other"));
    const model::CaseId id = test::storedCase(database(), account(from).service, QStringLiteral("access"));
    VERIFY_OK(vault::StepRepository(database()).set({QStringLiteral("notice.verify:b.example"), model::StepState::Done, {}, {}}));
    VERIFY_OK(vault::mergeAccounts(database(), {into, from}));
    QCOMPARE(vault::CaseRepository(database()).byId(id)->service, account(other).service);
    QCOMPARE(vault::StepRepository(database()).records()->front().id, QStringLiteral("notice.verify:b.example"));
}

void TestAccountDivision::unresolvedAccountTakesThePlaceOfTheOther()
{
    Account loose = test::sampleAccount(test::storedService(database(), QStringLiteral("title:shop")), {}, QStringLiteral("anna@example.org"));
    loose.kind = model::AccountKind::Unresolved;
    loose.host.clear();
    loose.title = QStringLiteral("Shop");
    const AccountId into = *vault::AccountRepository(database()).save(loose);
    const AccountId from = stored(QStringLiteral("shop.example"));
    const model::CaseId id = test::storedCase(database(), account(into).service, QStringLiteral("access"));
    VERIFY_OK(vault::mergeAccounts(database(), {into, from}));
    QCOMPARE(account(into).domain, QStringLiteral("shop.example"));
    QCOMPARE(account(into).title, QStringLiteral("Shop"));
    QCOMPARE(vault::CaseRepository(database()).byId(id)->service, account(into).service);
}

void TestAccountDivision::mergeIsTakenBackExactly()
{
    const AccountId into = stored(QStringLiteral("a.example"));
    Account imported = test::sampleAccount({}, QStringLiteral("b.example"), QStringLiteral("Anna"));
    VERIFY_OK(vault::ImportRepository(database()).apply({}, {imported}, {}));
    const AccountId from = vault::AccountRepository(database()).all()->back().id;
    Account changed = account(from);
    changed.title = QStringLiteral("newer");
    VERIFY_OK(vault::ImportRepository(database()).apply({}, {}, {changed}));
    expose(into, m_breaches[0], Disposition::Open);
    expose(from, m_breaches[0], Disposition::Accepted);
    expose(from, m_breaches[1], Disposition::Open);
    const model::ServiceId service = account(from).service;
    test::storedCase(database(), service, QStringLiteral("access"));
    vault::DataHeldRepository held(database());
    VERIFY_OK(held.add({service, from, QStringLiteral("phone"), model::DataLayer::Gave, QStringLiteral("hand"), {}}));
    VERIFY_OK(held.add({service, {}, QStringLiteral("name"), model::DataLayer::TheySay, QStringLiteral("answer"), {}}));
    VERIFY_OK(held.add({service, {}, QStringLiteral("health"), model::DataLayer::TheySay, QStringLiteral("answer"), {}}));
    VERIFY_OK(held.add({account(into).service, {}, QStringLiteral("health"), model::DataLayer::TheySay, QStringLiteral("answer"), {}}));
    VERIFY_OK(vault::DeletionWishes(database()).set(from, QDate(2026, 1, 1)));
    QVERIFY(database().execute("INSERT INTO candidates (key, domain, app, title, state, account_id) SELECT 'b.example', 'b.example', '', '', 'kept', max(id) FROM accounts"));
    vault::StepRepository steps(database());
    VERIFY_OK(steps.set({QStringLiteral("password.change:%1").arg(from.value), model::StepState::Done, QDate(2026, 2, 3), {}}));
    VERIFY_OK(steps.set({QStringLiteral("sessions.end:%1").arg(from.value), model::StepState::Done, QDate(2026, 2, 3), {}}));
    VERIFY_OK(steps.set({QStringLiteral("sessions.end:%1").arg(into.value), model::StepState::Declined, QDate(2026, 2, 3), {}}));
    VERIFY_OK(steps.set({QStringLiteral("notice.verify:b.example"), model::StepState::Done, QDate(2026, 2, 3), {}}));
    const QString before = dump();
    const auto merged = vault::mergeAccounts(database(), {into, from});
    VERIFY_OK(merged);
    QVERIFY(dump() != before);
    VERIFY_OK(vault::takeBack(database(), *merged));
    QCOMPARE(dump(), before);
    // And the import is still undone as if nothing had happened.
    const auto undone = vault::ImportRepository(database()).undo({2});
    VERIFY_OK(undone);
    QCOMPARE(account(from).title, QStringLiteral("Title"));
}

void TestAccountDivision::splitIsTakenBackExactly()
{
    const AccountId id = stored(QStringLiteral("a.example"));
    Account whole = account(id);
    whole.otherHosts = {QStringLiteral("b.example")};
    VERIFY_OK(vault::AccountRepository(database()).save(whole));
    expose(id, m_breaches[0], Disposition::Accepted);
    const QString before = dump();
    Account remaining = whole;
    remaining.otherHosts.clear();
    const auto split = vault::splitAccount(database(), remaining, partAt(whole, QStringLiteral("b.example")), serviceFor);
    VERIFY_OK(split);
    QCOMPARE(*vault::AccountRepository(database()).count(), 2);
    const Account made = account(split->after.back().id);
    QCOMPARE(made.domain, QStringLiteral("b.example"));
    QCOMPARE(vault::ServiceRepository(database()).byId(made.service)->key, QStringLiteral("b.example"));
    VERIFY_OK(vault::takeBack(database(), *split));
    QCOMPARE(dump(), before);
}

void TestAccountDivision::splitMovesExposuresToTheirDomain()
{
    model::Breach breach = test::sampleBreach(QStringLiteral("of b"));
    breach.domains = {QStringLiteral("b.example")};
    model::FeedState state;
    state.id = QStringLiteral("sample");
    VERIFY_OK(vault::BreachRepository(database()).applyRefresh(state, {breach}, {}, QDate()));
    const model::BreachId ofB = vault::BreachRepository(database()).all()->back().id;
    const AccountId id = stored(QStringLiteral("a.example"));
    const Account whole = account(id);
    expose(id, ofB, Disposition::Accepted);
    expose(id, m_breaches[0], Disposition::Waiting);
    const auto split = vault::splitAccount(database(), whole, partAt(whole, QStringLiteral("b.example")), serviceFor);
    VERIFY_OK(split);
    const auto moved = vault::ExposureRepository(database()).forAccount(split->after.back().id);
    QCOMPARE(moved->size(), std::size_t{1});
    QCOMPARE(moved->front().breach, ofB);
    QCOMPARE(moved->front().disposition, Disposition::Accepted);
    QCOMPARE(vault::ExposureRepository(database()).forAccount(id)->size(), std::size_t{1});
}

void TestAccountDivision::refusesToTakeBackWhatWasChanged_data()
{
    QTest::addColumn<QString>("touch");
    for (const char* touch : {"edit", "removed", "word", "again"})
        QTest::newRow(touch) << QString::fromUtf8(touch);
}

void TestAccountDivision::refusesToTakeBackWhatWasChanged()
{
    QFETCH(const QString, touch);
    const AccountId into = stored(QStringLiteral("a.example"));
    const AccountId from = stored(QStringLiteral("b.example"));
    expose(into, m_breaches[0], Disposition::Open);
    const auto merged = vault::mergeAccounts(database(), {into, from});
    VERIFY_OK(merged);
    if (touch == QStringLiteral("edit")) {
        Account edited = account(into);
        edited.tags = {QStringLiteral("mine")};
        VERIFY_OK(vault::AccountRepository(database()).save(edited));
    } else if (touch == QStringLiteral("removed")) {
        VERIFY_OK(vault::AccountRepository(database()).remove(into));
    } else if (touch == QStringLiteral("word")) {
        vault::ExposureRepository exposures(database());
        VERIFY_OK(exposures.setDisposition(exposures.all()->front().id, Disposition::NeverMine, {}, {}));
    } else {
        stored(QStringLiteral("b.example"));
    }
    const QString before = dump();
    const auto back = vault::takeBack(database(), *merged);
    QVERIFY(!back);
    QCOMPARE(back.error().code, touch == QStringLiteral("again") ? Code::AlreadyThere : Code::BadArgument);
    QCOMPARE(dump(), before);
}

void TestAccountDivision::refusesWrongAccounts()
{
    const AccountId id = stored(QStringLiteral("a.example"));
    QCOMPARE(vault::mergeAccounts(database(), {id}).error().code, Code::BadArgument);
    QCOMPARE(vault::mergeAccounts(database(), {id, id}).error().code, Code::BadArgument);
    QCOMPARE(vault::mergeAccounts(database(), {id, {99}}).error().code, Code::NotFound);
    QCOMPARE(*vault::AccountRepository(database()).count(), 1);
}

void TestAccountDivision::splitRefusesWhatIsThere()
{
    const AccountId id = stored(QStringLiteral("a.example"));
    stored(QStringLiteral("b.example"));
    const QString before = dump();
    const auto split = vault::splitAccount(database(), account(id), partAt(account(id), QStringLiteral("b.example")), serviceFor);
    QCOMPARE(split.error().code, Code::AlreadyThere);
    QCOMPARE(dump(), before);
}

RECOURSE_TEST(TestAccountDivision, QCoreApplication)
#include "test_account_division.moc"
