// SPDX-License-Identifier: GPL-3.0-or-later
#include "domains/organisation_name.h"
#include "main/test_program.h"
#include "match/match.h"
#include "match/matcher.h"
#include "model/data_class.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <random>

using namespace recourse;
using match::Changes;

namespace {

const QDate kToday(2026, 11, 21);
using Random = std::mt19937;

/// A small world, so that everything meets everything: few domains, names, days and addresses.
struct World
{
    std::map<qint64, model::Account> accounts;
    std::map<qint64, model::Breach> breaches;
    std::map<qint64, match::KnownService> services;
    match::MatchContext context;

    [[nodiscard]] std::vector<model::Account> allAccounts() const { return valuesOf(accounts); }
    [[nodiscard]] std::vector<model::Breach> allBreaches() const { return valuesOf(breaches); }
    [[nodiscard]] match::MatchContext now() const
    {
        match::MatchContext result = context;
        result.services = valuesOf(services);
        return result;
    }

    template <class Value> static std::vector<Value> valuesOf(const std::map<qint64, Value>& map)
    {
        std::vector<Value> values;
        for (const auto& [id, value] : map)
            values.push_back(value);
        return values;
    }
};

int below(Random& random, int end)
{
    return static_cast<int>(random() % static_cast<unsigned>(end));
}

QString domainOf(Random& random)
{
    return QStringLiteral("site%1.test").arg(below(random, 12));
}

QString nameOf(Random& random)
{
    static const QStringList kNames{QStringLiteral("First Bank, N.A."), QStringLiteral("FIRST BANK"), QStringLiteral("Clinic & Co. KG"),
        QStringLiteral("Acme Inc. d/b/a Rocket"), QStringLiteral("Rocket"), QStringLiteral("Acme (of Ohio)"), QString(), QStringLiteral("Nobody")};
    return kNames.at(below(random, static_cast<int>(kNames.size())));
}

QString addressOf(Random& random)
{
    return QStringLiteral("me%1@mail.test").arg(below(random, 4));
}

QDate dayOf(Random& random)
{
    const int which = below(random, 8);
    return which == 0 ? QDate() : which == 1 ? QDate(2020, 5, 5) : QDate(2015 + below(random, 12), 1 + below(random, 12), 1 + below(random, 28));
}

QDateTime momentOf(Random& random)
{
    const QDate day = dayOf(random);
    return day.isValid() ? QDateTime(day, QTime(12, 0), Qt::UTC) : QDateTime();
}

model::Account accountOf(qint64 id, Random& random, const World& world)
{
    using Kind = model::AccountKind;
    static constexpr Kind kKinds[] = {Kind::Web, Kind::Web, Kind::Web, Kind::Web, Kind::App, Kind::Local, Kind::Unresolved};
    model::Account account;
    account.id.value = id;
    account.kind = kKinds[below(random, 7)];
    account.service.value = 1 + below(random, static_cast<int>(world.services.size()) + 1);
    account.domain = account.kind == Kind::Web ? domainOf(random) : QString();
    account.host = QStringLiteral("www.") + account.domain;
    for (int more = below(random, 3); more > 0; --more)
        account.otherHosts += QStringLiteral("login.") + domainOf(random);
    account.title = nameOf(random);
    account.login = below(random, 3) == 0 ? QStringLiteral("nick") : addressOf(random).toUpper();
    account.state = static_cast<model::AccountState>(below(random, 3));
    account.created = momentOf(random);
    account.lastUsed = momentOf(random);
    account.passwordChanged = momentOf(random);
    account.closedOn = dayOf(random);
    account.password.pwnedCount = below(random, 3) - 1;
    account.password.reusedCount = below(random, 3);
    account.password.strength = below(random, 5);
    return account;
}

model::Breach breachOf(qint64 id, Random& random)
{
    model::Breach breach;
    breach.id.value = id;
    static const QStringList kFeeds{QStringLiteral("notice"), QStringLiteral("heard"), QStringLiteral("hibp"), QStringLiteral("hibp")};
    breach.feed = kFeeds.at(below(random, 4));
    breach.feedId = QStringLiteral("B%1").arg(id);
    breach.orgName = nameOf(random);
    breach.orgNames = QStringList{nameOf(random)};
    for (int domains = below(random, 3); domains > 0; --domains)
        breach.domains += domainOf(random);
    if (!breach.domains.isEmpty() && below(random, 3) == 0)
        breach.namedHost = (below(random, 2) == 0 ? QStringLiteral("www.") : QStringLiteral("login.")) + breach.domains.first();
    breach.occurredFrom = dayOf(random);
    breach.occurredTo = dayOf(random);
    breach.precision = static_cast<model::DatePrecision>(below(random, 4));
    breach.disclosed = dayOf(random);
    breach.dataClasses = below(random, 2) == 0 ? QStringList{model::data_class::kPassword} : QStringList{model::data_class::kEmail};
    breach.flags.verified = below(random, 4) != 0;
    breach.reporterRole = breach.flags.verified || below(random, 3) == 0 ? model::ReporterRole::Unknown : model::ReporterRole::Claim;
    breach.flags.retired = below(random, 12) == 0;
    breach.flags.stealerLog = below(random, 12) == 0;
    breach.flags.sensitive = below(random, 8) == 0;
    breach.withdrawnOn = below(random, 10) == 0 ? QDate(2026, 1, 1) : QDate();
    return breach;
}

match::KnownService serviceOf(qint64 id, Random& random)
{
    return {{id}, QStringLiteral("site%1.test").arg(id), {nameOf(random), nameOf(random)}, {}};
}

match::MatchContext contextOf(Random& random)
{
    using match::DomainBond;
    match::MatchContext context;
    context.accountsByName = below(random, 2) == 0;
    for (const DomainBond bond : {DomainBond::Shared, DomainBond::Renamed, DomainBond::Former}) {
        match::DomainSet set;
        set.bond = bond;
        for (int members = 2; members > 0; --members)
            set.members.push_back({domainOf(random), {}});
        set.members.push_back({QStringLiteral("site3.test"), QStringLiteral("login.site3.test")});
        context.domainSets.push_back(set);
    }
    for (int number = 0; number < 6; ++number) {
        const QString service = domainOf(random);
        context.nameWords.push_back({domains::organisationName(nameOf(random)), service, below(random, 2) == 0});
        context.mail.push_back({service, addressOf(random), dayOf(random), dayOf(random), below(random, 2) == 0});
        context.leakSigns.push_back({addressOf(random), service, QStringLiteral("stranger.test"), 1, momentOf(random), {}});
        context.addresses.push_back({addressOf(random), service});
        context.answers.push_back({QStringLiteral("hibp"), addressOf(random), QDate(2026, 2, 2), {QStringLiteral("B%1").arg(1 + below(random, 20))}});
        context.refusedDomains.push_back({{1 + below(random, 60)}, domainOf(random)});
    }
    return context;
}

World worldOf(Random& random, int accounts, int breaches)
{
    World world;
    world.context = contextOf(random);
    for (qint64 id = 1; id <= 6; ++id)
        world.services[id] = serviceOf(id, random);
    for (qint64 id = 1; id <= accounts; ++id)
        world.accounts[id] = accountOf(id, random, world);
    for (qint64 id = 1; id <= breaches; ++id)
        world.breaches[id] = breachOf(id, random);
    return world;
}

/// Changes the world at a few places, and says what it did.
Changes edit(World& world, Random& random)
{
    Changes changes;
    for (int edits = 1 + below(random, 6); edits > 0; --edits) {
        const qint64 account = 1 + below(random, 80);
        const qint64 breach = 1 + below(random, 60);
        switch (below(random, 6)) {
        case 0:
            if (world.accounts.erase(account) == 1)
                changes.removedAccounts.push_back({account});
            std::erase_if(changes.accounts, [&](const model::Account& each) { return each.id.value == account; });
            break;
        case 1:
            if (world.breaches.erase(breach) == 1)
                changes.removedBreaches.push_back({breach});
            std::erase_if(changes.breaches, [&](const model::Breach& each) { return each.id.value == breach; });
            break;
        case 2:
        case 3:
            std::erase(changes.removedAccounts, model::AccountId{account});
            world.accounts[account] = accountOf(account, random, world);
            changes.accounts.push_back(world.accounts[account]);
            break;
        case 4: {
            const qint64 service = 1 + below(random, static_cast<int>(world.services.size()));
            world.services[service] = serviceOf(service, random);
            changes.services.push_back(world.services[service]);
            break;
        }
        default:
            std::erase(changes.removedBreaches, model::BreachId{breach});
            world.breaches[breach] = breachOf(breach, random);
            changes.breaches.push_back(world.breaches[breach]);
            break;
        }
    }
    return changes;
}

std::vector<model::Exposure> anew(const World& world)
{
    return match::matchAll({world.allAccounts(), world.allBreaches(), kToday, world.now()});
}

QString told(const std::vector<model::Exposure>& exposures)
{
    QString text;
    for (const model::Exposure& each : exposures) {
        text += QStringLiteral("%1/%2 %3:").arg(each.account.value).arg(each.breach.value).arg(static_cast<int>(each.band));
        for (const model::Fact& fact : each.factsFor + each.factsAgainst + each.unknown)
            text += u' ' + fact.code + u'(' + fact.values.join(u',') + u')';
        text += u'\n';
    }
    return text;
}

} // namespace

