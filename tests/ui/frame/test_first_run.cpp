// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/account_jobs.h"
#include "session/profile_jobs.h"
#include "session/vault_jobs.h"
#include "support/temp_vault.h"
#include "ui/frame/first_run_view.h"
#include "ui/frame/lock_view.h"
#include "ui/frame/main_window.h"
#include "ui/frame/shell.h"
#include "ui/support/list_server.h"
#include "ui/support/test_window.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace recourse;
using test::press;
using test::shown;
using test::TestWorkspace;

namespace {

const QString kPassphrase = QString::fromLatin1(TestWorkspace::kPassphrase);
const QStringList kTitles{QStringLiteral("Welcome to Recourse"), QStringLiteral("Choose a passphrase"), QStringLiteral("Your recovery code"),
    QStringLiteral("Where do you live?"), QStringLiteral("Which accounts do you have?"), QStringLiteral("What has leaked so far?"),
    QStringLiteral("Your first steps")};

QString title()
{
    const auto* label = shown<QLabel>(QStringLiteral("firstRunTitle"));
    return label == nullptr ? QString() : label->text();
}

QString shownCode()
{
    return shown(QStringLiteral("recoveryCodeText"))->accessibleName().section(QLatin1Char(' '), -1);
}

bool anyLabelSays(const QString& words)
{
    return !test::livingTexts().filter(words).isEmpty();
}

} // namespace

/// The way from nothing to the first steps: forth and back, left in the middle, with a vault that is there already.
class TestFirstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void goesBackFromEveryStage();
    void resumesWhereItWasClosed_data();
    void resumesWhereItWasClosed();
    void makesANewCodeIfClosedAtTheSheet();
    void refusesAFolderWithAVault();
    void keepsNextOffForAWeakPassphrase();
    void keepsNextOffWhileThePassphrasesDiffer();
    void opensAVaultThatIsThereAlready();
    void refusesAFolderWithoutAVault();
    void goesOnToTodayWhenTheRestIsLeftForLater();
    void locksInTheMiddle();
    void saysThatThereIsNothingToCompare();
    void goesOnByReturnAfterTheFetch();

private:
    void open();
    void closeAndOpenAgain();
    void goTo(int stage);
    void pass(int stage);

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestFirstRun::initTestCase()
{
    ui::applyTheme(*qApp, ui::Scheme::Light);
}

void TestFirstRun::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    open();
}

void TestFirstRun::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestFirstRun::open()
{
    m_window = std::make_unique<ui::MainWindow>(m_workspace->workspace());
    test::bringUp(*m_window);
    test::settle(m_workspace->workspace());
}

void TestFirstRun::closeAndOpenAgain()
{
    m_window->close();
    m_window.reset();
    m_workspace->startAgain();
    open();
    QVERIFY(m_window->lockView() != nullptr);
    test::write(QStringLiteral("lockPassphrase"), kPassphrase);
    press(QStringLiteral("unlockButton"));
    QTRY_VERIFY(m_window->lockView() == nullptr || m_window->firstRun() != nullptr);
    QTRY_VERIFY(m_window->firstRun() != nullptr || m_window->shell() != nullptr);
    test::settle(m_workspace->workspace());
}

void TestFirstRun::pass(int stage)
{
    switch (stage) {
    case 1:
        test::write(QStringLiteral("passphrase"), kPassphrase);
        test::write(QStringLiteral("passphraseAgain"), kPassphrase);
        break;
    case 2:
        QTRY_VERIFY(shown(QStringLiteral("recoveryPart")) != nullptr);
        test::write(QStringLiteral("recoveryPart"), shownCode().section(QLatin1Char('-'), -1));
        return press(QStringLiteral("recoveryKept"));
    case 3: {
        test::settle(m_workspace->workspace());
        auto* box = shown<QComboBox>(QStringLiteral("residence"));
        box->setCurrentIndex(box->findText(QStringLiteral("Germany")));
        test::write(QStringLiteral("profileName"), QStringLiteral("Anna Muster"));
        break;
    }
    case 4:
        m_workspace->importSample();
        m_workspace->workspace().announce(ui::Change::Accounts);
        break;
    default:
        break;
    }
    press(QStringLiteral("firstRunNext"));
}

void TestFirstRun::goTo(int stage)
{
    for (int at = 0; at < stage; ++at) {
        QTRY_COMPARE(title(), kTitles.at(at));
        pass(at);
    }
    QTRY_COMPARE(title(), kTitles.at(stage));
    test::settle(m_workspace->workspace());
}

