// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/profile_jobs.h"
#include "session/vault_jobs.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/support/test_workspace.h"
#include "ui/theme.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/residence_box.h"
#include "ui/widgets/strength_meter.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace recourse;
using namespace recourse::ui;

/// The settings over a real vault.
class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySectionOpensByItsWord();
    void savesTheProfile();
    void changesThePassphrase();
    void triesAndRenewsTheRecoveryCode();
    void backsUpTestsAndRestores();
    void checksTheVault();
    void schemeAppliesAtOnce();
    void passphraseFieldForgets();
    void fitsANarrowWindow();

private:
    [[nodiscard]] std::unique_ptr<SettingsPage> shown(test::TestWorkspace& here, const QString& word);
    void picture(QWidget& page, const QString& name);
    void type(QWidget& page, const QString& field, const QString& text)
    {
        page.findChild<QLineEdit*>(field)->setText(text);
    }
    void answer(QWidget& page, const QString& secret)
    {
        QTRY_VERIFY(page.findChild<QLineEdit*>(QStringLiteral("dialogPassphrase")) != nullptr);
        picture(*page.findChild<QDialog*>(), QStringLiteral("settings-dialog"));
        type(page, QStringLiteral("dialogPassphrase"), secret);
        page.findChild<QPushButton*>(QStringLiteral("dialogGo"))->click();
    }
};

void TestSettingsPage::initTestCase()
{
    applyTheme(*qApp, Scheme::Light);
}

std::unique_ptr<SettingsPage> TestSettingsPage::shown(test::TestWorkspace& here, const QString& word)
{
    auto page = std::make_unique<SettingsPage>(here.workspace(), nullptr);
    page->resize(820, 600);
    static_cast<QWidget*>(page.get())->show();
    page->showTarget({PageId::Settings, 0, word, {}, {}});
    [&] { QTRY_VERIFY(test::isIdle(here.workspace())); }();
    return page;
}

/// Where RECOURSE_SHOTS names a folder, pictures for a designer's eye.
void TestSettingsPage::picture(QWidget& page, const QString& name)
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

void TestSettingsPage::everySectionOpensByItsWord()
{
    test::TestWorkspace here;
    here.createVault();
    here.fillProfile();
    const auto page = shown(here, QStringLiteral("profile"));
    for (const char* word : {"profile", "security", "backup", "check", "laws", "appearance", "about"}) {
        page->showTarget({PageId::Settings, 0, QString::fromLatin1(word), {}, {}});
        auto* section = page->findChild<QWidget*>(QStringLiteral("section_%1").arg(QLatin1String(word)));
        QVERIFY2(section != nullptr && section->isVisible(), word);
        picture(*page, QStringLiteral("settings-%1").arg(QLatin1String(word)));
    }
    for (const QWidget* input : page->findChildren<QWidget*>()) {
        if (qobject_cast<const QLineEdit*>(input) == nullptr || input->focusPolicy() == Qt::NoFocus)
            continue;
        const bool isPartOfBox = qobject_cast<const QComboBox*>(input->parentWidget()) != nullptr;
        const auto labels = page->findChildren<QLabel*>();
        const bool hasBuddy = std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel* label) { return label->buddy() == input; });
        QVERIFY2(isPartOfBox || hasBuddy || !input->accessibleName().isEmpty(), qPrintable(input->objectName()));
    }
}

void TestSettingsPage::savesTheProfile()
{
    test::TestWorkspace here;
    here.createVault();
    const auto page = shown(here, QStringLiteral("profile"));
    auto* save = page->findChild<QPushButton*>(QStringLiteral("profileSave"));
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(page->findChild<QLineEdit*>(QStringLiteral("profileName")), QStringLiteral("Anna Muster"));
    QVERIFY(save->isEnabled());
    page->findChild<QPlainTextEdit*>(QStringLiteral("profileAddress"))->setPlainText(QStringLiteral("Weg 1\n10115 Berlin"));
    auto* residence = page->findChild<ResidenceBox*>(QStringLiteral("profileResidence"));
    residence->setCurrentIndex(residence->findText(QStringLiteral("California (US)")));
    QTest::keyClicks(page->findChild<QLineEdit*>(QStringLiteral("profileEmail")), QStringLiteral("anna"));
    QVERIFY(!save->isEnabled());
    QVERIFY(page->findChild<QLabel*>(QStringLiteral("profileFault"))->isVisible());
    QTest::keyClicks(page->findChild<QLineEdit*>(QStringLiteral("profileEmail")), QStringLiteral("@example.org"));
    QSignalSpy changed(&here.workspace(), &Workspace::changed);
    save->click();
    QTRY_COMPARE(changed.size(), 1);
    const auto profile = here.await(session::readProfile(here.session()));
    QCOMPARE(profile.fullName, QStringLiteral("Anna Muster"));
    QCOMPARE(profile.residence, QStringLiteral("US-CA"));
    QCOMPARE(profile.postalAddress.size(), 2);
    QVERIFY(!save->isEnabled());
}

