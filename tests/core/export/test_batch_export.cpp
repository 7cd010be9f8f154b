// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/batch_export.h"
#include "export/render.h"
#include "main/test_program.h"
#include "pdf_reading.h"
#include "sample_letters.h"
#include "support/test_text.h"

#include <QDir>
#include <QGuiApplication>
#include <QtTest>

#include <atomic>

using namespace recourse;
using documents::BatchFiles;
using documents::exportBatch;
using documents::PageLayout;

namespace {

/// Counts, and stops after so many.
class Counter : public base::Progress
{
public:
    explicit Counter(qint64 stopAfter = -1)
        : m_stopAfter(stopAfter)
    {
    }
    void report(qint64 done, qint64 total) override
    {
        for (qint64 seen = m_done; seen < done && !m_done.compare_exchange_weak(seen, done);) { }
        m_total = total;
    }
    [[nodiscard]] bool cancelled() const override { return m_stopAfter >= 0 && m_done >= m_stopAfter; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }

private:
    qint64 m_stopAfter;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
};

std::vector<model::Letter> letters(int count)
{
    std::vector<model::Letter> all;
    for (int i = 0; i < count; ++i) {
        model::Letter letter = i % 3 == 2 ? test::longLetter() : test::shortLetter();
        letter.reference = QStringLiteral("RC-%1").arg(i + 1, 4, 10, QLatin1Char('0'));
        letter.recipient[0] = QStringLiteral("Company %1").arg(i + 1);
        all.push_back(letter);
    }
    return all;
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestBatchExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneFileEach();
    void joinsThemInOneFile();
    void drawsWhatASingleExportDraws();
    void takesAnotherLayout();
    void leavesNothingWhenStopped_data();
    void leavesNothingWhenStopped();
    void refusesALetterThatIsNotReady();
    void refusesNone();
    void saysWhereItCannotWrite();
    void namesFilesSafely_data();
    void namesFilesSafely();
};

void TestBatchExport::writesOneFileEach()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/batch"));
    Counter progress;
    const auto written = exportBatch(letters(12), {path, BatchFiles::OneEach, {}}, progress);
    VERIFY_OK(written);
    QCOMPARE(written->files.size(), 12);
    QCOMPARE(written->pages, 8 + 4 * 2);
    QCOMPARE(progress.done(), 12);
    QCOMPARE(progress.total(), 12);
    QCOMPARE(QFileInfo(written->files.first()).fileName(), QStringLiteral("01 RC-0001 Company 1.pdf"));
    QCOMPARE(filesIn(path).size(), 12); // and no unfinished folder
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QString& file : written->files) {
        QVERIFY(contentOf(file).startsWith("%PDF-"));
        QCOMPARE(QFileInfo(file).permissions() & others, QFileDevice::Permissions());
    }
    // A second run replaces what the first wrote.
    VERIFY_OK(exportBatch(letters(12), {path, BatchFiles::OneEach, {}}, progress));
    QCOMPARE(filesIn(path).size(), 12);
}

void TestBatchExport::joinsThemInOneFile()
{
    if (!test::canReadPdf())
        QSKIP("pdftotext (poppler-utils) is not installed, so the PDF cannot be read back.");
    QTemporaryDir folder;
    Counter progress;
    const QString path = folder.filePath(QStringLiteral("all.pdf"));
    const auto written = exportBatch(letters(6), {path, BatchFiles::Joined, {}}, progress);
    VERIFY_OK(written);
    QCOMPARE(written->files, QStringList{path});
    QCOMPARE(progress.done(), 6);
    const auto pages = test::readPdf(contentOf(path));
    QCOMPARE(static_cast<int>(pages.size()), written->pages);
    QCOMPARE(written->pages, 4 + 2 * 2);
    QVERIFY(pages[0].text().contains(QStringLiteral("RC-0001")));
    QVERIFY(pages[2].text().contains(QStringLiteral("RC-0003"))); // a long one, by the law of California
    QVERIFY(qAbs(pages[2].size.width() - 612) < 1 && qAbs(pages[2].size.height() - 792) < 1);
    QVERIFY(qAbs(pages[4].size.width() - 595) < 1 && qAbs(pages[4].size.height() - 842) < 1);
    QVERIFY(pages[4].text().contains(QStringLiteral("RC-0004")));
    QVERIFY(pages[7].text().contains(QStringLiteral("Page 2 of 2"))); // counted within its letter
}

