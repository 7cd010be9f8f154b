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

QString s(const char* text)
{
    return QString::fromLatin1(text);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The proof of a case on the command line, with the real program: its days, its evidence, what it cost, how the company behaved.
class TestProofs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsWhatRuns();
    void writesACalendarFile();
    void saysWhatAPackWouldHold();
    void writesThePack();
    void notesLosses();
    void takesALossBack();
    void scoresConduct();
    void refusesWrongWords_data();
    void refusesWrongWords();

private:
    [[nodiscard]] CommandAnswer run(const char* line, const QStringList& more = {}) const { return m_cli.run(words(line) + more); }
    static bool went(const CommandAnswer& answer)
    {
        if (answer.exit != 0)
            qWarning("%s", (answer.output + answer.messages).constData());
        return answer.exit == 0;
    }

    CommandLine m_cli;
};

void TestProofs::initTestCase()
{
    QVERIFY(went(run("init --residence DE")));
    QVERIFY(went(run("profile email=anna@example.org", {s("name=Anna Example"), s("address=Weg 1; 10115 Berlin")})));
    QVERIFY(went(run("accounts add url=https://www.adobe.com login=anna@example.org")));
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    QVERIFY(went(run("cases open adobe.com access --channel email --regime eu-gdpr --sent", {today})));
}

void TestProofs::listsWhatRuns()
{
    const CommandAnswer answer = run("cases due");
    QVERIFY(went(answer));
    QCOMPARE(answer.array().size(), 1);
    const QJsonObject clock = answer.array().first().toObject();
    QCOMPARE(clock.value(s("kind")).toString(), s("answer"));
    QCOMPARE(clock.value(s("side")).toString(), s("theirs"));
    QVERIFY(clock.value(s("days_left")).toInt() >= 27);
    QVERIFY(clock.value(s("cite")).toString().contains(s("12")));
    QVERIFY(!clock.value(s("words")).toString().isEmpty());
}

void TestProofs::writesACalendarFile()
{
    const QString path = m_cli.path(s("days.ics"));
    const CommandAnswer answer = run("cases due --ics", {path});
    QVERIFY(went(answer));
    const QString due = answer.object().value(s("clocks")).toArray().first().toObject().value(s("due")).toString();
    QVERIFY(bytesOf(path).contains("DTSTART;VALUE=DATE:" + QString(due).remove(QLatin1Char('-')).toLatin1()));
}

void TestProofs::saysWhatAPackWouldHold()
{
    const QString mail = m_cli.write(
        s("reply.eml"), "From: privacy@adobe.com\r\nTo: anna@example.org\r\nSubject: Your request\r\n\r\nYour number is +49 30 1234567.\r\n");
    QVERIFY(went(run("cases log 1 answered --attach", {mail})));
    const CommandAnswer answer = run("cases pack 1 --lang de");
    QVERIFY(went(answer));
    QCOMPARE(answer.object().value(s("exhibits")).toArray().size(), 1);
    QCOMPARE(answer.object().value(s("timeline")).toArray().size(), 2);
    QVERIFY(answer.object().value(s("chain_intact")).toBool());
    const QJsonArray redactable = answer.object().value(s("redactable")).toArray();
    QVERIFY(redactable.contains(s("+49 30 1234567")) && redactable.contains(s("anna@example.org")));
    QVERIFY(!redactable.contains(s("privacy@adobe.com")));
    QVERIFY(run("cases due").array().isEmpty()); // they answered
}

void TestProofs::writesThePack()
{
    const QString pdf = m_cli.path(s("pack.pdf"));
    const CommandAnswer answer = run("cases pack 1 --redact anna@example.org --out", {pdf});
    QVERIFY(went(answer));
    QVERIFY(bytesOf(pdf).startsWith("%PDF"));
    QCOMPARE(answer.object().value(s("exhibits")).toInt(), 1);
    QCOMPARE(answer.object().value(s("redacted")).toArray().size(), 1);
    const QString zip = m_cli.path(s("pack.zip"));
    QVERIFY(went(run("cases pack 1 --out", {zip})));
    QVERIFY(bytesOf(zip).startsWith("PK"));
}