void TestFirstRun::goesBackFromEveryStage()
{
    QVERIFY(shown(QStringLiteral("firstRunBack")) == nullptr);
    goTo(6);
    for (int at = 6; at > 0; --at) {
        QCOMPARE(title(), kTitles.at(at));
        press(QStringLiteral("firstRunBack"));
        test::settle(m_workspace->workspace());
    }
    QCOMPARE(title(), kTitles.at(0));
    QVERIFY(shown(QStringLiteral("firstRunBack")) == nullptr);
    QVERIFY(shown<QLineEdit>(QStringLiteral("vaultFolder"))->isReadOnly());
    for (int at = 0; at < 6; ++at) {
        QTRY_COMPARE(title(), kTitles.at(at));
        press(QStringLiteral("firstRunNext")); // everything was said already
    }
    QTRY_COMPARE(title(), kTitles.at(6));
    press(QStringLiteral("firstRunNext"));
    QTRY_VERIFY(m_window->shell() != nullptr);
    test::settle(m_workspace->workspace());
    QCOMPARE(m_workspace->await(session::readProfile(m_workspace->session())).fullName, QStringLiteral("Anna Muster"));
}

void TestFirstRun::resumesWhereItWasClosed_data()
{
    QTest::addColumn<int>("stage");
    for (int stage = 3; stage < kTitles.size(); ++stage)
        QTest::newRow(qPrintable(kTitles.at(stage))) << stage;
}

void TestFirstRun::resumesWhereItWasClosed()
{
    QFETCH(int, stage);
    goTo(stage);
    closeAndOpenAgain();
    QTRY_COMPARE(title(), kTitles.at(stage));
    test::settle(m_workspace->workspace());
    if (stage > 3) {
        const model::Profile profile = m_workspace->await(session::readProfile(m_workspace->session()));
        QCOMPARE(profile.fullName, QStringLiteral("Anna Muster"));
        QCOMPARE(profile.residence, QStringLiteral("DE"));
    }
    if (stage > 4)
        QVERIFY(!m_workspace->await(session::listAccounts(m_workspace->session(), {})).empty());
    for (int at = stage; at < kTitles.size(); ++at) {
        QTRY_COMPARE(title(), kTitles.at(at));
        pass(at);
    }
    QTRY_VERIFY(m_window->shell() != nullptr);
    closeAndOpenAgain();
    QVERIFY(m_window->shell() != nullptr);
}

void TestFirstRun::makesANewCodeIfClosedAtTheSheet()
{
    goTo(2);
    QTRY_VERIFY(shown(QStringLiteral("recoveryCodeText")) != nullptr);
    const QString lost = shownCode();
    closeAndOpenAgain();
    QTRY_COMPARE(title(), kTitles.at(2));
    QTRY_VERIFY(shown(QStringLiteral("recoveryCodeText")) != nullptr);
    const QString fresh = shownCode();
    QVERIFY(fresh != lost);
    QVERIFY(!shown(QStringLiteral("firstRunNext"))->isEnabled());
    const auto works = [&](const QString& code) {
        return static_cast<bool>(m_workspace->outcome(session::checkRecoveryCode(m_workspace->session(), session::shareSecret(test::secret(qPrintable(code))))));
    };
    QVERIFY(works(fresh));
    QVERIFY(!works(lost));
}

void TestFirstRun::refusesAFolderWithAVault()
{
    TestWorkspace other;
    static_cast<void>(other.createVault());
    test::write(QStringLiteral("vaultFolder"), other.vaultFolder());
    press(QStringLiteral("firstRunNext"));
    QCOMPARE(title(), kTitles.at(0));
    QVERIFY(anyLabelSays(QStringLiteral("There is a vault in this folder already")));
    const QString elsewhere = m_workspace->path(QStringLiteral("Elsewhere.recourse"));
    test::write(QStringLiteral("vaultFolder"), elsewhere);
    QVERIFY(!anyLabelSays(QStringLiteral("There is a vault in this folder already")));
    press(QStringLiteral("firstRunNext"));
    QTRY_COMPARE(title(), kTitles.at(1));
    pass(1);
    QTRY_COMPARE(title(), kTitles.at(2));
    QVERIFY(session::isVaultFolder(elsewhere));
    test::settle(m_workspace->workspace());
}

