// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/duplicates.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <QElapsedTimer>
#include <QFile>
#include <QtTest>

using namespace recourse;
using imports::DuplicatePasswords;
using imports::DuplicateProposal;
using imports::DuplicateReason;
using model::Account;
using model::AccountKind;

/// Which accounts are proposed as one.
class TestDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sharedLoginsNeedTheSameLogin();
    void appsBelongToTheirSites();
    void movedServiceKeepsTheNewDomain();
    void localPartAtOneAddressOnly();
    void furtherIdentifierIsTheOthersLogin();
    void entryWithoutAddressFitsByTitle_data();
    void entryWithoutAddressFitsByTitle();
    void titleThatFitsTwoIsNotClear();
    void closedOnesAndOtherPersonsAreLeftOut();
    void passwordsSpeakForAndAgainst();
    void declinedPairsAreNotProposed();
    void eachPairIsProposedOnce();
    void plainInventoryHasNoDuplicates();
    void hundredThousandAccountsAreCompared();

private:
    static Account account(qint64 id, const char* domain, const char* login, const char* title = "")
    {
        Account account;
        account.id = {id};
        account.domain = QString::fromLatin1(domain);
        account.host = account.domain.isEmpty() ? QString() : QStringLiteral("www.") + account.domain;
        account.kind = account.domain.isEmpty() ? AccountKind::Unresolved : AccountKind::Web;
        account.login = QString::fromLatin1(login);
        account.title = QString::fromLatin1(title);
        return account;
    }
    static Account judged(Account account, int group)
    {
        account.password = {3, group > 0 ? 2 : 1, group, {7}, -1};
        return account;
    }
    std::vector<DuplicateProposal> found(const std::vector<Account>& accounts, const imports::IsDeclined& isDeclined = {})
    {
        return imports::findDuplicates(accounts, {*m_groups, *m_apps}, isDeclined);
    }
    static QList<qint64> ids(const DuplicateProposal& proposal)
    {
        QList<qint64> ids;
        for (const model::AccountId id : proposal.accounts)
            ids << id.value;
        return ids;
    }

    std::optional<domains::DomainGroups> m_groups;
    std::optional<domains::AppDomains> m_apps;
};

void TestDuplicates::initTestCase()
{
    auto groups = domains::DomainGroups::parse(R"({"source": "s", "source_url": "u", "licence": "MIT", "copyright": "c", "as_of": "2025-12-29", "groups": [
        {"kind": "shared", "domains": ["shop.example", "shop2.example", "shop3.example"]},
        {"kind": "renamed", "from": ["old.example"], "to": ["new.example"]},
        {"kind": "former", "domains": ["once.example", "twice.example"]}]})");
    VERIFY_OK(groups);
    m_groups = std::move(*groups);
    auto apps = domains::AppDomains::parse(R"({"source": "s", "as_of": "2026-11-23", "apps": {"com.shop.android": "shop.example", "com.shop.lite": "shop.example"}})");
    VERIFY_OK(apps);
    m_apps = std::move(*apps);
}

void TestDuplicates::sharedLoginsNeedTheSameLogin()
{
    Account latest = account(2, "shop2.example", "ANNA");
    latest.lastUsed = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    const auto proposals = found({account(1, "shop.example", "anna"), latest, account(3, "shop3.example", "ben"), account(4, "shop3.example", ""), account(5, "shop2.example", "")});
    QCOMPARE(proposals.size(), std::size_t{1});
    QCOMPARE(ids(proposals.front()), (QList<qint64>{2, 1})); // the one in use stays
    QVERIFY(proposals.front().reason == DuplicateReason::SharedLogin);
    QVERIFY(proposals.front().passwords == DuplicatePasswords::Unknown);
    QCOMPARE(proposals.front().values, (QStringList{QStringLiteral("shop2.example"), QStringLiteral("shop.example")}));
}

