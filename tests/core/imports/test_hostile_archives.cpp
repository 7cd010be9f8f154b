// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_text.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/raw_zip.h"
#include "support/test_text.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

using namespace recourse;
using test::RawMember;
using test::rawZip;

namespace {

const QByteArray kList("name,url,username,password\nA,https://a.example/,ann,cAnArY\n");
const QByteArray kOther("name,url,username,password\nB,https://b.example/,bob,cAnArY\n");
constexpr quint32 kLink = 0120777U << 16;

RawMember member(const QByteArray& name, const QByteArray& content = kList)
{
    return {.name = name, .content = content};
}

RawMember with(RawMember base, const std::function<void(RawMember&)>& change)
{
    change(base);
    return base;
}

/// Each level holds ten copies of the one below it.
QByteArray nested(int levels)
{
    QByteArray inner = rawZip({member("list.csv")});
    for (int level = 0; level < levels; ++level) {
        std::vector<RawMember> members;
        for (int i = 0; i < 10; ++i)
            members.push_back({.name = QByteArray::number(i) + ".zip", .content = inner, .compressed = true});
        inner = rawZip(members);
    }
    return inner;
}

/// Five thousand names for one member of 20 MiB: 100 GiB in a few hundred KiB.
QByteArray overlapping()
{
    std::vector<RawMember> members{{.name = "k", .content = QByteArray(20 << 20, 'a'), .compressed = true}};
    RawMember again = members.front();
    again.packedSize = static_cast<quint32>(test::rawzip::packed(again).size());
    again.size = static_cast<quint32>(again.content.size());
    again.checksum = test::rawzip::checksumOf(again.content);
    again.content.clear();
    again.offset = 0;
    again.inDirectoryOnly = true;
    members.insert(members.end(), 5000, again);
    return rawZip(members);
}

/// The second member's header and content lie inside the first one's content.
QByteArray quoted()
{
    const QByteArray inner = rawZip({member("inner.csv", kOther)});
    const RawMember outer = member("outer.csv", kList + inner.left(inner.indexOf("PK\x01\x02")));
    return rawZip({outer, with(member("inner.csv", kOther), [&](RawMember& inside) {
        inside.inDirectoryOnly = true;
        inside.offset = static_cast<quint32>(30 + outer.name.size() + kList.size());
    })});
}

QByteArray million()
{
    QByteArray directory;
    const RawMember one = member("0", {});
    const QByteArray facts = test::rawzip::facts(one, {});
    const QByteArray body = test::rawzip::localHeader(one, facts);
    directory = test::rawzip::directoryHeader(one, facts, 0).repeated(1'000'000);
    return body + directory + test::rawzip::end(0xFFFF, directory.size(), body.size());
}

void refusal(const char* name, const QByteArray& bytes, const char* code, const char* where)
{
    QTest::newRow(name) << bytes << QString::fromLatin1(code) << QString::fromLatin1(where);
}

void list(const char* name, const QByteArray& bytes, const char* logins)
{
    QTest::newRow(name) << bytes << test::words(logins);
}

} // namespace

/// Archives made to harm, as files: nothing is unpacked to disk, no more is unpacked than is allowed, and the words say why.
class TestHostileArchives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void readsTheRest_data();
    void readsTheRest();
    void takesNoMemberInsideAnotherTwice();
    void writesNothingAnywhere();

private:
    base::Result<imports::AccountList> read(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("list.zip")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            return base::fail(base::Code::FileUnreadable);
        file.close();
        return imports::readAccountList(file.fileName(), {test::suffixList(), {}}, base::Progress::none());
    }

    QTemporaryDir m_folder;
};

