// SPDX-License-Identifier: GPL-3.0-or-later
#include "domains/domain_groups.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <QFile>
#include <QtTest>

using namespace recourse;
using base::Code;
using domains::DomainGroups;
using domains::GroupKind;

/// Domains whose logins are one.
class TestDomainGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKind();
    void findsTheNearestDomain();
    void shippedFileIsSound();
    void refusesWhatIsNotSound_data();
    void refusesWhatIsNotSound();

private:
    static QByteArray file(const QByteArray& groups)
    {
        return R"({"source": "s", "source_url": "u", "licence": "MIT", "copyright": "c", "as_of": "2025-12-29", "groups": [)" + groups + "]}";
    }
};

void TestDomainGroups::readsEveryKind()
{
    const auto groups = DomainGroups::parse(file(R"({"kind": "shared", "domains": ["a.example", "b.example"]},
        {"kind": "renamed", "from": ["old.example", "older.example"], "to": ["new.example"]},
        {"kind": "shared_one_way", "from": ["one.example"], "to": ["two.example"]},
        {"kind": "former", "domains": ["x.example", "y.example"]})"));
    VERIFY_OK(groups);
    QCOMPARE(groups->groups(), 4);
    QCOMPARE(groups->asOf(), QDate(2025, 12, 29));
    const auto find = [&](const char* domain) { return *groups->find(QString::fromLatin1(domain), QString::fromLatin1(domain)); };
    QCOMPARE(find("a.example").group, find("b.example").group);
    QVERIFY(find("a.example").kind == GroupKind::Shared);
    QVERIFY(find("older.example").kind == GroupKind::Renamed);
    QVERIFY(!find("older.example").newer);
    QVERIFY(find("new.example").newer);
    QVERIFY(find("two.example").newer && find("two.example").kind == GroupKind::SharedOneWay);
    QVERIFY(find("x.example").kind == GroupKind::Former);
    QVERIFY(!groups->find(QStringLiteral("www.z.example"), QStringLiteral("z.example")));
    QVERIFY(!groups->find(QString(), QString()));
}

void TestDomainGroups::findsTheNearestDomain()
{
    const auto groups = DomainGroups::parse(file(R"({"kind": "shared", "domains": ["shop.host.example", "other.example"]},
        {"kind": "shared", "domains": ["host.example", "third.example"]})"));
    VERIFY_OK(groups);
    const auto groupOf = [&](const char* host) { return groups->find(QString::fromLatin1(host), QStringLiteral("host.example"))->group; };
    QCOMPARE(groupOf("www.shop.host.example"), 0);
    QCOMPARE(groupOf("shop.host.example"), 0);
    QCOMPARE(groupOf("www.host.example"), 1);
    QCOMPARE(groupOf(""), 1);
    // Never above the registrable domain.
    QVERIFY(!groups->find(QStringLiteral("a.b.host.example"), QStringLiteral("b.host.example")));
}

void TestDomainGroups::shippedFileIsSound()
{
    QFile shipped(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/rules/shared_logins.json"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    const auto groups = DomainGroups::parse(shipped.readAll());
    VERIFY_OK(groups);
    QVERIFY(groups->groups() > 150);
    const auto renamed = groups->find(QStringLiteral("discordapp.com"), QStringLiteral("discordapp.com"));
    QVERIFY(renamed && renamed->kind == GroupKind::Renamed && !renamed->newer);
    QCOMPARE(groups->find(QStringLiteral("discord.com"), QStringLiteral("discord.com"))->group, renamed->group);
}

void TestDomainGroups::refusesWhatIsNotSound_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no json") << QByteArray("{");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no groups") << file("");
    QTest::newRow("no licence") << QByteArray(R"({"source": "s", "source_url": "u", "copyright": "c", "as_of": "2025-12-29", "groups": [{"kind": "shared", "domains": ["a.example", "b.example"]}]})");
    QTest::newRow("no day") << file(R"({"kind": "shared", "domains": ["a.example", "b.example"]})").replace("2025-12-29", "soon");
    QTest::newRow("kind") << file(R"({"kind": "friends", "domains": ["a.example", "b.example"]})");
    QTest::newRow("one domain") << file(R"({"kind": "shared", "domains": ["a.example"]})");
    QTest::newRow("no target") << file(R"({"kind": "renamed", "from": ["a.example", "b.example"]})");
    QTest::newRow("twice") << file(R"({"kind": "shared", "domains": ["a.example", "b.example"]}, {"kind": "shared", "domains": ["b.example", "c.example"]})");
    QTest::newRow("upper case") << file(R"({"kind": "shared", "domains": ["A.example", "b.example"]})");
    QTest::newRow("address") << file(R"({"kind": "shared", "domains": ["https://a.example", "b.example"]})");
    QTest::newRow("number") << file(R"({"kind": "shared", "domains": [1, 2]})");
}

void TestDomainGroups::refusesWhatIsNotSound()
{
    QFETCH(const QByteArray, json);
    const auto groups = DomainGroups::parse(json);
    QVERIFY(!groups);
    QCOMPARE(groups.error().code, Code::RuleMalformed);
    QVERIFY(!groups.error().where.isEmpty());
}

RECOURSE_TEST(TestDomainGroups, QCoreApplication)
#include "test_domain_groups.moc"
