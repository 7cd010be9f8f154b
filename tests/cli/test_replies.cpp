// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/command_line.h"

#include <QFile>
#include <QtTest>

using namespace recourse::test;

namespace {

QStringList words(const char* line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '));
}

QJsonObject objectOf(const CommandAnswer& answer, const char* key)
{
    return answer.object().value(QLatin1String(key)).toObject();
}

} // namespace

/// From a request sent elsewhere over an incomplete reply to the next letter, with the real program.
class TestReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesOverAnOldRequest();
    void listsTheKindsOfReply();
    void logsAReplyAndSaysWhatToCheck();
    void givesTheReplyBack();
    void findsTheCaseOfAMessage();
    void asksForTheGapsOnly();
    void showsTheAnswerOnTheMap();
    void refusesWrongWords_data();
    void refusesWrongWords();

private:
    [[nodiscard]] CommandAnswer run(const char* line, const QStringList& more = {}) const { return m_cli.run(words(line) + more); }

    CommandLine m_cli;
};

void TestReplies::initTestCase()
{
    QCOMPARE(run("init --residence DE").exit, 0);
    QCOMPARE(run("profile email=anna@example.org", {QStringLiteral("name=Anna Example"), QStringLiteral("address=Weg 1; 10115 Berlin")}).exit, 0);
    const CommandAnswer added = run("accounts add url=https://www.adobe.com login=anna@example.org");
    QVERIFY2(added.exit == 0, (added.output + added.messages).constData());
}

void TestReplies::takesOverAnOldRequest()
{
    const CommandAnswer answer = run("cases open adobe.com access --sent 2026-03-02 --channel registered --regime eu-gdpr");
    QVERIFY2(answer.exit == 0, (answer.output + answer.messages).constData());
    QCOMPARE(answer.object().value(QLatin1String("id")).toInt(), 1);
    QCOMPARE(answer.object().value(QLatin1String("stage")).toString(), QStringLiteral("sent"));
    QCOMPARE(objectOf(answer, "next").value(QLatin1String("letter")).toString(), QStringLiteral("reminder"));
    QVERIFY(!objectOf(answer, "next").value(QLatin1String("cite")).toString().isEmpty());
    const QJsonObject event = answer.object().value(QLatin1String("events")).toArray().first().toObject();
    QCOMPARE(event.value(QLatin1String("channel")).toString(), QStringLiteral("registered"));
}

void TestReplies::listsTheKindsOfReply()
{
    const CommandAnswer answer = run("cases reply 1");
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.array().size(), 15);
}

void TestReplies::logsAReplyAndSaysWhatToCheck()
{
    const QString mail = m_cli.write(QStringLiteral("reply.eml"), "From: privacy@adobe.com\r\nSubject: Your request\r\n\r\nHere is a part.\r\n");
    const CommandAnswer answer = run("cases reply 1 partial --on 2026-03-30 --attach", {mail});
    QVERIFY2(answer.exit == 0, (answer.output + answer.messages).constData());
    QCOMPARE(answer.object().value(QLatin1String("stage")).toString(), QStringLiteral("answered"));
    QVERIFY(!objectOf(answer, "reply").value(QLatin1String("check")).toString().isEmpty());
    const QJsonObject next = objectOf(answer, "next");
    QCOMPARE(next.value(QLatin1String("letter")).toString(), QStringLiteral("refusal_reply"));
    QCOMPARE(next.value(QLatin1String("variant")).toString(), QStringLiteral("partial"));
    const QJsonObject attachment = answer.object().value(QLatin1String("events")).toArray().last().toObject()
                                       .value(QLatin1String("attachments")).toArray().first().toObject();
    QCOMPARE(attachment.value(QLatin1String("media_type")).toString(), QStringLiteral("message/rfc822"));
    QVERIFY(attachment.value(QLatin1String("intact")).toBool());
    QVERIFY(QFile::remove(mail));
}

