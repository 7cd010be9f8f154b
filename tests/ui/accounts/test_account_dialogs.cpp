// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/account_change_jobs.h"
#include "session/account_jobs.h"
#include "session/account_merge_jobs.h"
#include "session/account_rows.h"
#include "ui/dialogs/accounts/duplicates_dialog.h"
#include "ui/dialogs/accounts/merge_choice.h"
#include "ui/dialogs/accounts/merge_dialog.h"
#include "ui/dialogs/accounts/split_dialog.h"
#include "ui/pages/accounts/accounts_page.h"
#include "ui/support/spoken_names.h"
#include "ui/support/test_workspace.h"
#include "ui/widgets/data_table.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

using namespace recourse;
using namespace recourse::ui;

/// Merging, splitting and suspected duplicates, from the page and with a real vault.
class TestAccountDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void mergesWhatIsChosen();
    void choosesTheBestFirst();
    void splitsByNames();
    void splitNeedsSomethingOnBothSides();
    void proposesNothingWithoutCause();
    void mergesAProposal();
    void declinesAProposal();
    void putsTheNoticeOff();

private:
    void start();
    template <class T> T* find(const QString& name, const QWidget* inside = nullptr) const
    {
        T* found = (inside != nullptr ? inside : m_page.get())->template findChild<T*>(name);
        if (found == nullptr)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    DataTable* table() const { return find<DataTable>(QStringLiteral("accountsTable")); }
    QWidget* notice() const { return find<QWidget>(QStringLiteral("duplicatesNotice")); }
    std::vector<session::AccountRow> rows() { return m_test->await(session::listAccountRows(m_test->session())); }
    model::Account account(qint64 id) { return m_test->await(session::showAccount(m_test->session(), {id})).account; }
    qint64 add(const QString& url, const QString& login)
    {
        return m_test->await(session::addAccount(m_test->session(), {{QStringLiteral("url"), url}, {QStringLiteral("login"), login}}))
            .account.id.value;
    }
    /// Two accounts at one service whose logins look like the same person's.
    void addPair()
    {
        add(QStringLiteral("https://forum.example.com"), QStringLiteral("anna.muster@example.org"));
        add(QStringLiteral("https://forum.example.com"), QStringLiteral("anna.muster"));
    }
    std::size_t proposals() { return m_test->await(session::duplicateProposals(m_test->session())).size(); }
    void undo()
    {
        m_test->workspace().undo().undo();
        QTRY_VERIFY(test::isIdle(m_test->workspace()));
    }

    std::unique_ptr<test::TestWorkspace> m_test;
    std::unique_ptr<AccountsPage> m_page;
};

void TestAccountDialogs::init()
{
    m_test = std::make_unique<test::TestWorkspace>();
    m_test->createVault();
}

void TestAccountDialogs::cleanup()
{
    m_page.reset();
    m_test.reset();
}

void TestAccountDialogs::start()
{
    m_page = std::make_unique<AccountsPage>(m_test->workspace(), nullptr);
    m_page->resize(1100, 700);
    m_page->show();
    QTRY_VERIFY(test::isIdle(m_test->workspace()) && table()->model()->rowCount() > 0);
}

