// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/command_line.h"
#include "support/raw_zip.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#ifndef _WIN32
#include <sys/resource.h>
#endif

using namespace recourse::test;

namespace {

const QByteArray kHeader("name,url,username,password\n");
const QByteArray kAnn("A,https://a.example/,ann,cAnArY\n");
const QByteArray kFrom("From a@b Thu Jan  2 10:00:00 2020\n");
const QByteArray kWelcome("From: Shop <hello@shop.example.com>\nTo: anna@example.org\nSubject: Welcome to Shop! Please confirm your account\nDate: Thu, 2 Jan 2020 10:00:00 +0000\n\nx\n");

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kSanitised = true; // memory is another, and everything slower
#else
constexpr bool kSanitised = false;
#endif
constexpr qint64 kMiB = qint64{1} << 20;
constexpr qint64 kFieldMiB = kSanitised ? 32 : 256;

/// The most memory that any program started from here ever held, in MiB; 0 where nobody says.
qint64 mostMemory()
{
#ifdef __linux__
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    return kSanitised ? 0 : used.ru_maxrss / 1024;
#else
    return 0;
#endif
}

} // namespace

/// Files made to harm, given to the real program: an answer that says what is wrong, in bounded time and memory, and a vault that is as before.
class TestHostileFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refuses_data();
    void refuses();
    void readsTheRest_data();
    void readsTheRest();
    void takesOnlyWhatTheBombAllows();
    void refusesHugeFilesUnread();
    void readsAFieldWithoutEnd();
    void survivesHostileMail_data();
    void survivesHostileMail();
    void survivesHostileFolders();
    void isAsBefore();

private:
    CommandAnswer import(const QString& file)
    {
        return m_cli.run({QStringLiteral("import"), file});
    }
    void expectRefusal(const CommandAnswer& answer, const QString& code, const QString& place)
    {
        QVERIFY2(answer.errorCode() == code, (answer.output + answer.messages).constData());
        QCOMPARE(answer.exit, 2);
        const QJsonObject error = answer.object().value(QStringLiteral("error")).toObject();
        QVERIFY2(error.value(QStringLiteral("where")).toString().contains(place), answer.output.constData());
        QVERIFY(!error.value(QStringLiteral("message")).toString().isEmpty());
        QVERIFY(!answer.output.contains("cAnArY") && !answer.messages.contains("cAnArY"));
    }

    CommandLine m_cli;
};

void TestHostileFiles::initTestCase()
{
    QCOMPARE(m_cli.run({QStringLiteral("init")}).exit, 0);
}

void TestHostileFiles::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const QByteArray& bytes, const char* code, const char* place) {
        QTest::newRow(name) << bytes << QString::fromLatin1(code) << QString::fromLatin1(place);
    };
    row("NUL", kHeader + kAnn + QByteArray(1, '\0'), "input.not_text", "byte 59");
    row("a million columns", QByteArray("cAnArY,").repeated(1'000'000), "input.too_large", "line 1");
    row("a million open brackets", QByteArray(1'000'000, '['), "input.malformed", "line 1, column 1000001");
    row("a million brackets", QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']'), "input.too_deep", "200");
    row("billion laughs", "<?xml version=\"1.0\"?>\n<!DOCTYPE KeePassFile [<!ENTITY a \"cAnArY\"><!ENTITY b \"&a;&a;&a;\">]><KeePassFile>&b;</KeePassFile>", "input.doctype", "line 2");
    row("external entity", "<!DOCTYPE KeePassFile [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><KeePassFile>&x;</KeePassFile>", "input.doctype", "line 1");
    row("nested tags", "<KeePassFile>" + QByteArray("<Group>").repeated(200'000), "input.too_deep", "line 1");
    row("zip bomb", rawZip({{.name = "list.csv", .content = QByteArray(48 << 20, '\0'), .compressed = true}}), "input.too_large", "unpacked");
    row("encrypted zip", rawZip({{.name = "list.csv", .content = kHeader + kAnn, .flags = 1}}), "input.encrypted", "archive");
    row("zip that is cut", rawZip({{.name = "list.csv", .content = kHeader + kAnn}}).chopped(40), "input.malformed", "archive");
    row("absurd cost of a password", R"({"encrypted":true,"passwordProtected":true,"salt":"x","kdfType":1,"kdfIterations":2147483647,"kdfMemory":1048576,"kdfParallelism":16,"encKeyValidation_DO_NOT_EDIT":"2.a|b|c","data":"2.a|b|c"})",
        "input.password_protected", "");
}

void TestHostileFiles::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(QString, place);
    expectRefusal(import(m_cli.write(QStringLiteral("list"), bytes)), code, place);
}

