// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory_fixture.h"

#include "directory/catalogue.h"
#include "main/test_program.h"

using namespace recourse;
using base::Code;
using directory::DirectoryCatalogue;

class TestDirectoryCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheProgramsOwn();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
};

void TestDirectoryCatalogue::readsTheProgramsOwn()
{
    const test::DirectoryFixture fixture;

    QCOMPARE(static_cast<int>(fixture.catalogue->all().size()), 10);
    for (const directory::DirectoryDefinition& one : fixture.catalogue->all()) {
        QCOMPARE(one.feed.base.scheme(), QStringLiteral("https"));
        QVERIFY2(one.isSuffixList() || directory::readerOf(one) != nullptr, qPrintable(one.feed.id));
        QVERIFY(one.feed.refreshHours >= 24);
        QVERIFY(one.feed.switchedOn && !one.feed.fileOnly);
        QVERIFY(!one.feed.licenceLine().isEmpty());
    }
    QCOMPARE(fixture.definition("2fa-v4").signaturePath, QStringLiteral("all.json.sig"));
    QCOMPARE(fixture.definition("datenanfragen").scopes.size(), 28);
    QCOMPARE(fixture.definition("datenanfragen").scopes.value(QStringLiteral("debaylda")).region, QStringLiteral("DE-BY"));
    QVERIFY(fixture.definition("psl").isSuffixList());
    QVERIFY(fixture.catalogue->find(QStringLiteral("hibp")) == nullptr);
}

void TestDirectoryCatalogue::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("where");
    QTest::newRow("plain http") << QByteArray("\"base\": \"https://raw") << QByteArray("\"base\": \"http://raw") << QStringLiteral("base");
    QTest::newRow("unknown reader") << QByteArray("\"reader\": \"justdeleteme\"") << QByteArray("\"reader\": \"else\"") << QStringLiteral("reader");
    QTest::newRow("unknown kind") << QByteArray("\"kind\": \"suffix_list\"") << QByteArray("\"kind\": \"breaches\"") << QStringLiteral("kind");
    QTest::newRow("too much trust") << QByteArray("\"trust\": 90") << QByteArray("\"trust\": 101") << QStringLiteral("trust");
    QTest::newRow("no licence") << QByteArray("\"licence\": \"CC0 1.0\"") << QByteArray("\"licence\": \"\"") << QStringLiteral("licence");
    QTest::newRow("twice") << QByteArray("\"id\": \"2fa-v3\"") << QByteArray("\"id\": \"2fa-v4\"") << QStringLiteral("twice");
    QTest::newRow("no list") << QByteArray("\"directories\"") << QByteArray("\"others\"") << QStringLiteral("directories");
    QTest::newRow("no JSON") << QByteArray("{\n") << QByteArray("{{\n") << QStringLiteral("directories.json");
}

void TestDirectoryCatalogue::namesWhatIsWrong()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, where);
    QByteArray json = test::contentOf(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/rules/directories.json"));
    QVERIFY(json.contains(from));
    json.replace(from, to);

    const auto catalogue = DirectoryCatalogue::parse(json);

    COMPARE_ERROR(catalogue, Code::RuleMalformed);
    QVERIFY2(catalogue.error().where.contains(where), qPrintable(catalogue.error().where));
}

RECOURSE_TEST(TestDirectoryCatalogue, QCoreApplication)
#include "test_directory_catalogue.moc"
