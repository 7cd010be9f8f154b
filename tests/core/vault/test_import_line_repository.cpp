// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "vault/import_line_repository.h"
#include "vault/import_repository.h"

#include <QtTest>

using namespace recourse;
using base::Code;
using model::ImportLine;
using model::RecordFate;
using vault::ImportLineRepository;

/// The reports of imports in a real database.
class TestImportLineRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temp = std::make_unique<test::TempDatabase>(); }
    void cleanup() { m_temp.reset(); }
    void keepsAShortReportWhole();
    void keepsOfALongReportWhatOneLooksUp();
    void keepsFailuresBeforeAnythingElse();
    void belongsToTheTransactionOfItsImport();
    void refusesUnknownAndSecondReports();
    void keepsOddTexts_data() { test::addOddTexts(); }
    void keepsOddTexts();

private:
    model::ImportId import(const std::vector<ImportLine>& lines = {})
    {
        const auto write = [&](const model::ImportRun& run) { return ImportLineRepository(m_temp->database()).write(run.id, lines); };
        const auto run = vault::ImportRepository(m_temp->database()).apply({}, {}, {}, {}, {}, write);
        return run ? run->id : model::ImportId();
    }
    static ImportLine line(int record, RecordFate fate) { return {record, record + 1, QString::number(record), fate, {}}; }

    std::unique_ptr<test::TempDatabase> m_temp;
};

void TestImportLineRepository::keepsAShortReportWhole()
{
    const std::vector<ImportLine> lines{{1, 2, QStringLiteral("one"), RecordFate::New, {}},
        {2, 3, QStringLiteral("two"), RecordFate::Known, {}}, {3, 0, {}, RecordFate::Skipped, QStringLiteral("note")},
        {4, 9, QStringLiteral("four"), RecordFate::Failed, QStringLiteral("bad_row")},
        {5, 12, QStringLiteral("five"), RecordFate::Merged, {}}, {6, 13, QStringLiteral("six"), RecordFate::Changed, {}}};
    const model::ImportId id = import(lines);
    ImportLineRepository repository(m_temp->database());
    const auto stored = repository.of(id);
    VERIFY_OK(stored);
    QVERIFY(*stored == lines);
    QVERIFY(repository.of(import())->empty());
}

void TestImportLineRepository::keepsOfALongReportWhatOneLooksUp()
{
    std::vector<ImportLine> lines;
    for (int record = 1; record <= 50'000; ++record)
        lines.push_back(line(record, record % 1000 == 0 ? RecordFate::Skipped : record % 500 == 0 ? RecordFate::Merged : RecordFate::New));
    const model::ImportId id = import(lines);
    ImportLineRepository repository(m_temp->database());
    const auto stored = repository.of(id);
    QCOMPARE(stored->size(), std::size_t(ImportLineRepository::kMostLines));
    const auto count = [&](RecordFate fate) {
        return std::count_if(stored->begin(), stored->end(), [&](const ImportLine& each) { return each.fate == fate; });
    };
    QCOMPARE(count(RecordFate::Skipped), 50);
    QCOMPARE(count(RecordFate::Merged), 50);
    QCOMPARE(stored->back().record, 50'000);
    QVERIFY(std::is_sorted(stored->begin(), stored->end(), [](const auto& left, const auto& right) { return left.record < right.record; }));
}

void TestImportLineRepository::keepsFailuresBeforeAnythingElse()
{
    std::vector<ImportLine> lines;
    for (int record = 1; record <= ImportLineRepository::kMostLines; ++record)
        lines.push_back(line(record, RecordFate::Merged));
    lines.push_back(line(100'000, RecordFate::Failed));
    const model::ImportId id = import(lines);
    ImportLineRepository repository(m_temp->database());
    const auto stored = repository.of(id);
    QCOMPARE(stored->size(), std::size_t(ImportLineRepository::kMostLines));
    QCOMPARE(stored->back().record, 100'000);
}

void TestImportLineRepository::belongsToTheTransactionOfItsImport()
{
    const auto alongside = [&](const model::ImportRun& run) -> base::Status {
        const auto written = ImportLineRepository(m_temp->database()).write(run.id, {line(1, RecordFate::New)});
        return written ? base::Status(base::fail(Code::Cancelled)) : written;
    };
    const auto run = vault::ImportRepository(m_temp->database()).apply({}, {}, {}, {}, {}, alongside);
    QVERIFY(!run);
    QCOMPARE(run.error().code, Code::Cancelled);
    QCOMPARE(m_temp->number("SELECT count(*) FROM import_lines"), 0);
    QCOMPARE(m_temp->number("SELECT count(*) FROM imports"), 0);
}

void TestImportLineRepository::refusesUnknownAndSecondReports()
{
    ImportLineRepository repository(m_temp->database());
    QCOMPARE(repository.write({99}, {line(1, RecordFate::New)}).error().code, Code::NotFound);
    const model::ImportId id = import();
    VERIFY_OK(repository.write(id, {line(1, RecordFate::New)}));
    QCOMPARE(repository.write(id, {line(1, RecordFate::New)}).error().code, Code::AlreadyThere);
}

void TestImportLineRepository::keepsOddTexts()
{
    QFETCH(const QString, text);
    const std::vector<ImportLine> lines{{1, 2, text, RecordFate::Skipped, text}};
    const model::ImportId id = import(lines);
    m_temp->reopen();
    QVERIFY(*ImportLineRepository(m_temp->database()).of(id) == lines);
}

RECOURSE_TEST(TestImportLineRepository, QCoreApplication)
#include "test_import_line_repository.moc"
