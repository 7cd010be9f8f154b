// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/raw_zip.h"
#include "support/command_line.h"

#include <QtTest>

using namespace recourse::test;

namespace {

const QByteArray kChrome("name,url,username,password\nA,https://a.example,ann,river-Stone-41\n");
const QByteArray kMore("name,url,username,password\nA,https://a.example,ann,river-Stone-41\nC,https://c.example,cat,other-Phrase-8\n");
const QByteArray kKeePass("\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\"\n\"Root\",\"K\",\"kim\",\"p\",\"https://k.example\",\"\"\n");
const QByteArray kProton(R"({"version":"1.21.2","encrypted":false,"vaults":{"v":{"name":"Personal","items":[
    {"itemId":"1","state":1,"aliasEmail":"shop.x1@alias.example","createTime":1600000000,"modifyTime":1600000000,
     "data":{"metadata":{"name":"Alias"},"type":"alias","content":{},"extraFields":[]}}]}}})");

QString word(const char* text)
{
    return QString::fromLatin1(text);
}

} // namespace

/// Files that are imported together, and archives with several lists, on the real program.
class TestImportRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesTheListsOfAnArchive();
    void readsTheChosenLists();
    void refusesMembersOfSeveralFiles();
    void refusesAnUnknownMember();
    void undoesARun();
    void saysWhyAccountsStay();
    void saysWhereAddressesGo();
    void namesTheRecordsItWarnsOf();
    void takesMembershipsIfAsked();

private:
    [[nodiscard]] QString archive() const
    {
        return m_cli.write(word("all.zip"), rawZip({{"in/chrome.csv", kChrome}, {"keepass.csv", kKeePass}}));
    }

    CommandLine m_cli;
};

void TestImportRun::initTestCase()
{
    const CommandAnswer made = m_cli.run({word("init")});
    QVERIFY2(made.exit == 0, (made.output + made.messages).constData());
}

void TestImportRun::namesTheListsOfAnArchive()
{
    const CommandAnswer answer = m_cli.run({word("import"), word("--dry-run"), archive()});
    QVERIFY(answer.exit != 0);
    QCOMPARE(answer.errorCode(), word("input.archive"));
    QVERIFY2(answer.messages.contains("--member"), answer.messages.constData());
    QVERIFY(answer.messages.contains("in/chrome.csv (chrome-csv)"));
    QVERIFY(answer.messages.contains("keepass.csv (keepassxc-csv)"));
}

void TestImportRun::readsTheChosenLists()
{
    const CommandAnswer answer
        = m_cli.run({word("import"), word("--dry-run"), word("--member"), word("in/chrome.csv"), word("--member"), word("keepass.csv"), archive()});
    QVERIFY2(answer.exit == 0, (answer.output + answer.messages).constData());
    QCOMPARE(answer.array().size(), 2);
    QCOMPARE(answer.array().at(0).toObject().value(word("member")).toString(), word("in/chrome.csv"));
    QCOMPARE(answer.array().at(1).toObject().value(word("format")).toString(), word("keepassxc-csv"));
}

void TestImportRun::refusesMembersOfSeveralFiles()
{
    const CommandAnswer answer
        = m_cli.run({word("import"), word("--dry-run"), archive(), m_cli.write(word("one.csv"), kChrome), word("--member"), word("keepass.csv")});
    QVERIFY(answer.exit != 0);
    QCOMPARE(answer.errorCode(), word("call.bad_argument"));
    QVERIFY((answer.output + answer.messages).contains("one archive"));
}

void TestImportRun::refusesAnUnknownMember()
{
    const CommandAnswer answer = m_cli.run({word("import"), word("--dry-run"), archive(), word("--member"), word("nowhere.csv")});
    QVERIFY(answer.exit != 0);
    QVERIFY2(answer.messages.contains("in/chrome.csv"), answer.messages.constData());
}

