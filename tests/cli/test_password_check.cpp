// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/command_line.h"
#include "support/range_server.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QtTest>

#include <csignal>

using namespace recourse;
using test::CommandAnswer;
using test::RangeServer;

namespace {

const QByteArray kPasswords[] = {"cAnArY-one-monkey", "cAnArY-two-dragon", "cAnArY-three-letmein"};
const QByteArray kExport = "name,url,username,password\nA,https://a.example/,ann," + kPasswords[0] + "\nB,https://b.example/,ann," + kPasswords[1]
    + "\nC,https://c.example/,ann," + kPasswords[2] + "\nD,https://d.example/,ann," + kPasswords[0] + "\n";

QStringList words(std::initializer_list<const char*> list)
{
    QStringList words;
    for (const char* word : list)
        words << QString::fromUtf8(word);
    return words;
}

} // namespace

/// `import --check-passwords` as scripts and people call it.
class TestPasswordCheckWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksAndReports();
    void showsTheBytesBefore();
    void asksForConsent();
    void dryRunSendsNothing();
    void refusesForeignPlainHttp();
    void refusesWhatIsNoAddress();
    void importsOffline();
    void importsWhatIsKnownWhenInterrupted();
    void importsWhatIsKnownWhenTheServerFails();
    void severalFilesAreOneRun();
    void leavesNoSecretBehind();

private:
    [[nodiscard]] QStringList import(const QStringList& further, const QString& file = QStringLiteral("list.csv")) const
    {
        return QStringList{QStringLiteral("import"), m_cli->path(file), QStringLiteral("--range-url"), m_server->base().toString()} + further;
    }
    /// "pwned" by domain.
    [[nodiscard]] QMap<QString, int> counts() const
    {
        QMap<QString, int> counts;
        for (const QJsonValue& account : m_cli->run({QStringLiteral("accounts")}).array())
            counts.insert(account[u"domain"].toString().left(1), account[u"password"][u"pwned"].toInt(-1));
        return counts;
    }

    std::unique_ptr<test::CommandLine> m_cli;
    std::unique_ptr<RangeServer> m_server;
};

void TestPasswordCheckWords::init()
{
    m_server = std::make_unique<RangeServer>();
    m_server->leak(kPasswords[0], 4242);
    m_cli = std::make_unique<test::CommandLine>();
    QCOMPARE(m_cli->run({QStringLiteral("init")}).exit, 0);
    QVERIFY(!m_cli->write(QStringLiteral("list.csv"), kExport).isEmpty());
}

void TestPasswordCheckWords::asksAndReports()
{
    const CommandAnswer answer = m_cli->run(import(words({"--check-passwords", "--yes"})));
    QVERIFY2(answer.exit == 0, (answer.output + answer.messages).constData());
    const QJsonObject file = answer.array().first().toObject();
    const QJsonObject check = file.value(QStringLiteral("check")).toObject();
    QCOMPARE(check.value(QStringLiteral("passwords")).toInt(), 3);
    QCOMPARE(check.value(QStringLiteral("checked")).toInt(), 3);
    QCOMPARE(check.value(QStringLiteral("exposed")).toInt(), 1);
    QVERIFY(check.value(QStringLiteral("stopped")).isNull());
    QCOMPARE(file.value(QStringLiteral("passwords")).toObject().value(QStringLiteral("exposed")).toInt(), 2);
    QCOMPARE(counts(), (QMap<QString, int>{{QStringLiteral("a"), 4242}, {QStringLiteral("b"), 0}, {QStringLiteral("c"), 0}, {QStringLiteral("d"), 4242}}));
    const CommandAnswer again = m_cli->run(import(words({"--check-passwords", "--yes"})));
    QVERIFY(!again.array().first().toObject().contains(QStringLiteral("check"))); // nothing left to ask
    QCOMPARE(m_server->http.requests().size(), std::size_t{3});
    const CommandAnswer text = m_cli->runBare({QStringLiteral("--vault"), m_cli->vault(), QStringLiteral("--passphrase-file"), m_cli->path(QStringLiteral("pass.txt")),
        QStringLiteral("accounts")});
    QVERIFY2(text.output.contains("password leaked 4242 times"), text.output.constData());
}

