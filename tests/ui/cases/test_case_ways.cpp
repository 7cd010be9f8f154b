// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/case_jobs.h"
#include "session/conduct_jobs.h"
#include "session/letter_jobs.h"
#include "session/loss_jobs.h"
#include "ui/dialogs/cases/conduct_dialog.h"
#include "ui/dialogs/cases/loss_dialog.h"
#include "ui/dialogs/cases/pack_dialog.h"
#include "ui/models/cases/conduct_rows.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/cases/month_view.h"
#include "ui/support/spoken_names.h"
#include "ui/support/test_workspace.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/widgets/card_list.h"
#include "ui/widgets/filter_chips.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QtTest>

using namespace recourse;
using namespace recourse::ui;

/// The board, the calendar, and the cards that prove: on a real vault.
class TestCaseWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theBoardLaysCasesOut();
    void keysGoFromColumnToColumnAndOpen();
    void theCalendarMarksAndOpens();
    void theCalendarIsSaved();
    void aTargetOpensAWay();
    void aPackIsMadeFromTheCard();
    void lossesAreNotedAndTakenBack();
    void offeredFactsAreAdded();
    void aFactWithoutALetterNamesTheRequest();
    void factsAreEntered();
    void aReadOnlyVaultOnlyShows();

private:
    template <class T> T* child(const char* name) { return m_page->findChild<T*>(QString::fromLatin1(name)); }
    [[nodiscard]] model::CaseId draft(const char* service)
    {
        session::DraftRequest wanted;
        wanted.type = QStringLiteral("access");
        wanted.service = QString::fromLatin1(service);
        return m_space->await(session::draftLetter(m_space->session(), wanted)).letter.matter;
    }
    void log(model::CaseId id, const char* kind)
    {
        session::CaseEntry entry;
        entry.kind = QString::fromLatin1(kind);
        entry.channel = entry.kind == QLatin1String("sent") ? QStringLiteral("email") : QString();
        static_cast<void>(m_space->await(session::logCaseEvent(m_space->session(), id, entry)));
    }
    void open()
    {
        m_page = std::make_unique<CasesPage>(m_space->workspace(), nullptr);
        m_page->resize(1280, 800);
        static_cast<QWidget*>(m_page.get())->show();
        QTRY_VERIFY(test::isIdle(m_space->workspace()));
    }
    void choose(CaseWay way)
    {
        child<FilterChips>("caseWay")->findChildren<QToolButton*>().at(static_cast<int>(way))->click();
        QTRY_VERIFY(test::isIdle(m_space->workspace()));
    }
    /// Without the lines inside of inputs for days and numbers, which speak for them.
    [[nodiscard]] static QStringList speechless(const QWidget* root)
    {
        return test::speechless(root).filter(QRegularExpression(QStringLiteral("^(?!.*qt_spinbox_lineedit)")));
    }
    [[nodiscard]] CardList* column(int number) { return m_page->findChild<CardList*>(QStringLiteral("boardColumn%1").arg(number)); }

    std::unique_ptr<test::TestWorkspace> m_space;
    std::unique_ptr<CasesPage> m_page;
};

void TestCaseWays::init()
{
    applyTheme(*qApp, Scheme::Light);
    m_space = std::make_unique<test::TestWorkspace>();
    m_space->createVault();
    m_space->importSample();
    m_space->fillProfile();
}

void TestCaseWays::cleanup()
{
    QTRY_VERIFY(test::isIdle(m_space->workspace()));
    m_page.reset();
    m_space.reset();
}

void TestCaseWays::theBoardLaysCasesOut()
{
    static_cast<void>(draft("adobe.com"));
    const model::CaseId sent = draft("linkedin.com");
    log(sent, "sent");
    open();
    choose(CaseWay::Board);
    QVERIFY(child<QWidget>("caseBoard")->isVisible());
    QCOMPARE(speechless(m_page.get()), QStringList());
    QCOMPARE(column(0)->model()->rowCount(), 1);
    QCOMPARE(column(1)->model()->rowCount(), 1);
    log(sent, "refused");
    m_space->workspace().announce(Change::Cases);
    m_page->refresh();
    QTRY_COMPARE(column(2)->model()->rowCount(), 1);
    QCOMPARE(column(1)->model()->rowCount(), 0);
    child<QLineEdit>("caseSearch")->setText(QStringLiteral("linkedin"));
    QTRY_COMPARE(column(0)->model()->rowCount(), 0);
    QCOMPARE(column(2)->model()->rowCount(), 1);
}

void TestCaseWays::keysGoFromColumnToColumnAndOpen()
{
    static_cast<void>(draft("adobe.com"));
    const model::CaseId sent = draft("linkedin.com");
    log(sent, "sent");
    open();
    choose(CaseWay::Board);
    column(0)->setFocus();
    QTest::keyClick(column(0), Qt::Key_Right);
    QVERIFY(column(1)->currentIndex().isValid());
    QTest::keyClick(column(1), Qt::Key_Return);
    QTRY_VERIFY(child<CardList>("casesList")->isVisible());
    QCOMPARE(child<CardList>("casesList")->currentId(), sent.value);
}

