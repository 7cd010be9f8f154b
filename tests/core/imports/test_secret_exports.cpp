// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/zip_writer.h"
#include "list_text.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/secret_exports.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;

/// The lists by which other tests look for secrets are read as what they are, and all formats are among them.
class TestSecretExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areRead_data();
    void areRead();
    void areOfEveryFormat();
};

void TestSecretExports::areRead_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    for (const test::SecretExport& one : test::secretExports())
        QTest::newRow(one.name) << QString::fromLatin1(one.format) << one.bytes;
}

void TestSecretExports::areRead()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    QVERIFY(bytes.contains(test::kSecret));
    for (const QByteArray& file : {bytes, *formats::writeZip({{QStringLiteral("export"), bytes, true}})}) {
        const auto list = test::readBytes(file);
        VERIFY_OK(list);
        QCOMPARE(list->format, format);
        QVERIFY(!list->accounts.empty() && test::addsUp(*list));
        QVERIFY(format == u"domain-list" || list->accounts.front().login == u"ann");
        QVERIFY2(!test::everyWord(*list).contains(QLatin1String(test::kSecret), Qt::CaseInsensitive), qPrintable(test::everyWord(*list)));
    }
}

void TestSecretExports::areOfEveryFormat()
{
    QStringList missing = imports::formatNames();
    for (const test::SecretExport& one : test::secretExports())
        missing.removeAll(QString::fromLatin1(one.format));
    QCOMPARE(missing.join(u' '), QString());
}

RECOURSE_TEST(TestSecretExports, QCoreApplication)
#include "test_secret_exports.moc"
