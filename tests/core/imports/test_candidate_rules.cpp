// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidate_words.h"
#include "imports/candidate_collector.h"
#include "imports/candidate_sign_in.h"
#include "imports/candidate_text.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <QtTest>

#include <limits>

using namespace recourse;
using imports::CandidateCollector;
using imports::CandidateRecord;
using model::EvidenceKind;
using model::Verdict;

namespace {

CandidateRecord visits(std::string_view address, int count)
{
    CandidateRecord record;
    record.address = address;
    imports::judgeVisits(record, count);
    return record;
}

CandidateRecord app(const char* title, EvidenceKind kind = EvidenceKind::ConnectedApp, Verdict verdict = Verdict::Likely)
{
    CandidateRecord record;
    record.title = QString::fromUtf8(title);
    record.kind = kind;
    record.verdict = verdict;
    return record;
}

} // namespace

/// What evidence makes of a service, whatever format it came in.
class TestCandidateRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsSignInPages_data();
    void knowsSignInPages();
    void judgesVisitsByTheirNumber_data();
    void judgesVisitsByTheirNumber();
    void takesTheStrongestWord();
    void dropsASingleVisitToAKnownService();
    void anAddressIsNoNameBesideAnotherOne();
    void namesTheRecordsItWarnsOf();
    void foldsByDomainAppOrTitle();
    void takesDomainsFromTheTableOnly_data();
    void takesDomainsFromTheTableOnly();
    void cutsAndCleansNames();
    void addsUpWithoutOverflow();
    void keepsAddressesApartUpToALimit();
    void undoesDoubleEncoding_data();
    void undoesDoubleEncoding();
};

void TestCandidateRules::knowsSignInPages_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("isOne");
    for (const char* address : {"https://login.example.com/", "https://ACCOUNTS.example.com", "http://auth.example.com:8443/x", "https://sso.example.co.uk/?x", "accounts.example.com", "https://example.com/login",
             "https://example.com/LogIn.php?a=b", "https://example.com/en/users/sign_in", "https://example.com/signin/", "https://example.com/account", "https://example.com/accounts/profile",
             "https://example.com/myshop/AccountOverview", "https://app.example.com/#/login?next=%2F", "https://app.example.com/#!/signin", "https://me:secret@example.com/login"})
        QTest::newRow(address) << QByteArray(address) << true;
    for (const char* address : {"", "https://example.com/", "https://example.com/?next=/login", "https://example.com/#login", "https://blog.example.com/accounting-software", "https://example.com/accountants",
             "https://mylogin.example.com/", "https://login", "https://example.com/blogin", "chrome://settings/login", "file:///login", "https://loginexample.com/", "javascript:/login"})
        QTest::newRow(qPrintable(QStringLiteral("not ") + QString::fromUtf8(address))) << QByteArray(address) << false;
}

void TestCandidateRules::knowsSignInPages()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, isOne);
    QCOMPARE(imports::isSignInPage({address.constData(), static_cast<std::size_t>(address.size())}), isOne);
}

void TestCandidateRules::judgesVisitsByTheirNumber_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<QString>("words");
    QTest::newRow("one") << QList<int>{1} << "";
    QTest::newRow("two") << QList<int>{2} << "example.com// possible: history 2";
    QTest::newRow("two times one") << QList<int>{1, 1} << "example.com// possible: history 2";
    QTest::newRow("nine") << QList<int>{4, 5} << "example.com// possible: history 9";
    QTest::newRow("ten") << QList<int>{9, 1} << "example.com// likely: history 10";
    QTest::newRow("none") << QList<int>{0, 0, -5} << "";
}

void TestCandidateRules::judgesVisitsByTheirNumber()
{
    QFETCH(QList<int>, counts);
    QFETCH(QString, words);
    const imports::CandidateOptions options{test::suffixList(), {}, {}};
    CandidateCollector collector(options);
    for (const int count : counts)
        VERIFY_OK(collector.add(visits("https://www.example.com/login", count)));
    const imports::CandidateList list = std::move(collector).finish();
    QCOMPARE(test::wordsOf(list).join(u'\n'), words);
    QCOMPARE(test::sumFault(list), QString());
}

void TestCandidateRules::takesTheStrongestWord()
{
    const imports::CandidateOptions options{test::suffixList(), {}, {}};
    CandidateCollector collector(options);
    collector.setSource(QStringLiteral("one"));
    VERIFY_OK(collector.add(app("example.com", EvidenceKind::SharedActivity, Verdict::Possible)));
    VERIFY_OK(collector.add(visits("https://login.example.com", 12)));
    VERIFY_OK(collector.add(app("example.com", EvidenceKind::StealerLog, Verdict::Confirmed)));
    collector.setSource(QStringLiteral("two"));
    VERIFY_OK(collector.add(app("example.com", EvidenceKind::SharedActivity, Verdict::Possible)));
    const imports::CandidateList list = std::move(collector).finish();
    QCOMPARE(test::wordsOf(list).join(u'\n'), QStringLiteral("example.com//example.com confirmed: shared_activity 1, history 12, stealer_log 1, shared_activity 1"));
    QCOMPARE(list.merged, 3);
    QCOMPARE(test::sumFault(list), QString());
}

