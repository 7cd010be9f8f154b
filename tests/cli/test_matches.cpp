// SPDX-License-Identifier: GPL-3.0-or-later
#include "breach_list.h"

#include "main/test_program.h"
#include "support/command_line.h"
#include "support/loopback_server.h"

#include <QtTest>

using namespace recourse::test;

/// Names that are asked about, words about many exposures, and taking them back, by the real program.
class TestMatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksAboutNames();
    void confirmsAndTakesBack();
    void refusesAndAsksAgain();
    void saysInWords();
    void setsManyAtOnce();
    void showsByPersonAndAddress();
    void refusesWrongWords();

private:
    static QString s(const char* text) { return QString::fromLatin1(text); }
    [[nodiscard]] CommandAnswer done(const QStringList& words) const
    {
        CommandAnswer answer = m_cli.run(words);
        if (answer.exit != 0)
            qWarning("%s", (answer.output + answer.messages).constData());
        return answer;
    }
    [[nodiscard]] QJsonArray standing() const
    {
        QJsonArray found;
        for (const QJsonValue& each : done({s("exposures"), s("--all")}).array()) {
            if (!each[u"stale"].toBool())
                found.append(each);
        }
        return found;
    }
    /// The one exposure of that incident; empty if it does not stand.
    [[nodiscard]] QJsonObject exposure(const char* incident) const
    {
        for (const QJsonValue& each : standing()) {
            if (each[u"breach"][u"id"].toString() == QLatin1String(incident))
                return each.toObject();
        }
        return {};
    }
    [[nodiscard]] QString idOf(const char* incident) const { return QString::number(exposure(incident)[u"id"].toInt()); }

    CommandLine m_cli;
};

void TestMatches::initTestCase()
{
    LoopbackServer server;
    QJsonArray list = breachList();
    list.append(breachRecord(s("First Example Bank"), QString(), s("2021-01-01"), s("2021-02-01")));
    list.append(breachRecord(s("Bread & Butter Co."), QString(), s("2021-01-01"), s("2021-02-01")));
    server.serve("/api/v3/breaches", json(list));
    server.serve("/api/v3/latestbreach", json(list.last().toObject()));
    QCOMPARE(done({s("init")}).exit, 0);
    QCOMPARE(done({s("import"), m_cli.write(s("logins.csv"), kExport)}).exit, 0);
    QCOMPARE(done({s("accounts"), s("add"), s("url=https://online.feb.test"), s("service=FIRST EXAMPLE BANK, N.A."), s("login=anna"), s("created=2015-01-01")}).exit, 0);
    QCOMPARE(done({s("feeds"), s("sync"), s("--feed"), s("hibp"), s("--feed-url"), s("hibp=") + server.url(s("/api/v3")).toString()}).exit, 0);
}

void TestMatches::asksAboutNames()
{
    const QJsonArray names = done({s("matches")}).array();
    QCOMPARE(names.size(), 1);
    QCOMPARE(names.at(0)[u"name"].toString(), s("First Example Bank"));
    QCOMPARE(names.at(0)[u"service"].toString(), s("feb.test"));
    QCOMPARE(names.at(0)[u"answer"].toString(), QString());
    QCOMPARE(names.at(0)[u"exposures"].toArray().size(), 1);
    const QJsonObject bank = exposure("First Example Bank");
    QCOMPARE(bank[u"band"].toString(), s("possible"));
    QCOMPARE(bank[u"breach"][u"date"].toString(), s("2021-01-01")); // as the list writes it
    QCOMPARE(bank[u"breach"][u"period"].toString(), s("2021")); // as exact as it knows it
    QCOMPARE(exposure("ShopLeak")[u"breach"][u"period"].toString(), s("2020-03"));
}

void TestMatches::confirmsAndTakesBack()
{
    const QString id = idOf("First Example Bank");
    QCOMPARE(done({s("matches"), s("confirm"), id}).object()[u"names"].toInt(), 1);
    QCOMPARE(done({s("matches"), s("list")}).array().at(0)[u"answer"].toString(), s("yes"));
    QCOMPARE(exposure("First Example Bank")[u"band"].toString(), s("likely"));
    QVERIFY(exposure("First Example Bank")[u"for"].toArray().at(0).toString().contains(s("confirmed")));
    QCOMPARE(done({s("exposure"), s("undo")}).object()[u"names"].toInt(), 1);
    QCOMPARE(done({s("matches")}).array().at(0)[u"answer"].toString(), QString());
}

