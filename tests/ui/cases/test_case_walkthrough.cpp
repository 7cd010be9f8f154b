// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/case_jobs.h"
#include "ui/dialogs/cases/event_dialog.h"
#include "ui/dialogs/cases/pack_dialog.h"
#include "ui/dialogs/cases/take_over_dialog.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/cases/land_box.h"
#include "ui/support/test_workspace.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace recourse;
using namespace recourse::ui;

namespace {

QString word(const char* text)
{
    return QString::fromLatin1(text);
}

} // namespace

/// From a request that nobody answered to the complaint with its evidence, offline, through the window.
class TestCaseWalkthrough : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void fromNoAnswerToAComplaintWithEvidence();

private:
    template <class T> T* child(const char* name) { return m_page->findChild<T*>(word(name)); }
    template <class T> T* dialog()
    {
        T* found = nullptr;
        static_cast<void>(QTest::qWaitFor([&] { return (found = m_page->findChild<T*>()) != nullptr; }));
        return found;
    }
    [[nodiscard]] session::CaseView view() { return m_space->await(session::listCases(m_space->session())).front(); }
    void settle() { QTRY_VERIFY(test::isIdle(m_space->workspace())); }
    void takeOver(QDate sent);
    void log(const char* kind, QDate day);
    void keepLetter();

    std::unique_ptr<test::TestWorkspace> m_space;
    std::unique_ptr<CasesPage> m_page;
};

void TestCaseWalkthrough::initTestCase()
{
    applyTheme(*qApp, Scheme::Light);
    m_space = std::make_unique<test::TestWorkspace>();
    m_space->createVault();
    m_space->importSample();
    m_space->fillProfile();
    m_page = std::make_unique<CasesPage>(m_space->workspace(), nullptr);
    m_page->resize(1280, 900);
    static_cast<QWidget*>(m_page.get())->show();
    settle();
}

void TestCaseWalkthrough::cleanupTestCase()
{
    settle();
    m_page.reset();
    m_space.reset();
}

/// The dialog by which a request that was sent elsewhere becomes a case.
void TestCaseWalkthrough::takeOver(QDate sent)
{
    child<QPushButton>("caseTakeOver")->click();
    auto* asking = dialog<TakeOverDialog>();
    QVERIFY(asking != nullptr);
    auto* confirm = asking->findChild<QPushButton*>(word("takeOverOpen"));
    QTRY_VERIFY(confirm->isEnabled());
    asking->findChild<QComboBox*>(word("takeOverService"))->setCurrentText(word("adobe.com"));
    asking->findChild<QDateEdit*>(word("takeOverSent"))->setDate(sent);
    confirm->click();
    QTRY_COMPARE(m_space->await(session::listCases(m_space->session())).size(), std::size_t{1});
    settle();
}

/// What the user did, in the dialog of events.
void TestCaseWalkthrough::log(const char* kind, QDate day)
{
    const auto before = view().matter.events.size();
    child<QPushButton>("caseEvent")->click();
    auto* asking = dialog<EventDialog>();
    QVERIFY(asking != nullptr);
    auto* kinds = asking->findChild<QComboBox*>(word("eventKind"));
    QTRY_VERIFY2(kinds->findData(word(kind)) >= 0, kind);
    settle();
    kinds->setCurrentIndex(kinds->findData(word(kind)));
    asking->findChild<QDateEdit*>(word("entryDay"))->setDate(day);
    asking->findChild<QPushButton*>(word("entryLog"))->click();
    QTRY_VERIFY(view().matter.events.size() > before);
    settle();
    QTRY_VERIFY(m_page->findChild<EventDialog*>() == nullptr);
}

/// Keeps the letter in the editor as soon as nothing speaks against it.
void TestCaseWalkthrough::keepLetter()
{
    const std::size_t before = view().letters.size();
    QTRY_VERIFY(child<QPushButton>("letterSave")->isEnabled());
    child<QPushButton>("letterSave")->click();
    QTRY_COMPARE(view().letters.size(), before + 1);
    settle();
}

void TestCaseWalkthrough::fromNoAnswerToAComplaintWithEvidence()
{
    takeOver(QDate(2026, 8, 20));
    QCOMPARE(view().next.letter, word("reminder"));

    child<QPushButton>("caseNextLetter")->click();
    keepLetter();
    QCOMPARE(view().letters.back().type, word("reminder"));
    log("reminded", QDate(2026, 10, 2));
    QCOMPARE(view().next.letter, word("warning"));

    child<QPushButton>("caseNextLetter")->click();
    QTRY_VERIFY(child<QLineEdit>("authority") != nullptr);
    child<QLineEdit>("authority")->setText(word("Berliner Beauftragte"));
    keepLetter();
    QVERIFY(view().letters.back().body.contains(word("Berliner Beauftragte")));
    log("warned", QDate(2026, 10, 20));
    QCOMPARE(view().next.letter, word("complaint"));

    auto* land = child<LandBox>("authorityLand");
    QTRY_VERIFY(land->isVisible());
    land->setCurrentIndex(land->findData(word("DE-BE")));
    Q_EMIT land->activated(land->currentIndex());
    settle();
    child<QPushButton>("authorityWrite")->click();
    keepLetter();
    const model::Letter complaint = view().letters.back();
    QCOMPARE(complaint.type, word("complaint"));
    QCOMPARE(complaint.language, word("de"));
    QVERIFY(complaint.recipient.constFirst().contains(word("Berlin")));
    QVERIFY(complaint.lint.isEmpty());
    log("complained", QDate(2026, 11, 20));
    QCOMPARE(view().matter.stage, model::CaseStage::Complained);

    child<QPushButton>("casePack")->click();
    auto* pack = dialog<PackDialog>();
    QVERIFY(pack != nullptr);
    auto* save = pack->findChild<QPushButton*>(word("packSave"));
    QTRY_VERIFY(save->isEnabled());
    m_space->prompts().fileToSave = m_space->path(word("pack.zip"));
    save->click();
    QTRY_VERIFY(QFile::exists(m_space->path(word("pack.zip"))));
    settle();
    QVERIFY(!view().brokenEvent);
    QCOMPARE(view().next.kind, word("wait"));
}

RECOURSE_TEST(TestCaseWalkthrough, QApplication)
#include "test_case_walkthrough.moc"
