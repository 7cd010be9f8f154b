// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "model/data_class.h"
#include "session/account_jobs.h"
#include "session/account_rows.h"
#include "session/candidate_jobs.h"
#include "session/data_map_jobs.h"
#include "ui/pages/accounts/account_detail.h"
#include "ui/pages/accounts/accounts_page.h"
#include "ui/pages/accounts/data_map_view.h"
#include "ui/support/spoken_names.h"
#include "ui/support/test_workspace.h"
#include "ui/widgets/data_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace recourse;
using namespace recourse::ui;

/// The panel for several accounts and what is edited in place, with a real vault.
class TestInventoryActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tagsManyAndUndoes();
    void takesATagAway();
    void setsThePerson();
    void standsAndWishes();
    void writesTheSameLetterToAllChosen();
    void readOnlyPanelChangesNothing();
    void keepsManyChosenOverAChange();
    void editsLabelsOfOne();
    void editsTheDataMap();
    void marksInTheMenuOfTheDataMap();
    void marksWhatTheySaid();
    void keepsMarksWithTheAccountTheyWereMadeFor();
    void addsAnAddressFromEvidence();
    void masksSensitiveIncidents();

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
    QWidget* bulk() const { return find<QWidget>(QStringLiteral("bulkPanel")); }
    QWidget* detail() const { return find<QWidget>(QStringLiteral("accountDetail")); }
    session::AccountRow stored(qint64 id)
    {
        for (const session::AccountRow& row : rows()) {
            if (row.id.value == id)
                return row;
        }
        qFatal("no account %lld", id);
    }
    std::vector<session::AccountRow> rows() { return m_test->await(session::listAccountRows(m_test->session())); }
    qint64 add(const QString& url, const QString& login, const QString& tags = {}, const QString& person = {})
    {
        QMap<QString, QString> fields{{QStringLiteral("url"), url}, {QStringLiteral("login"), login}};
        if (!tags.isEmpty())
            fields.insert(QStringLiteral("tags"), tags);
        if (!person.isEmpty())
            fields.insert(QStringLiteral("person"), person);
        return m_test->await(session::addAccount(m_test->session(), fields)).account.id.value;
    }
    void chooseAll()
    {
        table()->setFocus();
        table()->selectAll();
        QTRY_VERIFY(bulk()->isVisible());
    }
    void choose(qint64 id)
    {
        QVERIFY(table()->selectId(id));
        // The first row is shown unasked; the one that was chosen follows a moment later.
        auto* shown = m_page->findChild<AccountDetail*>();
        QTRY_VERIFY(detail()->isVisible() && shown->view().account.id.value == id && test::isIdle(m_test->workspace()));
    }
    void undo()
    {
        m_test->workspace().undo().undo();
        QTRY_VERIFY(test::isIdle(m_test->workspace()));
    }
    void press(const QString& name, const QWidget* inside = nullptr)
    {
        auto* button = find<QAbstractButton>(name, inside);
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        button->click();
        QTRY_VERIFY(test::isIdle(m_test->workspace()));
    }

    std::unique_ptr<test::TestWorkspace> m_test;
    std::unique_ptr<AccountsPage> m_page;
    qint64 m_shop = 0;
    qint64 m_shopToo = 0;
    qint64 m_club = 0;
};

void TestInventoryActions::init()
{
    m_test = std::make_unique<test::TestWorkspace>();
    m_test->createVault();
    m_shop = add(QStringLiteral("https://shop.example.com"), QStringLiteral("anna@example.org"), QStringLiteral("shops"));
    m_shopToo = add(QStringLiteral("https://shop.example.com"), QStringLiteral("ben@example.org"), {}, QStringLiteral("Ben"));
    m_club = add(QStringLiteral("https://www.club.example"), QStringLiteral("anna@example.org"), QStringLiteral("shops, old"));
}

void TestInventoryActions::cleanup()
{
    m_page.reset();
    m_test.reset();
}

void TestInventoryActions::start()
{
    m_page = std::make_unique<AccountsPage>(m_test->workspace(), nullptr);
    m_page->resize(1100, 700);
    m_page->show();
    QTRY_VERIFY(test::isIdle(m_test->workspace()) && table()->model()->rowCount() == 3);
}

