// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/zip_writer.h"
#include "imports/archived_list.h"
#include "list_text.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace recourse;
using base::Code;
using formats::ZipMember;

namespace {

QByteArray chrome(const QByteArray& name)
{
    return "name,url,username,password\n" + name + ",https://" + name + ".example/," + name + ",p\n";
}

const QByteArray kKeePass("\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\"\n\"Root\",\"K\",\"kim\",\"p\",\"https://k.example\",\"\"\n");
const QByteArray kTable("Website,Login name,Passwort\nhttps://t.example,tom,p\nhttps://u.example,una,p\n");
const QByteArray kPicture("\x89PNG\r\n\x1a\n\0\0\0\0\0\0\0\0", 16);

QByteArray zipOf(const std::vector<ZipMember>& members)
{
    return *formats::writeZip(members);
}

base::Result<imports::AccountList> readMember(const QByteArray& zip, const QString& member, const QString& format = {})
{
    imports::ReadOptions options{test::suffixList(), format};
    options.member = member;
    return imports::readAccountListBytes({zip.constData(), static_cast<std::size_t>(zip.size())}, QStringLiteral("list"), options, base::Progress::none());
}

/// Two lists that no one product writes, one of them twice under the same name.
QByteArray mixedZip()
{
    return zipOf({{QStringLiteral("one/passwords.csv"), chrome("ann"), true}, {QStringLiteral("two/passwords.csv"), chrome("bob"), true}, {QStringLiteral("vault.csv"), kKeePass, true},
        {QStringLiteral("picture.png"), kPicture, false}});
}

} // namespace

/// Which lists of an archive are read, and how one is chosen.
class TestArchiveChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsListsOfOneProduct();
    void namesListsOfDifferentProducts();
    void readsTheNamedMember();
    void refusesOtherNames_data();
    void refusesOtherNames();
    void passesOnWhyTheNamedMemberIsNoList();
    void leavesAttachmentsAlone_data();
    void leavesAttachmentsAlone();
    void prefersWhatHasASignature();
    void opensNoArchiveInTheArchive();
    void usesNoNameAsPath();
    void joinsMembersOfTheSameName();
    void takesTenThousandMembers();
    void tellsLimits();
    void listsWhatIsInside();
};

void TestArchiveChoice::joinsListsOfOneProduct()
{
    const auto list = test::readBytes(zipOf({{QStringLiteral("Default.csv"), chrome("ann"), true}, {QStringLiteral("read me.txt"), "Two profiles.\n", true}, {QStringLiteral("Work.csv"), chrome("bob") + "ann,https://ann.example,ANN,q\n", true}}));
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("chrome-csv"));
    QCOMPARE(list->member, QStringLiteral("Default.csv, Work.csv"));
    QCOMPARE(test::accountTexts(*list), QStringList({QStringLiteral("web ann.example ann"), QStringLiteral("web bob.example bob")}));
    QCOMPARE(list->merged, 1);
    QCOMPARE(list->accounts[1].password.reusedCount, 2);
    QVERIFY(test::addsUp(*list));
}

void TestArchiveChoice::namesListsOfDifferentProducts()
{
    const auto list = test::readBytes(mixedZip());
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InputArchive);
    QCOMPARE(list.error().where, QStringLiteral("zip with 3 account lists: passwords.csv, passwords.csv, vault.csv"));
}

void TestArchiveChoice::readsTheNamedMember()
{
    for (const auto& [member, login] : {std::pair{"one/passwords.csv", "ann"}, std::pair{"two/passwords.csv", "bob"}, std::pair{"vault.csv", "kim"}}) {
        const auto list = readMember(mixedZip(), QString::fromLatin1(member));
        VERIFY_OK(list);
        QCOMPARE(list->member, QString::fromLatin1(member));
        QCOMPARE(list->accounts.size(), std::size_t{1});
        QCOMPARE(list->accounts.front().login, QString::fromLatin1(login));
    }
    const auto byLastPart = readMember(zipOf({{QStringLiteral("a/b/vault.csv"), kKeePass, true}, {QStringLiteral("x.csv"), chrome("ann"), true}}), QStringLiteral("vault.csv"));
    VERIFY_OK(byLastPart);
    QCOMPARE(byLastPart->member, QStringLiteral("a/b/vault.csv"));
}

