// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "vault/feed_repository.h"

using namespace recourse;

class TestFeedRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField_data();
    void keepsEveryField();
    void saysNeverOfUnknownFeeds();
    void lastStateCounts();
};

void TestFeedRepository::keepsEveryField_data()
{
    test::addOddTexts();
}

void TestFeedRepository::keepsEveryField()
{
    QFETCH(const QString, text);
    test::TempDatabase temp;
    const QDateTime at(QDate(2026, 11, 21), QTime(4, 5, 6), Qt::UTC);
    model::FeedState state;
    state.id = text;
    state.state = QStringLiteral("stale");
    state.entries = 1012;
    state.asOf = at;
    state.lastTried = at.addDays(1);
    state.lastError = text;
    state.etag = text + QStringLiteral("1");
    state.lastModified = text + QStringLiteral("2");
    state.marker = text + QStringLiteral("3");
    state.sha256 = QByteArray(64, 'f');
    state.retryAfter = at.addDays(2);
    VERIFY_OK(vault::FeedRepository(temp.database()).save(state));
    temp.reopen();
    vault::FeedRepository repository(temp.database());
    QVERIFY(*repository.byId(text) == state);
    QVERIFY(*repository.states() == std::vector<model::FeedState>{state});
}

void TestFeedRepository::saysNeverOfUnknownFeeds()
{
    test::TempDatabase temp;
    vault::FeedRepository repository(temp.database());
    const auto state = repository.byId(QStringLiteral("' OR 1=1 --"));
    VERIFY_OK(state);
    QCOMPARE(state->id, QStringLiteral("' OR 1=1 --"));
    QCOMPARE(state->state, QStringLiteral("never"));
    QCOMPARE(state->entries, 0);
    QVERIFY(repository.states()->empty());
}

void TestFeedRepository::lastStateCounts()
{
    test::TempDatabase temp;
    vault::FeedRepository repository(temp.database());
    model::FeedState state;
    state.id = QStringLiteral("hibp");
    state.etag = QStringLiteral("old");
    state.asOf = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    VERIFY_OK(repository.save(state));
    model::FeedState next;
    next.id = state.id;
    next.state = QStringLiteral("current");
    VERIFY_OK(repository.save(next));
    QVERIFY(*repository.states() == std::vector<model::FeedState>{next});
}

RECOURSE_TEST(TestFeedRepository, QCoreApplication)
#include "test_feed_repository.moc"
