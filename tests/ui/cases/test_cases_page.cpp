// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/account_jobs.h"
#include "session/case_jobs.h"
#include "session/letter_jobs.h"
#include "ui/dialogs/cases/batch_dialog.h"
#include "ui/dialogs/cases/event_dialog.h"
#include "ui/dialogs/cases/sent_dialog.h"
#include "ui/models/cases/case_words.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/cases/pages_view.h"
#include "ui/support/test_workspace.h"
#include "ui/theme.h"
#include "ui/widgets/card_list.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QTableView>
#include <QTranslator>
#include <QtTest>

using namespace recourse;
using namespace recourse::ui;

/// The page on a real vault.
class TestCasesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyVaultOffersALetter();
    void fitsASmallWindowInEveryLanguage_data();
    void fitsASmallWindowInEveryLanguage();
    void aLetterThatIsSentStartsTheirClock();
    void anAnswerIsLoggedWithItsProof();
    void whereNoLetterIsDueTheUserChoosesOne();
    void theDateGoesToACalendarFile();
    void storedLettersAreWrittenAndPrinted();
    void anotherPageMayWishForALetter();
    void anotherPageMayWishForTheSameLetterToMany();
    void whatWasWrittenSurvivesLeaving();
    void escapeClosesADialogWithoutAWord();
    void aReadOnlyVaultIsNotChanged();

private:
    template <class T> T* child(const char* name) { return m_page->findChild<T*>(QString::fromLatin1(name)); }
    [[nodiscard]] model::Letter draft(const QString& service)
    {
        session::DraftRequest wanted;
        wanted.type = QStringLiteral("access");
        wanted.service = service;
        return m_space->await(session::draftLetter(m_space->session(), wanted)).letter;
    }
    void open()
    {
        m_page = std::make_unique<CasesPage>(m_space->workspace(), nullptr);
        m_page->resize(1200, 800);
        static_cast<QWidget*>(m_page.get())->show();
        QTRY_VERIFY(test::isIdle(m_space->workspace()));
    }
    [[nodiscard]] session::CaseView only() { return m_space->await(session::listCases(m_space->session())).front(); }

    std::unique_ptr<test::TestWorkspace> m_space;
    std::unique_ptr<CasesPage> m_page;
};

void TestCasesPage::init()
{
    applyTheme(*qApp, Scheme::Light);
    m_space = std::make_unique<test::TestWorkspace>();
    m_space->createVault();
    m_space->importSample();
    m_space->fillProfile();
}

void TestCasesPage::cleanup()
{
    QTRY_VERIFY(test::isIdle(m_space->workspace()));
    m_page.reset();
    m_space.reset();
}

void TestCasesPage::anEmptyVaultOffersALetter()
{
    open();
    auto* empty = child<QWidget>("casesEmpty");
    QTRY_VERIFY(empty->isVisible());
    auto* action = empty->findChild<QPushButton*>();
    QVERIFY(action->isVisible());
    QCOMPARE(child<QPushButton>("newLetter")->property("look").toString(), QStringLiteral("plain")); // one main button is enough
    action->click();
    QTRY_VERIFY(child<QWidget>("letterEditor")->isVisible());
}

void TestCasesPage::fitsASmallWindowInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de", "fr", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestCasesPage::fitsASmallWindowInEveryLanguage()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/recourse_%1.qm").arg(language)));
    QApplication::installTranslator(&translator);
    const model::CaseId id = draft(QStringLiteral("adobe.com")).matter;
    session::CaseEntry sent;
    sent.kind = QStringLiteral("sent");
    sent.channel = QStringLiteral("email");
    static_cast<void>(m_space->await(session::logCaseEvent(m_space->session(), id, sent)));
    open();
    QTRY_VERIFY(child<QWidget>("caseTimeline")->isVisible());
    QTest::qWait(100); // words that came last ask for their room
    constexpr int kRoom = 640; // of a window 800 wide, beside the rail
    QVERIFY2(m_page->minimumSizeHint().width() <= kRoom, qPrintable(QString::number(m_page->minimumSizeHint().width())));
}

void TestCasesPage::aLetterThatIsSentStartsTheirClock()
{
    static_cast<void>(draft(QStringLiteral("adobe.com")));
    open();
    QTRY_VERIFY(child<QPushButton>("caseSent") != nullptr && child<QPushButton>("caseSent")->isVisible());
    QCOMPARE(child<QPushButton>("newLetter")->property("look").toString(), QStringLiteral("plain"));
    QVERIFY(child<QWidget>("clockCard")->isHidden());
    child<QPushButton>("caseSent")->click();
    auto* dialog = m_page->findChild<SentDialog*>();
    QVERIFY(dialog != nullptr);
    auto* channel = dialog->findChild<QComboBox*>(QStringLiteral("sentChannel"));
    channel->setCurrentIndex(channel->findData(QStringLiteral("letter")));
    dialog->findChild<QPushButton*>(QStringLiteral("entryLog"))->click();
    QTRY_COMPARE(only().matter.stage, model::CaseStage::Sent);
    QTRY_VERIFY(child<QWidget>("clockCard")->isVisible());
    QVERIFY(only().clock);
}

