// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/address_search_jobs.h"
#include "session/breach_jobs.h"
#include "session/feed_choice_jobs.h"
#include "session/feed_jobs.h"
#include "support/loopback_server.h"
#include "ui/dialogs/feeds/address_search_dialog.h"
#include "ui/dialogs/feeds/breach_dialog.h"
#include "ui/dialogs/feeds/own_feed_dialog.h"
#include "ui/pages/feeds/feeds_page.h"
#include "ui/support/directory_samples.h"
#include "ui/support/test_workspace.h"
#include "ui/widgets/data_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace recourse;
using namespace recourse::ui;

namespace {

constexpr char kKey[] = "00112233445566778899aabbccddeeff";

} // namespace

/// What the user adds to the public lists, and the one question that names an address.
class TestFeedDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entersAnIncidentThatCanBeTakenBack();
    void complainsAboutWhatIsNoDay();
    void isAsHighAsTheWindowAllows();
    void keepsAListOfTheUsersOwn();
    void sendsNothingBeforeEveryByteWasSeen();
    void switchesAListOffAndOnAgain();
    void givesAListAProxyOfItsOwn();
    void schedulesOnlyIfAskedTo();

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
    static std::unique_ptr<FeedsPage> shown(test::TestWorkspace& here)
    {
        auto page = std::make_unique<FeedsPage>(here.workspace(), nullptr);
        page->resize(1100, 700);
        static_cast<QWidget*>(page.get())->show();
        settle(here);
        return page;
    }
    static session::FeedView stored(test::TestWorkspace& here, const char* id)
    {
        const auto views = here.await(session::listFeeds(here.session()));
        return *std::find_if(views.begin(), views.end(), [&](const session::FeedView& view) { return view.definition.id == QLatin1String(id); });
    }
};

void TestFeedDialogs::entersAnIncidentThatCanBeTakenBack()
{
    test::TestWorkspace here;
    here.createVault();
    const QPointer<BreachDialog> dialog = std::make_unique<BreachDialog>(here.workspace(), nullptr).release();
    dialog->show();
    find<QLineEdit>(*dialog, "breachOrganisation")->setText(QStringLiteral("Harbour Books"));
    find<QLineEdit>(*dialog, "breachDomains")->setText(QStringLiteral("www.harbour-books.example"));
    find<QLineEdit>(*dialog, "breachFrom")->setText(QStringLiteral("2024-03-04"));
    find<QLineEdit>(*dialog, "breachAffected")->setText(QStringLiteral("120"));
    find<QListWidget>(*dialog, "breachClasses")->item(0)->setCheckState(Qt::Checked);
    QSignalSpy changed(&here.workspace(), &Workspace::changed);
    find<QPushButton>(*dialog, "breachStore")->click();
    settle(here);
    QTRY_VERIFY(dialog.isNull() || !dialog->isVisible());
    QVERIFY(!changed.isEmpty());
    const auto standing = [&] {
        const auto incidents = here.await(session::listIncidents(here.session(), QStringLiteral("notice")));
        return std::count_if(incidents.begin(), incidents.end(),
            [](const session::IncidentView& incident) { return !incident.sources.front().withdrawnOn.isValid(); });
    };
    QCOMPARE(standing(), 1);
    const model::Breach breach = here.await(session::listIncidents(here.session(), QStringLiteral("notice"))).front().sources.front();
    QCOMPARE(breach.orgName, QStringLiteral("Harbour Books"));
    QCOMPARE(breach.affected, 120);
    QCOMPARE(breach.dataClasses.size(), 1);
    here.workspace().undo().undo();
    QTRY_COMPARE(standing(), 0);
}

void TestFeedDialogs::isAsHighAsTheWindowAllows()
{
    test::TestWorkspace here;
    here.createVault();
    QWidget window;
    window.resize(1280, 1800);
    BreachDialog* dialog = std::make_unique<BreachDialog>(here.workspace(), &window).release();
    dialog->show();
    settle(here);
    QTRY_COMPARE(dialog->findChild<QScrollArea*>()->verticalScrollBar()->maximum(), 0);
    QVERIFY(dialog->height() < 1800);
    QCOMPARE(find<QListWidget>(*dialog, "breachClasses")->verticalScrollBar()->maximum(), 0); // no second bar inside the first
    delete dialog;
    window.resize(1280, 600);
    dialog = std::make_unique<BreachDialog>(here.workspace(), &window).release();
    dialog->show();
    settle(here);
    QVERIFY(dialog->height() <= 600);
    auto* classes = find<QListWidget>(*dialog, "breachClasses");
    classes->setCurrentRow(classes->count() - 1); // what is chosen by keys comes into sight
    QVERIFY(!classes->visibleRegion().isEmpty());
    QVERIFY(classes->visibleRegion().boundingRect().contains(classes->visualItemRect(classes->currentItem()).center()));
    delete dialog;
}

