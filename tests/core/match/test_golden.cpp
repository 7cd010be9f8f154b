// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "match/facts.h"
#include "match/match.h"
#include "model/names.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace recourse;

namespace {

const QDate kToday(2026, 11, 21);

QDate dateOf(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QDateTime momentOf(const QJsonValue& value)
{
    const QDate date = dateOf(value);
    return date.isValid() ? QDateTime(date, QTime(12, 0), Qt::UTC) : QDateTime();
}

QStringList wordsOf(const QJsonValue& value)
{
    QStringList words;
    for (const QJsonValue& each : value.toArray())
        words += each.toString();
    return words;
}

model::Account accountOf(const QJsonObject& json)
{
    model::Account account;
    account.id.value = 1;
    account.kind = *model::fromName<model::AccountKind>(json[u"kind"].toString(QStringLiteral("web")));
    account.domain = json[u"domain"].toString(QStringLiteral("example.com"));
    account.host = json[u"host"].toString(QStringLiteral("www.example.com"));
    account.otherHosts = wordsOf(json[u"other_hosts"]);
    account.title = json[u"title"].toString();
    account.login = json[u"login"].toString();
    account.also = wordsOf(json[u"also"]);
    account.service.value = 1;
    account.created = momentOf(json[u"created"]);
    account.lastUsed = momentOf(json[u"last_used"]);
    account.passwordChanged = momentOf(json[u"changed"]);
    account.closedOn = dateOf(json[u"closed"]);
    const QString open = QStringLiteral("open");
    const QString state = json[u"state"].toString(account.closedOn.isValid() ? QStringLiteral("closed") : open);
    account.state = *model::fromName<model::AccountState>(state);
    const QJsonObject password = json[u"password"].toObject();
    account.password.pwnedCount = password[u"pwned"].toInt(-1);
    account.password.reusedCount = password[u"reused"].toInt(0);
    account.password.strength = password[u"strength"].toInt(-1);
    return account;
}

model::BreachFlags flagsOf(const QStringList& words)
{
    model::BreachFlags flags;
    flags.verified = words.contains(QStringLiteral("verified"));
    flags.fabricated = words.contains(QStringLiteral("fabricated"));
    flags.retired = words.contains(QStringLiteral("retired"));
    flags.spamList = words.contains(QStringLiteral("spam_list"));
    flags.malware = words.contains(QStringLiteral("malware"));
    flags.stealerLog = words.contains(QStringLiteral("stealer_log"));
    flags.sensitive = words.contains(QStringLiteral("sensitive"));
    return flags;
}

model::Breach breachOf(const QJsonObject& json)
{
    model::Breach breach;
    breach.id.value = 7;
    breach.feed = json[u"feed"].toString(QStringLiteral("hibp"));
    breach.feedId = json[u"id"].toString(QStringLiteral("Example"));
    breach.orgName = json[u"org"].toString();
    breach.orgNames = wordsOf(json[u"org_names"]);
    breach.supersededBy = json[u"superseded_by"].toString();
    breach.domains = json.contains(u"domains") ? wordsOf(json[u"domains"]) : QStringList{QStringLiteral("example.com")};
    breach.namedHost = json[u"named_host"].toString();
    breach.occurredFrom = dateOf(json.contains(u"date") ? json[u"date"] : QJsonValue(QStringLiteral("2020-06-15")));
    breach.occurredTo = dateOf(json[u"to"]);
    breach.precision = *model::fromName<model::DatePrecision>(json[u"precision"].toString(QStringLiteral("day")));
    breach.disclosed
        = dateOf(json.contains(u"disclosed") ? json[u"disclosed"] : QJsonValue(QStringLiteral("2020-12-01")));
    breach.flags = flagsOf(json.contains(u"flags") ? wordsOf(json[u"flags"]) : QStringList{QStringLiteral("verified")});
    // Whoever judges its records gives out as claims what it could not verify.
    breach.reporterRole = *model::fromName<model::ReporterRole>(json[u"role"].toString(
        breach.flags.verified ? QStringLiteral("unknown") : QStringLiteral("claim")));
    breach.withdrawnOn = dateOf(json[u"withdrawn"]);
    breach.dataClassesRaw
        = json.contains(u"raw") ? wordsOf(json[u"raw"]) : QStringList{QStringLiteral("Email addresses")};
    return breach;
}

match::DomainBond bondOf(const QString& word)
{
    static const QStringList kWords{QStringLiteral("service"), QStringLiteral("shared"), QStringLiteral("renamed"),
        QStringLiteral("shared_one_way"), QStringLiteral("former")};
    return static_cast<match::DomainBond>(kWords.indexOf(word));
}

/// What is known beside account and breach: domains that belong together, names, mail, answers. The account's service has number 1.
match::MatchContext contextOf(const QJsonObject& json, const QString& service)
{
    match::MatchContext context;
    for (const QJsonValue& each : json[u"sets"].toArray()) {
        match::DomainSet set{bondOf(each[u"bond"].toString()), {}};
        for (const QString& domain : wordsOf(each[u"domains"]))
            set.members.push_back({domain.section(u'/', -1), domain.contains(u'/') ? domain.section(u'/', 0, 0) : QString()});
        context.domainSets.push_back(set);
    }
    context.services.push_back({{1}, service, wordsOf(json[u"names"]), {}});
    for (const QJsonValue& each : json[u"words"].toArray())
        context.nameWords.push_back({each[u"name"].toString(), each[u"service"].toString(service), each[u"same"].toBool()});
    for (const QString& domain : wordsOf(json[u"refused"]))
        context.refusedDomains.push_back({{1}, domain});
    for (const QJsonValue& each : json[u"mail"].toArray())
        context.mail.push_back({each[u"service"].toString(service), each[u"to"].toString(), dateOf(each[u"first"]), dateOf(each[u"last"]), each[u"welcome"].toBool()});
    for (const QJsonValue& each : json[u"leaks"].toArray())
        context.leakSigns.push_back({each[u"address"].toString(), service, each[u"sender"].toString(), 1, momentOf(each[u"first"]), {}});
    for (const QString& address : wordsOf(json[u"given"]))
        context.addresses.push_back({address, service});
    for (const QJsonValue& each : json[u"answers"].toArray())
        context.answers.push_back({each[u"feed"].toString(QStringLiteral("hibp")), each[u"address"].toString(), dateOf(each[u"asked"]), wordsOf(each[u"in"])});
    return context;
}

std::vector<model::Account> withSiblings(const model::Account& account, int siblings)
{
    std::vector<model::Account> accounts{account};
    for (int at = 0; at < siblings; ++at) {
        model::Account sibling;
        sibling.id.value = 100 + at;
        sibling.kind = model::AccountKind::Web;
        sibling.domain = QStringLiteral("sibling%1.test").arg(at);
        sibling.created = account.created;
        accounts.push_back(sibling);
    }
    return accounts;
}

QStringList codesOf(const QList<model::Fact>& facts)
{
    QStringList codes;
    for (const model::Fact& each : facts)
        codes += each.code;
    return codes;
}

} // namespace

class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAsWrittenDown_data();
    void judgesAsWrittenDown();
};