void TestCasesPage::anAnswerIsLoggedWithItsProof()
{
    const model::Letter letter = draft(QStringLiteral("adobe.com"));
    static_cast<void>(m_space->await(session::logCaseEvent(
        m_space->session(), letter.matter, {QStringLiteral("sent"), {}, {}, {}, QStringLiteral("email")})));
    open();
    QTRY_VERIFY(child<QPushButton>("caseEvent") != nullptr);
    m_space->prompts().filesToOpen = {m_space->write(QStringLiteral("answer.eml"), "Subject: hello\r\n")};
    child<QPushButton>("caseEvent")->click();
    auto* dialog = m_page->findChild<EventDialog*>();
    QVERIFY(dialog != nullptr);
    auto* kind = dialog->findChild<QComboBox*>(QStringLiteral("eventKind"));
    QCOMPARE(dialog->focusWidget(), kind);
    QTest::keyClick(kind, Qt::Key_Tab);
    QCOMPARE(dialog->focusWidget(), dialog->findChild<QDateEdit*>(QStringLiteral("entryDay")));
    kind->setCurrentIndex(kind->findData(QStringLiteral("answered")));
    dialog->findChild<QPushButton*>(QStringLiteral("entryProof"))->click();
    dialog->findChild<QPushButton*>(QStringLiteral("entryLog"))->click();
    QTRY_COMPARE(only().matter.stage, model::CaseStage::Answered);
    QCOMPARE(only().matter.events.last().attachments.first().sha256.size(), 64);
    QVERIFY(!only().brokenEvent);
}

void TestCasesPage::whereNoLetterIsDueTheUserChoosesOne()
{
    const model::Letter letter = draft(QStringLiteral("adobe.com"));
    static_cast<void>(m_space->await(session::logCaseEvent(
        m_space->session(), letter.matter, {QStringLiteral("sent"), {}, {}, {}, QStringLiteral("email")})));
    QVERIFY(only().next.letter.isEmpty());
    open();
    QTRY_VERIFY(child<QPushButton>("caseNextLetter") != nullptr);
    QCOMPARE(child<QPushButton>("caseNextLetter")->text(), QString::fromUtf8("Write another letter…"));
    QVERIFY(!child<QPushButton>("caseNextLetter")->toolTip().isEmpty());
    child<QPushButton>("caseNextLetter")->click();
    QTRY_VERIFY(child<QWidget>("letterEditor")->isVisible());
    QTRY_VERIFY(test::isIdle(m_space->workspace()));
    auto* type = child<QComboBox>("type");
    QCOMPARE(type->currentIndex(), -1);
    QVERIFY(!child<QLineEdit>("service")->text().isEmpty());
    QVERIFY(!child<QPushButton>("letterSave")->isEnabled());

    type->setCurrentIndex(type->findData(QStringLiteral("erasure")));
    QTRY_VERIFY(child<PagesView>("letterPages")->pageCount() > 0);
    QTRY_VERIFY(child<QPushButton>("letterSave")->isEnabled());

    // Another letter begins with one chosen, as always.
    m_page->showTarget({PageId::Cases, 0, {}, LetterWish{{}, QStringLiteral("adobe.com"), {}}, {}});
    QTRY_VERIFY(test::isIdle(m_space->workspace()));
    QVERIFY(type->currentIndex() > 0);
}

void TestCasesPage::theDateGoesToACalendarFile()
{
    const model::Letter letter = draft(QStringLiteral("adobe.com"));
    static_cast<void>(m_space->await(session::logCaseEvent(
        m_space->session(), letter.matter, {QStringLiteral("sent"), {}, {}, {}, QStringLiteral("email")})));
    open();
    QTRY_VERIFY(child<QPushButton>("caseCalendar") != nullptr);
    m_space->prompts().fileToSave = m_space->path(QStringLiteral("due"));
    child<QPushButton>("caseCalendar")->click();
    QTRY_VERIFY(QFile::exists(m_space->path(QStringLiteral("due.ics"))));
}