void TestDuplicates::appsBelongToTheirSites()
{
    const auto app = [](qint64 id, const char* package, const char* login) {
        Account one = account(id, "", login);
        one.kind = AccountKind::App;
        one.host = QString::fromLatin1(package);
        return one;
    };
    const auto proposals = found({app(1, "com.shop.android", "anna"), account(2, "shop.example", "Anna"), app(3, "com.shop.android", "ben"), app(4, "com.shop.lite", "anna"),
        app(5, "com.other.app", "anna"), account(6, "other.example", "anna"), app(7, "com.shop.android", ""), account(8, "shop.example", "")});
    QCOMPARE(proposals.size(), std::size_t{1});
    QCOMPARE(ids(proposals.front()), (QList<qint64>{2, 1, 4})); // the site stays
    QVERIFY(proposals.front().reason == DuplicateReason::SharedLogin);
    QCOMPARE(proposals.front().values, (QStringList{QStringLiteral("shop.example"), QStringLiteral("com.shop.android"), QStringLiteral("com.shop.lite")}));
    const auto damaged = domains::AppDomains::parse(R"({"source": "s", "as_of": "2026-11-23", "apps": {"com.Shop": "shop.example"}})");
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().where, QStringLiteral("com.Shop"));
}

void TestDuplicates::movedServiceKeepsTheNewDomain()
{
    Account old = account(1, "old.example", "anna");
    old.lastUsed = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    const auto proposals = found({old, account(2, "new.example", "anna")});
    QCOMPARE(proposals.size(), std::size_t{1});
    QVERIFY(proposals.front().reason == DuplicateReason::Renamed);
    QCOMPARE(ids(proposals.front()), (QList<qint64>{2, 1}));
}

void TestDuplicates::localPartAtOneAddressOnly()
{
    const auto proposals = found({account(1, "a.example", "Anna"), account(2, "a.example", "anna@example.org"), account(3, "b.example", "anna"),
        account(4, "b.example", "anna@example.org"), account(5, "b.example", "anna@example.net"), account(6, "c.example", "@"), account(7, "c.example", "a@b@c")});
    QCOMPARE(proposals.size(), std::size_t{1});
    QVERIFY(proposals.front().reason == DuplicateReason::LocalPart);
    QCOMPARE(ids(proposals.front()), (QList<qint64>{2, 1}));
}

void TestDuplicates::furtherIdentifierIsTheOthersLogin()
{
    Account whole = account(5, "a.example", "anna77");
    whole.also = {QStringLiteral("Anna@example.org"), QStringLiteral("anna77")};
    const auto proposals = found({account(1, "a.example", "anna@example.org"), whole, account(3, "b.example", "anna@example.org")});
    QCOMPARE(proposals.size(), std::size_t{1});
    QVERIFY(proposals.front().reason == DuplicateReason::AlsoLogin);
    QCOMPARE(ids(proposals.front()), (QList<qint64>{5, 1}));
}

void TestDuplicates::entryWithoutAddressFitsByTitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("fits");
    QTest::newRow("title") << "My Bank" << "anna" << true;
    QTest::newRow("title in other case") << "MY BANK" << "Anna" << true;
    QTest::newRow("domain") << "bank.example" << "anna" << true;
    QTest::newRow("name in the domain") << "Bank" << "anna" << true;
    QTest::newRow("other login") << "My Bank" << "ben" << false;
    QTest::newRow("no login") << "My Bank" << "" << false;
    QTest::newRow("other title") << "My" << "anna" << false;
    QTest::newRow("no title") << "" << "anna" << false;
}

void TestDuplicates::entryWithoutAddressFitsByTitle()
{
    QFETCH(const QString, title);
    QFETCH(const QString, login);
    QFETCH(const bool, fits);
    Account loose = account(1, "", "");
    loose.title = title;
    loose.login = login;
    const auto proposals = found({loose, account(2, "bank.example", "anna", "My Bank")});
    QCOMPARE(proposals.size(), std::size_t(fits ? 1 : 0));
    if (fits) {
        QVERIFY(proposals.front().reason == DuplicateReason::SameTitle);
        QCOMPARE(ids(proposals.front()), (QList<qint64>{2, 1}));
    }
}

void TestDuplicates::titleThatFitsTwoIsNotClear()
{
    QVERIFY(found({account(1, "", "anna", "Bank"), account(2, "bank.example", "anna"), account(3, "bank.test", "anna")}).empty());
}

