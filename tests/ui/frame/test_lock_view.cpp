// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/account_jobs.h"
#include "session/import_jobs.h"
#include "session/vault_jobs.h"
#include "support/temp_vault.h"
#include "ui/dialogs/accounts/account_dialog.h"
#include "ui/frame/lock_view.h"
#include "ui/frame/main_window.h"
#include "ui/frame/recover_dialog.h"
#include "ui/frame/restore_dialog.h"
#include "ui/frame/shell.h"
#include "ui/support/test_window.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace recourse;
using test::press;
using test::shown;
using test::TestWorkspace;

namespace {

const QString kRight = QString::fromLatin1(TestWorkspace::kPassphrase);
const QString kOther = QStringLiteral("nine slow barges under yellow bridges");
const QString kCanary = QStringLiteral("zanzibarcanary");

QString noticeText(const QString& name)
{
    const QWidget* notice = shown(name);
    return notice == nullptr ? QString() : notice->accessibleName();
}

} // namespace

/// The locked vault: what is said when it does not open, every way back in, and that locking leaves nothing behind.
class TestLockView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void saysThatThePassphraseIsWrongAndStays();
    void asksForThePassphraseIfNoneIsTyped();
    void opensWithThePassphraseAndKeepsItInNoField();
    void waitsForAVaultThatIsOpenElsewhere();
    void explainsADamagedVaultAndOpensItForReading();
    void explainsADamagedHeader();
    void restoresABackupAndSaysWhereTheFormerVaultIs();
    void keepsTheRestoreDialogIfTheBackupIsNoGood();
    void doesNotLetGoOfARestoreThatRuns();
    void opensByTheRecoveryCode();
    void saysThatTheRecoveryCodeIsWrong();
    void doesNotLetGoOfARecoveryThatRuns();
    void locks_data();
    void locks();
    void leavesNothingOfTheVaultInAnyWidget();
    void closesItsDialogsWhenLocked();

private:
    void lockedWindow();
    void startRecovery(const QString& code);
    void startRestore(const QString& file, const QString& passphrase);

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
    QString m_code;
};

void TestLockView::initTestCase()
{
    ui::applyTheme(*qApp, ui::Scheme::Light);
}

void TestLockView::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_code = m_workspace->createVault();
    m_window = std::make_unique<ui::MainWindow>(m_workspace->workspace());
    test::bringUp(*m_window);
    test::settle(m_workspace->workspace());
    QVERIFY(m_window->shell() != nullptr);
}

void TestLockView::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestLockView::lockedWindow()
{
    m_workspace->workspace().wantLock();
    test::settle(m_workspace->workspace());
    QVERIFY(m_window->lockView() != nullptr);
    QCOMPARE(m_window->focusWidget(), shown(QStringLiteral("lockPassphrase")));
}

void TestLockView::saysThatThePassphraseIsWrongAndStays()
{
    lockedWindow();
    test::write(QStringLiteral("lockPassphrase"), kOther);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(noticeText(QStringLiteral("lockNotice")).contains(QStringLiteral("passphrase is wrong")));
    QVERIFY(m_workspace->workspace().isLocked());
    QVERIFY(shown<QLineEdit>(QStringLiteral("lockPassphrase"))->text().isEmpty());
    QVERIFY(shown(QStringLiteral("readOnlyButton")) == nullptr);
    QTRY_COMPARE(m_window->focusWidget(), shown(QStringLiteral("lockPassphrase")));
}

void TestLockView::asksForThePassphraseIfNoneIsTyped()
{
    lockedWindow();
    press(QStringLiteral("unlockButton"));
    QCOMPARE(noticeText(QStringLiteral("lockNotice")), QStringLiteral("Type your passphrase first."));
}

void TestLockView::opensWithThePassphraseAndKeepsItInNoField()
{
    lockedWindow();
    test::write(QStringLiteral("lockPassphrase"), kRight);
    press(QStringLiteral("unlockButton"));
    QTRY_VERIFY(m_window->shell() != nullptr);
    test::settle(m_workspace->workspace());
    QVERIFY(m_window->lockView() == nullptr);
    for (const QString& text : test::livingTexts())
        QVERIFY2(!text.contains(kRight), qPrintable(text));
}