void TestSettingsPage::changesThePassphrase()
{
    test::TestWorkspace here;
    here.createVault();
    const auto page = shown(here, QStringLiteral("security"));
    auto* change = page->findChild<QPushButton*>(QStringLiteral("passphraseChange"));
    type(*page, QStringLiteral("passphraseNow"), QStringLiteral("not the one"));
    type(*page, QStringLiteral("passphraseNew"), QStringLiteral("password1"));
    type(*page, QStringLiteral("passphraseAgain"), QStringLiteral("password1"));
    auto* meter = page->findChild<StrengthMeter*>();
    QTRY_VERIFY(meter->strength() >= 0);
    QVERIFY(!meter->isEnough());
    QVERIFY(!change->isEnabled());
    const QString fresh = QStringLiteral("eleven copper kettles sing at dawn");
    type(*page, QStringLiteral("passphraseNew"), fresh);
    type(*page, QStringLiteral("passphraseAgain"), fresh);
    QTRY_VERIFY(change->isEnabled());
    picture(*page, QStringLiteral("settings-security-typed"));
    change->click();
    QTRY_VERIFY(page->findChild<QLabel*>(QStringLiteral("passphraseFault"))->isVisible());
    type(*page, QStringLiteral("passphraseNow"), QString::fromLatin1(test::TestWorkspace::kPassphrase));
    type(*page, QStringLiteral("passphraseNew"), fresh);
    type(*page, QStringLiteral("passphraseAgain"), fresh);
    QTRY_VERIFY(change->isEnabled());
    QSignalSpy said(&here.workspace(), &Workspace::messageWanted);
    change->click();
    QTRY_COMPARE(said.size(), 1);
    static_cast<void>(here.await(session::checkPassphrase(
        here.session(), session::shareSecret(base::SecretBytes::copyOf(fresh.toStdString())))));
    QVERIFY(page->findChild<QLineEdit*>(QStringLiteral("passphraseNew"))->text().isEmpty());
}

void TestSettingsPage::triesAndRenewsTheRecoveryCode()
{
    test::TestWorkspace here;
    const QString code = here.createVault();
    const auto page = shown(here, QStringLiteral("security"));
    page->findChild<QPushButton*>(QStringLiteral("recoveryTry"))->click();
    answer(*page, QStringLiteral("wrong"));
    QTRY_VERIFY(page->findChild<QLabel*>(QStringLiteral("dialogFault"))->isVisible());
    answer(*page, code);
    QTRY_VERIFY(page->findChild<QDialog*>(QStringLiteral("passphraseDialog")) == nullptr);
    here.prompts().saysYes = true;
    page->findChild<QPushButton*>(QStringLiteral("recoveryRenew"))->click();
    QTRY_VERIFY(page->findChild<QDialog*>(QStringLiteral("recoveryCodeDialog")) != nullptr);
    auto* dialog = page->findChild<QDialog*>(QStringLiteral("recoveryCodeDialog"));
    QString fresh = dialog->findChild<QLabel*>(QStringLiteral("recoveryCodeText"))->text();
    QVERIFY(fresh != code);
    picture(*dialog, QStringLiteral("settings-recovery"));
    auto* close = dialog->findChild<QPushButton*>(QStringLiteral("recoveryKept"));
    QVERIFY(!close->isEnabled());
    dialog->reject(); // the old sheet is void: this one may not be lost by Escape
    QVERIFY(dialog->isVisible());
    here.prompts().fileToSave = here.path(QStringLiteral("sheet.pdf"));
    dialog->findChild<QPushButton*>(QStringLiteral("saveRecoverySheet"))->click();
    QTRY_VERIFY(QFile::exists(here.prompts().fileToSave));
    dialog->findChild<QLineEdit*>(QStringLiteral("recoveryPart"))->setText(fresh.replace(u'\n', u' ').section(u' ', -1));
    QVERIFY(close->isEnabled());
    close->click();
    QTRY_VERIFY(page->findChild<QDialog*>(QStringLiteral("recoveryCodeDialog")) == nullptr);
}