void TestImportRun::undoesARun()
{
    const CommandAnswer done = m_cli.run({word("import"), m_cli.write(word("one.csv"), kChrome), m_cli.write(word("two.csv"), kMore)});
    QVERIFY2(done.exit == 0, (done.output + done.messages).constData());
    const QJsonObject second = done.array().at(1).toObject();
    QCOMPARE(second.value(word("known")).toInt(), 1);
    QCOMPARE(second.value(word("run")).toInt(), done.array().at(0).toObject().value(word("import")).toInt());
    const CommandAnswer undone = m_cli.run({word("imports"), word("undo"), QString::number(second.value(word("import")).toInt()), word("--run")});
    QVERIFY2(undone.exit == 0, undone.output.constData());
    QCOMPARE(undone.object().value(word("removed")).toInt(), 2);
    for (const QJsonValue& import : m_cli.run({word("imports")}).array())
        QVERIFY(import.toObject().value(word("undone")).toBool());
}

void TestImportRun::saysWhyAccountsStay()
{
    const auto import = [this](const char* name, const QByteArray& list) {
        const QJsonObject report = m_cli.run({word("import"), m_cli.write(word(name), list)}).array().at(0).toObject();
        return QString::number(report.value(word("import")).toInt());
    };
    const QString first = import("first.csv", "name,url,username,password\nS,https://shared.example,sue,river-Stone-41\n");
    const QString later = import("later.csv", "\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\"\n"
                                              "\"Root/Kx\",\"S\",\"sue\",\"river-Stone-41\",\"https://login.shared.example\",\"\"\n");
    const QJsonObject handedOn = m_cli.run({word("imports"), word("undo"), first}).object();
    QCOMPARE(handedOn.value(word("kept")).toInt(-1), 0);
    QCOMPARE(handedOn.value(word("shared")).toInt(-1), 1);
    const CommandAnswer gone = m_cli.run({word("imports"), word("undo"), later});
    QCOMPARE(gone.object().value(word("removed")).toInt(-1), 1);
    QVERIFY(!m_cli.run({word("accounts"), word("list")}).output.contains("shared.example"));
}

void TestImportRun::saysWhereAddressesGo()
{
    const QString file = m_cli.write(word("data.json"), kProton);
    const CommandAnswer json = m_cli.run({word("import"), word("--dry-run"), file});
    QCOMPARE(json.array().at(0).toObject().value(word("own_addresses")).toArray().at(0).toString(), word("shop.x1@alias.example"));
    const CommandAnswer text = m_cli.runBare({word("--offline"), word("import"), word("--dry-run"), file});
    QVERIFY2(text.output.contains("recourse-cli profile email="), (text.output + text.messages).constData());
}

void TestImportRun::namesTheRecordsItWarnsOf()
{
    const QString file = m_cli.write(word("typo.csv"), "name,url,username,password,note\ntypo,htt:/typo.example.com,u,p,\n");
    const CommandAnswer imported = m_cli.run({word("import"), file});
    QCOMPARE(imported.exit, 0);
    const QString id = QString::number(imported.array().at(0).toObject().value(word("import")).toInt());
    const QJsonObject line = m_cli.run({word("imports"), word("report"), id}).object().value(word("lines")).toArray().at(0).toObject();
    QCOMPARE(line.value(word("result")).toString(), word("new"));
    QCOMPARE(line.value(word("reason")).toString(), word("bad_url"));
    const CommandAnswer again = m_cli.runBare({word("--offline"), word("import"), word("--dry-run"), file});
    QVERIFY2(again.output.contains("record 1, line 2: new (bad_url) typo"), again.output.constData());
}

void TestImportRun::takesMembershipsIfAsked()
{
    const QString file = m_cli.write(word("club.1pif"),
        R"({"uuid":"1","typeName":"wallet.membership.Membership","title":"My club","secureContents":{"sections":[{"fields":[{"k":"URL","n":"website","v":"https://chess.example"}]}]}})");
    const QJsonObject left = m_cli.run({word("import"), word("--dry-run"), file}).array().at(0).toObject();
    QCOMPARE(left.value(word("skipped")).toObject().value(word("membership")).toInt(), 1);
    const QJsonObject taken = m_cli.run({word("import"), word("--with-memberships"), file}).array().at(0).toObject();
    QCOMPARE(taken.value(word("new")).toInt(), 1);
    QVERIFY(taken.value(word("skipped")).toObject().isEmpty());
}

RECOURSE_TEST(TestImportRun, QCoreApplication)
#include "test_import_run.moc"
