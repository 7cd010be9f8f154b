// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/candidate_jobs.h"
#include "session/case_jobs.h"
#include "session/letter_jobs.h"
#include "session/overview_jobs.h"
#include "session/step_jobs.h"
#include "ui/pages/today/plot_card.h"
#include "ui/pages/today/today_page.h"
#include "ui/support/test_workspace.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace recourse;
using namespace recourse::ui;

/// The first page over a real vault.
class TestTodayPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void newVaultShowsThreeDoors();
    void proposalsComeBeforeAnyAccount();
    void proposalsStandBesideTheSteps();
    void showsStepsClocksAndPlots();
    void doneStepCanBeTakenBack();
    void plotHasATableTwin();
    void everyButtonHasAName();
    void readOnlyVaultSaysSo();
    void fitsANarrowWindow();
    void takesManyAccounts();

private:
    [[nodiscard]] std::unique_ptr<TodayPage> shown(test::TestWorkspace& here);
    void picture(QWidget& page, const QString& name);
    /// Two services that mail speaks for.
    [[nodiscard]] std::vector<model::CandidateId> propose(test::TestWorkspace& here);
    [[nodiscard]] static bool says(const QWidget& page, const QString& words);
};

void TestTodayPage::initTestCase()
{
    applyTheme(*qApp, Scheme::Light);
}

std::unique_ptr<TodayPage> TestTodayPage::shown(test::TestWorkspace& here)
{
    auto page = std::make_unique<TodayPage>(here.workspace(), nullptr);
    page->resize(820, 600);
    static_cast<QWidget*>(page.get())->show();
    [&] { QTRY_VERIFY(test::isIdle(here.workspace())); }();
    QTest::qWait(50);
    return page;
}

std::vector<model::CandidateId> TestTodayPage::propose(test::TestWorkspace& here)
{
    session::CandidateFindings findings{QStringLiteral("all.mbox"), QStringLiteral("mbox"), {}, {}};
    for (const char* domain : {"harbourbooks.com", "lamppost.net"}) {
        model::Evidence evidence;
        evidence.kind = model::EvidenceKind::SignUp;
        evidence.source = QStringLiteral("mbox");
        evidence.recipient = QStringLiteral("anna@example.org");
        evidence.first = evidence.last = QDateTime(QDate(2020, 1, 6), QTime(10, 0), Qt::UTC);
        model::Candidate& candidate = findings.candidates.emplace_back();
        candidate.domain = QLatin1String(domain);
        candidate.verdict = model::Verdict::Confirmed;
        candidate.evidence = {evidence};
    }
    static_cast<void>(here.await(session::commitCandidates(here.session(), findings)));
    std::vector<model::CandidateId> ids;
    for (const session::CandidateView& view : here.await(session::listCandidates(here.session(), {})))
        ids.push_back(view.candidate.id);
    return ids;
}

bool TestTodayPage::says(const QWidget& page, const QString& words)
{
    const auto labels = page.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

/// Where RECOURSE_SHOTS names a folder, pictures for a designer's eye.
void TestTodayPage::picture(QWidget& page, const QString& name)
{
    const QString folder = qEnvironmentVariable("RECOURSE_SHOTS");
    if (folder.isEmpty())
        return;
    for (const auto& [scheme, word] : {std::pair{Scheme::Dark, "dark"}, std::pair{Scheme::Light, "light"}}) {
        applyTheme(*qApp, scheme);
        QTest::qWait(150);
        page.grab().save(QDir(folder).filePath(QStringLiteral("%1-%2.png").arg(name, QLatin1String(word))));
        if (QWidget* content = page.findChild<QWidget*>(QStringLiteral("qt_scrollarea_viewport"))->findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            content->grab().save(QDir(folder).filePath(QStringLiteral("%1-%2-whole.png").arg(name, QLatin1String(word))));
    }
}

void TestTodayPage::newVaultShowsThreeDoors()
{
    test::TestWorkspace here;
    here.createVault();
    const auto page = shown(here);
    QSignalSpy wanted(&here.workspace(), &Workspace::pageWanted);
    auto* door = page->findChild<QPushButton*>(QStringLiteral("doorImport"));
    QVERIFY(door != nullptr && door->isVisible());
    QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("openPlan"))->isVisible());
    here.prompts().filesToOpen = {QStringLiteral("/tmp/export.csv")};
    door->click();
    QTRY_COMPARE(wanted.size(), 1);
    const auto target = wanted.first().first().value<Target>();
    QCOMPARE(target.page, PageId::Accounts);
    QCOMPARE(target.files, here.prompts().filesToOpen);
    page->findChild<QPushButton*>(QStringLiteral("doorFeeds"))->click();
    QCOMPARE(wanted.last().first().value<Target>().page, PageId::Feeds);
    page->findChild<QPushButton*>(QStringLiteral("doorNotice"))->click();
    QCOMPARE(wanted.last().first().value<Target>().page, PageId::Exposures);
    QCOMPARE(wanted.last().first().value<Target>().word, QStringLiteral("notice"));
    picture(*page, QStringLiteral("today-new"));
}

