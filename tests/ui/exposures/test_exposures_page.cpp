// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/account_jobs.h"
#include "session/breach_jobs.h"
#include "session/exposure_jobs.h"
#include "session/import_jobs.h"
#include "session/match_jobs.h"
#include "ui/models/exposures/exposure_words.h"
#include "ui/pages/exposures/exposures_page.h"
#include "ui/support/directory_samples.h"
#include "ui/support/spoken_names.h"
#include "ui/support/test_workspace.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/filter_chips.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace recourse;
using namespace recourse::ui;

class TestExposuresPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyPageTellsTheTruth();
    void withoutAccountsNothingIsReassuring();
    void noticeIsEnteredByHand();
    void showsTheSurestFirstAndWhy();
    void oneWordCanBeUndone();
    void manyWordsCanBeUndone();
    void allAccountsAtOnce();
    void settledOnesAreUnderAll();
    void theHeadCountsWhatItSpeaksOf();
    void listsAccountsToo();
    void writesLettersAboutTheIncident();
    void findsWhatIsAskedForBeforeItIsRead();
    void findsASettledOne();
    void findsItBehindEveryTab_data();
    void findsItBehindEveryTab();
    void masksSensitiveIncidents();
    void asksWhoseNameItIs();
    void showsEverySourceOfAnIncident();
    void listsAddressesAndTheirNumbers();
    void namesTheHostOfALink();
    void anothersNameIsNotProposedAgain();
    void tellsWithdrawnWarningsApart();
    void listsThePeopleOfAHousehold();

