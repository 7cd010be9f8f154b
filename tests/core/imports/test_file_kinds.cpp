// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace recourse;
using base::Code;

class TestFileKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesOtherFilesByContent_data();
    void refusesOtherFilesByContent();
    void tellsWhatIsWrongWithThePath();
    void readsByContentNotByName();
    void namesItsFormats();
};

void TestFileKinds::refusesOtherFilesByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Code>("code");
    QTest::newRow("nothing") << QByteArray() << Code::FileEmpty;
    QTest::newRow("only blank lines") << QByteArray("\r\n \n") << Code::FileEmpty;
    QTest::newRow("only a byte order mark") << QByteArray("\xEF\xBB\xBF") << Code::FileEmpty;
    QTest::newRow("an empty JSON list") << QByteArray("[ ]\n") << Code::FileEmpty;
    QTest::newRow("an empty JSON object") << QByteArray("{}") << Code::FileEmpty;
    QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\0\0\0", 8) << Code::InputMalformed; // whole ones: test_archived_lists
    QTest::newRow("part of a zip") << QByteArray("PK\x07\x08\0\0\0\0", 8) << Code::InputArchive;
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08\0\0", 5) << Code::InputArchive;
    QTest::newRow("7z") << QByteArray("7z\xBC\xAF\x27\x1C\0\x04", 8) << Code::InputArchive;
    QTest::newRow("tar") << QByteArray(QByteArray(257, 'x') + "ustar") << Code::InputArchive;
    QTest::newRow("kdbx") << QByteArray("\x03\xD9\xA2\x9A\x67\xFB\x4B\xB5\0\0", 10) << Code::InputPasswordDatabase;
    QTest::newRow("kdb") << QByteArray("\x03\xD9\xA2\x9A\x65\xFB\x4B\xB5\0\0", 10) << Code::InputPasswordDatabase;
    QTest::newRow("SQLite") << QByteArray("SQLite format 3\0\x10\0", 18) << Code::InputNotText;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << Code::InputNotText;
    QTest::newRow("NUL bytes") << QByteArray("a\0b\0\0\0c,d\0\0\n\0\x01\x02", 14) << Code::InputNotText;
    QTest::newRow("PGP") << QByteArray("-----BEGIN PGP MESSAGE-----\n\nhQEM\n") << Code::InputEncrypted;
    QTest::newRow("age") << QByteArray("age-encryption.org/v1\n-> X25519 x\n") << Code::InputEncrypted;
    QTest::newRow("OpenSSL") << QByteArray("Salted__12345678abcdefgh") << Code::InputEncrypted;
    QTest::newRow("web page") << QByteArray("\n<!DOCTYPE HTML><html><body>LastPass</body></html>") << Code::InputWebPage;
    QTest::newRow("web page without doctype") << QByteArray("\xEF\xBB\xBF<HTML><body></body></HTML>") << Code::InputWebPage;
    QTest::newRow("web page written as XML") << QByteArray("<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\"><html/>") << Code::InputWebPage;
    QTest::newRow("bookmarks") << QByteArray("<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>B</TITLE>") << Code::InputNotText;
    QTest::newRow("mbox") << QByteArray("From x@y Mon Jan 01 00:00:00 +0000 2024\nFrom: a@m.example\n\nx\n") << Code::InputNotText;
    QTest::newRow("message") << QByteArray("From: a@m.example\r\nTo: b@m.example,\r\n c@m.example\r\nSubject: Welcome\r\n\r\nx\r\n") << Code::InputNotText;
    QTest::newRow("lines that look like mail") << QByteArray("Date: Monday\nDear diary,\nSubject: nothing\n") << Code::InputUnknownFormat;
    QTest::newRow("text") << QByteArray("Dear diary,\n\ntoday nothing happened.\n") << Code::InputUnknownFormat;
}

void TestFileKinds::refusesOtherFilesByContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Code, code);
    const auto list = test::readBytes(bytes);
    QVERIFY(!list);
    QCOMPARE(base::codeName(list.error().code), base::codeName(code));
}

void TestFileKinds::tellsWhatIsWrongWithThePath()
{
    QTemporaryDir folder;
    const imports::ReadOptions options{test::suffixList(), {}};
    const auto codeOf = [&options](const QString& path) { return base::codeName(imports::readAccountList(path, options, base::Progress::none()).error().code); };
    QCOMPARE(codeOf(folder.filePath(QStringLiteral("none.csv"))), base::codeName(Code::FileMissing));
    QCOMPARE(codeOf(folder.path()), base::codeName(Code::FileUnreadable));
    QFile empty(folder.filePath(QStringLiteral("empty.csv")));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QCOMPARE(codeOf(empty.fileName()), base::codeName(Code::FileEmpty));
    // Sparse: a file of two GiB that takes no room.
    QFile huge(folder.filePath(QStringLiteral("huge.csv")));
    QVERIFY(huge.open(QIODevice::WriteOnly));
    QVERIFY(huge.resize(qint64{2} << 30));
    huge.close();
    QCOMPARE(codeOf(huge.fileName()), base::codeName(Code::FileTooLarge));
}

void TestFileKinds::readsByContentNotByName()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("passwords.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,url,username,password\nA,https://a.example/,ann,p\n");
    file.close();
    const auto list = imports::readAccountList(file.fileName(), {test::suffixList(), {}}, base::Progress::none());
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("chrome-csv"));
}

void TestFileKinds::namesItsFormats()
{
    const QStringList names = imports::formatNames();
    for (const char* name : {"chrome-csv", "firefox-csv", "bitwarden-json", "keepassxc-csv", "keepass2-xml"})
        QVERIFY(names.contains(QLatin1String(name)));
}

RECOURSE_TEST(TestFileKinds, QCoreApplication)
#include "test_file_kinds.moc"
