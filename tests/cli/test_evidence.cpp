// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/command_line.h"

#include <QtTest>

using namespace recourse::test;

namespace {

const QByteArray kApps(R"({"installed_apps_v2":[{"name":"Caf\u00c3\u00a9 Quiz","added_timestamp":1500000000,"category":"active","removed_timestamp":0},
    {"name":"shop.example.com","added_timestamp":0,"category":"removed","removed_timestamp":1600000000},{"name":""}]})");

/// A zip archive of "Passwords.csv" as Chrome writes it and "apps.json" as Meta does.
const QByteArray kBoth = QByteArray::fromBase64(
    "UEsDBBQAAAAIAAAAIVCTZMa7QgAAAEUAAAANAAAAUGFzc3dvcmRzLmNzdhXHwQ2AMAgF0HtnIeXuGk5AlNhDC4TfRsdX3+2ZDKWVnRY07U8IcHueZW8e1OYM"
    "bMz4UvWREV2r58UkZgQ9Umd5AVBLAwQUAAAACAAAACFQDRNtKD4AAAA9AAAACQAAAGFwcHMuanNvbqtWyswrLknMyUlNiU8sKCiOLzNSsoquVspLzE1VslIK"
    "Sk1MSS1S0lFKTixJTc8vqgSKJSaXZJalKtXG1gIAUEsBAhQDFAAAAAgAAAAhUJNkxrtCAAAARQAAAA0AAAAAAAAAAAAAAIABAAAAAFBhc3N3b3Jkcy5jc3ZQ"
    "SwECFAMUAAAACAAAACFQDRNtKD4AAAA9AAAACQAAAAAAAAAAAAAAgAFtAAAAYXBwcy5qc29uUEsFBgAAAAACAAIAcgAAANIAAAAAAA==");

QString word(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

int number(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toInt(-1);
}

} // namespace

/// Files that are evidence of accounts, on the real program.
class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsCandidates();
    void namesWhatIsLeftOutOfAnArchive();
    void deletesNoFileThatWasNotAllRead();
    void storesThemOnce();
    void storedReportHasEveryRecord();
    void tellsPeople();
    void goesOnBesideOtherFiles();

private:
    CommandLine m_cli;
};

void TestEvidence::initTestCase()
{
    const CommandAnswer made = m_cli.run({QStringLiteral("init")});
    QVERIFY2(made.exit == 0, (made.output + made.messages).constData());
}

void TestEvidence::listsCandidates()
{
    const QString file = m_cli.write(QStringLiteral("apps.json"), kApps);
    const CommandAnswer answer = m_cli.runBare({QStringLiteral("--json"), QStringLiteral("--offline"), QStringLiteral("import"), QStringLiteral("--dry-run"), file});
    QCOMPARE(answer.exit, 0);
    const QJsonObject found = answer.array().at(0).toObject();
    QCOMPARE(word(found, "format"), QStringLiteral("meta-apps"));
    QCOMPARE(number(found, "records"), 3);
    QCOMPARE(found.value(QStringLiteral("skipped")).toObject(), (QJsonObject{{QStringLiteral("empty"), 1}}));
    QVERIFY(found.value(QStringLiteral("warnings")).isObject());
    const QJsonArray candidates = found.value(QStringLiteral("candidates")).toArray();
    QCOMPARE(candidates.size(), 2);
    const QJsonObject quiz = candidates.at(0).toObject();
    QCOMPARE(word(quiz, "title"), QStringLiteral("Café Quiz"));
    QCOMPARE(word(quiz, "domain"), QString());
    QCOMPARE(word(quiz, "app"), QString());
    QCOMPARE(word(quiz, "verdict"), QStringLiteral("likely"));
    QCOMPARE(quiz.value(QStringLiteral("kinds")).toArray(), QJsonArray{QStringLiteral("connected_app")});
    QCOMPARE(word(quiz, "first_seen"), QStringLiteral("2017-07-14T02:40:00Z"));
    QCOMPARE(number(quiz, "count"), 1);
    QCOMPARE(word(candidates.at(1).toObject(), "domain"), QStringLiteral("example.com"));
    QCOMPARE(word(candidates.at(1).toObject(), "verdict"), QStringLiteral("possible"));
}

void TestEvidence::namesWhatIsLeftOutOfAnArchive()
{
    const QString zip = m_cli.write(QStringLiteral("both.zip"), kBoth);
    const CommandAnswer answer = m_cli.runBare({QStringLiteral("--json"), QStringLiteral("--offline"), QStringLiteral("import"), QStringLiteral("--dry-run"), zip});
    QCOMPARE(answer.exit, 0);
    const QJsonObject found = answer.array().at(0).toObject();
    QCOMPARE(word(found, "format"), QStringLiteral("chrome-csv"));
    const QJsonArray leftOut{QJsonObject{{QStringLiteral("member"), QStringLiteral("apps.json")}, {QStringLiteral("kind"), QStringLiteral("meta-apps")}}};
    QCOMPARE(found.value(QStringLiteral("left_out")).toArray(), leftOut);
    const CommandAnswer told = m_cli.runBare({QStringLiteral("--offline"), QStringLiteral("import"), QStringLiteral("--dry-run"), zip});
    QVERIFY2(told.output.contains("left out of the archive: apps.json (meta-apps)"), told.output.constData());
}

