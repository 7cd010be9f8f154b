// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "ui/models/directory/directory_table.h"
#include "ui/models/directory/directory_words.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLocale>
#include <QTest>

using namespace recourse;
using namespace recourse::ui;
using model::DirectoryKind;

namespace {

session::DirectoryHit hit(const QString& name, const QString& difficulty, bool sensitive = false)
{
    session::DirectoryHit hit;
    hit.key = name.toLower() + QStringLiteral(".example");
    hit.name = name;
    hit.domain = hit.key;
    hit.kinds = {DirectoryKind::Deletion};
    hit.difficulty = difficulty;
    hit.sensitive = sensitive;
    return hit;
}

std::vector<session::DirectoryHit> hits()
{
    return {hit(QStringLiteral("Harbour"), QStringLiteral("hard")), hit(QStringLiteral("Lamps"), QStringLiteral("easy")),
        hit(QStringLiteral("Private"), {}, true)};
}

} // namespace

/// The directory's table and its words.
class TestDirectoryModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void keepsTheOrderOfTheSearchUntilSorted();
    void saysThatASecondFactorIsNotKnown();
    void masksSensitiveServicesUntilRevealed();
    void everyKindHasWords();
    void tellsHowHardDeletingIs();
    void tellsSecondFactorsInPlainWords();
    void namesTheSourceOfEveryFact();
};

void TestDirectoryModels::keepsTheRulesOfModels()
{
    DirectoryTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    static_cast<void>(table.exchange(DirectoryTable::prepared(hits())));
    QCOMPARE(table.rowCount(), 3);
    table.sort(DirectoryTable::Deletion, Qt::DescendingOrder);
    table.reveal(table.idAt(0));
    static_cast<void>(table.exchange({}));
    QCOMPARE(table.rowCount(), 0);
}

void TestDirectoryModels::keepsTheOrderOfTheSearchUntilSorted()
{
    DirectoryTable table;
    static_cast<void>(table.exchange(DirectoryTable::prepared(hits())));
    QCOMPARE(table.index(0, DirectoryTable::Name).data().toString(), QStringLiteral("Harbour"));
    table.sort(DirectoryTable::Deletion, Qt::AscendingOrder); // the easiest first, what is not said last
    QCOMPARE(table.index(0, DirectoryTable::Name).data().toString(), QStringLiteral("Lamps"));
    QCOMPARE(table.index(1, DirectoryTable::Name).data().toString(), QStringLiteral("Harbour"));
}

void TestDirectoryModels::saysThatASecondFactorIsNotKnown()
{
    DirectoryTable table;
    static_cast<void>(table.exchange(DirectoryTable::prepared({session::DirectoryHit{}})));
    QCOMPARE(table.index(0, DirectoryTable::Protection).data().toString(), QStringLiteral("not known"));
}

void TestDirectoryModels::masksSensitiveServicesUntilRevealed()
{
    DirectoryTable table;
    static_cast<void>(table.exchange(DirectoryTable::prepared(hits())));
    const auto text = [&](int column) { return table.index(2, column).data().toString(); };
    QCOMPARE(text(DirectoryTable::Name), DirectoryWords::masked());
    QCOMPARE(text(DirectoryTable::Website), QString());
    table.reveal(table.idAt(2));
    QCOMPARE(text(DirectoryTable::Name), QStringLiteral("Private"));
    QCOMPARE(text(DirectoryTable::Website), QStringLiteral("private.example"));
}

void TestDirectoryModels::everyKindHasWords()
{
    for (const DirectoryKind kind : {DirectoryKind::Deletion, DirectoryKind::PrivacyContact, DirectoryKind::TwoFactor, DirectoryKind::Passkey,
             DirectoryKind::ChangePassword, DirectoryKind::Broker, DirectoryKind::SharedLogin, DirectoryKind::Authority}) {
        QVERIFY(!DirectoryWords::kind(kind).isEmpty());
        QVERIFY(!DirectoryWords::kindFilter(kind).isEmpty());
    }
}

void TestDirectoryModels::tellsHowHardDeletingIs()
{
    int rank = -1;
    for (const char* word : {"easy", "medium", "limited", "hard", "impossible"}) {
        const QString difficulty = QLatin1String(word);
        QVERIFY(!DirectoryWords::difficulty(difficulty).isEmpty());
        QVERIFY(!DirectoryWords::difficultySentence(difficulty).isEmpty());
        QVERIFY(DirectoryWords::difficultyBadge(difficulty) != Badge::None);
        QVERIFY(DirectoryWords::difficultyRank(difficulty) > rank);
        rank = DirectoryWords::difficultyRank(difficulty);
    }
    QCOMPARE(DirectoryWords::difficulty({}), QString());
    QCOMPARE(DirectoryWords::difficultyBadge({}), Badge::None);
    QCOMPARE(DirectoryWords::difficulty(QStringLiteral("new word")), QStringLiteral("new word"));
}

void TestDirectoryModels::tellsSecondFactorsInPlainWords()
{
    QCOMPARE(DirectoryWords::methods({QStringLiteral("totp"), QStringLiteral("u2f")}), QStringLiteral("codes from an app and security keys"));
    session::DirectoryHit none;
    QCOMPARE(DirectoryWords::protection(none), QString()); // not said
    none.kinds = {DirectoryKind::TwoFactor};
    QCOMPARE(DirectoryWords::protection(none), QStringLiteral("none")); // said
}

void TestDirectoryModels::namesTheSourceOfEveryFact()
{
    session::DirectoryFactView fact;
    fact.source = QStringLiteral("JustDeleteMe");
    fact.licence = QStringLiteral("MIT");
    fact.asOf = QDate(2026, 5, 3);
    const QString source = DirectoryWords::source(fact);
    QVERIFY(source.contains(QStringLiteral("JustDeleteMe")) && source.contains(QStringLiteral("MIT")) && source.contains(QStringLiteral("26")));
    fact.licence.clear();
    QVERIFY(DirectoryWords::source(fact).contains(QStringLiteral("no licence stated")));
    fact.alsoSaidBy = QStringList{QStringLiteral("Another")};
    QVERIFY(DirectoryWords::source(fact).contains(QStringLiteral("Another says the same")));
}

namespace {

int runTestDirectoryModels(int argc, char** argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    TestDirectoryModels test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace

RECOURSE_TEST_WITH(TestDirectoryModels, runTestDirectoryModels)
#include "test_directory_models.moc"
