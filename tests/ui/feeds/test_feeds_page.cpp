// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/breach_jobs.h"
#include "session/demo_jobs.h"
#include "session/feed_choice_jobs.h"
#include "support/loopback_server.h"
#include "ui/models/row_table.h"
#include "ui/pages/feeds/feeds_page.h"
#include "ui/support/test_workspace.h"
#include "ui/theme.h"
#include "ui/widgets/data_table.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace recourse;
using namespace recourse::ui;

/// Lists, network and log over a real vault and a real server on loopback.
class TestFeedsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatWouldBeSent();
    void offlineSaysThatNothingLeaves();
    void refreshBringsTheListAndTheLog();
    void failureStaysOnTheList();
    void refusedFilesAreNoFaultOfTheList();
    void shorterFilesAreAskedAbout();
    void refreshCanBeCancelled();
    void judgesTheProxy();
    void aProxyEndsNoOfflineMode();
    void aProxyThatIsBeingWrittenStays();
    void exportsTheLog();
    void fitsANarrowWindow();

private:
    [[nodiscard]] std::unique_ptr<FeedsPage> shown(test::TestWorkspace& here);
    void picture(QWidget& page, const QString& name);
    [[nodiscard]] static QString textOf(QWidget& page, const QString& name)
    {
        const QLabel* label = page.findChild<QLabel*>(name);
        return label == nullptr ? QString() : label->text();
    }
    [[nodiscard]] test::Reply json(const QByteArray& body) const
    {
        return {200, {{"Content-Type", "application/json"}}, body};
    }
};

void TestFeedsPage::initTestCase()
{
    applyTheme(*qApp, Scheme::Light);
}

std::unique_ptr<FeedsPage> TestFeedsPage::shown(test::TestWorkspace& here)
{
    auto page = std::make_unique<FeedsPage>(here.workspace(), nullptr);
    page->resize(820, 600);
    static_cast<QWidget*>(page.get())->show();
    [&] { QTRY_VERIFY(test::isIdle(here.workspace())); }();
    return page;
}

/// Where RECOURSE_SHOTS names a folder, pictures for a designer's eye.
void TestFeedsPage::picture(QWidget& page, const QString& name)
{
    const QString folder = qEnvironmentVariable("RECOURSE_SHOTS");
    if (folder.isEmpty())
        return;
    for (const auto& [scheme, word] : {std::pair{Scheme::Dark, "dark"}, std::pair{Scheme::Light, "light"}}) {
        applyTheme(*qApp, scheme);
        QTest::qWait(100);
        page.grab().save(QDir(folder).filePath(QStringLiteral("%1-%2.png").arg(name, QLatin1String(word))));
    }
}

void TestFeedsPage::saysWhatWouldBeSent()
{
    test::TestWorkspace here;
    here.createVault();
    const auto page = shown(here);
    auto* details = page->findChild<QPushButton*>(QStringLiteral("feedDetails"));
    QVERIFY(details != nullptr);
    auto* box = page->findChild<QWidget*>(QStringLiteral("feedRequest"));
    QVERIFY(!box->isVisible());
    details->click();
    QVERIFY(box->isVisible());
    QString request;
    for (const QLabel* label : box->findChildren<QLabel*>())
        request += label->text();
    QVERIFY(request.contains(QStringLiteral("Host: haveibeenpwned.com")));
    QVERIFY(request.contains(QStringLiteral("GET /api/v3/breaches")));
    QVERIFY(request.contains(QStringLiteral("User-Agent: Recourse/0.1.0")));
    picture(*page, QStringLiteral("feeds-details"));
}

void TestFeedsPage::offlineSaysThatNothingLeaves()
{
    test::TestWorkspace here;
    here.createVault();
    const auto page = shown(here);
    QVERIFY(page->findChild<QWidget*>(QStringLiteral("offlineNotice"))->isVisible());
    picture(*page, QStringLiteral("feeds-offline"));
    auto* offline = page->findChild<QCheckBox*>(QStringLiteral("offlineSwitch"));
    QVERIFY(offline->isChecked());
    page->showTarget({PageId::Feeds, 0, QStringLiteral("network"), {}, {}});
    offline->click();
    QVERIFY(!here.session().settings().offline);
    QVERIFY(!here.preferences().offline());
    offline->click();
    QVERIFY(here.session().settings().offline);
    picture(*page, QStringLiteral("feeds-network"));
}