void TestPasswordCheckWords::showsTheBytesBefore()
{
    const CommandAnswer answer = m_cli->run(import(words({"--check-passwords", "--yes"})));
    QByteArray sent = m_server->http.requests().front().bytes;
    QVERIFY2(answer.messages.contains(sent.replace("\r\n", "\n")), answer.messages.constData());
    QVERIFY(answer.messages.contains("3 passwords in 3 requests"));
}

void TestPasswordCheckWords::asksForConsent()
{
    // No terminal here, and no --yes.
    const CommandAnswer answer = m_cli->run(import(words({"--check-passwords"})));
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.errorCode(), QStringLiteral("call.bad_argument"));
    QVERIFY(answer.output.contains("--yes"));
    QVERIFY(answer.messages.contains("GET /range/"));
    QCOMPARE(m_server->http.connections(), 0);
    QCOMPARE(counts().size(), 0);
}

void TestPasswordCheckWords::dryRunSendsNothing()
{
    const CommandAnswer answer = m_cli->run(import(words({"--check-passwords", "--yes", "--dry-run"})));
    QVERIFY2(answer.exit == 0, (answer.output + answer.messages).constData());
    QCOMPARE(answer.object().value(QStringLiteral("requests")).toInt(), 3);
    QVERIFY(answer.object().value(QStringLiteral("request")).toString().startsWith(QStringLiteral("GET /range/")));
    QCOMPARE(m_server->http.connections(), 0);
    QCOMPARE(counts().size(), 0);
}

void TestPasswordCheckWords::refusesForeignPlainHttp()
{
    const CommandAnswer answer = m_cli->run({QStringLiteral("import"), m_cli->path(QStringLiteral("list.csv")), QStringLiteral("--check-passwords"), QStringLiteral("--yes"),
        QStringLiteral("--range-url"), QStringLiteral("http://ranges.example.org")});
    QCOMPARE(answer.exit, 4);
    QCOMPARE(answer.errorCode(), QStringLiteral("net.forbidden_url"));
    QCOMPARE(counts().size(), 0);
}

void TestPasswordCheckWords::refusesWhatIsNoAddress()
{
    for (const char* url : {"ranges", "http://", "http:// x"}) {
        const CommandAnswer answer = m_cli->run({QStringLiteral("import"), m_cli->path(QStringLiteral("list.csv")), QStringLiteral("--range-url"), QString::fromLatin1(url)});
        QCOMPARE(answer.exit, 1);
        QVERIFY(answer.output.contains("--range-url"));
    }
}

void TestPasswordCheckWords::importsOffline()
{
    const CommandAnswer answer = m_cli->run(QStringList{QStringLiteral("--offline")} + import(words({"--check-passwords", "--yes"})));
    QCOMPARE(answer.exit, 0);
    const QJsonObject check = answer.array().first().toObject().value(QStringLiteral("check")).toObject();
    QCOMPARE(check.value(QStringLiteral("stopped")).toObject().value(QStringLiteral("code")).toString(), QStringLiteral("net.offline"));
    QCOMPARE(m_server->http.connections(), 0);
    QCOMPARE(counts().size(), 4);
}

void TestPasswordCheckWords::importsWhatIsKnownWhenInterrupted()
{
#ifdef _WIN32
    QSKIP("There is no such signal here.");
#else
    m_server->http.serveBelow("/range/", [this](const test::RecordedRequest& request) {
        test::Reply reply{200, {}, m_server->answerTo(request.target().right(5)), test::Delivery::Whole, 0};
        if (m_server->http.requests().size() == 2)
            reply.delivery = test::Delivery::Silent;
        return reply;
    });
    QProcess process;
    m_cli->start(process, QStringList{QStringLiteral("--json"), QStringLiteral("--vault"), m_cli->vault(), QStringLiteral("--passphrase-file"),
                              m_cli->path(QStringLiteral("pass.txt"))}
            + import(words({"--check-passwords", "--yes"})));
    QTRY_COMPARE(m_server->http.requests().size(), std::size_t{2});
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("\"code\":\"call.cancelled\""));
    QCOMPARE(counts().size(), 4);
    QVERIFY(counts().values().contains(-1));