void TestSettingsPage::backsUpTestsAndRestores()
{
    test::TestWorkspace here;
    here.createVault();
    here.importSample();
    const auto page = shown(here, QStringLiteral("backup"));
    auto* list = page->findChild<QListWidget*>(QStringLiteral("backupList"));
    auto* testIt = page->findChild<QPushButton*>(QStringLiteral("backupTest"));
    QVERIFY(!testIt->isEnabled());
    page->findChild<QPushButton*>(QStringLiteral("backupHere"))->click();
    QTRY_VERIFY(testIt->isEnabled());
    QCOMPARE(list->count(), 1);
    testIt->click();
    answer(*page, QString::fromLatin1(test::TestWorkspace::kPassphrase));
    auto* state = page->findChild<QWidget*>(QStringLiteral("backupState"));
    QTRY_VERIFY(state->accessibleName().contains(QStringLiteral("whole")));
    picture(*page, QStringLiteral("settings-backup-tested"));
    QTRY_VERIFY(page->findChild<QDialog*>(QStringLiteral("passphraseDialog")) == nullptr);
    page->findChild<QPushButton*>(QStringLiteral("backupRestore"))->click();
    here.prompts().saysYes = true;
    QSignalSpy locked(&here.workspace(), &Workspace::lockChanged);
    answer(*page, QString::fromLatin1(test::TestWorkspace::kPassphrase));
    QTRY_VERIFY(!locked.isEmpty());
    QVERIFY(here.workspace().isLocked());
    QCOMPARE(here.prompts().questions.size(), 1);
    QCOMPARE(here.await(session::openVault(here.session(),
                 session::shareSecret(base::SecretBytes::copyOf(test::TestWorkspace::kPassphrase)), vault::OpenMode::ReadWrite)),
        vault::OpenMode::ReadWrite);
}

void TestSettingsPage::checksTheVault()
{
    test::TestWorkspace here;
    here.createVault();
    const auto page = shown(here, QStringLiteral("check"));
    page->findChild<QPushButton*>(QStringLiteral("verifyButton"))->click();
    QTRY_VERIFY(page->findChild<QWidget*>(QStringLiteral("verifyResult"))->accessibleName().contains(QStringLiteral("All is well")));
}

void TestSettingsPage::schemeAppliesAtOnce()
{
    test::TestWorkspace here;
    here.createVault();
    const auto page = shown(here, QStringLiteral("appearance"));
    QSignalSpy changed(&here.workspace(), &Workspace::appearanceChanged);
    auto* choice = page->findChild<QComboBox*>(QStringLiteral("schemeChoice"));
    choice->setCurrentIndex(2);
    Q_EMIT choice->activated(2);
    QCOMPARE(here.preferences().scheme(), SchemeChoice::Dark);
    QCOMPARE(changed.size(), 1);
    auto* language = page->findChild<QComboBox*>(QStringLiteral("languageChoice"));
    language->setCurrentIndex(2);
    Q_EMIT language->activated(2);
    QCOMPARE(here.preferences().language(), QStringLiteral("de"));
    QVERIFY(page->findChild<QLabel*>(QStringLiteral("languageRestart"))->isVisible());
}

void TestSettingsPage::passphraseFieldForgets()
{
    PassphraseEdit edit(QStringLiteral("Passphrase"));
    edit.field()->setText(QStringLiteral("grün und süß"));
    QCOMPARE(edit.field()->echoMode(), QLineEdit::Password);
    const base::SecretBytes secret = edit.take();
    QCOMPARE(QByteArray(secret.view().data(), static_cast<int>(secret.size())), QStringLiteral("grün und süß").toUtf8());
    QVERIFY(edit.isEmpty());
    QVERIFY(edit.take().empty());
}

/// 1000 x 640 at 200 % leaves the page about this much.
void TestSettingsPage::fitsANarrowWindow()
{
    test::TestWorkspace here;
    here.createVault();
    here.importSample();
    const auto page = shown(here, QStringLiteral("profile"));
    page->resize(440, 320);
    QTest::qWait(50);
    for (const char* word : {"profile", "security", "backup", "check", "laws", "appearance", "about"}) {
        page->showTarget({PageId::Settings, 0, QString::fromLatin1(word), {}, {}});
        QTest::qWait(20);
        picture(*page, QStringLiteral("settings-narrow-%1").arg(QLatin1String(word)));
        for (QScrollArea* area : page->findChildren<QScrollArea*>()) {
            if (area->isVisible())
                QVERIFY2(area->horizontalScrollBar()->maximum() == 0, qPrintable(area->widget()->objectName()));
        }
    }
}

RECOURSE_TEST(TestSettingsPage, QApplication)
#include "test_settings_page.moc"
