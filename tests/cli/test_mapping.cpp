// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/command_line.h"

#include <QFile>
#include <QtTest>

using namespace recourse::test;

namespace {

const QByteArray kUnknown("Wo;Wer;Womit;Seit\na.example;ann;cAnArY-1;2020-01-02\nb.example;bob;cAnArY-2;2021-01-02\n");

QStringList words(std::initializer_list<const char*> list)
{
    QStringList words;
    for (const char* word : list)
        words << QString::fromUtf8(word);
    return words;
}

/// "domain login" of each account in the answer of a dry run.
QStringList accountsOf(const CommandAnswer& answer)
{
    QStringList accounts;
    for (const QJsonValue& item : answer.array().at(0).toObject().value(QStringLiteral("items")).toArray())
        accounts << item[u"domain"].toString() + u' ' + item[u"login"].toString();
    return accounts;
}

} // namespace

/// Delimited lists that no format knows, read as `--map`, `--delimiter`, `--encoding`, `--header` and `--no-header` say.
class TestMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsAnUnknownList();
    void followsTheMap_data();
    void followsTheMap();
    void readsOtherEncodings();
    void refusesChoices_data();
    void refusesChoices();
    void importsIntoTheVault();
    void keepsNoSecret();

private:
    [[nodiscard]] CommandAnswer dryRun(const QByteArray& bytes, const QStringList& more) const
    {
        return m_cli.runBare(QStringList{QStringLiteral("--json"), QStringLiteral("--offline"), QStringLiteral("import"), QStringLiteral("--dry-run"), m_cli.write(QStringLiteral("list.txt"), bytes)} + more);
    }

    CommandLine m_cli;
};

void TestMapping::explainsAnUnknownList()
{
    const CommandAnswer answer = dryRun(kUnknown, {});
    QCOMPARE(answer.exit, 2);
    QCOMPARE(answer.errorCode(), QStringLiteral("input.unknown_format"));
    QVERIFY2(answer.messages.contains("--map COLUMN=FIELD"), answer.messages.constData());
    for (const char* noTable : {R"({"weather":"fine"})", "<weather>fine</weather>", "[]"})
        QVERIFY(!dryRun(noTable, {}).messages.contains("--map"));
    const CommandAnswer help = m_cli.runBare(words({"import", "--help"}));
    for (const char* word : {"--map", "--delimiter", "--encoding", "--header", "--no-header", "lastUsed", "ignore"})
        QVERIFY2(help.output.contains(word), word);
}

void TestMapping::followsTheMap_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QStringList>("accounts");
    const QStringList both = words({"a.example ann", "b.example bob"});
    const auto row = [](const char* name, const QByteArray& bytes, std::initializer_list<const char*> more, const QStringList& accounts) {
        QTest::newRow(name) << bytes << words(more) << accounts;
    };
    row("by names", kUnknown, {"--map", "Wo=url", "--map", "Wer=login", "--map", "Womit=password", "--map", "Seit=created"}, both);
    row("one word after the other", kUnknown, {"--map", "Wo=url", "Wer=login"}, both);
    row("names in any case", kUnknown, {"--map", "WO=URL", "wer=Login"}, both);
    row("by numbers", kUnknown, {"--map", "1=url", "2=login", "3=password"}, both);
    row("without header", "a.example,ann,p\nb.example,bob,q\n", {"--no-header", "--map", "1=url", "2=login"}, both);
    row("a header that looks like an account", "a.example,ann@m.example,p\na.example,ann,p\nb.example,bob,q\n", {"--header", "--map", "1=url", "2=login"}, both);
    row("another delimiter", "Wo~Wer\na.example~ann\nb.example~bob\n", {"--delimiter", "~", "--map", "Wo=url", "Wer=login"}, both);
    row("tabs", "Wo\tWer\na.example\tann\nb.example\tbob\n", {"--delimiter", "tab", "--map", "Wo=url", "Wer=login"}, both);
    row("a known list read otherwise", "name,url,username,password\nann,a.example,x,p\nbob,b.example,y,q\n", {"--map", "url=url", "name=login"}, both);
    row("an equals sign in the name", "Wo=a;Wer\na.example;ann\nb.example;bob\n", {"--map", "Wo=a=url", "Wer=login"}, both);
    row("delimiter alone, columns guessed", "url~user~pass\na.example~ann~p\nb.example~bob~q\n", {"--delimiter", "~"}, both);
}