void TestCandidateRules::dropsASingleVisitToAKnownService()
{
    const imports::CandidateOptions options{test::suffixList(), {}, {}};
    CandidateCollector collector(options);
    VERIFY_OK(collector.add(visits("https://login.example.com", 1)));
    VERIFY_OK(collector.add(app("example.com")));
    VERIFY_OK(collector.add(visits("https://login.example.org", 1)));
    const imports::CandidateList list = std::move(collector).finish();
    QCOMPARE(test::wordsOf(list).join(u'\n'), QStringLiteral("example.com//example.com likely: connected_app 1"));
    QCOMPARE(test::wordsOf(list.skipped), QStringLiteral("one_visit 2"));
    QCOMPARE(list.lines[0].reason, QStringLiteral("one_visit"));
    QCOMPARE(list.lines[1].fate, model::RecordFate::New);
    QCOMPARE(test::sumFault(list), QString());
}

void TestCandidateRules::anAddressIsNoNameBesideAnotherOne()
{
    const imports::CandidateOptions options{test::suffixList(), {}, {}};
    CandidateCollector collector(options);
    CandidateRecord twice = app("https://planner.example/?token=canary");
    twice.address = "htt:/typo.example/";
    VERIFY_OK(collector.add(twice));
    const imports::CandidateList list = std::move(collector).finish();
    QVERIFY(list.candidates.empty());
    QCOMPARE(list.lines.front().reason, QStringLiteral("bad_url"));
    QVERIFY(list.lines.front().title.isEmpty());
    QCOMPARE(test::sumFault(list), QString());
}

void TestCandidateRules::namesTheRecordsItWarnsOf()
{
    const imports::CandidateOptions options{test::suffixList(), {}, {}};
    CandidateCollector collector(options);
    CandidateRecord typo = app("Planner");
    typo.address = "htt:/typo.example/";
    CandidateRecord cut = app("Planner");
    cut.cut = true;
    for (const CandidateRecord& record : {typo, cut, app("Planner")})
        VERIFY_OK(collector.add(record));
    const imports::CandidateList list = std::move(collector).finish();
    QCOMPARE(test::wordsOf(list.warnings), QStringLiteral("bad_url 1, too_long 1"));
    QCOMPARE(list.lines[0].reason, QStringLiteral("bad_url"));
    QCOMPARE(list.lines[1].reason, QStringLiteral("too_long"));
    QVERIFY(list.lines[2].reason.isEmpty());
    QCOMPARE(test::sumFault(list), QString());
}

void TestCandidateRules::foldsByDomainAppOrTitle()
{
    const imports::CandidateOptions options{test::suffixList(), {}, {}};
    CandidateCollector collector(options);
    for (const auto& [title, address, appId] : {std::tuple{"Reader", "", ""}, {"READER", "", ""}, {"Reader", "https://www.example.com/x", ""}, {"Shop", "shop.example.com", ""},
             {"", "", "com.example.app"}, {"The app", "", "com.example.app"}, {"", "android://hash@com.example.app/", ""}, {"Büro", "https://xn--bro-hoa.example/", ""}, {"x", "https://büro.example", ""}}) {
        CandidateRecord record = app(title);
        record.address = address;
        record.appId = QString::fromLatin1(appId);
        VERIFY_OK(collector.add(record));
    }
    const imports::CandidateList list = std::move(collector).finish();
    QCOMPARE(test::wordsOf(list).join(u'\n'),
        QString::fromUtf8("//Reader likely: connected_app 2\nexample.com//Reader likely: connected_app 2\n/com.example.app/The app likely: connected_app 3\nxn--bro-hoa.example//Büro likely: connected_app 2"));
    QCOMPARE(test::sumFault(list), QString());
}

void TestCandidateRules::takesDomainsFromTheTableOnly_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("appId");
    QTest::addColumn<QString>("domain");
    QTest::newRow("in the table") << u"SPOTIFY"_qs << QString() << u"spotify.com"_qs;
    QTest::newRow("app in the table") << u"Spotify"_qs << u"com.spotify.music"_qs << u"spotify.com"_qs;
    QTest::newRow("longer than in the table") << u"Spotify Stats"_qs << QString() << QString();
    QTest::newRow("not in the table") << u"Reader"_qs << u"com.example.reader"_qs << QString();
    QTest::newRow("a host") << u"Shop.Example.co.uk"_qs << QString() << u"example.co.uk"_qs;
    QTest::newRow("ends in no top-level domain") << u"Node.js"_qs << QString() << QString();
    QTest::newRow("a sentence") << u"Made by example.com"_qs << QString() << QString();
    QTest::newRow("an e-mail address") << u"ann@example.com"_qs << QString() << QString();
    QTest::newRow("a number") << u"192.168.1.1"_qs << QString() << QString();
    QTest::newRow("a suffix") << u"co.uk"_qs << QString() << QString();
    QTest::newRow("an abbreviation") << u"Shop, Inc."_qs << QString() << QString();
}

