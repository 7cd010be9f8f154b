// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QDirIterator>
#include <QtTest>

using namespace recourse;
using base::Code;

namespace {

QString samplesFolder()
{
    return QStringLiteral(RECOURSE_SHARED_DIR "/data/imports");
}

QStringList filesBelow(const QString& folder, const QStringList& patterns)
{
    QStringList files;
    QDirIterator walk(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    files.sort();
    return files;
}

} // namespace

/// Real exports of the programs themselves, with answers worked out by an independent reader.
class TestSampleFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsExactlyWhatTheAnswerSays_data();
    void readsExactlyWhatTheAnswerSays();
    void refusesEncryptedBitwardenExports_data();
    void refusesEncryptedBitwardenExports();
    void mistakesNoOtherFormat_data();
    void mistakesNoOtherFormat();
};

void TestSampleFiles::readsExactlyWhatTheAnswerSays_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("format");
    for (const QString& format : imports::formatNames()) {
        for (const QString& folder : {samplesFolder() + u'/' + format, QStringLiteral(RECOURSE_SOURCE_DIR "/tests/core/imports/samples/") + format}) {
            for (const QString& answer : filesBelow(folder, {QStringLiteral("*.EXPECTED.tsv")}))
                QTest::newRow(qPrintable(answer.section(u'/', -2))) << answer << format;
        }
    }
    QVERIFY(QFileInfo::exists(QStringLiteral(RECOURSE_SOURCE_DIR "/tests/core/imports/samples")));
}

void TestSampleFiles::readsExactlyWhatTheAnswerSays()
{
    QFETCH(QString, path);
    QFETCH(QString, format);
    const test::Answer answer = test::readAnswer(path);
    QCOMPARE(answer.format, format);

    const auto list = imports::readAccountList(path.chopped(13), {test::suffixList(), {}}, base::Progress::none());

    VERIFY_OK(list);
    QCOMPARE(list->format, format);
    QCOMPARE(test::differences(*list, answer).join(u'\n'), QString());
    QCOMPARE(list->lines.size(), static_cast<std::size_t>(list->records));
    QCOMPARE(list->accountOf.size(), list->lines.size());
}

void TestSampleFiles::refusesEncryptedBitwardenExports_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Code>("code");
    QTest::newRow("PBKDF2") << "password_protected_pbkdf2.json" << Code::InputPasswordProtected;
    QTest::newRow("Argon2id") << "password_protected_argon2id.json" << Code::InputPasswordProtected;
    QTest::newRow("account") << "account_restricted_v1.json" << Code::InputAccountRestricted;
}

void TestSampleFiles::refusesEncryptedBitwardenExports()
{
    QFETCH(QString, file);
    QFETCH(Code, code);
    const QString path = samplesFolder() + QStringLiteral("/bitwarden-json-encrypted/") + file;
    if (!QFileInfo::exists(path))
        QSKIP("The shared samples are not there.");

    const auto list = imports::readAccountList(path, {test::suffixList(), {}}, base::Progress::none());

    QVERIFY(!list);
    QCOMPARE(list.error().code, code);
}

void TestSampleFiles::mistakesNoOtherFormat_data()
{
    QTest::addColumn<QString>("path");
    if (!QFileInfo::exists(samplesFolder()))
        QSKIP("The shared samples are not there.");
    const QStringList known = imports::formatNames();
    for (const QString& path : filesBelow(samplesFolder(), {QStringLiteral("*.csv"), QStringLiteral("*.json"), QStringLiteral("*.xml"), QStringLiteral("*.txt")})) {
        if (!known.contains(path.section(u'/', -2, -2)) && !path.contains(u"bitwarden-json") && !path.endsWith(u"SOURCE.txt"))
            QTest::newRow(qPrintable(path.section(u'/', -2))) << path;
    }
}

void TestSampleFiles::mistakesNoOtherFormat()
{
    QFETCH(QString, path);

    const auto list = imports::readAccountList(path, {test::suffixList(), {}}, base::Progress::none());

    QVERIFY2(!list, list ? qPrintable(list->format) : "");
    QVERIFY2(list.error().code == Code::InputUnknownFormat || list.error().code == Code::InputMalformed || list.error().code == Code::InputNotText,
        qPrintable(test::errorText(list.error())));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    // Dummy passwords that stand in the first rows of headerless samples.
    for (const char* secret : {"secret1", "SoNEwvU", "hunter", "D<INNeT"})
        QVERIFY(!list.error().text().contains(QLatin1String(secret)));
}

RECOURSE_TEST(TestSampleFiles, QCoreApplication)
#include "test_sample_files.moc"