void TestArchiveChoice::refusesOtherNames_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("format");
    QTest::addColumn<Code>("code");
    QTest::newRow("not there") << "nothing.csv" << "" << Code::NotFound;
    QTest::newRow("there twice") << "passwords.csv" << "" << Code::InputArchive;
    QTest::newRow("folder") << "one/" << "" << Code::NotFound;
    QTest::newRow("of another format") << "vault.csv" << "bitwarden-csv" << Code::InputMissingColumn;
    QTest::newRow("of a format nobody knows") << "vault.csv" << "nonsense" << Code::BadArgument;
}

void TestArchiveChoice::refusesOtherNames()
{
    QFETCH(QString, member);
    QFETCH(QString, format);
    QFETCH(Code, code);
    const auto list = readMember(mixedZip(), member, format);
    QVERIFY(!list);
    QCOMPARE(list.error().code, code);
}

void TestArchiveChoice::passesOnWhyTheNamedMemberIsNoList()
{
    const auto list = readMember(mixedZip(), QStringLiteral("picture.png"));
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InputNotText);
}

void TestArchiveChoice::leavesAttachmentsAlone_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<QStringList>("accounts");
    const QStringList ann{QStringLiteral("web ann.example ann")};
    const QStringList kim{QStringLiteral("web k.example kim tags=")};
    QTest::newRow("beside the list, before it") << zipOf({{QStringLiteral("files/vault.csv"), kKeePass, true}, {QStringLiteral("list"), chrome("ann"), true}}) << ann;
    QTest::newRow("in a folder") << zipOf({{QStringLiteral("Export/list"), chrome("ann"), true}, {QStringLiteral("Export/attachments/1/vault.csv"), kKeePass, true}}) << ann;
    QTest::newRow("nothing but them") << zipOf({{QStringLiteral("files/list.csv"), chrome("ann"), true}, {QStringLiteral("files/p.png"), kPicture, false}}) << ann;
    QTest::newRow("a list of the same product") << zipOf({{QStringLiteral("list"), chrome("ann"), true}, {QStringLiteral("files/old.csv"), chrome("bob"), true}}) << ann;
}

void TestArchiveChoice::leavesAttachmentsAlone()
{
    QFETCH(QByteArray, zip);
    QFETCH(QStringList, accounts);
    const auto list = test::readBytes(zip);
    VERIFY_OK(list);
    QCOMPARE(test::accountTexts(*list), accounts);
    // A folder of that name elsewhere says nothing.
    const auto other = test::readBytes(zipOf({{QStringLiteral("Export/list"), chrome("ann"), true}, {QStringLiteral("files/vault.csv"), kKeePass, true}}));
    QVERIFY(!other);
    QCOMPARE(other.error().code, Code::InputArchive);
}

void TestArchiveChoice::prefersWhatHasASignature()
{
    const auto list = test::readBytes(zipOf({{QStringLiteral("table.csv"), kTable, true}, {QStringLiteral("list.csv"), chrome("ann"), true}, {QStringLiteral("domains.txt"), "a.example\nb.example\n", true}}));
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("chrome-csv"));
    QCOMPARE(list->records, 1);
    const auto alone = test::readBytes(zipOf({{QStringLiteral("table.csv"), kTable, true}, {QStringLiteral("p.png"), kPicture, false}}));
    VERIFY_OK(alone);
    QCOMPARE(alone->accounts.size(), std::size_t{2});
    QCOMPARE(alone->member, QStringLiteral("table.csv"));
    const auto two = test::readBytes(zipOf({{QStringLiteral("table.csv"), kTable, true}, {QStringLiteral("more.csv"), kTable, true}}));
    QVERIFY(!two);
    QCOMPARE(two.error().code, Code::InputArchive);
}

