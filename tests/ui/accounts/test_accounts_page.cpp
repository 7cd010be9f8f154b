// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/account_jobs.h"
#include "session/account_rows.h"
#include "ui/dialogs/accounts/account_dialog.h"
#include "ui/pages/accounts/accounts_page.h"
#include "ui/support/spoken_names.h"
#include "ui/support/test_workspace.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/day_edit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace recourse;
using namespace recourse::ui;

class TestAccountsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyVaultOffersTheImport();
    void showsTheChosenAccount();
    void removesAndUndoes();
    void removesManyByKey();
    void closesAndOpensAgain();
    void addsAnAccountByHand();
    void refusesADayThatIsNone();
    void editChangesOnlyWhatWasChanged();
    void goesToALetter();
    void findsTheAccountThatIsAskedForBeforeItIsRead();
    void exportsATable();
    void readOnlyVaultCannotBeChanged();

private:
    void start();
    template <class T> T* find(const QString& name) const
    {
        T* found = m_page->findChild<T*>(name);
        if (found == nullptr)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    /// Of the page as it is shown: more than one would not say what comes first.
    [[nodiscard]] qsizetype mainButtons() const
    {
        const auto buttons = m_page->findChildren<QPushButton*>();
        return std::count_if(buttons.begin(), buttons.end(),
            [](const QPushButton* button) { return button->isVisible() && button->property("look").toString() == u"primary"; });
    }
    DataTable* table() const { return find<DataTable>(QStringLiteral("accountsTable")); }
    std::size_t stored() { return m_test->await(session::listAccountRows(m_test->session())).size(); }
    bool detailSays(const QString& words) const
    {
        const auto labels = find<QWidget>(QStringLiteral("accountDetail"))->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

    std::unique_ptr<test::TestWorkspace> m_test;
    std::unique_ptr<AccountsPage> m_page;
};

void TestAccountsPage::init()
{
    m_test = std::make_unique<test::TestWorkspace>();
    m_test->createVault();
}

void TestAccountsPage::cleanup()
{
    m_page.reset();
    m_test.reset();
}

void TestAccountsPage::start()
{
    m_page = std::make_unique<AccountsPage>(m_test->workspace(), nullptr);
    m_page->resize(1000, 640);
    m_page->show();
    QTRY_VERIFY(test::isIdle(m_test->workspace()));
}

void TestAccountsPage::emptyVaultOffersTheImport()
{
    start();
    QVERIFY(!table()->isVisible());
    const auto buttons = m_page->findChildren<QPushButton*>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(),
        [](const QPushButton* button) { return button->isVisible() && button->text() == QStringLiteral("Where exports come from"); }));
    QCOMPARE(mainButtons(), 1);
}

void TestAccountsPage::showsTheChosenAccount()
{
    m_test->importSample();
    start();
    QVERIFY(table()->isVisible());
    QTRY_VERIFY(detailSays(QStringLiteral("Adobe")) || detailSays(QStringLiteral("adobe.com")));
    QVERIFY(detailSays(QStringLiteral("You gave")));
    QVERIFY(detailSays(QStringLiteral("They said")));
    QVERIFY(detailSays(QStringLiteral("A breach proved")));
    QVERIFY(detailSays(QStringLiteral("used at")));
    QVERIFY(detailSays(QStringLiteral("Datenanfragen.de, licence CC0 1.0, as of ")));
    QCOMPARE(mainButtons(), 1);
    QCOMPARE(test::speechless(m_page.get()), QStringList());
}

void TestAccountsPage::removesAndUndoes()
{
    m_test->importSample();
    start();
    const std::size_t before = stored();
    QSignalSpy offered(&m_test->workspace().undo(), &UndoHistory::offered);
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("accountRemove"))->isVisible());
    find<QPushButton>(QStringLiteral("accountRemove"))->click();
    QTRY_COMPARE(offered.count(), 1);
    QCOMPARE(stored(), before - 1);
    QTRY_COMPARE(table()->model()->rowCount(), static_cast<int>(before - 1));
    m_test->workspace().undo().undo();
    QTRY_COMPARE(table()->model()->rowCount(), static_cast<int>(before));
    QVERIFY(m_test->prompts().questions.isEmpty());
}

void TestAccountsPage::removesManyByKey()
{
    m_test->importSample();
    start();
    const std::size_t before = stored();
    table()->setFocus();
    table()->selectAll();
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_VERIFY(test::isIdle(m_test->workspace()) && stored() == 0);
    m_test->workspace().undo().undo();
    QTRY_COMPARE(stored(), before);
}

void TestAccountsPage::closesAndOpensAgain()
{
    m_test->importSample();
    start();
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("accountClose"))->isVisible());
    const qint64 id = table()->currentId();
    find<QPushButton>(QStringLiteral("accountClose"))->click();
    QTRY_VERIFY(m_test->await(session::showAccount(m_test->session(), {id})).account.state == model::AccountState::Closed);
    QTRY_COMPARE(find<QPushButton>(QStringLiteral("accountClose"))->text(), QStringLiteral("Open again"));
    m_test->workspace().undo().undo();
    QTRY_VERIFY(m_test->await(session::showAccount(m_test->session(), {id})).account.state == model::AccountState::Open);
}

