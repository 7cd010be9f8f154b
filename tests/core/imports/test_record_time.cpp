// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/record_time.h"
#include "main/test_program.h"
#include "sample_answers.h"

#include <QtTest>

using namespace recourse;

class TestRecordTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimes_data();
    void readsTimes();
};

void TestRecordTime::readsTimes_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("time");
    const QString iso = QStringLiteral("iso");
    QTest::newRow("seconds") << iso << QByteArray("2017-03-14T14:17:48Z") << "2017-03-14T14:17:48Z";
    QTest::newRow("fraction is cut") << iso << QByteArray("2021-01-02T03:04:05.999Z") << "2021-01-02T03:04:05Z";
    QTest::newRow("no zone is UTC") << iso << QByteArray("2021-01-02T03:04:05") << "2021-01-02T03:04:05Z";
    QTest::newRow("offset") << iso << QByteArray("2021-01-02T03:04:05+02:00") << "2021-01-02T01:04:05Z";
    QTest::newRow("blank around") << iso << QByteArray(" 2021-01-02 03:04:05Z\r") << "2021-01-02T03:04:05Z";
    QTest::newRow("leap day") << iso << QByteArray("2024-02-29T00:00:01Z") << "2024-02-29T00:00:01Z";
    QTest::newRow("no such day") << iso << QByteArray("2023-02-29T00:00:01Z") << "";
    QTest::newRow("never of KeePass 1") << iso << QByteArray("2999-12-28T22:59:59Z") << "";
    QTest::newRow("never of MacPass") << iso << QByteArray("4001-01-01T00:00:00Z") << "";
    QTest::newRow("before 1970") << iso << QByteArray("1601-01-01T00:00:00Z") << "";
    QTest::newRow("empty") << iso << QByteArray() << "";
    QTest::newRow("a word") << iso << QByteArray("yesterday, at about noon") << "";
    const QString ms = QStringLiteral("ms");
    QTest::newRow("milliseconds") << ms << QByteArray("1612345678900") << "2021-02-03T09:47:58Z";
    QTest::newRow("zero is unknown") << ms << QByteArray("0") << "";
    QTest::newRow("negative") << ms << QByteArray("-5000") << "";
    QTest::newRow("no number") << ms << QByteArray("16123456x") << "";
    QTest::newRow("out of range") << ms << QByteArray("99999999999999999999999") << "";
    const QString keepass = QStringLiteral("keepass");
    QTest::newRow("base64 of KDBX 4") << keepass << QByteArray("jPJZ0A4AAAA=") << "2017-03-14T14:17:48Z";
    QTest::newRow("KeePass, ISO") << keepass << QByteArray("2010-09-06T20:28:24Z") << "2010-09-06T20:28:24Z";
    QTest::newRow("base64 of year 1") << keepass << QByteArray("AAAAAAAAAAA=") << "";
    QTest::newRow("base64 of the largest number") << keepass << QByteArray("/////////38=") << "";
    QTest::newRow("twelve characters of no base64") << keepass << QByteArray("????????????") << "";
}

void TestRecordTime::readsTimes()
{
    QFETCH(QString, way);
    QFETCH(QByteArray, text);
    QFETCH(QString, time);
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));

    const QDateTime read = way == u"iso" ? imports::timeFromIso(view)
        : way == u"ms"                   ? imports::timeFromMilliseconds(view)
                                         : imports::timeFromKeePass(view);

    QCOMPARE(test::timeText(read), time);
}

RECOURSE_TEST(TestRecordTime, QCoreApplication)
#include "test_record_time.moc"
