// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sealed_list.h"
#include "formats/zip_writer.h"
#include "main/test_program.h"
#include "session/account_rows.h"
#include "session/import_jobs.h"
#include "session/profile_jobs.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/models/import/import_files.h"
#include "ui/models/import/import_lines.h"
#include "ui/support/spoken_names.h"
#include "ui/support/test_workspace.h"
#include "ui/widgets/data_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace recourse;
using namespace recourse::ui;

namespace {

const QByteArray kHead("name,url,username,password\n");
const QByteArray kChrome(kHead + "Adobe,https://www.adobe.com,anna@example.org,hunter2-secret\n");
const QByteArray kShop(kHead + "Adobe,https://www.adobe.com,anna@example.org,hunter2-secret\nShop,https://shop.example.com,anna,hunter2-secret\n");
const QByteArray kKeePass("\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\"\n"
                          "\"Root\",\"K\",\"kim\",\"hunter2-secret\",\"https://k.example\",\"\"\n");
const QByteArray kStrange("alpha~beta;gamma;delta\nHarbour Books;anna@example.org;hunter2-secret\nLamp Post;anna;hunter2-secret\n");
const QByteArray kPage("<!doctype html><html><body>Hello</body></html>");
const QByteArray kProton(R"({"version":"1.21.2","encrypted":false,"vaults":{"v":{"name":"Personal","items":[
    {"itemId":"1","state":1,"aliasEmail":"shop.x1@alias.example","createTime":1600000000,"modifyTime":1600000000,
     "data":{"metadata":{"name":"Alias"},"type":"alias","content":{},"extraFields":[]}},
    {"itemId":"2","state":1,"aliasEmail":null,"createTime":1600000000,"modifyTime":1600000000,
     "data":{"metadata":{"name":"Shop"},"type":"login","content":{"itemEmail":"ann@mail.example","itemUsername":"","password":"p","urls":["https://shop.example"],"totpUri":"","passkeys":[]},"extraFields":[]}}]}}})");

} // namespace

/// Several files, folders and archives in the window are one run.
class TestImportRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsEachFile();
    void reuseIsSeenOverAllFiles();
    void undoTakesAllBack();
    void takesAFolder();
    void saysThatAFolderIsEmpty();
    void asksAboutColumnsWithinTheRun();
    void leavesAFileOut();
    void letsTheUserChooseLists();
    void deletesAllFilesAndSaysWhereCopiesMayBe();
    void copiesOneReport();
    void offersAddresses();
    void saysThatItWorksOffline();
    void saysWhatProtectsTheFile();

private:
    void start(const QStringList& files);
    void settle() { QTRY_VERIFY(test::isIdle(m_test->workspace())); }
    [[nodiscard]] QPushButton* button(const char* name) const { return m_dialog->findChild<QPushButton*>(QLatin1String(name)); }
    [[nodiscard]] DataTable* visibleTable(const char* name = "importFiles") const
    {
        const auto tables = m_dialog->findChildren<DataTable*>(QLatin1String(name));
        const auto found = std::find_if(tables.begin(), tables.end(), [](const DataTable* table) { return table->isVisible(); });
        return found == tables.end() ? nullptr : *found;
    }
    [[nodiscard]] QString cell(int row, int column) const { return visibleTable()->model()->index(row, column).data().toString(); }
    [[nodiscard]] std::vector<session::AccountRow> rows() { return m_test->await(session::listAccountRows(m_test->session())); }
    [[nodiscard]] bool says(const QString& words) const
    {
        const auto labels = m_dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    void commit()
    {
        settle();
        button("importPrimary")->click();
        QTRY_VERIFY(button("importUndo")->isVisible());
        settle();
    }

    std::unique_ptr<test::TestWorkspace> m_test;
    std::unique_ptr<QWidget> m_window;
    QPointer<ImportDialog> m_dialog;
};

void TestImportRun::init()
{
    m_test = std::make_unique<test::TestWorkspace>();
    m_test->createVault();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 640);
    m_window->show();
}

void TestImportRun::cleanup()
{
    m_window.reset();
    m_test.reset();
}

void TestImportRun::start(const QStringList& files)
{
    startImport(m_test->workspace(), files, m_window.get());
    m_dialog = m_window->findChild<ImportDialog*>(QStringLiteral("importDialog"));
    QVERIFY(!m_dialog.isNull());
    settle();
}