void TestBatchExport::drawsWhatASingleExportDraws()
{
    if (!test::canReadPdf())
        QSKIP("pdftotext (poppler-utils) is not installed, so the PDF cannot be read back.");
    QTemporaryDir folder;
    const auto some = letters(6);
    const auto written = exportBatch(some, {folder.path(), BatchFiles::OneEach, {}}, base::Progress::none());
    VERIFY_OK(written);
    for (int i = 0; i < 6; ++i) {
        const auto alone = documents::renderPdf(some[static_cast<std::size_t>(i)], documents::layoutFor(some[static_cast<std::size_t>(i)]));
        VERIFY_OK(alone);
        const auto one = test::readPdf(contentOf(written->files.at(i)));
        const auto wanted = test::readPdf(*alone);
        QCOMPARE(one.size(), wanted.size());
        for (qsizetype page = 0; page < wanted.size(); ++page)
            QCOMPARE(one[page].text(), wanted[page].text());
    }
}

void TestBatchExport::takesAnotherLayout()
{
    if (!test::canReadPdf())
        QSKIP("pdftotext (poppler-utils) is not installed, so the PDF cannot be read back.");
    QTemporaryDir folder;
    const auto written = exportBatch(letters(1), {folder.path(), BatchFiles::OneEach, PageLayout::UsLetter}, base::Progress::none());
    VERIFY_OK(written);
    QVERIFY(qAbs(test::readPdf(contentOf(written->files.first())).value(0).size.width() - 612) < 1);
}

void TestBatchExport::leavesNothingWhenStopped_data()
{
    QTest::addColumn<bool>("joined");
    QTest::addColumn<int>("after");
    QTest::newRow("files, at once") << false << 0;
    QTest::newRow("files, half way") << false << 5;
    QTest::newRow("joined, at once") << true << 0;
    QTest::newRow("joined, half way") << true << 5;
}

void TestBatchExport::leavesNothingWhenStopped()
{
    QFETCH(bool, joined);
    QFETCH(int, after);
    QTemporaryDir folder;
    const QString path = joined ? folder.filePath(QStringLiteral("all.pdf")) : folder.path();
    Counter progress(after);
    const auto written = exportBatch(letters(20), {path, joined ? BatchFiles::Joined : BatchFiles::OneEach, {}}, progress);
    QVERIFY(!written);
    QCOMPARE(written.error().code, base::Code::Cancelled);
    QCOMPARE(filesIn(folder.path()), QStringList());
    QVERIFY(progress.done() < 20);
}

void TestBatchExport::refusesALetterThatIsNotReady()
{
    QTemporaryDir folder;
    auto some = letters(3);
    some[1].lint = {{model::LintFinding::Severity::Error, {}, {}, QStringLiteral("no postal address")}};
    const auto written = exportBatch(some, {folder.path(), BatchFiles::OneEach, {}}, base::Progress::none());
    QVERIFY(!written);
    QCOMPARE(written.error().code, base::Code::LetterLint);
    QVERIFY(written.error().where.contains(QStringLiteral("2")) && written.error().where.contains(QStringLiteral("no postal address")));
    QCOMPARE(filesIn(folder.path()), QStringList());
}

void TestBatchExport::refusesNone()
{
    QTemporaryDir folder;
    const auto written = exportBatch({}, {folder.path(), BatchFiles::OneEach, {}}, base::Progress::none());
    QVERIFY(!written);
    QCOMPARE(written.error().code, base::Code::BadArgument);
}

void TestBatchExport::saysWhereItCannotWrite()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    QFile blocker(file);
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const auto inside = exportBatch(letters(1), {file + QStringLiteral("/batch"), BatchFiles::OneEach, {}}, base::Progress::none());
    QVERIFY(!inside);
    QCOMPARE(inside.error().code, base::Code::FileUnwritable);
    QVERIFY(!exportBatch(letters(1), {file + QStringLiteral("/all.pdf"), BatchFiles::Joined, {}}, base::Progress::none()));
}

void TestBatchExport::namesFilesSafely_data()
{
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << "Example Ltd" << "007 RC-7K2M-9QXD Example Ltd.pdf";
    QTest::newRow("a path") << "../../etc/passwd" << "007 RC-7K2M-9QXD etc passwd.pdf";
    QTest::newRow("signs") << "A:B*C?\"<>|\\ & Co.\n" << "007 RC-7K2M-9QXD A B C Co.pdf";
    QTest::newRow("none") << "" << "007 RC-7K2M-9QXD.pdf";
    QTest::newRow("long") << QString(300, QLatin1Char('x')) << QStringLiteral("007 RC-7K2M-9QXD %1.pdf").arg(QString(60, QLatin1Char('x')));
}

void TestBatchExport::namesFilesSafely()
{
    QFETCH(QString, recipient);
    model::Letter letter = test::shortLetter();
    letter.recipient = {recipient};
    QTEST(documents::batchFileName(letter, 7, 100), "name");
}

RECOURSE_TEST(TestBatchExport, QGuiApplication)
#include "test_batch_export.moc"
