// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/account_change_jobs.h"
#include "session/account_jobs.h"
#include "ui/models/accounts/account_table.h"
#include "ui/pages/accounts/accounts_page.h"
#include "ui/support/test_workspace.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/data_table.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace recourse;
using namespace recourse::ui;

/// What the inventory shows and how: filters, groups, columns, with a real vault.
class TestInventoryView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void narrowsByTheMenu();
    void chipsCountTogether();
    void columnsFitTheRoom();
    void noBadgeIsCutInSpanish();
    void aSmallWindowTellsAccountsApart_data();
    void aSmallWindowTellsAccountsApart();
    void groupsByService();
    void lateListsAreSteppedOver();

private:
    void start();
    template <class T> T* find(const QString& name) const
    {
        T* found = m_page->findChild<T*>(name);
        if (found == nullptr)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    DataTable* table() const { return find<DataTable>(QStringLiteral("accountsTable")); }
    QWidget* detail() const { return find<QWidget>(QStringLiteral("accountDetail")); }
    qint64 add(const QString& url, const QString& login, const QString& tags = {}, const QString& person = {})
    {
        return m_test->await(session::addAccount(m_test->session(), {{QStringLiteral("url"), url}, {QStringLiteral("login"), login},
            {QStringLiteral("tags"), tags}, {QStringLiteral("person"), person}})).account.id.value;
    }

    std::unique_ptr<test::TestWorkspace> m_test;
    std::unique_ptr<AccountsPage> m_page;
    qint64 m_shop = 0;
    qint64 m_shopToo = 0;
    qint64 m_club = 0;
};

void TestInventoryView::init()
{
    m_test = std::make_unique<test::TestWorkspace>();
    m_test->createVault();
    m_shop = add(QStringLiteral("https://shop.example.com"), QStringLiteral("anna@example.org"), QStringLiteral("shops"));
    m_shopToo = add(QStringLiteral("https://shop.example.com"), QStringLiteral("ben@example.org"), {}, QStringLiteral("Ben"));
    m_club = add(QStringLiteral("https://www.club.example"), QStringLiteral("anna@example.org"), QStringLiteral("shops, old"));
}

void TestInventoryView::cleanup()
{
    m_page.reset();
    m_test.reset();
}

void TestInventoryView::start()
{
    m_page = std::make_unique<AccountsPage>(m_test->workspace(), nullptr);
    m_page->resize(1100, 700);
    m_page->show();
    QTRY_VERIFY(test::isIdle(m_test->workspace()) && table()->model()->rowCount() == 3);
}

void TestInventoryView::narrowsByTheMenu()
{
    start();
    QMenu* menu = find<QToolButton>(QStringLiteral("moreFilters"))->menu();
    const auto entry = [&](const QString& begin) -> QAction* {
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->isCheckable() && action->text().startsWith(begin))
                return action;
        }
        qFatal("no %s", qPrintable(begin));
    };
    auto* tag = find<QPushButton>(QStringLiteral("activeTag"));
    auto* person = find<QPushButton>(QStringLiteral("activePerson"));
    QVERIFY(!tag->isVisible() && !person->isVisible());
    QCOMPARE(entry(QStringLiteral("shops"))->text(), QStringLiteral("shops (2)"));
    entry(QStringLiteral("shops"))->trigger();
    QCOMPARE(table()->model()->rowCount(), 2);
    QVERIFY(tag->isVisible() && tag->text().contains(QStringLiteral("shops")));
    entry(QStringLiteral("Ben"))->trigger();
    QCOMPARE(table()->model()->rowCount(), 0);
    tag->click();
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(entry(QStringLiteral("Ben"))->isChecked());
    entry(QStringLiteral("Ben"))->trigger(); // a second press takes it away
    QCOMPARE(table()->model()->rowCount(), 3);
    QVERIFY(!person->isVisible());
    entry(QStringLiteral("old"))->trigger();
    QCOMPARE(table()->model()->rowCount(), 1);
    // A tag that nobody has any more narrows nothing.
    QVERIFY(table()->selectId(m_club));
    QTRY_VERIFY(detail()->isVisible() && test::isIdle(m_test->workspace()));
    for (QPushButton* chip : detail()->findChildren<QPushButton*>(QStringLiteral("tagChip"))) {
        if (chip->text() == QStringLiteral("old"))
            chip->click();
    }
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QVERIFY(!tag->isVisible());
}

void TestInventoryView::chipsCountTogether()
{
    session::AccountChange closed;
    closed.state = model::AccountState::Closed;
    static_cast<void>(m_test->await(session::changeAccounts(m_test->session(), {{m_shop}, {m_club}}, closed)));
    session::AccountChange wish;
    wish.deletion = session::AccountChange::Wish::Delete;
    static_cast<void>(m_test->await(session::changeAccounts(m_test->session(), {{m_club}, {m_shopToo}}, wish)));
    start();
    const auto chip = [&](const QString& name) {
        for (QToolButton* button : m_page->findChildren<QToolButton*>()) {
            if (button->accessibleName() == name)
                return button;
        }
        qFatal("no %s", qPrintable(name));
    };
    QVERIFY(!chip(QStringLiteral("Not used any more"))->isVisible()); // it would show nothing
    chip(QStringLiteral("Closed"))->click();
    QCOMPARE(table()->model()->rowCount(), 2);
    chip(QStringLiteral("To be deleted"))->click();
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(!chip(QStringLiteral("All"))->isChecked());
    chip(QStringLiteral("Closed"))->click(); // a second press takes it away
    QCOMPARE(table()->model()->rowCount(), 2);
    chip(QStringLiteral("All"))->click();
    QCOMPARE(table()->model()->rowCount(), 3);
    QVERIFY(chip(QStringLiteral("All"))->isChecked() && !chip(QStringLiteral("To be deleted"))->isChecked());
    chip(QStringLiteral("All"))->click(); // it cannot be taken away
    QVERIFY(chip(QStringLiteral("All"))->isChecked());
}

