// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory_fixture.h"
#include "main/test_program.h"

#include <archive.h>
#include <archive_entry.h>

using namespace recourse;
using base::Code;
using test::DirectoryFixture;

namespace {

/// A gzipped archive of these files, with pax headers as GitHub's archives have.
QByteArray archiveOf(const QList<QPair<QByteArray, QByteArray>>& files)
{
    QByteArray bytes(64 << 20, '\0');
    std::size_t used = 0;
    archive* writer = archive_write_new();
    archive_write_set_format_pax(writer);
    archive_write_add_filter_gzip(writer);
    if (archive_write_open_memory(writer, bytes.data(), static_cast<std::size_t>(bytes.size()), &used) != ARCHIVE_OK)
        qFatal("no archive");
    for (const auto& [name, content] : files) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(writer, entry);
        archive_write_data(writer, content.constData(), static_cast<std::size_t>(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    bytes.truncate(static_cast<qsizetype>(used));
    return bytes;
}

QByteArray company(const QByteArray& slug)
{
    return R"({"slug":")" + slug + R"(","name":"Company )" + slug
        + R"(","relevant-countries":["de"],"address":"Street 1\n1 Town","sources":[],"quality":"verified","web":"https://)" + slug + R"(.example"})";
}

} // namespace

/// Lists as a broken or malicious server sends them: refused, or read without what is bad, never worse.
class TestHostileLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnArchive();
    void readsLongPaths();
    void refusesPathsThatLeadOut_data();
    void refusesPathsThatLeadOut();
    void takesColonsInNames();
    void passesOverABrokerThatWasCut();
    void refusesABomb();
    void refusesTooManyMembers();
    void refusesHalfAnArchive();
    void passesOverABadRecord();
    void refusesManyBadRecords();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void survivesWrongTypes_data();
    void survivesWrongTypes();
    void survivesDeepNesting();
    void refusesHalfARealArchive();
};

void TestHostileLists::readsAnArchive()
{
    const auto reading = DirectoryFixture().read("datenanfragen",
        archiveOf({{"data-x/README.md", "# data"}, {"data-x/companies/one.json", company("one")}, {"data-x/companies/two", company("two")},
            {"data-x/companies/.three.json/four.json", company("four")}, {"data-x/obsolete-records/five.json", company("five")},
            {"data-x/supervisory-authorities/atdsb.json", R"({"slug":"atdsb","name":"DSB","relevant-countries":["at"],"address":"Wien"})"}}));

    VERIFY_OK(reading);
    QCOMPARE(static_cast<int>(reading->entries.size()), 2);
    QCOMPARE(reading->entries[0].feedId, QStringLiteral("company/one"));
    QCOMPARE(reading->entries[1].feedId, QStringLiteral("authority/atdsb"));
}

void TestHostileLists::readsLongPaths()
{
    const QByteArray slug(180, 'a');
    const auto reading = DirectoryFixture().read("datenanfragen", archiveOf({{"data-x/companies/" + slug + ".json", company("long")}}));

    VERIFY_OK(reading);
    QCOMPARE(static_cast<int>(reading->entries.size()), 1);
}

void TestHostileLists::refusesPathsThatLeadOut_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char* path : {"../companies/one.json", "data-x/../../companies/one.json", "/companies/one.json", "data-x/companies/..\\one.json", "C:/companies/one.json"})
        QTest::newRow(path) << QByteArray(path);
}

void TestHostileLists::refusesPathsThatLeadOut()
{
    QFETCH(QByteArray, path);

    COMPARE_ERROR(DirectoryFixture().read("datenanfragen", archiveOf({{"data-x/companies/two.json", company("two")}, {path, company("one")}})), Code::FeedMalformed);
}

void TestHostileLists::takesColonsInNames()
{
    const auto reading = DirectoryFixture().read(
        "datenanfragen", archiveOf({{"data-x/docs/Notes: how to.md", "x"}, {"data-x/companies/one.json", company("one")}}));
    VERIFY_OK(reading);
    QCOMPARE(static_cast<int>(reading->entries.size()), 1);
}

void TestHostileLists::passesOverABrokerThatWasCut()
{
    QByteArray list = "Data broker name,Data broker website,Email\n";
    for (int i = 0; i < 10; ++i)
        list += "Firm" + QByteArray::number(i) + ",firm" + QByteArray::number(i) + ".example,privacy@firm" + QByteArray::number(i) + ".com.example\n";
    const DirectoryFixture fixture;

    const auto reading = fixture.read("cppa", list.chopped(9)); // "privacy@firm9.com", which is somebody else's

    VERIFY_OK(reading);
    QVERIFY(reading->cut);
    QCOMPARE(static_cast<int>(reading->entries.size()), 9);
    QCOMPARE(reading->warnings.size(), 1);
    QVERIFY(!fixture.read("cppa", list)->cut);
}

void TestHostileLists::refusesABomb()
{
    COMPARE_ERROR(DirectoryFixture().read("datenanfragen", archiveOf({{"data-x/bomb", QByteArray(60 << 20, '\0')}, {"data-x/companies/one.json", company("one")}})),
        Code::NetTooLarge);
}

