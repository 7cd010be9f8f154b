// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/archive.h"
#include "formats/zip_writer.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <QtEndian>
#include <QtTest>

#include <archive.h>
#include <archive_entry.h>

using namespace recourse;
using namespace recourse::formats;
using base::Code;

namespace {

constexpr base::ArchiveLimits kLimits{std::size_t{1} << 24, 100, 64, std::size_t{1} << 20, std::size_t{3} << 20, 50, std::size_t{1} << 16};

struct Content
{
    QString name;
    QByteArray bytes;
};
using Contents = std::vector<Content>;

base::Result<Contents> contentsOf(const QByteArray& bytes, const base::ArchiveLimits& limits = kLimits)
{
    Contents all;
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const auto read = readArchive(view, limits, [&all](const ArchiveMember& member) {
        all.push_back({member.name, QByteArray(member.content.data(), static_cast<qsizetype>(member.content.size()))});
        return base::Status();
    });
    return read ? base::Result<Contents>(all) : read.error();
}

QByteArray zipOf(const std::vector<ZipMember>& members)
{
    return *writeZip(members);
}

/// A tar archive as the library writes it, gzipped if asked for.
class TarWriter
{
public:
    explicit TarWriter(bool gzipped)
        : m_bytes(qsizetype{8} << 20, '\0')
        , m_archive(archive_write_new())
    {
        archive_write_set_format_pax_restricted(m_archive);
        if (gzipped)
            archive_write_add_filter_gzip(m_archive);
        archive_write_open_memory(m_archive, m_bytes.data(), static_cast<std::size_t>(m_bytes.size()), &m_used);
    }

    void add(const char* name, const QByteArray& content, unsigned type = AE_IFREG, const char* link = nullptr)
    {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name);
        archive_entry_set_filetype(entry, type);
        archive_entry_set_perm(entry, 0600);
        archive_entry_set_size(entry, content.size());
        if (type == AE_IFLNK)
            archive_entry_set_symlink(entry, link);
        else if (link != nullptr)
            archive_entry_set_hardlink(entry, link);
        archive_write_header(m_archive, entry);
        archive_write_data(m_archive, content.constData(), static_cast<std::size_t>(content.size()));
        archive_entry_free(entry);
    }

    QByteArray finish()
    {
        archive_write_free(m_archive);
        return m_bytes.left(static_cast<qsizetype>(m_used));
    }

private:
    QByteArray m_bytes;
    std::size_t m_used = 0;
    archive* m_archive;
};

/// The same archive with bits of a zip's flags set in the headers of its first member.
QByteArray withFlags(QByteArray zip, char flags)
{
    zip[6] = static_cast<char>(zip[6] | flags);
    const qsizetype central = qFromLittleEndian<quint32>(zip.constData() + zip.size() - 6);
    zip[central + 8] = static_cast<char>(zip[central + 8] | flags);
    return zip;
}

std::vector<ZipMember> manyMembers(int count)
{
    std::vector<ZipMember> members;
    for (int i = 0; i < count; ++i)
        members.push_back({QString::number(i), "x", false});
    return members;
}

} // namespace

class TestArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStoredAndDeflatedMembers();
    void readsAnEmptyZip();
    void readsTar_data();
    void readsTar();
    void passesOverLinksAndFolders();
    void keepsNamesAsTextOnly();
    void doesNotOpenNestedArchives();
    void refusesEncryptedMembers();
    void refusesWhatBreaksALimit_data();
    void refusesWhatBreaksALimit();
    void refusesManyMembersBeforeTheFirst();
    void refusesEveryTruncation_data();
    void refusesEveryTruncation();
    void refusesChangedContent();
    void refusesOtherBytes_data();
    void refusesOtherBytes();
    void endsWithTheSinksError();
};

void TestArchive::readsStoredAndDeflatedMembers()
{
    const QByteArray text = QByteArray("name,url,username,password\n").repeated(9000); // several of the library's blocks
    const auto all = contentsOf(zipOf({{QStringLiteral("a/stored.csv"), text, false}, {QStringLiteral("Überblick.csv"), text, true}, {QStringLiteral("empty"), "", true}}),
        {1 << 24, 100, 64, 1 << 20, 1 << 22, 1000, 1 << 16});
    VERIFY_OK(all);
    QCOMPARE(all->size(), std::size_t{3});
    QCOMPARE((*all)[0].name, QStringLiteral("a/stored.csv"));
    QCOMPARE((*all)[0].bytes, text);
    QCOMPARE((*all)[1].name, QStringLiteral("Überblick.csv"));
    QCOMPARE((*all)[1].bytes, text);
    QCOMPARE((*all)[2].bytes, QByteArray());
}

