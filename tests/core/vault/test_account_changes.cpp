// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "vault/account_changes.h"
#include "vault/duplicate_repository.h"
#include "vault/import_repository.h"
#include "vault/overview_repository.h"
#include "vault/removed_accounts.h"
#include "vault/tag_counts.h"

#include <QtTest>

using namespace recourse;
using base::Code;
using model::AccountId;
using vault::AccountChange;

/// The same change for many accounts, and the user's word on pairs that are no duplicates.
class TestAccountChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temp = std::make_unique<test::TempDatabase>(); }
    void cleanup() { m_temp.reset(); }
    void changesOnlyWhatIsNamed();
    void tagsAreAddedOnce();
    void closingDayGoesWithTheState();
    void changesAllOrNone();
    void isTakenBackExactly();
    void countsAsTheUsersEdit();
    void wishesKeepTheirDay();
    void removedAccountsKeepWishAndCandidate();
    void countsTagsAndPersons();
    void declinedPairsOutliveTheAccounts();

private:
    vault::Database& database() { return m_temp->database(); }
    AccountId stored(const QString& domain, const QStringList& tags = {}, const QString& person = {})
    {
        model::Account account = test::sampleAccount(test::storedService(database(), domain), domain, QStringLiteral("me"));
        account.tags = tags;
        account.person = person;
        return *vault::AccountRepository(database()).save(account);
    }
    model::Account account(AccountId id) { return *vault::AccountRepository(database()).byId(id); }

    std::unique_ptr<test::TempDatabase> m_temp;
};

void TestAccountChanges::changesOnlyWhatIsNamed()
{
    const AccountId id = stored(QStringLiteral("a.example"), {QStringLiteral("work")}, QStringLiteral("Ben"));
    const model::Account before = account(id);
    AccountChange change;
    change.person = QStringLiteral("Cleo");
    const auto former = vault::changeAccounts(database(), {id}, change);
    VERIFY_OK(former);
    model::Account expected = before;
    expected.person = QStringLiteral("Cleo");
    QVERIFY(account(id) == expected);
    change.person = QString();
    VERIFY_OK(vault::changeAccounts(database(), {id}, change));
    QCOMPARE(account(id).person, QString());
}

void TestAccountChanges::tagsAreAddedOnce()
{
    const AccountId one = stored(QStringLiteral("a.example"), {QStringLiteral("Work"), QStringLiteral("old")});
    const AccountId two = stored(QStringLiteral("b.example"));
    AccountChange change;
    change.addTags = {QStringLiteral("work"), QStringLiteral("new"), QString()};
    change.removeTags = {QStringLiteral("OLD"), QStringLiteral("absent")};
    const auto former = vault::changeAccounts(database(), {one, two, one}, change);
    VERIFY_OK(former);
    QCOMPARE(account(one).tags, (QStringList{QStringLiteral("Work"), QStringLiteral("new")}));
    QCOMPARE(account(two).tags, (QStringList{QStringLiteral("work"), QStringLiteral("new")}));
    QCOMPARE(former->rows.size(), std::size_t{2});
}

void TestAccountChanges::closingDayGoesWithTheState()
{
    const AccountId id = stored(QStringLiteral("a.example"));
    AccountChange change;
    change.state = model::AccountState::Closed;
    change.closedOn = QDate(2020, 5, 6);
    VERIFY_OK(vault::changeAccounts(database(), {id}, change));
    QCOMPARE(account(id).closedOn, QDate(2020, 5, 6));
    change.state = model::AccountState::Dormant;
    VERIFY_OK(vault::changeAccounts(database(), {id}, change));
    QCOMPARE(account(id).state, model::AccountState::Dormant);
    QVERIFY(!account(id).closedOn.isValid());
}

void TestAccountChanges::changesAllOrNone()
{
    const AccountId id = stored(QStringLiteral("a.example"));
    AccountChange change;
    change.addTags = {QStringLiteral("new")};
    change.deletion = AccountChange::Wish::Delete;
    const auto former = vault::changeAccounts(database(), {id, {99}}, change);
    QCOMPARE(former.error().code, Code::NotFound);
    QVERIFY(account(id).tags.isEmpty());
    QCOMPARE(m_temp->number("SELECT count(*) FROM deletion_wishes"), 0);
}

void TestAccountChanges::isTakenBackExactly()
{
    const AccountId one = stored(QStringLiteral("a.example"), {QStringLiteral("Work")}, QStringLiteral("Ben"));
    const AccountId two = stored(QStringLiteral("b.example"));
    const auto before = *vault::AccountRepository(database()).all();
    AccountChange change;
    change.addTags = {QStringLiteral("new")};
    change.removeTags = {QStringLiteral("work")};
    change.person = QStringLiteral("Cleo");
    change.state = model::AccountState::Closed;
    change.deletion = AccountChange::Wish::Delete;
    change.today = QDate(2026, 1, 1);
    const auto former = vault::changeAccounts(database(), {one, two, one}, change);
    VERIFY_OK(former);
    VERIFY_OK(vault::AccountRepository(database()).remove(two));
    VERIFY_OK(vault::takeBack(database(), *former)); // what is gone is passed over
    QVERIFY(account(one) == before.front());
    QCOMPARE(m_temp->number("SELECT count(*) FROM deletion_wishes"), 0);
}

