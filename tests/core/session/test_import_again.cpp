// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session_fixture.h"

#include "session/account_jobs.h"
#include "session/account_merge_jobs.h"

using namespace recourse;
using model::RecordFate;
using test::OpenSession;

namespace {

using Fields = QMap<QString, QString>;

const QByteArray kAmazon = "A,https://www.amazon.de/,anna@example.org,same-Phrase-7\nA,https://amazon.com/,anna@example.org,same-Phrase-7\n";

} // namespace

/// The same list again, after the user merged or corrected what it brought.
class TestImportAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenSession>(); }
    void cleanup() { m_open.reset(); }
    void mergedAccountsAreKnown_data();
    void mergedAccountsAreKnown();
    void mergedAccountsAreToldApartOnceTheMergeIsTakenBack();
    void splitAccountsAreKnownApart();
    void correctedAccountIsKnown_data();
    void correctedAccountIsKnown();
    void appKeepsItsPackage();
    void newsOfAMergedAccountArrive();
    void importIsTakenBackAfterAMerge();
    void otherPasswordOfAMergedAccountStays();

private:
    std::vector<session::AccountView> accounts() { return *OpenSession::wait(session::listAccounts(*m_open, {})); }
    std::vector<session::DuplicateView> proposals() { return *OpenSession::wait(session::duplicateProposals(*m_open)); }
    void mergeAll()
    {
        std::vector<model::AccountId> ids;
        for (const session::AccountView& view : accounts())
            ids.push_back(view.account.id);
        VERIFY_OK(OpenSession::wait(session::mergeAccounts(*m_open, ids)));
    }
    static void verifyNoNews(const session::ImportReport& report, int known)
    {
        QCOMPARE(report.run.added, 0);
        QCOMPARE(report.run.changed, 0);
        QCOMPARE(report.run.known, known);
        for (const model::ImportLine& line : report.plan.lines)
            QVERIFY(line.fate == RecordFate::Known);
    }

    std::unique_ptr<OpenSession> m_open;
};

void TestImportAgain::mergedAccountsAreKnown_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("two domains of one login") << kAmazon;
    QTest::newRow("an app and a site") << QByteArray("F,android://h@com.facebook.katana/,anna,same-Phrase-7\nF,https://facebook.com/,anna,same-Phrase-7\n");
    QTest::newRow("two passwords") << QByteArray("A,https://a.example/,anna,same-Phrase-7\nB,https://b.example/,anna,12345\n");
    QTest::newRow("three sites") << QByteArray("A,https://a.example/,anna,same-Phrase-7\nB,https://b.example/,anna,same-Phrase-7\nC,https://c.example/,bob,same-Phrase-7\n");
    QTest::newRow("an entry without address") << QByteArray("My bank,,anna,same-Phrase-7\nB,https://bank.example/,anna,same-Phrase-7\n");
}

void TestImportAgain::mergedAccountsAreKnown()
{
    QFETCH(const QByteArray, list);
    const int read = m_open->import(list).run.added;
    mergeAll();
    for (int again = 0; again < 3; ++again) {
        verifyNoNews(m_open->import(list), read);
        QCOMPARE(accounts().size(), std::size_t{1});
        QVERIFY(proposals().empty());
    }
}

void TestImportAgain::mergedAccountsAreToldApartOnceTheMergeIsTakenBack()
{
    m_open->import(kAmazon);
    const auto before = accounts();
    const auto merged = OpenSession::wait(session::mergeAccounts(*m_open, {before[0].account.id, before[1].account.id}));
    VERIFY_OK(merged);
    VERIFY_OK(OpenSession::wait(session::takeBackDivision(*m_open, merged->undo)));
    verifyNoNews(m_open->import(kAmazon), 2);
    QCOMPARE(accounts().size(), std::size_t{2});
    QCOMPARE(accounts()[1].account.id, before[1].account.id);
}

void TestImportAgain::splitAccountsAreKnownApart()
{
    m_open->import(kAmazon);
    mergeAll();
    const model::AccountId whole = accounts().front().account.id;
    const auto split = OpenSession::wait(session::splitAccount(*m_open, {whole, {QStringLiteral("amazon.com")}, {}}));
    VERIFY_OK(split);
    verifyNoNews(m_open->import(kAmazon), 2);
    VERIFY_OK(OpenSession::wait(session::removeAccount(*m_open, split->made.account.id)));
    QCOMPARE(m_open->import(kAmazon).run.added, 1); // it is no account of the one that remains
}