void TestDuplicates::closedOnesAndOtherPersonsAreLeftOut()
{
    Account closed = account(2, "shop2.example", "anna");
    closed.state = model::AccountState::Closed;
    Account ben = account(3, "shop3.example", "anna");
    ben.person = QStringLiteral("Ben");
    Account router = account(4, "", "anna", "shop");
    router.kind = AccountKind::Local;
    router.host = QStringLiteral("192.168.0.1");
    QVERIFY(found({account(1, "shop.example", "anna"), closed, ben, router}).empty());
}

void TestDuplicates::passwordsSpeakForAndAgainst()
{
    const auto proposals = found({judged(account(1, "shop.example", "anna"), 4), judged(account(2, "shop2.example", "anna"), 0),
        judged(account(3, "shop.example", "ben"), 5), judged(account(4, "shop2.example", "ben"), 5), judged(account(5, "once.example", "anna"), 0),
        judged(account(6, "twice.example", "anna"), 0), judged(account(7, "once.example", "ben"), 6), judged(account(8, "twice.example", "ben"), 6)});
    QCOMPARE(proposals.size(), std::size_t{3});
    QCOMPARE(ids(proposals.at(0)), (QList<qint64>{3, 4}));
    QVERIFY(proposals.at(0).passwords == DuplicatePasswords::Same);
    QVERIFY(proposals.at(1).passwords == DuplicatePasswords::Different);
    QVERIFY(proposals.at(2).reason == DuplicateReason::FormerlyShared);
    QCOMPARE(ids(proposals.at(2)), (QList<qint64>{7, 8}));
}

void TestDuplicates::declinedPairsAreNotProposed()
{
    const std::vector<Account> accounts{account(1, "shop.example", "anna"), account(2, "shop2.example", "anna"), account(3, "shop3.example", "anna")};
    const auto without = [](qint64 left, qint64 right) {
        return [left, right](const Account& one, const Account& other) {
            return std::minmax(one.id.value, other.id.value) == std::minmax(left, right);
        };
    };
    QCOMPARE(ids(found(accounts, without(1, 2)).front()), (QList<qint64>{1, 3}));
    QCOMPARE(ids(found(accounts, without(2, 3)).front()), (QList<qint64>{1, 2}));
    QVERIFY(found(accounts, [](const Account&, const Account&) { return true; }).empty());
    QCOMPARE(ids(found(accounts, [](const Account& one, const Account& other) { return one.id.value == 1 || other.id.value == 1; }).front()), (QList<qint64>{2, 3}));
}

void TestDuplicates::eachPairIsProposedOnce()
{
    Account one = account(1, "a.example", "anna@example.org");
    one.also = {QStringLiteral("anna")};
    const auto proposals = found({one, account(2, "a.example", "anna")});
    QCOMPARE(proposals.size(), std::size_t{1});
    QVERIFY(proposals.front().reason == DuplicateReason::AlsoLogin);
}

void TestDuplicates::plainInventoryHasNoDuplicates()
{
    QVERIFY(found({}).empty());
    QVERIFY(found({account(1, "a.example", "anna"), account(2, "a.example", "ben"), account(3, "b.example", "anna"), account(4, "", "", ""), account(5, "", "", "")}).empty());
}

void TestDuplicates::hundredThousandAccountsAreCompared()
{
    std::vector<Account> accounts;
    for (int i = 0; i < 100'000; ++i) {
        accounts.push_back(account(i + 1, "", "x", "Title"));
        accounts.back().domain = QStringLiteral("s%1.example").arg(i % 1000);
        accounts.back().host = accounts.back().domain;
        accounts.back().kind = AccountKind::Web;
        accounts.back().login = QStringLiteral("user%1@example.org").arg(i);
        accounts.back().also = {QStringLiteral("user%1").arg(i)};
    }
    QElapsedTimer timer;
    timer.start();
    QVERIFY(found(accounts).empty());
    qInfo("100,000 accounts compared in %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 30'000); // a square would take hours
}

RECOURSE_TEST(TestDuplicates, QCoreApplication)
#include "test_duplicates.moc"