void TestInventoryActions::tagsManyAndUndoes()
{
    start();
    chooseAll();
    QCOMPARE(test::speechless(m_page.get()).join(u' '), QString());
    QTest::keyClicks(find<QLineEdit>(QStringLiteral("tagLine"), bulk()), QStringLiteral("2026, Shops"));
    press(QStringLiteral("tagAdd"), bulk());
    QCOMPARE(stored(m_shop).tags, (QStringList{QStringLiteral("shops"), QStringLiteral("2026")}));
    QCOMPARE(stored(m_shopToo).tags, (QStringList{QStringLiteral("2026"), QStringLiteral("Shops")}));
    QTRY_COMPARE(table()->selectedIds().size(), 3);
    undo();
    QCOMPARE(stored(m_shop).tags, QStringList{QStringLiteral("shops")});
    QVERIFY(stored(m_shopToo).tags.isEmpty());
}

void TestInventoryActions::takesATagAway()
{
    start();
    chooseAll();
    const auto chips = bulk()->findChildren<QPushButton*>(QStringLiteral("tagChip"));
    QCOMPARE(chips.size(), 2);
    QCOMPARE(chips.first()->text(), QStringLiteral("shops (2)"));
    chips.first()->click();
    QTRY_VERIFY(stored(m_shop).tags.isEmpty());
    QCOMPARE(stored(m_club).tags, QStringList{QStringLiteral("old")});
    undo();
    QCOMPARE(stored(m_club).tags.size(), 2);
}

void TestInventoryActions::setsThePerson()
{
    start();
    chooseAll();
    auto* box = find<QComboBox>(QStringLiteral("personBox"), bulk());
    QVERIFY(box->currentText().isEmpty()); // several people
    QCOMPARE(box->count(), 2);
    QVERIFY(!find<QPushButton>(QStringLiteral("personSet"), bulk())->isEnabled());
    box->setEditText(QStringLiteral("Clara"));
    press(QStringLiteral("personSet"), bulk());
    QCOMPARE(stored(m_shop).person, QStringLiteral("Clara"));
    QCOMPARE(stored(m_shopToo).person, QStringLiteral("Clara"));
    undo();
    QCOMPARE(stored(m_shop).person, QString());
    QCOMPARE(stored(m_shopToo).person, QStringLiteral("Ben"));
    chooseAll();
    find<QComboBox>(QStringLiteral("personBox"), bulk())->setEditText(QStringLiteral("me"));
    press(QStringLiteral("personSet"), bulk());
    QCOMPARE(stored(m_shopToo).person, QString());
}

void TestInventoryActions::standsAndWishes()
{
    start();
    chooseAll();
    press(QStringLiteral("accountsDormantMany"), bulk());
    QCOMPARE(stored(m_club).state, model::AccountState::Dormant);
    QTRY_VERIFY(!find<QPushButton>(QStringLiteral("accountsDormantMany"))->isEnabled());
    press(QStringLiteral("accountsOpenMany"), bulk());
    QCOMPARE(stored(m_club).state, model::AccountState::Open);
    undo();
    QCOMPARE(stored(m_club).state, model::AccountState::Dormant);
    press(QStringLiteral("accountsCloseMany"), bulk());
    QCOMPARE(stored(m_shop).state, model::AccountState::Closed);
    press(QStringLiteral("accountsWishMany"), bulk());
    QVERIFY(stored(m_shop).toDelete && stored(m_club).toDelete);
    press(QStringLiteral("accountsUnwishMany"), bulk());
    QVERIFY(!stored(m_shop).toDelete);
    undo();
    undo();
    QVERIFY(!stored(m_shop).toDelete);
    press(QStringLiteral("accountsRemoveMany"), bulk());
    QVERIFY(rows().empty());
    undo();
    QCOMPARE(rows().size(), std::size_t{3});
}

void TestInventoryActions::writesTheSameLetterToAllChosen()
{
    start();
    chooseAll();
    QSignalSpy wanted(&m_test->workspace(), &Workspace::pageWanted);
    press(QStringLiteral("accountsWriteMany"), bulk());
    QCOMPARE(wanted.size(), 1);
    const Target target = qvariant_cast<Target>(wanted.front().at(0));
    QCOMPARE(target.page, PageId::Cases);
    QVERIFY(target.letter);
    QList<qint64> accounts = target.letter->accounts;
    std::sort(accounts.begin(), accounts.end());
    QCOMPARE(accounts, (QList<qint64>{m_shop, m_shopToo, m_club}));
}

void TestInventoryActions::readOnlyPanelChangesNothing()
{
    m_test->workspace().setReadOnly(true);
    start();
    chooseAll();
    for (const char* name : {"tagAdd", "personSet", "accountsCloseMany", "accountsDormantMany", "accountsOpenMany", "accountsWishMany",
             "accountsMergeMany", "accountsRemoveMany"})
        QVERIFY2(!find<QPushButton>(QLatin1String(name), bulk())->isEnabled(), name);
    QVERIFY(!find<QLineEdit>(QStringLiteral("tagLine"), bulk())->isEnabled());
}

