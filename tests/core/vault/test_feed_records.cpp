// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "vault/address_answer_repository.h"
#include "vault/connection.h"
#include "vault/feed_change_repository.h"
#include "vault/feed_choice_repository.h"
#include "vault/feed_repository.h"
#include "vault/ledger_repository.h"
#include "vault/migrations.h"
#include "vault/news_repository.h"
#include "vault/schema.h"

using namespace recourse;

class TestFeedRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryNewFieldOfABreach();
    void keepsChangesWithTheRefresh();
    void storesNothingOfABrokenRefresh();
    void forgetsOldChanges();
    void keepsWithdrawalsBesideManyChanges();
    void keepsNews();
    void keepsChoices();
    void forgetsAnOwnFeed();
    void keepsAnswers();
    void countsRequests();
    void comesFromVersionTwo();

private:
    const QDateTime m_at{QDate(2026, 11, 21), QTime(4, 5, 6), Qt::UTC};
};

void TestFeedRecords::keepsEveryNewFieldOfABreach()
{
    test::TempDatabase temp;
    model::Breach breach = test::sampleBreach(QStringLiteral("1"));
    breach.orgNames = {QStringLiteral("A"), QStringLiteral("\"B\"")};
    breach.discovered = QDate(2026, 1, 2);
    breach.cause = QStringLiteral("Cyberattack");
    breach.industry = QStringLiteral("Health");
    breach.jurisdiction = QStringLiteral("US-WA");
    breach.reporterRole = model::ReporterRole::BusinessAssociate;
    breach.supersededBy = QStringLiteral("2");
    breach.rawSha256 = QByteArray(32, '\x01');
    breach.firstSeen = QDate(2026, 3, 4);
    const auto id = vault::BreachRepository(temp.database()).save(breach);
    VERIFY_OK(id);
    breach.id = *id;
    temp.reopen();
    QCOMPARE(*vault::BreachRepository(temp.database()).byId(*id), breach);
}

void TestFeedRecords::keepsChangesWithTheRefresh()
{
    test::TempDatabase temp;
    model::FeedState state;
    state.id = QStringLiteral("sample");
    state.lastChanged = m_at;
    state.dueAfter = m_at.addDays(1);
    const std::vector<model::FeedChange> changes{{QStringLiteral("sample"), m_at, QStringLiteral("1"), {}, model::FeedChangeKind::Added, {}},
        {QStringLiteral("sample"), m_at, QStringLiteral("2"), {}, model::FeedChangeKind::Changed, {QStringLiteral("affected")}}};
    VERIFY_OK(vault::BreachRepository(temp.database())
                  .applyRefresh({state, {test::sampleBreach(QStringLiteral("1")), test::sampleBreach(QStringLiteral("2"))}, {}, changes, {}, QDate(2026, 11, 21)}));
    const auto stored = vault::FeedChangeRepository(temp.database()).last(QStringLiteral("sample"), 10);
    VERIFY_OK(stored);
    QCOMPARE(stored->size(), std::size_t{2});
    QCOMPARE((*stored)[0].feedId, QStringLiteral("2")); // the newest first
    QCOMPARE((*stored)[0].fields, QStringList{QStringLiteral("affected")});
    QVERIFY((*stored)[0].breach.stored());
    QVERIFY(vault::FeedChangeRepository(temp.database()).last(QStringLiteral("other"), 10)->empty());
    QCOMPARE(*vault::FeedRepository(temp.database()).byId(QStringLiteral("sample")), state);
}

void TestFeedRecords::storesNothingOfABrokenRefresh()
{
    test::TempDatabase temp;
    model::FeedState state;
    state.id = QStringLiteral("sample");
    const std::vector<model::FeedChange> changes{{QStringLiteral("sample"), m_at, QStringLiteral("nothing"), {}, model::FeedChangeKind::Added, {}}};
    QVERIFY(!vault::BreachRepository(temp.database()).applyRefresh({state, {test::sampleBreach(QStringLiteral("1"))}, {}, changes, {}, QDate(2026, 11, 21)}));
    QVERIFY(vault::BreachRepository(temp.database()).all()->empty());
}

