// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/account_jobs.h"
#include "session/case_jobs.h"
#include "session/exposure_jobs.h"
#include "session/step_jobs.h"
#include "ui/frame/lock_view.h"
#include "ui/frame/main_window.h"
#include "ui/frame/shell.h"
#include "ui/models/plan/step_words.h"
#include "ui/pages/accounts/account_actions.h"
#include "ui/support/test_window.h"
#include "ui/theme.h"
#include "ui/widgets/card_list.h"
#include "ui/widgets/data_table.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

using namespace recourse;
using test::press;
using test::shown;
using test::TestWorkspace;
using ui::PageId;

namespace {

QString toastText()
{
    const QWidget* toast = shown(QStringLiteral("toast"));
    return toast == nullptr ? QString() : toast->accessibleName();
}

QTimer& toastTimer(const QWidget& window)
{
    return *window.findChild<QWidget*>(QStringLiteral("toast"))->findChild<QTimer*>();
}

} // namespace

/// Everything around the pages: rail, keys, search, undo, messages, dropped files, the window itself.
class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void saysHowManyAreOpenBesideThePage();
    void countsCasesAlikeBeforeTheirPageIsThere();
    void countsForPagesThatAreNotInFront();
    void goesToThePagesByKey();
    void findsByTyping_data();
    void findsByTyping();
    void closesTheSearchByEscape();
    void escapeGivesTheKeyboardBack();
    void whatIsFoundHasTheKeyboard();
    void offersToUndoWhatWasRemoved();
    void takesTheUndoBarAwayAfterItsTime();
    void keepsDangersUntilTheyAreClosed();
    void theUndoBarCoversNothing();
    void beginsInTheListOfAPage();
    void railHasRoomForWordsAndCounts();
    void tellsIncidentsOfOneServiceApart();
    void opensTheImportForDroppedFiles();
    void saysThatItDoesNotKnowAFile();
    void takesFilesThatWaitedForTheVault();
    void keepsItsPlaceOnTheScreen();
    void namesNothingOfTheVaultInItsTitle();

private:
    void drop(const QString& file);

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestShell::initTestCase()
{
    ui::applyTheme(*qApp, ui::Scheme::Light);
}

void TestShell::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    static_cast<void>(m_workspace->createVault());
    test::fillVault(*m_workspace);
    m_window = std::make_unique<ui::MainWindow>(m_workspace->workspace());
    test::bringUp(*m_window);
    test::settle(m_workspace->workspace());
    QVERIFY(m_window->shell() != nullptr);
}

void TestShell::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestShell::saysHowManyAreOpenBesideThePage()
{
    for (int number = 1; number <= 8; ++number) {
        press(QStringLiteral("rail%1").arg(number));
        test::settle(m_workspace->workspace());
    }
    const auto steps = m_workspace->await(session::listSteps(m_workspace->session(), {}));
    QVERIFY(!steps.empty());
    const QString plan = shown(QStringLiteral("rail4"))->accessibleName();
    QVERIFY2(plan.startsWith(QStringLiteral("Plan")) && plan.contains(QString::number(steps.size())), qPrintable(plan));
    QCOMPARE(shown(QStringLiteral("rail8"))->accessibleName(), QStringLiteral("Settings"));
}

void TestShell::countsCasesAlikeBeforeTheirPageIsThere()
{
    session::AdoptedCase late; // answered by nobody: to be reminded
    late.service = m_workspace->await(session::listAccounts(m_workspace->session(), {})).front().service.key;
    late.matter = QStringLiteral("portability");
    late.regime = QStringLiteral("eu-gdpr");
    late.sent = m_workspace->workspace().clock().today().addDays(-60);
    QCOMPARE(m_workspace->await(session::openCase(m_workspace->session(), late)).next.kind, QStringLiteral("remind"));
    m_workspace->workspace().announce(ui::Change::Cases);
    test::settle(m_workspace->workspace());
    const QString before = shown(QStringLiteral("rail5"))->accessibleName();
    QVERIFY2(before.contains(QRegularExpression(QStringLiteral("[1-9]"))), qPrintable(before));
    press(QStringLiteral("rail5"));
    test::settle(m_workspace->workspace());
    QCOMPARE(shown(QStringLiteral("rail5"))->accessibleName(), before);
}

