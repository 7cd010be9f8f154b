// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/account_jobs.h"
#include "session/account_rows.h"
#include "session/alias_jobs.h"
#include "session/candidate_jobs.h"
#include "ui/dialogs/accounts/discover_dialog.h"
#include "ui/models/accounts/candidate_table.h"
#include "ui/models/accounts/candidate_words.h"
#include "ui/pages/accounts/accounts_page.h"
#include "ui/support/spoken_names.h"
#include "ui/support/test_workspace.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace recourse;
using namespace recourse::ui;

namespace {

constexpr const char* kMailbox = "From 1@xxx Mon Jan 06 10:00:00 +0000 2020\n"
                                 "From: Harbour Books <hello@mail.harbourbooks.example.com>\n"
                                 "To: anna+books@example.org\n"
                                 "Subject: Welcome to Harbour Books\n"
                                 "Date: Mon, 06 Jan 2020 10:00:00 +0000\n"
                                 "\n"
                                 "Canary-in-the-body\n"
                                 "\n"
                                 "From 2@xxx Tue Jan 07 10:00:00 +0000 2020\n"
                                 "From: Lamp Post <no-reply@lamppost.example.net>\n"
                                 "To: anna@example.org\n"
                                 "Subject: Your password was changed\n"
                                 "Date: Tue, 07 Jan 2020 10:00:00 +0000\n"
                                 "\n"
                                 "Hello\n";

model::Candidate candidate(const char* domain, model::EvidenceKind kind, model::Verdict verdict)
{
    model::Candidate made;
    made.domain = QString::fromLatin1(domain);
    made.verdict = verdict;
    model::Evidence evidence;
    evidence.kind = kind;
    evidence.source = QStringLiteral("mbox");
    evidence.recipient = QStringLiteral("anna@example.org");
    evidence.first = evidence.last = QDateTime(QDate(2020, 1, 6), QTime(10, 0), Qt::UTC);
    made.evidence = {evidence};
    return made;
}

} // namespace

class TestTriage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tableKeepsTheRulesOfModels();
    void furtherAccountIsToDecide();
    void everyKindHasWords();
    void withoutAccountsTheListLeadsToTheProposals();
    void keysDecide();
    void keysGoOnWithoutWaiting();
    void lastOneLeavesTheOneAbove();
    void undoChoosesItAgain();
    void undoUnderAHeldKeyChoosesItAlone();
    void quickKeysAreTakenBackInTheirOrder();
    void takesBackAWordThatIsOnItsWay();
    void choosesAllOfAService();
    void saysWhatToDoWhenNothingIsLeft();
    void severalAtOnceAndUndo();
    void lettersGoIntoTheSearchField();
    void readOnlyVaultCannotDecide();
    void mailBecomesProposals();
    void mailboxesAreNotReadUnasked();
    void addressesAreNotedAndTakenOff();

private:
    void store();
    void start();
    template <class T> T* find(const char* name) const
    {
        T* found = m_page->findChild<T*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }
    DataTable* table() const { return find<DataTable>("candidatesTable"); }
    void settle() { QTRY_VERIFY(test::isIdle(m_test->workspace())); }
    std::size_t accounts() { return m_test->await(session::listAccountRows(m_test->session())).size(); }
    int open() { return m_test->await(session::countOpenCandidates(m_test->session())); }

    std::unique_ptr<test::TestWorkspace> m_test;
    std::unique_ptr<AccountsPage> m_page;
};

void TestTriage::init()
{
    m_test = std::make_unique<test::TestWorkspace>();
    m_test->createVault();
}

void TestTriage::cleanup()
{
    m_page.reset();
    m_test.reset();
}

void TestTriage::store()
{
    session::CandidateFindings findings{QStringLiteral("all.mbox"), QStringLiteral("mbox"),
        {candidate("harbourbooks.example.com", model::EvidenceKind::SignUp, model::Verdict::Confirmed),
            candidate("lamppost.example.net", model::EvidenceKind::Purchase, model::Verdict::Likely),
            candidate("daily.example.org", model::EvidenceKind::Newsletter, model::Verdict::Possible)},
        {}};
    findings.candidates[1].domain = QStringLiteral("lamppost.net");
    findings.candidates[2].domain = QStringLiteral("daily.org");
    findings.candidates[0].domain = QStringLiteral("harbourbooks.com");
    QCOMPARE(m_test->await(session::commitCandidates(m_test->session(), findings)).run.added, 3);
}

