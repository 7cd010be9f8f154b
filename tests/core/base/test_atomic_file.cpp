// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace recourse::base;

class TestAtomicFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesForTheOwnerOnly();
    void replacesTheOldContent();
    void keepsTheOldContentWhenTheFolderIsGone();
    void refusesAFileAboveTheLimit();
    void namesAMissingFile();
};

void TestAtomicFile::writesForTheOwnerOnly()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.json"));
    VERIFY_OK(writeFileAtomically(path, QByteArrayLiteral("{}"), FileAccess::Private));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFileInfo(path).permissions() & others, QFileDevice::Permissions());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestAtomicFile::replacesTheOldContent()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    VERIFY_OK(writeFileAtomically(path, QByteArrayLiteral("old and long"), FileAccess::Default));
    VERIFY_OK(writeFileAtomically(path, QByteArrayLiteral("new"), FileAccess::Default));
    const auto read = readWholeFile(path, 100);
    VERIFY_OK(read);
    QCOMPARE(*read, QByteArrayLiteral("new"));
}

void TestAtomicFile::keepsTheOldContentWhenTheFolderIsGone()
{
    QTemporaryDir folder;
    const auto written = writeFileAtomically(folder.filePath(QStringLiteral("no/such/a.txt")), QByteArrayLiteral("x"), FileAccess::Default);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Code::FileUnwritable);
}

void TestAtomicFile::refusesAFileAboveTheLimit()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("big"));
    VERIFY_OK(writeFileAtomically(path, QByteArray(101, 'x'), FileAccess::Default));
    const auto read = readWholeFile(path, 100);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Code::FileTooLarge);
}

void TestAtomicFile::namesAMissingFile()
{
    const auto read = readWholeFile(QStringLiteral("/no/such/file"), 100);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Code::FileMissing);
    QVERIFY(read.error().text().contains(QStringLiteral("/no/such/file")));
}

RECOURSE_TEST(TestAtomicFile, QCoreApplication)
#include "test_atomic_file.moc"