void TestHostileFiles::readsTheRest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("accounts");
    QTest::addColumn<int>("skipped");
    QTest::newRow("a million columns in one row") << kHeader + kAnn + QByteArray("cAnArY,").repeated(1'000'000) + '\n' << 1 << 1;
    QTest::newRow("a quote never closed") << kHeader + kAnn + "\"Q,https://q.example/,quin,cAnArY\n" + kAnn << 2 << 0;
    QTest::newRow("CR only, mark twice") << "\xEF\xBB\xBF\xEF\xBB\xBF" + QByteArray(kHeader + kAnn).replace('\n', '\r') << 1 << 0;
    QTest::newRow("members named up, away and alike") << rawZip({{.name = "../../list.csv", .content = kHeader + kAnn}, {.name = "/tmp/list.csv", .content = kHeader + kAnn}}) << 1 << 0;
}

void TestHostileFiles::readsTheRest()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, accounts);
    QFETCH(int, skipped);
    const CommandAnswer answer = m_cli.run({QStringLiteral("import"), QStringLiteral("--dry-run"), m_cli.write(QStringLiteral("list"), bytes)});
    QVERIFY2(answer.exit == 0, (answer.output + answer.messages).constData());
    const QJsonObject report = answer.array().at(0).toObject();
    QCOMPARE(report.value(QStringLiteral("accounts")).toInt(), accounts);
    QCOMPARE(report.value(QStringLiteral("skipped")).toObject().value(QStringLiteral("bad_row")).toInt(), skipped);
    QVERIFY(!answer.output.contains("cAnArY"));
}

void TestHostileFiles::takesOnlyWhatTheBombAllows()
{
    // The program itself takes some 40 MiB; the archives above promised fifty.
    QVERIFY2(mostMemory() < 300, qPrintable(QString::number(mostMemory())));
}

void TestHostileFiles::refusesHugeFilesUnread()
{
    QFile file(m_cli.write(QStringLiteral("huge.csv"), kHeader + '"'));
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (!file.resize(3072 * kMiB)) // takes no room on most disks
        QSKIP("This disk cannot hold the file.");
    file.close();
    QElapsedTimer timer;
    timer.start();
    expectRefusal(import(file.fileName()), QStringLiteral("file.too_large"), QStringLiteral("huge.csv"));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(mostMemory() < 300, qPrintable(QString::number(mostMemory())));
    QVERIFY(file.remove());
}

void TestHostileFiles::readsAFieldWithoutEnd()
{
    QFile file(m_cli.write(QStringLiteral("field.csv"), kHeader + kAnn + "B,https://b.example/,bob,\""));
    QVERIFY(file.open(QIODevice::Append));
    const QByteArray part = QByteArray("cAnArY\"\"").repeated(static_cast<int>(kMiB / 8));
    for (qint64 i = 0; i < kFieldMiB; ++i)
        QCOMPARE(file.write(part), kMiB);
    QVERIFY(file.write("\"\nC,https://c.example/,cat,p\n") > 0);
    file.close();
    const CommandAnswer answer = m_cli.run({QStringLiteral("import"), QStringLiteral("--dry-run"), file.fileName()});
    QVERIFY2(answer.exit == 0, (answer.output + answer.messages).constData());
    const QJsonObject report = answer.array().at(0).toObject();
    QCOMPARE(report.value(QStringLiteral("accounts")).toInt(), 3);
    QCOMPARE(report.value(QStringLiteral("warnings")).toObject().value(QStringLiteral("too_long")).toInt(), 1);
    QVERIFY(!answer.output.contains("cAnArY"));
    QVERIFY2(mostMemory() < kFieldMiB + 200, qPrintable(QString::number(mostMemory()))); // the file once, nothing twice
    QVERIFY(file.remove());
}