void TestFeedRecords::forgetsOldChanges()
{
    test::TempDatabase temp;
    test::storedBreaches(temp.database(), 1);
    vault::FeedChangeRepository repository(temp.database());
    const QString feedId = vault::BreachRepository(temp.database()).all()->front().feedId;
    std::vector<model::FeedChange> changes(1100, {QStringLiteral("sample"), m_at, feedId, {}, model::FeedChangeKind::Changed, {}});
    changes.back().fields = {QStringLiteral("last")};
    VERIFY_OK(repository.append(changes));
    const auto kept = repository.last({}, -1);
    QCOMPARE(kept->size(), std::size_t{1000});
    QCOMPARE(kept->front().fields, QStringList{QStringLiteral("last")});
}

void TestFeedRecords::keepsWithdrawalsBesideManyChanges()
{
    test::TempDatabase temp;
    test::storedBreaches(temp.database(), 1);
    vault::FeedChangeRepository repository(temp.database());
    const QString feedId = vault::BreachRepository(temp.database()).all()->front().feedId;
    const auto change = [&](model::FeedChangeKind kind) { return model::FeedChange{QStringLiteral("sample"), m_at, feedId, {}, kind, {}}; };
    VERIFY_OK(repository.append({change(model::FeedChangeKind::Withdrawn), change(model::FeedChangeKind::Returned)}));
    VERIFY_OK(repository.append(std::vector<model::FeedChange>(1500, change(model::FeedChangeKind::Changed))));
    const auto kept = repository.last({}, -1);
    QCOMPARE(kept->size(), std::size_t{1002});
    QCOMPARE(kept->back().kind, model::FeedChangeKind::Withdrawn);
}

void TestFeedRecords::keepsNews()
{
    test::TempDatabase temp;
    vault::NewsRepository repository(temp.database());
    model::NewsItem item{QStringLiteral("news"), QStringLiteral("1"), QStringLiteral("Title"), QStringLiteral("https://a.example/"), m_at, QDate(2026, 11, 21)};
    VERIFY_OK(repository.store({item}));
    item.title = QStringLiteral("Corrected");
    item.firstSeen = QDate(2026, 11, 25);
    model::NewsItem newer{QStringLiteral("news"), QStringLiteral("2"), QStringLiteral("Newer"), {}, m_at.addDays(1), QDate(2026, 11, 25)};
    VERIFY_OK(repository.store({item, newer}));
    const auto kept = repository.last(QStringLiteral("news"), 10);
    QCOMPARE(kept->size(), std::size_t{2});
    QCOMPARE((*kept)[0], newer);
    QCOMPARE((*kept)[1].title, QStringLiteral("Corrected"));
    QCOMPARE((*kept)[1].firstSeen, QDate(2026, 11, 21));
}

void TestFeedRecords::keepsChoices()
{
    test::TempDatabase temp;
    vault::FeedChoiceRepository repository(temp.database());
    QCOMPARE(*repository.choice(QStringLiteral("hibp")), (model::FeedChoice{QStringLiteral("hibp"), {}, {}}));
    const model::FeedChoice off{QStringLiteral("hibp"), false, QString()};
    VERIFY_OK(repository.saveChoice(off));
    QCOMPARE(repository.choice(QStringLiteral("hibp"))->switchedOn, std::optional(false));
    QVERIFY(repository.choice(QStringLiteral("hibp"))->proxy && repository.choice(QStringLiteral("hibp"))->proxy->isEmpty());
    VERIFY_OK(repository.saveChoice({QStringLiteral("hibp"), {}, QStringLiteral("socks5h://127.0.0.1:9050")}));
    QCOMPARE(repository.choices()->size(), std::size_t{1});
    QVERIFY(!repository.choices()->front().switchedOn);
}

void TestFeedRecords::forgetsAnOwnFeed()
{
    test::TempDatabase temp;
    vault::FeedChoiceRepository repository(temp.database());
    VERIFY_OK(repository.saveOwnFeed(QStringLiteral("own-a"), "{\"id\":\"own-a\"}"));
    VERIFY_OK(repository.saveChoice({QStringLiteral("own-a"), false, {}}));
    QCOMPARE(*repository.ownFeeds(), std::vector<QByteArray>{"{\"id\":\"own-a\"}"});
    VERIFY_OK(repository.removeOwnFeed(QStringLiteral("own-a")));
    QVERIFY(repository.ownFeeds()->empty() && repository.choices()->empty());
    QVERIFY(!repository.removeOwnFeed(QStringLiteral("own-a")));
}

