// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/import_jobs.h"
#include "session/step_jobs.h"
#include "ui/dialogs/plan/decline_dialog.h"
#include "ui/models/plan/step_rows.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/support/test_workspace.h"
#include "ui/theme.h"
#include "ui/widgets/card_list.h"
#include "ui/widgets/filter_chips.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace recourse;
using namespace recourse::ui;

/// The page on a real vault.
class TestPlanPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyVaultOffersTheImport();
    void nothingToDoIsAnAnswer();
    void keysMoveAndMarkAsDone();
    void doneCanBeTakenBack();
    void declinesWithAReason();
    void tenMinutesShowWhatFits();
    void aReasonLeadsToItsExposure();
    void theOfficialPageIsAskedFor();
    void savesTheList();
    void showsTheStepAnotherPageNames();
    void aReadOnlyVaultIsNotChanged();
    void namesASensitiveServiceWhenAsked();

private:
    template <class T> T* child(const char* name) { return m_page->findChild<T*>(QString::fromLatin1(name)); }
    void open()
    {
        m_page = std::make_unique<PlanPage>(m_space->workspace(), nullptr);
        m_page->resize(1100, 760);
        static_cast<QWidget*>(m_page.get())->show();
        QTRY_VERIFY(test::isIdle(m_space->workspace()));
    }
    [[nodiscard]] CardList* list() { return child<CardList>("stepsList"); }
    [[nodiscard]] std::vector<session::StepView> steps(bool all = false)
    {
        session::StepFilter filter;
        filter.all = all;
        return m_space->await(session::listSteps(m_space->session(), filter));
    }

    std::unique_ptr<test::TestWorkspace> m_space;
    std::unique_ptr<PlanPage> m_page;
};

void TestPlanPage::init()
{
    applyTheme(*qApp, Scheme::Light);
    m_space = std::make_unique<test::TestWorkspace>();
    m_space->createVault();
}

void TestPlanPage::cleanup()
{
    QTRY_VERIFY(test::isIdle(m_space->workspace()));
    m_page.reset();
    m_space.reset();
}

void TestPlanPage::anEmptyVaultOffersTheImport()
{
    open();
    auto* empty = child<QWidget>("planEmpty");
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!child<QPushButton>("exportSteps")->isEnabled()); // there is nothing to save
    QSignalSpy wanted(&m_space->workspace(), &Workspace::pageWanted);
    empty->findChild<QPushButton*>()->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(qvariant_cast<Target>(wanted.at(0).at(0)).page, PageId::Accounts);
}

void TestPlanPage::nothingToDoIsAnAnswer()
{
    m_space->importSample();
    for (const session::StepView& view : steps())
        static_cast<void>(m_space->await(session::setStep(m_space->session(), view.step.id, model::StepState::Done, {})));
    open();
    QTRY_VERIFY(child<QWidget>("planEmpty")->isVisible());
    child<QCheckBox>("showDone")->click();
    QTRY_VERIFY(list()->isVisible());
    QTRY_VERIFY(list()->model()->rowCount() > 0);
}

void TestPlanPage::keysMoveAndMarkAsDone()
{
    m_space->importSample();
    const auto before = steps();
    QVERIFY(before.size() > 2);
    open();
    QTRY_COMPARE(list()->model()->rowCount(), static_cast<int>(before.size()));
    QTRY_COMPARE(list()->currentId(), stepNumber(before.at(0).step.id));
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 1);
    QTest::keyClick(list(), Qt::Key_Space);
    QTRY_COMPARE(list()->model()->rowCount(), static_cast<int>(before.size()) - 1);
    QCOMPARE(list()->currentIndex().row(), 1); // what came next is next
    const auto after = steps();
    QVERIFY(std::none_of(after.begin(), after.end(), [&](const session::StepView& view) { return view.step.id == before.at(1).step.id; }));
}

void TestPlanPage::doneCanBeTakenBack()
{
    m_space->importSample();
    open();
    QTRY_VERIFY(list()->model()->rowCount() > 0);
    const int count = list()->model()->rowCount();
    const qint64 id = list()->currentId();
    QSignalSpy offered(&m_space->workspace().undo(), &UndoHistory::offered);
    child<QPushButton>("stepDone")->click();
    QTRY_COMPARE(offered.size(), 1);
    QTRY_COMPARE(list()->model()->rowCount(), count - 1);
    m_space->workspace().undo().undo();
    QTRY_COMPARE(list()->model()->rowCount(), count);
    QTRY_COMPARE(list()->currentId(), id);
}

void TestPlanPage::declinesWithAReason()
{
    m_space->importSample();
    open();
    QTRY_VERIFY(list()->model()->rowCount() > 0);
    const QString id = steps().front().step.id;
    child<QPushButton>("stepDecline")->click();
    auto* dialog = m_page->findChild<DeclineDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit*>(QStringLiteral("declineReason"))->setText(QStringLiteral("I moved house"));
    dialog->findChild<QPushButton*>(QStringLiteral("declineStep"))->click();
    const auto declined = [&] {
        for (const session::StepView& view : steps(true)) {
            if (view.step.id == id)
                return view.step;
        }
        return model::Step();
    };
    QTRY_COMPARE(declined().state, model::StepState::Declined);
    QCOMPARE(declined().reason, QStringLiteral("I moved house"));
}