void TestHostileArchives::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("where");

    refusal("bomb", rawZip({{.name = "list.csv", .content = QByteArray(48 << 20, '\0'), .compressed = true}}), "input.too_large", "unpacked bytes");
    refusal("bomb that begins as a list", rawZip({{.name = "list.csv", .content = kList + kOther.repeated(1'000'000), .compressed = true}}), "input.too_large", "unpacked bytes");
    refusal("bomb beside a list", rawZip({member("list.csv"), {.name = "zeros", .content = QByteArray(48 << 20, '\0'), .compressed = true}}), "input.too_large", "unpacked bytes");
    refusal("archives in archives", nested(4), "input.archive", "10");
    refusal("a million members", million(), "input.too_large", "members");
    refusal("five thousand names for one member", overlapping(), "input.archive", "");
    refusal("encrypted", rawZip({with(member("list.csv"), [](RawMember& it) { it.flags = 1; })}), "input.encrypted", "archive");
    refusal("encrypted beside a list", rawZip({member("list.csv"), with(member("cAnArY.csv"), [](RawMember& it) { it.flags = 1; })}), "input.encrypted", "archive");
    refusal("encrypted by AES", rawZip({with(member("list.csv"), [](RawMember& it) {
        it.flags = 1;
        it.method = 99;
    })}), "input.encrypted", "archive");
    refusal("says it is smaller", rawZip({with(member("list.csv"), [](RawMember& it) {
        it.compressed = true;
        it.size = 5;
    })}), "input.malformed", "damaged");
    refusal("says it is larger", rawZip({with(member("list.csv"), [](RawMember& it) {
        it.compressed = true;
        it.size = 0xFFFFFFF0U;
    })}), "input.malformed", "damaged");
    refusal("says it is packed into 2 GiB", rawZip({with(member("list.csv"), [](RawMember& it) { it.packedSize = 0x7FFFFFFFU; })}), "input.malformed", "damaged");
    refusal("wrong checksum", rawZip({with(member("list.csv"), [](RawMember& it) { it.checksum = 1; })}), "input.malformed", "damaged");
    refusal("packed in a way nobody knows", rawZip({with(member("list.csv"), [](RawMember& it) { it.method = 77; })}), "input.malformed", "");
    refusal("a name of 12,000 bytes", rawZip({member(QByteArray("cAnArY").repeated(2000))}), "input.too_large", "bytes of a name");
    refusal("cut in its directory", rawZip({member("list.csv")}).chopped(30), "input.malformed", "damaged");
    refusal("cut in its member", rawZip({member("list.csv", kList.repeated(50))}).left(400), "input.malformed", "damaged");
    refusal("a directory that lies elsewhere", rawZip({member("list.csv")}).chopped(6) + QByteArray("\xFF\xFF\xFF\x7F\0\0", 6), "input.malformed", "damaged");
    refusal("empty", rawZip({}), "input.archive", "empty");
    refusal("a program before it", "MZ" + QByteArray("cAnArY").repeated(500) + rawZip({member("list.csv")}), "input.not_text", "");
}

void TestHostileArchives::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(QString, where);
    QElapsedTimer timer;
    timer.start();
    const auto list = read(bytes);
    QVERIFY(!list);
    QCOMPARE(base::codeName(list.error().code), code);
    QVERIFY2(list.error().where.contains(where) && !list.error().where.isEmpty(), qPrintable(list.error().where));
    QVERIFY2(!list.error().text().contains(QStringLiteral("cAnArY"), Qt::CaseInsensitive), qPrintable(list.error().text()));
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

void TestHostileArchives::readsTheRest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("logins");

    list("up and out", rawZip({member("../../../../tmp/list-of-tests.csv")}), "ann");
    list("absolute", rawZip({member("/tmp/list-of-tests.csv")}), "ann");
    list("drive", rawZip({member("C:\\list-of-tests.csv")}), "ann");
    list("a device's name", rawZip({member("CON"), member("aux.csv", kOther)}), "ann bob");
    list("no name", rawZip({member("")}), "ann");
    list("a name that lies", rawZip({with(member("list.csv"), [](RawMember& it) { it.nameInDirectory = "other.csv"; })}), "ann");
    list("equal names", rawZip({member("list.csv"), member("list.csv", kOther)}), "ann bob");
    list("a link, then a file below it", rawZip({with(member("list", "/etc/passwd"), [](RawMember& it) { it.attributes = kLink; }), member("list/list.csv")}), "ann");
    list("two hundred folders deep", rawZip({member(QByteArray("a/").repeated(200), {}), member(QByteArray("a/").repeated(200) + "list.csv")}), "ann");
}

void TestHostileArchives::readsTheRest()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, logins);
    const auto list = read(bytes);
    VERIFY_OK(list);
    QStringList found;
    for (const model::Account& account : list->accounts)
        found.append(account.login);
    QCOMPARE(found, logins);
    QVERIFY(test::addsUp(*list));
    QVERIFY(!test::everyWord(*list).contains(QStringLiteral("cAnArY"), Qt::CaseInsensitive));
}

void TestHostileArchives::takesNoMemberInsideAnotherTwice()
{
    // The outer one is no text; the library may also pass one of them over or call the archive damaged.
    const auto list = read(quoted());
    if (!list) {
        QCOMPARE(list.error().code, base::Code::InputMalformed);
        return;
    }
    QCOMPARE(list->accounts.size(), std::size_t{1});
    QCOMPARE(list->accounts.front().login, QStringLiteral("bob"));
}

void TestHostileArchives::writesNothingAnywhere()
{
    int files = 0;
    for (QDirIterator all(m_folder.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories); all.hasNext(); all.next())
        ++files;
    QCOMPARE(files, 1); // the archive
    QVERIFY(!QFileInfo::exists(QStringLiteral("/tmp/list-of-tests.csv")));
    QVERIFY(!QFileInfo::exists(QStringLiteral("C:\\list-of-tests.csv")));
}

RECOURSE_TEST(TestHostileArchives, QCoreApplication)
#include "test_hostile_archives.moc"