void TestCaseWays::theCalendarMarksAndOpens()
{
    const model::CaseId sent = draft("adobe.com");
    log(sent, "sent");
    const QDate due = m_space->await(session::showCase(m_space->session(), sent)).matter.due;
    open();
    choose(CaseWay::Calendar);
    auto* month = child<MonthView>("caseMonth");
    QVERIFY(month->isVisible());
    QCOMPARE(speechless(m_page.get()), QStringList());
    QVERIFY(!month->dayText(due).isEmpty() && month->dayText(due.addDays(1)).isEmpty());
    auto* list = child<CardList>("clockList");
    QCOMPARE(list->model()->rowCount(), 1);
    month->setSelectedDate(due);
    QVERIFY(list->currentIndex().isValid());
    child<QPushButton>("clockOpenCase")->click();
    QTRY_VERIFY(child<CardList>("casesList")->isVisible());
    QCOMPARE(child<CardList>("casesList")->currentId(), sent.value);
}

void TestCaseWays::theCalendarIsSaved()
{
    log(draft("adobe.com"), "sent");
    open();
    choose(CaseWay::Calendar);
    m_space->prompts().fileToSave = m_space->path(QStringLiteral("all"));
    child<QPushButton>("clocksExport")->click();
    QTRY_VERIFY(QFile::exists(m_space->path(QStringLiteral("all.ics"))));
}

void TestCaseWays::aTargetOpensAWay()
{
    const model::CaseId id = draft("adobe.com");
    open();
    Target target;
    target.page = PageId::Cases;
    target.word = QStringLiteral("calendar");
    m_page->showTarget(target);
    QVERIFY(child<MonthView>("caseMonth")->isVisible());
    target.word.clear();
    target.id = id.value;
    m_page->showTarget(target);
    QVERIFY(child<CardList>("casesList")->isVisible());
}

void TestCaseWays::aPackIsMadeFromTheCard()
{
    log(draft("adobe.com"), "sent");
    open();
    QTRY_VERIFY(child<QPushButton>("casePack") != nullptr);
    child<QPushButton>("casePack")->click();
    auto* dialog = m_page->findChild<PackDialog*>();
    QVERIFY(dialog != nullptr);
    auto* save = dialog->findChild<QPushButton*>(QStringLiteral("packSave"));
    QTRY_VERIFY(save->isEnabled());
    auto* contents = dialog->findChild<QListWidget*>(QStringLiteral("packContents"));
    QCOMPARE(speechless(dialog), QStringList());
    QCOMPARE(contents->count(), 2); // sent, and the letter as an exhibit
    auto* language = dialog->findChild<QComboBox*>(QStringLiteral("packLanguage"));
    const QString before = contents->item(0)->text();
    const QString other = language->currentData().toString() == QLatin1String("fr") ? QStringLiteral("de") : QStringLiteral("fr");
    language->setCurrentIndex(language->findData(other));
    QTRY_VERIFY(contents->item(0)->text() != before);
    auto* words = dialog->findChild<QListWidget*>(QStringLiteral("packWords"));
    QVERIFY(words->count() > 0);
    words->item(0)->setCheckState(Qt::Checked);
    m_space->prompts().fileToSave = m_space->path(QStringLiteral("pack"));
    save->click();
    QTRY_VERIFY(QFile::exists(m_space->path(QStringLiteral("pack.pdf"))));
}