void TestCandidateRules::takesDomainsFromTheTableOnly()
{
    QFETCH(QString, title);
    QFETCH(QString, appId);
    QFETCH(QString, domain);
    const imports::CandidateOptions options{test::suffixList(), {}, {{u"spotify"_qs, u"spotify.com"_qs}}};
    CandidateCollector collector(options);
    CandidateRecord record;
    record.title = title;
    record.appId = appId;
    VERIFY_OK(collector.add(record));
    const imports::CandidateList list = std::move(collector).finish();
    QCOMPARE(list.candidates.size(), std::size_t(1));
    QCOMPARE(list.candidates[0].domain, domain);
    QCOMPARE(list.candidates[0].appId, appId);
    QCOMPARE(list.candidates[0].title, title);
}

void TestCandidateRules::cutsAndCleansNames()
{
    const imports::CandidateOptions options{test::suffixList(), {}, {}};
    CandidateCollector collector(options);
    VERIFY_OK(collector.add(app((std::string(100'000, 'a')).c_str())));
    VERIFY_OK(collector.add(app("a\n\x1b[2Jb \xE2\x80\xAE" "c")));
    VERIFY_OK(collector.add(app("https://me:secret@shop.example.com/secret?secret")));
    VERIFY_OK(collector.add(app("ht tp://me:secret@x")));
    const imports::CandidateList list = std::move(collector).finish();
    QCOMPARE(list.candidates[0].title.size(), 201);
    QCOMPARE(list.candidates[1].title, u"a [2Jb c"_qs);
    QCOMPARE(list.candidates[2].domain, u"example.com"_qs);
    QVERIFY(!test::everyWord(list).contains(u"secret"_qs));
    QCOMPARE(test::wordsOf(list.skipped), u"bad_url 1"_qs);
}

void TestCandidateRules::addsUpWithoutOverflow()
{
    const imports::CandidateOptions options{test::suffixList(), {}, {}};
    CandidateCollector collector(options);
    for (int i = 0; i < 3; ++i) {
        CandidateRecord record = app("example.com");
        imports::judgeVisits(record, 1);
        record.skipReason.clear();
        record.address = "https://login.example.com";
        record.count = std::numeric_limits<int>::max();
        VERIFY_OK(collector.add(record));
    }
    const imports::CandidateList list = std::move(collector).finish();
    QCOMPARE(list.candidates[0].evidence[0].count, std::numeric_limits<int>::max());
    QCOMPARE(list.candidates[0].verdict, Verdict::Likely);
}

void TestCandidateRules::keepsAddressesApartUpToALimit()
{
    const imports::CandidateOptions options{test::suffixList(), {}, {}};
    CandidateCollector collector(options);
    for (int i = 0; i < 5000; ++i) {
        CandidateRecord record = app("example.com");
        record.recipient = QStringLiteral("Ann%1@example.com").arg(i);
        VERIFY_OK(collector.add(record));
    }
    const imports::CandidateList list = std::move(collector).finish();
    QCOMPARE(list.candidates.size(), std::size_t(1));
    QCOMPARE(list.candidates[0].evidence[0].recipient, u"ann0@example.com"_qs);
    QCOMPARE(list.candidates[0].evidence.size(), 65);
    QCOMPARE(list.candidates[0].evidence.last().count, 5000 - 64);
}

void TestCandidateRules::undoesDoubleEncoding_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("meant");
    QTest::newRow("Latin-1") << u"CafÃ©"_qs << u"Café"_qs;
    QTest::newRow("controls of Latin-1") << u"\u00e6\u0097\u00a5"_qs << u"日"_qs;
    QTest::newRow("Windows-1252") << u"Evanâ€™s"_qs << u"Evan’s"_qs;
    QTest::newRow("four bytes") << u"\u00f0\u009f\u0098\u0080"_qs << u"😀"_qs;
    for (const QString& right : {u"Café"_qs, u"plain"_qs, u"日本"_qs, QString(), u"naïve Ã©"_qs, u"Ã"_qs, u"€5"_qs})
        QTest::newRow(qPrintable(u"as it is: "_qs + right)) << right << right;
}

void TestCandidateRules::undoesDoubleEncoding()
{
    QFETCH(QString, written);
    QFETCH(QString, meant);
    QCOMPARE(imports::onceEncoded(written), meant);
}

RECOURSE_TEST(TestCandidateRules, QCoreApplication)
#include "test_candidate_rules.moc"