void TestArchiveChoice::opensNoArchiveInTheArchive()
{
    const QByteArray inner = zipOf({{QStringLiteral("list.csv"), chrome("bob"), true}});
    const auto list = test::readBytes(zipOf({{QStringLiteral("inner.zip"), inner, false}, {QStringLiteral("list.csv"), chrome("ann"), true}}));
    VERIFY_OK(list);
    QCOMPARE(test::accountTexts(*list), QStringList({QStringLiteral("web ann.example ann")}));
    const auto named = readMember(zipOf({{QStringLiteral("inner.zip"), inner, false}}), QStringLiteral("inner.zip"));
    QVERIFY(!named);
    QCOMPARE(named.error().code, Code::InputArchive);
}

void TestArchiveChoice::usesNoNameAsPath()
{
    const QByteArray plain("list-of-12345.csv");
    for (const QByteArray& name : {QByteArray("/tmp/list-of-.csv"), QByteArray("../../list-of.csv"), QByteArray("C:\\list-of-12.csv"), QByteArray("list\nof\x1B[2J12.csv"), QByteArray("list\xE2\x80\xAEof-123.csv")}) {
        QCOMPARE(name.size(), plain.size());
        QByteArray zip = zipOf({{QString::fromLatin1(plain), chrome("ann"), false}});
        zip.replace(plain, name); // names stand in no checksum
        const auto list = test::readBytes(zip);
        VERIFY_OK(list);
        QVERIFY(!list->member.contains(u'\n') && !list->member.contains(QChar(0x1B)) && !list->member.contains(QChar(0x202E)));
    }
    QVERIFY(!QFileInfo::exists(QStringLiteral("/tmp/list-of-.csv")));
}

void TestArchiveChoice::joinsMembersOfTheSameName()
{
    QByteArray zip = zipOf({{QStringLiteral("a.csv"), chrome("ann"), false}, {QStringLiteral("b.csv"), chrome("bob"), false}});
    zip.replace("b.csv", "a.csv"); // names stand in no checksum
    const auto list = test::readBytes(zip);
    VERIFY_OK(list);
    QCOMPARE(list->accounts.size(), std::size_t{2});
    const auto named = readMember(zip, QStringLiteral("a.csv"));
    QVERIFY(!named);
    QCOMPARE(named.error().where, QStringLiteral("zip with 2 files of that name"));
}

void TestArchiveChoice::takesTenThousandMembers()
{
    std::vector<ZipMember> members;
    members.push_back({QStringLiteral("list.csv"), chrome("ann"), false});
    while (members.size() < 10'000)
        members.push_back({QStringLiteral("pictures/%1.png").arg(members.size()), kPicture, false});
    const auto list = test::readBytes(zipOf(members));
    VERIFY_OK(list);
    QCOMPARE(list->accounts.size(), std::size_t{1});
    members.push_back({QStringLiteral("one too many.png"), kPicture, false});
    const auto refused = test::readBytes(zipOf(members));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::InputTooLarge);
    QVERIFY(refused.error().where.contains(QStringLiteral("members")));
}

void TestArchiveChoice::tellsLimits()
{
    const auto bomb = test::readBytes(zipOf({{QStringLiteral("list.csv"), chrome("ann"), true}, {QStringLiteral("zeros.txt"), QByteArray(64 << 20, ' '), true}}));
    QVERIFY(!bomb);
    QCOMPARE(bomb.error().code, Code::InputTooLarge);
    QVERIFY(bomb.error().where.contains(QStringLiteral("unpacked")));
}

void TestArchiveChoice::listsWhatIsInside()
{
    QTemporaryDir folder;
    const auto write = [&folder](const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    };
    const auto lists = imports::listsInArchive(write("mixed.zip", mixedZip()), base::Progress::none());
    VERIFY_OK(lists);
    QCOMPARE(lists->size(), std::size_t{3});
    QCOMPARE(lists->at(1).member, QStringLiteral("two/passwords.csv"));
    QCOMPARE(lists->at(2).format, QStringLiteral("keepassxc-csv"));
    const auto plain = imports::listsInArchive(write("list.csv", chrome("ann")), base::Progress::none());
    VERIFY_OK(plain);
    QVERIFY(plain->empty());
    QCOMPARE(imports::listsInArchive(folder.filePath(QStringLiteral("gone")), base::Progress::none()).error().code, Code::FileMissing);
}

RECOURSE_TEST(TestArchiveChoice, QCoreApplication)
#include "test_archive_choice.moc"
