// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/case_jobs.h"
#include "session/completeness_jobs.h"
#include "session/letter_jobs.h"
#include "session/reply_jobs.h"
#include "ui/dialogs/cases/answer_dialog.h"
#include "ui/dialogs/cases/event_dialog.h"
#include "ui/dialogs/cases/proof_list.h"
#include "ui/dialogs/cases/take_over_dialog.h"
#include "ui/models/cases/case_words.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/support/test_workspace.h"
#include "ui/theme.h"
#include "vault/database.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace recourse;
using namespace recourse::ui;

namespace {

QString word(const char* text)
{
    return QString::fromLatin1(text);
}

/// Everything that labels below `widget` say.
QString saidIn(QWidget* widget)
{
    QStringList said;
    for (const QLabel* label : widget->findChildren<QLabel*>())
        said << label->text();
    return said.join(QLatin1Char('\n'));
}

} // namespace

/// Replies in the window: an old request, what came back, what is missing, the next letter.
class TestCaseReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anOldRequestIsTakenOver();
    void aReplyIsSaidInPlainWords();
    void moreTimeAsksUntilWhen();
    void aDroppedReplyFindsItsCase();
    void whatIsNoReplyIsLeftToOthers();
    void gapsBecomeTheNextLetter();
    void aChangedFileIsShown();
    void everyKindHasWords();

private:
    template <class T> T* child(const char* name) { return m_page->findChild<T*>(word(name)); }
    void open()
    {
        m_page = std::make_unique<CasesPage>(m_space->workspace(), nullptr);
        m_page->resize(1200, 900);
        static_cast<QWidget*>(m_page.get())->show();
        QTRY_VERIFY(test::isIdle(m_space->workspace()));
    }
    [[nodiscard]] model::CaseId adopted()
    {
        return m_space->await(session::openCase(m_space->session(), {word("adobe.com"), word("access"), word("eu-gdpr"), QDate(2026, 11, 2)}))
            .matter.id;
    }
    [[nodiscard]] session::CaseView view(model::CaseId id) { return m_space->await(session::showCase(m_space->session(), id)); }
    [[nodiscard]] EventDialog* eventDialog()
    {
        EventDialog* dialog = nullptr;
        static_cast<void>(QTest::qWaitFor([&] { return (dialog = m_page->findChild<EventDialog*>()) != nullptr; }));
        return dialog;
    }

    std::unique_ptr<test::TestWorkspace> m_space;
    std::unique_ptr<CasesPage> m_page;
};

void TestCaseReplies::init()
{
    applyTheme(*qApp, Scheme::Light);
    m_space = std::make_unique<test::TestWorkspace>();
    m_space->createVault();
    m_space->importSample();
    m_space->fillProfile();
}

void TestCaseReplies::cleanup()
{
    QTRY_VERIFY(test::isIdle(m_space->workspace()));
    m_page.reset();
    m_space.reset();
}

void TestCaseReplies::anOldRequestIsTakenOver()
{
    static_cast<void>(adopted()); // the page has a case, and its buttons
    open();
    child<QPushButton>("caseTakeOver")->click();
    auto* dialog = m_page->findChild<TakeOverDialog*>();
    QVERIFY(dialog != nullptr);
    auto* confirm = dialog->findChild<QPushButton*>(word("takeOverOpen"));
    QTRY_VERIFY(confirm->isEnabled());
    auto* service = dialog->findChild<QComboBox*>(word("takeOverService"));
    service->setCurrentText(word("nobody at all"));
    confirm->click();
    QVERIFY(saidIn(dialog).contains(word("Choose one of your services")));
    service->setCurrentText(word("adobe.com"));
    auto* matter = dialog->findChild<QComboBox*>(word("takeOverMatter"));
    QCOMPARE(matter->currentData().toString(), word("access"));
    QCOMPARE(matter->findData(word("reminder")), -1); // opens no matter
    matter->setCurrentIndex(matter->findData(word("erasure")));
    dialog->findChild<QDateEdit*>(word("takeOverSent"))->setDate(QDate(2026, 10, 1));
    confirm->click();
    QTRY_COMPARE(m_space->await(session::listCases(m_space->session())).size(), std::size_t{2});
    QTRY_VERIFY(saidIn(child<QWidget>("caseNext")).contains(word("overdue"))); // it is the one shown
}

