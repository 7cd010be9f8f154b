// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/directory_jobs.h"
#include "support/loopback_server.h"
#include "ui/pages/directory/directory_page.h"
#include "ui/support/directory_samples.h"
#include "ui/support/spoken_names.h"
#include "ui/support/test_workspace.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/residence_box.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace recourse;
using namespace recourse::ui;

/// The directory over a real vault: empty, filled from files, and fetched from a real server on loopback.
class TestDirectoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyPageOffersTheNextStep();
    void fetchesTheDirectories();
    void findsByTypingAndShowsTheFacts();
    void filtersByWhatIsKnown();
    void namesTheHostBeforeALinkIsOpened();
    void reportedWrongCanBeUndone();
    void aReportOutlivesARefresh();
    void listsAuthorities();
    void goesToAServiceThatIsAskedFor();

private:
    void start(test::TestWorkspace& here);
    void settle() { [&] { QTRY_VERIFY(test::isIdle(m_here->workspace()) && !isPausing()); }(); }
    [[nodiscard]] bool isPausing() const
    {
        const auto timers = m_page->findChildren<QTimer*>();
        return std::any_of(timers.begin(), timers.end(), [](const QTimer* timer) { return timer->isActive() && timer->isSingleShot(); });
    }
    [[nodiscard]] bool says(const QString& words) const
    {
        const auto labels = m_page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    [[nodiscard]] QPushButton* button(const char* name) const
    {
        const auto all = m_page->findChildren<QPushButton*>(QLatin1String(name));
        const auto shown = std::find_if(all.begin(), all.end(), [](const QPushButton* each) { return each->isVisible(); });
        return shown == all.end() ? nullptr : *shown;
    }
    [[nodiscard]] DataTable* table() const { return m_page->findChild<DataTable*>(QStringLiteral("directoryTable")); }
    void type(const QString& words)
    {
        m_page->findChild<QLineEdit*>(QStringLiteral("directorySearch"))->setText(words);
        settle();
    }

    test::TestWorkspace* m_here = nullptr;
    std::unique_ptr<DirectoryPage> m_page;
};

void TestDirectoryPage::start(test::TestWorkspace& here)
{
    m_here = &here;
    m_page = std::make_unique<DirectoryPage>(here.workspace(), nullptr);
    m_page->resize(1100, 700);
    static_cast<QWidget*>(m_page.get())->show();
    settle();
}

void TestDirectoryPage::emptyPageOffersTheNextStep()
{
    test::TestWorkspace here;
    here.createVault();
    start(here);
    QVERIFY(m_page->findChild<QWidget*>(QStringLiteral("directoryEmpty"))->isVisible());
    QSignalSpy wanted(&here.workspace(), &Workspace::pageWanted);
    const auto buttons = m_page->findChild<QWidget*>(QStringLiteral("directoryEmpty"))->findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons.front()->text(), QStringLiteral("Go to the lists")); // offline
    buttons.front()->click();
    QCOMPARE(wanted.first().first().value<Target>().page, PageId::Feeds);
    m_page.reset();
}

void TestDirectoryPage::fetchesTheDirectories()
{
    test::LoopbackServer server;
    server.serve("/sites.json", {200, {{"Content-Type", "application/json"}}, test::kDeletionPages});
    test::TestWorkspace here({{QStringLiteral("justdeleteme"), server.url()}});
    here.createVault();
    start(here);
    const auto buttons = m_page->findChild<QWidget*>(QStringLiteral("directoryEmpty"))->findChildren<QPushButton*>();
    QCOMPARE(buttons.front()->text(), QStringLiteral("Fetch the directories"));
    buttons.front()->click();
    settle();
    QCOMPARE(server.count("/sites.json"), 1);
    QTRY_VERIFY(table()->isVisible());
    QCOMPARE(table()->model()->rowCount(), 4);
    m_page.reset();
}

void TestDirectoryPage::findsByTypingAndShowsTheFacts()
{
    test::TestWorkspace here;
    here.createVault();
    test::importDirectories(here);
    start(here);
    QVERIFY(table()->model()->rowCount() >= 4);
    type(QStringLiteral("harbour-books"));
    QCOMPARE(table()->model()->rowCount(), 1);
    QTRY_VERIFY(says(QStringLiteral("How to delete the account")));
    QVERIFY(says(QStringLiteral("Whom to write to about your data")));
    QVERIFY(says(QStringLiteral("20457 Hamburg")));
    QVERIFY(says(QStringLiteral("Kundennummer")));
    QVERIFY(says(QStringLiteral("Source: JustDeleteMe. Licence: MIT")));
    QVERIFY(says(QStringLiteral("They ask for one.")));
    QCOMPARE(test::speechless(m_page.get()), QStringList());
    type(QStringLiteral("nobody knows this"));
    QVERIFY(says(QStringLiteral("No directory knows a service like this")));
    m_page.reset();
}

