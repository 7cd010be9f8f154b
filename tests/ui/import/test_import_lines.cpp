// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "ui/models/import/import_lines.h"
#include "ui/models/import/import_words.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace recourse;
using namespace recourse::ui;
using model::RecordFate;

class TestImportLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void filtersByFate();
    void saysWhatIsWrongWithTakenRecords();
    void everyFateHasWords();
    void saysWhetherItIsDone();
};

namespace {

std::vector<model::ImportLine> lines()
{
    return {{1, 2, QStringLiteral("Adobe"), RecordFate::New, {}}, {2, 3, QStringLiteral("Note"), RecordFate::Skipped, QStringLiteral("note")},
        {3, 0, QString(), RecordFate::Failed, QStringLiteral("bad_row")}, {4, 5, QStringLiteral("Adobe"), RecordFate::Merged, {}},
        {5, 6, QStringLiteral("Shop"), RecordFate::Changed, {}}};
}

} // namespace

void TestImportLines::keepsTheRulesOfModels()
{
    ImportLines table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    static_cast<void>(table.exchange(ImportLines::prepared(lines())));
    table.sort(ImportLines::Fate, Qt::DescendingOrder);
    table.setQuery(QStringLiteral("adobe"));
    QCOMPARE(table.rowCount(), 2);
    table.setFilter(LineFilter::New);
    QCOMPARE(table.rowCount(), 1);
}

void TestImportLines::filtersByFate()
{
    ImportLines table;
    static_cast<void>(table.exchange(ImportLines::prepared(lines())));
    table.setFilter(LineFilter::LeftOut);
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.index(0, ImportLines::Reason).data().toString(), QStringLiteral("A note, not an account."));
    QCOMPARE(table.index(1, ImportLines::Line).data().toString(), QStringLiteral("3")); // no line known: the entry's number
    table.setFilter(LineFilter::Known);
    QCOMPARE(table.rowCount(), 1);
}

void TestImportLines::saysWhatIsWrongWithTakenRecords()
{
    ImportLines table;
    static_cast<void>(table.exchange(ImportLines::prepared({{1, 2, QStringLiteral("Typo"), RecordFate::New, QStringLiteral("bad_url")},
        {2, 3, QStringLiteral("Copy"), RecordFate::Known, QStringLiteral("reference")}, {3, 4, QStringLiteral("Old"), RecordFate::Changed, QStringLiteral("bad_date")}})));
    for (const auto& [filter, reason] : {std::pair{LineFilter::New, "Its web address cannot be understood."},
             std::pair{LineFilter::Known, "It refers to another entry, which is not in the file."}, std::pair{LineFilter::Changed, "One of its dates cannot be understood."}}) {
        table.setFilter(filter);
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.index(0, ImportLines::Reason).data().toString(), QString::fromLatin1(reason));
    }
    table.setFilter(LineFilter::All);
    QCOMPARE(table.rowCount(), 3);
}

void TestImportLines::everyFateHasWords()
{
    for (const RecordFate fate : {RecordFate::New, RecordFate::Merged, RecordFate::Known, RecordFate::Changed, RecordFate::Skipped, RecordFate::Failed})
        QVERIFY(!ImportWords::fate(fate).isEmpty());
    QCOMPARE(ImportWords::reason(QStringLiteral("of tomorrow")), QStringLiteral("of tomorrow"));
    QCOMPARE(ImportWords::reason(QString()), QString());
}

void TestImportLines::saysWhetherItIsDone()
{
    ImportLines table;
    const auto title = [&](int column) { return table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); };
    QCOMPARE(title(ImportLines::Fate), QStringLiteral("What happens"));
    table.setTense(ImportLines::Tense::Past);
    QCOMPARE(title(ImportLines::Fate), QStringLiteral("What happened"));
    QCOMPARE(title(ImportLines::Reason), QStringLiteral("Why"));
}

RECOURSE_TEST(TestImportLines, QApplication)
#include "test_import_lines.moc"