void TestFeedsPage::refreshBringsTheListAndTheLog()
{
    test::LoopbackServer server;
    test::TestWorkspace here({{QStringLiteral("hibp"), server.url(QStringLiteral("/api/v3"))}});
    here.createVault();
    here.importSample();
    const auto material = session::demoMaterial(here.session());
    server.serve("/api/v3/breaches", json(material->breachList));
    server.serve("/api/v3/latestbreach", json(material->latestBreach));
    const auto page = shown(here);
    QSignalSpy changed(&here.workspace(), &Workspace::changed);
    page->findChild<QPushButton*>(QStringLiteral("refreshAll"))->click();
    QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("feedRefresh"))->isEnabled());
    QTRY_VERIFY(test::isIdle(here.workspace()));
    QTRY_VERIFY(page->findChild<QLabel*>(QStringLiteral("feedChanges"))->isVisible());
    QVERIFY(textOf(*page, QStringLiteral("feedFacts")).contains(QStringLiteral("less than an hour ago")));
    QVERIFY(!changed.isEmpty());
    QVERIFY(page->findChild<QPushButton*>(QStringLiteral("feedRefresh"))->isEnabled());
    picture(*page, QStringLiteral("feeds-fresh"));
    page->showTarget({PageId::Feeds, 0, QStringLiteral("log"), {}, {}});
    auto* table = page->findChild<DataTable*>(QStringLiteral("ledgerTable"));
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
    page->findChild<QComboBox*>(QStringLiteral("ledgerFilter"))->setCurrentIndex(2);
    QCOMPARE(table->model()->rowCount(), 0);
    page->findChild<QComboBox*>(QStringLiteral("ledgerFilter"))->setCurrentIndex(0);
    page->findChild<QLineEdit*>(QStringLiteral("ledgerSearch"))->setText(QStringLiteral("latest"));
    QCOMPARE(table->model()->rowCount(), 1);
    page->findChild<QLineEdit*>(QStringLiteral("ledgerSearch"))->clear();
    picture(*page, QStringLiteral("feeds-log"));
}

void TestFeedsPage::failureStaysOnTheList()
{
    test::LoopbackServer server; // knows no path: 404
    test::TestWorkspace here({{QStringLiteral("hibp"), server.url(QStringLiteral("/api/v3"))}});
    here.createVault();
    const auto page = shown(here);
    page->findChild<QPushButton*>(QStringLiteral("feedRefresh"))->click();
    QTRY_VERIFY(test::isIdle(here.workspace()));
    auto* trouble = page->findChild<QWidget*>(QStringLiteral("feedTrouble"));
    QTRY_VERIFY(trouble->isVisible());
    page->refresh();
    QTRY_VERIFY(test::isIdle(here.workspace()));
    QVERIFY(trouble->isVisible());
    QVERIFY(trouble->accessibleName().contains(QStringLiteral("refused")));
    picture(*page, QStringLiteral("feeds-failed"));
}

void TestFeedsPage::refusedFilesAreNoFaultOfTheList()
{
    test::TestWorkspace here;
    here.createVault();
    const auto page = shown(here);
    page->showTarget({PageId::Feeds, 0, QStringLiteral("hhs-ocr"), {}, {}});
    QSignalSpy said(&here.workspace(), &Workspace::messageWanted);
    here.prompts().filesToOpen = QStringList{here.write(QStringLiteral("list.csv"), "<!DOCTYPE html><html><body>Sign in</body></html>")};
    page->findChild<QPushButton*>(QStringLiteral("feedImport"))->click();
    QTRY_VERIFY(test::isIdle(here.workspace()));
    QTRY_COMPARE(said.count(), 1);
    const auto message = said.front().front().value<Message>();
    QCOMPARE(message.kind, Message::Kind::Warning);
    QVERIFY2(message.text.startsWith(QStringLiteral("This file is a web page")), qPrintable(message.text));
    QVERIFY(here.prompts().questions.isEmpty());
    QVERIFY(!page->findChild<QWidget*>(QStringLiteral("feedTrouble"))->isVisible());
}

