// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/merge_plan.h"
#include "model/service_key.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using model::Account;
using model::AccountKind;
using model::AccountState;
using model::RecordFate;

namespace {

Account webAccount(const QString& host, const QString& login)
{
    Account account;
    account.kind = AccountKind::Web;
    account.host = host;
    account.domain = QStringLiteral("example.com");
    account.login = login;
    return account;
}

QDateTime day(int dayOfMonth)
{
    return QDateTime(QDate(2024, 5, dayOfMonth), QTime(12, 0), Qt::UTC);
}

/// As a vault would give the list back after storing it.
std::vector<Account> stored(const imports::AccountList& list)
{
    std::vector<Account> inventory = list.accounts;
    qint64 next = 1;
    for (Account& account : inventory) {
        account.id.value = next++;
        account.password.judgedBy.value = 7;
    }
    return inventory;
}

Account siteAccount(const char* domain, qint64 id = 0)
{
    Account account = webAccount(QString::fromLatin1(domain), QStringLiteral("jo"));
    account.domain = account.host;
    account.id.value = id;
    return account;
}

model::FormerKey formerKey(qint64 account, const char* domain, model::FormerKey::Origin origin = model::FormerKey::Origin::Merged)
{
    return {{account}, model::mergeKey(siteAccount(domain)), origin};
}

imports::AccountList listOf(std::vector<Account> accounts)
{
    imports::AccountList list;
    list.accounts = std::move(accounts);
    for (std::size_t i = 0; i < list.accounts.size(); ++i) {
        list.accountOf.push_back(static_cast<int>(i));
        list.lines.emplace_back().fate = RecordFate::New;
    }
    return list;
}

const char* const kTwiceWithNews = "name,url,username,password,note\n"
                                   "A,https://www.alpha.example/,one@example.org,hunter-2-hunter,\n"
                                   "B,https://beta.example/,two,hunter-2-hunter,\n"
                                   "A again,http://login.alpha.example/,ONE@example.org,,\n"
                                   "n,,,,only a note\n";

} // namespace

class TestMergePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstImportAddsEverything();
    void sameFileAgainAddsNothing();
    void reportsEachRecordOnce();
    void unitesFacts();
    void keepsWhatTheUserDecided();
    void activeWinsOverArchived();
    void keepsJudgementOfSameStrength();
    void replacesJudgementAsAWhole();
    void replacesJudgementAfterPasswordChange();
    void neverDeletes();
    void formerKeyFindsTheAccount();
    void formerKeyOfTwoAccountsFindsNone();
    void ownKeyIsAskedFirst();
    void severalRecordsOfOneAccountAreOneChange();
    void laterChangeSpeaksForThePassword();
};

void TestMergePlan::firstImportAddsEverything()
{
    const auto list = test::readBytes(kTwiceWithNews);
    VERIFY_OK(list);
    const auto plan = imports::planMerge(*list, {});
    QCOMPARE(plan.added.size(), std::size_t{2});
    QCOMPARE(imports::addedAccounts(plan, *list), list->accounts);
    QVERIFY(plan.changed.empty());
    QCOMPARE(plan.known, 0);
}

void TestMergePlan::sameFileAgainAddsNothing()
{
    const auto list = test::readBytes(kTwiceWithNews);
    VERIFY_OK(list);
    const auto plan = imports::planMerge(*list, stored(*list));
    QVERIFY(plan.added.empty());
    QVERIFY(plan.changed.empty());
    QCOMPARE(plan.known, 2);
}

void TestMergePlan::reportsEachRecordOnce()
{
    const auto list = test::readBytes(kTwiceWithNews);
    VERIFY_OK(list);
    auto inventory = stored(*list);
    inventory.erase(inventory.begin());
    inventory.front().lastUsed = {};
    const auto plan = imports::planMerge(*list, inventory);
    QCOMPARE(plan.lines.size(), std::size_t{4});
    QCOMPARE(plan.lines[0].fate, RecordFate::New);
    QCOMPARE(plan.lines[1].fate, RecordFate::Known);
    QCOMPARE(plan.lines[2].fate, RecordFate::Merged);
    QCOMPARE(plan.lines[3].fate, RecordFate::Skipped);
    QCOMPARE(plan.lines[3].reason, QStringLiteral("note"));
    QCOMPARE(plan.lines[3].line, 5);
}