void TestFeedDialogs::complainsAboutWhatIsNoDay()
{
    test::TestWorkspace here;
    here.createVault();
    BreachDialog* dialog = std::make_unique<BreachDialog>(here.workspace(), nullptr).release();
    dialog->show();
    find<QPushButton>(*dialog, "breachStore")->click();
    settle(here);
    QTRY_VERIFY(find<QWidget>(*dialog, "breachTrouble")->accessibleName().contains(QStringLiteral("who lost the data")));
    find<QLineEdit>(*dialog, "breachOrganisation")->setText(QStringLiteral("Harbour Books"));
    find<QLineEdit>(*dialog, "breachFrom")->setText(QStringLiteral("some day"));
    find<QPushButton>(*dialog, "breachStore")->click();
    QVERIFY(find<QWidget>(*dialog, "breachTrouble")->accessibleName().contains(QStringLiteral("is not a day")));
    find<QLineEdit>(*dialog, "breachFrom")->setText(QStringLiteral("2099-01-01"));
    find<QPushButton>(*dialog, "breachStore")->click();
    QTRY_VERIFY(find<QWidget>(*dialog, "breachTrouble")->accessibleName().contains(QStringLiteral("still to come")));
    QCOMPARE(dialog->focusWidget(), find<QLineEdit>(*dialog, "breachFrom"));
    find<QLineEdit>(*dialog, "breachFrom")->setText(QStringLiteral("2020-01-02"));
    find<QLineEdit>(*dialog, "breachTo")->setText(QStringLiteral("2020-01-01"));
    find<QPushButton>(*dialog, "breachStore")->click();
    QTRY_VERIFY(find<QWidget>(*dialog, "breachTrouble")->accessibleName().contains(QStringLiteral("before it began")));
    find<QLineEdit>(*dialog, "breachFrom")->clear();
    find<QLineEdit>(*dialog, "breachTo")->clear();
    find<QLineEdit>(*dialog, "breachDisclosed")->setText(QStringLiteral("2099-01-01"));
    find<QPushButton>(*dialog, "breachStore")->click();
    QTRY_VERIFY(find<QWidget>(*dialog, "breachTrouble")->accessibleName().contains(QStringLiteral("still to come")));
    QCOMPARE(dialog->focusWidget(), find<QLineEdit>(*dialog, "breachDisclosed"));
    find<QLineEdit>(*dialog, "breachDisclosed")->clear();
    find<QLineEdit>(*dialog, "breachAffected")->setText(QStringLiteral("many"));
    find<QPushButton>(*dialog, "breachStore")->click();
    QVERIFY(find<QWidget>(*dialog, "breachTrouble")->accessibleName().contains(QStringLiteral("is not a number")));
    delete dialog;
}

void TestFeedDialogs::keepsAListOfTheUsersOwn()
{
    test::TestWorkspace here;
    here.createVault();
    here.prompts().filesToOpen = QStringList{here.write(QStringLiteral("register.csv"), test::kOwnRegister)};
    const QPointer<OwnFeedDialog> dialog = std::make_unique<OwnFeedDialog>(here.workspace(), nullptr).release();
    QString id;
    connect(dialog, &OwnFeedDialog::stored, this, [&id](const QString& feed) { id = feed; });
    dialog->show();
    find<QPushButton>(*dialog, "ownStore")->click();
    QVERIFY(find<QWidget>(*dialog, "ownTrouble")->accessibleName().contains(QStringLiteral("name")));
    find<QLineEdit>(*dialog, "ownName")->setText(QStringLiteral("Harbour register"));
    find<QPushButton>(*dialog, "ownFile")->click();
    settle(here);
    QTRY_VERIFY(find<QWidget>(*dialog, "ownVerdict")->accessibleName().contains(QStringLiteral("Harbour Books")));
    auto* name = find<QComboBox>(*dialog, "ownField_name");
    QCOMPARE(name->currentData().toString(), QStringLiteral("Organization Name"));
    name->setCurrentIndex(0); // not in the list: nothing comes of it
    settle(here);
    QTRY_VERIFY(!find<QWidget>(*dialog, "ownVerdict")->accessibleName().contains(QStringLiteral("Harbour Books")));
    name->setCurrentIndex(name->findData(QStringLiteral("Organization Name")));
    settle(here);
    find<QPushButton>(*dialog, "ownStore")->click();
    settle(here);
    QTRY_VERIFY(!id.isEmpty());
    settle(here);
    const session::FeedView view = stored(here, qPrintable(id));
    QVERIFY(view.definition.own);
    QCOMPARE(view.state.entries, 2);
}