void TestPlanPage::tenMinutesShowWhatFits()
{
    m_space->importSample();
    session::StepFilter filter;
    filter.minutes = 10;
    const auto fitting = m_space->await(session::listSteps(m_space->session(), filter));
    open();
    auto* time = child<FilterChips>("planTime");
    time->choose(10);
    Q_EMIT time->chosen(10);
    QTRY_COMPARE(list()->model()->rowCount(), static_cast<int>(fitting.size()));
    QVERIFY(!child<QCheckBox>("showDone")->isEnabled());
}

void TestPlanPage::aReasonLeadsToItsExposure()
{
    m_space->importSample();
    open();
    QTRY_VERIFY(child<QPushButton>("stepWhy") != nullptr);
    child<QPushButton>("stepWhy")->click();
    auto* reason = child<QPushButton>("stepReason");
    QVERIFY(reason->isVisible());
    QSignalSpy wanted(&m_space->workspace(), &Workspace::pageWanted);
    reason->click();
    QCOMPARE(wanted.size(), 1);
    const auto target = qvariant_cast<Target>(wanted.at(0).at(0));
    QCOMPARE(target.page, PageId::Exposures);
    QVERIFY(target.id > 0);
}

void TestPlanPage::theOfficialPageIsAskedFor()
{
    m_space->importSample();
    open();
    QTRY_VERIFY(list()->model()->rowCount() > 0);
    for (int row = 0; row < list()->model()->rowCount() && child<QPushButton>("stepLink") == nullptr; ++row)
        list()->setCurrentIndex(list()->model()->index(row, 0));
    auto* link = child<QPushButton>("stepLink");
    QVERIFY(link != nullptr);
    link->click();
    QCOMPARE(m_space->prompts().links.size(), 1);
    QCOMPARE(link->accessibleDescription(), m_space->prompts().links.constFirst().host());
}

void TestPlanPage::savesTheList()
{
    m_space->importSample();
    open();
    QTRY_VERIFY(child<QPushButton>("exportSteps")->isEnabled());
    m_space->prompts().fileToSave = m_space->path(QStringLiteral("plan.csv"));
    child<QPushButton>("exportSteps")->click();
    QTRY_VERIFY(QFile::exists(m_space->path(QStringLiteral("plan.csv"))));
}

void TestPlanPage::showsTheStepAnotherPageNames()
{
    m_space->importSample();
    const auto all = steps();
    m_page = std::make_unique<PlanPage>(m_space->workspace(), nullptr);
    Target target;
    target.page = PageId::Plan;
    target.word = all.back().step.id;
    m_page->showTarget(target); // before the first refresh
    static_cast<QWidget*>(m_page.get())->show();
    QTRY_COMPARE(list()->currentId(), stepNumber(all.back().step.id));
}

void TestPlanPage::aReadOnlyVaultIsNotChanged()
{
    m_space->importSample();
    m_space->workspace().setReadOnly(true);
    open();
    QTRY_VERIFY(child<QPushButton>("stepDone") != nullptr);
    QVERIFY(!child<QPushButton>("stepDone")->isEnabled());
    QVERIFY(!child<QPushButton>("stepDone")->toolTip().isEmpty());
    const int count = list()->model()->rowCount();
    QTest::keyClick(list(), Qt::Key_Space);
    QTRY_VERIFY(test::isIdle(m_space->workspace()));
    QCOMPARE(list()->model()->rowCount(), count);
}

void TestPlanPage::namesASensitiveServiceWhenAsked()
{
    const QString file = m_space->write(
        QStringLiteral("sensitive.csv"), "name,url,username,password\nA,https://www.ashleymadison.com,anna@example.org,correct horse 7\n");
    static_cast<void>(m_space->await(session::commitImport(m_space->session(), {file, {}})));
    const auto all = steps();
    const auto sensitive = std::find_if(all.begin(), all.end(), [](const session::StepView& view) { return view.isSensitive(); });
    QVERIFY(sensitive != all.end());
    const auto says = [this](const QString& words) {
        const auto labels = m_page->findChildren<QLabel*>();
        const auto buttons = m_page->findChildren<QPushButton*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(words, Qt::CaseInsensitive); })
            || std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton* button) {
                   return (button->text() + button->accessibleName() + button->accessibleDescription()).contains(words, Qt::CaseInsensitive);
               });
    };
    open();
    QTRY_VERIFY(list()->model()->rowCount() > 0);
    QVERIFY(list()->selectId(stepNumber(sensitive->step.id)));
    const auto line = [this] { return list()->currentIndex().data(CardLineRole).toString(); };
    QTRY_VERIFY(says(QStringLiteral("a sensitive service")));
    QVERIFY(!says(QStringLiteral("ashley")));
    QVERIFY(!line().contains(QStringLiteral("ashley")));
    child<QPushButton>("stepReveal")->click();
    QTRY_VERIFY(says(QStringLiteral("anna@example.org at ashleymadison.com")));
    QTRY_VERIFY(child<QPushButton>("stepReveal") == nullptr);
    QVERIFY(line().contains(QStringLiteral("ashleymadison.com")));
    m_space->workspace().announce(Change::Steps); // what was asked for stays through a new reading
    QTRY_VERIFY(test::isIdle(m_space->workspace()));
    QVERIFY(line().contains(QStringLiteral("ashleymadison.com")));
}

RECOURSE_TEST(TestPlanPage, QApplication)
#include "test_plan_page.moc"
