// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_text.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace recourse;

namespace {

const QByteArray kHeader("name,url,username,password\n");
const QByteArray kAnn("A,https://a.example/,ann,cAnArY\n");
const QByteArray kBob("B,https://b.example/,bob,cAnArY\n");

QByteArray utf16(const QByteArray& text, bool bigEndian = false)
{
    QByteArray wide;
    for (const char c : text)
        wide += bigEndian ? QByteArray(1, '\0') + c : c + QByteArray(1, '\0');
    return wide;
}

QByteArray bitwarden(const QByteArray& items)
{
    return "{\"encrypted\":false,\"folders\":[],\"items\":[\n" + items + "\n]}";
}

QByteArray item(const QByteArray& name, const QByteArray& rest = {})
{
    return "{\"type\":1,\"name\":\"" + name + "\"" + rest + ",\"login\":{\"username\":\"ann\",\"password\":\"cAnArY\",\"uris\":[{\"uri\":\"https://" + name + ".example\"}]}}";
}

QByteArray keePass(const QByteArray& inside, const QByteArray& before = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
{
    return before + "<KeePassFile><Root><Group><Name>Root</Name>" + inside + "</Group></Root></KeePassFile>";
}

QByteArray entry(const QByteArray& password = "cAnArY", const QByteArray& more = {})
{
    return "<Entry><String><Key>Title</Key><Value>A</Value></String><String><Key>UserName</Key><Value>ann</Value></String><String><Key>Password</Key><Value>" + password
        + "</Value></String><String><Key>URL</Key><Value>https://a.example</Value></String>" + more + "</Entry>\n";
}

QByteArray laughs()
{
    QByteArray entities = "<!ENTITY a \"cAnArY\">";
    for (char name = 'b'; name < 'k'; ++name)
        entities += QByteArray("<!ENTITY ") + name + " \"" + (QByteArray("&") + static_cast<char>(name - 1) + ";").repeated(10) + "\">";
    return "<?xml version=\"1.0\"?>\n<!DOCTYPE KeePassFile [" + entities + "]>\n" + keePass(entry("&j;"), {});
}

/// One row of a table of refusals.
void refusal(const char* name, const QByteArray& bytes, const char* code, const char* place)
{
    QTest::newRow(name) << bytes << QString::fromLatin1(code) << QString::fromLatin1(place);
}

void list(const char* name, const QByteArray& bytes, const char* accounts, const char* skipped = "")
{
    QTest::newRow(name) << bytes << test::words(accounts) << QString::fromLatin1(skipped);
}

} // namespace

/// Lists made to harm or broken on their way, as files: refused with words that say what, where and what to do, or read but for the rows that
/// cannot be. No word of their secrets in any answer.
class TestHostileLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void readsTheRest_data();
    void readsTheRest();
    void cutsOnlyTheLongField();
    void takesNoLongerForNestedBrackets();

private:
    QString write(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("list")));
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    base::Result<imports::AccountList> read(const QByteArray& bytes)
    {
        return imports::readAccountList(write(bytes), {test::suffixList(), {}}, base::Progress::none());
    }

    QTemporaryDir m_folder;
};