void TestFeedDialogs::sendsNothingBeforeEveryByteWasSeen()
{
    test::LoopbackServer server;
    test::TestWorkspace here({{QStringLiteral("hibp-key"), server.url()}, {QStringLiteral("hibp"), server.url()}});
    here.createVault();
    here.importSample();
    AddressSearchDialog* dialog = std::make_unique<AddressSearchDialog>(here.workspace(), nullptr).release();
    dialog->show();
    settle(here);
    auto* ask = find<QPushButton>(*dialog, "addressAsk");
    QVERIFY(!ask->isEnabled());
    find<QPushButton>(*dialog, "addressFill")->click();
    settle(here);
    auto* list = find<QPlainTextEdit>(*dialog, "addressList");
    QVERIFY(list->toPlainText().contains(QStringLiteral("alex@example.org")));
    list->setPlainText(QStringLiteral("alex@example.org"));
    find<QPushButton>(*dialog, "addressPreview")->click();
    settle(here);
    QTRY_VERIFY(find<QWidget>(*dialog, "addressTrouble")->accessibleName().contains(QStringLiteral("key")));
    QVERIFY(!ask->isEnabled());
    find<QLineEdit>(*dialog, "addressKey")->setText(QString::fromLatin1(kKey));
    find<QPushButton>(*dialog, "addressKeepKey")->click();
    settle(here);
    QVERIFY(here.await(session::hasSearchKey(here.session())));
    find<QPushButton>(*dialog, "addressPreview")->click();
    settle(here);
    auto* request = find<QLabel>(*dialog, "addressRequest");
    QTRY_VERIFY(request->isVisible());
    QVERIFY(request->text().contains(QStringLiteral("GET ")));
    QVERIFY(!request->text().contains(QString::fromLatin1(kKey)));
    QVERIFY(ask->isEnabled());
    // Another question: what was seen is no longer what would be sent.
    find<QRadioButton>(*dialog, "addressQuestion0")->click();
    QVERIFY(!ask->isEnabled());
    QVERIFY(server.requests().empty());
    delete dialog;
}

void TestFeedDialogs::switchesAListOffAndOnAgain()
{
    test::TestWorkspace here;
    here.createVault();
    const auto page = shown(here);
    QVERIFY(stored(here, "hibp").switchedOn);
    find<QCheckBox>(*page, "feedSwitch")->click();
    settle(here);
    QTRY_VERIFY(!stored(here, "hibp").switchedOn);
    here.workspace().undo().undo();
    settle(here);
    QTRY_VERIFY(stored(here, "hibp").switchedOn);
}

void TestFeedDialogs::givesAListAProxyOfItsOwn()
{
    test::TestWorkspace here;
    here.createVault();
    const auto page = shown(here);
    find<QPushButton>(*page, "feedProxy")->click();
    auto* way = find<QComboBox>(*page, "feedProxyWay");
    auto* apply = find<QPushButton>(*page, "feedProxyApply");
    QVERIFY(way->isVisible());
    QVERIFY(!apply->isEnabled());
    way->setCurrentIndex(3);
    find<QLineEdit>(*page, "feedProxyAddress")->setText(QStringLiteral("socks4://x"));
    QVERIFY(!apply->isEnabled());
    way->setCurrentIndex(2); // Tor
    QVERIFY(apply->isEnabled());
    apply->click();
    settle(here);
    QTRY_COMPARE(stored(here, "hibp").choice.proxy, std::optional<QString>(QStringLiteral("socks5h://127.0.0.1:9050")));
    here.workspace().undo().undo();
    settle(here);
    QTRY_VERIFY(!stored(here, "hibp").choice.proxy.has_value());
}

void TestFeedDialogs::schedulesOnlyIfAskedTo()
{
    test::TestWorkspace here;
    here.createVault();
    const auto page = shown(here);
    auto* schedule = find<QCheckBox>(*page, "scheduleSwitch");
    QVERIFY(!schedule->isChecked());
    QVERIFY(here.await(session::dueFeeds(here.session())).isEmpty());
    page->showTarget({PageId::Feeds, 0, QStringLiteral("network"), {}, {}});
    schedule->click();
    settle(here);
    QVERIFY(here.await(session::feedScheduleOn(here.session())));
    QVERIFY(!here.await(session::dueFeeds(here.session())).isEmpty());
}

RECOURSE_TEST(TestFeedDialogs, QApplication)
#include "test_feed_dialogs.moc"