void TestFeedRecords::keepsAnswers()
{
    test::TempDatabase temp;
    vault::AddressAnswerRepository repository(temp.database());
    const model::AddressAnswer range{QStringLiteral("me@a.example"), QStringLiteral("hibp"), model::AddressQuestion::Range, m_at, {QStringLiteral("Adobe")}};
    VERIFY_OK(repository.save(range));
    model::AddressAnswer later = range;
    later.asked = m_at.addDays(1);
    later.names.clear();
    VERIFY_OK(repository.save(later));
    QCOMPARE(*repository.all(), std::vector<model::AddressAnswer>{later});
    VERIFY_OK(repository.forget(QStringLiteral("me@a.example")));
    QVERIFY(repository.all()->empty());
}

void TestFeedRecords::countsRequests()
{
    test::TempDatabase temp;
    vault::LedgerRepository repository(temp.database());
    model::LedgerEntry entry;
    entry.feed = QStringLiteral("xposedornot");
    for (const int hours : {-30, -5, -1}) {
        entry.at = m_at.addSecs(hours * 3600);
        VERIFY_OK(repository.append(entry));
    }
    QCOMPARE(repository.askedSince(QStringLiteral("xposedornot"), m_at.addDays(-1))->size(), std::size_t{2});
    QVERIFY(repository.askedSince(QStringLiteral("hibp"), m_at.addDays(-1))->empty());
}

/// A vault of the release before, with what this version's feeds touch.
void TestFeedRecords::comesFromVersionTwo()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("vault.db")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    auto connected = vault::connect(file.fileName(), base::SecretBytes::random(32), vault::Access::ReadWrite);
    VERIFY_OK(connected);
    vault::Database& database = **connected;
    VERIFY_OK(vault::migrate(database, vault::schemaMigrations().first(2)));
    const auto filled = database.execute(
        "INSERT INTO breaches (id, feed, feed_id, title, org_name, domains, named_host, occurred_from, precision, affected, affected_scope, "
        "data_classes, data_classes_raw, verified, fabricated, retired, spam_list, malware, stealer_log, sensitive, description, source_url, "
        "notice_url, licence, extra) VALUES (7, 'hibp', 'Shop', 'Shop', 'Shop', '[\"shop.example\"]', '', '2024-03-01', 'day', 5, 'accounts', "
        "'[\"password\"]', '[\"Passwords\"]', 1, 0, 0, 0, 0, 0, 0, 'Text', '', '', 'CC BY 4.0', x'');"
        "INSERT INTO feeds VALUES ('hibp', 'current', 1, '2026-01-02T00:00:00Z', NULL, '', '\"e\"', '', 'm', x'aa', NULL);"
        "INSERT INTO ledger (at, feed, method, url, sent_bytes, received_bytes, status, error) VALUES ('2026-01-02T00:00:00Z', 'hibp', 'GET', 'u', 1, 2, 200, '')");
    VERIFY_OK(filled);

    VERIFY_OK(vault::migrate(database, vault::schemaMigrations()));

    const auto breach = vault::BreachRepository(database).byId({7});
    VERIFY_OK(breach);
    QCOMPARE(breach->title, QStringLiteral("Shop"));
    QCOMPARE(breach->domains, QStringList{QStringLiteral("shop.example")});
    QCOMPARE(breach->affected, qint64{5});
    QVERIFY(breach->orgNames.isEmpty() && !breach->firstSeen.isValid() && breach->rawSha256.isEmpty());
    QCOMPARE(breach->reporterRole, model::ReporterRole::Unknown);
    const auto state = vault::FeedRepository(database).byId(QStringLiteral("hibp"));
    QCOMPARE(state->etag, QStringLiteral("\"e\""));
    QVERIFY(!state->dueAfter.isValid() && !state->lastChanged.isValid());
    QCOMPARE(vault::LedgerRepository(database).all(-1)->size(), std::size_t{1});
}

RECOURSE_TEST(TestFeedRecords, QCoreApplication)
#include "test_feed_records.moc"