void TestReplies::givesTheReplyBack()
{
    const QString out = m_cli.path(QStringLiteral("out.eml"));
    const CommandAnswer answer = run("cases attachment 1 1 --out", {out});
    QVERIFY2(answer.exit == 0, (answer.output + answer.messages).constData());
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().endsWith("Here is a part.\r\n"));
}

void TestReplies::findsTheCaseOfAMessage()
{
    const CommandAnswer drafted = run("letter new access --service adobe.com --case 1");
    QVERIFY2(drafted.exit == 0, (drafted.output + drafted.messages).constData());
    const QByteArray token = drafted.object().value(QLatin1String("reference")).toString().toLatin1();
    QVERIFY(token.startsWith("RC-"));
    const CommandAnswer found = run("cases find", {m_cli.write(QStringLiteral("note.txt"), "about " + token), m_cli.write(QStringLiteral("other.txt"), "nothing")});
    QVERIFY2(found.exit == 0, (found.output + found.messages).constData());
    QCOMPARE(found.array().at(0).toObject().value(QLatin1String("case")).toInt(), 1);
    QVERIFY(found.array().at(1).toObject().value(QLatin1String("case")).isNull());
}

void TestReplies::asksForTheGapsOnly()
{
    const CommandAnswer first = run("cases gaps 1");
    QCOMPARE(first.exit, 0);
    QStringList ticks{QStringLiteral("--copy-read"), QStringLiteral("--copied")};
    for (const QJsonValue& one : first.object().value(QLatin1String("classes")).toArray())
        ticks << one.toObject().value(QLatin1String("class")).toString();
    ticks << QStringLiteral("--tick");
    for (const QJsonValue& item : first.object().value(QLatin1String("items")).toArray()) {
        const QString id = item.toObject().value(QLatin1String("id")).toString();
        ticks << id + (id == QLatin1String("storage") ? QLatin1String("=missing") : QLatin1String("=given"));
    }
    const CommandAnswer answer = run("cases gaps 1", ticks);
    QVERIFY2(answer.exit == 0, (answer.output + answer.messages).constData());
    QCOMPARE(answer.object().value(QLatin1String("open")).toInt(), 0);
    QCOMPARE(answer.object().value(QLatin1String("gaps")).toArray().size(), 1);
    QCOMPARE(answer.object().value(QLatin1String("letter")).toString(), QStringLiteral("refusal_reply"));
    QVERIFY(!objectOf(answer, "fields").value(QLatin1String("missing")).toString().contains(QLatin1Char('\n')));
}

void TestReplies::showsTheAnswerOnTheMap()
{
    QCOMPARE(run("cases gaps 1 --copied email --copied postal_address --copied phone --copy-read").exit, 0);
    const QJsonArray said = run("accounts data 1").object().value(QLatin1String("they_say")).toArray();
    QCOMPARE(said.size(), 3);
    for (const QJsonValue& entry : said)
        QCOMPARE(entry.toObject().value(QLatin1String("source")).toString(), QStringLiteral("their answer of 2026-03-30"));
}

void TestReplies::refusesWrongWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("kind of reply") << QStringLiteral("cases reply 1 perhaps");
    QTest::newRow("day") << QStringLiteral("cases reply 1 fee --on yesterday");
    QTest::newRow("tick") << QStringLiteral("cases gaps 1 --tick storage=perhaps");
    QTest::newRow("item") << QStringLiteral("cases gaps 1 --tick weather=given");
    QTest::newRow("kind of data") << QStringLiteral("cases gaps 1 --copied weather");
    QTest::newRow("kind of event") << QStringLiteral("cases log 1 forgotten");
    QTest::newRow("case") << QStringLiteral("cases show 99");
    QTest::newRow("attachment") << QStringLiteral("cases attachment 1 99 --out /nowhere");
}

void TestReplies::refusesWrongWords()
{
    QFETCH(const QString, line);
    const CommandAnswer answer = m_cli.run(line.split(QLatin1Char(' ')));
    QCOMPARE(answer.exit, 1);
    QVERIFY(!answer.errorCode().isEmpty());
}

RECOURSE_TEST(TestReplies, QCoreApplication)
#include "test_replies.moc"
