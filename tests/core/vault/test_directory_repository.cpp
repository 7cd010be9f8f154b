// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/temp_database.h"
#include "support/test_text.h"
#include "vault/directory_repository.h"
#include "vault/feed_repository.h"

#include <QtTest>

using namespace recourse;
using model::DirectoryEntry;
using model::DirectoryKind;
using test::TempDatabase;
using vault::DirectoryRepository;

namespace {

DirectoryEntry fullEntry()
{
    DirectoryEntry entry;
    entry.feed = QStringLiteral("datenanfragen");
    entry.feedId = QStringLiteral("company/shop");
    entry.kind = DirectoryKind::PrivacyContact;
    entry.domains = QStringList{QStringLiteral("shop.example"), QStringLiteral("shop2.example")};
    entry.hosts = QStringList(QStringLiteral("help.shop.example"));
    entry.names = QStringList{QStringLiteral("Shop \"GmbH\""), QStringLiteral("Ｓhop")};
    entry.countries = QStringList{QStringLiteral("DE"), QStringLiteral("-US")};
    entry.url = QStringLiteral("https://shop.example/");
    entry.form = QStringLiteral("https://shop.example/form");
    entry.email = QStringLiteral("privacy@shop.example");
    entry.postal = QStringLiteral("Street 1\n12345 Town");
    entry.phone = QStringLiteral("+49 1");
    entry.fax = QStringLiteral("+49 2");
    entry.transport = QStringLiteral("letter");
    entry.language = QStringLiteral("de");
    entry.difficulty = QStringLiteral("hard");
    entry.methods = QStringList(QStringLiteral("totp"));
    entry.products = QStringList(QStringLiteral("Shop Key"));
    entry.required = {{QStringLiteral("Number"), QStringLiteral("input"), true}, {QStringLiteral("Name"), QStringLiteral("name"), false}};
    entry.needsId = false;
    entry.notes = {{QStringLiteral("en"), QStringLiteral("a\nb")}, {QStringLiteral("pt-BR"), QStringLiteral("c")}};
    entry.pages = {{QStringLiteral("de"), QStringLiteral("https://shop.example/de")}};
    entry.mailSubject = QStringLiteral("Delete");
    entry.mailBody = QStringLiteral("XXXXXX");
    entry.quality = QStringLiteral("tested");
    entry.sources = QStringList(QStringLiteral("https://shop.example/privacy"));
    entry.details = R"({"a":1})";
    entry.sensitive = true;
    entry.licence = QStringLiteral("CC0 1.0, Datenanfragen.de");
    entry.changedOn = QDate(2026, 1, 2);
    return entry;
}

model::FeedState stateOf(const QString& feed)
{
    model::FeedState state;
    state.id = feed;
    state.state = QStringLiteral("current");
    return state;
}

} // namespace

class TestDirectoryRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField();
    void keepsTheIdOfAChangedEntry();
    void removesWhatIsSaidNoMore();
    void keepsReportsOverEntries();
    void keepsKeysAndSuffixList();
    void storesAllOrNothing();
};

void TestDirectoryRepository::keepsEveryField()
{
    TempDatabase temp;
    DirectoryRepository repository(temp.database());
    DirectoryEntry entry = fullEntry();
    DirectoryEntry bare;
    bare.feed = entry.feed;
    bare.feedId = QStringLiteral("bare");
    VERIFY_OK(repository.applyRefresh(stateOf(entry.feed), {entry, bare}, {}, {}));
    temp.reopen();

    const auto all = DirectoryRepository(temp.database()).all();
    VERIFY_OK(all);
    QCOMPARE(static_cast<int>(all->size()), 2);
    entry.id = all->front().id;
    bare.id = all->back().id;
    QVERIFY(entry.id.stored());
    QVERIFY(all->front() == entry);
    QVERIFY(all->back() == bare);
    QCOMPARE(vault::FeedRepository(temp.database()).byId(entry.feed)->state, QStringLiteral("current"));
    VERIFY_OK(DirectoryRepository(temp.database()).byId(entry.id));
    QVERIFY(!DirectoryRepository(temp.database()).byId({99}).ok());
}

