// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/exposure_jobs.h"
#include "session/step_jobs.h"
#include "ui/frame/first_run_view.h"
#include "ui/frame/main_window.h"
#include "ui/frame/shell.h"
#include "ui/support/list_server.h"
#include "ui/support/test_workspace.h"
#include "ui/support/user_hand.h"
#include "ui/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QTest>

using namespace recourse;
using test::UserHandMode;

/// The whole main job in the real window: first run, import, list over HTTP, exposure, step done, letter as PDF.
class TestClickThrough : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void doesTheMainJob_data();
    void doesTheMainJob();

private:
    static void passFirstRun(test::TestWorkspace& workspace, test::UserHand& hand, QWidget& window);
};

void TestClickThrough::initTestCase()
{
    ui::applyTheme(*qApp, ui::Scheme::Light);
}

void TestClickThrough::doesTheMainJob_data()
{
    QTest::addColumn<UserHandMode>("mode");
    QTest::newRow("mouse") << UserHandMode::Mouse;
    QTest::newRow("keyboard alone") << UserHandMode::Keyboard;
}

void TestClickThrough::passFirstRun(test::TestWorkspace& workspace, test::UserHand& hand, QWidget& window)
{
    const QString passphrase = QString::fromLatin1(test::TestWorkspace::kPassphrase);
    hand.press(QStringLiteral("firstRunNext"));
    hand.type(QStringLiteral("passphrase"), passphrase);
    hand.type(QStringLiteral("passphraseAgain"), passphrase);
    hand.press(QStringLiteral("firstRunNext"));
    hand.find(QStringLiteral("recoveryPart"));
    workspace.prompts().fileToSave = workspace.path(QStringLiteral("sheet.pdf"));
    hand.press(QStringLiteral("saveRecoverySheet"));
    QTRY_VERIFY(QFileInfo(workspace.path(QStringLiteral("sheet.pdf"))).size() > 1000);
    const QString code = window.findChild<QWidget*>(QStringLiteral("recoveryCodeText"))->accessibleName();
    hand.type(QStringLiteral("recoveryPart"), code.section(QLatin1Char('-'), -1));
    hand.press(QStringLiteral("recoveryKept"));
    hand.choose(QStringLiteral("residence"), QStringLiteral("Germany"));
    hand.type(QStringLiteral("profileName"), QStringLiteral("Anna Muster"));
    hand.press(QStringLiteral("firstRunNext"));
    workspace.prompts().filesToOpen = {workspace.sampleFile()};
    hand.press(QStringLiteral("firstRunImport"));
    hand.press(QStringLiteral("importPrimary"));
    hand.find(QStringLiteral("importWhatLeaked"));
    hand.press(QStringLiteral("importPrimary"));
    hand.press(QStringLiteral("firstRunNext"));
    hand.press(QStringLiteral("firstRunFetch"));
    QTRY_VERIFY(test::isIdle(workspace.workspace()));
    hand.press(QStringLiteral("firstRunNext"));
    QTRY_VERIFY(test::isIdle(workspace.workspace()));
    hand.press(QStringLiteral("firstRunNext"));
    hand.find(QStringLiteral("rail1"));
}

void TestClickThrough::doesTheMainJob()
{
    QFETCH(UserHandMode, mode);
    const test::ListServer lists;
    test::TestWorkspace workspace(lists.feedUrls());
    ui::MainWindow window(workspace.workspace());
    window.resize(1280, 800);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    test::UserHand hand(window, mode);

    passFirstRun(workspace, hand, window);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(lists.server().count("/api/v3/breaches"), 1);

    hand.press(QStringLiteral("rail3"));
    hand.find(QStringLiteral("incidentsTable"));
    QTRY_VERIFY(test::isIdle(workspace.workspace()));
    hand.press(QStringLiteral("incidentsTable"));
    hand.press(QStringLiteral("exposureChanged"));
    session::ExposureFilter all;
    all.all = true;
    const auto changed = [&] {
        const auto exposures = workspace.await(session::listExposures(workspace.session(), all));
        return std::any_of(exposures.begin(), exposures.end(), [](const auto& view) { return view.exposure.disposition == model::Disposition::Changed; });
    };
    QTRY_VERIFY(changed());

    hand.press(QStringLiteral("rail4"));
    QTRY_VERIFY(test::isIdle(workspace.workspace()));
    hand.press(QStringLiteral("stepDone"));
    session::StepFilter withDone;
    withDone.all = true;
    const auto done = [&] {
        const auto steps = workspace.await(session::listSteps(workspace.session(), withDone));
        return std::any_of(steps.begin(), steps.end(), [](const auto& view) { return view.step.state == model::StepState::Done; });
    };
    QTRY_VERIFY(done());

    hand.press(QStringLiteral("rail5"));
    hand.press(QStringLiteral("newLetter"));
    hand.type(QStringLiteral("service"), QStringLiteral("linkedin.com"));
    hand.type(QStringLiteral("address"), QStringLiteral("Weg 1, 10115 Berlin"));
    hand.type(QStringLiteral("email"), QStringLiteral("anna@example.org"));
    const QString letter = workspace.path(QStringLiteral("letter.pdf"));
    workspace.prompts().fileToSave = letter;
    hand.press(QStringLiteral("letterExport"));
    QTRY_VERIFY(QFileInfo(letter).size() > 5000);
    QTRY_VERIFY(test::isIdle(workspace.workspace()));
}

RECOURSE_TEST(TestClickThrough, QApplication)
#include "test_click_through.moc"