void TestInventoryActions::keepsManyChosenOverAChange()
{
    m_test->importMany(600);
    m_page = std::make_unique<AccountsPage>(m_test->workspace(), nullptr);
    m_page->resize(1100, 700);
    m_page->show();
    QTRY_VERIFY(test::isIdle(m_test->workspace()) && table()->model()->rowCount() > 500);
    const int count = table()->model()->rowCount();
    chooseAll();
    QTest::keyClicks(find<QLineEdit>(QStringLiteral("tagLine"), bulk()), QStringLiteral("many"));
    press(QStringLiteral("tagAdd"), bulk());
    QTRY_COMPARE(table()->selectedIds().size(), count);
    QVERIFY(stored(m_club).tags.contains(QStringLiteral("many")));
    QVERIFY(!find<QPushButton>(QStringLiteral("accountsMergeMany"), bulk())->isEnabled()); // too many for one
}

void TestInventoryActions::editsLabelsOfOne()
{
    start();
    choose(m_shopToo);
    QTRY_COMPARE(find<QComboBox>(QStringLiteral("personBox"), detail())->currentText(), QStringLiteral("Ben"));
    auto* line = find<QLineEdit>(QStringLiteral("tagLine"), detail());
    QTest::keyClicks(line, QStringLiteral("travel"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(stored(m_shopToo).tags, QStringList{QStringLiteral("travel")});
    QTRY_VERIFY(test::isIdle(m_test->workspace()));
    undo();
    QVERIFY(stored(m_shopToo).tags.isEmpty());
    const auto actions = find<QToolButton>(QStringLiteral("accountMore"))->menu()->actions();
    actions.at(0)->trigger();
    QTRY_COMPARE(stored(m_shopToo).state, model::AccountState::Dormant);
    actions.at(1)->trigger();
    QTRY_VERIFY(stored(m_shopToo).toDelete);
    QVERIFY(!actions.at(2)->isVisible()); // one address, one name: nothing to split
}

void TestInventoryActions::editsTheDataMap()
{
    start();
    choose(m_club);
    static_cast<void>(m_test->await(session::addGivenData(m_test->session(), {m_club}, {model::data_class::kPhone})));
    m_test->workspace().announce(Change::Accounts);
    QTRY_VERIFY(detail()->findChild<QToolButton*>(QStringLiteral("dataMapRemove")) != nullptr);
    find<QToolButton>(QStringLiteral("dataMapRemove"), detail())->click();
    const auto isNoted = [&] {
        const auto layers = m_test->await(session::showDataMap(m_test->session(), {m_club}));
        return std::any_of(layers.gave.begin(), layers.gave.end(), [](const auto& entry) { return entry.noted; });
    };
    QTRY_VERIFY(!isNoted());
    undo();
    QVERIFY(isNoted());
}

void TestInventoryActions::marksInTheMenuOfTheDataMap()
{
    start();
    choose(m_club);
    press(QStringLiteral("dataMapAdd"), detail());
    auto* menu = find<QMenu>(QStringLiteral("dataMapMenu"), detail());
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(menu->actions().size() >= 15);
    const auto entry = [&](const QString& dataClass) {
        for (QAction* action : menu->actions()) {
            if (action->data().toString() == dataClass)
                return action;
        }
        qFatal("no %s", qPrintable(dataClass));
    };
    QVERIFY(entry(model::data_class::kEmail)->isChecked() && !entry(model::data_class::kEmail)->isEnabled()); // the login says so
    menu->setActiveAction(entry(model::data_class::kPhone));
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(menu->isVisible());
    menu->setActiveAction(entry(model::data_class::kBirthDate));
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(!menu->isVisible());
    const auto given = [&] {
        QStringList classes;
        for (const auto& one : m_test->await(session::showDataMap(m_test->session(), {m_club})).gave)
            classes << one.held.dataClass;
        return classes;
    };
    // What was marked is stored once the menu is gone.
    QTRY_VERIFY(given().contains(model::data_class::kPhone) && given().contains(model::data_class::kBirthDate));
    QTRY_VERIFY(test::isIdle(m_test->workspace()));
    undo();
    QVERIFY(!given().contains(model::data_class::kPhone) && !given().contains(model::data_class::kBirthDate));
}

void TestInventoryActions::marksWhatTheySaid()
{
    start();
    choose(m_club);
    const auto shows = [this](const char* words) {
        const auto labels = find<DataMapView>(QStringLiteral("dataMap"), detail())->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == QLatin1String(words); });
    };
    QTRY_VERIFY(shows("You have not asked them yet. A letter asks what they have."));
    press(QStringLiteral("dataMapSaidAdd"), detail());
    auto* menu = find<QMenu>(QStringLiteral("dataMapSaidMenu"), detail());
    QTRY_VERIFY(menu->isVisible());
    for (QAction* action : menu->actions()) {
        QVERIFY(!action->isChecked() && action->isEnabled()); // the login is no word of theirs
        if (action->data().toString() == model::data_class::kPhone)
            menu->setActiveAction(action);
    }
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(!menu->isVisible());
    const auto said = [&] { return m_test->await(session::showDataMap(m_test->session(), {m_club})).theySay.size(); };
    QTRY_COMPARE(said(), std::size_t{1});
    QTRY_VERIFY(test::isIdle(m_test->workspace()) && detail()->findChild<QToolButton*>(QStringLiteral("dataMapRemove")) != nullptr);
    find<QToolButton>(QStringLiteral("dataMapRemove"), detail())->click();
    QTRY_COMPARE(said(), std::size_t{0});
    QTRY_VERIFY(test::isIdle(m_test->workspace()));
    undo();
    QCOMPARE(said(), std::size_t{1});
}