void TestTriage::start()
{
    m_page = std::make_unique<AccountsPage>(m_test->workspace(), nullptr);
    m_page->resize(1000, 640);
    m_page->show();
    settle();
    m_page->showTarget({PageId::Accounts, 0, QStringLiteral("candidates"), {}, {}});
    settle();
}

void TestTriage::tableKeepsTheRulesOfModels()
{
    CandidateTable model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    store();
    session::CandidateFilter all;
    all.states.clear();
    static_cast<void>(model.exchange(CandidateTable::prepared(m_test->await(session::listCandidates(m_test->session(), all)))));
    QCOMPARE(model.rowCount(), 3);
    model.sort(CandidateTable::HowSure);
    QCOMPARE(model.index(0, CandidateTable::HowSure).data().toString(), CandidateWords::verdict(model::Verdict::Confirmed));
    model.setChoice(CandidateChoice::Decided);
    QCOMPARE(model.rowCount(), 0);
}

void TestTriage::furtherAccountIsToDecide()
{
    static_cast<void>(m_test->await(session::addAccount(m_test->session(),
        {{QStringLiteral("url"), QStringLiteral("https://harbourbooks.com")}, {QStringLiteral("login"), QStringLiteral("anna.work@example.com")}})));
    store();
    start();
    QCOMPARE(find<QTabWidget>("accountTabs")->tabText(1).contains(u'3'), true);
    QVERIFY(table()->selectId(1));
    const auto labels = m_page->findChildren<QLabel*>();
    const auto tells = [](const QLabel* label) { return label->isVisible() && label->text().startsWith(QStringLiteral("Your list has an account there")) && label->text().contains(QStringLiteral("anna@example.org")); };
    QVERIFY(std::any_of(labels.begin(), labels.end(), tells));
}

void TestTriage::everyKindHasWords()
{
    QStringList words;
    for (int kind = 0; kind <= static_cast<int>(model::EvidenceKind::Breach); ++kind) {
        words << CandidateWords::kind(static_cast<model::EvidenceKind>(kind));
        QVERIFY(!CandidateWords::meaning(static_cast<model::EvidenceKind>(kind)).isEmpty());
    }
    QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
}

void TestTriage::withoutAccountsTheListLeadsToTheProposals()
{
    store();
    m_page = std::make_unique<AccountsPage>(m_test->workspace(), nullptr);
    m_page->resize(1000, 640);
    m_page->show();
    settle();
    auto* empty = find<QWidget>("inventoryEmpty");
    QVERIFY(empty->isVisible());
    QVERIFY(!find<DataTable>("accountsTable")->isVisible());
    auto* next = empty->findChild<QPushButton*>();
    QVERIFY2(next->text().contains(QLatin1Char('3')), qPrintable(next->text()));
    next->click();
    settle();
    QVERIFY(table()->isVisible());
    table()->setFocus();
    table()->selectAll();
    QTest::keyClick(table(), Qt::Key_N); // nothing is left to decide, and nothing was kept
    settle();
    find<QTabWidget>("accountTabs")->setCurrentIndex(0);
    settle();
    QVERIFY(empty->isVisible());
    QCOMPARE(next->text(), QStringLiteral("Import…"));
    m_test->workspace().undo().undo();
    settle();
    m_test->importSample();
    m_test->workspace().announce(Change::Accounts);
    settle();
    QVERIFY(!empty->isVisible());
    QVERIFY(find<DataTable>("accountsTable")->isVisible());
}

void TestTriage::keysDecide()
{
    store();
    start();
    auto* tabs = find<QTabWidget>("accountTabs");
    QVERIFY(tabs->tabText(1).contains(u'3'));
    QCOMPARE(table()->model()->rowCount(), 3);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_K);
    settle();
    QCOMPARE(accounts(), std::size_t{1});
    QCOMPARE(table()->selectedIds().size(), 1); // the next one, so that the keys go on
    QTest::keyClick(table(), Qt::Key_N);
    settle();
    QTest::keyClick(table(), Qt::Key_L);
    settle();
    QCOMPARE(accounts(), std::size_t{1});
    QCOMPARE(open(), 0);
    m_test->workspace().undo().undo();
    settle();
    QCOMPARE(open(), 1);
}