/// Bringing matches up to date gives what matching everything anew gives, whatever changed.
class TestMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void updatesAsIfAnew_data();
    void updatesAsIfAnew();
    void namesEveryAccountThatChanged();
    void worksAlikeInSeveralThreads();
    void doesNotDependOnOrder();
    void noticesDaysThatBecomeBulk();
    void meetsEveryWayAndEveryFact();
    void touchesNobodyElse();
};

void TestMatcher::updatesAsIfAnew_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 16; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestMatcher::updatesAsIfAnew()
{
    QFETCH(unsigned, seed);
    Random random(seed);
    World world = worldOf(random, 40, 30);
    match::Matcher matcher(world.now(), kToday, world.allAccounts(), world.allBreaches(), 2);
    for (int round = 0; round < 60; ++round) {
        matcher.update(edit(world, random));
        const auto expected = anew(world);
        const auto found = matcher.exposures();
        if (found != expected)
            QCOMPARE(told(found), told(expected));
        QCOMPARE(found.size(), matcher.size());
        const auto above = std::count_if(found.begin(), found.end(), [](const auto& each) { return each.band != model::Band::Unlikely; });
        QCOMPARE(matcher.sizeAboveUnlikely(), static_cast<std::size_t>(above));
    }
}

void TestMatcher::namesEveryAccountThatChanged()
{
    Random random(99);
    World world = worldOf(random, 60, 40);
    match::Matcher matcher(world.now(), kToday, world.allAccounts(), world.allBreaches(), 1);
    for (int round = 0; round < 200; ++round) {
        std::map<qint64, std::vector<model::Exposure>> before;
        for (qint64 id = 1; id <= 80; ++id)
            before[id] = matcher.exposuresOf({id});
        const auto touched = matcher.update(edit(world, random));
        QVERIFY(std::is_sorted(touched.begin(), touched.end()));
        for (qint64 id = 1; id <= 80; ++id) {
            if (!std::binary_search(touched.begin(), touched.end(), model::AccountId{id}))
                QVERIFY2(before[id] == matcher.exposuresOf({id}), qPrintable(told(before[id]) + told(matcher.exposuresOf({id}))));
        }
    }
}