void TestTodayPage::proposalsComeBeforeAnyAccount()
{
    test::TestWorkspace here;
    here.createVault();
    const std::vector<model::CandidateId> found = propose(here);
    const auto page = shown(here);
    QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("doorImport"))->isVisible());
    auto* decide = page->findChild<QPushButton*>(QStringLiteral("decideProposals"));
    QVERIFY(decide != nullptr && decide->isVisible());
    QVERIFY(says(*page, QStringLiteral("2 service(s)")));
    QVERIFY(!says(*page, QStringLiteral("ready and empty")) && !says(*page, QStringLiteral("nothing to do")));
    QSignalSpy wanted(&here.workspace(), &Workspace::pageWanted);
    decide->click();
    const auto target = wanted.last().first().value<Target>();
    QCOMPARE(target.page, PageId::Accounts);
    QCOMPARE(target.word, QStringLiteral("candidates"));
    page->hide();
    static_cast<void>(here.await(session::decideCandidates(here.session(), {found.front()}, model::CandidateState::NotMine)));
    static_cast<QWidget*>(page.get())->show();
    QTRY_VERIFY(says(*page, QStringLiteral("1 service(s)"))); // though nothing else changed
}

void TestTodayPage::proposalsStandBesideTheSteps()
{
    test::TestWorkspace here;
    here.createVault();
    here.importSample();
    static_cast<void>(propose(here));
    const auto page = shown(here);
    QCOMPARE(page->findChildren<QFrame*>(QStringLiteral("stepCard")).size(), 3);
    QVERIFY(page->findChild<QPushButton*>(QStringLiteral("decideProposals"))->isVisible());
}

void TestTodayPage::showsStepsClocksAndPlots()
{
    test::TestWorkspace here;
    here.createVault();
    here.fillProfile();
    here.importSample();
    session::DraftRequest request;
    request.type = QStringLiteral("access");
    request.service = QStringLiteral("adobe.com");
    const auto letter = here.await(session::draftLetter(here.session(), request));
    session::CaseEntry sent;
    sent.kind = QStringLiteral("sent");
    sent.channel = QStringLiteral("email");
    sent.on = here.clock().today().addDays(-60);
    static_cast<void>(here.await(session::logCaseEvent(here.session(), letter.letter.matter, sent)));
    request.service = QStringLiteral("linkedin.com");
    static_cast<void>(here.await(session::draftLetter(here.session(), request)));
    const auto page = shown(here);
    QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("doorImport"))->isVisible());
    QCOMPARE(page->findChildren<QFrame*>(QStringLiteral("stepCard")).size(), 3);
    QVERIFY(page->findChildren<QPushButton*>(QStringLiteral("clockOpen")).size() >= 2);
    QVERIFY(page->findChildren<QPushButton*>(QStringLiteral("hintAction")).size() >= 2);
    QVERIFY(page->findChild<PlotCard*>(QStringLiteral("plotClasses"))->model().rowCount() > 0);
    QVERIFY(page->findChild<PlotCard*>(QStringLiteral("plotYears"))->model().rowCount() > 0);
    QSignalSpy wanted(&here.workspace(), &Workspace::pageWanted);
    page->findChild<QPushButton*>(QStringLiteral("openPlan"))->click();
    QCOMPARE(wanted.last().first().value<Target>().page, PageId::Plan);
    page->findChild<QPushButton*>(QStringLiteral("clockOpen"))->click();
    QCOMPARE(wanted.last().first().value<Target>().page, PageId::Cases);
    QVERIFY(wanted.last().first().value<Target>().id > 0);
    picture(*page, QStringLiteral("today"));
    page->resize(1300, 800);
    picture(*page, QStringLiteral("today-wide"));
}