void TestCasesPage::storedLettersAreWrittenAndPrinted()
{
    static_cast<void>(draft(QStringLiteral("adobe.com")));
    open();
    QTRY_VERIFY(child<QPushButton>("caseExport") != nullptr);
    m_space->prompts().fileToSave = m_space->path(QStringLiteral("letter.odt"));
    child<QPushButton>("caseExport")->click();
    QTRY_VERIFY(QFile::exists(m_space->path(QStringLiteral("letter.odt"))));
    const QString paper = m_space->path(QStringLiteral("printed.pdf"));
    m_space->prompts().printer = [&paper](const std::function<void(QPrinter&)>& paint) {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(paper);
        paint(printer);
    };
    QSignalSpy said(&m_space->workspace(), &Workspace::messageWanted);
    child<QPushButton>("casePrint")->click();
    QCOMPARE(m_space->prompts().prints.size(), 1);
    QFile file(paper);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.size() > 5000);
    for (const QList<QVariant>& one : said)
        QVERIFY(qvariant_cast<Message>(one.at(0)).kind != Message::Kind::Danger);
}

void TestCasesPage::anotherPageMayWishForALetter()
{
    m_page = std::make_unique<CasesPage>(m_space->workspace(), nullptr);
    m_page->resize(1200, 800);
    Target target;
    target.page = PageId::Cases;
    target.letter = LetterWish{QStringLiteral("erasure"), QStringLiteral("adobe.com"), {}};
    m_page->showTarget(target); // before the first refresh
    static_cast<QWidget*>(m_page.get())->show();
    QTRY_VERIFY(child<QWidget>("letterEditor")->isVisible());
    QTRY_VERIFY(child<PagesView>("letterPages")->pageCount() > 0);
    QCOMPARE(child<QComboBox>("type")->currentData().toString(), QStringLiteral("erasure"));
}

void TestCasesPage::anotherPageMayWishForTheSameLetterToMany()
{
    Target target;
    target.page = PageId::Cases;
    target.letter = LetterWish();
    for (const session::AccountView& view : m_space->await(session::listAccounts(m_space->session(), {})))
        target.letter->accounts << view.account.id.value;
    target.letter->accounts = target.letter->accounts.mid(0, 2);
    open();
    m_page->showTarget(target);
    auto* dialog = m_page->findChild<BatchDialog*>();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(test::isIdle(m_space->workspace()));
    QVERIFY(dialog->findChild<QLineEdit*>(QStringLiteral("batchSelect"))->isHidden()); // the accounts say to whom
    dialog->findChild<QPushButton*>(QStringLiteral("batchShow"))->click();
    auto* rows = dialog->findChild<QTableView*>();
    QTRY_VERIFY(rows->model()->rowCount() > 0);
    QVERIFY(rows->model()->rowCount() <= 2);
    dialog->reject();
    QTRY_VERIFY(test::isIdle(m_space->workspace()));
}

void TestCasesPage::whatWasWrittenSurvivesLeaving()
{
    open();
    child<QPushButton>("newLetter")->click();
    auto* name = child<QLineEdit>("name");
    QTRY_VERIFY(!name->text().isEmpty());
    name->setText(QStringLiteral("Anna Unsaved"));
    m_page->hide();
    m_space->workspace().announce(Change::Accounts);
    static_cast<QWidget*>(m_page.get())->show();
    QTRY_VERIFY(test::isIdle(m_space->workspace()));
    QCOMPARE(name->text(), QStringLiteral("Anna Unsaved"));
    child<QPushButton>("letterBack")->click();
    child<QPushButton>("newLetter")->click();
    QTRY_VERIFY(test::isIdle(m_space->workspace()));
    QCOMPARE(name->text(), QStringLiteral("Anna Unsaved"));
}

void TestCasesPage::escapeClosesADialogWithoutAWord()
{
    static_cast<void>(draft(QStringLiteral("adobe.com")));
    open();
    QTRY_VERIFY(child<QPushButton>("caseSent") != nullptr);
    child<QPushButton>("caseSent")->click();
    const QPointer<SentDialog> dialog = m_page->findChild<SentDialog*>();
    QVERIFY(!dialog.isNull());
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(dialog.isNull());
    QCOMPARE(only().matter.stage, model::CaseStage::Drafted);
}

void TestCasesPage::aReadOnlyVaultIsNotChanged()
{
    static_cast<void>(draft(QStringLiteral("adobe.com")));
    m_space->workspace().setReadOnly(true);
    open();
    QTRY_VERIFY(child<QPushButton>("caseSent") != nullptr);
    for (const char* name : {"caseSent", "caseEvent", "newLetter"}) {
        QVERIFY2(!child<QPushButton>(name)->isEnabled(), name);
        QVERIFY2(!child<QPushButton>(name)->toolTip().isEmpty(), name);
    }
    QVERIFY(child<QPushButton>("caseExport")->isEnabled());
}

RECOURSE_TEST(TestCasesPage, QApplication)
#include "test_cases_page.moc"
