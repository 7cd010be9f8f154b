// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/command_line.h"
#include "support/loopback_server.h"

#include <QtTest>

using namespace recourse::test;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/// Words parted by spaces.
QStringList words(const char* line)
{
    return s(line).split(QLatin1Char(' '));
}

QString file(const char* name)
{
    return QStringLiteral(RECOURSE_SOURCE_DIR "/tests/data/law/") + QLatin1String(name);
}

} // namespace

/// The laws on the command line, with the real program.
class TestLawCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsLawsWithTheirStanding();
    void choosesALaw();
    void choosesForAService();
    void refusesWithoutALaw();
    void namesAuthorities();
    void countsByOwnDays();
    void takesTheDayThatTheyNamed();
    void recountsACase();
    void installsPacks();
    void refusesPacks();
    void asksForPacks();

private:
    [[nodiscard]] CommandAnswer bare(const char* line) const { return m_cli.runBare(QStringList{s("--json")} + words(line)); }

    CommandLine m_cli;
};

void TestLawCommands::initTestCase()
{
    QCOMPARE(m_cli.run({s("init")}).exit, 0);
    QCOMPARE(m_cli.run(words("profile name=Anna residence=DE")).exit, 0);
    const CommandAnswer added = m_cli.run(words("accounts add url=https://www.adobe.com login=anna"));
    QVERIFY2(added.exit == 0, (added.output + added.messages).constData());
}

void TestLawCommands::listsLawsWithTheirStanding()
{
    const CommandAnswer answer = bare("law regimes");
    QCOMPARE(answer.exit, 0);
    QMap<QString, QJsonObject> laws;
    for (const QJsonValue& law : answer.array())
        laws.insert(law.toObject().value(s("code")).toString(), law.toObject());
    QVERIFY(laws.size() > 40);
    QCOMPARE(laws[s("eu-gdpr")].value(s("standing")).toString(), s("in_force"));
    QCOMPARE(laws[s("us-vt")].value(s("standing")).toString(), s("not_yet"));
    QCOMPARE(laws[s("us-vt")].value(s("valid_from")).toString(), s("2028-01-01"));
    QVERIFY(!laws[s("eu-gdpr")].value(s("as_of")).toString().isEmpty());
}

void TestLawCommands::choosesALaw()
{
    const CommandAnswer answer = bare("law choose --residence US-CA --established US --date 2026-11-21");
    QVERIFY2(answer.exit == 0, answer.output.constData());
    QCOMPARE(answer.object().value(s("regime")).toString(), s("us-ca"));
    QVERIFY(!answer.object().value(s("steps")).toArray().isEmpty());

    const CommandAnswer bureau = bare("law choose --residence US-TX --sector credit_bureau");
    QCOMPARE(bureau.object().value(s("regime")).toString(), s("us-fcra"));
    const CommandAnswer own = bare("law choose --residence DE --regime uk-gdpr");
    QCOMPARE(own.object().value(s("steps")).toArray().first().toObject().value(s("kind")).toString(), s("chosen_against_table"));
    const CommandAnswer human = m_cli.runBare(words("law choose --residence DE"));
    QVERIFY(human.output.contains("eu-gdpr") && human.output.contains("not legal advice"));
}

void TestLawCommands::choosesForAService()
{
    const CommandAnswer answer = m_cli.run(words("law choose --service adobe.com"));
    QVERIFY2(answer.exit == 0, answer.output.constData());
    QCOMPARE(answer.object().value(s("regime")).toString(), s("eu-gdpr")); // by the residence of the profile
}

void TestLawCommands::refusesWithoutALaw()
{
    const CommandAnswer nowhere = bare("law choose --residence AQ");
    QCOMPARE(nowhere.exit, 2);
    QCOMPARE(nowhere.errorCode(), s("letter.not_offered"));
    QCOMPARE(bare("law choose --residence DE --regime atlantis").exit, 1);
    QCOMPARE(bare("law choose --residence DE --date 2026-02-30").exit, 1);
}

void TestLawCommands::namesAuthorities()
{
    const CommandAnswer answer = bare("law authorities --regime eu-gdpr --residence DE-BY --work AT");
    QVERIFY2(answer.exit == 0, answer.output.constData());
    const QJsonArray authorities = answer.object().value(s("authorities")).toArray();
    QVERIFY(authorities.size() >= 2);
    QCOMPARE(authorities.at(0).toObject().value(s("lands")).toArray().at(0).toString(), s("DE-BY"));
    QCOMPARE(authorities.at(0).toObject().value(s("reason")).toString(), s("residence"));
    QCOMPARE(authorities.last().toObject().value(s("reason")).toString(), s("work"));
    QCOMPARE(answer.object().value(s("letter")).toString(), s("complaint"));

    QCOMPARE(bare("law authorities --regime eu-gdpr --residence DE-BY --body choir").exit, 1);
    QCOMPARE(bare("law authorities --residence DE").exit, 1);
    QCOMPARE(bare("law authorities --regime atlantis").exit, 1);
}

void TestLawCommands::countsByOwnDays()
{
    const CommandAnswer answer = bare("law due --regime eu-gdpr --action access --sent 2026-10-01 --channel letter_domestic --assume-days 7");
    QVERIFY2(answer.exit == 0, answer.output.constData());
    QCOMPARE(answer.object().value(s("assumed_received")).toString(), s("2026-10-08"));
    QCOMPARE(answer.object().value(s("due")).toString(), s("2026-11-09")); // 8 November is a Sunday
    const CommandAnswer readings = bare("law due --regime eu-gdpr --action access --received 2027-01-31");
    QCOMPARE(readings.object().value(s("extension_due")).toString(), s("2027-04-30"));
    QCOMPARE(readings.object().value(s("extension_earliest_reading")).toString(), s("2027-04-28"));
    QCOMPARE(readings.object().value(s("side")).toString(), s("theirs"));
    QCOMPARE(bare("law due --regime eu-gdpr --action access --sent 2026-10-01 --assume-days 61").exit, 1);
}