void TestArchive::readsAnEmptyZip()
{
    const auto all = contentsOf(zipOf({}));
    VERIFY_OK(all);
    QVERIFY(all->empty());
}

void TestArchive::readsTar_data()
{
    QTest::addColumn<bool>("gzipped");
    QTest::newRow("tar") << false;
    QTest::newRow("tar.gz") << true;
}

void TestArchive::readsTar()
{
    QFETCH(bool, gzipped);
    const QByteArray longer = QByteArray("terms of service ").repeated(3000);
    TarWriter tar(gzipped);
    tar.add("one.md", "terms");
    tar.add("folder/two.md", longer);
    const auto all = contentsOf(tar.finish(), {1 << 24, 100, 64, 1 << 20, 1 << 22, 1000, 1 << 16});
    VERIFY_OK(all);
    QCOMPARE(all->size(), std::size_t{2});
    QCOMPARE((*all)[0].bytes, QByteArray("terms"));
    QCOMPARE((*all)[1].name, QStringLiteral("folder/two.md"));
    QCOMPARE((*all)[1].bytes, longer);
}

void TestArchive::passesOverLinksAndFolders()
{
    TarWriter tar(true);
    tar.add("folder/", {}, AE_IFDIR);
    tar.add("link", {}, AE_IFLNK, "/etc/passwd");
    tar.add("twin", {}, AE_IFREG, "/etc/passwd");
    tar.add("pipe", {}, AE_IFIFO);
    tar.add("file", "content");
    const auto all = contentsOf(tar.finish());
    VERIFY_OK(all);
    QCOMPARE(all->size(), std::size_t{1});
    QCOMPARE(all->front().name, QStringLiteral("file"));
}

void TestArchive::keepsNamesAsTextOnly()
{
    TarWriter tar(false);
    tar.add("../../etc/passwd", "up");
    tar.add("/etc/passwd", "root");
    tar.add("a\x1b[2J\nb", "control");
    const auto all = contentsOf(tar.finish());
    VERIFY_OK(all);
    QCOMPARE(all->size(), std::size_t{3});
    QCOMPARE((*all)[0].name, QStringLiteral("../../etc/passwd"));
    QCOMPARE((*all)[1].name, QStringLiteral("/etc/passwd"));
    QCOMPARE((*all)[2].name, QStringLiteral("a\uFFFD[2J\uFFFDb"));
}

void TestArchive::doesNotOpenNestedArchives()
{
    const QByteArray inner = zipOf({{QStringLiteral("inner.csv"), "a,b\n", true}});
    const auto all = contentsOf(zipOf({{QStringLiteral("inner.zip"), inner, false}, {QStringLiteral("outer.csv"), "c,d\n", true}}));
    VERIFY_OK(all);
    QCOMPARE(all->size(), std::size_t{2});
    QCOMPARE(all->front().bytes, inner);
}

void TestArchive::refusesEncryptedMembers()
{
    const auto all = contentsOf(withFlags(zipOf({{QStringLiteral("a.csv"), "name,url\n", false}}), 1));
    QVERIFY(!all);
    QCOMPARE(all.error().code, Code::InputEncrypted);
}

void TestArchive::refusesWhatBreaksALimit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("limit");
    const QByteArray varied = QCryptographicHash::hash("seed", QCryptographicHash::Sha512).repeated(1 << 13); // half a MiB
    QTest::newRow("bomb") << zipOf({{QStringLiteral("zeros"), QByteArray(1 << 20, '\0'), true}}) << "unpacked bytes";
    QTest::newRow("member") << zipOf({{QStringLiteral("big"), QByteArray((1 << 20) + 1, 'x'), false}}) << "bytes of a member";
    QTest::newRow("all members") << zipOf({{QStringLiteral("1"), varied + varied, false}, {QStringLiteral("2"), varied + varied, false},
                                        {QStringLiteral("3"), varied + varied, false}, {QStringLiteral("4"), "x", false}})
                                 << "bytes of all members";
    QTest::newRow("members") << zipOf(manyMembers(101)) << "members";
    QTest::newRow("name") << zipOf({{QString(65, u'n'), "x", false}}) << "bytes of a name";
    QTest::newRow("archive") << QByteArray("PK\x03\x04") + QByteArray(1 << 24, '\0') << "bytes";
    TarWriter tar(true);
    tar.add("zeros", QByteArray(1 << 20, '\0'));
    QTest::newRow("bomb in tar.gz") << tar.finish() << "unpacked bytes";
    TarWriter names(false);
    names.add(QByteArray(5000, 'n').constData(), "x");
    QTest::newRow("name in tar") << names.finish() << "bytes of a name";
}

