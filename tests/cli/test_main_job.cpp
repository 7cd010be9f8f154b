// SPDX-License-Identifier: GPL-3.0-or-later
#include "breach_list.h"

#include "main/test_program.h"
#include "support/command_line.h"
#include "support/loopback_server.h"

#include <QDirIterator>
#include <QtTest>

using namespace recourse::test;

/// From an export file to a letter, with the real program and a real server.
class TestMainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importsTheExport();
    void importsTheSameFileAgainWithNothingNew();
    void fetchesTheList();
    void asksOnlyTheCheapQuestionTheSecondTime();
    void showsWhyAnAccountIsExposed();
    void ordersTheSteps();
    void remembersWhatWasDone();
    void writesALetterAsPdf();
    void keepsTheCase();
    void showsWhatLeftTheComputer();
    void keepsNoPassword();
    void takesTheImportBack();

private:
    [[nodiscard]] QStringList syncWords() const
    {
        return {QStringLiteral("feeds"), QStringLiteral("sync"), QStringLiteral("--feed"), QStringLiteral("hibp"), QStringLiteral("--feed-url"),
            QStringLiteral("hibp=") + m_server.url(QStringLiteral("/api/v3")).toString()};
    }

    CommandLine m_cli;
    LoopbackServer m_server;
};

void TestMainJob::initTestCase()
{
    m_server.serve("/api/v3/breaches", json(breachList()));
    m_server.serve("/api/v3/latestbreach", json(breachList().first().toObject()));
    const CommandAnswer made = m_cli.run({QStringLiteral("init"), QStringLiteral("--residence"), QStringLiteral("DE")});
    QVERIFY2(made.exit == 0, (made.output + made.messages).constData());
    QCOMPARE(made.object().value(QStringLiteral("vault")).toString(), m_cli.vault());
    QVERIFY(made.object().value(QStringLiteral("recovery_code")).toString().size() > 20);
}

void TestMainJob::importsTheExport()
{
    const CommandAnswer answer = m_cli.run({QStringLiteral("import"), m_cli.write(QStringLiteral("logins.csv"), kExport)});
    QVERIFY2(answer.exit == 0, (answer.output + answer.messages).constData());
    const QJsonObject report = answer.array().first().toObject();
    QCOMPARE(report.value(QStringLiteral("format")).toString(), QStringLiteral("firefox-csv"));
    QCOMPARE(report.value(QStringLiteral("records")).toInt(), 3);
    QCOMPARE(report.value(QStringLiteral("accounts")).toInt(), 2);
    QCOMPARE(report.value(QStringLiteral("new")).toInt(), 2);
    QCOMPARE(report.value(QStringLiteral("skipped")).toObject().value(QStringLiteral("internal")).toInt(), 1);
}

void TestMainJob::importsTheSameFileAgainWithNothingNew()
{
    const CommandAnswer answer = m_cli.run({QStringLiteral("import"), m_cli.path(QStringLiteral("logins.csv"))});
    QCOMPARE(answer.exit, 0);
    const QJsonObject report = answer.array().first().toObject();
    QCOMPARE(report.value(QStringLiteral("new")).toInt(), 0);
    QCOMPARE(report.value(QStringLiteral("changed")).toInt(), 0);
    QCOMPARE(report.value(QStringLiteral("known")).toInt(), 2);
}

void TestMainJob::fetchesTheList()
{
    const CommandAnswer answer = m_cli.run(syncWords());
    QVERIFY2(answer.exit == 0, (answer.output + answer.messages).constData());
    const QJsonObject feed = answer.array().first().toObject();
    QCOMPARE(feed.value(QStringLiteral("entries")).toInt(), 102);
    QCOMPARE(feed.value(QStringLiteral("added")).toInt(), 102);
    QVERIFY(feed.value(QStringLiteral("attribution")).toString().contains(QStringLiteral("Have I Been Pwned")));
}