void TestAccountChanges::countsAsTheUsersEdit()
{
    const auto run = vault::ImportRepository(database()).apply(
        {}, {test::sampleAccount({}, QStringLiteral("a.example"), QStringLiteral("me")), test::sampleAccount({}, QStringLiteral("b.example"), QStringLiteral("me"))}, {});
    VERIFY_OK(run);
    const auto all = *vault::AccountRepository(database()).all();
    AccountChange change;
    change.addTags = {QStringLiteral("mine")};
    const auto former = vault::changeAccounts(database(), {all[0].id}, change);
    VERIFY_OK(former);
    VERIFY_OK(vault::changeAccounts(database(), {all[1].id}, {})); // nothing changed, nothing edited
    QCOMPARE(m_temp->number("SELECT count(*) FROM accounts WHERE edited_after > 0"), 1);
    VERIFY_OK(vault::takeBack(database(), *former));
    QCOMPARE(m_temp->number("SELECT count(*) FROM accounts WHERE edited_after > 0"), 0);
    QCOMPARE(vault::ImportRepository(database()).undo(run->id)->removed, 2);
}

void TestAccountChanges::wishesKeepTheirDay()
{
    const AccountId id = stored(QStringLiteral("a.example"));
    AccountChange change;
    change.deletion = AccountChange::Wish::Delete;
    change.today = QDate(2026, 1, 1);
    VERIFY_OK(vault::changeAccounts(database(), {id}, change));
    change.today = QDate(2026, 3, 1);
    const auto again = vault::changeAccounts(database(), {id}, change);
    VERIFY_OK(again);
    QVERIFY(again->wishes.empty());
    QVERIFY(vault::OverviewRepository(database()).accounts()->front().toDelete);
    change.deletion = AccountChange::Wish::Keep;
    const auto kept = vault::changeAccounts(database(), {id}, change);
    QVERIFY(!vault::OverviewRepository(database()).accounts()->front().toDelete);
    VERIFY_OK(vault::takeBack(database(), *kept));
    QCOMPARE(m_temp->number("SELECT count(*) FROM deletion_wishes WHERE since = '2026-01-01'"), 1);
}

void TestAccountChanges::removedAccountsKeepWishAndCandidate()
{
    const AccountId id = stored(QStringLiteral("a.example"));
    AccountChange change;
    change.deletion = AccountChange::Wish::Delete;
    change.today = QDate(2026, 1, 1);
    VERIFY_OK(vault::changeAccounts(database(), {id}, change));
    QVERIFY(database().execute("INSERT INTO candidates (key, domain, app, title, state, account_id) SELECT 'a.example', 'a.example', '', '', 'to_delete', id FROM accounts"));
    const auto removed = vault::removeAccounts(database(), {id});
    VERIFY_OK(removed);
    QCOMPARE(m_temp->number("SELECT ifnull(account_id, 0) FROM candidates"), 0);
    QCOMPARE(m_temp->number("SELECT count(*) FROM deletion_wishes"), 0);
    VERIFY_OK(vault::putBack(database(), *removed));
    QCOMPARE(m_temp->number("SELECT account_id FROM candidates"), id.value);
    QCOMPARE(m_temp->number("SELECT count(*) FROM deletion_wishes WHERE since = '2026-01-01'"), 1);
}

void TestAccountChanges::countsTagsAndPersons()
{
    stored(QStringLiteral("a.example"), {QStringLiteral("b"), QStringLiteral("a")}, QStringLiteral("Cleo"));
    stored(QStringLiteral("b.example"), {QStringLiteral("b"), QStringLiteral("a")}, QStringLiteral("Ben"));
    stored(QStringLiteral("c.example"), {QStringLiteral("b")}, QStringLiteral("Ben"));
    stored(QStringLiteral("d.example"));
    const auto tags = vault::tagCounts(database());
    VERIFY_OK(tags);
    QVERIFY(*tags == (std::vector<std::pair<QString, int>>{{QStringLiteral("b"), 3}, {QStringLiteral("a"), 2}}));
    QCOMPARE(*vault::persons(database()), (QStringList{QStringLiteral("Ben"), QStringLiteral("Cleo")}));
}

void TestAccountChanges::declinedPairsOutliveTheAccounts()
{
    const AccountId one = stored(QStringLiteral("a.example"));
    const AccountId two = stored(QStringLiteral("b.example"));
    const AccountId three = stored(QStringLiteral("c.example"));
    vault::DuplicateRepository repository(database());
    VERIFY_OK(repository.decline({two, one}));
    VERIFY_OK(repository.decline({one, two}));
    QCOMPARE(repository.decline({one, {99}}).error().code, Code::NotFound);
    const model::Account first = account(one);
    VERIFY_OK(vault::AccountRepository(database()).remove(one));
    const AccountId again = stored(QStringLiteral("a.example"));
    const auto declined = repository.declined();
    VERIFY_OK(declined);
    QVERIFY(declined->contains(account(again), account(two)));
    QVERIFY(declined->contains(account(two), first));
    QVERIFY(!declined->contains(account(again), account(three)));
    VERIFY_OK(repository.forget({again, two}));
    QVERIFY(!repository.declined()->contains(account(again), account(two)));
}

RECOURSE_TEST(TestAccountChanges, QCoreApplication)
#include "test_account_changes.moc"
