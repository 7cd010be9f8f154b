// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/options.h"
#include "main/test_program.h"

#include <QDir>
#include <QTest>

using namespace recourse;

/// The command line of the window.
class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingByItself();
    void readsEveryOption();
    void makesPathsAbsolute();
    void refusesABadAddressOfAFeed_data();
    void refusesABadAddressOfAFeed();
    void refusesWhatItDoesNotKnow();
    void explainsEveryOption();

private:
    static base::Result<gui::Options> read(QStringList words) { return gui::readOptions(QStringList{QStringLiteral("recourse")} + words); }
};

void TestOptions::saysNothingByItself()
{
    const auto options = read({});
    QVERIFY(options);
    QVERIFY(options->settings.vaultFolder.isEmpty());
    QVERIFY(!options->settings.offline && !options->selfTest && !options->help && !options->version);
    QVERIFY(options->files.isEmpty() && options->settings.feedUrls.isEmpty());
}

void TestOptions::readsEveryOption()
{
    const auto options = read({QStringLiteral("--vault=/tmp/A.recourse"), QStringLiteral("--offline"), QStringLiteral("--proxy=socks5h://127.0.0.1:9050"),
        QStringLiteral("--feed-url=hibp=http://127.0.0.1:8000/list?a=b"), QStringLiteral("--preferences=/tmp/p.ini"), QStringLiteral("--self-test"),
        QStringLiteral("/tmp/one.csv"), QStringLiteral("/tmp/two.json")});
    QVERIFY(options);
    QCOMPARE(options->settings.vaultFolder, QStringLiteral("/tmp/A.recourse"));
    QVERIFY(options->settings.offline && options->selfTest);
    QCOMPARE(options->settings.proxy, QStringLiteral("socks5h://127.0.0.1:9050"));
    QCOMPARE(options->settings.feedUrls.value(QStringLiteral("hibp")), QUrl(QStringLiteral("http://127.0.0.1:8000/list?a=b")));
    QCOMPARE(options->preferencesFile, QStringLiteral("/tmp/p.ini"));
    QCOMPARE(options->files, QStringList({QStringLiteral("/tmp/one.csv"), QStringLiteral("/tmp/two.json")}));
}

void TestOptions::makesPathsAbsolute()
{
    const auto options = read({QStringLiteral("--vault=My.recourse"), QStringLiteral("list.csv")});
    QVERIFY(options);
    QCOMPARE(options->settings.vaultFolder, QDir::current().absoluteFilePath(QStringLiteral("My.recourse")));
    QCOMPARE(options->files, QStringList(QDir::current().absoluteFilePath(QStringLiteral("list.csv"))));
}

void TestOptions::refusesABadAddressOfAFeed_data()
{
    QTest::addColumn<QString>("word");
    for (const char* word : {"", "hibp", "hibp=", "=https://example.org/", "hibp=nonsense", "hibp=https://", "hibp=https://exa mple.org/", "hibp=file:///etc/passwd"})
        QTest::newRow(*word == '\0' ? "empty" : word) << QString::fromLatin1(word);
}

void TestOptions::refusesABadAddressOfAFeed()
{
    QFETCH(QString, word);
    const auto options = read({QStringLiteral("--feed-url"), word});
    QVERIFY(!options);
    QCOMPARE(options.error().code, base::Code::BadArgument);
    QVERIFY(!options.error().text().isEmpty());
}

void TestOptions::refusesWhatItDoesNotKnow()
{
    const auto options = read({QStringLiteral("--no-such-thing")});
    QVERIFY(!options);
    QVERIFY2(options.error().text().contains(QStringLiteral("no-such-thing")), qPrintable(options.error().text()));
    QVERIFY(!read({QStringLiteral("--vault")})); // its value is missing
}

void TestOptions::explainsEveryOption()
{
    const QString help = gui::helpText();
    for (const char* word : {"--vault", "--offline", "--proxy", "--feed-url", "--preferences", "--self-test", "--help", "--version", "FILE"})
        QVERIFY2(help.contains(QLatin1String(word)), word);
}

RECOURSE_TEST(TestOptions, QCoreApplication)
#include "test_options.moc"