void TestImportAgain::correctedAccountIsKnown_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<Fields>("correction");
    const QString url = QStringLiteral("url");
    QTest::newRow("address of an entry without one") << QByteArray("My bank,,anna,x-Phrase-7\n") << Fields{{url, QStringLiteral("https://mybank.example.com")}};
    QTest::newRow("address") << QByteArray("O,https://oldname.org,anna,x-Phrase-7\n") << Fields{{url, QStringLiteral("https://newname.org")}};
    QTest::newRow("login") << QByteArray("O,https://site.example,anna,x-Phrase-7\n") << Fields{{QStringLiteral("login"), QStringLiteral("anna2")}};
    QTest::newRow("title of an entry without address") << QByteArray("My bank,,anna,x-Phrase-7\n") << Fields{{QStringLiteral("title"), QStringLiteral("Bank")}};
    QTest::newRow("address of an app") << QByteArray("F,android://h@com.facebook.katana/,anna,x-Phrase-7\n") << Fields{{url, QStringLiteral("https://facebook.com")}};
}

void TestImportAgain::correctedAccountIsKnown()
{
    QFETCH(const QByteArray, list);
    QFETCH(const Fields, correction);
    m_open->import(list);
    const auto corrected = OpenSession::wait(session::setAccount(*m_open, accounts().front().account.id, correction));
    VERIFY_OK(corrected);
    verifyNoNews(m_open->import(list), 1);
    verifyNoNews(m_open->import(list, QStringLiteral("again.csv")), 1);
    QCOMPARE(accounts().size(), std::size_t{1});
    QCOMPARE(accounts().front().account, corrected->account);
}

void TestImportAgain::appKeepsItsPackage()
{
    m_open->import("F,android://h@com.facebook.katana/,anna,x-Phrase-7\n");
    const auto corrected = OpenSession::wait(
        session::setAccount(*m_open, accounts().front().account.id, {{QStringLiteral("url"), QStringLiteral("https://www.facebook.com")}}));
    VERIFY_OK(corrected);
    QCOMPARE(corrected->account.host, QStringLiteral("www.facebook.com"));
    QCOMPARE(corrected->account.otherHosts, QStringList{QStringLiteral("com.facebook.katana")});
}

void TestImportAgain::newsOfAMergedAccountArrive()
{
    m_open->import(kAmazon);
    mergeAll();
    const auto report = m_open->import("A,https://www.amazon.de/,anna@example.org,same-Phrase-7\n"
                                       "A,https://login.amazon.com/,anna@example.org,same-Phrase-7\nN,https://new.example/,anna,x-Phrase-8\n");
    QCOMPARE(report.run.added, 1);
    QCOMPARE(report.run.changed, 1);
    QCOMPARE(report.run.known, 1);
    const model::Account merged = accounts().front().account;
    QCOMPARE(merged.domain, QStringLiteral("amazon.de"));
    QCOMPARE(merged.otherHosts, (QStringList{QStringLiteral("amazon.com"), QStringLiteral("login.amazon.com")}));
}

void TestImportAgain::importIsTakenBackAfterAMerge()
{
    const auto first = m_open->import(kAmazon);
    mergeAll();
    const model::Account merged = accounts().front().account;
    const auto second = m_open->import("A,https://login.amazon.com/,anna@example.org,same-Phrase-7\n", QStringLiteral("other.csv"));
    QCOMPARE(second.run.changed, 1);
    VERIFY_OK(OpenSession::wait(session::undoImport(*m_open, second.run.id)));
    QCOMPARE(accounts().front().account.otherHosts, merged.otherHosts);
    VERIFY_OK(OpenSession::wait(session::undoImport(*m_open, first.run.id)));
    QCOMPARE(accounts().size(), std::size_t{1}); // the user worked on it
    QCOMPARE(m_open->import(kAmazon).run.added, 0);
}

void TestImportAgain::otherPasswordOfAMergedAccountStays()
{
    const QByteArray list = "A,https://a.example/,anna,12345\nB,https://b.example/,anna,quite-Another-Phrase-7-here\n";
    m_open->import(list);
    mergeAll();
    const model::PasswordJudgement judged = accounts().front().account.password;
    m_open->import(list);
    QCOMPARE(accounts().front().account.password, judged);
}

RECOURSE_TEST(TestImportAgain, QCoreApplication)
#include "test_import_again.moc"