void TestFeedsPage::shorterFilesAreAskedAbout()
{
    test::TestWorkspace here;
    here.createVault();
    const auto rows = [](int count) {
        QByteArray list = "Org,Site\n";
        for (int i = 0; i < count; ++i)
            list += "S" + QByteArray::number(i) + ",s" + QByteArray::number(i) + ".test\n";
        return list;
    };
    session::OwnFeedRequest request;
    request.name = QStringLiteral("Harbour register");
    request.mapping = here.await(session::previewOwnFeed(here.session(), here.write(QStringLiteral("list.csv"), rows(3)), {})).guess;
    const QString id = here.await(session::addOwnFeed(here.session(), request)).id;
    const auto page = shown(here);
    page->showTarget({PageId::Feeds, 0, id, {}, {}});
    const auto take = [&](int count) {
        here.prompts().filesToOpen = QStringList{here.write(QStringLiteral("list.csv"), rows(count))};
        page->findChild<QPushButton*>(QStringLiteral("feedImport"))->click();
        [&] { QTRY_VERIFY(test::isIdle(here.workspace())); }();
    };
    const auto standing = [&] {
        const auto incidents = here.await(session::listIncidents(here.session(), id));
        return std::count_if(incidents.begin(), incidents.end(), [](const session::IncidentView& each) { return !each.sources.front().withdrawnOn.isValid(); });
    };
    take(40);
    QCOMPARE(standing(), 40);
    QSignalSpy said(&here.workspace(), &Workspace::messageWanted);
    take(10);
    QTRY_COMPARE(here.prompts().questions.size(), 1);
    QVERIFY(!said.front().front().value<Message>().text.contains(QStringLiteral("--replace"))); // a word of the command line
    QCOMPARE(standing(), 40);
    here.prompts().saysYes = true;
    take(10);
    QTRY_COMPARE(here.prompts().questions.size(), 2);
    QTRY_COMPARE(standing(), 10);
}

void TestFeedsPage::refreshCanBeCancelled()
{
    test::LoopbackServer server;
    test::Reply silent;
    silent.delivery = test::Delivery::Silent;
    server.serve("/api/v3/latestbreach", silent);
    test::TestWorkspace here({{QStringLiteral("hibp"), server.url(QStringLiteral("/api/v3"))}});
    here.createVault();
    const auto page = shown(here);
    QSignalSpy said(&here.workspace(), &Workspace::messageWanted);
    page->findChild<QPushButton*>(QStringLiteral("refreshAll"))->click();
    auto* cancel = page->findChild<QPushButton*>(QStringLiteral("refreshCancel"));
    QVERIFY(cancel->isVisible());
    QTRY_COMPARE(server.count("/api/v3/latestbreach"), 1);
    cancel->click();
    QTRY_COMPARE(said.size(), 1);
    QTRY_VERIFY(test::isIdle(here.workspace()));
    QVERIFY(!cancel->isVisible());
    QVERIFY(page->findChild<QPushButton*>(QStringLiteral("refreshAll"))->isEnabled());
    QVERIFY(!page->findChild<QWidget*>(QStringLiteral("feedTrouble"))->isVisible());
}

