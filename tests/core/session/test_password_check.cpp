// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/account_jobs.h"
#include "session/feed_jobs.h"
#include "session/import_jobs.h"
#include "session/vault_jobs.h"
#include "support/fake_clock.h"
#include "support/range_server.h"
#include "support/test_text.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace recourse;
using base::Code;
using session::ImportRunRequest;
using session::PasswordCheck;
using test::RangeServer;

namespace {

const QByteArray kHead("name,url,username,password\n");

QByteArray row(const QByteArray& site, const QByteArray& password)
{
    return site + ",https://" + site + ".example/,ann," + password + '\n';
}

} // namespace

/// The check for leaked passwords as programs call it: a real vault, a real server.
class TestPasswordCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isOffUnlessWanted();
    void storesCounts();
    void showsTheFirstRequest();
    void previewNeedsNoVault();
    void previewRefusesForeignPlainHttp();
    void goesOnWhereItStopped();
    void asksNothingTwice();
    void asksAgainAboutANewerExport();
    void takesBackWhatItCannotVouchFor();
    void asksOnlyWhereTheDayDiffers();
    void commitsWhatIsKnownWhenStopped();
    void cancelledJobStoresNothing();
    void commitsWhenOffline();
    void commitsWhenTheServerSendsAPage();
    void asksNothingForAReadOnlyVault();
    void checksSeveralFilesAtOnce();
    void keepsCountsOverOtherImports();
    void ledgerShowsNoDigits();
    void countsForTheReport();
    void undoTakesCountsBack();

private:
    template <class T> base::Result<T> wait(session::Job<T> job)
    {
        job.waitForFinished();
        return job.resultCount() == 0 ? base::Result<T>(base::fail(Code::Cancelled)) : job.takeResult();
    }
    [[nodiscard]] static session::SharedSecret passphrase()
    {
        return session::shareSecret(base::SecretBytes::copyOf("seven quiet herons cross the canal"));
    }
    void open(bool offline = false);
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (file.open(QIODevice::ReadOnly) && file.readAll() == bytes)
            return file.fileName(); // it stays the same file
        file.close();
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    [[nodiscard]] ImportRunRequest request(const QByteArrayList& files, PasswordCheck check = PasswordCheck::On) const
    {
        ImportRunRequest request;
        request.passwordCheck = check;
        for (const QByteArray& bytes : files)
            request.files.push_back({write(QStringLiteral("list%1.csv").arg(request.files.size()), bytes), {}});
        return request;
    }
    [[nodiscard]] QMap<QString, int> counts()
    {
        QMap<QString, int> counts;
        const auto accounts = wait(session::listAccounts(*m_session, {})); // outlives the loop
        for (const session::AccountView& view : *accounts)
            counts.insert(view.account.domain.section(u'.', 0, 0), view.account.password.pwnedCount);
        return counts;
    }

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RangeServer> m_server;
    std::unique_ptr<session::Session> m_session;
};

void TestPasswordCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<RangeServer>();
    m_server->leak("monkey", 980'000);
    m_server->leak("letmein", 12);
    open();
    VERIFY_OK(wait(session::createVault(*m_session, passphrase())));
}

void TestPasswordCheck::cleanup()
{
    m_session.reset();
    m_server.reset();
}

void TestPasswordCheck::open(bool offline)
{
    session::SessionSettings settings;
    settings.vaultFolder = m_folder->filePath(QStringLiteral("Test.recourse"));
    settings.cost = {8ULL << 20, 1};
    settings.version = QStringLiteral("1.0");
    settings.offline = offline;
    settings.feedUrls.insert(QStringLiteral("pwned-passwords"), m_server->base());
    m_session.reset();
    m_session = std::make_unique<session::Session>(settings, m_clock);
}

void TestPasswordCheck::isOffUnlessWanted()
{
    const auto report = wait(session::commitImport(*m_session, {write(QStringLiteral("a.csv"), kHead + row("a", "monkey")), {}}));
    VERIFY_OK(report);
    QCOMPARE(m_server->http.connections(), 0);
    QCOMPARE(counts(), (QMap<QString, int>{{QStringLiteral("a"), -1}}));
    QCOMPARE(ImportRunRequest().passwordCheck, PasswordCheck::Off);
}