void TestEvidence::deletesNoFileThatWasNotAllRead()
{
    CommandLine cli;
    QCOMPARE(cli.run({QStringLiteral("init")}).exit, 0);
    const QList<std::pair<QByteArray, const char*>> files{{kBoth, "apps.json (meta-apps)"}, {kApps, "no export with passwords"},
        {QByteArray("name,url,username,password\nA,https://a.example,ann,p\nB,https://b.example\n"), "records that could not be read: 1"}};
    for (const auto& [bytes, why] : files) {
        const QString file = cli.write(QStringLiteral("file"), bytes);
        const CommandAnswer answer = cli.run({QStringLiteral("import"), QStringLiteral("--delete-source"), file});
        QCOMPARE(answer.exit, 2);
        QVERIFY(QFile::exists(file));
        QVERIFY2(answer.messages.contains("Not deleted: ") && answer.messages.contains(why), answer.messages.constData());
        const QJsonObject object = answer.array().at(0).toObject();
        QVERIFY(!object.contains(QLatin1String("source_deleted")));
        QCOMPARE(object.value(QLatin1String("not_deleted")).toArray().size(), 1);
    }
    QVERIFY(!cli.run({QStringLiteral("accounts")}).array().isEmpty()); // what could be read is in
}

void TestEvidence::storesThemOnce()
{
    const QString file = m_cli.write(QStringLiteral("apps.json"), kApps);
    const QJsonObject first = m_cli.run({QStringLiteral("import"), file}).array().at(0).toObject();
    QCOMPARE(number(first, "new"), 2);
    QVERIFY(number(first, "import") > 0);
    QVERIFY(!first.contains(QStringLiteral("candidates")));
    const QJsonObject again = m_cli.run({QStringLiteral("import"), file}).array().at(0).toObject();
    QCOMPARE(number(again, "new"), 0);
    QCOMPARE(number(again, "known"), 2);
    const auto undo = [this](const QJsonObject& run) { return m_cli.run({QStringLiteral("imports"), QStringLiteral("undo"), QString::number(number(run, "import"))}).exit; };
    QCOMPARE(undo(first), 0); // the second said the same
    const QJsonObject third = m_cli.run({QStringLiteral("import"), file}).array().at(0).toObject();
    QCOMPARE(number(third, "new"), 0);
    QCOMPARE(undo(again), 0);
    QCOMPARE(undo(third), 0);
    QCOMPARE(number(m_cli.run({QStringLiteral("import"), file}).array().at(0).toObject(), "new"), 2);
}

void TestEvidence::storedReportHasEveryRecord()
{
    QByteArray visits;
    for (int i = 0; i < 30; ++i)
        visits += QByteArray(i == 0 ? "" : ",") + R"({"url":"https://accounts.site)" + QByteArray::number(i % 4)
            + R"(.example/login","title":"x","time_usec":1600000000000000})";
    visits += R"(,{"url":"https://news.example/page","title":"x","time_usec":1600000000000000})";
    const QString file = m_cli.write(QStringLiteral("History.json"), "{\"Browser History\":[" + visits + "]}");
    const QJsonObject found = m_cli.run({QStringLiteral("import"), file}).array().at(0).toObject();
    QCOMPARE(number(found, "records"), 31);
    QCOMPARE(number(found, "new"), 4);
    QCOMPARE(number(found, "merged"), 26);
    QCOMPARE(found.value(QStringLiteral("skipped")).toObject(), (QJsonObject{{QStringLiteral("no_sign_in"), 1}}));
    const CommandAnswer report = m_cli.run({QStringLiteral("imports"), QStringLiteral("report"), QString::number(number(found, "import"))});
    QCOMPARE(report.object().value(QStringLiteral("lines")).toArray().size(), 31);
    QCOMPARE(m_cli.run({QStringLiteral("imports"), QStringLiteral("undo"), QString::number(number(found, "import"))}).exit, 0);
}

void TestEvidence::tellsPeople()
{
    const QString file = m_cli.write(QStringLiteral("answer.json"), R"({"ann":["films.example.com","Adobe"]})");
    const CommandAnswer answer = m_cli.runBare({QStringLiteral("--offline"), QStringLiteral("import"), QStringLiteral("--dry-run"), file});
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.output.contains("hibp, UTF-8: 2 records, 1 services"));
    QVERIFY(answer.output.contains("confirmed  example.com  (stealer_log)"));
    QVERIFY(answer.output.contains("breach Adobe names ann"));
    QVERIFY(!answer.output.contains("password"));
}

void TestEvidence::goesOnBesideOtherFiles()
{
    const QString apps = m_cli.write(QStringLiteral("apps.json"), kApps);
    const QString list = m_cli.write(QStringLiteral("list.csv"), "name,url,username,password\nA,https://a.example.org/,ann,p\n");
    const QString prose = m_cli.write(QStringLiteral("prose.txt"), "Dear Ann,\n\nthank you.\n");
    const CommandAnswer answer = m_cli.run({QStringLiteral("import"), QStringLiteral("--dry-run"), apps, prose, list});
    QCOMPARE(answer.exit, 2);
    QCOMPARE(answer.array().size(), 3);
    QCOMPARE(word(answer.array().at(0).toObject(), "format"), QStringLiteral("meta-apps"));
    QCOMPARE(word(answer.array().at(1).toObject().value(QStringLiteral("error")).toObject(), "code"), QStringLiteral("input.unknown_format"));
    QCOMPARE(word(answer.array().at(2).toObject(), "format"), QStringLiteral("chrome-csv"));
}

RECOURSE_TEST(TestEvidence, QCoreApplication)
#include "test_evidence.moc"
