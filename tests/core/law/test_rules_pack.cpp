// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/rules_pack.h"
#include "main/test_program.h"
#include "regime_record.h"

using namespace recourse;
using law::RulesFile;
using law::RulesPack;

/// Packs of newer rules: read, judged and put in the place of the program's own.
class TestRulesPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsVersionAndDate();
    void replacesAndAddsFiles();
    void leavesUnnamedFilesAlone();
    void refusesPack_data();
    void refusesPack();
    void refusesTablesThatDoNotFit_data();
    void refusesTablesThatDoNotFit();

private:
    std::vector<RulesFile> own() const
    {
        std::vector<RulesFile> files = test::regimeFiles();
        files.push_back({QStringLiteral("holidays.json"), test::ruleFile("holidays.json")});
        return files;
    }
};

namespace {

QJsonObject packOf(const QJsonObject& files)
{
    return {{QStringLiteral("format"), 1}, {QStringLiteral("version"), QStringLiteral("2026.12")}, {QStringLiteral("made"), QStringLiteral("2026-12-01")},
        {QStringLiteral("files"), files}};
}

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray bytesOf(const QJsonObject& pack)
{
    return QJsonDocument(pack).toJson();
}

base::Result<std::vector<RulesFile>> applied(const std::vector<RulesFile>& own, const QJsonObject& pack)
{
    const auto read = RulesPack::parse(bytesOf(pack));
    if (!read)
        return read.error();
    return law::withPack(own, *read);
}

} // namespace

void TestRulesPack::readsVersionAndDate()
{
    const auto pack = RulesPack::parse(bytesOf(packOf({{QStringLiteral("regimes_xx.json"), object(test::table(test::periodRecord()))}})));
    VERIFY_OK(pack);
    QCOMPARE(pack->format, 1);
    QCOMPARE(pack->version, QStringLiteral("2026.12"));
    QCOMPARE(pack->made, QDate(2026, 12, 1));
    QCOMPARE(pack->files.size(), std::size_t{1});
    QCOMPARE(pack->files.front().name, QStringLiteral("regimes_xx.json"));
}

void TestRulesPack::replacesAndAddsFiles()
{
    QByteArray canada = test::ruleFile("regimes_canada.json");
    QVERIFY(canada.contains("\"count\": 45"));
    canada.replace("\"count\": 45", "\"count\": 40");
    const auto files = applied(own(), packOf({{QStringLiteral("regimes_canada.json"), object(canada)},
                                          {QStringLiteral("regimes_xx.json"), object(test::table(test::periodRecord()))}}));
    VERIFY_OK(files);
    const auto tables = law::lawTables(*files);
    VERIFY_OK(tables);
    QCOMPARE(tables->regimes.find(QStringLiteral("ca-ab"))->anyPeriod(QStringLiteral("answer"))->count, 40);
    QVERIFY(tables->regimes.find(QStringLiteral("xx-act")));
}

void TestRulesPack::leavesUnnamedFilesAlone()
{
    const auto files = applied(own(), packOf({{QStringLiteral("regimes_xx.json"), object(test::table(test::periodRecord()))}}));
    VERIFY_OK(files);
    const auto tables = law::lawTables(*files);
    VERIFY_OK(tables);
    QCOMPARE(tables->regimes.all().size(), law::lawTables(own())->regimes.all().size() + 1);
}

void TestRulesPack::refusesPack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    const QJsonObject good = packOf({{QStringLiteral("regimes_xx.json"), object(test::table(test::periodRecord()))}});
    const auto changed = [&](const char* key, const QJsonValue& value) {
        QJsonObject pack = good;
        pack.insert(QLatin1String(key), value);
        return bytesOf(pack);
    };
    QTest::newRow("no JSON") << QByteArray("{") << "rules pack";
    QTest::newRow("something else") << QByteArray("{\"a\": 1}") << "no rules pack";
    QTest::newRow("a list of files") << changed("files", QJsonArray{1}) << "no rules pack";
    QTest::newRow("newer format") << changed("format", 2) << "format 2 is newer";
    QTest::newRow("format 0") << changed("format", 0) << "format";
    QTest::newRow("no version") << changed("version", QString()) << "version";
    QTest::newRow("no date") << changed("made", QStringLiteral("soon")) << "made";
    QTest::newRow("no files") << changed("files", QJsonObject{}) << "files";
    QTest::newRow("older than the program") << changed("made", QStringLiteral("2026-11-01")) << "older";
    QTest::newRow("other file") << changed("files", QJsonObject{{QStringLiteral("steps.json"), QJsonObject{}}}) << "steps.json";
    QTest::newRow("path") << changed("files", QJsonObject{{QStringLiteral("../regimes.json"), QJsonObject{}}}) << "../regimes.json";
}

void TestRulesPack::refusesPack()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);

    const auto pack = RulesPack::parse(bytes);
    const base::Error error = pack ? law::withPack(own(), *pack).error() : pack.error();

    QCOMPARE(error.code, base::Code::RuleMalformed);
    QVERIFY2(error.where.contains(where), qPrintable(error.where));
}

void TestRulesPack::refusesTablesThatDoNotFit_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("where");
    const QByteArray good = test::table(test::periodRecord());
    QTest::newRow("number without source") << QByteArray(good).replace("\"source\": \"Act\"", "\"sauce\": \"Act\"") << "source";
    QTest::newRow("calendar that does not exist") << QByteArray(good).replace("\"EU\"", "\"ZZ\"") << "no calendar ZZ";
    QTest::newRow("code that is taken") << QByteArray(good).replace("\"xx-act\"", "\"eu-gdpr\"") << "twice";
}

void TestRulesPack::refusesTablesThatDoNotFit()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, where);

    const auto files = applied(own(), packOf({{QStringLiteral("regimes_xx.json"), object(file)}}));

    QVERIFY(!files);
    QCOMPARE(files.error().code, base::Code::RuleMalformed);
    QVERIFY2(files.error().where.contains(where), qPrintable(files.error().where));
}

RECOURSE_TEST(TestRulesPack, QCoreApplication)
#include "test_rules_pack.moc"
