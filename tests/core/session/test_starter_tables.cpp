// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/service_words.h"
#include "session/starter.h"

#include "base/atomic_file.h"
#include "formats/json.h"
#include "model/data_class.h"
#include "support/test_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <algorithm>
#include <map>

using namespace recourse;
using session::parseStarter;
using session::StarterTables;

namespace {

constexpr qint64 kTableBytes = 4 << 20;

QByteArray resource(const char* name)
{
    const auto bytes = base::readWholeFile(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/") + QLatin1String(name), kTableBytes);
    return bytes ? *bytes : QByteArray();
}

domains::SuffixList suffixes()
{
    const QByteArray text = resource("psl/public_suffix_list.dat");
    auto list = domains::SuffixList::fromText({text.constData(), static_cast<std::size_t>(text.size())});
    Q_ASSERT(list);
    return std::move(*list);
}

formats::JsonDocument parsed(const QByteArray& json)
{
    auto document = formats::JsonDocument::parse({json.constData(), static_cast<std::size_t>(json.size())}, base::kRulesJsonLimits);
    Q_ASSERT(document.ok());
    return std::move(*document);
}

const QByteArray kBreach = R"({"feed":"starter","feed_id":"x-2020","title":"X","org_name":"X","domains":["example.com"],
 "occurred_from":"2020-01-01","precision":"day","disclosed":"2020-02-01","affected":5,"affected_scope":"people",
 "data_classes_raw":["Passwords"],"flags":{"verified":true},"description":"D.","source":"S","source_url":"https://example.com/",
 "as_of":"2026-01-01","licence":"L"})";
const QByteArray kService = R"({"key":"example.com","name":"X","domains":["example.com"],"sector":"shopping","source":"S",
 "source_url":"https://example.com/","as_of":"2026-01-01"})";

QByteArray table(const char* name, const QByteArray& records)
{
    return QByteArray(R"({"as_of":"2026-01-01",")") + name + "\":[" + records + "]}";
}

} // namespace

class TestStarterTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsEveryRecord();
    void knowsTheBreachesEverybodyKnows();
    void everyRecordNamesSourceAndDate();
    void givesNoContactWithoutItsSource();
    void takesSourcesOfContactsApart();
    void agreesWithHaveIBeenPwned();
    void describesInItsOwnWords();
    void copiesContactsFaithfully();
    void refusesABrokenBreach_data();
    void refusesABrokenBreach();
    void refusesABrokenService_data();
    void refusesABrokenService();
    void samplePasswordsAreAChromeExport();

private:
    std::unique_ptr<domains::SuffixList> m_suffixes;
    StarterTables m_tables;
};

void TestStarterTables::initTestCase()
{
    m_suffixes = std::make_unique<domains::SuffixList>(suffixes());
    auto tables = parseStarter(resource("starter/breaches.json"), resource("starter/services.json"), *m_suffixes);
    VERIFY_OK(tables);
    m_tables = std::move(*tables);
}

void TestStarterTables::readsEveryRecord()
{
    QCOMPARE(static_cast<std::size_t>(parsed(resource("starter/breaches.json")).root()["breaches"].size()), m_tables.breaches.size());
    QVERIFY(m_tables.breaches.size() >= 60);
    QVERIFY(m_tables.services.size() >= 200);
    QVERIFY(m_tables.asOf.isValid());
    for (const model::Breach& breach : m_tables.breaches) {
        QVERIFY(!breach.dataClasses.isEmpty() && !breach.sourceUrl.isEmpty() && !breach.licence.isEmpty());
        QVERIFY2(breach.occurredFrom.isValid() || breach.precision == model::DatePrecision::Unknown, qPrintable(breach.feedId));
        QVERIFY2(!breach.dataClasses.contains(model::data_class::kOther) || breach.dataClasses.size() > 1, qPrintable(breach.feedId));
        QVERIFY2(!breach.description.contains(QLatin1Char('<')), qPrintable(breach.feedId));
        QVERIFY2(breach.disclosed >= breach.occurredFrom || !breach.occurredFrom.isValid(), qPrintable(breach.feedId));
    }
}