void TestLockView::waitsForAVaultThatIsOpenElsewhere()
{
    lockedWindow();
    auto elsewhere = std::make_unique<session::Session>(m_workspace->session().settings(), m_workspace->clock());
    static_cast<void>(m_workspace->await(session::openVault(
        *elsewhere, session::shareSecret(test::secret(TestWorkspace::kPassphrase)), vault::OpenMode::ReadWrite)));
    test::write(QStringLiteral("lockPassphrase"), kRight);
    press(QStringLiteral("unlockButton"));
    QTRY_VERIFY(noticeText(QStringLiteral("lockNotice")).contains(QStringLiteral("open in another Recourse")));
    QVERIFY(m_workspace->workspace().isLocked());
    QVERIFY(shown(QStringLiteral("readOnlyButton")) == nullptr); // a vault that is written to cannot be read beside that
    QCOMPARE(m_window->focusWidget(), shown(QStringLiteral("unlockButton")));
    elsewhere.reset();
    press(QStringLiteral("unlockButton")); // the passphrase need not be typed again
    QTRY_VERIFY2(m_window->shell() != nullptr, qPrintable(noticeText(QStringLiteral("lockNotice"))));
    test::settle(m_workspace->workspace());
}

void TestLockView::explainsADamagedVaultAndOpensItForReading()
{
    lockedWindow();
    const QString data = m_workspace->vaultFolder() + QStringLiteral("/data.db");
    // A page of data that is checked because the log says that the program was killed.
    test::flipBit(data, QFileInfo(data).size() - 4096 + 100, 3);
    test::setFileBytes(data + QStringLiteral("-wal"), QByteArray());
    test::write(QStringLiteral("lockPassphrase"), kRight);
    press(QStringLiteral("unlockButton"));
    QTRY_VERIFY(noticeText(QStringLiteral("lockNotice")).contains(QStringLiteral("damaged")));
    QVERIFY(noticeText(QStringLiteral("lockNotice")).contains(QStringLiteral("Restore a backup")));
    QVERIFY(shown(QStringLiteral("restoreButton"))->isEnabled());
    QCOMPARE(m_window->focusWidget(), shown(QStringLiteral("readOnlyButton")));
    press(QStringLiteral("readOnlyButton"));
    QTRY_VERIFY2(m_window->shell() != nullptr, qPrintable(noticeText(QStringLiteral("lockNotice"))));
    QVERIFY(m_workspace->workspace().isReadOnly());
    test::settle(m_workspace->workspace());
}

void TestLockView::explainsADamagedHeader()
{
    lockedWindow();
    for (const char* name : {"/vault.json", "/vault.json.bak"})
        test::flipBit(m_workspace->vaultFolder() + QLatin1String(name), 300, 1);
    test::write(QStringLiteral("lockPassphrase"), kRight);
    press(QStringLiteral("unlockButton"));
    QTRY_VERIFY(noticeText(QStringLiteral("lockNotice")).contains(QStringLiteral("key header")));
    QVERIFY(noticeText(QStringLiteral("lockNotice")).contains(QStringLiteral("Nothing is lost")));
    QVERIFY(shown(QStringLiteral("readOnlyButton")) == nullptr);
}

void TestLockView::startRestore(const QString& file, const QString& passphrase)
{
    press(QStringLiteral("restoreButton"));
    test::write(QStringLiteral("restoreFile"), file);
    test::write(QStringLiteral("restorePassphrase"), passphrase);
    press(QStringLiteral("restoreNow"));
}