private:
    void start();
    template <class T> T* find(const QString& name) const
    {
        T* found = m_page->findChild<T*>(name);
        if (found == nullptr)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    DataTable* table() const { return find<DataTable>(QStringLiteral("incidentsTable")); }
    int shown() const { return table()->model()->rowCount(); }
    QPushButton* button(const QString& name) const
    {
        const auto all = m_page->findChildren<QPushButton*>(name);
        const auto visible = std::find_if(all.begin(), all.end(), [](const QPushButton* each) { return each->isVisible(); });
        return visible == all.end() ? nullptr : *visible;
    }
    bool says(const QString& words) const
    {
        const auto labels = m_page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    std::vector<session::ExposureView> open() { return m_test->await(session::listExposures(m_test->session(), {})); }

    std::unique_ptr<test::TestWorkspace> m_test;
    std::unique_ptr<ExposuresPage> m_page;
};

void TestExposuresPage::init()
{
    m_test = std::make_unique<test::TestWorkspace>();
    m_test->createVault();
}

void TestExposuresPage::cleanup()
{
    m_page.reset();
    m_test.reset();
}

void TestExposuresPage::start()
{
    m_page = std::make_unique<ExposuresPage>(m_test->workspace(), nullptr);
    m_page->resize(1000, 640);
    m_page->show();
    QTRY_VERIFY(test::isIdle(m_test->workspace()));
}

void TestExposuresPage::emptyPageTellsTheTruth()
{
    static_cast<void>(m_test->await(session::addAccount(
        m_test->session(), {{QStringLiteral("url"), QStringLiteral("https://never.example")}, {QStringLiteral("login"), QStringLiteral("anna")}})));
    start();
    QTRY_VERIFY(says(QStringLiteral("Nothing known leaked")));
    QVERIFY(says(QStringLiteral("None of your accounts fits one of the")));
    QSignalSpy wanted(&m_test->workspace(), &Workspace::pageWanted);
    const auto buttons = m_page->findChildren<QPushButton*>();
    const auto fetch = std::find_if(
        buttons.begin(), buttons.end(), [](const QPushButton* each) { return each->text() == QStringLiteral("Fetch newer lists"); });
    QVERIFY(fetch != buttons.end());
    (*fetch)->click();
    QCOMPARE(wanted.first().first().value<Target>().page, PageId::Feeds);
}

void TestExposuresPage::withoutAccountsNothingIsReassuring()
{
    start();
    QTRY_VERIFY(says(QStringLiteral("No accounts to compare yet")));
    QVERIFY(!says(QStringLiteral("Nothing known leaked")));
    QVERIFY(!button(QStringLiteral("exposuresExport"))->isEnabled());
    QSignalSpy wanted(&m_test->workspace(), &Workspace::pageWanted);
    auto* first = find<QWidget>(QStringLiteral("exposuresNoAccounts"))->findChild<QPushButton*>();
    QCOMPARE(first->text(), QStringLiteral("Import accounts"));
    first->click();
    QCOMPARE(wanted.first().first().value<Target>().page, PageId::Accounts);
    m_test->importSample();
    m_test->workspace().announce(Change::Accounts | Change::Exposures);
    QTRY_VERIFY(button(QStringLiteral("exposuresExport"))->isEnabled());
}

void TestExposuresPage::noticeIsEnteredByHand()
{
    start();
    button(QStringLiteral("enterNotice"))->click();
    const auto dialog = [this] { return m_page->findChild<QDialog*>(QStringLiteral("breachDialog")); };
    QVERIFY(dialog() != nullptr && dialog()->isVisible());
    auto* knownBy = dialog()->findChild<QComboBox*>(QStringLiteral("breachKnownBy"));
    QCOMPARE(knownBy->currentData().toInt(), static_cast<int>(session::BreachKnownBy::Notice));
    dialog()->close();
    QTRY_VERIFY(dialog() == nullptr);
    m_page->showTarget({PageId::Exposures, 0, QStringLiteral("notice"), {}, {}});
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    dialog()->close();
    QTRY_VERIFY(dialog() == nullptr);
    m_test->workspace().setReadOnly(true);
    m_page->showTarget({PageId::Exposures, 0, QStringLiteral("notice"), {}, {}});
    QVERIFY(dialog() == nullptr);
}

void TestExposuresPage::showsTheSurestFirstAndWhy()
{
    m_test->importSample();
    start();
    QVERIFY(shown() > 3);
    QTRY_VERIFY(says(QStringLiteral("Why you see this")));
    QTRY_VERIFY(says(QStringLiteral("Speaks for it")));
    QVERIFY(says(QStringLiteral("CC BY 4.0")));
    QVERIFY(says(QStringLiteral("What leaked")));
    QCOMPARE(test::speechless(m_page.get()), QStringList());
}

void TestExposuresPage::oneWordCanBeUndone()
{
    m_test->importSample();
    start();
    const auto before = open().size();
    const int rows = shown();
    QTRY_VERIFY(button(QStringLiteral("exposureChanged")) != nullptr);
    button(QStringLiteral("exposureChanged"))->click();
    QTRY_VERIFY(open().size() < before);
    QTRY_COMPARE(shown(), rows - 1);
    QVERIFY(!table()->selectedIds().isEmpty()); // goes on with the next one
    m_test->workspace().undo().undo();
    QTRY_COMPARE(open().size(), before);
    QTRY_COMPARE(shown(), rows);
}

void TestExposuresPage::manyWordsCanBeUndone()
{
    m_test->importSample();
    start();
    const auto before = open();
    table()->selectAll();
    QTRY_VERIFY(says(QStringLiteral("incidents chosen")));
    QVERIFY(button(QStringLiteral("exposureChanged"))->text().startsWith(QStringLiteral("All "))); // and so many
    button(QStringLiteral("exposureMore"))->menu()->actions().first()->trigger();
    QTRY_VERIFY(open().empty());
    m_test->workspace().undo().undo();
    QTRY_COMPARE(open().size(), before.size());
}

void TestExposuresPage::allAccountsAtOnce()
{
    m_test->importSample();
    start();
    find<QTabBar>(QStringLiteral("exposuresTabs"))->setCurrentIndex(1);
    auto* accounts = find<DataTable>(QStringLiteral("exposedAccountsTable"));
    accounts->sortByColumn(GroupTable::Name, Qt::DescendingOrder); // shown rows are not those of the list
    accounts->selectAll();
    const int rows = accounts->model()->rowCount();
    QCOMPARE(accounts->chosenRows().size(), rows);
    QTRY_VERIFY(says(QStringLiteral("%1 accounts chosen").arg(rows)));
    button(QStringLiteral("exposureMore"))->menu()->actions().first()->trigger();
    QTRY_VERIFY(open().empty());
}

void TestExposuresPage::settledOnesAreUnderAll()
{
    m_test->importSample();
    const auto first = open().front();
    static_cast<void>(m_test->await(session::setExposure(m_test->session(), first.exposure.id, model::Disposition::Accepted, {})));
    start();
    const int toDo = shown();
    auto* filter = find<FilterChips>(QStringLiteral("exposuresFilter"));
    const auto chips = filter->findChildren<QToolButton*>();
    chips.at(1)->click();
    QTRY_VERIFY(shown() > toDo);
    QVERIFY(table()->selectId(first.breach.id.value));
    QTRY_VERIFY(button(QStringLiteral("exposureReopen")) != nullptr);
    button(QStringLiteral("exposureReopen"))->click();
    QTRY_VERIFY(m_test->await(session::showExposures(m_test->session(), {first.exposure.id})).front().exposure.disposition
        == model::Disposition::Open);
}

void TestExposuresPage::theHeadCountsWhatItSpeaksOf()
{
    m_test->importSample();
    const auto first = open().front();
    static_cast<void>(m_test->await(session::setExposure(m_test->session(), first.exposure.id, model::Disposition::Accepted, {})));
    start();
    const int toDo = shown();
    QVERIFY(says(QStringLiteral("%1 incident(s) wait for you").arg(toDo)));
    QVERIFY(!says(QStringLiteral("may concern accounts of yours")));
    const auto chips = find<FilterChips>(QStringLiteral("exposuresFilter"))->findChildren<QToolButton*>();
    chips.at(1)->click();
    QTRY_VERIFY(shown() > toDo);
    QVERIFY(says(QStringLiteral("%1 incident(s) in public lists may concern").arg(shown())));
}

void TestExposuresPage::listsAccountsToo()
{
    m_test->importSample();
    start();
    find<QTabBar>(QStringLiteral("exposuresTabs"))->setCurrentIndex(1);
    auto* accounts = find<DataTable>(QStringLiteral("exposedAccountsTable"));
    QVERIFY(accounts->isVisible());
    QVERIFY(accounts->model()->rowCount() > 3);
    accounts->selectRow(0);
    QTRY_VERIFY(says(QStringLiteral("What leaked")));
}

void TestExposuresPage::writesLettersAboutTheIncident()
{
    m_test->importSample();
    start();
    QSignalSpy wanted(&m_test->workspace(), &Workspace::pageWanted);
    QTRY_VERIFY(button(QStringLiteral("exposureLetter")) != nullptr);
    button(QStringLiteral("exposureLetter"))->click();
    button(QStringLiteral("exposureAccess"))->click();
    QCOMPARE(wanted.count(), 2);
    const auto details = *wanted.at(0).first().value<Target>().letter;
    QCOMPARE(details.type, QStringLiteral("breach_details"));
    QVERIFY(!details.breach.isEmpty());
    QVERIFY(details.service.toLongLong() > 0);
    QCOMPARE(wanted.at(1).first().value<Target>().letter->type, QStringLiteral("access"));
}

void TestExposuresPage::findsWhatIsAskedForBeforeItIsRead()
{
    m_test->importSample();
    const auto last = open().back();
    m_page = std::make_unique<ExposuresPage>(m_test->workspace(), nullptr);
    Target target;
    target.page = PageId::Exposures;
    target.id = last.exposure.id.value;
    m_page->showTarget(target);
    m_page->show();
    QTRY_COMPARE(table()->selectedIds(), QList<qint64>{last.breach.id.value});
}

void TestExposuresPage::findsASettledOne()
{
    m_test->importSample();
    const auto first = open().front();
    static_cast<void>(m_test->await(session::setExposure(m_test->session(), first.exposure.id, model::Disposition::Accepted, {})));
    start();
    Target target;
    target.page = PageId::Exposures;
    target.id = first.exposure.id.value;
    m_page->showTarget(target);
    QTRY_COMPARE(table()->selectedIds(), QList<qint64>{first.breach.id.value});
}

void TestExposuresPage::findsItBehindEveryTab_data()
{
    QTest::addColumn<int>("tab");
    QTest::newRow("by account") << static_cast<int>(Grouping::ByAccount);
    QTest::newRow("by address") << static_cast<int>(Grouping::ByAddress);
    QTest::newRow("in numbers") << static_cast<int>(kGroupings);
}

void TestExposuresPage::findsItBehindEveryTab()
{
    QFETCH(int, tab);
    m_test->importSample();
    start();
    find<QTabBar>(QStringLiteral("exposuresTabs"))->setCurrentIndex(tab);
    const auto last = open().back();
    m_page->showTarget({PageId::Exposures, last.exposure.id.value, {}, {}, {}});
    QTRY_VERIFY(table()->isVisible());
    QTRY_COMPARE(table()->selectedIds(), QList<qint64>{last.breach.id.value});
}

void TestExposuresPage::masksSensitiveIncidents()
{
    const QString file = m_test->write(
        QStringLiteral("sensitive.csv"), "name,url,username,password\nA,https://www.ashleymadison.com,anna@example.org,correct horse 7\n");
    static_cast<void>(m_test->await(session::commitImport(m_test->session(), {file, {}})));
    start();
    QCOMPARE(shown(), 1);
    QVERIFY(find<QWidget>(QStringLiteral("exposureMasked"))->isVisible());
    QVERIFY(!says(QStringLiteral("Ashley")));
    QCOMPARE(table()->model()->index(0, 0).data().toString(), ExposureWords::masked());
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(table()->model()->index(0, 0)).center());
    QTRY_VERIFY(says(QStringLiteral("Ashley")));
    QVERIFY(!find<QWidget>(QStringLiteral("exposureMasked"))->isVisible());
}