void TestFeedsPage::judgesTheProxy()
{
    test::TestWorkspace here;
    here.createVault();
    const auto page = shown(here);
    page->showTarget({PageId::Feeds, 0, QStringLiteral("network"), {}, {}});
    auto* field = page->findChild<QLineEdit*>(QStringLiteral("proxyField"));
    auto* apply = page->findChild<QPushButton*>(QStringLiteral("proxyApply"));
    auto* verdict = page->findChild<QWidget*>(QStringLiteral("proxyVerdict"));
    QVERIFY(!apply->isEnabled());
    QTest::keyClicks(field, QStringLiteral("socks4://x"));
    QVERIFY(!apply->isEnabled());
    QVERIFY(verdict->isVisible());
    page->findChild<QPushButton*>(QStringLiteral("proxyTor"))->click();
    QVERIFY(apply->isEnabled());
    apply->click();
    QCOMPARE(here.preferences().proxy(), QStringLiteral("socks5h://127.0.0.1:9050"));
    QCOMPARE(here.session().settings().proxy, QStringLiteral("socks5h://127.0.0.1:9050"));
    QVERIFY(!apply->isEnabled());
}

/// The program was started offline; nothing but the switch itself ends that.
void TestFeedsPage::aProxyEndsNoOfflineMode()
{
    test::TestWorkspace here;
    here.createVault();
    const auto page = shown(here);
    page->showTarget({PageId::Feeds, 0, QStringLiteral("network"), {}, {}});
    QVERIFY(here.session().settings().offline);
    page->findChild<QPushButton*>(QStringLiteral("proxyTor"))->click();
    page->findChild<QPushButton*>(QStringLiteral("proxyApply"))->click();
    QVERIFY(here.session().settings().offline);
    QVERIFY(page->findChild<QCheckBox*>(QStringLiteral("offlineSwitch"))->isChecked());
    // And the switch leaves the proxy alone.
    page->findChild<QCheckBox*>(QStringLiteral("offlineSwitch"))->click();
    QVERIFY(!here.session().settings().offline);
    QCOMPARE(here.session().settings().proxy, QStringLiteral("socks5h://127.0.0.1:9050"));
}

void TestFeedsPage::aProxyThatIsBeingWrittenStays()
{
    test::TestWorkspace here;
    here.createVault();
    const auto page = shown(here);
    page->showTarget({PageId::Feeds, 0, QStringLiteral("network"), {}, {}});
    auto* field = page->findChild<QLineEdit*>(QStringLiteral("proxyField"));
    QTest::keyClicks(field, QStringLiteral("socks5h://127.0.0.1:9"));
    page->findChild<QCheckBox*>(QStringLiteral("scheduleSwitch"))->click();
    QTRY_VERIFY(here.await(session::feedScheduleOn(here.session())));
    QTRY_VERIFY(test::isIdle(here.workspace()));
    QCOMPARE(field->text(), QStringLiteral("socks5h://127.0.0.1:9"));
}

void TestFeedsPage::exportsTheLog()
{
    test::TestWorkspace here;
    here.createVault();
    const auto page = shown(here);
    here.prompts().fileToSave = here.path(QStringLiteral("log.csv"));
    page->findChild<QPushButton*>(QStringLiteral("ledgerExport"))->click();
    QTRY_VERIFY(QFile::exists(here.path(QStringLiteral("log.csv"))));
}

/// 1000 x 640 at 200 % leaves the page about this much.
void TestFeedsPage::fitsANarrowWindow()
{
    test::TestWorkspace here;
    here.createVault();
    here.importSample();
    const auto page = shown(here);
    page->findChild<QPushButton*>(QStringLiteral("feedDetails"))->click();
    page->resize(440, 320);
    QTest::qWait(50);
    for (const char* word : {"", "network", "log"}) {
        page->showTarget({PageId::Feeds, 0, QString::fromLatin1(word), {}, {}});
        QTest::qWait(20);
        picture(*page, QStringLiteral("feeds-narrow%1").arg(QLatin1String(word)));
        for (QScrollArea* area : page->findChildren<QScrollArea*>()) {
            if (area->isVisible())
                QVERIFY2(area->horizontalScrollBar()->maximum() == 0, qPrintable(area->widget()->objectName()));
        }
    }
}

RECOURSE_TEST(TestFeedsPage, QApplication)
#include "test_feeds_page.moc"
