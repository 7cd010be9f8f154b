// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/text_lines.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using base::Code;

class TestDomainList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLines_data();
    void readsLines();
    void tellsListsFromText_data();
    void tellsListsFromText();
    void tellsLinesAndAddsUp();
    void cutsLongLines();
    void stopsWhenCancelled();
};

void TestDomainList::readsLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("names");
    QTest::newRow("hosts") << QByteArray("a.example\nwww.b.example\n") << "a.example b.example";
    QTest::newRow("URLs, the last line without end") << QByteArray("https://a.example/x\r\nhttp://me:secret@b.example:8443") << "a.example b.example";
    QTest::newRow("CR") << QByteArray("a.example\rb.example\r") << "a.example b.example";
    QTest::newRow("comments") << QByteArray("# mine\n; mine\n// mine\na.example # mine\nb.example\t# mine\nhttps://c.example/#top\n") << "a.example b.example c.example";
    QTest::newRow("heading") << QByteArray("Website\na.example\n") << "a.example";
    QTest::newRow("mail domains") << QByteArray("@a.example\n@b.example\n") << "a.example b.example";
    QTest::newRow("bullets, quotes, commas") << QByteArray("- a.example\n* b.example\n\xE2\x80\xA2 c.example\n\"d.example\",\n") << "a.example b.example c.example d.example";
    QTest::newRow("IDN, twice") << QByteArray("b\xC3\xBC" "cher.example\nXN--BCHER-KVA.example\n") << "xn--bcher-kva.example";
    QTest::newRow("apps") << QByteArray("android://aGFzaA==@com.example.app/\na.example\n") << "com.example.app a.example";
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE" "a\0.\0e\0x\0\n\0b\0.\0e\0x\0", 20) << "a.ex b.ex";
    QTest::newRow("one line") << QByteArray("a.example") << "a.example";
}

void TestDomainList::readsLines()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, names);
    const auto list = test::readBytes(text);
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("domain-list"));
    QStringList seen;
    for (const model::Account& account : list->accounts)
        seen.append(account.domain.isEmpty() ? account.host : account.domain);
    QCOMPARE(seen.join(u' '), names);
}

void TestDomainList::tellsListsFromText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("prose") << QByteArray("I like a.example\nand other sites\nbut not b.example\n");
    QTest::newRow("passwords") << QByteArray("hunter2\nhunter3\ncorrect horse\n");
    QTest::newRow("mail addresses") << QByteArray("ann@a.example\nbob@b.example\n");
    QTest::newRow("comments only") << QByteArray("# a.example\n# b.example\n");
    QTest::newRow("JavaScript") << QByteArray("window.YTD.tweets.part0 = [\n{\n}\n]\n");
    QTest::newRow("JSON by lines") << QByteArray("{\"a\":1}\n***5642bee8-a5ff-11dc-8314-0800200c9a66***\n");
}

void TestDomainList::tellsListsFromText()
{
    QFETCH(QByteArray, text);
    const auto list = test::readBytes(text);
    QVERIFY(!list);
    QCOMPARE(base::codeName(list.error().code), base::codeName(Code::InputUnknownFormat));
}

void TestDomainList::tellsLinesAndAddsUp()
{
    const auto list = test::readBytes("# mine\na.example\n\nnot a host\nA.EXAMPLE\nlocalhost\nchrome://settings\nb.example\nc.example\nd.example\n");
    VERIFY_OK(list);
    QCOMPARE(list->records, 8);
    QCOMPARE(list->merged, 1);
    QCOMPARE(list->skipped.value(QStringLiteral("bad_url")), 1);
    QCOMPARE(list->skipped.value(QStringLiteral("internal")), 1);
    QCOMPARE(list->accounts.size(), std::size_t{5});
    QCOMPARE(list->lines[0].line, 2);
    QCOMPARE(list->lines[1].line, 4);
    QCOMPARE(list->lines[7].line, 10);
    const auto asked = test::readBytes("nothing here\n", QStringLiteral("domain-list"));
    VERIFY_OK(asked);
    QCOMPARE(asked->records, 1);
    QCOMPARE(test::readBytes("a,b\nc,d\n", QStringLiteral("domain-list")).error().code, Code::InputMalformed);
}

void TestDomainList::cutsLongLines()
{
    const auto list = test::readBytes("https://a.example/" + QByteArray(1 << 20, 'x') + "\nb.example\nc.example\n");
    VERIFY_OK(list);
    QCOMPARE(list->records, 3);
    QCOMPARE(list->warnings.value(QStringLiteral("too_long")), 1);
}

void TestDomainList::stopsWhenCancelled()
{
    class Stop : public base::Progress
    {
    public:
        void report(qint64, qint64) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    } stop;
    const auto list = imports::readAccountListBytes("a.example\nb.example\n", QStringLiteral("list"), {test::suffixList(), {}}, stop);
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::Cancelled);
}

RECOURSE_TEST(TestDomainList, QCoreApplication)
#include "test_domain_list.moc"