void TestMatches::refusesAndAsksAgain()
{
    const QString id = idOf("First Example Bank");
    QCOMPARE(done({s("matches"), s("refuse"), id}).exit, 0);
    QVERIFY(exposure("First Example Bank").isEmpty());
    QCOMPARE(done({s("matches")}).array().at(0)[u"answer"].toString(), s("no"));
    QCOMPARE(done({s("matches"), s("say"), s("First Example Bank"), s("feb.test"), s("forget")}).exit, 0);
    QVERIFY(!exposure("First Example Bank").isEmpty());
}

void TestMatches::saysInWords()
{
    QVERIFY(exposure("Bread & Butter Co.").isEmpty());
    QCOMPARE(done({s("matches"), s("say"), s("Bread and Butter"), s("https://www.shop-of-tests.com/login"), s("yes")}).object()[u"names"].toInt(), 1);
    QCOMPARE(exposure("Bread & Butter Co.")[u"account"][u"domain"].toString(), s("shop-of-tests.com"));
    QCOMPARE(done({s("exposure"), s("undo")}).exit, 0);
    QVERIFY(exposure("Bread & Butter Co.").isEmpty());
}

void TestMatches::setsManyAtOnce()
{
    const CommandAnswer all = done({s("exposure"), s("set-many"), s("accepted"), s("--breach"), s("hibp/ShopLeak"), idOf("ForumLeak"), s("--note"), s("seen")});
    QCOMPARE(all.object()[u"changed"].toInt(), 2);
    QCOMPARE(all.object()[u"incidents"].toInt(), 2);
    QCOMPARE(exposure("ShopLeak")[u"disposition"].toString(), s("accepted"));
    QCOMPARE(exposure("ForumLeak")[u"note"].toString(), s("seen"));
    const CommandAnswer one = done({s("exposure"), s("set"), idOf("ForumLeak"), s("changed")});
    QCOMPARE(one.exit, 0);
    QCOMPARE(one.object()[u"other_records"].toInt(-1), 0);
    QCOMPARE(done({s("exposure"), s("undo")}).object()[u"exposures"].toInt(), 1);
    QCOMPARE(exposure("ForumLeak")[u"disposition"].toString(), s("accepted"));
    QCOMPARE(done({s("exposure"), s("undo")}).object()[u"exposures"].toInt(), 2);
    QCOMPARE(exposure("ShopLeak")[u"disposition"].toString(), s("open"));
    QCOMPARE(exposure("ForumLeak")[u"note"].toString(), QString());
    QVERIFY(m_cli.runBare({s("--help")}).output.contains("matches"));
}

void TestMatches::showsByPersonAndAddress()
{
    const QString account = QString::number(exposure("ForumLeak")[u"account"][u"id"].toInt());
    QCOMPARE(done({s("accounts"), s("set"), account, s("person=Ben"), s("also=ben@example.org")}).exit, 0);
    const auto incidents = [&](const QStringList& words) {
        QStringList found;
        for (const QJsonValue& each : done(QStringList{s("exposures"), s("--all")} + words).array())
            found << each[u"breach"][u"id"].toString();
        found.removeAll(s("First Example Bank"));
        return found;
    };
    QCOMPARE(incidents({s("--person"), s("ben")}), QStringList{s("ForumLeak")});
    QCOMPARE(incidents({s("--person"), QString()}), QStringList{s("ShopLeak")});
    QCOMPARE(incidents({s("--address"), s("BEN@example.org")}), QStringList{s("ForumLeak")});
    QCOMPARE(incidents({s("--address"), s("anna@example.org")}), QStringList{s("ShopLeak")});
    QVERIFY(incidents({s("--address"), s("nobody@example.org")}).isEmpty());
    QCOMPARE(exposure("ForumLeak")[u"account"][u"person"].toString(), s("Ben"));
}

void TestMatches::refusesWrongWords()
{
    QCOMPARE(m_cli.run({s("matches"), s("confirm"), s("99999")}).exit, 1);
    QCOMPARE(m_cli.run({s("matches"), s("confirm"), idOf("ShopLeak")}).exit, 1);
    QCOMPARE(m_cli.run({s("matches"), s("say"), s("A"), s("b.test"), s("perhaps")}).exit, 1);
    QCOMPARE(m_cli.run({s("exposure"), s("set-many"), s("gone"), s("1")}).exit, 1);
    QCOMPARE(m_cli.run({s("exposure"), s("set-many"), s("changed")}).exit, 1);
    QCOMPARE(m_cli.run({s("exposure"), s("set-many"), s("changed"), s("--band"), s("maybe")}).exit, 1);
}

RECOURSE_TEST(TestMatches, QCoreApplication)
#include "test_matches.moc"