void TestInventoryView::columnsFitTheRoom()
{
    start();
    m_page->resize(1000, 640);
    QTRY_VERIFY(table()->isColumnHidden(AccountTable::Tags));
    QVERIFY(!table()->isColumnHidden(AccountTable::Service) && !table()->isColumnHidden(AccountTable::Password));
    QCOMPARE(table()->horizontalScrollBar()->maximum(), 0);
    m_page->resize(2600, 640);
    QTRY_VERIFY(!table()->isColumnHidden(AccountTable::Tags)); // somebody has some
    for (const int column : {AccountTable::PasswordAge, AccountTable::LastUsed, AccountTable::Protection})
        QVERIFY(table()->isColumnHidden(column)); // nothing is known of any account
    QCOMPARE(table()->horizontalScrollBar()->maximum(), 0);
    QVERIFY(table()->isColumnHidden(AccountTable::Source)); // all were added by hand: there is nothing to tell
    auto* menu = find<QToolButton>(QStringLiteral("accountColumns"))->menu();
    const auto entry = [menu](const QString& word) {
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text() == word)
                return action;
        }
        qFatal("no %s", qPrintable(word));
    };
    entry(QStringLiteral("Comes from"))->trigger();
    QVERIFY(!table()->isColumnHidden(AccountTable::Source));
    entry(QStringLiteral("Tags"))->trigger();
    QVERIFY(table()->isColumnHidden(AccountTable::Tags));
    m_page->resize(1000, 640);
    QTRY_VERIFY(table()->isColumnHidden(AccountTable::Person));
    QVERIFY(!table()->isColumnHidden(AccountTable::Source)); // the user's word counts more than the room
}

void TestInventoryView::aSmallWindowTellsAccountsApart_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width"); // of the page, beside the rail
    QTest::newRow("en, 800 wide") << QStringLiteral("en") << 563;
    for (const char* language : {"en", "de", "fr", "es"})
        QTest::addRow("%s, 1024 wide", language) << QString::fromLatin1(language) << 787;
}

void TestInventoryView::aSmallWindowTellsAccountsApart()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    QTranslator words;
    QVERIFY(words.load(QStringLiteral(":/i18n/recourse_%1.qm").arg(language)));
    QVERIFY(QCoreApplication::installTranslator(&words)); // taken off when it goes
    start();
    m_page->resize(width, 520);
    QTRY_VERIFY(detail()->isVisible() && test::isIdle(m_test->workspace()));
    QCOMPARE(m_page->width(), width);
    QTRY_VERIFY(!table()->isColumnHidden(AccountTable::Login));
    QCOMPARE(table()->horizontalScrollBar()->maximum(), 0);
}

void TestInventoryView::noBadgeIsCutInSpanish()
{
    QTranslator spanish;
    QVERIFY(spanish.load(QStringLiteral(":/i18n/recourse_es.qm")));
    QVERIFY(QCoreApplication::installTranslator(&spanish)); // taken off when it goes
    m_test->importSample();
    m_page = std::make_unique<AccountsPage>(m_test->workspace(), nullptr);
    m_page->resize(1080, 700); // beside the rail, in a window of 1280 x 800
    m_page->show();
    QTRY_VERIFY(test::isIdle(m_test->workspace()) && table()->model()->rowCount() > 3);
    int badges = 0;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        const QModelIndex cell = table()->model()->index(row, AccountTable::Incidents);
        if (table()->isColumnHidden(cell.column()) || !cell.data(BadgeRole).isValid())
            continue;
        ++badges;
        QVERIFY2(table()->columnWidth(cell.column()) >= badgeWidth(table()->fontMetrics(), cell.data().toString()), qPrintable(cell.data().toString()));
    }
    QVERIFY(badges > 0);
}

void TestInventoryView::groupsByService()
{
    start();
    auto* toggle = find<QToolButton>(QStringLiteral("groupByService"));
    toggle->click();
    QStringList shown;
    for (int row = 0; row < 3; ++row)
        shown << table()->model()->index(row, 0).data().toString();
    QCOMPARE(shown.count(QString()), 1);
    QCOMPARE(shown.filter(QStringLiteral("(2)")).size(), 1);
    table()->sortByColumn(1, Qt::AscendingOrder); // another order takes the groups apart
    QVERIFY(!toggle->isChecked());
    QVERIFY(!table()->model()->index(1, 0).data().toString().isEmpty());
}

/// Many changes one right after the other: whatever order the readings end in, the last one counts.
void TestInventoryView::lateListsAreSteppedOver()
{
    start();
    for (int i = 0; i < 8; ++i) {
        add(QStringLiteral("https://more%1.example").arg(i), QStringLiteral("anna@example.org"));
        m_test->workspace().announce(Change::Accounts);
    }
    QTRY_VERIFY(test::isIdle(m_test->workspace()));
    QCOMPARE(table()->model()->rowCount(), 11);
}

RECOURSE_TEST(TestInventoryView, QApplication)
#include "test_inventory_view.moc"