void TestAccountDialogs::mergesWhatIsChosen()
{
    const qint64 one = add(QStringLiteral("https://one.example.com"), QStringLiteral("anna@example.org"));
    const qint64 two = add(QStringLiteral("https://two.example.net"), QStringLiteral("berta@example.org"));
    start();
    table()->selectAll();
    auto* merge = find<QPushButton>(QStringLiteral("accountsMergeMany"));
    QTRY_VERIFY(merge->isVisible() && merge->isEnabled());
    merge->click();
    auto* dialog = find<MergeDialog>(QStringLiteral("mergeDialog"));
    QCOMPARE(test::speechless(dialog), QStringList());
    auto* second = find<QRadioButton>(QStringLiteral("mergeStays%1").arg(two), dialog);
    second->setChecked(true);
    QStringList said;
    for (const QLabel* label : find<QWidget>(QStringLiteral("mergeOutcome"), dialog)->findChildren<QLabel*>())
        said << label->text();
    QVERIFY(said.contains(QStringLiteral("berta@example.org"))); // stays the login
    QVERIFY(said.contains(QStringLiteral("anna@example.org"))); // becomes a further name
    find<QPushButton>(QStringLiteral("mergeStore"), dialog)->click();
    QTRY_COMPARE(rows().size(), std::size_t{1});
    QCOMPARE(rows().front().id.value, two);
    QVERIFY(account(two).also.contains(QStringLiteral("anna@example.org")));
    QTRY_COMPARE(table()->selectedIds(), QList<qint64>{two});
    undo();
    QCOMPARE(rows().size(), std::size_t{2});
    QCOMPARE(account(one).login, QStringLiteral("anna@example.org"));
    QVERIFY(account(two).also.isEmpty());
}

void TestAccountDialogs::choosesTheBestFirst()
{
    session::AccountRow closed;
    closed.id = {1};
    closed.state = model::AccountState::Closed;
    closed.kind = model::AccountKind::Web;
    session::AccountRow nameless = closed;
    nameless.id = {2};
    nameless.state = model::AccountState::Open;
    nameless.kind = model::AccountKind::Unresolved;
    session::AccountRow good = nameless;
    good.id = {3};
    good.kind = model::AccountKind::Web;
    session::AccountRow better = good;
    better.id = {4};
    better.lastUsed = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    QList<qint64> order;
    for (const session::AccountRow& row : bestFirst({closed, nameless, good, better}))
        order << row.id.value;
    QCOMPARE(order, (QList<qint64>{4, 3, 2, 1}));
    MergeChoice choice(bestFirst({closed, nameless, good}));
    choice.choose({1});
    QCOMPARE(choice.orderedIds().front().value, qint64{1});
    QCOMPARE(choice.orderedIds().size(), std::size_t{3});
}

void TestAccountDialogs::splitsByNames()
{
    const qint64 id = add(QStringLiteral("https://one.example.com"), QStringLiteral("anna@example.org"));
    static_cast<void>(m_test->await(session::addIdentifiers(m_test->session(), {id}, {QStringLiteral("berta@example.org")})));
    start();
    table()->selectId(id);
    QTRY_VERIFY(find<QWidget>(QStringLiteral("accountDetail"))->isVisible());
    auto* action = find<QAction>(QStringLiteral("accountSplit"));
    QTRY_VERIFY(action->isVisible());
    action->trigger();
    auto* dialog = find<SplitDialog>(QStringLiteral("splitDialog"));
    QCOMPARE(test::speechless(dialog), QStringList());
    auto* store = find<QPushButton>(QStringLiteral("splitStore"), dialog);
    QVERIFY(!store->isEnabled());
    find<QCheckBox>(QStringLiteral("splitName1"), dialog)->setChecked(true);
    QVERIFY(store->isEnabled());
    store->click();
    QTRY_COMPARE(rows().size(), std::size_t{2});
    QVERIFY(account(id).also.isEmpty());
    QTRY_VERIFY(table()->selectedIds().size() == 1 && table()->selectedIds().first() != id);
    QCOMPARE(account(table()->selectedIds().first()).login, QStringLiteral("berta@example.org"));
    undo();
    QCOMPARE(rows().size(), std::size_t{1});
    QCOMPARE(account(id).also, QStringList{QStringLiteral("berta@example.org")});
}