void TestCaseReplies::aReplyIsSaidInPlainWords()
{
    const model::CaseId id = adopted();
    open();
    QTRY_VERIFY(child<QPushButton>("caseEvent") != nullptr);
    child<QPushButton>("caseEvent")->click();
    EventDialog* dialog = eventDialog();
    QVERIFY(dialog != nullptr);
    auto* kind = dialog->findChild<QComboBox*>(word("eventKind"));
    QTRY_VERIFY(kind->findText(word("They want money")) >= 0);
    QCOMPARE(kind->currentData().toString(), word("answered")); // the choice stays where it was
    kind->setCurrentIndex(kind->findText(word("They want money")));
    const QString advice = dialog->findChild<QLabel*>(word("eventAdvice"))->text();
    QVERIFY(advice.contains(word("Check first")) && advice.contains(word("GDPR")));
    const QString mail = m_space->write(word("reply.eml"), "From: a@adobe.com\r\n\r\nThat is 20 euros.\r\n");
    const QString scan = m_space->write(word("scan.pdf"), "%PDF-1.4 ");
    dialog->addFiles({mail, scan, mail});
    QCOMPARE(dialog->findChild<ProofList*>()->files(), (QStringList{mail, scan}));
    dialog->findChild<QPushButton*>(word("entryLog"))->click();
    QTRY_COMPARE(view(id).matter.stage, model::CaseStage::Refused);
    QCOMPARE(view(id).matter.events.last().reply, word("fee"));
    QCOMPARE(view(id).matter.events.last().attachments.size(), 2);
    QTRY_VERIFY(saidIn(child<QWidget>("caseNext")).contains(view(id).nextLetter));
    QVERIFY(saidIn(child<QWidget>("caseNext")).contains(view(id).next.cite));
    QVERIFY(saidIn(child<QWidget>("caseTimeline")).contains(word("They want money")));

    m_space->prompts().fileToSave = m_space->path(word("saved.eml"));
    child<QToolButton>("attachmentSave")->click();
    QTRY_VERIFY(QFile::exists(m_space->path(word("saved.eml"))));
}

void TestCaseReplies::moreTimeAsksUntilWhen()
{
    const model::CaseId id = adopted();
    open();
    QTRY_VERIFY(child<QPushButton>("caseEvent") != nullptr);
    child<QPushButton>("caseEvent")->click();
    EventDialog* dialog = eventDialog();
    QVERIFY(dialog != nullptr);
    auto* kind = dialog->findChild<QComboBox*>(word("eventKind"));
    auto* until = dialog->findChild<QLineEdit*>(word("eventUntil"));
    QVERIFY(until->isHidden());
    kind->setCurrentIndex(kind->findData(word("extended")));
    QVERIFY(!until->isHidden());
    until->setText(word("soon"));
    QVERIFY(!dialog->findChild<QPushButton*>(word("entryLog"))->isEnabled());
    until->setText(word("2027-01-15"));
    dialog->findChild<QPushButton*>(word("entryLog"))->click();
    QTRY_COMPARE(view(id).matter.events.last().until, QDate(2027, 1, 15));
}

void TestCaseReplies::aDroppedReplyFindsItsCase()
{
    session::DraftRequest wanted;
    wanted.type = word("access");
    wanted.service = word("adobe.com");
    const model::Letter letter = m_space->await(session::draftLetter(m_space->session(), wanted)).letter;
    static_cast<void>(m_space->await(session::logCaseEvent(m_space->session(), letter.matter, {word("sent"), {}, QDate(2026, 11, 2)})));
    static_cast<void>(m_space->await(session::openCase(m_space->session(), {word("adobe.com"), word("erasure"), word("eu-gdpr"), QDate(2026, 9, 1)})));
    open();
    const QString mail = m_space->write(word("reply.eml"),
        "From: a@adobe.com\r\nDate: Fri, 20 Nov 2026 09:00:00 +0000\r\nSubject: " + letter.reference.toLatin1() + "\r\n\r\nHere it is.\r\n");
    QVERIFY(m_page->takeFiles({mail}));
    EventDialog* dialog = eventDialog();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<ProofList*>()->files(), QStringList{mail});
    QCOMPARE(dialog->findChild<QDateEdit*>(word("entryDay"))->date(), QDate(2026, 11, 20)); // the day it was sent
    dialog->findChild<QPushButton*>(word("entryLog"))->click();
    QTRY_COMPARE(view(letter.matter).matter.stage, model::CaseStage::Answered);
}