void TestFirstRun::keepsNextOffForAWeakPassphrase()
{
    goTo(1);
    test::write(QStringLiteral("passphrase"), QStringLiteral("password1"));
    test::write(QStringLiteral("passphraseAgain"), QStringLiteral("password1"));
    test::settle(m_workspace->workspace());
    QVERIFY(!shown(QStringLiteral("firstRunNext"))->isEnabled());
    QVERIFY(!shown<QLabel>(QStringLiteral("strengthWord"))->text().isEmpty());
    QVERIFY(anyLabelSays(QStringLiteral("word")));
    QTest::keyClick(shown(QStringLiteral("passphraseAgain")), Qt::Key_Return);
    test::settle(m_workspace->workspace());
    QCOMPARE(title(), kTitles.at(1));
    QVERIFY(!session::isVaultFolder(m_workspace->vaultFolder()));
    test::write(QStringLiteral("passphrase"), kPassphrase);
    test::write(QStringLiteral("passphraseAgain"), kPassphrase);
    QTRY_VERIFY(shown(QStringLiteral("firstRunNext"))->isEnabled());
}

void TestFirstRun::keepsNextOffWhileThePassphrasesDiffer()
{
    goTo(1);
    test::write(QStringLiteral("passphrase"), kPassphrase);
    test::write(QStringLiteral("passphraseAgain"), kPassphrase + QLatin1Char('x'));
    test::settle(m_workspace->workspace());
    QVERIFY(!shown(QStringLiteral("firstRunNext"))->isEnabled());
    QVERIFY(anyLabelSays(QStringLiteral("differ")));
}

void TestFirstRun::opensAVaultThatIsThereAlready()
{
    TestWorkspace other;
    static_cast<void>(other.createVault());
    other.workspace().lock();
    test::settle(other.workspace());
    m_workspace->prompts().folderToOpen = other.vaultFolder();
    press(QStringLiteral("openOtherVault"));
    QTRY_VERIFY(m_window->lockView() != nullptr);
    QCOMPARE(m_workspace->preferences().vaultFolder(), other.vaultFolder());
    test::write(QStringLiteral("lockPassphrase"), kPassphrase);
    press(QStringLiteral("unlockButton"));
    QTRY_VERIFY(m_window->shell() != nullptr);
    test::settle(m_workspace->workspace());
    m_window.reset();
    m_workspace.reset();
}

void TestFirstRun::refusesAFolderWithoutAVault()
{
    m_workspace->prompts().folderToOpen = QDir::tempPath();
    press(QStringLiteral("openOtherVault"));
    QVERIFY(anyLabelSays(QStringLiteral("There is no vault in this folder")));
    QCOMPARE(title(), kTitles.at(0));
}

void TestFirstRun::goesOnToTodayWhenTheRestIsLeftForLater()
{
    goTo(3);
    press(QStringLiteral("firstRunSkip"));
    QTRY_VERIFY(m_window->shell() != nullptr);
    closeAndOpenAgain();
    QVERIFY(m_window->shell() != nullptr);
}

void TestFirstRun::locksInTheMiddle()
{
    goTo(3);
    m_workspace->workspace().wantLock();
    QTRY_VERIFY(m_window->lockView() != nullptr);
    QVERIFY(m_window->firstRun() == nullptr);
    test::settle(m_workspace->workspace());
    test::write(QStringLiteral("lockPassphrase"), kPassphrase);
    press(QStringLiteral("unlockButton"));
    QTRY_COMPARE(title(), kTitles.at(3));
    test::settle(m_workspace->workspace());
}

/// No incident fits no account: that is no good news.
void TestFirstRun::saysThatThereIsNothingToCompare()
{
    goTo(4);
    press(QStringLiteral("firstRunNext"));
    QTRY_COMPARE(title(), kTitles.at(5));
    test::settle(m_workspace->workspace());
    QVERIFY(anyLabelSays(QStringLiteral("There are no accounts to compare yet")));
    QVERIFY(!anyLabelSays(QStringLiteral("No known incident")));
}

void TestFirstRun::goesOnByReturnAfterTheFetch()
{
    const test::ListServer lists;
    m_window.reset();
    m_workspace = std::make_unique<TestWorkspace>(lists.feedUrls());
    open();
    goTo(5);
    press(QStringLiteral("firstRunFetch"));
    QTRY_COMPARE(QApplication::focusWidget(), shown(QStringLiteral("firstRunNext")));
    test::settle(m_workspace->workspace());
    QVERIFY(anyLabelSays(QStringLiteral("may concern your accounts")));
    cleanup(); // before its server
}

RECOURSE_TEST(TestFirstRun, QApplication)
#include "test_first_run.moc"