void TestTriage::keysGoOnWithoutWaiting()
{
    store();
    start();
    table()->setFocus();
    for (int press = 0; press < 3; ++press) // nothing is waited for in between, and none is decided twice
        QTest::keyClick(table(), Qt::Key_K);
    settle();
    QCOMPARE(accounts(), std::size_t{3});
    QCOMPARE(open(), 0);
}

void TestTriage::lastOneLeavesTheOneAbove()
{
    store();
    start();
    table()->setFocus();
    const qint64 above = table()->currentId();
    QVERIFY(table()->selectId(static_cast<CandidateTable*>(table()->model())->idAt(2)));
    QTest::keyClick(table(), Qt::Key_N);
    settle();
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(table()->selectedIds().size(), 1);
    QVERIFY(table()->selectedIds().constFirst() != above);
    QVERIFY(table()->hasFocus());
}

void TestTriage::undoChoosesItAgain()
{
    store();
    start();
    table()->setFocus();
    const qint64 first = table()->currentId();
    QTest::keyClick(table(), Qt::Key_D);
    settle();
    QVERIFY(table()->currentId() != first);
    m_test->workspace().undo().undo();
    settle();
    QCOMPARE(table()->selectedIds(), QList<qint64>{first});
    QCOMPARE(accounts(), std::size_t{0});
}

void TestTriage::undoUnderAHeldKeyChoosesItAlone()
{
    store();
    start();
    table()->setFocus();
    const qint64 first = table()->currentId();
    QTest::keyClick(table(), Qt::Key_D);
    settle();
    QTest::keyPress(m_page->windowHandle(), Qt::Key_Control, Qt::ControlModifier); // as in Ctrl+Z
    QCOMPARE(QGuiApplication::keyboardModifiers(), Qt::ControlModifier);
    m_test->workspace().undo().undo();
    settle();
    QTest::keyRelease(m_page->windowHandle(), Qt::Key_Control);
    QCOMPARE(table()->selectedIds(), QList<qint64>{first});
    QCOMPARE(table()->currentId(), first);
    QTest::keyClick(table(), Qt::Key_K);
    settle();
    session::CandidateFilter kept;
    kept.states = {model::CandidateState::Kept};
    const auto all = m_test->await(session::listCandidates(m_test->session(), kept));
    QCOMPARE(all.size(), std::size_t{1});
    QCOMPARE(all.front().candidate.id.value, first);
}

void TestTriage::quickKeysAreTakenBackInTheirOrder()
{
    store();
    start();
    table()->setFocus();
    QList<qint64> decided;
    for (const Qt::Key key : {Qt::Key_K, Qt::Key_N, Qt::Key_L}) { // the first takes longest
        decided.prepend(table()->currentId());
        QTest::keyClick(table(), key);
    }
    settle();
    for (const qint64 id : std::as_const(decided)) {
        m_test->workspace().undo().undo();
        settle();
        QCOMPARE(table()->selectedIds(), QList<qint64>{id});
    }
    QCOMPARE(open(), 3);
}

void TestTriage::takesBackAWordThatIsOnItsWay()
{
    store();
    start();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_K);
    const qint64 second = table()->currentId();
    QTest::keyClick(table(), Qt::Key_N);
    m_test->workspace().undo().undo(); // before either is stored
    settle();
    QCOMPARE(accounts(), std::size_t{1});
    QCOMPARE(open(), 2);
    QCOMPARE(table()->selectedIds(), QList<qint64>{second});
}

void TestTriage::choosesAllOfAService()
{
    session::CandidateFindings findings{QStringLiteral("all.mbox"), QStringLiteral("mbox"),
        {candidate("amazon.com", model::EvidenceKind::SignUp, model::Verdict::Confirmed), candidate("amazon.de", model::EvidenceKind::SignUp, model::Verdict::Likely),
            candidate("daily.org", model::EvidenceKind::SignUp, model::Verdict::Possible)},
        {}};
    static_cast<void>(m_test->await(session::commitCandidates(m_test->session(), findings)));
    start();
    auto* all = find<QPushButton>("candidateService");
    QVERIFY(all->isVisible());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_S);
    QCOMPARE(table()->selectedIds().size(), 2);
    QTest::keyClick(table(), Qt::Key_K);
    settle();
    QCOMPARE(accounts(), std::size_t{2});
    QCOMPARE(open(), 1);
}