#endif
}

void TestPasswordCheckWords::importsWhatIsKnownWhenTheServerFails()
{
    m_server->http.serveBelow("/range/", [this](const test::RecordedRequest& request) {
        return m_server->http.requests().size() > 1 ? test::Reply{429, {{"Retry-After", "86400"}}, "no", test::Delivery::Whole, 0}
                                                    : test::Reply{200, {}, m_server->answerTo(request.target().right(5)), test::Delivery::Whole, 0};
    });
    const CommandAnswer answer = m_cli->runBare(QStringList{QStringLiteral("--vault"), m_cli->vault(), QStringLiteral("--passphrase-file"),
                                                    m_cli->path(QStringLiteral("pass.txt"))}
        + import(words({"--check-passwords", "--yes"})));
    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.output.contains("1 of 3 checked"), answer.output.constData());
    QVERIFY(answer.output.contains("asks to wait"));
    QCOMPARE(counts().size(), 4);
}

void TestPasswordCheckWords::severalFilesAreOneRun()
{
    const QString other = m_cli->write(QStringLiteral("other.csv"), "name,url,username,password\nE,https://e.example/,ann," + kPasswords[1] + "\n");
    const QString broken = m_cli->write(QStringLiteral("broken.bin"), QByteArray("\0\1\2\3", 4).repeated(50));
    const CommandAnswer answer = m_cli->run({QStringLiteral("import"), m_cli->path(QStringLiteral("list.csv")), broken, other});
    QCOMPARE(answer.exit, 2); // of the file that cannot be read
    QCOMPARE(answer.array().size(), 3);
    QVERIFY(answer.array().at(1).toObject().contains(QStringLiteral("error")));
    QCOMPARE(counts().size(), 5);
    QMap<QString, int> reused;
    for (const QJsonValue& account : m_cli->run({QStringLiteral("accounts")}).array())
        reused.insert(account[u"domain"].toString().left(1), account[u"password"][u"reused"].toInt());
    QCOMPARE(reused.value(QStringLiteral("b")), 2);
    QCOMPARE(reused.value(QStringLiteral("e")), 2);
    QCOMPARE(reused.value(QStringLiteral("c")), 1);
}

void TestPasswordCheckWords::leavesNoSecretBehind()
{
    const CommandAnswer answer = m_cli->run(import(words({"--check-passwords", "--yes"})));
    QCOMPARE(answer.exit, 0);
    QVERIFY(QFile::remove(m_cli->path(QStringLiteral("list.csv"))));
    QByteArrayList secrets;
    for (const QByteArray& password : kPasswords) {
        const QByteArray digest = RangeServer::digestOf(password);
        secrets << password << digest << digest.toLower() << QByteArray::fromHex(digest) << digest.left(5) << digest.left(5).toLower() << digest.mid(5);
    }
    // The vault's folder, its backups, temporary files and the home folder are all below this one.
    int files = 0;
    QDirIterator each(m_cli->folder(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QByteArray& secret : secrets)
            QVERIFY2(!bytes.contains(secret), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 3);
    // Nor does the opened vault say it.
    const QByteArray told = answer.output + m_cli->run({QStringLiteral("ledger")}).output + m_cli->run({QStringLiteral("accounts")}).output
        + m_cli->run({QStringLiteral("imports")}).output + m_cli->run({QStringLiteral("feeds")}).output;
    QVERIFY(told.contains("/range/\xE2\x80\xA2"));
    for (const QByteArray& secret : secrets)
        QVERIFY2(!told.contains(secret), secret.constData());
    // What was shown before the first request is the one place that names digits, and those of one password only.
    int shown = 0;
    for (const QByteArray& password : kPasswords) {
        shown += answer.messages.contains(RangeServer::prefixOf(password)) ? 1 : 0;
        QVERIFY(!answer.messages.contains(RangeServer::digestOf(password).mid(5, 8)) && !answer.messages.contains(password));
    }
    QCOMPARE(shown, 1);
}

RECOURSE_TEST(TestPasswordCheckWords, QCoreApplication)
#include "test_password_check.moc"