void TestShell::countsForPagesThatAreNotInFront()
{
    for (const char* rail : {"rail3", "rail4", "rail2"}) { // each was seen, and Accounts is in front
        press(QLatin1String(rail));
        test::settle(m_workspace->workspace());
    }
    const auto incidents = m_workspace->await(session::listExposureRows(m_workspace->session(), {}));
    for (const session::ExposureRow& row : incidents)
        static_cast<void>(m_workspace->await(session::setExposure(m_workspace->session(), row.id, model::Disposition::NeverMine, {})));
    m_workspace->workspace().announce(ui::Change::Exposures);
    test::settle(m_workspace->workspace());
    QCOMPARE(shown(QStringLiteral("rail3"))->accessibleName(), QStringLiteral("Exposures"));
    const QString plan = shown(QStringLiteral("rail4"))->accessibleName();
    for (const session::ExposureRow& row : incidents)
        static_cast<void>(m_workspace->await(session::setExposure(m_workspace->session(), row.id, model::Disposition::Open, {})));
    m_workspace->workspace().announce(ui::Change::Exposures);
    test::settle(m_workspace->workspace());
    const QString exposures = shown(QStringLiteral("rail3"))->accessibleName();
    QVERIFY2(exposures.contains(QRegularExpression(QStringLiteral("[1-9]"))), qPrintable(exposures));
    QVERIFY(shown(QStringLiteral("rail4"))->accessibleName() != plan);
    press(QStringLiteral("rail3"));
    test::settle(m_workspace->workspace());
    QCOMPARE(shown(QStringLiteral("rail3"))->accessibleName(), exposures); // the page counts the same
}

void TestShell::goesToThePagesByKey()
{
    for (int number = 8; number >= 1; --number) {
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_window.get(),
            static_cast<Qt::Key>(Qt::Key_0 + number), Qt::ControlModifier);
        QCOMPARE(static_cast<int>(m_window->shell()->currentPage()), number - 1);
        QVERIFY(m_window->shell()->page(static_cast<PageId>(number - 1)).isVisible());
        test::settle(m_workspace->workspace());
    }
}

void TestShell::findsByTyping_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("account") << static_cast<int>(PageId::Accounts);
    QTest::newRow("incident") << static_cast<int>(PageId::Exposures);
    QTest::newRow("step") << static_cast<int>(PageId::Plan);
    QTest::newRow("case") << static_cast<int>(PageId::Cases);
    QTest::newRow("page") << static_cast<int>(PageId::Settings);
}

