// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_text.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;

namespace {

/// Of the entry that is referred to.
const QByteArray kUuid = QByteArray::fromHex("46C9B1FFBD4ABC4BBB260C6190BAD20C").toBase64();

QByteArray entry(const QByteArray& title, const QByteArray& user, const QByteArray& url, const QByteArray& more = {})
{
    const auto string = [](const char* key, const QByteArray& value) { return QByteArray("<String><Key>") + key + "</Key><Value>" + value + "</Value></String>"; };
    return "<Entry>" + more + string("Title", title) + string("UserName", user) + string("URL", url) + string("Password", "cAnArY") + "</Entry>";
}

QByteArray document(const QByteArray& entries)
{
    return "<KeePassFile><Root><Group><Name>Root</Name>" + entries + "</Group></Root></KeePassFile>";
}

QByteArray reference(const QByteArray& field)
{
    return "{REF:" + field + "@I:46C9B1FFBD4ABC4BBB260C6190BAD20C}";
}

} // namespace

/// Fields of KeePass entries that say "what stands there in that other entry".
class TestKeePassReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsReferences_data();
    void followsReferences();
    void dropsReferencesInTables();
};

void TestKeePassReferences::followsReferences_data()
{
    QTest::addColumn<QByteArray>("referring");
    QTest::addColumn<QString>("account");
    QTest::addColumn<int>("lost");
    QTest::newRow("user name") << entry("B", reference("U"), "https://b.example") << "web b.example ann" << 0;
    QTest::newRow("small letters") << entry("B", "{REF:u@i:46c9b1ffbd4abc4bbb260c6190bad20c}", "https://b.example") << "web b.example ann" << 0;
    QTest::newRow("address") << entry("B", "bob", reference("A")) << "web a.example bob" << 0;
    QTest::newRow("title") << entry(reference("T"), "bob", "") << "unresolved \"A\" bob" << 0;
    QTest::newRow("address in another place") << entry("B", reference("A"), "https://b.example") << "web b.example https://a.example/x" << 0;
    QTest::newRow("password") << entry("B", reference("P"), "https://b.example") << "web b.example -" << 1;
    QTest::newRow("unknown entry") << entry("B", "{REF:U@I:00000000000000000000000000000001}", "https://b.example") << "web b.example -" << 1;
    QTest::newRow("by title") << entry("B", "{REF:U@T:A}", "https://b.example") << "web b.example -" << 1;
    QTest::newRow("no end") << entry("B", "{REF:U@I:46C9", "{REF:A") << "unresolved \"B\" -" << 1;
}

void TestKeePassReferences::followsReferences()
{
    QFETCH(QByteArray, referring);
    QFETCH(QString, account);
    QFETCH(int, lost);
    const QByteArray named = entry("A", "ann", "https://a.example/x", "<UUID>" + kUuid + "</UUID>");
    const QByteArray former = "<History>" + entry("A", "former", "https://former.example", "<UUID>" + kUuid + "</UUID>") + "</History>";
    // Before and behind the entry that it names.
    for (const QByteArray& entries : {referring + named, named + referring, referring + QByteArray(named).replace("</Entry>", former + "</Entry>")}) {
        const auto list = test::readBytes(document(entries));
        VERIFY_OK(list);
        QVERIFY2(test::accountTexts(*list).contains(account), qPrintable(test::accountTexts(*list).join(u'\n')));
        QCOMPARE(list->warnings.value(QStringLiteral("reference")), lost);
        const auto named = std::count_if(list->lines.begin(), list->lines.end(), [](const model::ImportLine& line) { return line.reason == u"reference"; });
        QCOMPARE(static_cast<int>(named), lost);
        QCOMPARE(list->records, 2);
    }
}

void TestKeePassReferences::dropsReferencesInTables()
{
    const auto list = test::readBytes("\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\"\n"
                                      "\"Root\",\"B\",\"" + reference("U") + "\",\"x\",\"https://b.example\",\"\"\n"
                                      "\"Root\",\"C\",\"cyd\",\"x\",\"" + reference("A") + "\",\"\"\n");
    VERIFY_OK(list);
    QCOMPARE(test::accountTexts(*list), QStringList({QStringLiteral("web b.example -"), QStringLiteral("unresolved \"C\" cyd")}));
    QCOMPARE(list->warnings.value(QStringLiteral("reference")), 2);
}

RECOURSE_TEST(TestKeePassReferences, QCoreApplication)
#include "test_keepass_references.moc"
