// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/zip_writer.h"
#include "main/test_program.h"
#include "session/account_rows.h"
#include "session/import_jobs.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/dialogs/import/import_history_dialog.h"
#include "ui/support/spoken_names.h"
#include "ui/support/test_workspace.h"
#include "ui/widgets/data_table.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace recourse;
using namespace recourse::ui;

namespace {

constexpr const char* kList = "name,url,username,password,note\n"
                              "Adobe,https://www.adobe.com,anna@example.org,hunter2-secret,\n"
                              "Shop,https://shop.example.com,anna,hunter2-secret,\n"
                              ",,,,\n";

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void previewStoresNothing();
    void importsAndReports();
    void undoesFromTheReport();
    void showsNoSecret();
    void namesWhatIsLeftOutOfAnArchive();
    void saysWhatToDoAboutAMailboxInAnArchive();
    void explainsAWrongFile();
    void knownFileHasNothingToDo();
    void takesMembershipsIfWanted();
    void deletesTheFileOnlyAfterAsking();
    void namesWhatWasNotReadBeforeDeleting();
    void readOnlyVaultCannotImport();
    void goesToWhatLeaked();
    void historyTakesAnImportBack();

private:
    void start(const QStringList& files);
    [[nodiscard]] QPushButton* button(const char* name) const { return m_dialog->findChild<QPushButton*>(QLatin1String(name)); }
    [[nodiscard]] std::size_t stored() { return m_test->await(session::listAccountRows(m_test->session())).size(); }
    [[nodiscard]] bool says(const QString& words) const
    {
        const auto labels = m_dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    void commit()
    {
        QTRY_VERIFY(button("importPrimary")->isVisible());
        button("importPrimary")->click();
        QTRY_VERIFY(button("importUndo")->isVisible());
    }

    std::unique_ptr<test::TestWorkspace> m_test;
    std::unique_ptr<QWidget> m_window;
    QPointer<ImportDialog> m_dialog;
};

void TestImportDialog::init()
{
    m_test = std::make_unique<test::TestWorkspace>();
    m_test->createVault();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 640);
    m_window->show();
}

void TestImportDialog::cleanup()
{
    m_window.reset();
    m_test.reset();
}

void TestImportDialog::start(const QStringList& files)
{
    startImport(m_test->workspace(), files, m_window.get());
    m_dialog = m_window->findChild<ImportDialog*>(QStringLiteral("importDialog"));
    QVERIFY(!m_dialog.isNull());
}

void TestImportDialog::previewStoresNothing()
{
    start({m_test->write(QStringLiteral("list.csv"), kList)});
    QTRY_VERIFY(says(QStringLiteral("2 account(s) would be new.")) || says(QStringLiteral("2 accounts would be new.")));
    QCOMPARE(stored(), std::size_t{0});
    m_dialog->reject();
    QTRY_VERIFY(m_dialog.isNull());
    QCOMPARE(stored(), std::size_t{0});
}

void TestImportDialog::importsAndReports()
{
    QSignalSpy changed(&m_test->workspace(), &Workspace::changed);
    start({m_test->write(QStringLiteral("list.csv"), kList)});
    commit();
    QCOMPARE(stored(), std::size_t{2});
    QCOMPARE(changed.count(), 1);
    QVERIFY(says(QStringLiteral("still holds your passwords")));
    QCOMPARE(test::speechless(m_dialog), QStringList());
    button("importPrimary")->click();
    QTRY_VERIFY(m_dialog.isNull());
}

void TestImportDialog::undoesFromTheReport()
{
    start({m_test->write(QStringLiteral("list.csv"), kList)});
    commit();
    button("importUndo")->click();
    QTRY_VERIFY(m_dialog.isNull());
    QCOMPARE(stored(), std::size_t{0});
}

void TestImportDialog::showsNoSecret()
{
    start({m_test->write(QStringLiteral("list.csv"), kList)});
    QTRY_VERIFY(button("importPrimary")->isVisible());
    const auto tables = m_dialog->findChildren<DataTable*>();
    for (const DataTable* table : tables) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                QVERIFY(!table->model()->index(row, column).data().toString().contains(QStringLiteral("hunter2")));
        }
    }
    QVERIFY(!says(QStringLiteral("hunter2")));
}

void TestImportDialog::namesWhatIsLeftOutOfAnArchive()
{
    const QByteArray zip = *formats::writeZip({{QStringLiteral("list.csv"), kList, true}, {QStringLiteral("more/notes.json"), "{\"a\":", true}});
    start({m_test->write(QStringLiteral("all.zip"), zip)});
    QTRY_VERIFY(says(QStringLiteral("Left out of the archive: notes.json.")));
    QVERIFY(!says(QStringLiteral("To search the mailbox")));
}

void TestImportDialog::saysWhatToDoAboutAMailboxInAnArchive()
{
    const QByteArray mail("From x@y Mon Jan 01 00:00:00 +0000 2024\nFrom: a@m.example\nSubject: Welcome\n\nx\n");
    start({m_test->write(QStringLiteral("mail.zip"), *formats::writeZip({{QStringLiteral("list.csv"), kList, true}, {QStringLiteral("a.json"), "{\"a\":1}", true}, {QStringLiteral("All.mbox"), mail, true}}))});
    QTRY_VERIFY(says(QStringLiteral("Left out of the archive: All.mbox, a.json.")));
    QVERIFY(says(QStringLiteral("To search the mailbox in it, unpack the archive")));
}

