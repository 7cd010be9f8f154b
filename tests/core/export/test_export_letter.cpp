// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/export_letter.h"

#include "export/pdf_file.h"
#include "export/recovery_sheet.h"
#include "main/test_program.h"
#include "pdf_reading.h"
#include "sample_letters.h"
#include "support/test_text.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace recourse;
using documents::exportLetter;
using documents::RecoverySheet;
using documents::renderRecoverySheet;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

#ifdef Q_OS_UNIX
/// While it lives no file of this process can grow past `bytes`: writing fails in the middle, as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};
#endif

} // namespace

class TestExportLetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEachKind_data();
    void writesEachKind();
    void refusesALetterWithLintErrors();
    void writesALetterWithWarnings();
    void refusesAnUnknownKindBeforeAnythingElse();
    void leavesNoHalfFile();
    void leavesTheOldFileWhenTheFolderIsReadOnly();
    void printsARecoverySheet();
    void drawsTheSameSheetOnAPrinter();
    void refusesASheetWithoutACode();
    void standsAStrangeVaultName();
};

void TestExportLetter::writesEachKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("pdf") << "letter.pdf" << QByteArray("%PDF-");
    QTest::newRow("odt") << "letter.odt" << QByteArray("PK\x03\x04");
    QTest::newRow("txt") << "letter.TXT" << QByteArray("Alex Example\n");
    QTest::newRow("eml") << "letter.eml" << QByteArray("From: ");
}

void TestExportLetter::writesEachKind()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    VERIFY_OK(exportLetter(test::shortLetter(), path));
    QVERIFY(contentOf(path).startsWith(begin));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFileInfo(path).permissions() & others, QFileDevice::Permissions());
}