void TestHostileLists::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");

    refusal("CSV: NUL", kHeader + "A,https://a.example/,ann,cAn\0ArY\n" + QByteArray(1, '\0'), "input.not_text", "byte");
    refusal("CSV: NULs to its end", kHeader + '"' + QByteArray(1 << 22, '\0'), "input.not_text", "NUL byte at byte 28");
    refusal("CSV: a million columns in the header", QByteArray("cAnArY,").repeated(1'000'000) + "\n" + kAnn, "input.too_large", "line 1, more than 4096 columns");
    refusal("CSV: nothing but a million commas", QByteArray(1'000'000, ','), "input.too_large", "line 1, more than 4096 columns");
    refusal("CSV: nothing but quotes", QByteArray(1'000'003, '"'), "input.unknown_format", "");
    refusal("CSV: the header's quote is never closed", "\"" + kHeader + kAnn, "input.unknown_format", "");
    refusal("CSV: three delimiters at once", "name;url,username\tcAnArY\nA;https://a.example/,ann\tcAnArY\n", "input.unknown_format", "");
    refusal("JSON: a million open brackets", QByteArray(1'000'000, '['), "input.malformed", "line 1, column 1000001");
    refusal("JSON: a million brackets", QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']'), "input.too_deep", "200 levels");
    refusal("JSON: a hundred thousand objects", QByteArray("{\"cAnArY\":").repeated(100'000) + '1' + QByteArray(100'000, '}'), "input.too_deep", "200 levels");
    refusal("JSON: deep inside an item", bitwarden(item("a", ",\"x\":" + QByteArray(500, '[') + QByteArray(500, ']'))), "input.too_deep", "200 levels");
    refusal("JSON: NUL", bitwarden(item("a", ",\"notes\":\"" + QByteArray(1, '\0') + "\"")), "input.not_text", "byte");
    refusal("JSON: infinite", bitwarden(item("a") + ",\n" + item("b", ",\"reprompt\":1e999")), "input.malformed", "line 3, column");
    refusal("JSON: twenty digits", bitwarden(item("a", ",\"reprompt\":99999999999999999999")), "input.malformed", "line 2, column");
    refusal("JSON: something behind its end", bitwarden(item("a")) + "\ncAnArY", "input.malformed", "line 4, column 1");
    refusal("JSON: cut inside a password", bitwarden(item("a")).left(110), "input.malformed", "line 2, column");
    refusal("JSON: UTF-16, one byte too many", "\xFF\xFE" + utf16(bitwarden(item("a"))) + "x", "input.malformed", "line 3");
    refusal("XML: billion laughs", laughs(), "input.doctype", "line 2");
    refusal("XML: external entity", "<?xml version=\"1.0\"?>\n<!DOCTYPE KeePassFile [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n" + keePass(entry("&x;"), {}), "input.doctype", "line 2");
    refusal("XML: external parameter entity", "<!DOCTYPE KeePassFile [<!ENTITY % x SYSTEM \"http://a.example/cAnArY\"> %x;]>" + keePass(entry(), {}), "input.doctype", "line 1");
    refusal("XML: 200,000 nested groups", keePass(QByteArray("<Group>").repeated(200'000) + QByteArray("</Group>").repeated(200'000)), "input.too_deep", "200 levels");
    refusal("XML: a million tags never closed", "<KeePassFile>" + QByteArray("<a>").repeated(1'000'000), "input.too_deep", "200 levels");
    refusal("XML: an entity nobody declared", keePass(entry("cAnArY&nbsp;")), "input.malformed", "line 2, column");
    refusal("XML: NUL", keePass(entry("cAn" + QByteArray(1, '\0') + "ArY")), "input.not_text", "byte");
    refusal("XML: cut inside an entry", keePass(entry() + entry()).left(500), "input.malformed", "line 3, column");
    refusal("XML: crossed tags", keePass(entry() + "<Group><Entry></Group></Entry>"), "input.malformed", "line 3, column");
    QByteArray attributes;
    for (int i = 0; i < 300'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"cAnArY\"";
    refusal("XML: 300,000 attributes", "<KeePassFile" + attributes + "/>", "input.too_large", "attributes");
    refusal("XML: the same attribute twice", "<KeePassFile a=\"cAnArY\" a=\"cAnArY\"/>", "input.malformed", "line 1, column");
    refusal("XML: five MiB of password", keePass(entry(QByteArray("cAnArY").repeated(900'000))), "input.too_large", "line 2, column");
    refusal("XML: encrypted values", keePass("<Entry><String><Key>Password</Key><Value Protected=\"True\">cAnArY</Value></String></Entry>"), "input.encrypted", "line 2");
}

void TestHostileLists::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(QString, place);
    const auto list = read(bytes);
    QVERIFY(!list);
    QCOMPARE(base::codeName(list.error().code), code);
    QVERIFY2(list.error().where.contains(place) && !list.error().where.isEmpty(), qPrintable(list.error().where));
    const QString text = list.error().text();
    QVERIFY2(!text.contains(QStringLiteral("cAnArY"), Qt::CaseInsensitive), qPrintable(text));
    // What to do comes last, or that nothing happened.
    QVERIFY2(text.contains(QStringLiteral("xport")) && text.contains(list.error().where), qPrintable(text));
}

void TestHostileLists::readsTheRest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("accounts");
    QTest::addColumn<QString>("skipped");

    list("CSV: a million columns in a row", kHeader + kAnn + QByteArray("cAnArY,").repeated(1'000'000) + "\n" + kBob, "ann bob", "bad_row");
    list("CSV: a quote never closed", kHeader + kAnn + "\"Q,https://q.example/,quin,cAnArY\n" + kBob, "ann quin bob");
    list("CSV: a quote never closed in a password", kHeader + kAnn + "Q,https://q.example/,quin,\"cAnArY\n" + kBob, "ann quin bob");
    list("CSV: a quote never closed to its end", kHeader + kAnn + "Q,https://q.example/,quin,\"" + QByteArray("cAnArY").repeated(1'000'000), "ann", "bad_row");
    list("CSV: lone quotes", kHeader + "A,https://a.example/,ann,\"cAn\"ArY\n" + kBob, "ann bob");
    list("CSV: CR only", QByteArray(kHeader + kAnn + kBob).replace('\n', '\r'), "ann bob");
    list("CSV: LF, CRLF, CR and CR CR LF", "name,url,username,password\r\nA,https://a.example/,ann,p\nB,https://b.example/,bob,p\rC,https://c.example/,cat,p\r\r\nD,https://d.example/,dan,p", "ann bob cat dan");
    list("CSV: two byte order marks", "\xEF\xBB\xBF\xEF\xBB\xBF" + kHeader + kAnn, "ann");
    list("CSV: UTF-16 with two byte order marks", "\xFF\xFE\xFF\xFE" + utf16(kHeader + kAnn), "ann");
    list("CSV: UTF-16 big-endian with two byte order marks", "\xFE\xFF\xFE\xFF" + utf16(kHeader + kAnn, true), "ann");
    list("CSV: UTF-16, one byte too few", utf16(kHeader + kAnn).chopped(1), "ann");
    list("CSV: UTF-16, one byte too many", "\xFF\xFE" + utf16(kHeader + kAnn) + "x", "ann", "bad_row");
    list("CSV: control characters", kHeader + "\x1B[31mA\x07,https://a.example/,ann,p\x01\n", "ann");
    list("JSON: two byte order marks", "\xEF\xBB\xBF\xEF\xBB\xBF" + bitwarden(item("a")), "ann");
    list("JSON: UTF-16", "\xFF\xFE" + utf16(bitwarden(item("a"))), "ann");
    list("JSON: the first of equal keys", bitwarden("{\"type\":1,\"type\":2,\"name\":\"a\",\"login\":{\"username\":\"ann\",\"username\":\"cAnArY\",\"password\":\"p\"},\"login\":5}"), "ann");
    list("JSON: half a surrogate pair", bitwarden(item("a", R"(,"notes":"cut\ud83d")") + "," + QByteArray(item("b")).replace("ann", "bob\\udc00")), "ann bob\uFFFD");
    list("JSON: bytes that are not UTF-8", bitwarden(item("a", ",\"notes\":\"\xFF\"")), "ann");
    list("JSON: escaped NUL in a password", bitwarden(QByteArray(item("a")).replace("cAnArY", "cAnArY\\u0000")), "ann");
    list("XML: two byte order marks", "\xEF\xBB\xBF\xEF\xBB\xBF" + keePass(entry()), "ann");
    list("XML: UTF-16 that says so", "\xFF\xFE" + utf16(keePass(entry(), "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n")), "ann");
    list("XML: UTF-16, one byte too many", "\xFF\xFE" + utf16(keePass(entry())) + "<", "ann");
    list("XML: Latin 2 that says so", keePass(QByteArray(entry()).replace(">ann<", ">\xB1nn<"), "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?>\n"), "ąnn");
    list("XML: UTF-8 that says Latin 1", keePass(QByteArray(entry()).replace(">ann<", ">\xC3\xA4nn<"), "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n"), "änn");
    list("XML: 150 nested groups", keePass(QByteArray("<Group><Name>g</Name>").repeated(150) + entry() + QByteArray("</Group>").repeated(150)), "ann");
    list("XML: half a million processing instructions", keePass(QByteArray("<?a?>").repeated(500'000) + entry()), "ann");
    list("XML: a file attached", "<KeePassFile><Meta><Binaries><Binary ID=\"0\">" + QByteArray(6 << 20, 'A') + "</Binary></Binaries></Meta>" + keePass(entry(), {}).mid(13), "ann");
}

void TestHostileLists::readsTheRest()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, accounts);
    QFETCH(QString, skipped);
    const auto list = read(bytes);
    VERIFY_OK(list);
    QStringList logins;
    for (const model::Account& account : list->accounts)
        logins.append(account.login);
    QCOMPARE(logins, accounts);
    QCOMPARE(list->skipped.keys().join(u' '), skipped);
    QVERIFY(test::addsUp(*list));
    QVERIFY2(!test::everyWord(*list).contains(QStringLiteral("cAnArY"), Qt::CaseInsensitive), "a secret is kept");
}

void TestHostileLists::cutsOnlyTheLongField()
{
    const auto list = read(kHeader + "A,https://a.example/,ann,\"" + QByteArray("cAnArY").repeated(8'000'000) + "\"\n" + kBob);
    VERIFY_OK(list);
    QCOMPARE(list->accounts.size(), std::size_t{2});
    QCOMPARE(list->warnings.value(QStringLiteral("too_long")), 1);
    QVERIFY(test::addsUp(*list));
}

void TestHostileLists::takesNoLongerForNestedBrackets()
{
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray& unit : {QByteArray("[{\"a\":"), QByteArray("<a><b>"), QByteArray("\"\"\"\n"), QByteArray("{\"a\":\"\\"), QByteArray("\xEF\xBB\xBF"), QByteArray("a,\"b\n")}) {
        const auto list = read(unit.repeated(1'000'000));
        QVERIFY2(!list || test::addsUp(*list), unit.constData());
    }
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

RECOURSE_TEST(TestHostileLists, QCoreApplication)
#include "test_hostile_lists.moc"