void TestAccountDialogs::splitNeedsSomethingOnBothSides()
{
    model::Account two;
    two.id = {1};
    two.host = QStringLiteral("a.example.com");
    two.otherHosts = QStringList{QStringLiteral("b.example.com")};
    two.login = QStringLiteral("anna@example.org");
    QWidget above;
    above.resize(800, 600);
    auto* dialog = new SplitDialog(m_test->workspace(), two, &above);
    dialog->open();
    QVERIFY(dialog->findChild<QCheckBox*>(QStringLiteral("splitName0")) == nullptr); // one name alone cannot be told apart
    auto* store = dialog->findChild<QPushButton*>(QStringLiteral("splitStore"));
    auto* outcome = dialog->findChild<QLabel*>(QStringLiteral("splitOutcome"));
    dialog->findChild<QCheckBox*>(QStringLiteral("splitHost1"))->setChecked(true);
    QVERIFY(store->isEnabled());
    QVERIFY(outcome->text().contains(QStringLiteral("b.example.com")));
    dialog->findChild<QCheckBox*>(QStringLiteral("splitHost0"))->setChecked(true);
    QVERIFY(!store->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestAccountDialogs::proposesNothingWithoutCause()
{
    add(QStringLiteral("https://one.example.com"), QStringLiteral("anna@example.org"));
    add(QStringLiteral("https://two.example.net"), QStringLiteral("berta@example.org"));
    start();
    constexpr int kPauseMs = 900;
    QTest::qWait(kPauseMs);
    QTRY_VERIFY(test::isIdle(m_test->workspace()));
    QVERIFY(!notice()->isVisible());
}

void TestAccountDialogs::mergesAProposal()
{
    addPair();
    QCOMPARE(proposals(), std::size_t{1});
    start();
    QTRY_VERIFY(notice()->isVisible());
    QCOMPARE(rows().size(), std::size_t{2}); // nothing happens by itself
    find<QPushButton>(QStringLiteral("duplicatesOpen"))->click();
    auto* dialog = find<DuplicatesDialog>(QStringLiteral("duplicatesDialog"));
    QCOMPARE(test::speechless(dialog), QStringList());
    find<QPushButton>(QStringLiteral("duplicateMerge"), dialog)->click();
    QTRY_COMPARE(rows().size(), std::size_t{1});
    auto* undoButton = find<QPushButton>(QStringLiteral("duplicatesUndo"), dialog);
    QTRY_VERIFY(undoButton->isVisible());
    QTRY_VERIFY(dialog->findChildren<QWidget*>(QStringLiteral("duplicateCard")).isEmpty());
    undoButton->click();
    QTRY_COMPARE(rows().size(), std::size_t{2});
    QTRY_COMPARE(dialog->findChildren<QWidget*>(QStringLiteral("duplicateCard")).size(), 1);
    find<QPushButton>(QStringLiteral("duplicatesClose"), dialog)->click();
    QVERIFY(!dialog->isVisible());
}

void TestAccountDialogs::declinesAProposal()
{
    addPair();
    start();
    QTRY_VERIFY(notice()->isVisible());
    find<QPushButton>(QStringLiteral("duplicatesOpen"))->click();
    auto* dialog = find<DuplicatesDialog>(QStringLiteral("duplicatesDialog"));
    find<QPushButton>(QStringLiteral("duplicateDifferent"), dialog)->click();
    QTRY_COMPARE(proposals(), std::size_t{0});
    QTRY_VERIFY(!notice()->isVisible());
    QCOMPARE(rows().size(), std::size_t{2});
    undo();
    QCOMPARE(proposals(), std::size_t{1});
    QTRY_VERIFY(notice()->isVisible());
}

void TestAccountDialogs::putsTheNoticeOff()
{
    addPair();
    start();
    QTRY_VERIFY(notice()->isVisible());
    find<QPushButton>(QStringLiteral("duplicatesLater"))->click();
    QVERIFY(!notice()->isVisible());
    m_test->workspace().announce(Change::Accounts);
    constexpr int kPauseMs = 900;
    QTest::qWait(kPauseMs);
    QVERIFY(!notice()->isVisible());
}

RECOURSE_TEST(TestAccountDialogs, QApplication)
#include "test_account_dialogs.moc"
