// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/feed_choice_jobs.h"
#include "session/feed_jobs.h"
#include "ui/pages/feeds/feeds_page.h"
#include "ui/support/directory_samples.h"
#include "ui/support/test_workspace.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemModel>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace recourse;
using namespace recourse::ui;

namespace {

constexpr char kHeadlines[] = R"(<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>
  <item><title>A <b>shop</b> is fined &amp; told to delete</title><link>https://www.ftc.gov/news/shop</link><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate></item>
  <item><title>How to freeze your credit</title><link>https://www.ftc.gov/news/freeze</link><pubDate>Thu, 19 Nov 2026 10:00:00 GMT</pubDate></item>
  <item><title>A link that leads nowhere good</title><link>javascript:alert(1)</link><pubDate>Wed, 18 Nov 2026 10:00:00 GMT</pubDate></item>
</channel></rss>)";

} // namespace

/// What single lists offer beyond a refresh: the publisher's key, headlines, the user's own lists.
class TestFeedLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksSignaturesOnceThePublishersKeyIsGiven();
    void refusesAKeyThatIsNone();
    void forgetsAListOfTheUsersOwn();
    void showsHeadlinesAsPlainText();

private:
    template <class T> static T* find(QWidget& root, const char* name)
    {
        T* found = root.findChild<T*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }
    static void settle(test::TestWorkspace& here)
    {
        [&] { QTRY_VERIFY(test::isIdle(here.workspace())); }();
    }
    static std::unique_ptr<FeedsPage> shown(test::TestWorkspace& here, const QString& feed)
    {
        auto page = std::make_unique<FeedsPage>(here.workspace(), nullptr);
        page->resize(1100, 700);
        static_cast<QWidget*>(page.get())->show();
        settle(here);
        page->showTarget({PageId::Feeds, 0, feed, {}, {}});
        return page;
    }
    static std::vector<session::FeedView> lists(test::TestWorkspace& here) { return here.await(session::listFeeds(here.session())); }
    static session::FeedView stored(test::TestWorkspace& here, const QString& id)
    {
        const auto views = lists(here);
        const auto view = std::find_if(views.begin(), views.end(), [&](const session::FeedView& one) { return one.definition.id == id; });
        if (view == views.end())
            qFatal("no list %s", qPrintable(id));
        return *view;
    }
};

void TestFeedLists::checksSignaturesOnceThePublishersKeyIsGiven()
{
    test::TestWorkspace here;
    here.createVault();
    const auto page = shown(here, QStringLiteral("2fa-v4"));
    auto* key = find<QPushButton>(*page, "feedKey");
    QVERIFY(key->isVisible());
    QVERIFY(stored(here, QStringLiteral("2fa-v4")).signaturePath.isEmpty());
    here.prompts().filesToOpen = QStringList{QStringLiteral(RECOURSE_SOURCE_DIR "/tests/data/openpgp/publisher.asc")};
    QSignalSpy said(&here.workspace(), &Workspace::messageWanted);
    key->click();
    settle(here);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said.front().front().value<Message>().text.contains(QStringLiteral("A22B E5E9 B7B9 E340 396B AF0B 5BCF 176C 4338 595F")));
    QTRY_VERIFY(!stored(here, QStringLiteral("2fa-v4")).signaturePath.isEmpty());
    settle(here);
    QTRY_VERIFY(key->text().contains(QStringLiteral("checked")));
    key->click(); // the user is asked, and turns away
    QCOMPARE(here.prompts().questions.size(), 1);
    settle(here);
    QVERIFY(!stored(here, QStringLiteral("2fa-v4")).signaturePath.isEmpty());
    here.prompts().saysYes = true;
    key->click();
    settle(here);
    QTRY_VERIFY(stored(here, QStringLiteral("2fa-v4")).signaturePath.isEmpty());
}

void TestFeedLists::refusesAKeyThatIsNone()
{
    test::TestWorkspace here;
    here.createVault();
    const auto page = shown(here, QStringLiteral("2fa-v4"));
    here.prompts().filesToOpen = QStringList{here.write(QStringLiteral("key.asc"), "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nnothing\n")};
    QSignalSpy said(&here.workspace(), &Workspace::messageWanted);
    find<QPushButton>(*page, "feedKey")->click();
    settle(here);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(stored(here, QStringLiteral("2fa-v4")).signaturePath.isEmpty());
}

void TestFeedLists::forgetsAListOfTheUsersOwn()
{
    test::TestWorkspace here;
    here.createVault();
    session::OwnFeedRequest request;
    request.name = QStringLiteral("Harbour register");
    request.mapping = here.await(session::previewOwnFeed(here.session(), here.write(QStringLiteral("register.csv"), test::kOwnRegister), {})).guess;
    const QString id = here.await(session::addOwnFeed(here.session(), request)).id;
    const auto page = shown(here, id);
    auto* remove = find<QPushButton>(*page, "feedRemove");
    QVERIFY(remove->isVisible());
    remove->click();
    QCOMPARE(here.prompts().questions.size(), 1);
    settle(here);
    QVERIFY(stored(here, id).definition.own); // nobody said yes
    here.prompts().saysYes = true;
    remove->click();
    settle(here);
    const auto views = lists(here);
    QVERIFY(std::none_of(views.begin(), views.end(), [&](const session::FeedView& view) { return view.definition.id == id; }));
    settle(here);
    page->showTarget({PageId::Feeds, 0, QStringLiteral("hibp"), {}, {}});
    QVERIFY(!find<QPushButton>(*page, "feedRemove")->isVisible()); // what ships is switched off, not removed
}

void TestFeedLists::showsHeadlinesAsPlainText()
{
    test::TestWorkspace here;
    here.createVault();
    here.await(session::importFeedFile(here.session(), QStringLiteral("news-ftc"), here.write(QStringLiteral("news.xml"), kHeadlines)));
    const auto page = shown(here, QStringLiteral("news"));
    auto* table = find<DataTable>(*page, "newsTable");
    QTRY_VERIFY(table->isVisible());
    const QAbstractItemModel& model = *table->model();
    QTRY_VERIFY(model.rowCount() >= 2);
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles << model.index(row, 1).data().toString();
    QCOMPARE(titles.first(), QStringLiteral("A shop is fined & told to delete")); // the newest
    QVERIFY(titles.contains(QStringLiteral("How to freeze your credit")));
    auto* open = find<QPushButton>(*page, "newsOpen");
    table->selectRow(0);
    QVERIFY(open->isEnabled());
    QVERIFY(open->text().contains(QStringLiteral("www.ftc.gov"))); // where it leads is said before
    open->click();
    QCOMPARE(here.prompts().links, QList<QUrl>{QUrl(QStringLiteral("https://www.ftc.gov/news/shop"))});
    const qsizetype bad = titles.indexOf(QStringLiteral("A link that leads nowhere good"));
    if (bad >= 0) {
        table->selectRow(static_cast<int>(bad));
        QVERIFY(!open->isEnabled());
    }
    find<QLineEdit>(*page, "newsSearch")->setText(QStringLiteral("freeze"));
    QTRY_COMPARE(model.rowCount(), 1);
}

RECOURSE_TEST(TestFeedLists, QApplication)
#include "test_feed_lists.moc"