void TestMapping::followsTheMap()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, more);
    QFETCH(QStringList, accounts);
    const CommandAnswer answer = dryRun(bytes, more);
    QVERIFY2(answer.exit == 0, (answer.output + answer.messages).constData());
    QCOMPARE(accountsOf(answer), accounts);
    QCOMPARE(answer.array().at(0).toObject().value(QStringLiteral("format")).toString(), QStringLiteral("generic-csv"));
    QVERIFY(!answer.output.contains("cAnArY") && !answer.messages.contains("cAnArY"));
}

void TestMapping::readsOtherEncodings()
{
    const QStringList map = words({"--map", "Wo=url", "Wer=login"});
    const CommandAnswer polish = dryRun("Wo;Wer\na.example;\xB9nn\n", words({"--encoding", "windows-1250"}) + map);
    if (polish.errorCode() == QStringLiteral("call.bad_argument"))
        QSKIP("This Qt knows no other encodings.");
    QCOMPARE(accountsOf(polish), QStringList(QStringLiteral("a.example ąnn")));
    QCOMPARE(polish.array().at(0).toObject().value(QStringLiteral("encoding")).toString(), QStringLiteral("windows-1250"));
    const CommandAnswer cyrillic = dryRun("Wo;Wer\na.example;\xC1\xCE\xCE\xC1\n", words({"--encoding", "koi8-r"}) + map);
    QCOMPARE(accountsOf(cyrillic), QStringList(QStringLiteral("a.example анна")));
}

void TestMapping::refusesChoices_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("named");
    QTest::addColumn<int>("exit");
    const auto row = [](const char* name, std::initializer_list<const char*> more, const char* code, const char* named, int exit) {
        QTest::newRow(name) << words(more) << QString::fromLatin1(code) << QString::fromUtf8(named) << exit;
    };
    row("no such field", {"--map", "Wo=address"}, "call.bad_argument", "Wo=address", 1);
    row("no field", {"--map", "Wo="}, "call.bad_argument", "Wo=", 1);
    row("no such column", {"--map", "Wann=url"}, "call.not_found", "Wann", 1);
    row("number too large", {"--map", "12=url"}, "call.not_found", "12", 1);
    row("a column twice", {"--map", "Wo=url", "1=login"}, "call.bad_argument", "1", 1);
    row("neither address nor title", {"--map", "Wer=login"}, "input.missing_column", "url", 2);
    row("no such encoding", {"--encoding", "klingon"}, "call.bad_argument", "klingon", 1);
    row("no such delimiter", {"--delimiter", "::"}, "call.bad_argument", "::", 1);
    row("a quote as delimiter", {"--delimiter", "\""}, "call.bad_argument", "\"", 1);
}

void TestMapping::refusesChoices()
{
    QFETCH(QStringList, more);
    QFETCH(QString, code);
    QFETCH(QString, named);
    QFETCH(int, exit);
    const CommandAnswer answer = dryRun(kUnknown, more);
    QVERIFY2(answer.errorCode() == code, (answer.output + answer.messages).constData());
    QVERIFY2(answer.object()[u"error"][u"message"].toString().contains(named), answer.output.constData());
    QCOMPARE(answer.exit, exit);
    QVERIFY(!answer.output.contains("cAnArY") && !answer.messages.contains("cAnArY"));
}

void TestMapping::importsIntoTheVault()
{
    QCOMPARE(m_cli.run({QStringLiteral("init")}).exit, 0);
    const QStringList import = words({"import"}) + QStringList{m_cli.write(QStringLiteral("mine.csv"), kUnknown)} + words({"--map", "Wo=url", "Wer=login", "Womit=password", "Seit=created"});
    const CommandAnswer first = m_cli.run(import);
    QVERIFY2(first.exit == 0, (first.output + first.messages).constData());
    QCOMPARE(first.array().at(0).toObject().value(QStringLiteral("new")).toInt(), 2);
    const CommandAnswer again = m_cli.run(import);
    QCOMPARE(again.array().at(0).toObject().value(QStringLiteral("new")).toInt(), 0);
    QCOMPARE(again.array().at(0).toObject().value(QStringLiteral("known")).toInt(), 2);
    const QJsonArray accounts = m_cli.run({QStringLiteral("accounts")}).array();
    QCOMPARE(accounts.size(), 2);
    QVERIFY(accounts.at(0)[u"created"].toString().startsWith(QStringLiteral("202")));
}

void TestMapping::keepsNoSecret()
{
    const CommandAnswer shown = m_cli.run({QStringLiteral("accounts")});
    const CommandAnswer history = m_cli.run({QStringLiteral("imports")});
    QVERIFY(!(shown.output + history.output).contains("cAnArY"));
}

RECOURSE_TEST(TestMapping, QCoreApplication)
#include "test_mapping.moc"