void TestStarterTables::knowsTheBreachesEverybodyKnows()
{
    std::map<QByteArray, const model::Breach*> byId;
    for (const model::Breach& breach : m_tables.breaches)
        byId[(breach.feed + QLatin1Char('/') + breach.feedId).toUtf8()] = &breach;
    for (const char* id : {"hibp/Adobe", "hibp/LinkedIn", "hibp/Dropbox", "hibp/MySpace", "hibp/Canva", "hibp/Twitter", "hibp/Facebook",
             "starter/equifax-2017", "starter/playstation-network-2011", "starter/lexisnexis-2005", "starter/starwood-2018", "hibp/Yahoo",
             "hibp/AshleyMadison", "starter/23andme-2023"})
        QVERIFY2(byId.contains(id), id);
    QVERIFY(byId["hibp/AshleyMadison"]->flags.sensitive);
    QCOMPARE(byId["starter/equifax-2017"]->disclosed, QDate(2017, 9, 7));
    QCOMPARE(byId["starter/playstation-network-2011"]->occurredTo, QDate(2011, 4, 19));
    QCOMPARE(byId["starter/playstation-network-2011"]->affected, 77'000'000);
    QCOMPARE(byId["hibp/Collection1"]->domains, QStringList());
}

void TestStarterTables::everyRecordNamesSourceAndDate()
{
    for (const char* name : {"breaches", "services"}) {
        const auto document = parsed(resource((QByteArray("starter/") + name + ".json").constData()));
        document.root()[name].forEach([](formats::JsonView record) {
            const QString title = record["name"].text() + record["title"].text();
            [&] {
                QVERIFY2(record["source"].text().size() > 3, qPrintable(title));
                QVERIFY2(record["source_url"].text().startsWith(QStringLiteral("http")), qPrintable(title));
                QVERIFY2(QDate::fromString(record["as_of"].text(), Qt::ISODate).isValid(), qPrintable(title));
            }();
            return !QTest::currentTestFailed();
        });
    }
}

void TestStarterTables::givesNoContactWithoutItsSource()
{
    static const QRegularExpression address(QStringLiteral("^[^\\s@]+@[^\\s@]+\\.[A-Za-z]{2,}$"));
    static const QRegularExpression country(QStringLiteral("^([A-Z]{2}(-[A-Z]{2})?)?$"));
    int withContact = 0;
    for (const model::Service& service : m_tables.services) {
        QVERIFY2(service.privacyEmail.isEmpty() || address.match(service.privacyEmail).hasMatch(), qPrintable(service.key));
        QVERIFY2(country.match(service.country).hasMatch(), qPrintable(service.key));
        QVERIFY2(!service.country.startsWith(QStringLiteral("UK")), qPrintable(service.key));
        if (service.postalAddress.isEmpty())
            continue;
        ++withContact;
        QVERIFY2(service.contactSource.contains(QStringLiteral("2026-01-01")), qPrintable(service.key));
        QVERIFY2(!service.legalEntity.isEmpty(), qPrintable(service.key));
    }
    QVERIFY(withContact >= 100);
}

void TestStarterTables::takesSourcesOfContactsApart()
{
    for (const model::Service& service : m_tables.services) {
        const auto source = session::namedSource(service.contactSource);
        QCOMPARE(source.has_value(), !service.contactSource.isEmpty());
        if (!source)
            continue;
        QCOMPARE(source->name, QStringLiteral("Datenanfragen.de"));
        QCOMPARE(source->licence, QStringLiteral("CC0 1.0"));
        QVERIFY(service.contactSource.endsWith(source->day.toString(Qt::ISODate)));
    }
    const auto listed = session::namedSource(QStringLiteral("Another list (MIT), 2026-02-03"));
    QVERIFY(listed && listed->name == u"Another list" && listed->licence == u"MIT" && listed->day == QDate(2026, 2, 3));
    for (const char* other : {"", "privacy notice of example.com, as of 2026-01-01", "a letter (mine)", "Another list (MIT), 2026-13-03",
             "datenanfragen.de company database, record “x”, CC0 1.0, as of 2026-13-01"})
        QVERIFY(!session::namedSource(QString::fromUtf8(other)));
}