void TestGolden::judgesAsWrittenDown_data()
{
    QFile file(QStringLiteral(RECOURSE_SOURCE_DIR "/tests/core/match/golden/cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(cases.size() >= 80);
    QTest::addColumn<QJsonObject>("golden");
    for (const QJsonValue& each : cases)
        QTest::newRow(qPrintable(each[u"name"].toString())) << each.toObject();
}

void TestGolden::judgesAsWrittenDown()
{
    QFETCH(QJsonObject, golden);
    QVERIFY2(!golden[u"why"].toString().isEmpty(), "every case says why");
    const QJsonObject account = golden[u"account"].toObject();
    const std::vector<model::Account> accounts = withSiblings(accountOf(account), account[u"siblings"].toInt());
    const std::vector<model::Breach> breaches{breachOf(golden[u"breach"].toObject())};

    match::MatchContext context = contextOf(golden[u"context"].toObject(), accounts.front().domain);
    context.accountsByName = match::isKnownByName(accounts.front());

    const std::vector<model::Exposure> exposures = match::matchAll({accounts, breaches, kToday, context});

    if (golden[u"band"].toString() == QLatin1String("none")) {
        QCOMPARE(exposures.size(), std::size_t{0});
        return;
    }
    QCOMPARE(exposures.size(), std::size_t{1});
    const model::Exposure& exposure = exposures.front();
    QCOMPARE(model::name(exposure.band), golden[u"band"].toString());
    QCOMPARE(codesOf(exposure.factsFor), wordsOf(golden[u"for"]));
    QCOMPARE(codesOf(exposure.factsAgainst), wordsOf(golden[u"against"]));
    QCOMPARE(codesOf(exposure.unknown), wordsOf(golden[u"unknown"]));
    for (const model::Fact& fact : exposure.factsFor + exposure.factsAgainst + exposure.unknown) {
        const QString text = match::factText(fact);
        QVERIFY2(text.endsWith(u'.') && !text.contains(u'%') && !text.contains(fact.code), qPrintable(text));
        for (const QString& value : fact.values)
            QVERIFY2(!value.isEmpty() && text.contains(value), qPrintable(text));
        const QJsonValue values = golden[u"values"][fact.code];
        QVERIFY2(values.isUndefined() || wordsOf(values) == fact.values, qPrintable(text));
    }
}

RECOURSE_TEST(TestGolden, QCoreApplication)
#include "test_golden.moc"