void TestImportDialog::explainsAWrongFile()
{
    start({m_test->write(QStringLiteral("page.csv"), "<!doctype html><html><body>Hello</body></html>")});
    QTRY_VERIFY(says(QStringLiteral("This is a web page, not an export.")));
    QVERIFY(says(QStringLiteral("KeePassXC")));
    QVERIFY(!says(QStringLiteral("input.")));
    button("importPrimary")->click();
    QTRY_VERIFY(m_dialog.isNull());
}

void TestImportDialog::knownFileHasNothingToDo()
{
    const QString file = m_test->write(QStringLiteral("list.csv"), kList);
    static_cast<void>(m_test->await(session::commitImport(m_test->session(), {file, {}})));
    start({file});
    QTRY_VERIFY(says(QStringLiteral("You have all of them already.")));
    button("importPrimary")->click();
    QTRY_VERIFY(m_dialog.isNull());
    QCOMPARE(m_test->await(session::importHistory(m_test->session())).size(), std::size_t{1});
}

void TestImportDialog::takesMembershipsIfWanted()
{
    const auto choice = [this] { return m_dialog->findChild<QCheckBox*>(QStringLiteral("importMemberships")); };
    start({m_test->write(QStringLiteral("list.csv"), kList)});
    QTRY_VERIFY(button("importPrimary")->isVisible());
    QVERIFY(!choice()->isVisible());
    m_dialog->reject();
    QTRY_VERIFY(m_dialog.isNull());

    start({m_test->write(QStringLiteral("club.1pif"), "{\"uuid\":\"1\",\"typeName\":\"wallet.membership.Membership\",\"title\":\"My club\",\"secureContents\":{\"sections\":"
                                                      "[{\"fields\":[{\"k\":\"URL\",\"n\":\"website\",\"v\":\"https://chess.example\"}]}]}}")});
    QTRY_VERIFY(choice()->isVisible());
    QVERIFY(!choice()->isChecked());
    QVERIFY(says(QStringLiteral("None of them would become an account")));
    choice()->click();
    QTRY_VERIFY(says(QStringLiteral("1 account(s) would be new.")) || says(QStringLiteral("1 account would be new.")));
    QVERIFY(choice()->isVisible() && choice()->isChecked());
    choice()->click();
    QTRY_VERIFY(says(QStringLiteral("None of them would become an account")));
    choice()->click();
    QTRY_VERIFY(choice()->isVisible() && choice()->isChecked());
    commit();
    QCOMPARE(stored(), std::size_t{1});
}

void TestImportDialog::deletesTheFileOnlyAfterAsking()
{
    const QString file = m_test->write(QStringLiteral("list.csv"), kList);
    start({file});
    commit();
    button("importDeleteFile")->click();
    QCOMPARE(m_test->prompts().questions.size(), 1);
    QTRY_VERIFY(test::isIdle(m_test->workspace()));
    QVERIFY(QFile::exists(file));
    m_test->prompts().saysYes = true;
    button("importDeleteFile")->click();
    QTRY_VERIFY(!QFile::exists(file));
    QTRY_VERIFY(!button("importDeleteFile")->isVisible());
}

void TestImportDialog::namesWhatWasNotReadBeforeDeleting()
{
    const QByteArray zip = *formats::writeZip({{QStringLiteral("list.csv"), QByteArray(kList) + "Broken,https://broken.example\n", true}, {QStringLiteral("wifi.csv"), "ssid,passphrase\nhome,x\n", true}});
    const QString file = m_test->write(QStringLiteral("all.zip"), zip);
    start({file});
    commit();
    button("importDeleteFile")->click();
    QTRY_COMPARE(m_test->prompts().questions.size(), 1);
    const QString asked = m_test->prompts().questions.front().text;
    QVERIFY2(asked.contains(QStringLiteral("Not read, and gone with it: wifi.csv, 1 ")), qPrintable(asked));
    QVERIFY(QFile::exists(file));
}

void TestImportDialog::readOnlyVaultCannotImport()
{
    m_test->workspace().setReadOnly(true);
    start({m_test->write(QStringLiteral("list.csv"), kList)});
    QTRY_VERIFY(button("importPrimary")->isVisible());
    QVERIFY(!button("importPrimary")->isEnabled());
}

void TestImportDialog::goesToWhatLeaked()
{
    QSignalSpy wanted(&m_test->workspace(), &Workspace::pageWanted);
    start({m_test->write(QStringLiteral("list.csv"), kList)});
    commit();
    button("importWhatLeaked")->click();
    QCOMPARE(wanted.first().first().value<Target>().page, PageId::Exposures);
    QTRY_VERIFY(m_dialog.isNull());
}

void TestImportDialog::historyTakesAnImportBack()
{
    static_cast<void>(m_test->await(session::commitImport(m_test->session(), {m_test->write(QStringLiteral("list.csv"), kList), {}})));
    const QPointer<ImportHistoryDialog> history = std::make_unique<ImportHistoryDialog>(m_test->workspace(), m_window.get()).release();
    history->open();
    auto* undo = history->findChild<QPushButton*>(QStringLiteral("importHistoryUndo"));
    QTRY_VERIFY(undo->isEnabled());
    undo->click();
    QCOMPARE(m_test->prompts().questions.size(), 1);
    QCOMPARE(stored(), std::size_t{2});
    m_test->prompts().saysYes = true;
    undo->click();
    QTRY_COMPARE(stored(), std::size_t{0});
    QTRY_VERIFY(!undo->isEnabled());
    history->close();
    QTRY_VERIFY(history.isNull());
}

RECOURSE_TEST(TestImportDialog, QApplication)
#include "test_import_dialog.moc"