void TestHostileFiles::survivesHostileMail_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("candidates");
    const auto row = [](const char* name, const QByteArray& bytes, int candidates) { QTest::newRow(name) << bytes << candidates; };
    row("NULs before it", QByteArray(1 << 20, '\0') + "\n\n" + kFrom + kWelcome, -1);
    row("a header of 64 MiB", kFrom + "X-Endless: " + QByteArray(64 << 20, 'x') + "\n\n\n" + kFrom + kWelcome, 1);
    row("200,000 Received fields", kFrom + QByteArray("Received: from a by b; Thu, 2 Jan 2020 10:00:00 +0000\n").repeated(200'000) + "\n\n" + kFrom + kWelcome, 1);
    row("100,000 recipients", kFrom + QByteArray(kWelcome).replace("anna@example.org", QByteArray("cAnArY@example.org, ").repeated(100'000) + "anna@example.org"), 1);
    row("a subject folded 100,000 times", kFrom + QByteArray(kWelcome).replace("to Shop!", QByteArray("=?utf-8?B?4oKs?=\n ").repeated(100'000)), -1);
    row("encoded words that are none", kFrom + QByteArray(kWelcome).replace("Welcome", "=?klingon?Q?=FF=?= =?utf-8?B?!!!?= =?utf-8?Q?=C3?= Welcome"), -1);
    row("a boundary named twice, nested without end", kFrom + "Content-Type: multipart/mixed; boundary=a; boundary=b\n" + kWelcome + QByteArray("--a\nContent-Type: multipart/mixed; boundary=a\n\n").repeated(100'000), 1);
    row("a million empty messages", (kFrom + "\n\n").repeated(1'000'000 / 5) + kFrom + kWelcome, 1);
    row("no line end at all", kFrom.chopped(1) + QByteArray(8 << 20, 'x'), -1);
    row("dates beyond all clocks", kFrom + QByteArray(kWelcome).replace("2 Jan 2020 10:00:00 +0000", "99 Foo 99999999 99:99:99 +99999999"), -1);
}

void TestHostileFiles::survivesHostileMail()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, candidates);
    QElapsedTimer timer;
    timer.start();
    const CommandAnswer answer = m_cli.run({QStringLiteral("discover"), QStringLiteral("--dry-run"), m_cli.write(QStringLiteral("Inbox.mbox"), bytes)});
    QVERIFY2(answer.exit == 0 || answer.exit == 2, (answer.output + answer.messages).constData());
    QVERIFY2(timer.elapsed() < 100'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!answer.output.contains("cAnArY") && !answer.messages.contains("cAnArY"));
    if (candidates >= 0)
        QCOMPARE(answer.exit, 0);
    if (candidates > 0)
        QVERIFY2(answer.output.contains("shop.example.com") || answer.output.contains("example.com"), answer.output.left(2000).constData());
}

void TestHostileFiles::survivesHostileFolders()
{
    const QDir root(m_cli.folder());
    QVERIFY(root.mkpath(QStringLiteral("in/") + QStringLiteral("deep/").repeated(60)));
    QVERIFY(!m_cli.write(QStringLiteral("in/list.csv"), kHeader + kAnn).isEmpty());
    QVERIFY(!m_cli.write(QStringLiteral("in/=cmd\x1B[2J\u202E.csv"), kHeader + kAnn).isEmpty());
#ifndef _WIN32
    QVERIFY(QFile::link(m_cli.path(QStringLiteral("in")), m_cli.path(QStringLiteral("in/loop"))));
    QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), m_cli.path(QStringLiteral("in/passwd.csv"))));
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), m_cli.path(QStringLiteral("in/zero.csv"))));
#endif
    const CommandAnswer answer = m_cli.run({QStringLiteral("import"), QStringLiteral("--dry-run"), m_cli.path(QStringLiteral("in"))});
    QVERIFY2(answer.exit == 0, (answer.output + answer.messages).constData());
    QCOMPARE(answer.array().size(), 2);
    QVERIFY(!answer.messages.contains('\x1B') && !answer.messages.contains("\xE2\x80\xAE"));
    QVERIFY(!answer.output.contains("root:"));
}

void TestHostileFiles::isAsBefore()
{
    QCOMPARE(m_cli.run({QStringLiteral("imports")}).array().size(), 0);
    QCOMPARE(m_cli.run({QStringLiteral("accounts")}).array().size(), 0);
    QCOMPARE(m_cli.run({QStringLiteral("verify")}).exit, 0);
    QVERIFY(QDir(m_cli.path(QStringLiteral("tmp"))).isEmpty());
    QVERIFY(!QFileInfo::exists(QStringLiteral("/tmp/list.csv")));
}

RECOURSE_TEST(TestHostileFiles, QCoreApplication)
#include "test_hostile_files.moc"