void TestCaseReplies::whatIsNoReplyIsLeftToOthers()
{
    static_cast<void>(adopted());
    open();
    QVERIFY(!m_page->takeFiles({m_space->write(word("logins.csv"), "name,url,username,password\n")}));
    QVERIFY(!m_page->takeFiles({}));
    m_space->workspace().setReadOnly(true);
    QVERIFY(!m_page->takeFiles({m_space->write(word("reply.eml"), "Subject: a\r\n\r\n")}));
}

void TestCaseReplies::gapsBecomeTheNextLetter()
{
    const model::CaseId id = adopted();
    session::CaseEntry reply;
    reply.reply = word("partial");
    static_cast<void>(m_space->await(session::logCaseEvent(m_space->session(), id, reply)));
    open();
    QTRY_VERIFY(child<QWidget>("answerCard")->isVisible());
    child<QPushButton>("answerCheck")->click();
    auto* dialog = m_page->findChild<AnswerDialog*>();
    QVERIFY(dialog != nullptr);
    for (QComboBox* answer : dialog->findChildren<QComboBox*>()) {
        QVERIFY(!answer->accessibleName().isEmpty());
        answer->setCurrentIndex(answer->count() - 1); // "does not apply", "in the copy"
    }
    auto* recipients = dialog->findChild<QComboBox*>(word("tick_recipients"));
    recipients->setCurrentIndex(recipients->findData(static_cast<int>(cases::Tick::Missing)));
    dialog->findChild<QCheckBox*>(word("copyRead"))->setChecked(true);
    dialog->findChild<QPushButton*>(word("answerKeep"))->click();
    QTRY_VERIFY(child<QPushButton>("answerAsk") != nullptr && child<QPushButton>("answerAsk")->isVisible());
    const auto kept = m_space->await(session::showCompleteness(m_space->session(), id));
    QCOMPARE(kept.gaps.size(), std::size_t{1});
    child<QPushButton>("answerAsk")->click();
    QTRY_VERIFY(child<QWidget>("letterEditor")->isVisible());
    QTRY_COMPARE(child<QComboBox>("type")->currentData().toString(), kept.letter);
}

void TestCaseReplies::aChangedFileIsShown()
{
    const model::CaseId id = adopted();
    session::CaseEntry reply;
    reply.reply = word("partial");
    reply.attachments = {m_space->write(word("reply.txt"), "Here it is.")};
    static_cast<void>(m_space->await(session::logCaseEvent(m_space->session(), id, reply)));
    const base::Status changed = m_space->session().withVault<void>([](vault::Vault& vault) {
        return vault.database().execute(
            "DROP TRIGGER case_attachments_stay_as_they_are; UPDATE case_attachments SET content = CAST('Here it was.' AS BLOB)");
    });
    QVERIFY(changed.ok());
    open();
    QTRY_VERIFY(child<QWidget>("caseBroken")->isVisible());
    QTRY_VERIFY(!child<QToolButton>("attachmentSave")->isEnabled());
}

void TestCaseReplies::everyKindHasWords()
{
    for (const QString& kind : cases::eventKinds())
        QVERIFY2(CaseWords::event(kind) != kind, qPrintable(kind));
    const auto choices = m_space->await(session::listReplyChoices(m_space->session(), adopted()));
    QCOMPARE(choices.size(), std::size_t{15});
    for (const session::ReplyChoice& choice : choices)
        QVERIFY2(CaseWords::reply(choice.advice.kind) != choice.advice.kind, qPrintable(choice.advice.kind));
}

RECOURSE_TEST(TestCaseReplies, QApplication)
#include "test_case_replies.moc"