void TestAccountsPage::addsAnAccountByHand()
{
    start();
    find<QPushButton>(QStringLiteral("addAccountButton"))->click();
    auto* dialog = find<AccountDialog>(QStringLiteral("accountDialog"));
    auto* url = dialog->findChild<QLineEdit*>(QStringLiteral("url"));
    auto* button = dialog->findChild<QPushButton*>(QStringLiteral("accountStore"));
    button->click();
    QVERIFY(dialog->isVisible());
    QCOMPARE(test::speechless(dialog), QStringList());
    url->setText(QStringLiteral("https://www.adobe.com/login"));
    dialog->findChild<QLineEdit*>(QStringLiteral("login"))->setText(QStringLiteral("anna@example.org"));
    dialog->findChild<DayEdit*>(QStringLiteral("created"))->setDay(QDate(2010, 5, 1));
    button->click();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    const auto views = m_test->await(session::listAccounts(m_test->session(), {}));
    QCOMPARE(views.front().account.domain, QStringLiteral("adobe.com"));
    QCOMPARE(views.front().account.created.date(), QDate(2010, 5, 1));
    m_test->workspace().undo().undo();
    QTRY_COMPARE(stored(), std::size_t{0});
}

void TestAccountsPage::refusesADayThatIsNone()
{
    DayEdit edit;
    QVERIFY(edit.day() && !edit.day()->isValid());
    edit.setText(QStringLiteral("2024-02-30"));
    QVERIFY(!edit.day());
    edit.setText(QStringLiteral("2024-02-29"));
    QCOMPARE(*edit.day(), QDate(2024, 2, 29));
    edit.setDay(QDate(1999, 12, 31));
    QCOMPARE(*edit.day(), QDate(1999, 12, 31));
}

void TestAccountsPage::editChangesOnlyWhatWasChanged()
{
    m_test->importSample();
    start();
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("accountEdit"))->isVisible());
    const qint64 id = table()->currentId();
    const auto before = m_test->await(session::showAccount(m_test->session(), {id}));
    find<QPushButton>(QStringLiteral("accountEdit"))->click();
    auto* dialog = find<AccountDialog>(QStringLiteral("accountDialog"));
    dialog->findChild<QLineEdit*>(QStringLiteral("privacy_email"))->setText(QStringLiteral("privacy@example.com"));
    dialog->findChild<QPushButton*>(QStringLiteral("accountStore"))->click();
    QTRY_COMPARE(m_test->await(session::showAccount(m_test->session(), {id})).service.privacyEmail, QStringLiteral("privacy@example.com"));
    QVERIFY(m_test->await(session::showAccount(m_test->session(), {id})).account == before.account);
    QTRY_VERIFY(detailSays(QStringLiteral("privacy@example.com")));
    m_test->workspace().undo().undo();
    QTRY_COMPARE(m_test->await(session::showAccount(m_test->session(), {id})).service.privacyEmail, before.service.privacyEmail);
}

void TestAccountsPage::goesToALetter()
{
    m_test->importSample();
    start();
    QSignalSpy wanted(&m_test->workspace(), &Workspace::pageWanted);
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("accountLetter"))->isVisible());
    find<QPushButton>(QStringLiteral("accountLetter"))->click();
    QCOMPARE(wanted.count(), 1);
    const auto target = wanted.first().first().value<Target>();
    QCOMPARE(target.page, PageId::Cases);
    QVERIFY(target.letter && !target.letter->service.isEmpty());
}

void TestAccountsPage::findsTheAccountThatIsAskedForBeforeItIsRead()
{
    m_test->importSample();
    const auto rows = m_test->await(session::listAccountRows(m_test->session()));
    m_page = std::make_unique<AccountsPage>(m_test->workspace(), nullptr);
    Target target;
    target.page = PageId::Accounts;
    target.id = rows.back().id.value;
    m_page->showTarget(target);
    m_page->show();
    QTRY_COMPARE(table()->selectedIds(), QList<qint64>{rows.back().id.value});
}

void TestAccountsPage::exportsATable()
{
    m_test->importSample();
    start();
    m_test->prompts().fileToSave = m_test->path(QStringLiteral("out.csv"));
    const auto actions = find<QToolButton>(QStringLiteral("accountsMenu"))->menu()->actions();
    actions.at(1)->trigger();
    QTRY_VERIFY(QFile::exists(m_test->path(QStringLiteral("out.csv"))));
}

void TestAccountsPage::readOnlyVaultCannotBeChanged()
{
    m_test->importSample();
    m_test->workspace().setReadOnly(true);
    start();
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("accountRemove"))->isVisible());
    for (const char* name : {"accountRemove", "accountEdit", "accountClose", "importButton", "addAccountButton"})
        QVERIFY2(!find<QPushButton>(QLatin1String(name))->isEnabled(), name);
    const std::size_t before = stored();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_VERIFY(test::isIdle(m_test->workspace()));
    QCOMPARE(stored(), before);
}

RECOURSE_TEST(TestAccountsPage, QApplication)
#include "test_accounts_page.moc"
