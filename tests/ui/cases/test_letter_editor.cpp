// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/case_jobs.h"
#include "session/profile_jobs.h"
#include "session/theft_jobs.h"
#include "ui/dialogs/cases/theft_dialog.h"
#include "ui/dialogs/cases/why_not_dialog.h"
#include "ui/pages/cases/letter_editor.h"
#include "ui/pages/cases/notes_area.h"
#include "ui/pages/cases/pages_view.h"
#include "ui/support/test_workspace.h"
#include "ui/theme.h"
#include "ui/widgets/residence_box.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace recourse;
using namespace recourse::ui;

/// The editor on a real vault.
class TestLetterEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksForACompanyFirst();
    void nothingOfTheFormLiesOverAnother();
    void whatIsMissingCanBeRead();
    void showsThePageAsTheUserWrites();
    void anEmptyRequiredFieldKeepsTheLetterInAndSaysWhy();
    void aFindingLeadsToItsField();
    void savesTheLetterWithItsCase();
    void exportsWhereTheUserSays();
    void keepsTheProfileOnlyIfAsked();
    void keepsTheReferenceWhileWriting();
    void aServiceOutsideTheListIsNamed();
    void laterTypingWins();
    void startingOverCanBeTakenBack();
    void everyInputHasAName();
    void listsOnlyWhatTheLawOffersAndSaysWhyNot();
    void theFormHasTheFieldsOfTheLetter();
    void whatWasWrittenStaysWhenTheLetterChanges();
    void aCaseFillsTheNextLetter();
    void aComplaintGoesToTheAuthority();
    void showsATranslationBesideTheLetter();
    void aFactSheetIsWrittenOnce();
    void handsALetterToTheMailProgram();
    void takesFilesIntoAnEmail();

private:
    template <class T> T* child(const char* name) { return m_editor->findChild<T*>(QString::fromLatin1(name)); }
    void begin(const QString& service, const QString& type = QStringLiteral("access"))
    {
        LetterWish wish;
        wish.service = service;
        wish.type = type;
        m_editor->begin(wish);
        QTRY_VERIFY(child<PagesView>("letterPages")->pageCount() > 0);
    }
    [[nodiscard]] QString reason()
    {
        auto* box = child<QWidget>("letterReason");
        return box->isHidden() ? QString() : box->accessibleName();
    }

    std::unique_ptr<test::TestWorkspace> m_space;
    std::unique_ptr<LetterEditor> m_editor;
};

void TestLetterEditor::init()
{
    applyTheme(*qApp, Scheme::Light);
    m_space = std::make_unique<test::TestWorkspace>();
    m_space->createVault();
    m_space->importSample();
    m_space->fillProfile();
    m_editor = std::make_unique<LetterEditor>(m_space->workspace());
    m_editor->resize(1200, 800);
    m_editor->show();
}

void TestLetterEditor::cleanup()
{
    QTRY_VERIFY(test::isIdle(m_space->workspace()));
    m_editor.reset();
    m_space.reset();
}

void TestLetterEditor::asksForACompanyFirst()
{
    m_editor->begin({});
    QTRY_VERIFY(child<QComboBox>("type")->count() > 0);
    QTRY_VERIFY(reason().contains(QStringLiteral("company")));
    QVERIFY(!child<QPushButton>("letterSave")->isEnabled());
    QVERIFY(child<PagesView>("letterPages")->accessibleDescription().contains(QStringLiteral("residence")));
    QVERIFY(child<QPushButton>("letterWhyLaw")->isHidden()); // no law is known yet
}