void TestLockView::restoresABackupAndSaysWhereTheFormerVaultIs()
{
    const QString backup = m_workspace->path(QStringLiteral("saved.recourse-backup"));
    static_cast<void>(m_workspace->await(session::backUp(m_workspace->session(), backup)));
    m_workspace->importSample();
    lockedWindow();
    test::flipBit(m_workspace->vaultFolder() + QStringLiteral("/data.db"), 2048, 1);
    startRestore(backup, kRight);
    QTRY_VERIFY(shown(QStringLiteral("restoreNow")) == nullptr);
    const QString said = noticeText(QStringLiteral("lockNotice"));
    const QString kept = said.section(QStringLiteral("kept in "), 1).chopped(1);
    QVERIFY2(QFileInfo(kept).isDir(), qPrintable(said));
    QVERIFY(session::isVaultFolder(kept));
    test::write(QStringLiteral("lockPassphrase"), kRight);
    press(QStringLiteral("unlockButton"));
    QTRY_VERIFY2(m_window->shell() != nullptr, qPrintable(noticeText(QStringLiteral("lockNotice"))));
    test::settle(m_workspace->workspace());
    QVERIFY(m_workspace->await(session::listAccounts(m_workspace->session(), {})).empty());
}

void TestLockView::keepsTheRestoreDialogIfTheBackupIsNoGood()
{
    lockedWindow();
    startRestore(m_workspace->write(QStringLiteral("bad.recourse-backup"), QByteArray(5000, 'x')), kRight);
    QTRY_VERIFY(!m_window->findChild<ui::RestoreDialog*>()->findChild<QPushButton*>(QStringLiteral("restoreNow"))->isEnabled());
    test::settle(m_workspace->workspace());
    const QString said = noticeText(QStringLiteral("restoreNotice"));
    QVERIFY2(said.contains(QLatin1Char(' ')) && !said.startsWith(QStringLiteral("Checking")), qPrintable(said));
    QVERIFY(shown(QStringLiteral("restoreFile")) != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(shown(QStringLiteral("restoreFile")) == nullptr);
    test::write(QStringLiteral("lockPassphrase"), kRight);
    press(QStringLiteral("unlockButton"));
    QTRY_VERIFY(m_window->shell() != nullptr);
    test::settle(m_workspace->workspace());
}

void TestLockView::doesNotLetGoOfARestoreThatRuns()
{
    const QString backup = m_workspace->path(QStringLiteral("saved.recourse-backup"));
    static_cast<void>(m_workspace->await(session::backUp(m_workspace->session(), backup)));
    lockedWindow();
    startRestore(backup, kRight);
    QPointer<ui::RestoreDialog> dialog = m_window->findChild<ui::RestoreDialog*>();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QTRY_VERIFY(dialog.isNull());
    QVERIFY(noticeText(QStringLiteral("lockNotice")).contains(QStringLiteral("kept in")));
}

void TestLockView::startRecovery(const QString& code)
{
    press(QStringLiteral("recoverButton"));
    test::write(QStringLiteral("recoveryCode"), code);
    test::write(QStringLiteral("newPassphrase"), kOther);
    test::write(QStringLiteral("newPassphraseAgain"), kOther);
    press(QStringLiteral("recoverNow"));
}

void TestLockView::opensByTheRecoveryCode()
{
    lockedWindow();
    startRecovery(m_code);
    QTRY_VERIFY(shown(QStringLiteral("recoveryCodeText")) != nullptr);
    const QString fresh = shown(QStringLiteral("recoveryCodeText"))->accessibleName().section(QLatin1Char(' '), -1);
    QVERIFY(fresh != m_code);
    QVERIFY(!shown(QStringLiteral("recoveryKept"))->isEnabled());
    test::write(QStringLiteral("recoveryPart"), fresh.section(QLatin1Char('-'), -1).toLower());
    press(QStringLiteral("recoveryKept"));
    QTRY_VERIFY(m_window->shell() != nullptr);
    lockedWindow();
    for (const QString& text : test::livingTexts())
        QVERIFY2(!text.contains(fresh), qPrintable(text));
    test::write(QStringLiteral("lockPassphrase"), kRight);
    press(QStringLiteral("unlockButton"));
    QTRY_VERIFY(noticeText(QStringLiteral("lockNotice")).contains(QStringLiteral("passphrase is wrong")));
    test::write(QStringLiteral("lockPassphrase"), kOther);
    press(QStringLiteral("unlockButton"));
    QTRY_VERIFY(m_window->shell() != nullptr);
    test::settle(m_workspace->workspace());
}

void TestLockView::saysThatTheRecoveryCodeIsWrong()
{
    lockedWindow();
    startRecovery(QStringLiteral("AAAAA-BBBBB-CCCCC"));
    const auto* dialog = m_window->findChild<ui::RecoverDialog*>();
    const auto says = [&] {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("recovery code is wrong"));
        });
    };
    QTRY_VERIFY(says());
    QVERIFY(m_workspace->workspace().isLocked());
    QVERIFY(shown(QStringLiteral("recoverNow"))->isEnabled());
}