void TestLawCommands::takesTheDayThatTheyNamed()
{
    const char* kExtended = "law due --regime eu-gdpr --action access --received 2027-01-31 --extended-on 2027-02-20 --extended-until %1";
    const QJsonObject within = bare(qPrintable(s(kExtended).arg(s("2027-03-31")))).object();
    QCOMPARE(within.value(s("due")).toString(), s("2027-03-31"));
    QCOMPARE(within.value(s("first_due")).toString(), s("2027-03-01"));
    QCOMPARE(within.value(s("extension_due")).toString(), s("2027-04-30"));
    const QJsonObject beyond = bare(qPrintable(s(kExtended).arg(s("2027-08-31")))).object();
    QCOMPARE(beyond.value(s("due")).toString(), s("2027-03-01"));
    QVERIFY(!beyond.value(s("extended")).toBool());
    QCOMPARE(bare("law due --regime eu-gdpr --action access --received 2027-01-31 --extended-until 2027-03-31").exit, 1);
}

void TestLawCommands::recountsACase()
{
    const CommandAnswer opened = m_cli.run(words("cases open adobe.com access --sent 2026-10-19 --channel letter_domestic"));
    QVERIFY2(opened.exit == 0, (opened.output + opened.messages).constData());
    const CommandAnswer before = m_cli.run(words("law arrival 1"));
    QVERIFY2(before.exit == 0, before.output.constData());
    QVERIFY(before.object().value(s("editable")).toBool());
    QVERIFY(before.object().value(s("assumed_days")).isNull());
    const CommandAnswer after = m_cli.run(words("law arrival 1 --days 6"));
    QCOMPARE(after.object().value(s("assumed_days")).toInt(), 6);
    QCOMPARE(after.object().value(s("due")).toString(), s("2026-11-25"));
    QCOMPARE(m_cli.run(words("law arrival 1 --reset")).object().value(s("due")), before.object().value(s("due")));
    const CommandAnswer whom = m_cli.run(words("law authorities --case 1"));
    QCOMPARE(whom.object().value(s("regime")).toString(), s("eu-gdpr"));
    QVERIFY(!whom.object().value(s("authorities")).toArray().isEmpty());
}

void TestLawCommands::installsPacks()
{
    const CommandAnswer shown = bare("law pack");
    QCOMPARE(shown.exit, 0);
    QVERIFY(shown.object().value(s("pack")).isNull());
    const CommandAnswer installed = m_cli.run({s("law"), s("pack"), s("install"), file("pack.json"), s("--signature"), file("pack.json.sig"), s("--key"),
        file("publisher.asc")});
    QVERIFY2(installed.exit == 0, installed.output.constData());
    QCOMPARE(installed.object().value(s("version")).toString(), s("2090.1"));
    QVERIFY(installed.object().value(s("pack")).toObject().value(s("in_use")).toBool());
    // Another run counts by it.
    const CommandAnswer laws = m_cli.run(words("law regimes"));
    const bool there = std::any_of(laws.array().begin(), laws.array().end(),
        [](const QJsonValue& law) { return law.toObject().value(s("code")).toString() == s("xx-act"); });
    QVERIFY(there);
    QCOMPARE(m_cli.run(words("law pack remove")).exit, 0);
    QVERIFY(m_cli.run(words("law pack show")).object().value(s("pack")).isNull());
    QCOMPARE(m_cli.run(words("law pack remove")).exit, 1);
}

void TestLawCommands::refusesPacks()
{
    const CommandAnswer older = m_cli.run({s("law"), s("pack"), s("install"), file("pack_old.json"), s("--key"), file("publisher.asc")});
    QCOMPARE(older.exit, 2);
    QCOMPARE(older.errorCode(), s("input.malformed"));
    QVERIFY(older.output.contains("2020-01-01")); // it says why
    const CommandAnswer forged = m_cli.run({s("law"), s("pack"), s("install"), file("pack.json"), s("--signature"), file("pack_old.json.sig"), s("--key"),
        file("publisher.asc")});
    QCOMPARE(forged.errorCode(), s("feed.signature"));
    QVERIFY(m_cli.run(words("law pack")).object().value(s("pack")).isNull());
}

void TestLawCommands::asksForPacks()
{
    LoopbackServer server;
    server.serveFile("/pack.json", file("pack.json"));
    server.serveFile("/pack.json.sig", file("pack.json.sig"));
    QCOMPARE(m_cli.run(words("law pack sync")).exit, 1); // no address yet
    const QString address = server.url(s("/pack.json")).toString();
    QCOMPARE(m_cli.run({s("law"), s("pack"), s("address"), address, s("--key"), file("publisher.asc")}).exit, 0);
    QCOMPARE(m_cli.run({s("--offline"), s("law"), s("pack"), s("sync")}).exit, 4);
    QCOMPARE(server.connections(), 0);
    const CommandAnswer synced = m_cli.run(words("law pack sync"));
    QVERIFY2(synced.exit == 0, synced.output.constData());
    QCOMPARE(synced.object().value(s("version")).toString(), s("2090.1"));
    QCOMPARE(m_cli.run(words("law pack address")).object().value(s("address")).toString(), QString());
}

RECOURSE_TEST(TestLawCommands, QCoreApplication)
#include "test_law.moc"