void TestTodayPage::doneStepCanBeTakenBack()
{
    test::TestWorkspace here;
    here.createVault();
    here.importSample();
    const auto page = shown(here);
    const auto before = here.await(session::listSteps(here.session(), {})).size();
    QSignalSpy offered(&here.workspace().undo(), &UndoHistory::offered);
    page->findChild<QPushButton*>(QStringLiteral("stepDone"))->click();
    QTRY_COMPARE(offered.size(), 1);
    QCOMPARE(here.await(session::listSteps(here.session(), {})).size(), before - 1);
    here.workspace().undo().undo();
    QTRY_VERIFY(test::isIdle(here.workspace()));
    QCOMPARE(here.await(session::listSteps(here.session(), {})).size(), before);
}

void TestTodayPage::plotHasATableTwin()
{
    test::TestWorkspace here;
    here.createVault();
    here.importSample();
    const auto page = shown(here);
    auto* card = page->findChild<PlotCard*>(QStringLiteral("plotClasses"));
    QVERIFY(card->findChild<QTableView*>() == nullptr); // made only when asked for
    card->findChild<QPushButton*>(QStringLiteral("plotSwitch"))->click();
    auto* table = card->findChild<QTableView*>(QStringLiteral("plotTable"));
    QVERIFY(table != nullptr && table->isVisible());
    QVERIFY(!table->accessibleName().isEmpty());
    QVERIFY(table->focusPolicy() & Qt::TabFocus);
    QCOMPARE(table->model()->rowCount(), card->model().rowCount());
    picture(*page, QStringLiteral("today-table"));
    card->showTable(false);
    QVERIFY(!table->isVisible());
}

void TestTodayPage::everyButtonHasAName()
{
    test::TestWorkspace here;
    here.createVault();
    here.importSample();
    const auto page = shown(here);
    for (const QPushButton* button : page->findChildren<QPushButton*>())
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), qPrintable(button->objectName()));
}

void TestTodayPage::readOnlyVaultSaysSo()
{
    test::TestWorkspace here;
    here.createVault();
    here.importSample();
    here.workspace().setReadOnly(true);
    const auto page = shown(here);
    QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("stepDone"))->isEnabled());
}

/// 1000 x 640 at 200 % leaves the page about this much.
void TestTodayPage::fitsANarrowWindow()
{
    test::TestWorkspace here;
    here.createVault();
    here.importSample();
    const auto page = shown(here);
    page->resize(440, 320);
    QTest::qWait(50);
    picture(*page, QStringLiteral("today-narrow"));
    // Words and buttons whole, the buttons below.
    for (const QFrame* card : page->findChildren<QFrame*>(QStringLiteral("stepCard"))) {
        for (const QPushButton* button : card->findChildren<QPushButton*>())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        for (const QLabel* label : card->findChildren<QLabel*>())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    for (QScrollArea* area : page->findChildren<QScrollArea*>()) {
        if (area->isVisible())
            QVERIFY2(area->horizontalScrollBar()->maximum() == 0, qPrintable(area->widget()->objectName()));
    }
}

void TestTodayPage::takesManyAccounts()
{
    test::TestWorkspace here;
    here.createVault();
    here.importMany(5000);
    const session::Overview overview = here.await(session::readOverview(here.session(), 3));
    QVERIFY(overview.accounts >= 4000);
    const auto page = shown(here);
    page->refresh();
    QTRY_VERIFY(test::isIdle(here.workspace()));
}

RECOURSE_TEST(TestTodayPage, QApplication)
#include "test_today_page.moc"