void TestShell::findsByTyping()
{
    QFETCH(int, page);
    const auto account = m_workspace->await(session::listAccounts(m_workspace->session(), {})).front();
    const auto exposures = m_workspace->await(session::listExposureRows(m_workspace->session(), {}));
    const auto step = m_workspace->await(session::listSteps(m_workspace->session(), {})).back();
    const auto matter = m_workspace->await(session::listCases(m_workspace->session())).front();
    QVERIFY(!exposures.empty());
    QString words;
    switch (static_cast<PageId>(page)) {
    case PageId::Accounts:
        words = account.service.name + QLatin1Char(' ') + account.account.login;
        break;
    case PageId::Exposures:
        words = exposures.front().title;
        break;
    case PageId::Plan:
        words = ui::StepWords::title(step.step);
        break;
    case PageId::Cases:
        words = matter.service.name + QLatin1Char(' ') + matter.matter.matter;
        break;
    default:
        words = QStringLiteral("Settings");
        break;
    }
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), shown(QStringLiteral("searchField")));
    test::settle(m_workspace->workspace());
    test::write(QStringLiteral("searchField"), words);
    auto* list = shown<QListView>(QStringLiteral("searchList"));
    QVERIFY2(list->model()->rowCount() > 0, qPrintable(words));
    // The one of the wanted kind: going there shows which it is.
    const int rows = qMin(8, list->model()->rowCount());
    for (int row = 0; row < rows; ++row) {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        test::settle(m_workspace->workspace());
        test::write(QStringLiteral("searchField"), words);
        for (int down = 0; down < row; ++down)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(shown(QStringLiteral("searchPalette")) == nullptr);
        test::settle(m_workspace->workspace());
        if (static_cast<int>(m_window->shell()->currentPage()) == page)
            break;
    }
    QCOMPARE(static_cast<int>(m_window->shell()->currentPage()), page);
    const ui::Page& there = m_window->shell()->page(static_cast<PageId>(page));
    if (static_cast<PageId>(page) == PageId::Accounts)
        QCOMPARE(there.findChild<ui::DataTable*>(QStringLiteral("accountsTable"))->currentId(), account.account.id.value);
    if (static_cast<PageId>(page) == PageId::Cases)
        QCOMPARE(there.findChild<ui::CardList*>(QStringLiteral("casesList"))->currentId(), matter.matter.id.value);
}

void TestShell::closesTheSearchByEscape()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    test::settle(m_workspace->workspace());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(shown(QStringLiteral("searchPalette")) == nullptr);
    press(QStringLiteral("searchButton"));
    test::settle(m_workspace->workspace());
    shown(QStringLiteral("searchList"))->setFocus();
    QVERIFY(shown(QStringLiteral("searchPalette")) != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(shown(QStringLiteral("searchPalette")) == nullptr);
}

