// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session_fixture.h"

#include "session/account_jobs.h"
#include "session/mapping_jobs.h"

using namespace recourse;
using base::Code;
using imports::ColumnField;
using imports::CsvReading;
using test::OpenSession;

namespace {

const QByteArray kUnknown("Wo;Wer;Womit\na.example;ann;cAnArY-1\nb.example;bob;cAnArY-2\n");

CsvReading reading(const QStringList& words)
{
    CsvReading reading;
    for (const QString& word : words)
        reading.columns.push_back(*imports::columnChoiceFromWords(word));
    return reading;
}

} // namespace

/// The page of columns and the import that follows it, as jobs.
class TestMappingJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenSession>(); }
    void cleanup() { m_open.reset(); }
    void previewsAndImportsAsTheUserSays();
    void readsItInAnotherEncoding();
    void needsNoVault();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void refusedChoicesStoreNothing();

private:
    base::Result<imports::ColumnPreview> preview(const QByteArray& bytes, const CsvReading& reading)
    {
        return OpenSession::wait(session::previewColumns(*m_open, m_open->write(QStringLiteral("list.txt"), bytes), reading));
    }
    std::unique_ptr<OpenSession> m_open;
};

void TestMappingJobs::previewsAndImportsAsTheUserSays()
{
    const auto guessed = preview(kUnknown, {});
    VERIFY_OK(guessed);
    QCOMPARE(guessed->delimiter, ';');
    QVERIFY(guessed->hasHeader && !guessed->certain);
    QCOMPARE(guessed->rows.size(), std::size_t{2});
    const QString file = m_open->path(QStringLiteral("list.txt"));
    QVERIFY(!OpenSession::wait(session::commitImport(*m_open, {file, {}})));

    const CsvReading chosen = reading({QStringLiteral("Wo=url"), QStringLiteral("2=login"), QStringLiteral("womit=password")});
    const auto shown = preview(kUnknown, chosen);
    VERIFY_OK(shown);
    QCOMPARE(shown->fields(), (imports::ColumnFields{ColumnField::Url, ColumnField::Login, ColumnField::Password}));
    for (const QStringList& row : shown->rows)
        QVERIFY(!row.join(u' ').contains(QStringLiteral("cAnArY")));
    session::ImportRequest request{file, {}};
    request.csv = chosen;
    const auto report = OpenSession::wait(session::commitImport(*m_open, request));
    VERIFY_OK(report);
    QCOMPARE(report->run.added, 2);
    QCOMPARE(report->list.format, QStringLiteral("generic-csv"));
    const auto again = OpenSession::wait(session::previewImport(*m_open, request));
    VERIFY_OK(again);
    QCOMPARE(again->run.known, 2);
    QCOMPARE(OpenSession::wait(session::listAccounts(*m_open, {}))->size(), std::size_t{2});
}

void TestMappingJobs::readsItInAnotherEncoding()
{
    CsvReading latin = reading({QStringLiteral("1=url"), QStringLiteral("2=login")});
    latin.encoding = QStringLiteral("ISO-8859-2");
    latin.delimiter = '~';
    latin.hasHeader = false;
    const QByteArray bytes("a.example~\xB1nn~cAnArY\n");
    const auto shown = preview(bytes, latin);
    if (!shown && shown.error().code == Code::BadArgument)
        QSKIP("This Qt knows no other encodings.");
    VERIFY_OK(shown);
    QCOMPARE(shown->encoding, QStringLiteral("ISO-8859-2"));
    QCOMPARE(shown->rows.front().value(1), QStringLiteral("ąnn"));
    QVERIFY(!shown->hasHeader);
    session::ImportRequest request{m_open->path(QStringLiteral("list.txt")), {}};
    request.csv = latin;
    const auto report = OpenSession::wait(session::commitImport(*m_open, request));
    VERIFY_OK(report);
    QCOMPARE(report->list.accounts.front().login, QStringLiteral("ąnn"));
}

void TestMappingJobs::needsNoVault()
{
    session::lockVault(*m_open);
    VERIFY_OK(preview(kUnknown, {}));
}

void TestMappingJobs::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("code");
    const QStringList none;
    QTest::newRow("no such column") << kUnknown << QStringList{QStringLiteral("Wann=url")} << "" << "call.not_found";
    QTest::newRow("no such number") << kUnknown << QStringList{QStringLiteral("9=url")} << "" << "call.not_found";
    QTest::newRow("a column twice") << kUnknown << QStringList{QStringLiteral("Wo=url"), QStringLiteral("1=login")} << "" << "call.bad_argument";
    QTest::newRow("no such encoding") << kUnknown << none << "klingon" << "call.bad_argument";
    QTest::newRow("JSON") << QByteArray("{\"cAnArY\":[1,2]}") << none << "" << "input.unknown_format";
    QTest::newRow("XML") << QByteArray("<list>cAnArY</list>") << none << "" << "input.unknown_format";
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0cAnArY", 16) << none << "" << "input.not_text";
    QTest::newRow("nothing") << QByteArray() << none << "" << "file.empty";
    QTest::newRow("a million columns") << QByteArray(1'000'000, ';') << none << "" << "input.too_large";
}

void TestMappingJobs::tellsWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, choices);
    QFETCH(QString, encoding);
    QFETCH(QString, code);
    CsvReading asked = reading(choices);
    asked.encoding = encoding;
    const auto shown = preview(bytes, asked);
    QVERIFY(!shown);
    QCOMPARE(base::codeName(shown.error().code), code);
    QVERIFY(!shown.error().text().contains(QStringLiteral("cAnArY")));
}

void TestMappingJobs::refusedChoicesStoreNothing()
{
    session::ImportRequest request{m_open->write(QStringLiteral("list.txt"), kUnknown), {}};
    request.csv = reading({QStringLiteral("Wer=login"), QStringLiteral("Womit=password")});
    const auto report = OpenSession::wait(session::commitImport(*m_open, request));
    QVERIFY(!report);
    QCOMPARE(report.error().code, Code::InputMissingColumn);
    QVERIFY(OpenSession::wait(session::importHistory(*m_open))->empty());
}

RECOURSE_TEST(TestMappingJobs, QCoreApplication)
#include "test_mapping_jobs.moc"