void TestCaseWays::lossesAreNotedAndTakenBack()
{
    const model::CaseId id = draft("adobe.com");
    open();
    QTRY_VERIFY(child<QPushButton>("caseLosses") != nullptr);
    child<QPushButton>("caseLosses")->click();
    auto* dialog = m_page->findChild<LossDialog*>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(speechless(dialog), QStringList());
    dialog->findChild<QLineEdit*>(QStringLiteral("lossAmount"))->setText(QStringLiteral("12,50"));
    dialog->findChild<QLineEdit*>(QStringLiteral("lossCurrency"))->setText(QStringLiteral("eur"));
    dialog->findChild<QSpinBox*>(QStringLiteral("lossMinutes"))->setValue(30);
    dialog->findChild<QPushButton*>(QStringLiteral("lossAdd"))->click();
    auto* table = dialog->findChild<QTableView*>(QStringLiteral("lossTable"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const auto ledger = [&] { return m_space->await(session::listLosses(m_space->session(), id)); };
    QCOMPARE(ledger().sums.amounts.value(QStringLiteral("EUR")), 1250);
    QTRY_VERIFY(dialog->findChild<QLabel*>(QStringLiteral("lossSums"))->text().contains(QStringLiteral("12.50 EUR")));
    table->selectRow(0);
    dialog->findChild<QPushButton*>(QStringLiteral("lossRemove"))->click();
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QTRY_VERIFY(!m_space->workspace().undo().empty());
    m_space->workspace().undo().undo();
    QTRY_COMPARE(ledger().sums.minutes, 30);
    // What cannot be is said beside the form and nothing is noted.
    dialog->findChild<QLineEdit*>(QStringLiteral("lossAmount"))->setText(QStringLiteral("much"));
    dialog->findChild<QPushButton*>(QStringLiteral("lossAdd"))->click();
    QCOMPARE(ledger().rows.size(), std::size_t{1});
    dialog->close();
}

void TestCaseWays::offeredFactsAreAdded()
{
    const model::CaseId id = draft("adobe.com");
    log(id, "sent");
    log(id, "answered");
    open();
    QTRY_VERIFY(child<QPushButton>("conductOffer") != nullptr);
    child<QPushButton>("conductOffer")->click();
    const auto facts = [&] { return m_space->await(session::showConduct(m_space->session(), QStringLiteral("adobe.com"))).score.facts; };
    QTRY_COMPARE(facts(), 1);
    QTRY_VERIFY(!m_space->workspace().undo().empty());
    m_space->workspace().undo().undo();
    QTRY_COMPARE(facts(), 0);
}

void TestCaseWays::aFactWithoutALetterNamesTheRequest()
{
    session::AdoptedCase adopted;
    adopted.service = QStringLiteral("adobe.com");
    adopted.matter = QStringLiteral("access");
    adopted.regime = QStringLiteral("eu-gdpr");
    adopted.sent = QDate(2026, 10, 19);
    log(m_space->await(session::openCase(m_space->session(), adopted)).matter.id, "answered");
    const auto view = m_space->await(session::showConduct(m_space->session(), QStringLiteral("adobe.com")));
    QCOMPARE(view.offered.size(), std::size_t{1});
    QCOMPARE(view.offered.front().source, QStringLiteral("request sent on 2026-10-19"));
    const QString said = ConductText::fact(view, view.offered.front());
    QVERIFY2(said.contains(dateText(QDate(2026, 10, 19))), qPrintable(said));
}

void TestCaseWays::factsAreEntered()
{
    static_cast<void>(draft("adobe.com"));
    open();
    QTRY_VERIFY(child<QPushButton>("caseConduct") != nullptr);
    child<QPushButton>("caseConduct")->click();
    auto* dialog = m_page->findChild<ConductDialog*>();
    QVERIFY(dialog != nullptr);
    auto* criterion = dialog->findChild<QComboBox*>(QStringLiteral("conductCriterion"));
    QTRY_VERIFY(criterion->count() > 5);
    QCOMPARE(speechless(dialog), QStringList());
    criterion->setCurrentIndex(criterion->findData(QStringLiteral("apology")));
    auto* answer = dialog->findChild<QComboBox*>(QStringLiteral("conductAnswer"));
    answer->setCurrentIndex(answer->findData(QStringLiteral("conditional")));
    auto* add = dialog->findChild<QPushButton*>(QStringLiteral("conductAdd"));
    add->click(); // no source yet
    auto* table = dialog->findChild<QTableView*>(QStringLiteral("conductTable"));
    QTRY_VERIFY(test::isIdle(m_space->workspace()));
    QCOMPARE(table->model()->rowCount(), 0);
    dialog->findChild<QLineEdit*>(QStringLiteral("conductSource"))->setText(QStringLiteral("notice of 3 May"));
    add->click();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("conductScore"))->text().contains(QLatin1Char('5')));
    criterion->setCurrentIndex(criterion->findData(QStringLiteral("time_to_notice")));
    auto* days = dialog->findChild<QSpinBox*>(QStringLiteral("conductDays"));
    QVERIFY(days->isVisible());
    QCOMPARE(days->text().trimmed(), QString()); // no number stands there before one is entered
    add->click();
    QTRY_VERIFY(test::isIdle(m_space->workspace()));
    QCOMPARE(table->model()->rowCount(), 1);
    days->setValue(3);
    QVERIFY(days->text().contains(QStringLiteral("days")));
    add->click();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    dialog->close();
}

void TestCaseWays::aReadOnlyVaultOnlyShows()
{
    const model::CaseId id = draft("adobe.com");
    log(id, "sent");
    log(id, "answered");
    m_space->workspace().setReadOnly(true);
    open();
    QTRY_VERIFY(child<QPushButton>("conductOffer") != nullptr);
    QVERIFY(!child<QPushButton>("conductOffer")->isEnabled());
    QVERIFY(child<QPushButton>("casePack")->isEnabled()); // writes nothing into the vault
    child<QPushButton>("caseLosses")->click();
    auto* dialog = m_page->findChild<LossDialog*>();
    QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("lossAdd"))->isEnabled());
    dialog->close();
}

RECOURSE_TEST(TestCaseWays, QApplication)
#include "test_case_ways.moc"
