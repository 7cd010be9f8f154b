// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/address_list.h"
#include "main/test_program.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace recourse;

/// Cells that hold several addresses.
class TestAddressList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void takesNoLongerThanTheCellIs();
};

void TestAddressList::splits_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QStringList>("addresses");
    const auto row = [](const char* name, const char* cell, const QStringList& addresses) { QTest::newRow(name) << QByteArray(cell) << addresses; };
    const QString a = QStringLiteral("https://a.example");
    const QString b = QStringLiteral("https://b.example");
    row("nothing", "", {});
    row("blanks", " \t", {});
    row("one", "https://a.example", {a});
    row("two", "https://a.example,https://b.example", {a, b});
    row("blank behind the comma", "https://a.example, https://b.example", {a, b});
    row("lines", "https://a.example\r\nhttps://b.example\n", {a, b});
    row("empty parts", ",https://a.example,,https://b.example,", {a, b});
    row("comma in the path", "https://a.example/x,y,https://b.example", {QStringLiteral("https://a.example/x,y"), b});
    row("comma in the query", "https://a.example?q=1,2", {QStringLiteral("https://a.example?q=1,2")});
    row("comma at the end of the path", "https://a.example/,https://b.example", {QStringLiteral("https://a.example/"), b});
    row("app", "https://a.example/,androidapp://org.example.app", {QStringLiteral("https://a.example/"), QStringLiteral("androidapp://org.example.app")});
    row("no schemes", "a.example,b.example/x,y", {QStringLiteral("a.example"), QStringLiteral("b.example/x,y")});
    row("scheme and none", "https://a.example,b.example", {a, QStringLiteral("b.example")});
    row("comma in user info", "https://me:x,y@a.example/", {QStringLiteral("https://me:x,y@a.example/")});
    row("user info in the second", "https://a.example/,https://me@b.example", {QStringLiteral("https://a.example/"), QStringLiteral("https://me@b.example")});
    row("colon that is no scheme", "https://a.example/x,:// y", {QStringLiteral("https://a.example/x,:// y")});
}

void TestAddressList::splits()
{
    QFETCH(QByteArray, cell);
    QFETCH(QStringList, addresses);
    std::vector<std::string_view> found;
    imports::splitAddresses({cell.constData(), static_cast<std::size_t>(cell.size())}, found);
    QStringList texts;
    for (const std::string_view address : found)
        texts.append(QString::fromUtf8(address));
    QCOMPARE(texts, addresses);
}

void TestAddressList::takesNoLongerThanTheCellIs()
{
    QElapsedTimer time;
    time.start();
    for (const QByteArray& cell : {QByteArray("a,").repeated(500'000), QByteArray("https://a/,").repeated(90'000), QByteArray(1 << 20, ','), "https://a.example/" + QByteArray("x,").repeated(500'000)}) {
        std::vector<std::string_view> found;
        imports::splitAddresses({cell.constData(), static_cast<std::size_t>(cell.size())}, found);
    }
    QVERIFY2(time.elapsed() < 20'000, qPrintable(QString::number(time.elapsed())));
}

RECOURSE_TEST(TestAddressList, QCoreApplication)
#include "test_address_list.moc"