void TestProofs::notesLosses()
{
    QVERIFY(went(run("cases losses 1 add --category post --amount 4,85 --currency eur --on 2026-03-02 --proof 1")));
    const CommandAnswer added = run("cases losses 1 add --category time --minutes 90");
    QVERIFY(went(added));
    QCOMPARE(added.object().value(s("minutes")).toInt(), 90);
    const CommandAnswer answer = run("cases losses 1");
    QVERIFY(went(answer));
    const QJsonObject sums = answer.object().value(s("sums")).toObject();
    QCOMPARE(sums.value(s("amounts")).toObject().value(s("EUR")).toString(), s("4.85"));
    QCOMPARE(sums.value(s("minutes")).toInt(), 90);
    QCOMPARE(sums.value(s("without_proof")).toInt(), 0);
    const QString csv = m_cli.path(s("losses.csv"));
    QVERIFY(went(run("cases losses 1 --out", {csv})));
    QVERIFY(bytesOf(csv).contains("\"2026-03-02\",\"post\",\"4.85\",\"EUR\""));
}

void TestProofs::takesALossBack()
{
    QVERIFY(went(run("cases losses 1 remove 1")));
    QCOMPARE(run("cases losses 1").object().value(s("rows")).toArray().size(), 1);
}

void TestProofs::scoresConduct()
{
    CommandAnswer answer = run("cases score adobe.com");
    QVERIFY(went(answer));
    QVERIFY(answer.object().value(s("score")).isNull());
    QVERIFY(!answer.object().value(s("offered")).toArray().isEmpty());
    QVERIFY(went(run("cases score adobe.com add --offered")));
    for (const char* fact : {"direct_notice direct", "says_what yes", "says_when partly", "apology none"})
        QVERIFY(went(m_cli.run(words("cases score adobe.com add") + words(fact) + words("--on 2026-03-02 --source notice"))));
    answer = run("cases score adobe.com");
    QVERIFY(answer.object().value(s("facts")).toInt() >= 5);
    const QJsonValue score = answer.object().value(s("score"));
    QVERIFY(score.isDouble() && score.toInt() > 0 && score.toInt() < 100);
    QCOMPARE(run("cases score").array().size(), 1);
    const QString json = m_cli.path(s("score.json"));
    QVERIFY(went(run("cases score adobe.com --out", {json})));
    QVERIFY(bytesOf(json).contains("\"says_when\""));
    QVERIFY(went(run("cases score adobe.com remove 1")));
}

void TestProofs::refusesWrongWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no such case") << s("cases pack 99");
    QTest::newRow("another kind of file") << s("cases pack 1 --out /tmp/pack.doc");
    QTest::newRow("a language without words") << s("cases pack 1 --lang xx");
    QTest::newRow("too short to black out") << s("cases pack 1 --redact a --out %1/pack.pdf");
    QTest::newRow("no such category") << s("cases losses 1 add --category joy --minutes 5");
    QTest::newRow("neither money nor time") << s("cases losses 1 add --category post");
    QTest::newRow("too many decimals") << s("cases losses 1 add --category post --amount 1.5 --currency JPY");
    QTest::newRow("not a file of the case") << s("cases losses 1 add --category post --amount 1 --currency EUR --proof 77");
    QTest::newRow("a fact without a source") << s("cases score adobe.com add apology plain");
    QTest::newRow("an unknown answer") << s("cases score adobe.com add apology lovely --source page");
    QTest::newRow("no such row") << s("cases losses 1 remove 99");
}

void TestProofs::refusesWrongWords()
{
    QFETCH(QString, line);
    const CommandAnswer answer = m_cli.run(line.replace(s("%1"), m_cli.folder()).split(QLatin1Char(' ')));
    QVERIFY(answer.exit != 0 && answer.exit != 70);
    QVERIFY(!answer.errorCode().isEmpty());
}

RECOURSE_TEST(TestProofs, QCoreApplication)
#include "test_proofs.moc"