void TestExportLetter::refusesALetterWithLintErrors()
{
    QTemporaryDir folder;
    model::Letter letter = test::shortLetter();
    letter.lint = {{model::LintFinding::Severity::Warning, QStringLiteral("w"), {}, QStringLiteral("a warning")},
        {model::LintFinding::Severity::Error, QStringLiteral("field.empty"), {}, QStringLiteral("the postal address is empty")},
        {model::LintFinding::Severity::Error, QStringLiteral("x"), {}, QStringLiteral("a second error")}};
    for (const char* name : {"a.pdf", "a.odt", "a.txt", "a.eml"}) {
        const auto written = exportLetter(letter, folder.filePath(QLatin1String(name)));
        QVERIFY(!written);
        QCOMPARE(written.error().code, base::Code::LetterLint);
        QCOMPARE(written.error().where, QStringLiteral("the postal address is empty"));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestExportLetter::writesALetterWithWarnings()
{
    QTemporaryDir folder;
    model::Letter letter = test::shortLetter();
    letter.lint = {{model::LintFinding::Severity::Warning, QStringLiteral("w"), {}, QStringLiteral("a warning")}};
    VERIFY_OK(exportLetter(letter, folder.filePath(QStringLiteral("a.txt"))));
}

void TestExportLetter::refusesAnUnknownKindBeforeAnythingElse()
{
    QTemporaryDir folder;
    const auto written = exportLetter(test::shortLetter(), folder.filePath(QStringLiteral("a.docx")));
    QVERIFY(!written);
    QCOMPARE(written.error().code, base::Code::ExportUnknownKind);
    QCOMPARE(written.error().where, QStringLiteral("a.docx; choose .pdf, .odt, .txt, .eml"));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestExportLetter::leavesNoHalfFile()
{
#ifndef Q_OS_UNIX
    QSKIP("The limit that stands for a full disk is a Unix one.");
#else
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    VERIFY_OK(exportLetter(test::shortLetter(), path));
    const QByteArray before = contentOf(path);
    {
        const FileSizeLimit limit(4096);
        const auto written = exportLetter(test::longLetter(), path);
        QVERIFY(!written);
        QVERIFY(written.error().code == base::Code::FileUnwritable || written.error().code == base::Code::DiskFull);
    }
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.pdf")});
#endif
}

void TestExportLetter::leavesTheOldFileWhenTheFolderIsReadOnly()
{
    const auto written = exportLetter(test::shortLetter(), QStringLiteral("/proc/letter.txt"));
    QVERIFY(!written);
    QCOMPARE(base::exitStatus(written.error().code), 5);
}

void TestExportLetter::printsARecoverySheet()
{
    if (!test::canReadPdf())
        QSKIP("pdftotext (poppler-utils) is not installed, so the PDF cannot be read back.");
    const RecoverySheet sheet{QStringLiteral("Family"), QStringLiteral("7K2MA-9QXDB-3ZZ8C-QW4RD-TY6PE-5HJKF-8NBVG-2MPLH"), QDate(2026, 11, 21)};
    const auto pdf = renderRecoverySheet(sheet);
    VERIFY_OK(pdf);
    const auto pages = test::readPdf(*pdf);
    QCOMPARE(pages.size(), 1);
    const QString text = pages.first().text();
    QVERIFY(text.contains(QStringLiteral("7K2MA - 9QXDB - 3ZZ8C - QW4RD TY6PE - 5HJKF - 8NBVG - 2MPLH")));
    QVERIFY(text.contains(QStringLiteral("“Family”")) && text.contains(QStringLiteral("2026-11-21")));
    QVERIFY(pages.first().boxOf(QStringLiteral("7K2MA")).height() > 15); // read without glasses
    QVERIFY(!pdf->contains("7K2MA")); // neither in the title nor anywhere else in the clear
}

void TestExportLetter::drawsTheSameSheetOnAPrinter()
{
    if (!test::canReadPdf())
        QSKIP("pdftotext (poppler-utils) is not installed, so the PDF cannot be read back.");
    const RecoverySheet sheet{QStringLiteral("Family"), QStringLiteral("7K2MA-9QXDB-3ZZ8C-QW4RD"), QDate(2026, 11, 21)};
    const auto pdf = renderRecoverySheet(sheet);
    VERIFY_OK(pdf);
    QBuffer printed;
    QVERIFY(printed.open(QIODevice::WriteOnly));
    {
        QPdfWriter printer(&printed);
        printer.setResolution(300); // coarser than the sheet is laid out for
        QVERIFY(!documents::printRecoverySheet(sheet, printer));
        printer.setResolution(documents::PdfFile::kDotsPerInch);
        VERIFY_OK(documents::printRecoverySheet(sheet, printer));
        QVERIFY(!documents::printRecoverySheet({}, printer));
    }
    const auto pages = test::readPdf(printed.data());
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.first().text(), test::readPdf(*pdf).first().text());
}

void TestExportLetter::refusesASheetWithoutACode()
{
    for (const char* code : {"", "  ", "- -"}) {
        const auto pdf = renderRecoverySheet({QStringLiteral("x"), QLatin1String(code), QDate(2026, 1, 1)});
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, base::Code::BadArgument);
    }
}

void TestExportLetter::standsAStrangeVaultName()
{
    if (!test::canReadPdf())
        QSKIP("pdftotext (poppler-utils) is not installed, so the PDF cannot be read back.");
    const auto pdf = renderRecoverySheet({QStringLiteral("%1<img src=file:///etc/passwd>\n") + QString(500, QLatin1Char('W')),
        QStringLiteral("ABCDE-").repeated(8), QDate()});
    VERIFY_OK(pdf);
    const auto pages = test::readPdf(*pdf);
    QCOMPARE(pages.size(), 1);
    for (const auto& word : pages.first().words)
        QVERIFY(QRectF(QPointF(40, 40), QSizeF(515, 762)).contains(word.box));
}

RECOURSE_TEST(TestExportLetter, QGuiApplication)
#include "test_export_letter.moc"
