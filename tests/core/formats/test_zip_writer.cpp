// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/zip_writer.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtEndian>
#include <QtTest>

using namespace recourse;
using namespace recourse::formats;

namespace {

quint16 at16(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 at32(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

const std::vector<ZipMember> kDocument{
    {QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text", false},
    {QStringLiteral("content.xml"), QByteArray("<text>same and same again</text>").repeated(50), true},
    {QStringLiteral("META-INF/Überblick.xml"), "", true},
};

} // namespace

class TestZipWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesTheFirstMemberAsOpenDocumentDemands();
    void writesHeadersThatAgree();
    void givesTheSameBytesForTheSameInput();
    void refusesUnusableNames_data();
    void refusesUnusableNames();
    void isReadByAnotherProgram();
    void writesAnEmptyArchive();
};

void TestZipWriter::storesTheFirstMemberAsOpenDocumentDemands()
{
    const auto archive = writeZip(kDocument);
    VERIFY_OK(archive);
    const QByteArray& bytes = *archive;

    QCOMPARE(at32(bytes, 0), 0x04034B50U);
    QCOMPARE(at16(bytes, 6), quint16{0}); // no flags
    QCOMPARE(at16(bytes, 8), quint16{0}); // stored
    QCOMPARE(at16(bytes, 28), quint16{0}); // no extra field
    QCOMPARE(bytes.mid(30, 8), QByteArray("mimetype"));
    QCOMPARE(bytes.mid(38, 39), kDocument[0].content);
}

void TestZipWriter::writesHeadersThatAgree()
{
    const auto archive = writeZip({{QStringLiteral("crc"), "123456789", true}, kDocument[1], kDocument[2]});
    VERIFY_OK(archive);
    const QByteArray& bytes = *archive;
    const qsizetype end = bytes.size() - 22;

    QCOMPARE(at32(bytes, end), 0x06054B50U);
    QCOMPARE(at16(bytes, end + 10), quint16{3});
    qsizetype central = at32(bytes, end + 16);
    QCOMPARE(central + at32(bytes, end + 12), end);
    QCOMPARE(at32(bytes, central + 16), 0xCBF43926U); // the published check value of CRC-32
    for (int i = 0; i < 3; ++i) {
        const qsizetype local = at32(bytes, central + 42);
        QCOMPARE(at32(bytes, central), 0x02014B50U);
        QCOMPARE(at32(bytes, local), 0x04034B50U);
        QCOMPARE(bytes.mid(central + 6, 26), bytes.mid(local + 4, 26)); // version to name length, extra length
        central += 46 + at16(bytes, central + 28);
    }
    QCOMPARE(central, end);
}

void TestZipWriter::givesTheSameBytesForTheSameInput()
{
    QCOMPARE(*writeZip(kDocument), *writeZip(kDocument));
}

void TestZipWriter::refusesUnusableNames_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("empty") << QString();
    QTest::newRow("absolute") << u"/etc/passwd"_qs;
    QTest::newRow("upwards") << u"a/../../b"_qs;
    QTest::newRow("backslash") << u"a\\b"_qs;
    QTest::newRow("drive") << u"c:x"_qs;
    QTest::newRow("twice") << u"first"_qs;
}

void TestZipWriter::refusesUnusableNames()
{
    QFETCH(QString, name);

    const auto archive = writeZip({{QStringLiteral("first"), "x", true}, {name, "y", true}});

    QVERIFY(!archive);
    QCOMPARE(archive.error().code, base::Code::ExportFailed);
    QCOMPARE(archive.error().where, u"archive member 2 has an unusable name"_qs);
}

void TestZipWriter::isReadByAnotherProgram()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("no python3 to read the archive with");
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.zip")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*writeZip(kDocument));
    file.close();
    const QString script = QStringLiteral("import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n"
                                          "assert all(i.extra == b'' and i.date_time == (1980, 1, 1, 0, 0, 0) for i in z.infolist())\n"
                                          "print([(i.filename, i.compress_type, len(z.read(i))) for i in z.infolist()])\n");
    QProcess process;
    process.start(python, {QStringLiteral("-X"), QStringLiteral("utf8"), QStringLiteral("-c"), script, file.fileName()});
    QVERIFY(process.waitForFinished());

    QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
        u"[('mimetype', 0, 39), ('content.xml', 8, 1600), ('META-INF/Überblick.xml', 0, 0)]"_qs);
}

void TestZipWriter::writesAnEmptyArchive()
{
    QCOMPARE(writeZip({})->size(), 22);
}

RECOURSE_TEST(TestZipWriter, QCoreApplication)
#include "test_zip_writer.moc"