void TestLetterEditor::nothingOfTheFormLiesOverAnother()
{
    m_editor->begin({});
    QTRY_VERIFY(child<QComboBox>("type")->count() > 0);
    QTRY_VERIFY(test::isIdle(m_space->workspace()));
    const auto apart = [this] {
        const auto areaOf = [this](const char* name) {
            auto* widget = child<QWidget>(name);
            return QRect(widget->mapTo(m_editor.get(), QPoint()), widget->size());
        };
        return !areaOf("letterWhyLaw").intersects(areaOf("regime")) && !areaOf("letterWhyLaw").intersects(areaOf("language"));
    };
    begin(QStringLiteral("adobe.com"));
    QVERIFY(!child<QPushButton>("letterWhyLaw")->isHidden());
    QTRY_VERIFY(apart());
    child<ResidenceBox>("residence")->setResidence(QString());
    QTRY_COMPARE(child<PagesView>("letterPages")->pageCount(), 0);
    QVERIFY(child<QPushButton>("letterWhyLaw")->isHidden());
    QVERIFY(child<QPushButton>("letterWhyLaw")->parentWidget() != nullptr);
}

void TestLetterEditor::whatIsMissingCanBeRead()
{
    m_editor->resize(1200, 1600);
    begin(QStringLiteral("adobe.com"), QStringLiteral("tracking_stop"));
    auto* notes = child<QWidget>("lintList");
    QTRY_VERIFY(m_editor->findChildren<QWidget*>(QStringLiteral("lintError")).size() > 1);
    auto* area = m_editor->findChild<NotesArea*>();
    QTRY_VERIFY2(area->viewport()->height() >= notes->height(), qPrintable(QString::number(area->height())));
}

void TestLetterEditor::showsThePageAsTheUserWrites()
{
    begin(QStringLiteral("adobe.com"));
    QTRY_VERIFY(child<QPushButton>("letterSave")->isEnabled());
    QVERIFY(reason().isEmpty());
    auto* pages = child<PagesView>("letterPages");
    const QString before = pages->accessibleDescription();
    child<QLineEdit>("scope")->setText(QStringLiteral("my purchases of 2025"));
    QTRY_VERIFY(pages->accessibleDescription().contains(QStringLiteral("my purchases of 2025")));
    QVERIFY(before != pages->accessibleDescription());
    QVERIFY(m_space->await(session::listCases(m_space->session())).empty());
}

void TestLetterEditor::anEmptyRequiredFieldKeepsTheLetterInAndSaysWhy()
{
    begin(QStringLiteral("adobe.com"));
    QTRY_VERIFY(child<QPushButton>("letterExport")->isEnabled());
    child<QLineEdit>("name")->clear();
    QTRY_VERIFY(!child<QPushButton>("letterExport")->isEnabled());
    QVERIFY(!child<QPushButton>("letterSave")->isEnabled());
    QVERIFY(!child<QPushButton>("letterPrint")->isEnabled());
    QVERIFY(reason().contains(QStringLiteral("1 thing")));
    const QList<QWidget*> errors = m_editor->findChildren<QWidget*>(QStringLiteral("lintError"));
    QVERIFY(!errors.isEmpty());
    QVERIFY(errors.constFirst()->accessibleName().contains(QStringLiteral("Your name")));
    QVERIFY(!child<QPushButton>("letterExport")->accessibleDescription().isEmpty());
    child<QLineEdit>("name")->setText(QStringLiteral("Anna Muster"));
    QTRY_VERIFY(child<QPushButton>("letterExport")->isEnabled());
}

void TestLetterEditor::aFindingLeadsToItsField()
{
    begin(QStringLiteral("adobe.com"));
    child<QLineEdit>("name")->clear();
    QTRY_VERIFY(child<QWidget>("lintError") != nullptr);
    auto* go = child<QWidget>("lintError")->findChild<QPushButton*>();
    QVERIFY(go != nullptr);
    go->click();
    QTRY_COMPARE(m_editor->focusWidget(), child<QLineEdit>("name"));
}

void TestLetterEditor::savesTheLetterWithItsCase()
{
    begin(QStringLiteral("adobe.com"));
    QTRY_VERIFY(child<QPushButton>("letterSave")->isEnabled());
    QSignalSpy stored(m_editor.get(), &LetterEditor::stored);
    child<QPushButton>("letterSave")->click();
    QTRY_COMPARE(stored.size(), 1);
    const auto cases = m_space->await(session::listCases(m_space->session()));
    QCOMPARE(cases.size(), std::size_t{1});
    QCOMPARE(cases.front().letters.size(), std::size_t{1});
    QVERIFY(child<QLineEdit>("service")->text().isEmpty());
}

