// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/account_jobs.h"
#include "session/case_jobs.h"
#include "session/import_jobs.h"
#include "ui/dialogs/cases/batch_dialog.h"
#include "ui/support/test_workspace.h"
#include "ui/theme.h"
#include "ui/widgets/empty_note.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace recourse;
using namespace recourse::ui;

/// One letter to many companies, on a real vault.
class TestBatchDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsEveryLetterBeforeAnythingIsWritten();
    void aChangeTakesThePreviewAway();
    void writesOneFileEachWithTheSendingList();
    void warningsNeedConsent();
    void chosenAccountsNeedNoWords();
    void speaksTheLanguageThatIsChosen();
    void saysWhatIsWrong();

private:
    template <class T> T* child(const char* name) { return m_dialog->findChild<T*>(QString::fromLatin1(name)); }
    void open(const QList<qint64>& accounts = {})
    {
        m_dialog = std::make_unique<BatchDialog>(m_space->workspace(), accounts, nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->open();
        QTRY_VERIFY(child<QComboBox>("batchType")->count() > 10);
    }
    void preview(const QString& select)
    {
        child<QLineEdit>("batchSelect")->setText(select);
        child<QPushButton>("batchShow")->click();
        QTRY_VERIFY(!child<QLabel>("batchSummary")->text().isEmpty());
    }
    [[nodiscard]] int rows() { return m_dialog->findChild<QTableView*>()->model()->rowCount(); }

    std::unique_ptr<test::TestWorkspace> m_space;
    std::unique_ptr<BatchDialog> m_dialog;
};

void TestBatchDialog::init()
{
    applyTheme(*qApp, Scheme::Light);
    m_space = std::make_unique<test::TestWorkspace>();
    m_space->createVault();
    m_space->importSample();
    m_space->fillProfile();
}

void TestBatchDialog::cleanup()
{
    QTRY_VERIFY(test::isIdle(m_space->workspace()));
    m_dialog.reset();
    m_space.reset();
}

void TestBatchDialog::showsEveryLetterBeforeAnythingIsWritten()
{
    open();
    QVERIFY(!child<QPushButton>("batchFolder")->isEnabled());
    QVERIFY(!child<QPushButton>("batchFolder")->accessibleDescription().isEmpty());
    QVERIFY(m_dialog->findChild<EmptyNote*>()->isVisible());
    preview(QString()); // no words: all of them
    QVERIFY(rows() > 1);
    QVERIFY(!m_dialog->findChild<EmptyNote*>()->isVisible());
    QCOMPARE(child<QPushButton>("batchShow")->property("look").toString(), QStringLiteral("plain"));
    QCOMPARE(child<QPushButton>("batchFolder")->property("look").toString(), QStringLiteral("primary"));
    QVERIFY(m_space->await(session::listCases(m_space->session())).empty());
}

void TestBatchDialog::aChangeTakesThePreviewAway()
{
    open();
    preview(QStringLiteral("adobe"));
    QTRY_VERIFY(child<QPushButton>("batchFolder")->isEnabled());
    child<QLineEdit>("batchSelect")->setText(QStringLiteral("linkedin"));
    QCOMPARE(rows(), 0);
    QVERIFY(!child<QPushButton>("batchFolder")->isEnabled());
}

void TestBatchDialog::writesOneFileEachWithTheSendingList()
{
    open();
    preview(QStringLiteral("adobe"));
    QTRY_VERIFY(child<QPushButton>("batchFolder")->isEnabled());
    m_space->prompts().folderToOpen = m_space->path(QStringLiteral("letters"));
    child<QPushButton>("batchFolder")->click();
    QTRY_VERIFY(!m_dialog->isVisible());
    const QDir folder(m_space->path(QStringLiteral("letters")));
    QCOMPARE(folder.entryList({QStringLiteral("*.pdf")}).size(), 1);
    QVERIFY(folder.exists(QStringLiteral("sending-list.csv")));
    QCOMPARE(m_space->await(session::listCases(m_space->session())).size(), std::size_t{1});
}

void TestBatchDialog::warningsNeedConsent()
{
    QByteArray list = "name,url,username,password\n";
    for (int i = 0; i < 60; ++i)
        list += "s,https://shop" + QByteArray::number(i) + ".example,anna@example.org,secret-Phrase-7\n";
    m_space->await(session::commitImport(m_space->session(), {m_space->write(QStringLiteral("shops.csv"), list), {}}));
    open();
    preview(QStringLiteral("*"));
    QVERIFY(!child<QWidget>("batchWarnings")->isHidden());
    auto* consent = child<QCheckBox>("batchConsent");
    QVERIFY(!consent->isHidden());
    QVERIFY(!child<QPushButton>("batchFolder")->isEnabled());
    consent->setChecked(true);
    const bool anyReady = child<QPushButton>("batchFolder")->isEnabled();
    consent->setChecked(false);
    QVERIFY(anyReady);
    QVERIFY(!child<QPushButton>("batchFolder")->isEnabled());
}

void TestBatchDialog::chosenAccountsNeedNoWords()
{
    QList<qint64> ids;
    for (const session::AccountView& view : m_space->await(session::listAccounts(m_space->session(), {})))
        ids << view.account.id.value;
    QVERIFY(ids.size() > 2);
    open(ids.mid(0, 3));
    QVERIFY(child<QLineEdit>("batchSelect")->isHidden());
    child<QPushButton>("batchShow")->click();
    QTRY_VERIFY(rows() > 0);
    QVERIFY(rows() <= 3);
}

void TestBatchDialog::speaksTheLanguageThatIsChosen()
{
    open();
    auto* language = child<QComboBox>("batchLanguage");
    QCOMPARE(language->currentData().toString(), QString()); // each recipient's
    QVERIFY(language->findData(QStringLiteral("fr")) > 0);
    preview(QStringLiteral("adobe"));
    language->setCurrentIndex(language->findData(QStringLiteral("fr")));
    QCOMPARE(rows(), 0); // what was previewed is not what is chosen any more
    child<QPushButton>("batchShow")->click();
    QTRY_VERIFY(child<QPushButton>("batchFolder")->isEnabled());
    m_space->prompts().folderToOpen = m_space->path(QStringLiteral("lettres"));
    child<QPushButton>("batchFolder")->click();
    QTRY_VERIFY(!m_dialog->isVisible());
    const auto cases = m_space->await(session::listCases(m_space->session()));
    QCOMPARE(cases.front().letters.front().language, QStringLiteral("fr"));
}

void TestBatchDialog::saysWhatIsWrong()
{
    open();
    child<QLineEdit>("batchSelect")->setText(QStringLiteral("nobody has this name"));
    child<QPushButton>("batchShow")->click();
    QTRY_VERIFY(!child<QWidget>("batchWarnings")->isHidden());
    QVERIFY(!child<QPushButton>("batchFolder")->isEnabled());
    QVERIFY(child<QPushButton>("batchShow")->isEnabled());
}

RECOURSE_TEST(TestBatchDialog, QApplication)
#include "test_batch_dialog.moc"