void TestMainJob::asksOnlyTheCheapQuestionTheSecondTime()
{
    const int before = m_server.count("/api/v3/breaches");
    const CommandAnswer answer = m_cli.run(syncWords());
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.array().first().toObject().value(QStringLiteral("unchanged")).toBool());
    QCOMPARE(m_server.count("/api/v3/breaches"), before);
}

void TestMainJob::showsWhyAnAccountIsExposed()
{
    const CommandAnswer answer = m_cli.run({QStringLiteral("exposures"), QStringLiteral("--all")});
    QCOMPARE(answer.exit, 0);
    QHash<QString, QJsonObject> byBreach;
    for (const QJsonValue& value : answer.array())
        byBreach.insert(value.toObject().value(QStringLiteral("breach")).toObject().value(QStringLiteral("id")).toString(), value.toObject());
    QCOMPARE(byBreach.size(), 2);
    // The shop's account was there before the incident and its password is older; the forum's was made years after it.
    const QJsonObject shop = byBreach.value(QStringLiteral("ShopLeak"));
    QCOMPARE(shop.value(QStringLiteral("band")).toString(), QStringLiteral("confirmed"));
    QVERIFY(!shop.value(QStringLiteral("for")).toArray().isEmpty());
    const QJsonObject forum = byBreach.value(QStringLiteral("ForumLeak"));
    QCOMPARE(forum.value(QStringLiteral("band")).toString(), QStringLiteral("unlikely"));
    QVERIFY(!forum.value(QStringLiteral("against")).toArray().isEmpty());
}

void TestMainJob::ordersTheSteps()
{
    const CommandAnswer answer = m_cli.run({QStringLiteral("steps")});
    QCOMPARE(answer.exit, 0);
    const QJsonArray steps = answer.array();
    QVERIFY(!steps.isEmpty());
    QStringList seen;
    QStringList ids;
    for (const QJsonValue& value : steps)
        ids << value.toObject().value(QStringLiteral("id")).toString();
    for (const QJsonValue& value : steps) {
        const QJsonObject step = value.toObject();
        for (const QJsonValue& before : step.value(QStringLiteral("after")).toArray())
            QVERIFY2(seen.contains(before.toString()) || !ids.contains(before.toString()), qPrintable(before.toString()));
        QVERIFY(!step.value(QStringLiteral("because")).toArray().isEmpty());
        seen << step.value(QStringLiteral("id")).toString();
    }
}

void TestMainJob::remembersWhatWasDone()
{
    const QJsonArray before = m_cli.run({QStringLiteral("steps")}).array();
    const QString id = before.first().toObject().value(QStringLiteral("id")).toString();
    const CommandAnswer done = m_cli.run({QStringLiteral("step"), QStringLiteral("done"), id});
    QVERIFY2(done.exit == 0, done.output.constData());
    QCOMPARE(done.object().value(QStringLiteral("state")).toString(), QStringLiteral("done"));
    QCOMPARE(m_cli.run({QStringLiteral("steps")}).array().size(), before.size() - 1);
    QCOMPARE(m_cli.run({QStringLiteral("step"), QStringLiteral("undo"), id}).exit, 0);
    QCOMPARE(m_cli.run({QStringLiteral("steps")}).array().size(), before.size());
}

void TestMainJob::writesALetterAsPdf()
{
    const QString file = m_cli.path(QStringLiteral("letter.pdf"));
    const CommandAnswer answer = m_cli.run({QStringLiteral("letter"), QStringLiteral("new"), QStringLiteral("access"), QStringLiteral("--service"),
        QStringLiteral("shop-of-tests.com"), QStringLiteral("--set"), QStringLiteral("name=Anna Muster"), QStringLiteral("--set"),
        QStringLiteral("address=Weg 1; 10115 Berlin; Germany"), QStringLiteral("--set"), QStringLiteral("recipient=Shop of Tests GmbH"), QStringLiteral("--set"),
        QStringLiteral("recipient_address=Markt 2; 20095 Hamburg; Germany"), QStringLiteral("--out"), file});
    QVERIFY2(answer.exit == 0, (answer.output + answer.messages).constData());
    const QJsonObject letter = answer.object();
    QCOMPARE(letter.value(QStringLiteral("regime")).toString(), QStringLiteral("eu-gdpr"));
    QVERIFY(letter.value(QStringLiteral("body")).toString().contains(QStringLiteral("anna@example.org")));
    QVERIFY(QDate::fromString(letter.value(QStringLiteral("due")).toString(), Qt::ISODate) > QDate::currentDate());
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
}