void TestLetterEditor::exportsWhereTheUserSays()
{
    begin(QStringLiteral("adobe.com"));
    QTRY_VERIFY(child<QPushButton>("letterExport")->isEnabled());
    m_space->prompts().fileToSave = m_space->path(QStringLiteral("letter"));
    QSignalSpy stored(m_editor.get(), &LetterEditor::stored);
    child<QPushButton>("letterExport")->click();
    QTRY_COMPARE(stored.size(), 1);
    QFile file(m_space->path(QStringLiteral("letter.pdf")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

void TestLetterEditor::keepsTheProfileOnlyIfAsked()
{
    begin(QStringLiteral("adobe.com"));
    child<QLineEdit>("name")->setText(QStringLiteral("Anna Other"));
    child<QCheckBox>("keepProfile")->setChecked(false);
    QTRY_VERIFY(child<PagesView>("letterPages")->accessibleDescription().contains(QStringLiteral("Anna Other")));
    QSignalSpy stored(m_editor.get(), &LetterEditor::stored);
    child<QPushButton>("letterSave")->click();
    QTRY_COMPARE(stored.size(), 1);
    QCOMPARE(m_space->await(session::readProfile(m_space->session())).fullName, QStringLiteral("Anna Muster"));
    begin(QStringLiteral("linkedin.com"));
    child<QLineEdit>("name")->setText(QStringLiteral("Anna Third"));
    child<QCheckBox>("keepProfile")->setChecked(true);
    QTRY_VERIFY(child<PagesView>("letterPages")->accessibleDescription().contains(QStringLiteral("Anna Third")));
    child<QPushButton>("letterSave")->click();
    QTRY_COMPARE(stored.size(), 2);
    QTRY_COMPARE(m_space->await(session::readProfile(m_space->session())).fullName, QStringLiteral("Anna Third"));
}

void TestLetterEditor::keepsTheReferenceWhileWriting()
{
    begin(QStringLiteral("adobe.com"));
    auto* pages = child<PagesView>("letterPages");
    const QRegularExpression shape(QStringLiteral("RC-[0-9A-Z]{4}-[0-9A-Z]{4}"));
    const QString first = shape.match(pages->accessibleDescription()).captured();
    QVERIFY(!first.isEmpty());
    child<QLineEdit>("scope")->setText(QStringLiteral("my purchases"));
    QTRY_VERIFY(pages->accessibleDescription().contains(QStringLiteral("my purchases")));
    QCOMPARE(shape.match(pages->accessibleDescription()).captured(), first);
}

void TestLetterEditor::aServiceOutsideTheListIsNamed()
{
    begin(QStringLiteral("adobe.com"));
    child<QLineEdit>("service")->setText(QStringLiteral("Nowhere & Sons <b>"));
    QTRY_VERIFY(reason().contains(QStringLiteral("Nowhere & Sons <b>")));
    QCOMPARE(child<PagesView>("letterPages")->pageCount(), 0);
    QVERIFY(!child<QPushButton>("letterSave")->isEnabled());
}

void TestLetterEditor::laterTypingWins()
{
    begin(QStringLiteral("adobe.com"));
    auto* pages = child<PagesView>("letterPages");
    for (int i = 0; i < 12; ++i) {
        child<QLineEdit>("scope")->setText(QStringLiteral("round %1 ends").arg(i));
        QTest::qWait(i % 3 == 0 ? 270 : 10);
    }
    QTRY_VERIFY(pages->accessibleDescription().contains(QStringLiteral("round 11 ends")));
    QTRY_VERIFY(test::isIdle(m_space->workspace()));
    QVERIFY(pages->accessibleDescription().contains(QStringLiteral("round 11 ends")));
}

void TestLetterEditor::startingOverCanBeTakenBack()
{
    begin(QStringLiteral("adobe.com"), QStringLiteral("erasure"));
    child<QLineEdit>("ground")->setText(QStringLiteral("I left years ago"));
    child<QLineEdit>("recipient")->setText(QStringLiteral("Another Name Ltd"));
    const QString service = child<QLineEdit>("service")->text();
    child<QPushButton>("letterStartOver")->click();
    QVERIFY(child<QLineEdit>("service")->text().isEmpty());
    QVERIFY(child<QLineEdit>("ground")->text().isEmpty());
    m_space->workspace().undo().undo();
    QCOMPARE(child<QLineEdit>("service")->text(), service);
    QCOMPARE(child<QLineEdit>("ground")->text(), QStringLiteral("I left years ago"));
    QCOMPARE(child<QLineEdit>("recipient")->text(), QStringLiteral("Another Name Ltd"));
    QTRY_VERIFY(child<QPushButton>("letterSave")->isEnabled());
}

void TestLetterEditor::everyInputHasAName()
{
    begin(QStringLiteral("adobe.com"));
    QSet<const QWidget*> named;
    for (const QLabel* label : m_editor->findChildren<QLabel*>()) {
        if (label->buddy() != nullptr && !label->text().isEmpty())
            named.insert(label->buddy());
    }
    QList<QWidget*> inputs;
    for (QLineEdit* line : m_editor->findChildren<QLineEdit*>()) {
        if (qobject_cast<QComboBox*>(line->parentWidget()) == nullptr)
            inputs << line;
    }
    for (QComboBox* box : m_editor->findChildren<QComboBox*>())
        inputs << box;
    for (QPlainTextEdit* lines : m_editor->findChildren<QPlainTextEdit*>())
        inputs << lines;
    QVERIFY(inputs.size() > 10);
    for (const QWidget* input : std::as_const(inputs))
        QVERIFY2(named.contains(input) || !input->accessibleName().isEmpty(), qPrintable(input->objectName()));
}

void TestLetterEditor::listsOnlyWhatTheLawOffersAndSaysWhyNot()
{
    begin(QStringLiteral("adobe.com"));
    auto* type = child<QComboBox>("type");
    QTRY_VERIFY(type->findData(QStringLiteral("fcra_block")) < 0); // not in Germany
    QVERIFY(type->findData(QStringLiteral("access")) > 0); // after its heading
    QCOMPARE(type->currentData().toString(), QStringLiteral("access"));
    QVERIFY(!(type->model()->flags(type->model()->index(0, 0)) & Qt::ItemIsSelectable));
    child<QPushButton>("letterWhyNot")->click();
    auto* dialog = m_editor->findChild<WhyNotDialog*>();
    QVERIFY(dialog != nullptr);
    const QList<QLabel*> reasons = dialog->findChildren<QLabel*>(QStringLiteral("whyNot"));
    QVERIFY(reasons.size() > 5);
    for (const QLabel* reason : reasons)
        QVERIFY(!reason->text().isEmpty());
    dialog->accept();
}

void TestLetterEditor::theFormHasTheFieldsOfTheLetter()
{
    begin(QStringLiteral("adobe.com"), QStringLiteral("restriction"));
    QTRY_VERIFY(child<QWidget>("variant") != nullptr);
    auto* variant = child<QComboBox>("variant");
    QVERIFY(!child<QPushButton>("letterSave")->isEnabled()); // neither the data nor the reason are said
    child<QLineEdit>("data")->setText(QStringLiteral("my purchase history"));
    variant->setCurrentIndex(variant->findData(QStringLiteral("unlawful")));
    auto* pages = child<PagesView>("letterPages");
    QTRY_VERIFY(pages->accessibleDescription().contains(QStringLiteral("my purchase history")));
    QTRY_VERIFY(child<QPushButton>("letterSave")->isEnabled());
    QVERIFY(child<QWidget>("scope") == nullptr); // of another letter
}

void TestLetterEditor::whatWasWrittenStaysWhenTheLetterChanges()
{
    begin(QStringLiteral("adobe.com"));
    child<QLineEdit>("scope")->setText(QStringLiteral("my purchases"));
    auto* type = child<QComboBox>("type");
    type->setCurrentIndex(type->findData(QStringLiteral("erasure")));
    QVERIFY(child<QWidget>("scope") == nullptr);
    type->setCurrentIndex(type->findData(QStringLiteral("portability")));
    QCOMPARE(child<QLineEdit>("scope")->text(), QStringLiteral("my purchases"));
}

void TestLetterEditor::aCaseFillsTheNextLetter()
{
    session::DraftRequest first;
    first.type = QStringLiteral("access");
    first.service = QStringLiteral("adobe.com");
    const auto drafted = m_space->await(session::draftLetter(m_space->session(), first));
    session::CaseEntry sent;
    sent.kind = QStringLiteral("sent");
    sent.on = QDate(2026, 9, 14);
    m_space->await(session::logCaseEvent(m_space->session(), drafted.letter.matter, sent));
    LetterWish wish;
    wish.type = QStringLiteral("reminder");
    wish.service = QStringLiteral("adobe.com");
    wish.matter = drafted.letter.matter;
    wish.fields = {{QStringLiteral("missing"), QStringLiteral("the recipients of my data")}};
    m_editor->begin(wish);
    QTRY_VERIFY(child<QWidget>("first_date") != nullptr);
    QTRY_VERIFY(!child<QLineEdit>("first_date")->text().isEmpty());
    QCOMPARE(child<QPlainTextEdit>("missing")->toPlainText(), QStringLiteral("the recipients of my data"));
    QCOMPARE(child<QLineEdit>("first_subject")->text(), drafted.letter.reference);
    QTRY_VERIFY(child<QPushButton>("letterSave")->isEnabled());
    QSignalSpy stored(m_editor.get(), &LetterEditor::stored);
    child<QPushButton>("letterSave")->click();
    QTRY_COMPARE(stored.size(), 1);
    QCOMPARE(m_space->await(session::listCases(m_space->session())).size(), std::size_t{1});
}

void TestLetterEditor::aComplaintGoesToTheAuthority()
{
    begin(QStringLiteral("adobe.com"));
    QVERIFY(!child<QLineEdit>("recipient")->text().isEmpty());
    auto* type = child<QComboBox>("type");
    QTRY_VERIFY(type->findData(QStringLiteral("complaint")) > 0);
    type->setCurrentIndex(type->findData(QStringLiteral("complaint")));
    QVERIFY(child<QLineEdit>("recipient")->text().isEmpty());
    child<QPlainTextEdit>("facts")->setPlainText(QStringLiteral("14 September 2026: I asked for access"));
    child<QPlainTextEdit>("infringed")->setPlainText(QStringLiteral("Article 15"));
    child<QPlainTextEdit>("relief")->setPlainText(QStringLiteral("answer my request completely"));
    auto* pages = child<PagesView>("letterPages");
    QTRY_VERIFY(pages->accessibleDescription().contains(QStringLiteral("I asked for access")));
    QVERIFY(!pages->accessibleDescription().startsWith(QStringLiteral("Adobe")));
    QVERIFY(!child<QPushButton>("letterSave")->isEnabled()); // which of the German authorities is not known
    child<QLineEdit>("recipient")->setText(QStringLiteral("Berliner Beauftragte für Datenschutz und Informationsfreiheit"));
    child<QPlainTextEdit>("recipient_address")->setPlainText(QStringLiteral("Alt-Moabit 59\n10555 Berlin"));
    QTRY_VERIFY(child<QPushButton>("letterSave")->isEnabled());
    type->setCurrentIndex(type->findData(QStringLiteral("access")));
    QVERIFY(!child<QLineEdit>("recipient")->text().isEmpty());
}

void TestLetterEditor::showsATranslationBesideTheLetter()
{
    begin(QStringLiteral("adobe.com"));
    auto* language = child<QComboBox>("language");
    language->setCurrentIndex(language->findData(QStringLiteral("de")));
    auto* translation = child<QComboBox>("translation");
    translation->setCurrentIndex(translation->findData(QStringLiteral("en")));
    QTRY_VERIFY(child<PagesView>("letterPages")->accessibleDescription().contains(QStringLiteral("Auskunft")));
    QTRY_VERIFY(child<QPushButton>("letterExport")->isEnabled());
    QTRY_VERIFY(test::isIdle(m_space->workspace()));
    m_space->prompts().fileToSave = m_space->path(QStringLiteral("letter.pdf"));
    QSignalSpy stored(m_editor.get(), &LetterEditor::stored);
    child<QPushButton>("letterExport")->click();
    QTRY_COMPARE(stored.size(), 1);
    QVERIFY(QFile::exists(m_space->path(QStringLiteral("letter.pdf"))));
    QVERIFY(QFile::exists(m_space->path(QStringLiteral("letter-translation.pdf"))));
}

void TestLetterEditor::aFactSheetIsWrittenOnce()
{
    TheftDialog dialog(m_space->workspace(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QTRY_VERIFY(test::isIdle(m_space->workspace()));
    dialog.findChild<QLineEdit*>(QStringLiteral("theftReport"))->setText(QStringLiteral("123456789"));
    dialog.findChild<QPushButton*>(QStringLiteral("theftAdd"))->click();
    dialog.findChild<QLineEdit*>(QStringLiteral("theftCreditor"))->setText(QStringLiteral("Lender One"));
    dialog.findChild<QLineEdit*>(QStringLiteral("theftAccount"))->setText(QStringLiteral("4111111111111111"));
    QSignalSpy kept(&dialog, &TheftDialog::kept);
    dialog.findChild<QPushButton*>(QStringLiteral("theftKeep"))->click();
    QTRY_VERIFY(test::isIdle(m_space->workspace()));
    QCOMPARE(kept.size(), 0); // a whole account number
    QVERIFY(dialog.isVisible());
    dialog.findChild<QLineEdit*>(QStringLiteral("theftAccount"))->setText(QStringLiteral("4711"));
    dialog.findChild<QPushButton*>(QStringLiteral("theftKeep"))->click();
    QTRY_COMPARE(kept.size(), 1);
    const auto facts = m_space->await(session::readTheftFacts(m_space->session()));
    QCOMPARE(facts.reportNumber, QStringLiteral("123456789"));
    QCOMPARE(facts.items.size(), 1);
}

void TestLetterEditor::handsALetterToTheMailProgram()
{
    begin(QStringLiteral("adobe.com"));
    QTRY_VERIFY(child<QPushButton>("letterMail")->isEnabled());
    child<QPushButton>("letterMail")->click();
    QTRY_COMPARE(m_space->prompts().links.size(), 1);
    QCOMPARE(m_space->prompts().links.constFirst().scheme(), QStringLiteral("mailto"));
}

void TestLetterEditor::takesFilesIntoAnEmail()
{
    begin(QStringLiteral("adobe.com"));
    QTRY_VERIFY(child<QPushButton>("letterExport")->isEnabled());
    m_space->prompts().filesToOpen = {m_space->write(QStringLiteral("proof.txt"), "proof")};
    child<QPushButton>("letterAddFiles")->click();
    m_space->prompts().fileToSave = m_space->path(QStringLiteral("letter.eml"));
    QSignalSpy stored(m_editor.get(), &LetterEditor::stored);
    child<QPushButton>("letterExport")->click();
    QTRY_COMPARE(stored.size(), 1);
    QFile file(m_space->path(QStringLiteral("letter.eml")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("proof.txt"));
}

RECOURSE_TEST(TestLetterEditor, QApplication)
#include "test_letter_editor.moc"