void TestExposuresPage::asksWhoseNameItIs()
{
    m_test->importSample();
    test::enterIncidents(*m_test);
    start();
    const auto waiting = [this] {
        const auto names = m_test->await(session::listNames(m_test->session()));
        return std::count_if(names.begin(), names.end(), [](const session::NameView& name) { return !name.same.has_value(); });
    };
    QCOMPARE(waiting(), 1);
    const auto names = m_test->await(session::listNames(m_test->session()));
    const auto view = m_test->await(session::showExposures(m_test->session(), {names.front().exposures.front()})).front();
    QVERIFY(table()->selectId(view.breach.id.value));
    QTRY_VERIFY(says(QStringLiteral("Only the name is the same")));
    button(QStringLiteral("nameYes"))->click();
    QTRY_COMPARE(waiting(), 0);
    QTRY_VERIFY(test::isIdle(m_test->workspace()));
    QTRY_VERIFY(!says(QStringLiteral("Only the name is the same")));
    m_test->workspace().undo().undo();
    QTRY_COMPARE(waiting(), 1);
}

void TestExposuresPage::showsEverySourceOfAnIncident()
{
    m_test->importSample();
    const auto alone = m_test->await(session::listExposureRows(m_test->session(), {{}, true})).size();
    test::enterIncidents(*m_test);
    start();
    const auto rows = m_test->await(session::listExposureRows(m_test->session(), {{}, true}));
    QCOMPARE(rows.size(), alone + 2);
    const auto list = find<QTabBar>(QStringLiteral("exposuresTabs"));
    QCOMPARE(list->currentIndex(), 0);
    find<QLineEdit>(QStringLiteral("exposuresSearch"))->setText(QStringLiteral("linkedin"));
    QTRY_COMPARE(shown(), 1); // two records, one incident
    table()->selectRow(0);
    QTRY_VERIFY(says(QStringLiteral("Other lists that tell of it")));
    QVERIFY(says(QStringLiteral("The numbers are never added.")));
}