void TestLockView::doesNotLetGoOfARecoveryThatRuns()
{
    lockedWindow();
    startRecovery(m_code);
    QPointer<ui::RecoverDialog> dialog = m_window->findChild<ui::RecoverDialog*>();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QTRY_VERIFY(shown(QStringLiteral("recoveryCodeText")) != nullptr);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_window->shell() != nullptr);
    test::settle(m_workspace->workspace());
}

void TestLockView::locks_data()
{
    QTest::addColumn<QString>("way");
    for (const char* way : {"button", "key", "wish"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestLockView::locks()
{
    QFETCH(QString, way);
    m_workspace->workspace().undo().offer(kCanary, [] {});
    const QPointer<ui::Shell> shell = m_window->shell();
    if (way == QStringLiteral("button"))
        press(QStringLiteral("lockButton"));
    else if (way == QStringLiteral("key"))
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    else
        m_workspace->workspace().wantLock();
    QTRY_VERIFY(shell.isNull());
    QVERIFY(m_workspace->workspace().isLocked());
    QVERIFY(m_workspace->workspace().undo().empty());
    QVERIFY(m_window->lockView() != nullptr);
    test::settle(m_workspace->workspace());
}

void TestLockView::leavesNothingOfTheVaultInAnyWidget()
{
    test::fillVault(*m_workspace);
    static_cast<void>(m_workspace->await(session::commitImport(m_workspace->session(),
        {m_workspace->write(QStringLiteral("canary.csv"), "name,url,username,password,note\nzanzibarcanary,https://zanzibarcanary.example.com,zanzibarcanary@example.org,pw,\n"), {}})));
    for (int page = 0; page <= static_cast<int>(ui::PageId::Settings); ++page) {
        m_workspace->workspace().go({static_cast<ui::PageId>(page), 0, {}, {}, {}});
        test::settle(m_workspace->workspace());
    }
    const auto canaries = m_workspace->await(session::listAccounts(m_workspace->session(), kCanary));
    QCOMPARE(canaries.size(), std::size_t(1));
    m_workspace->workspace().go({ui::PageId::Accounts, canaries.front().account.id.value, {}, {}, {}});
    test::settle(m_workspace->workspace());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    test::settle(m_workspace->workspace());
    QTest::keyClicks(QApplication::focusWidget(), kCanary);
    m_workspace->workspace().say(ui::Message::Kind::Danger, kCanary);
    QVERIFY(test::livingTexts().filter(kCanary).size() > 4); // or the search below proves nothing
    m_workspace->workspace().wantLock();
    test::settle(m_workspace->workspace());
    const QStringList left = test::livingTexts().filter(kCanary);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('|'))));
    QVERIFY(test::livingTexts().filter(QStringLiteral("Muster")).isEmpty());
}

void TestLockView::closesItsDialogsWhenLocked()
{
    m_workspace->importSample();
    const auto accounts = m_workspace->await(session::listAccounts(m_workspace->session(), {}));
    const QPointer<ui::AccountDialog> dialog
        = std::make_unique<ui::AccountDialog>(m_workspace->workspace(), accounts.front(), &m_window->shell()->page(ui::PageId::Accounts)).release();
    dialog->open();
    m_workspace->workspace().wantLock();
    QTRY_VERIFY(dialog.isNull());
    test::settle(m_workspace->workspace());
    QCOMPARE(m_window->focusWidget(), shown(QStringLiteral("lockPassphrase")));
    QVERIFY(QApplication::activeModalWidget() == nullptr);
}

RECOURSE_TEST(TestLockView, QApplication)
#include "test_lock_view.moc"