void TestDirectoryPage::filtersByWhatIsKnown()
{
    test::TestWorkspace here;
    here.createVault();
    test::importDirectories(here);
    start(here);
    auto* kinds = m_page->findChild<FilterChips*>(QStringLiteral("directoryKinds"));
    const auto chips = kinds->findChildren<QToolButton*>();
    const auto press = [&](const QString& word) {
        const auto chip = std::find_if(chips.begin(), chips.end(), [&](const QToolButton* each) { return each->text() == word; });
        QVERIFY(chip != chips.end());
        (*chip)->click();
        settle();
    };
    press(QStringLiteral("Privacy contact"));
    QCOMPARE(table()->model()->rowCount(), 2);
    press(QStringLiteral("Change password"));
    QCOMPARE(table()->model()->rowCount(), 2);
    press(QStringLiteral("Data brokers"));
    QCOMPARE(table()->model()->rowCount(), 0);
    m_page.reset();
}

void TestDirectoryPage::namesTheHostBeforeALinkIsOpened()
{
    test::TestWorkspace here;
    here.createVault();
    test::importDirectories(here);
    start(here);
    type(QStringLiteral("dropbox"));
    QTRY_VERIFY(button("factPage") != nullptr);
    QVERIFY(button("factPage")->text().contains(QStringLiteral("www.dropbox.com")));
    button("factPage")->click();
    QCOMPARE(here.prompts().links.size(), 1);
    QCOMPARE(here.prompts().links.front().host(), QStringLiteral("www.dropbox.com"));
    QCOMPARE(here.prompts().linkAskedOn, m_page.get()); // not on the card: that is made anew
    m_page.reset();
}

void TestDirectoryPage::reportedWrongCanBeUndone()
{
    test::TestWorkspace here;
    here.createVault();
    test::importDirectories(here);
    start(here);
    type(QStringLiteral("harbour-books"));
    QTRY_VERIFY(button("factWrong") != nullptr);
    button("factWrong")->click();
    QWidget* dialog = QApplication::activeModalWidget();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QPlainTextEdit*>(QStringLiteral("reportNote"))->setPlainText(QStringLiteral("They moved."));
    dialog->findChild<QPushButton*>(QStringLiteral("reportStore"))->click();
    settle();
    QTRY_VERIFY(says(QStringLiteral("You noted this as wrong")));
    QVERIFY(says(QStringLiteral("They moved.")));
    here.workspace().undo().undo();
    settle();
    QTRY_VERIFY(!says(QStringLiteral("You noted this as wrong")));
    m_page.reset();
}

void TestDirectoryPage::aReportOutlivesARefresh()
{
    test::TestWorkspace here;
    here.createVault();
    test::importDirectories(here);
    start(here);
    type(QStringLiteral("harbour-books"));
    QTRY_VERIFY(button("factWrong") != nullptr);
    button("factWrong")->click();
    QPointer<QWidget> dialog = QApplication::activeModalWidget();
    QVERIFY(!dialog.isNull());
    dialog->findChild<QPlainTextEdit*>(QStringLiteral("reportNote"))->setPlainText(QStringLiteral("They moved."));
    const QPointer<QWidget> card = m_page->findChild<QWidget*>(QStringLiteral("factCard"));
    here.workspace().announce(Change::Directory); // a download ends
    settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTRY_VERIFY(card.isNull());
    QVERIFY(!dialog.isNull() && dialog->isVisible());
    dialog->findChild<QPushButton*>(QStringLiteral("reportStore"))->click();
    settle();
    QTRY_VERIFY(says(QStringLiteral("They moved.")));
    m_page.reset();
}

void TestDirectoryPage::listsAuthorities()
{
    test::TestWorkspace here;
    here.createVault();
    here.fillProfile(); // lives in Germany
    test::importDirectories(here);
    start(here);
    m_page->findChild<QTabBar*>(QStringLiteral("directoryTabs"))->setCurrentIndex(1);
    settle();
    QTRY_VERIFY(says(QStringLiteral("BfDI")));
    QVERIFY(says(QStringLiteral("BayLDA")));
    m_page->findChild<ResidenceBox*>(QStringLiteral("authorityPlace"))->setResidence(QStringLiteral("JP"));
    settle();
    QTRY_VERIFY(says(QStringLiteral("No directory names an authority for")));
    m_page.reset();
}

void TestDirectoryPage::goesToAServiceThatIsAskedFor()
{
    test::TestWorkspace here;
    here.createVault();
    test::importDirectories(here);
    start(here);
    Target target;
    target.page = PageId::Directory;
    target.word = QStringLiteral("linkedin.com");
    m_page->showTarget(target);
    settle();
    QTRY_VERIFY(says(QStringLiteral("Closing hides the profile at once.")));
    m_page.reset();
}

RECOURSE_TEST(TestDirectoryPage, QApplication)
#include "test_directory_page.moc"