void TestExposuresPage::listsAddressesAndTheirNumbers()
{
    m_test->importSample();
    start();
    find<QTabBar>(QStringLiteral("exposuresTabs"))->setCurrentIndex(2);
    auto* addresses = find<DataTable>(QStringLiteral("exposedAddressesTable"));
    QVERIFY(addresses->isVisible());
    QVERIFY(addresses->model()->rowCount() >= 2);
    addresses->selectRow(0);
    QTRY_VERIFY(says(QStringLiteral("What leaked")));
    QCOMPARE(test::speechless(m_page.get()), QStringList());
    find<QTabBar>(QStringLiteral("exposuresTabs"))->setCurrentIndex(4);
    QVERIFY(find<QWidget>(QStringLiteral("plotTimeline"))->isVisible());
    QVERIFY(says(QStringLiteral("incident(s) in all")) || says(QStringLiteral("incidents in all")));
}

void TestExposuresPage::namesTheHostOfALink()
{
    m_test->importSample();
    start();
    const auto link = [this] {
        const auto all = m_page->findChildren<QPushButton*>();
        const auto found = std::find_if(all.begin(), all.end(),
            [](const QPushButton* each) { return each->isVisible() && each->text().contains(QStringLiteral("haveibeenpwned.com")); });
        return found == all.end() ? nullptr : *found;
    };
    QTRY_VERIFY(link() != nullptr);
    link()->click();
    QCOMPARE(m_test->prompts().links.size(), 1);
    QCOMPARE(m_test->prompts().linkAskedOn, m_page.get()); // not on the card: that is made anew
}