void TestMergePlan::unitesFacts()
{
    Account known = webAccount(QStringLiteral("www.example.com"), QStringLiteral("Jo@example.org"));
    known.id.value = 3;
    known.otherHosts = {QStringLiteral("m.example.com")};
    known.tags = {QStringLiteral("Work")};
    known.created = day(10);
    known.lastUsed = day(11);
    Account fresh = webAccount(QStringLiteral("login.example.com"), QStringLiteral("jo@example.org"));
    fresh.otherHosts = {QStringLiteral("m.example.com"), QStringLiteral("www.example.com"), QStringLiteral("com.example.app")};
    fresh.also = {QStringLiteral("+49 170 1234567")};
    fresh.tags = {QStringLiteral("Home"), QStringLiteral("Work")};
    fresh.oneTimeCode = true;
    fresh.passkey = true;
    fresh.created = day(1);
    fresh.lastUsed = day(20);
    fresh.passwordChanged = day(2);
    imports::AccountList list;
    list.accounts = {fresh};

    const auto plan = imports::planMerge(list, {known});

    QCOMPARE(plan.changed.size(), std::size_t{1});
    const Account& merged = plan.changed.front();
    QCOMPARE(merged.id.value, 3);
    QCOMPARE(merged.host, QStringLiteral("www.example.com"));
    QCOMPARE(merged.login, QStringLiteral("Jo@example.org"));
    QCOMPARE(merged.otherHosts, QStringList({QStringLiteral("m.example.com"), QStringLiteral("login.example.com"), QStringLiteral("com.example.app")}));
    QCOMPARE(merged.also, QStringList({QStringLiteral("+49 170 1234567")}));
    QCOMPARE(merged.tags, QStringList({QStringLiteral("Work"), QStringLiteral("Home")}));
    QVERIFY(merged.oneTimeCode && merged.passkey);
    QCOMPARE(merged.created, day(1));
    QCOMPARE(merged.lastUsed, day(20));
    QCOMPARE(merged.passwordChanged, day(2));
}

void TestMergePlan::keepsWhatTheUserDecided()
{
    Account known = webAccount(QStringLiteral("www.example.com"), QStringLiteral("jo"));
    known.state = AccountState::Closed;
    known.closedOn = QDate(2023, 1, 1);
    known.person = QStringLiteral("Kim");
    known.title = QStringLiteral("My shop");
    Account fresh = webAccount(QStringLiteral("www.example.com"), QStringLiteral("jo"));
    fresh.title = QStringLiteral("example.com");
    fresh.lastUsed = day(3);

    const Account merged = imports::mergedAccount(known, fresh);

    QCOMPARE(merged.state, AccountState::Closed);
    QCOMPARE(merged.closedOn, QDate(2023, 1, 1));
    QCOMPARE(merged.person, QStringLiteral("Kim"));
    QCOMPARE(merged.title, QStringLiteral("My shop"));
    QCOMPARE(merged.lastUsed, day(3));
}

void TestMergePlan::activeWinsOverArchived()
{
    Account archived = webAccount(QStringLiteral("www.example.com"), QStringLiteral("jo"));
    archived.archived = true;
    const Account active = webAccount(QStringLiteral("www.example.com"), QStringLiteral("jo"));
    QVERIFY(!imports::mergedAccount(archived, active).archived);
    QVERIFY(!imports::mergedAccount(active, archived).archived);
    QVERIFY(imports::mergedAccount(archived, archived).archived);
}

void TestMergePlan::keepsJudgementOfSameStrength()
{
    Account known = webAccount(QStringLiteral("www.example.com"), QStringLiteral("jo"));
    known.password = {3, 2, 4, {9}, 120};
    Account fresh = known;
    fresh.password = {3, 1, 0, {}, -1};
    QCOMPARE(imports::mergedAccount(known, fresh).password, known.password);
    fresh.password = {}; // a list without passwords says nothing
    QCOMPARE(imports::mergedAccount(known, fresh).password, known.password);
}

void TestMergePlan::replacesJudgementAsAWhole()
{
    Account known = webAccount(QStringLiteral("www.example.com"), QStringLiteral("jo"));
    known.password = {1, 5, 4, {9}, 120};
    Account fresh = known;
    fresh.password = {4, 1, 0, {}, -1};
    QCOMPARE(imports::mergedAccount(known, fresh).password, fresh.password);
}

void TestMergePlan::replacesJudgementAfterPasswordChange()
{
    Account known = webAccount(QStringLiteral("www.example.com"), QStringLiteral("jo"));
    known.password = {4, 5, 4, {9}, 120};
    known.passwordChanged = day(1);
    Account fresh = known;
    fresh.password = {4, 1, 0, {}, -1};
    fresh.passwordChanged = day(2);
    QCOMPARE(imports::mergedAccount(known, fresh).password, fresh.password);
}