void TestShell::escapeGivesTheKeyboardBack()
{
    m_workspace->workspace().go({PageId::Accounts, 0, {}, {}, {}});
    test::settle(m_workspace->workspace());
    QWidget* list = shown(QStringLiteral("accountsTable"));
    QCOMPARE(QApplication::focusWidget(), list);
    QTest::keyClick(list, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier); // asked for twice
    test::settle(m_workspace->workspace());
    QCOMPARE(QApplication::focusWidget(), shown(QStringLiteral("searchField")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(shown(QStringLiteral("searchPalette")) == nullptr);
    QCOMPARE(QApplication::focusWidget(), list);
}

void TestShell::whatIsFoundHasTheKeyboard()
{
    for (const auto& [page, list] : {std::pair{PageId::Accounts, "accountsTable"}, std::pair{PageId::Plan, "stepsList"}}) {
        m_workspace->workspace().go({page, 0, {}, {}, {}});
        test::settle(m_workspace->workspace());
        shown(QStringLiteral("lockButton"))->setFocus();
        for (const char* from : {"the page already in front", "the rail"}) {
            QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
            test::settle(m_workspace->workspace());
            test::write(QStringLiteral("searchField"), page == PageId::Accounts ? QStringLiteral("Accounts") : QStringLiteral("Plan"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QVERIFY2(shown(QStringLiteral("searchPalette")) == nullptr, from);
            test::settle(m_workspace->workspace());
            QVERIFY2(QApplication::focusWidget() == shown(QLatin1String(list)), from);
            shown(QStringLiteral("rail1"))->setFocus();
        }
    }
}

void TestShell::offersToUndoWhatWasRemoved()
{
    const auto before = m_workspace->await(session::listAccounts(m_workspace->session(), {}));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    test::settle(m_workspace->workspace());
    ui::removeWithUndo(m_workspace->workspace(), {before.front().account.id.value});
    QTRY_VERIFY(shown(QStringLiteral("undoButton")) != nullptr);
    test::settle(m_workspace->workspace());
    QCOMPARE(m_workspace->await(session::listAccounts(m_workspace->session(), {})).size(), before.size() - 1);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    test::settle(m_workspace->workspace());
    QVERIFY(shown(QStringLiteral("undoButton")) == nullptr);
    QCOMPARE(m_workspace->await(session::listAccounts(m_workspace->session(), {})).size(), before.size());
    ui::removeWithUndo(m_workspace->workspace(), {before.back().account.id.value});
    QTRY_VERIFY(shown(QStringLiteral("undoButton")) != nullptr);
    press(QStringLiteral("undoButton"));
    test::settle(m_workspace->workspace());
    QCOMPARE(m_workspace->await(session::listAccounts(m_workspace->session(), {})).size(), before.size());
}

void TestShell::takesTheUndoBarAwayAfterItsTime()
{
    bool isUndone = false;
    m_workspace->workspace().undo().offer(QStringLiteral("3 accounts removed"), [&] { isUndone = true; });
    QCOMPARE(toastText(), QStringLiteral("3 accounts removed"));
    QCOMPARE(toastTimer(*m_window).interval(), 10'000);
    toastTimer(*m_window).start(20);
    QTRY_VERIFY(shown(QStringLiteral("toast")) == nullptr);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier); // longer than the bar is there
    QVERIFY(isUndone);
}

void TestShell::keepsDangersUntilTheyAreClosed()
{
    ui::Workspace& workspace = m_workspace->workspace();
    workspace.say(ui::Message::Kind::Danger, QStringLiteral("The disk is full."));
    QCOMPARE(toastText(), QStringLiteral("The disk is full."));
    QVERIFY(!toastTimer(*m_window).isActive());
    workspace.say(ui::Message::Kind::Good, QStringLiteral("Exported."));
    QCOMPARE(toastText(), QStringLiteral("Exported."));
    toastTimer(*m_window).start(20);
    QTRY_COMPARE(toastText(), QStringLiteral("The disk is full."));
    workspace.undo().offer(QStringLiteral("1 account removed"), [] {});
    QVERIFY(shown(QStringLiteral("undoButton")) != nullptr);
    workspace.undo().undo();
    QCOMPARE(toastText(), QStringLiteral("The disk is full."));
    press(QStringLiteral("closeToast"));
    QVERIFY(shown(QStringLiteral("toast")) == nullptr);
}

void TestShell::theUndoBarCoversNothing()
{
    const ui::Page& page = m_window->shell()->page(m_window->shell()->currentPage());
    const auto areaOf = [](const QWidget& widget) { return QRect(widget.mapToGlobal(QPoint()), widget.size()); };
    const QSize window = m_window->size();
    const int before = page.height();
    m_workspace->workspace().undo().offer(QStringLiteral("1 account removed"), [] {});
    QTRY_VERIFY(page.height() < before);
    QVERIFY(!areaOf(page).intersects(areaOf(*shown(QStringLiteral("toast")))));
    QCOMPARE(m_window->size(), window);
    press(QStringLiteral("closeToast"));
    QTRY_COMPARE(page.height(), before);
}

void TestShell::beginsInTheListOfAPage()
{
    QVERIFY(!shown(QStringLiteral("rail1"))->hasFocus()); // at the start it is in the page too
    for (const auto& [page, list] : {std::pair{PageId::Accounts, "accountsTable"}, std::pair{PageId::Exposures, "incidentsTable"},
             std::pair{PageId::Plan, "stepsList"}, std::pair{PageId::Cases, "casesList"}}) {
        m_workspace->workspace().go({page, 0, {}, {}, {}});
        test::settle(m_workspace->workspace());
        QCOMPARE(QApplication::focusWidget(), shown(QLatin1String(list)));
    }
    // Along the rail by key the keyboard stays there.
    shown(QStringLiteral("rail2"))->setFocus();
    QTest::keyClick(shown(QStringLiteral("rail2")), Qt::Key_Space);
    QCOMPARE(m_window->shell()->currentPage(), PageId::Accounts);
    QCOMPARE(QApplication::focusWidget(), shown(QStringLiteral("rail2")));
}

void TestShell::railHasRoomForWordsAndCounts()
{
    m_window->resize(800, 600);
    test::settle(m_workspace->workspace());
    for (int number = 1; number <= 8; ++number) {
        const QWidget* button = shown(QStringLiteral("rail%1").arg(number));
        QVERIFY(button->width() >= button->sizeHint().width());
    }
}

void TestShell::tellsIncidentsOfOneServiceApart()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    test::settle(m_workspace->workspace());
    test::write(QStringLiteral("searchField"), QStringLiteral("incident"));
    auto* list = shown<QListView>(QStringLiteral("searchList"));
    QVERIFY(list->model()->rowCount() > 0);
    QStringList lines;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QString line = list->model()->index(row, 0).data().toString();
        QVERIFY2(line.contains(QStringLiteral("Incident")), qPrintable(line));
        lines << line;
    }
    QCOMPARE(lines.removeDuplicates(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

void TestShell::drop(const QString& file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window->shell(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window->shell(), &event);
}

void TestShell::opensTheImportForDroppedFiles()
{
    drop(m_workspace->manyFile(5));
    QTRY_VERIFY(shown(QStringLiteral("importDialog")) != nullptr);
    QTRY_VERIFY(shown(QStringLiteral("importPrimary")) != nullptr);
    QVERIFY(shown<QAbstractButton>(QStringLiteral("importPrimary"))->text().contains(QLatin1Char('5')));
    QTest::keyClick(shown(QStringLiteral("importDialog")), Qt::Key_Escape);
    QTRY_VERIFY(shown(QStringLiteral("importDialog")) == nullptr);
    test::settle(m_workspace->workspace());
}

void TestShell::saysThatItDoesNotKnowAFile()
{
    drop(m_workspace->write(QStringLiteral("picture.png"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)));
    QTRY_VERIFY(shown(QStringLiteral("importDialog")) != nullptr);
    test::settle(m_workspace->workspace());
    const QStringList said = test::livingTexts().filter(QStringLiteral("picture.png"));
    QVERIFY(!said.isEmpty());
    QCOMPARE(shown<QAbstractButton>(QStringLiteral("importPrimary"))->text(), QStringLiteral("Close"));
    press(QStringLiteral("importPrimary"));
    QTRY_VERIFY(shown(QStringLiteral("importDialog")) == nullptr);
}

void TestShell::takesFilesThatWaitedForTheVault()
{
    m_workspace->workspace().wantLock();
    QTRY_VERIFY(m_window->lockView() != nullptr);
    test::settle(m_workspace->workspace());
    m_window->takeFiles({m_workspace->manyFile(5)});
    QVERIFY(shown(QStringLiteral("importDialog")) == nullptr);
    test::write(QStringLiteral("lockPassphrase"), QString::fromLatin1(TestWorkspace::kPassphrase));
    press(QStringLiteral("unlockButton"));
    QTRY_VERIFY(shown(QStringLiteral("importDialog")) != nullptr);
    test::settle(m_workspace->workspace());
}

void TestShell::keepsItsPlaceOnTheScreen()
{
    // Rough, since the platform of the tests moves windows by their frames.
    m_window->resize(1111, 777);
    m_window->close();
    m_window.reset();
    m_workspace->startAgain();
    m_window = std::make_unique<ui::MainWindow>(m_workspace->workspace());
    const QSize screen = m_window->screen()->availableSize();
    QCOMPARE(m_window->size(), QSize(1111, 777).boundedTo(screen.expandedTo(QSize(1111, 777))));
}

void TestShell::namesNothingOfTheVaultInItsTitle()
{
    for (int page = 0; page <= static_cast<int>(PageId::Settings); ++page) {
        m_workspace->workspace().go({static_cast<PageId>(page), 0, {}, {}, {}});
        test::settle(m_workspace->workspace());
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Recourse"));
    }
    m_workspace->workspace().wantLock();
    test::settle(m_workspace->workspace());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Recourse"));
}

RECOURSE_TEST(TestShell, QApplication)
#include "test_shell.moc"