void TestStarterTables::agreesWithHaveIBeenPwned()
{
    const auto list = base::readWholeFile(QStringLiteral(RECOURSE_SHARED_DIR "/data/feeds/hibp/breaches-2025-11-14.json"), 8 << 20);
    if (!list)
        QSKIP("The shared copy of Have I Been Pwned's list is not here.");
    const auto document = parsed(*list);
    std::map<QString, formats::JsonView> byName;
    document.root().forEach([&](formats::JsonView record) {
        byName[record["Name"].text()] = record;
        return true;
    });
    for (const model::Breach& breach : m_tables.breaches) {
        if (breach.feed != QLatin1String("hibp"))
            continue;
        const auto found = byName.find(breach.feedId);
        QVERIFY2(found != byName.end(), qPrintable(breach.feedId));
        const formats::JsonView record = found->second;
        QCOMPARE(breach.title, record["Title"].text());
        QCOMPARE(breach.occurredFrom.toString(Qt::ISODate), record["BreachDate"].text());
        QCOMPARE(breach.disclosed.toString(Qt::ISODate), record["AddedDate"].text().left(10));
        QCOMPARE(breach.affected, record["PwnCount"].integer().value_or(-1));
        QCOMPARE(breach.dataClassesRaw, record["DataClasses"].texts());
        QCOMPARE(breach.flags.sensitive, record["IsSensitive"].boolean().value_or(false));
        QCOMPARE(breach.flags.verified, record["IsVerified"].boolean().value_or(false));
        const QString domain = m_suffixes->registrableDomain(record["Domain"].text().toLower());
        QCOMPARE(breach.domains, domain.isEmpty() ? QStringList() : QStringList{domain});
    }
}

void TestStarterTables::describesInItsOwnWords()
{
    const auto list = base::readWholeFile(QStringLiteral(RECOURSE_SHARED_DIR "/data/feeds/hibp/breaches-2025-11-14.json"), 8 << 20);
    if (!list)
        QSKIP("The shared copy of Have I Been Pwned's list is not here.");
    const QString theirs = QString::fromUtf8(*list).toLower();
    for (const model::Breach& breach : m_tables.breaches) {
        const QStringList words = breach.description.toLower().split(QLatin1Char(' '));
        for (qsizetype i = 0; i + 8 <= words.size(); ++i)
            QVERIFY2(!theirs.contains(words.mid(i, 8).join(QLatin1Char(' '))), qPrintable(breach.feedId));
    }
}

void TestStarterTables::copiesContactsFaithfully()
{
    // Two records checked by eye against the directory of 2026-01-01.
    const auto service = [&](const char* key) {
        return *std::find_if(m_tables.services.begin(), m_tables.services.end(),
            [&](const model::Service& entry) { return entry.key == QLatin1String(key); });
    };
    QCOMPARE(service("dropbox.com").legalEntity, QStringLiteral("Dropbox International Unlimited Company"));
    QCOMPARE(service("dropbox.com").privacyEmail, QStringLiteral("privacy@dropbox.com"));
    QCOMPARE(service("schufa.de").postalAddress, QStringLiteral("Kormoranweg 5\n65201 Wiesbaden\nDeutschland"));
    QVERIFY(service("equifax.com").privacyEmail.isEmpty());
}

