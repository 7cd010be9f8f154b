// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exposure_jobs.h"
#include "session/import_jobs.h"
#include "ui/models/exposures/exposure_words.h"
#include "ui/pages/exposures/exposures_page.h"
#include "ui/support/spoken_names.h"
#include "ui/support/test_workspace.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/filter_chips.h"

#include <QLabel>
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
    void showsTheSurestFirstAndWhy();
    void oneWordCanBeUndone();
    void manyWordsCanBeUndone();
    void settledOnesAreUnderAll();
    void listsAccountsToo();
    void writesLettersAboutTheIncident();
    void findsWhatIsAskedForBeforeItIsRead();
    void findsASettledOne();
    void masksSensitiveIncidents();

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
    button(QStringLiteral("exposureMore"))->menu()->actions().first()->trigger();
    QTRY_VERIFY(open().empty());
    m_test->workspace().undo().undo();
    QTRY_COMPARE(open().size(), before.size());
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

QTEST_MAIN(TestExposuresPage)
#include "test_exposures_page.moc"