void TestDirectoryRepository::keepsTheIdOfAChangedEntry()
{
    TempDatabase temp;
    DirectoryRepository repository(temp.database());
    VERIFY_OK(repository.applyRefresh(stateOf(QStringLiteral("datenanfragen")), {fullEntry()}, {}, {}));
    DirectoryEntry changed = repository.all()->front();
    changed.email = QStringLiteral("new@shop.example");

    VERIFY_OK(repository.applyRefresh(stateOf(changed.feed), {changed}, {}, {}));
    const auto all = repository.all();
    QCOMPARE(static_cast<int>(all->size()), 1);
    QVERIFY(all->front() == changed);
}

void TestDirectoryRepository::removesWhatIsSaidNoMore()
{
    TempDatabase temp;
    DirectoryRepository repository(temp.database());
    DirectoryEntry other = fullEntry();
    other.feed = QStringLiteral("cppa");
    VERIFY_OK(repository.applyRefresh(stateOf(QStringLiteral("datenanfragen")), {fullEntry(), other}, {}, {}));
    const auto id = repository.byFeed(QStringLiteral("datenanfragen"))->front().id;

    VERIFY_OK(repository.applyRefresh(stateOf(QStringLiteral("datenanfragen")), {}, {id}, {}));
    QVERIFY(repository.byFeed(QStringLiteral("datenanfragen"))->empty());
    QCOMPARE(static_cast<int>(repository.byFeed(QStringLiteral("cppa"))->size()), 1);
}

void TestDirectoryRepository::keepsReportsOverEntries()
{
    TempDatabase temp;
    DirectoryRepository repository(temp.database());
    model::DirectoryReport report{QStringLiteral("justdeleteme"), QStringLiteral("Shop"), QDate(2026, 2, 3), QStringLiteral("404"), QByteArray("0123456789abcdef")};
    VERIFY_OK(repository.saveReport(report));
    report.note = QStringLiteral("still 404");
    VERIFY_OK(repository.saveReport(report));

    const auto reports = repository.reports();
    VERIFY_OK(reports);
    QCOMPARE(static_cast<int>(reports->size()), 1);
    QVERIFY(reports->front() == report);
    VERIFY_OK(repository.removeReport(report.feed, report.feedId));
    QVERIFY(!repository.removeReport(report.feed, report.feedId).ok());
}

void TestDirectoryRepository::keepsKeysAndSuffixList()
{
    TempDatabase temp;
    DirectoryRepository repository(temp.database());
    QVERIFY(!repository.key(QStringLiteral("2fa-v4"))->has_value());
    const model::ListKey key{QStringLiteral("2fa-v4"), QStringLiteral("AB"), QByteArray("\x99\x01\x00", 3)};
    VERIFY_OK(repository.saveKey(key));
    QVERIFY(*repository.key(key.feed) == key);
    QCOMPARE(static_cast<int>(repository.keys()->size()), 1);
    VERIFY_OK(repository.removeKey(key.feed));
    QVERIFY(!repository.removeKey(key.feed).ok());

    QVERIFY(repository.suffixList()->isEmpty());
    for (const char* text : {"one", "two"}) {
        VERIFY_OK(repository.applyRefresh(stateOf(QStringLiteral("psl")), {}, {}, text));
        QCOMPARE(*repository.suffixList(), QByteArray(text));
    }
    VERIFY_OK(repository.applyRefresh(stateOf(QStringLiteral("psl")), {}, {}, {}));
    QCOMPARE(*repository.suffixList(), QByteArray("two"));
}

void TestDirectoryRepository::storesAllOrNothing()
{
    TempDatabase temp;
    DirectoryRepository repository(temp.database());
    const DirectoryEntry entry = fullEntry();

    QVERIFY(!repository.applyRefresh(stateOf(entry.feed), {entry, entry}, {}, "list").ok()); // the same id twice
    QVERIFY(repository.all()->empty());
    QVERIFY(repository.suffixList()->isEmpty());
}

RECOURSE_TEST(TestDirectoryRepository, QCoreApplication)
#include "test_directory_repository.moc"