void TestStarterTables::refusesABrokenBreach_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const char* from, const char* to, const char* field) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(field);
    };
    row("no title", R"("title":"X",)", "", "title");
    row("empty source", R"("source":"S")", R"("source":" ")", "source");
    row("feed unknown", R"("starter")", R"("other")", "feed");
    row("date that does not exist", "2020-01-01", "2020-02-30", "occurred_from");
    row("precision unknown word", R"("day")", R"("hour")", "precision");
    row("no date but precise", R"("occurred_from":"2020-01-01",)", "", "precision");
    row("subdomain", "example.com", "www.example.com", "domains");
    row("public suffix", R"(["example.com"])", R"(["co.uk"])", "domains");
    row("domain is a number", R"(["example.com"])", "[7]", "domains");
    row("count is a text", R"("affected":5)", R"("affected":"5")", "affected");
    row("negative count", R"("affected":5)", R"("affected":-5)", "affected");
    row("no classes", R"(["Passwords"])", "[]", "data_classes_raw");
    row("unknown flag", R"("verified":true)", R"("verfied":true)", "flags");
    row("flags missing", R"("flags":{"verified":true},)", "", "flags");
    row("ends before it began", R"("precision")", R"("occurred_to":"2019-01-01","precision")", "occurred_to");
}

void TestStarterTables::refusesABrokenBreach()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, field);
    VERIFY_OK(parseStarter(table("breaches", kBreach), table("services", kService), *m_suffixes));
    QByteArray broken = kBreach;
    broken.replace(broken.indexOf(from), from.size(), to);
    QVERIFY(broken != kBreach);
    const auto tables = parseStarter(table("breaches", broken), table("services", kService), *m_suffixes);
    QVERIFY(!tables);
    QCOMPARE(tables.error().code, base::Code::RuleMalformed);
    QCOMPARE(tables.error().where, QStringLiteral("breaches record 1, ") + field);
    const auto twice = parseStarter(table("breaches", kBreach + "," + kBreach), table("services", kService), *m_suffixes);
    QCOMPARE(twice.error().where, QStringLiteral("breaches record 2, feed_id"));
}

void TestStarterTables::refusesABrokenService_data()
{
    QTest::addColumn<QByteArray>("services");
    const QByteArray otherKey = QByteArray(kService).replace(R"("key":"example.com")", R"("key":"example.net")");
    const QByteArray rootless = QByteArray(kService).replace(R"("name":"X")", R"("name":"X","privacy_email":"a@example.com")");
    QTest::newRow("key is none of its domains") << table("services", otherKey);
    QTest::newRow("contact without source") << table("services", rootless);
    QTest::newRow("a domain twice") << table("services", kService + "," + kService);
    QTest::newRow("no records") << table("services", "");
    QTest::newRow("no date") << QByteArray(R"({"services":[]})");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("empty file") << QByteArray();
    QTest::newRow("record is a number") << table("services", "7");
}

void TestStarterTables::refusesABrokenService()
{
    QFETCH(QByteArray, services);
    const auto tables = parseStarter(table("breaches", kBreach), services, *m_suffixes);
    QVERIFY(!tables);
    QCOMPARE(tables.error().code, base::Code::RuleMalformed);
    QVERIFY(tables.error().where.startsWith(QStringLiteral("services")));
}

void TestStarterTables::samplePasswordsAreAChromeExport()
{
    const QByteArray csv = resource("starter/sample-passwords.csv");
    const auto lines = csv.split('\n');
    QCOMPARE(lines.first(), QByteArray("name,url,username,password,note"));
    QVERIFY(lines.size() > 35);
    QVERIFY(lines.last().isEmpty());
    for (const char* part : {"chrome://", "android://", "http://192.168.1.1/", "\"\"Garden View\"\"", "adobe.com", "playstation.com"})
        QVERIFY2(csv.contains(part), part);
    QVERIFY(csv.count("Sample-Reused-42") > 3);
    // Nobody real is meant: every e-mail address is under a name reserved for examples.
    static const QRegularExpression address(QStringLiteral("[A-Za-z0-9.]+@([a-z0-9.]+)"));
    auto found = address.globalMatch(QString::fromUtf8(csv));
    int addresses = 0;
    while (found.hasNext()) {
        const QString domain = found.next().captured(1);
        QVERIFY2(domain == QLatin1String("example.org") || domain.startsWith(QStringLiteral("com.example")), qPrintable(domain));
        ++addresses;
    }
    QVERIFY(addresses > 20);
}

RECOURSE_TEST(TestStarterTables, QCoreApplication)
#include "test_starter_tables.moc"