void TestTriage::saysWhatToDoWhenNothingIsLeft()
{
    store();
    start();
    auto* nothing = find<QLabel>("triageNothing");
    QVERIFY(!nothing->isVisible());
    table()->setFocus();
    table()->selectAll();
    QTest::keyClick(table(), Qt::Key_N);
    settle();
    QVERIFY(nothing->isVisible() && nothing->text().contains(QStringLiteral("Nothing is left to decide")));
    QCOMPARE(test::speechless(m_page.get()), QStringList());
}

void TestTriage::severalAtOnceAndUndo()
{
    store();
    start();
    table()->selectAll();
    find<QPushButton>("candidateDelete")->click();
    settle();
    QCOMPARE(accounts(), std::size_t{3});
    m_test->workspace().undo().undo();
    settle();
    QCOMPARE(accounts(), std::size_t{0});
    QCOMPARE(open(), 3);
    QCOMPARE(test::speechless(m_page.get()), QStringList());
}

void TestTriage::lettersGoIntoTheSearchField()
{
    store();
    start();
    QLineEdit* search = nullptr;
    for (QLineEdit* edit : m_page->findChildren<QLineEdit*>()) {
        if (edit->isVisible() && edit->accessibleName() == QStringLiteral("Search proposals"))
            search = edit;
    }
    QVERIFY(search != nullptr);
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("lamp"));
    settle();
    QCOMPARE(search->text(), QStringLiteral("lamp"));
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(open(), 3);
}

void TestTriage::readOnlyVaultCannotDecide()
{
    store();
    m_test->workspace().setReadOnly(true);
    start();
    QVERIFY(!find<QPushButton>("candidateKeep")->isEnabled());
    QVERIFY(!find<QPushButton>("aliasAdd")->isEnabled());
}

void TestTriage::mailBecomesProposals()
{
    const QString box = m_test->write(QStringLiteral("all.mbox"), kMailbox);
    start();
    openDiscovery(m_test->workspace(), m_page.get(), {box});
    settle();
    auto* dialog = find<DiscoverDialog>("discoverDialog");
    auto* primary = dialog->findChild<QPushButton*>(QStringLiteral("discoverPrimary"));
    QTRY_VERIFY(primary->isVisible());
    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        QVERIFY(!label->text().contains(QStringLiteral("Canary")));
        QVERIFY(!label->text().contains(QStringLiteral("Welcome to Harbour")));
    }
    QCOMPARE(test::speechless(dialog), QStringList());
    QCOMPARE(open(), 0); // nothing is stored before the user says so
    primary->click();
    settle();
    QVERIFY(open() >= 1);
}

void TestTriage::mailboxesAreNotReadUnasked()
{
    start();
    openDiscovery(m_test->workspace(), m_page.get());
    settle();
    auto* dialog = find<DiscoverDialog>("discoverDialog");
    auto* boxes = dialog->findChild<QListWidget*>(QStringLiteral("discoverBoxes"));
    for (int row = 0; row < boxes->count(); ++row)
        QCOMPARE(boxes->item(row)->checkState(), Qt::Unchecked);
    auto* primary = dialog->findChild<QPushButton*>(QStringLiteral("discoverPrimary"));
    QVERIFY(!primary->isEnabled());
    m_test->prompts().filesToOpen = {m_test->write(QStringLiteral("none.pst"), "!BDN")};
    dialog->findChild<QPushButton*>(QStringLiteral("discoverFiles"))->click();
    QVERIFY(primary->isEnabled());
    primary->click();
    settle();
    QVERIFY(boxes->isVisible()); // back at the choice, with the reason
    const auto labels = dialog->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->isVisible() && label->text().contains(QStringLiteral("mbox")); }));
}

void TestTriage::addressesAreNotedAndTakenOff()
{
    start();
    find<QTabWidget>("accountTabs")->setCurrentIndex(2);
    settle();
    find<QLineEdit>("aliasAddress")->setText(QStringLiteral("anna+shop@example.org"));
    find<QLineEdit>("aliasService")->setText(QStringLiteral("harbourbooks.com"));
    find<QPushButton>("aliasAdd")->click();
    settle();
    auto* map = find<DataTable>("aliasTable");
    QCOMPARE(map->model()->rowCount(), 1);
    QCOMPARE(test::speechless(m_page.get()), QStringList());
    map->selectRow(0);
    find<QPushButton>("aliasRemove")->click();
    settle();
    QCOMPARE(map->model()->rowCount(), 0);
    m_test->workspace().undo().undo();
    settle();
    QCOMPARE(map->model()->rowCount(), 1);
}

RECOURSE_TEST(TestTriage, QApplication)
#include "test_triage.moc"