void TestHostileLists::refusesTooManyMembers()
{
    QList<QPair<QByteArray, QByteArray>> files;
    for (int i = 0; i <= 20'000; ++i)
        files.append({"x/" + QByteArray::number(i), "y"});

    COMPARE_ERROR(DirectoryFixture().read("datenanfragen", archiveOf(files)), Code::NetTooLarge);
}

void TestHostileLists::refusesHalfAnArchive()
{
    QList<QPair<QByteArray, QByteArray>> files;
    for (int i = 0; i < 200; ++i)
        files.append({"data-x/companies/" + QByteArray::number(i) + ".json", company(QByteArray::number(i * 7919))});
    const QByteArray whole = archiveOf(files);
    const DirectoryFixture fixture;

    VERIFY_OK(fixture.read("datenanfragen", whole));
    for (const qsizetype size : {whole.size() / 4, whole.size() / 2, whole.size() - 1000, qsizetype{10}})
        COMPARE_ERROR(fixture.read("datenanfragen", whole.left(size)), Code::FeedMalformed);
}

void TestHostileLists::passesOverABadRecord()
{
    const auto reading = DirectoryFixture().read(
        "datenanfragen", archiveOf({{"d/companies/one.json", company("one")}, {"d/companies/bad.json", "{"}, {"d/companies/empty.json", ""}}));

    VERIFY_OK(reading);
    QCOMPARE(static_cast<int>(reading->entries.size()), 1);
    QCOMPARE(reading->unread, 2);
    QVERIFY(reading->warnings.join(u' ').contains(QStringLiteral("companies/bad.json")));
}

void TestHostileLists::refusesManyBadRecords()
{
    QList<QPair<QByteArray, QByteArray>> files{{"d/companies/one.json", company("one")}};
    for (int i = 0; i < 10; ++i)
        files.append({"d/companies/" + QByteArray::number(i) + ".json", "[]"});

    COMPARE_ERROR(DirectoryFixture().read("datenanfragen", archiveOf(files)), Code::FeedMalformed);
}

void TestHostileLists::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char* id : {"datenanfragen", "justdeleteme", "2fa-v3", "2fa-v4", "passkeys", "apple-change-password", "apple-shared", "cppa"})
        QTest::newRow(id) << QByteArray(id);
}

void TestHostileLists::refusesWhatIsNoList()
{
    QFETCH(QByteArray, id);
    const DirectoryFixture fixture;

    COMPARE_ERROR(fixture.read(id.constData(), "\n<!DOCTYPE html><title>Sign in</title>"), Code::FeedHtml);
    for (const QByteArray& bytes : {QByteArray(), QByteArray("   "), QByteArray("[]"), QByteArray("{}"), QByteArray("[1,2,3,4,5,6,7,8]"), QByteArray("null"), QByteArray("\0\0\0\0", 4),
             QByteArray("{\"a\":"), QByteArray(1000, '\xff')})
        QVERIFY2(!fixture.read(id.constData(), bytes).ok(), bytes.left(20).constData());
}

void TestHostileLists::survivesWrongTypes_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("justdeleteme") << QByteArray("justdeleteme")
                                  << QByteArray(R"([{"name":"A","url":[],"difficulty":{},"domains":"a.example","notes":7,"email":null,"meta":[1]},
                                                    {"name":"B","url":"https://b.example","domains":[1,null,{"x":2},"b.example"],"difficulty":"EASY"}])");
    QTest::newRow("2fa v3") << QByteArray("2fa-v3")
                            << QByteArray(R"([["A",{"domain":"a.example","tfa":"totp","regions":{"us":1},"contact":[],"additional-domains":7}],
                                              ["B",{"domain":"b.example","tfa":[["totp"],{"x":1},"sms"]},"more"]])");
    QTest::newRow("2fa v4") << QByteArray("2fa-v4") << QByteArray(R"({"a.example":{"methods":"totp","notes":[1]},"b.example":{"methods":[null,"sms"]}})");
    QTest::newRow("passkeys") << QByteArray("passkeys") << QByteArray(R"({"a.example":{"passwordless":true},"b.example":{"mfa":["allowed"],"additional-domains":{}}})");
    QTest::newRow("datenanfragen") << QByteArray("datenanfragen")
                                   << QByteArray(R"([{"slug":"a","name":"A","address":7,"web":[],"runs":"x","required-elements":{"desc":1},"quality":null,"nsfw":"yes","needs-id-document":"no"},
                                                     {"slug":"b","name":"B","relevant-countries":"de","comments":{"a":1}}])");
    QTest::newRow("shared") << QByteArray("apple-shared") << QByteArray(R"([{"shared":["a.example","b.example",7]},{"from":["c.example"],"to":["d.example"],"fromDomainsAreObsoleted":"yes"}])");
}

void TestHostileLists::survivesWrongTypes()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, list);

    const auto reading = DirectoryFixture().read(id.constData(), list);

    VERIFY_OK(reading);
    QCOMPARE(static_cast<int>(reading->entries.size()), 2);
    for (const model::DirectoryEntry& entry : reading->entries)
        QVERIFY(!entry.feedId.isEmpty());
}

void TestHostileLists::survivesDeepNesting()
{
    const DirectoryFixture fixture;
    const QByteArray deep = QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']');
    for (const char* id : {"justdeleteme", "2fa-v3", "2fa-v4", "passkeys", "apple-change-password", "apple-shared", "datenanfragen"})
        COMPARE_ERROR(fixture.read(id, deep), Code::FeedNotJson);
    // In one record of an archive it is that record's fault.
    const auto reading = fixture.read("datenanfragen", archiveOf({{"d/companies/one.json", company("one")}, {"d/companies/deep.json", deep}}));
    VERIFY_OK(reading);
    QCOMPARE(reading->unread, 1);
}

void TestHostileLists::refusesHalfARealArchive()
{
    const QByteArray bytes = test::realCopy("datenanfragen/data-2026-01-01.tar.gz");
    if (bytes.isEmpty())
        QSKIP("no real copy here");

    COMPARE_ERROR(DirectoryFixture().read("datenanfragen", bytes.left(bytes.size() / 2)), Code::FeedMalformed);
}

RECOURSE_TEST(TestHostileLists, QCoreApplication)
#include "test_hostile_lists.moc"