void TestMergePlan::neverDeletes()
{
    const auto list = test::readBytes("name,url,username,password\nA,https://alpha.example/,one,pw\n");
    VERIFY_OK(list);
    auto inventory = stored(*list);
    inventory.push_back(webAccount(QStringLiteral("www.example.com"), QStringLiteral("jo")));
    const auto plan = imports::planMerge(*list, inventory);
    QVERIFY(plan.added.empty());
    QVERIFY(plan.changed.empty());
    QCOMPARE(plan.known, 1);
}

void TestMergePlan::formerKeyFindsTheAccount()
{
    using Origin = model::FormerKey::Origin;
    const auto list = listOf({siteAccount("old.example")});
    for (const Origin origin : {Origin::Merged, Origin::Corrected}) {
        const auto plan = imports::planMerge(list, {siteAccount("new.example", 3)}, {formerKey(3, "old.example", origin)});
        QVERIFY(plan.added.empty());
        // What the user corrected is not brought back; of what was merged the list may know more.
        QCOMPARE(plan.changed.size(), std::size_t(origin == Origin::Merged ? 1 : 0));
        QCOMPARE(plan.known, origin == Origin::Merged ? 0 : 1);
        for (const Account& changed : plan.changed) {
            QCOMPARE(changed.domain, QStringLiteral("new.example"));
            QCOMPARE(changed.otherHosts, QStringList{QStringLiteral("old.example")});
        }
    }
    QCOMPARE(imports::planMerge(list, {siteAccount("new.example", 3)}).added.size(), std::size_t{1});
    QCOMPARE(imports::planMerge(list, {siteAccount("new.example", 3)}, {formerKey(4, "old.example")}).added.size(), std::size_t{1});
}

void TestMergePlan::formerKeyOfTwoAccountsFindsNone()
{
    const std::vector<Account> inventory{siteAccount("a.example", 3), siteAccount("b.example", 4)};
    const auto plan
        = imports::planMerge(listOf({siteAccount("old.example")}), inventory, {formerKey(3, "old.example"), formerKey(4, "old.example")});
    QCOMPARE(plan.added.size(), std::size_t{1});
}

void TestMergePlan::ownKeyIsAskedFirst()
{
    const std::vector<Account> inventory{siteAccount("a.example", 3), siteAccount("b.example", 4)};
    const auto plan = imports::planMerge(listOf({siteAccount("b.example")}), inventory, {formerKey(3, "b.example")});
    QCOMPARE(plan.knownIds, std::vector<model::AccountId>{{4}});
}

void TestMergePlan::severalRecordsOfOneAccountAreOneChange()
{
    Account first = siteAccount("a.example");
    first.tags = {QStringLiteral("one")};
    Account second = siteAccount("b.example");
    second.tags = {QStringLiteral("two")};
    const auto plan = imports::planMerge(
        listOf({siteAccount("c.example"), first, second}), {siteAccount("a.example", 3)}, {formerKey(3, "b.example"), formerKey(3, "c.example")});
    QVERIFY(plan.added.empty());
    QVERIFY(plan.knownIds.empty());
    QCOMPARE(plan.changed.size(), std::size_t{1});
    QCOMPARE(plan.changed.front().tags, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    QCOMPARE(plan.changed.front().otherHosts, (QStringList{QStringLiteral("c.example"), QStringLiteral("b.example")}));
    QCOMPARE(plan.merged, 2);
    QCOMPARE(plan.lines[0].fate, RecordFate::Changed);
    QCOMPARE(plan.lines[1].fate, RecordFate::Merged);
    QCOMPARE(plan.lines[2].fate, RecordFate::Merged);
}

void TestMergePlan::laterChangeSpeaksForThePassword()
{
    const auto judged = [](Account account, int strength, const QDateTime& changed) {
        account.password.strength = strength;
        account.password.reusedCount = 1;
        account.passwordChanged = changed;
        return account;
    };
    const std::vector<Account> inventory{judged(siteAccount("a.example", 3), 4, day(1))};
    const std::vector<model::FormerKey> formerKeys{formerKey(3, "b.example")};
    for (const bool dated : {true, false}) {
        const auto plan = imports::planMerge(listOf({judged(siteAccount("b.example"), 2, dated ? day(9) : QDateTime()),
                                                 judged(siteAccount("a.example"), 4, dated ? day(1) : QDateTime())}),
            inventory, formerKeys);
        QCOMPARE(plan.changed.size(), std::size_t{1});
        QCOMPARE(plan.changed.front().password.strength, dated ? 2 : 4);
    }
}

RECOURSE_TEST(TestMergePlan, QCoreApplication)
#include "test_merge_plan.moc"