void TestMainJob::keepsTheCase()
{
    const QJsonObject drafted = m_cli.run({QStringLiteral("cases")}).array().first().toObject();
    QCOMPARE(drafted.value(QStringLiteral("stage")).toString(), QStringLiteral("drafted"));
    const QString id = QString::number(drafted.value(QStringLiteral("id")).toInt());
    const CommandAnswer sent = m_cli.run({QStringLiteral("cases"), QStringLiteral("log"), id, QStringLiteral("sent"), QStringLiteral("--channel"), QStringLiteral("email")});
    QVERIFY2(sent.exit == 0, sent.output.constData());
    QCOMPARE(sent.object().value(QStringLiteral("stage")).toString(), QStringLiteral("sent"));
    QCOMPARE(sent.object().value(QStringLiteral("next")).toObject().value(QStringLiteral("kind")).toString(), QStringLiteral("wait"));
    QVERIFY(sent.object().value(QStringLiteral("chain_intact")).toBool());
    QCOMPARE(sent.object().value(QStringLiteral("events")).toArray().size(), 2);
}

void TestMainJob::showsWhatLeftTheComputer()
{
    const QJsonArray ledger = m_cli.run({QStringLiteral("ledger")}).array();
    QCOMPARE(ledger.size(), static_cast<qsizetype>(m_server.requests().size()));
    for (const RecordedRequest& request : m_server.requests()) {
        QVERIFY(!request.bytes.contains("anna"));
        QVERIFY(!request.bytes.contains("shop-of-tests"));
    }
}

void TestMainJob::keepsNoPassword()
{
    QFile::remove(m_cli.path(QStringLiteral("logins.csv")));
    int files = 0;
    QDirIterator all(m_cli.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("Canary-4711"), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 4); // pass.txt, both headers, the database
    for (const QStringList& words : {QStringList{QStringLiteral("accounts")}, QStringList{QStringLiteral("exposures"), QStringLiteral("--all")}}) {
        const CommandAnswer answer = m_cli.run(words);
        QVERIFY(!answer.output.contains("Canary") && !answer.messages.contains("Canary"));
    }
}

void TestMainJob::takesTheImportBack()
{
    const QJsonArray runs = m_cli.run({QStringLiteral("imports")}).array();
    QVERIFY(!runs.isEmpty());
    int removed = 0;
    int kept = 0;
    for (qsizetype run = runs.size() - 1; run >= 0; --run) { // the first one first; the others have its accounts too
        const QString id = QString::number(runs[run].toObject().value(QStringLiteral("id")).toInt());
        const CommandAnswer undone = m_cli.run({QStringLiteral("imports"), QStringLiteral("undo"), id});
        QVERIFY2(undone.exit == 0, undone.output.constData());
        removed += undone.object().value(QStringLiteral("removed")).toInt();
        kept += undone.object().value(QStringLiteral("kept")).toInt();
        QCOMPARE(undone.object().value(QStringLiteral("shared")).toInt(), run > 0 ? 1 : 0);
    }
    // The shop has a letter by now, so its account stays.
    QCOMPARE(removed, 1);
    QCOMPARE(kept, 1);
    QCOMPARE(m_cli.run({QStringLiteral("accounts")}).array().size(), 1);
}

RECOURSE_TEST(TestMainJob, QCoreApplication)
#include "test_main_job.moc"