void TestExposuresPage::anothersNameIsNotProposedAgain()
{
    m_test->importSample();
    test::enterIncidents(*m_test);
    const auto before = open().size();
    start();
    const auto names = m_test->await(session::listNames(m_test->session()));
    const auto view = m_test->await(session::showExposures(m_test->session(), {names.front().exposures.front()})).front();
    QVERIFY(table()->selectId(view.breach.id.value));
    QTRY_VERIFY(button(QStringLiteral("nameNo")) != nullptr);
    button(QStringLiteral("nameNo"))->click();
    QTRY_COMPARE(open().size(), before - 1);
    QTRY_VERIFY(test::isIdle(m_test->workspace()));
    m_test->workspace().undo().undo();
    QTRY_COMPARE(open().size(), before);
}

void TestExposuresPage::tellsWithdrawnWarningsApart()
{
    m_test->importSample();
    test::enterIncidents(*m_test);
    const auto incidents = m_test->await(session::listIncidents(m_test->session(), QStringLiteral("notice")));
    for (const session::IncidentView& incident : incidents) {
        for (const model::Breach& record : incident.sources) {
            if (record.feed == QStringLiteral("notice"))
                static_cast<void>(m_test->await(session::withdrawBreach(m_test->session(), record.id)));
        }
    }
    start();
    auto* filter = find<FilterChips>(QStringLiteral("exposuresFilter"));
    const auto chips = filter->findChildren<QToolButton*>();
    QVERIFY(chips.at(3)->isVisible());
    chips.at(3)->click();
    QTRY_VERIFY(test::isIdle(m_test->workspace()));
    QTRY_VERIFY(shown() > 0);
    table()->selectRow(0);
    QTRY_VERIFY(says(QStringLiteral("withdrawn")));
}

void TestExposuresPage::listsThePeopleOfAHousehold()
{
    m_test->importSample();
    start();
    auto* tabs = find<QTabBar>(QStringLiteral("exposuresTabs"));
    QVERIFY(!tabs->isTabVisible(3));
    const auto accounts = m_test->await(session::listAccounts(m_test->session(), QStringLiteral("adobe.com")));
    static_cast<void>(m_test->await(
        session::setAccount(m_test->session(), accounts.front().account.id, {{QStringLiteral("person"), QStringLiteral("Berta")}})));
    m_test->workspace().announce(Change::Accounts);
    QTRY_VERIFY(tabs->isTabVisible(3));
    tabs->setCurrentIndex(3);
    auto* people = find<DataTable>(QStringLiteral("exposedPeopleTable"));
    QCOMPARE(people->model()->rowCount(), 2);
    QStringList names;
    for (int row = 0; row < 2; ++row)
        names << people->model()->index(row, 0).data().toString();
    names.sort();
    QCOMPARE(names, (QStringList{QStringLiteral("Berta"), QStringLiteral("You")}));
}

RECOURSE_TEST(TestExposuresPage, QApplication)
#include "test_exposures_page.moc"