void TestImportRun::showsEachFile()
{
    start({m_test->write(QStringLiteral("one.csv"), kChrome), m_test->write(QStringLiteral("page.csv"), kPage), m_test->write(QStringLiteral("two.csv"), kShop)});
    QVERIFY(visibleTable() != nullptr);
    QCOMPARE(visibleTable()->model()->rowCount(), 3);
    QCOMPARE(cell(0, ImportFiles::New), QStringLiteral("1"));
    QCOMPARE(cell(2, ImportFiles::New), QStringLiteral("1"));
    QCOMPARE(cell(2, ImportFiles::Known), QStringLiteral("1")); // with the first file
    QVERIFY(cell(1, ImportFiles::State).contains(QStringLiteral("web page")));
    QVERIFY(!visibleTable()->isColumnHidden(ImportFiles::State));
    QCOMPARE(visibleTable()->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(rows().size(), std::size_t{0});
    QVERIFY(visibleTable()->selectId(2));
    QVERIFY(says(QStringLiteral("web page")));
    QVERIFY(visibleTable()->selectId(3));
    QCOMPARE(visibleTable("importLines")->model()->rowCount(), 2);
    QCOMPARE(test::speechless(m_dialog), QStringList());
}

void TestImportRun::reuseIsSeenOverAllFiles()
{
    start({m_test->write(QStringLiteral("one.csv"), kChrome), m_test->write(QStringLiteral("vault.csv"), kKeePass)});
    commit();
    const auto stored = rows();
    QCOMPARE(stored.size(), std::size_t{2});
    QCOMPARE(stored.front().reusedCount, 2);
    QCOMPARE(stored.back().reusedCount, 2);
}

void TestImportRun::undoTakesAllBack()
{
    start({m_test->write(QStringLiteral("one.csv"), kChrome), m_test->write(QStringLiteral("vault.csv"), kKeePass)});
    commit();
    QCOMPARE(m_test->await(session::importHistory(m_test->session())).size(), std::size_t{2});
    button("importUndo")->click();
    QTRY_VERIFY(m_dialog.isNull());
    QCOMPARE(rows().size(), std::size_t{0});
}

void TestImportRun::takesAFolder()
{
    QVERIFY(QDir().mkpath(m_test->path(QStringLiteral("in/deep"))));
    static_cast<void>(m_test->write(QStringLiteral("in/one.csv"), kChrome));
    static_cast<void>(m_test->write(QStringLiteral("in/deep/vault.csv"), kKeePass));
    static_cast<void>(m_test->write(QStringLiteral("in/strange.csv"), kStrange));
    static_cast<void>(m_test->write(QStringLiteral("in/empty.csv"), {}));
    start({m_test->path(QStringLiteral("in"))});
    QCOMPARE(visibleTable()->model()->rowCount(), 3); // nobody is asked about the strange one
    QVERIFY(says(QStringLiteral("empty.csv")));
    commit();
    QCOMPARE(rows().size(), std::size_t{2});
}

void TestImportRun::saysThatAFolderIsEmpty()
{
    QVERIFY(QDir().mkpath(m_test->path(QStringLiteral("nothing"))));
    start({m_test->path(QStringLiteral("nothing"))});
    QVERIFY(says(QStringLiteral("The folder is empty.")));
    button("importPrimary")->click();
    QTRY_VERIFY(m_dialog.isNull());
}

void TestImportRun::asksAboutColumnsWithinTheRun()
{
    start({m_test->write(QStringLiteral("one.csv"), kChrome), m_test->write(QStringLiteral("strange.csv"), kStrange)});
    QVERIFY(says(QStringLiteral("File 2 of 2")));
    for (const auto& [column, field] : {std::pair(0, imports::ColumnField::Title), std::pair(1, imports::ColumnField::Login),
             std::pair(2, imports::ColumnField::Password)}) {
        auto* box = m_dialog->findChild<QComboBox*>(QStringLiteral("mappingField%1").arg(column));
        box->setCurrentIndex(box->findData(static_cast<int>(field)));
        Q_EMIT box->activated(box->currentIndex());
        settle();
    }
    button("importPrimary")->click();
    settle();
    QCOMPARE(visibleTable()->model()->rowCount(), 2);
    commit();
    const auto stored = rows();
    QCOMPARE(stored.size(), std::size_t{3});
    QCOMPARE(stored.front().reusedCount, 3);
}

void TestImportRun::leavesAFileOut()
{
    start({m_test->write(QStringLiteral("one.csv"), kChrome), m_test->write(QStringLiteral("strange.csv"), kStrange),
        m_test->write(QStringLiteral("vault.csv"), kKeePass)});
    button("importOther")->click(); // the question about columns
    settle();
    QCOMPARE(visibleTable()->model()->rowCount(), 2);
    QVERIFY(visibleTable()->selectId(3));
    const auto leave = m_dialog->findChildren<QPushButton*>(QStringLiteral("importLeaveOut"));
    (*std::find_if(leave.begin(), leave.end(), [](const QPushButton* each) { return each->isVisible(); }))->click();
    settle();
    QVERIFY(visibleTable() == nullptr); // one file alone needs no table
    commit();
    QCOMPARE(rows().size(), std::size_t{1});
}

void TestImportRun::letsTheUserChooseLists()
{
    const QByteArray zip = *formats::writeZip({{QStringLiteral("chrome.csv"), kChrome, true}, {QStringLiteral("keepass.csv"), kKeePass, true},
        {QStringLiteral("table.csv"), "Website,Login name,Passwort\nhttps://t.example,tom,p\nhttps://u.example,una,p\n", true}});
    start({m_test->write(QStringLiteral("all.zip"), zip)});
    QVERIFY(says(QStringLiteral("Which lists of")));
    const auto* first = m_dialog->findChild<QCheckBox*>(QStringLiteral("importMember0"));
    const auto* third = m_dialog->findChild<QCheckBox*>(QStringLiteral("importMember2"));
    QVERIFY(first->isChecked() && first->text().contains(QStringLiteral("chrome.csv")));
    QVERIFY(!third->isChecked()); // it only looks like a list
    QCOMPARE(test::speechless(m_dialog), QStringList());
    button("importPrimary")->click();
    settle();
    QCOMPARE(cell(1, ImportFiles::Name), QStringLiteral("all.zip: keepass.csv"));
    commit();
    QCOMPARE(rows().size(), std::size_t{2});
    QCOMPARE(rows().front().reusedCount, 2);
}

void TestImportRun::deletesAllFilesAndSaysWhereCopiesMayBe()
{
    const QString one = m_test->write(QStringLiteral("one.csv"), kChrome);
    const QString two = m_test->write(QStringLiteral("vault.csv"), kKeePass);
    static_cast<void>(m_test->write(QStringLiteral("one (1).csv"), kChrome));
    start({one, two});
    commit();
    QVERIFY(says(QStringLiteral("The export files still hold your passwords")));
    QCOMPARE(visibleTable("importLines")->model()->headerData(ImportLines::Fate, Qt::Horizontal).toString(), QStringLiteral("What happened"));
    m_test->prompts().saysYes = true;
    button("importDeleteFile")->click();
    QTRY_VERIFY(!QFile::exists(one) && !QFile::exists(two));
    QTRY_VERIFY(says(QStringLiteral("Copies may remain")));
    QVERIFY(says(QStringLiteral("one (1).csv has the same size")));
    QVERIFY(says(QStringLiteral("backups")));
    QVERIFY(says(QStringLiteral("browser or password manager itself")));
    QVERIFY(!button("importDeleteFile")->isVisible());
}

void TestImportRun::copiesOneReport()
{
    start({m_test->write(QStringLiteral("one.csv"), kChrome), m_test->write(QStringLiteral("vault.csv"), kKeePass)});
    commit();
    button("importCopyReport")->click();
    QVERIFY(m_test->prompts().copied.contains(QStringLiteral("File: one.csv")));
    QVERIFY(m_test->prompts().copied.contains(QStringLiteral("File: vault.csv")));
    QVERIFY(!m_test->prompts().copied.contains(QStringLiteral("hunter2")));
    m_test->prompts().fileToSave = m_test->path(QStringLiteral("report.csv"));
    button("importSaveReport")->click();
    settle();
    QVERIFY(QFile::exists(m_test->path(QStringLiteral("report.csv"))));
}

void TestImportRun::offersAddresses()
{
    start({m_test->write(QStringLiteral("data.json"), kProton)});
    commit();
    QVERIFY(says(QStringLiteral("The export file still holds your passwords")));
    const auto offered = [this] { return button("importUseAddress") != nullptr && button("importUseAddress")->isVisible(); };
    QTRY_VERIFY(offered()); // a layout shows what was added to it a moment later
    QVERIFY(m_test->await(session::readProfile(m_test->session())).email.isEmpty()); // nothing unasked
    button("importUseAddress")->click();
    settle();
    QCOMPARE(m_test->await(session::readProfile(m_test->session())).email, QStringLiteral("shop.x1@alias.example"));
    QVERIFY(!m_dialog->findChild<QWidget*>(QStringLiteral("importAddresses"))->isVisible());
}

void TestImportRun::saysThatItWorksOffline()
{
    start({m_test->write(QStringLiteral("one.csv"), kChrome)});
    QVERIFY(!m_dialog->findChild<QCheckBox*>(QStringLiteral("importCheck"))->isVisible());
    QVERIFY(m_dialog->findChild<QLabel*>(QStringLiteral("importOffline"))->isVisible());
    QVERIFY(says(QStringLiteral("on the page “Lists”, under “Network”")));
}

void TestImportRun::saysWhatProtectsTheFile()
{
    start({m_test->write(QStringLiteral("export.json"), test::kSealedList)});
    settle();
    m_dialog->findChild<QLineEdit*>(QStringLiteral("importFilePassword"))->setText(QStringLiteral("käse & brot"));
    button("importPrimary")->click();
    commit();
    QVERIFY(says(QStringLiteral("protected by the file's own password only")));
    QVERIFY(!says(QStringLiteral("in readable form")));
}

RECOURSE_TEST(TestImportRun, QApplication)
#include "test_import_run.moc"