void TestPasswordCheck::storesCounts()
{
    const auto report = wait(session::commitImportRun(*m_session,
        request({kHead + row("a", "monkey") + row("b", "letmein") + row("c", "x9#Lq2!vR7pZ") + row("d", "monkey") + row("e", "")})));
    VERIFY_OK(report);
    QVERIFY(report->check.has_value());
    QCOMPARE(report->check->passwords, 3);
    QCOMPARE(report->check->checked, 3);
    QCOMPARE(report->check->exposed, 2);
    QCOMPARE(report->check->requests, 3);
    QVERIFY(!report->check->stopped.has_value());
    QCOMPARE(counts(), (QMap<QString, int>{{QStringLiteral("a"), 980'000}, {QStringLiteral("b"), 12}, {QStringLiteral("c"), 0},
                           {QStringLiteral("d"), 980'000}, {QStringLiteral("e"), -1}}));
    QCOMPARE(report->files.front().report->list.accounts.front().password.pwnedCount, 980'000);
}

void TestPasswordCheck::showsTheFirstRequest()
{
    const ImportRunRequest asked = request({kHead + row("a", "monkey") + row("b", "letmein") + row("c", "x9#Lq2!vR7pZ")});
    const auto preview = wait(session::rangeRequestPreview(*m_session, asked));
    VERIFY_OK(preview);
    QCOMPARE(m_server->http.connections(), 0);
    QCOMPARE(preview->passwords, 3);
    QCOMPARE(preview->requests, 3);
    QVERIFY(preview->address.endsWith(QStringLiteral("/range/•••••")));
    QVERIFY(!preview->provider.isEmpty() && !preview->access.isEmpty() && !preview->attribution.isEmpty());

    VERIFY_OK(wait(session::commitImportRun(*m_session, asked)));

    QCOMPARE(m_server->http.requests().front().bytes, preview->request);
    const auto again = wait(session::rangeRequestPreview(*m_session, asked));
    VERIFY_OK(again);
    QCOMPARE(again->passwords, 0);
    QVERIFY(again->request.isEmpty());
}

void TestPasswordCheck::previewNeedsNoVault()
{
    const ImportRunRequest asked = request({kHead + row("a", "monkey"), "no list at all"});
    session::lockVault(*m_session);
    const auto preview = wait(session::rangeRequestPreview(*m_session, asked));
    VERIFY_OK(preview);
    QCOMPARE(preview->passwords, 1); // the file that cannot be read is left out
}

void TestPasswordCheck::previewRefusesForeignPlainHttp()
{
    session::SessionSettings settings = m_session->settings();
    settings.feedUrls.insert(QStringLiteral("pwned-passwords"), QUrl(QStringLiteral("http://ranges.example.org")));
    m_session = std::make_unique<session::Session>(settings, m_clock);
    const auto preview = wait(session::rangeRequestPreview(*m_session, request({kHead + row("a", "monkey")})));
    QCOMPARE(preview.error().code, Code::NetForbiddenUrl);
}

void TestPasswordCheck::goesOnWhereItStopped()
{
    QByteArray bytes = kHead;
    for (int i = 0; i < 12; ++i)
        bytes += row("s" + QByteArray::number(i), "secret-" + QByteArray::number(i));
    m_server->leak("secret-3", 33);
    m_server->http.serveBelow("/range/", [this](const test::RecordedRequest& asked) {
        return m_server->http.requests().size() > 5 ? test::Reply{429, {{"Retry-After", "3600"}}, "slow down"}
                                                    : test::Reply{200, {}, m_server->answerTo(asked.target().right(5)), test::Delivery::Whole, 0};
    });
    const auto first = wait(session::commitImportRun(*m_session, request({bytes})));
    VERIFY_OK(first);
    QCOMPARE(first->check->passwords, 12);
    QCOMPARE(first->check->checked, 5);
    QCOMPARE(first->check->stopped->code, Code::NetRateLimited);
    QCOMPARE(counts().values().count(-1), 7); // all are in, these are not checked
    const auto refused = wait(session::commitImportRun(*m_session, request({bytes})));
    QCOMPARE(refused->check->passwords, 7);
    QCOMPARE(refused->check->checked, 0);
    QCOMPARE(m_server->http.requests().size(), std::size_t{6}); // the server's hour lasts

    m_clock.set(m_clock.now().addSecs(3601));
    m_server->http.serveBelow("/range/", [this](const test::RecordedRequest& asked) {
        return test::Reply{200, {}, m_server->answerTo(asked.target().right(5)), test::Delivery::Whole, 0};
    });
    const auto second = wait(session::commitImportRun(*m_session, request({bytes})));
    VERIFY_OK(second);
    QCOMPARE(second->check->passwords, 7);
    QCOMPARE(second->check->checked, 7);
    QCOMPARE(second->files.front().report->run.added, 0);
    QCOMPARE(second->files.front().report->run.changed, 7);
    QCOMPARE(counts().values().count(-1), 0);
    QCOMPARE(counts().value(QStringLiteral("s3")), 33);
}

void TestPasswordCheck::asksNothingTwice()
{
    const QByteArray bytes = kHead + row("a", "monkey") + row("b", "x9#Lq2!vR7pZ");
    VERIFY_OK(wait(session::commitImportRun(*m_session, request({bytes}))));
    QCOMPARE(m_server->http.requests().size(), std::size_t{2});
    const auto again = wait(session::commitImportRun(*m_session, request({bytes})));
    VERIFY_OK(again);
    QCOMPARE(again->check->passwords, 0);
    QCOMPARE(again->files.front().report->run.known, 2);
    QCOMPARE(m_server->http.requests().size(), std::size_t{2});
    QCOMPARE(again->check->known, 2);
    // A longer list is another one: the counts of old fellows may be of older passwords.
    const auto more = wait(session::commitImportRun(*m_session, request({bytes + row("c", "monkey")})));
    QCOMPARE(more->check->passwords, 2);
    QCOMPARE(counts().value(QStringLiteral("c")), 980'000);
}

/// A list without days of changes does not tell whether a password is another one.
void TestPasswordCheck::asksAgainAboutANewerExport()
{
    const QByteArray before = kHead + row("a", "x9#Lq2!vR7pZ") + row("b", "letmein");
    const QByteArray after = kHead + row("a", "k4$Tn8?wQ1mY") + row("b", "letmeon");
    VERIFY_OK(wait(session::commitImportRun(*m_session, request({before}))));
    QCOMPARE(counts(), (QMap<QString, int>{{QStringLiteral("a"), 0}, {QStringLiteral("b"), 12}}));
    m_server->leak("k4$Tn8?wQ1mY", 99);
    const auto again = wait(session::commitImportRun(*m_session, request({after})));
    VERIFY_OK(again);
    QCOMPARE(again->check->passwords, 2);
    QCOMPARE(again->check->known, 0);
    QCOMPARE(counts(), (QMap<QString, int>{{QStringLiteral("a"), 99}, {QStringLiteral("b"), 0}}));
    const auto same = wait(session::commitImportRun(*m_session, request({after})));
    QCOMPARE(same->check->passwords, 0);
    QCOMPARE(same->check->known, 2);
}

/// "Not leaked" was said of a password that may be gone; "leaked" is a warning that may stand.
void TestPasswordCheck::takesBackWhatItCannotVouchFor()
{
    VERIFY_OK(wait(session::commitImportRun(*m_session, request({kHead + row("a", "x9#Lq2!vR7pZ") + row("b", "letmein")}))));
    open(true);
    VERIFY_OK(wait(session::openVault(*m_session, passphrase(), vault::OpenMode::ReadWrite)));
    const QByteArray after = kHead + row("a", "k4$Tn8?wQ1mY") + row("b", "dragon"); // as weak as before
    QCOMPARE(wait(session::commitImportRun(*m_session, request({after})))->check->stopped->code, Code::NetOffline);
    QCOMPARE(counts(), (QMap<QString, int>{{QStringLiteral("a"), -1}, {QStringLiteral("b"), 12}}));
}

void TestPasswordCheck::asksOnlyWhereTheDayDiffers()
{
    const QByteArray head("url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,timePasswordChanged\n");
    const auto line = [](const QByteArray& site, const QByteArray& password, const QByteArray& changed) {
        return "https://" + site + ".example,ann," + password + ",,,{" + site + "},1500000000000,1500000000000," + changed + '\n';
    };
    VERIFY_OK(wait(session::commitImportRun(*m_session,
        request({head + line("a", "x9#Lq2!vR7pZ", "1500000000000") + line("b", "k4$Tn8?wQ1mY", "1500000000000")}))));
    const auto again = wait(session::commitImportRun(*m_session,
        request({head + line("a", "x9#Lq2!vR7pZ", "1500000000000") + line("b", "m7&Jd3=sB5cX", "1700000000000")})));
    VERIFY_OK(again);
    QCOMPARE(again->check->passwords, 1);
    QCOMPARE(again->check->known, 1);
}

void TestPasswordCheck::commitsWhatIsKnownWhenStopped()
{
    QByteArray bytes = kHead;
    for (int i = 0; i < 10; ++i)
        bytes += row("s" + QByteArray::number(i), "secret-" + QByteArray::number(i));
    ImportRunRequest asked = request({bytes});
    asked.stopCheck = std::make_shared<std::atomic<bool>>(false);
    m_server->http.serveBelow("/range/", [this, stop = asked.stopCheck](const test::RecordedRequest& ask) {
        if (m_server->http.requests().size() == 4)
            *stop = true;
        return test::Reply{200, {}, m_server->answerTo(ask.target().right(5)), test::Delivery::Whole, 0};
    });
    const auto report = wait(session::commitImportRun(*m_session, asked));
    VERIFY_OK(report);
    QCOMPARE(report->check->stopped->code, Code::Cancelled);
    QVERIFY(report->check->checked == 3 || report->check->checked == 4);
    QCOMPARE(counts().size(), 10);
    QCOMPARE(counts().values().count(-1), 10 - report->check->checked);
    QCOMPARE(wait(session::importHistory(*m_session))->size(), std::size_t{1});
}

void TestPasswordCheck::cancelledJobStoresNothing()
{
    m_server->http.serveBelow("/range/", [](const test::RecordedRequest&) {
        test::Reply silent;
        silent.delivery = test::Delivery::Silent;
        return silent;
    });
    auto job = session::commitImportRun(*m_session, request({kHead + row("a", "monkey")}));
    QTRY_VERIFY(!m_server->http.requests().empty());
    job.cancel();
    job.waitForFinished();
    QCOMPARE(job.resultCount(), 0);
    QCOMPARE(counts().size(), 0);
    // What was asked stands in the ledger nevertheless.
    QCOMPARE(wait(session::readLedger(*m_session, -1))->size(), std::size_t{1});
}

void TestPasswordCheck::commitsWhenOffline()
{
    open(true);
    VERIFY_OK(wait(session::openVault(*m_session, passphrase(), vault::OpenMode::ReadWrite)));
    const auto report = wait(session::commitImportRun(*m_session, request({kHead + row("a", "monkey")})));
    VERIFY_OK(report);
    QCOMPARE(report->check->stopped->code, Code::NetOffline);
    QCOMPARE(report->check->passwords, 1);
    QCOMPARE(m_server->http.connections(), 0);
    QCOMPARE(counts().value(QStringLiteral("a")), -1);
    QVERIFY(wait(session::readLedger(*m_session, -1))->empty());
}

void TestPasswordCheck::commitsWhenTheServerSendsAPage()
{
    m_server->http.serveBelow("/range/", [](const test::RecordedRequest&) {
        return test::Reply{200, {{"Content-Type", "text/html"}}, "<html>log in</html>", test::Delivery::Whole, 0};
    });
    const auto report = wait(session::commitImportRun(*m_session, request({kHead + row("a", "monkey")})));
    VERIFY_OK(report);
    QCOMPARE(report->check->stopped->code, Code::RangeUnusable);
    QCOMPARE(counts().value(QStringLiteral("a")), -1);
}

void TestPasswordCheck::asksNothingForAReadOnlyVault()
{
    open();
    VERIFY_OK(wait(session::openVault(*m_session, passphrase(), vault::OpenMode::ReadOnly)));
    const auto report = wait(session::commitImportRun(*m_session, request({kHead + row("a", "monkey")})));
    QCOMPARE(report.error().code, Code::VaultReadOnly);
    QCOMPARE(m_server->http.connections(), 0);
}

void TestPasswordCheck::checksSeveralFilesAtOnce()
{
    const QByteArrayList files{kHead + row("a", "monkey") + row("b", "letmein"), "not a list", kHead + row("c", "monkey") + row("a", "monkey")};
    const auto report = wait(session::commitImportRun(*m_session, request(files)));
    VERIFY_OK(report);
    QCOMPARE(report->check->requests, 2);
    QVERIFY(report->files[0].report && report->files[1].error && report->files[2].report);
    QCOMPARE(report->files[1].error->code, Code::InputUnknownFormat);
    QCOMPARE(report->files[2].report->run.added, 1);
    QCOMPARE(report->files[2].report->run.known, 1);
    QCOMPARE(report->passwords.judged, 3);
    QCOMPARE(report->passwords.reused, 2);
    const auto accounts = wait(session::listAccounts(*m_session, {}));
    QCOMPARE(accounts->size(), std::size_t{3});
    const model::PasswordJudgement a = accounts->at(0).account.password;
    const model::PasswordJudgement c = accounts->at(2).account.password;
    QCOMPARE(c.reusedCount, 2);
    QVERIFY(a.reuseGroup > 0 && a.reuseGroup == c.reuseGroup && a.judgedBy == c.judgedBy); // over two files, and two imports
    QCOMPARE(wait(session::importHistory(*m_session))->size(), std::size_t{2});
    const auto again = wait(session::commitImportRun(*m_session, request(files, PasswordCheck::Off)));
    QCOMPARE(again->files[0].report->run.changed + again->files[2].report->run.changed, 0);
}

void TestPasswordCheck::keepsCountsOverOtherImports()
{
    const QByteArray bytes = kHead + row("a", "monkey") + row("b", "x9#Lq2!vR7pZ");
    VERIFY_OK(wait(session::commitImportRun(*m_session, request({bytes}))));
    VERIFY_OK(wait(session::commitImportRun(*m_session, request({bytes + row("c", "monkey")}, PasswordCheck::Off))));
    QCOMPARE(counts(), (QMap<QString, int>{{QStringLiteral("a"), 980'000}, {QStringLiteral("b"), 0}, {QStringLiteral("c"), -1}}));
}

void TestPasswordCheck::ledgerShowsNoDigits()
{
    VERIFY_OK(wait(session::commitImportRun(*m_session, request({kHead + row("a", "monkey") + row("b", "letmein")}))));
    const auto ledger = wait(session::readLedger(*m_session, -1));
    VERIFY_OK(ledger);
    QCOMPARE(ledger->size(), std::size_t{2});
    for (const model::LedgerEntry& entry : *ledger) {
        QCOMPARE(entry.url, m_server->http.url(QStringLiteral("/range/")).toString() + QStringLiteral("•••••"));
        for (const char* password : {"monkey", "letmein"})
            QVERIFY(!entry.url.contains(QString::fromLatin1(RangeServer::prefixOf(password))));
        QCOMPARE(entry.feed, QStringLiteral("pwned-passwords"));
        QVERIFY(entry.sentBytes > 0 && entry.receivedBytes > 0);
    }
}

void TestPasswordCheck::countsForTheReport()
{
    const QByteArray bytes("url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,timePasswordChanged\n"
                           "https://a.example,ann,monkey,,,{a},1500000000000,1500000000000,1500000000000\n" // July 2017
                           "https://b.example,ann,monkey,,,{b},1700000000000,1700000000000,1700000000000\n" // November 2023
                           "https://c.example,ann,x9#Lq2!vR7pZ,,,{c},1790000000000,1790000000000,1790000000000\n" // September 2026
                           "https://d.example,ann,k4$Tn8?wQ1mY,,,{d},,,\n");
    const auto report = wait(session::commitImportRun(*m_session, request({bytes})));
    VERIFY_OK(report);
    session::PasswordCounts expected;
    expected.judged = 4;
    expected.weak = 2;
    expected.reused = 2;
    expected.checked = 4;
    expected.exposed = 2;
    expected.overThreeYears = 2; // today is 2026-11-21
    expected.ageKnown = 3;
    QCOMPARE(report->passwords, expected);
}

void TestPasswordCheck::undoTakesCountsBack()
{
    const QByteArray bytes = kHead + row("a", "monkey");
    VERIFY_OK(wait(session::commitImportRun(*m_session, request({bytes}, PasswordCheck::Off))));
    const auto checked = wait(session::commitImportRun(*m_session, request({bytes})));
    VERIFY_OK(checked);
    QCOMPARE(counts().value(QStringLiteral("a")), 980'000);
    VERIFY_OK(wait(session::undoImport(*m_session, checked->files.front().report->run.id)));
    QCOMPARE(counts().value(QStringLiteral("a")), -1);
}

RECOURSE_TEST(TestPasswordCheck, QCoreApplication)
#include "test_password_check.moc"