void TestInventoryActions::keepsMarksWithTheAccountTheyWereMadeFor()
{
    start();
    choose(m_club);
    press(QStringLiteral("dataMapAdd"), detail());
    auto* menu = find<QMenu>(QStringLiteral("dataMapMenu"), detail());
    QTRY_VERIFY(menu->isVisible());
    for (QAction* action : menu->actions()) {
        if (action->data().toString() == model::data_class::kPhone)
            action->trigger();
    }
    choose(m_shopToo);
    QVERIFY(!menu->isVisible());
    QTRY_VERIFY(test::isIdle(m_test->workspace()));
    const auto gavePhone = [this](qint64 account) {
        const auto gave = m_test->await(session::showDataMap(m_test->session(), {account})).gave;
        return std::any_of(gave.begin(), gave.end(), [](const auto& one) { return one.held.dataClass == model::data_class::kPhone; });
    };
    QVERIFY(gavePhone(m_club));
    QVERIFY(!gavePhone(m_shopToo));
}

void TestInventoryActions::addsAnAddressFromEvidence()
{
    model::Candidate candidate;
    candidate.domain = QStringLiteral("club.example");
    model::Evidence mail;
    mail.kind = model::EvidenceKind::SignUp;
    mail.source = QStringLiteral("mbox");
    mail.recipient = QStringLiteral("anna+club@example.org");
    mail.first = mail.last = QDateTime(QDate(2019, 5, 1), QTime(9, 0), Qt::UTC);
    candidate.evidence = {mail};
    candidate.verdict = model::Verdict::Confirmed;
    static_cast<void>(m_test->await(session::commitCandidates(m_test->session(), {QStringLiteral("mail.mbox"), QStringLiteral("mbox"), {candidate}, {}})));
    start();
    choose(m_club);
    QTRY_VERIFY(find<QWidget>(QStringLiteral("accountEvidence"))->isVisible());
    QCOMPARE(test::speechless(m_page.get()).join(u' '), QString());
    press(QStringLiteral("evidenceAddAddress"), detail());
    const auto also = [&] { return m_test->await(session::showAccount(m_test->session(), {m_club})).account.also; };
    QCOMPARE(also(), QStringList{QStringLiteral("anna+club@example.org")});
    QTRY_VERIFY(detail()->findChildren<QPushButton*>(QStringLiteral("evidenceAddAddress")).isEmpty());
    undo();
    QVERIFY(also().isEmpty());
    choose(m_shop);
    QTRY_VERIFY(!find<QWidget>(QStringLiteral("accountEvidence"))->isVisible());
}

void TestInventoryActions::masksSensitiveIncidents()
{
    DataMapView map;
    session::DataMapLayers layers;
    session::DataMapEntry entry;
    entry.held.layer = model::DataLayer::Leaked;
    entry.held.dataClass = model::data_class::kEmail;
    entry.text = QStringLiteral("E-mail addresses");
    entry.source = QStringLiteral("Very Private Forum");
    layers.leaked = {entry};
    map.set(layers, {QStringLiteral("Very Private Forum")});
    bool named = false;
    for (const QLabel* label : map.findChildren<QLabel*>())
        named = named || label->text().contains(QStringLiteral("Private"));
    QVERIFY(!named);
    map.set(layers, {});
    for (const QLabel* label : map.findChildren<QLabel*>())
        named = named || label->text().contains(QStringLiteral("Private"));
    QVERIFY(named);
}

RECOURSE_TEST(TestInventoryActions, QApplication)
#include "test_inventory_actions.moc"