void TestMatcher::worksAlikeInSeveralThreads()
{
    Random random(5);
    World world = worldOf(random, 0, 0);
    for (qint64 id = 1; id <= 20'000; ++id) {
        model::Account& account = world.accounts[id] = accountOf(id, random, world);
        account.domain = account.domain.isEmpty() ? QString() : QStringLiteral("wide%1.test").arg(id % 7'000);
        account.title = QStringLiteral("Title %1").arg(id);
        account.otherHosts.clear();
    }
    for (qint64 id = 1; id <= 9'000; ++id) {
        model::Breach& breach = world.breaches[id] = breachOf(id, random);
        breach.domains = QStringList{QStringLiteral("wide%1.test").arg(id)};
        if (id % 10 == 0)
            breach.domains.clear();
        breach.orgName = QStringLiteral("Title %1, Inc.").arg(id);
        breach.orgNames.clear();
    }
    world.services.clear();
    const match::Matcher one(world.now(), kToday, world.allAccounts(), world.allBreaches(), 1);
    const match::Matcher three(world.now(), kToday, world.allAccounts(), world.allBreaches(), 3);
    QVERIFY(one.size() > 5'000);
    QCOMPARE(one.size(), three.size());
    QVERIFY(one.exposures() == three.exposures());
}

void TestMatcher::doesNotDependOnOrder()
{
    Random random(6);
    const World world = worldOf(random, 200, 80);
    auto accounts = world.allAccounts();
    auto breaches = world.allBreaches();
    std::shuffle(accounts.begin(), accounts.end(), random);
    std::shuffle(breaches.begin(), breaches.end(), random);
    QCOMPARE(told(match::matchAll({accounts, breaches, kToday, world.now()})), told(anew(world)));
}

void TestMatcher::noticesDaysThatBecomeBulk()
{
    const auto account = [](qint64 id) {
        model::Account made;
        made.id.value = id;
        made.kind = model::AccountKind::Web;
        made.domain = id == 1 ? QStringLiteral("a.test") : QStringLiteral("other%1.test").arg(id);
        made.created = QDateTime(QDate(2024, 1, 1), QTime(12, 0), Qt::UTC);
        return made;
    };
    model::Breach breach;
    breach.id.value = 1;
    breach.domains = QStringList{QStringLiteral("a.test")};
    breach.occurredFrom = QDate(2020, 1, 1);
    breach.precision = model::DatePrecision::Day;
    breach.flags.verified = true;
    std::vector<model::Account> accounts;
    for (qint64 id = 1; id <= 9; ++id)
        accounts.push_back(account(id));
    match::Matcher matcher({}, kToday, accounts, {breach}, 1);
    QCOMPARE(matcher.exposuresOf({1}).at(0).band, model::Band::Unlikely);

    Changes tenth;
    tenth.accounts = {account(10)};
    const auto touched = matcher.update(tenth);
    QVERIFY(std::binary_search(touched.begin(), touched.end(), model::AccountId{1}));
    QCOMPARE(matcher.exposuresOf({1}).at(0).band, model::Band::Possible);

    Changes gone;
    gone.removedAccounts = {{5}};
    matcher.update(gone);
    QCOMPARE(matcher.exposuresOf({1}).at(0).band, model::Band::Unlikely);
}

/// The random worlds above are worth something only if they hold everything.
void TestMatcher::meetsEveryWayAndEveryFact()
{
    QSet<QString> met;
    for (unsigned seed = 1; seed <= 40; ++seed) {
        Random random(seed);
        World world = worldOf(random, 60, 40);
        for (const model::Exposure& each : anew(world)) {
            for (const model::Fact& fact : each.factsFor + each.factsAgainst + each.unknown)
                met += fact.code;
        }
    }
    QStringList missing;
    for (int code = 0; code < match::kFactCodes; ++code) {
        if (!met.contains(match::wordOf(static_cast<match::FactCode>(code))))
            missing += match::wordOf(static_cast<match::FactCode>(code));
    }
    // What the worlds above do not make: judged by the golden cases.
    QCOMPARE(missing,
        QStringList({match::fact::kDomainService, match::fact::kDomainSharedOneWay, match::fact::kBreachFabricated,
            match::fact::kBreachSuperseded, match::fact::kBreachSpamList, match::fact::kBreachMalware}));
}

void TestMatcher::touchesNobodyElse()
{
    Random random(11);
    World world;
    for (qint64 id = 1; id <= 2'000; ++id) {
        model::Account account;
        account.id.value = id;
        account.kind = model::AccountKind::Web;
        account.domain = QStringLiteral("only%1.test").arg(id);
        world.accounts[id] = account;
    }
    match::Matcher matcher({}, kToday, world.allAccounts(), {}, 2);
    Changes changes;
    for (const qint64 id : {7, 1'500}) {
        changes.breaches.push_back(breachOf(id, random));
        changes.breaches.back().domains = QStringList{QStringLiteral("only%1.test").arg(id)};
    }
    QVERIFY(matcher.update(changes) == (std::vector<model::AccountId>{{7}, {1'500}}));
    QCOMPARE(matcher.size(), std::size_t{2});
}

RECOURSE_TEST(TestMatcher, QCoreApplication)
#include "test_matcher.moc"