void TestArchive::refusesWhatBreaksALimit()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, limit);
    const auto all = contentsOf(bytes);
    QVERIFY(!all);
    QCOMPARE(base::codeName(all.error().code), base::codeName(Code::InputTooLarge));
    QVERIFY2(all.error().where.contains(limit), qPrintable(all.error().where));
}

void TestArchive::refusesManyMembersBeforeTheFirst()
{
    QByteArray directory;
    for (int i = 0; i < 100'000; ++i)
        directory += QByteArray("PK\x01\x02") + QByteArray(42, '\0');
    QByteArray end("PK\x05\x06", 4);
    end += QByteArray(18, '\0');
    qToLittleEndian<quint32>(static_cast<quint32>(directory.size()), end.data() + 12);
    qToLittleEndian<quint32>(4, end.data() + 16);
    int taken = 0;
    const QByteArray bytes = QByteArray("PK\x03\x04") + directory + end;
    const auto read = readArchive({bytes.constData(), static_cast<std::size_t>(bytes.size())}, kLimits, [&taken](const ArchiveMember&) {
        ++taken;
        return base::Status();
    });
    QVERIFY(!read);
    QCOMPARE(read.error().code, Code::InputTooLarge);
    QCOMPARE(taken, 0);
}

void TestArchive::refusesEveryTruncation_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zip") << zipOf({{QStringLiteral("a.csv"), QByteArray("a,b\n").repeated(30), true}, {QStringLiteral("b.csv"), "c,d\n", false}});
    TarWriter tar(true);
    tar.add("a.csv", QByteArray("a,b\n").repeated(30));
    QTest::newRow("tar.gz") << tar.finish();
}

void TestArchive::refusesEveryTruncation()
{
    QFETCH(QByteArray, bytes);
    VERIFY_OK(contentsOf(bytes));
    for (qsizetype size = 0; size < bytes.size() - 10; ++size) {
        const auto all = contentsOf(bytes.left(size));
        QVERIFY2(!all, qPrintable(QString::number(size)));
        QCOMPARE(all.error().code, Code::InputMalformed);
    }
}

void TestArchive::refusesChangedContent()
{
    QByteArray zip = zipOf({{QStringLiteral("a.csv"), "name,url\n", false}});
    zip[37] = 'X'; // the checksum no longer fits
    const auto all = contentsOf(zip);
    QVERIFY(!all);
    QCOMPARE(all.error().code, Code::InputMalformed);
}

void TestArchive::refusesOtherBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("name,url\n");
    QTest::newRow("gzip without tar") << QByteArray::fromHex("1f8b08000000000000034bcc4bcc4d0500cf3bd3f305000000");
    QTest::newRow("7z") << QByteArray("7z\xBC\xAF\x27\x1C\0\x04", 8);
    QTest::newRow("cpio") << QByteArray("070701") + QByteArray(104, '0');
}

void TestArchive::refusesOtherBytes()
{
    QFETCH(QByteArray, bytes);
    const auto all = contentsOf(bytes);
    QVERIFY(!all);
    QCOMPARE(all.error().code, Code::InputMalformed);
}

void TestArchive::endsWithTheSinksError()
{
    const QByteArray zip = zipOf(manyMembers(3));
    int taken = 0;
    const auto read = readArchive({zip.constData(), static_cast<std::size_t>(zip.size())}, kLimits, [&taken](const ArchiveMember&) -> base::Status {
        ++taken;
        return base::fail(Code::Cancelled);
    });
    QCOMPARE(read.error().code, Code::Cancelled);
    QCOMPARE(taken, 1);
}

RECOURSE_TEST(TestArchive, QCoreApplication)
#include "test_archive.moc"
