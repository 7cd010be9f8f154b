// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/temp_vault.h"
#include "support/test_text.h"
#include "vault/vault.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

using namespace recourse;
using namespace recourse::vault;
using base::Code;

namespace {

constexpr qint64 kPage = 4096;

/// A mount that is there for this process only and gone with it.
class PrivateMount
{
public:
    ~PrivateMount()
    {
#ifdef Q_OS_LINUX
        if (m_mounted)
            umount2(m_folder.constData(), MNT_DETACH);
#endif
    }
    [[nodiscard]] bool fileSystemOf([[maybe_unused]] const QString& folder, [[maybe_unused]] const char* size)
    {
#ifdef Q_OS_LINUX
        m_folder = folder.toUtf8();
        m_mounted = ownMounts() && mount("tmpfs", m_folder.constData(), "tmpfs", 0, size) == 0;
#endif
        return m_mounted;
    }
    [[nodiscard]] bool readOnly([[maybe_unused]] const QString& folder)
    {
#ifdef Q_OS_LINUX
        m_folder = folder.toUtf8();
        const char* path = m_folder.constData();
        m_mounted = ownMounts() && mount(path, path, nullptr, MS_BIND, nullptr) == 0;
        return m_mounted && mount(nullptr, path, nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) == 0;
#else
        return false;
#endif
    }

private:
#ifdef Q_OS_LINUX
    static bool ownMounts()
    {
        return unshare(CLONE_NEWNS) == 0 && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    }
#endif
    QByteArray m_folder;
    bool m_mounted = false;
};

/// Takes all room that the disk of that file has left.
void fill(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append | QIODevice::Unbuffered));
    while (file.write(QByteArray(512, 'r')) == 512) { }
}

} // namespace

class TestVaultFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsAFlippedBitInEveryPage_data();
    void findsAFlippedBitInEveryPage();
    void refusesWhatIsNoVaultFile_data();
    void refusesWhatIsNoVaultFile();
    void findsTruncation_data();
    void findsTruncation();
    void refusesAMissingDataFile();
    void refusesAnotherVaultsData();
    void refusesAnotherProgramsDatabase();
    void takesTheWholeHeaderAndMendsTheOther_data();
    void takesTheWholeHeaderAndMendsTheOther();
    void refusesWhenBothHeadersAreGone_data();
    void refusesWhenBothHeadersAreGone();
    void takesTheLaterHeaderAfterACrashBetweenTheWrites();
    void refusesAHostileHeader_data();
    void refusesAHostileHeader();
    void checksEveryPageAfterACrash();
    void opensForReadingOnAReadOnlyMedium();
    void keepsEverythingWhenTheDiskIsFull();

private:
    std::unique_ptr<test::TempVault> m_vault;
};

void TestVaultFaults::init()
{
    m_vault = std::make_unique<test::TempVault>();
    m_vault->fill(60);
}

void TestVaultFaults::cleanup()
{
    m_vault.reset();
}

void TestVaultFaults::findsAFlippedBitInEveryPage_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::newRow("first byte") << qint64{0};
    QTest::newRow("in the middle") << kPage / 2;
    QTest::newRow("in the authentication") << kPage - 40;
    QTest::newRow("last byte") << kPage - 1;
}

void TestVaultFaults::findsAFlippedBitInEveryPage()
{
    QFETCH(qint64, offset);
    const qint64 pages = QFileInfo(m_vault->dataPath()).size() / kPage;
    QVERIFY(pages > 10);
    for (qint64 page = 0; page < pages; ++page) {
        const int bit = static_cast<int>(page % 8);
        test::flipBit(m_vault->dataPath(), page * kPage + offset, bit);
        {
            const auto opened = m_vault->tryOpen();
            if (!opened) {
                QCOMPARE(opened.error().code, Code::VaultDamaged);
            } else {
                const auto report = (*opened)->verify();
                VERIFY_OK(report);
                QCOMPARE(report->damagedPages, QList<int>{static_cast<int>(page) + 1});
                QCOMPARE(report->summary(), QStringLiteral("page %1").arg(page + 1));
            }
        }
        QVERIFY(!QFileInfo::exists(m_vault->dataPath() + QStringLiteral("-shm")));
        test::flipBit(m_vault->dataPath(), page * kPage + offset, bit);
    }
    const auto whole = m_vault->tryOpen();
    VERIFY_OK(whole);
    QVERIFY((*whole)->verify()->sound());
}

void TestVaultFaults::refusesWhatIsNoVaultFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QByteArray plain(8192, '\0');
    plain.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    QTest::newRow("empty") << QByteArray() << static_cast<int>(Code::VaultEmptyFile);
    QTest::newRow("one byte") << QByteArray(1, 'x') << static_cast<int>(Code::VaultTruncated);
    QTest::newRow("plain database") << plain << static_cast<int>(Code::VaultPlaintext);
    QTest::newRow("short plain database") << plain.left(100) << static_cast<int>(Code::VaultPlaintext);
    QTest::newRow("text") << QByteArray(8192, 't') << static_cast<int>(Code::VaultDamaged);
    QTest::newRow("zeros") << QByteArray(8192, '\0') << static_cast<int>(Code::VaultDamaged);
}

void TestVaultFaults::refusesWhatIsNoVaultFile()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    test::setFileBytes(m_vault->dataPath(), content);
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto opened = m_vault->tryOpen(mode);
        QVERIFY(!opened);
        QCOMPARE(base::codeName(opened.error().code), base::codeName(static_cast<Code>(code)));
        QCOMPARE(test::fileBytes(m_vault->dataPath()), content);
    }
}

void TestVaultFaults::findsTruncation_data()
{
    QTest::addColumn<qint64>("missing");
    QTest::addColumn<int>("code");
    QTest::newRow("one byte") << qint64{1} << static_cast<int>(Code::VaultTruncated);
    QTest::newRow("half a page") << kPage / 2 << static_cast<int>(Code::VaultTruncated);
    QTest::newRow("a page") << kPage << static_cast<int>(Code::VaultDamaged);
    QTest::newRow("five pages") << 5 * kPage << static_cast<int>(Code::VaultDamaged);
}

void TestVaultFaults::findsTruncation()
{
    QFETCH(qint64, missing);
    QFETCH(int, code);
    m_vault->truncateDatabase(QFileInfo(m_vault->dataPath()).size() - missing);
    const auto opened = m_vault->tryOpen();
    QVERIFY(!opened);
    QCOMPARE(base::codeName(opened.error().code), base::codeName(static_cast<Code>(code)));
}

void TestVaultFaults::refusesAMissingDataFile()
{
    QVERIFY(QFile::remove(m_vault->dataPath()));
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto opened = m_vault->tryOpen(mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Code::VaultDamaged);
        QCOMPARE(opened.error().where, QStringLiteral("data.db is missing"));
    }
    QVERIFY(!QFileInfo::exists(m_vault->dataPath()));
}

void TestVaultFaults::refusesAnotherVaultsData()
{
    test::TempVault other;
    test::setFileBytes(m_vault->dataPath(), test::fileBytes(other.dataPath()));
    const auto opened = m_vault->tryOpen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Code::VaultDamaged);
}

void TestVaultFaults::refusesAnotherProgramsDatabase()
{
    QVERIFY(m_vault->open()->database().execute("PRAGMA application_id = 1"));
    const auto opened = m_vault->tryOpen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Code::VaultNotAVault);
}

void TestVaultFaults::takesTheWholeHeaderAndMendsTheOther_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content"); // null: the file is removed
    for (const QString& file : {QStringLiteral("/vault.json"), QStringLiteral("/vault.json.bak")}) {
        QTest::newRow(qPrintable(file + QStringLiteral(" empty"))) << file << QByteArrayLiteral("");
        QTest::newRow(qPrintable(file + QStringLiteral(" missing"))) << file << QByteArray();
        QTest::newRow(qPrintable(file + QStringLiteral(" other text"))) << file << QByteArrayLiteral("{}");
        QTest::newRow(qPrintable(file + QStringLiteral(" huge"))) << file << QByteArray(1 << 20, ' ');
    }
}

void TestVaultFaults::takesTheWholeHeaderAndMendsTheOther()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    const QString path = m_vault->folder() + file;
    const QByteArray whole = test::fileBytes(path);
    if (content.isNull())
        QVERIFY(QFile::remove(path));
    else
        test::setFileBytes(path, content);
    {
        const auto reading = m_vault->open(OpenMode::ReadOnly);
        const auto report = reading->verify();
        VERIFY_OK(report);
        QCOMPARE(report->findings.size(), 1);
        QCOMPARE(QFileInfo::exists(path), !content.isNull());
    }
    const auto opened = m_vault->open();
    QCOMPARE(test::fileBytes(path), whole);
    QVERIFY(opened->verify()->sound());
}

void TestVaultFaults::refusesWhenBothHeadersAreGone_data()
{
    QTest::addColumn<bool>("removed");
    QTest::newRow("damaged") << false;
    QTest::newRow("missing") << true;
}

void TestVaultFaults::refusesWhenBothHeadersAreGone()
{
    QFETCH(bool, removed);
    for (const QString& path : {m_vault->headerPath(), m_vault->headerCopyPath()}) {
        if (removed)
            QVERIFY(QFile::remove(path));
        else
            test::flipBit(path, 300, 1);
    }
    const auto opened = m_vault->tryOpen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Code::VaultHeaderDamaged);
    QVERIFY(opened.error().where.startsWith(QStringLiteral("vault.json")));
}

void TestVaultFaults::takesTheLaterHeaderAfterACrashBetweenTheWrites()
{
    const QByteArray old = test::fileBytes(m_vault->headerCopyPath());
    QVERIFY(m_vault->open()->changePassphrase(test::secret("new words")));
    for (const QString& path : {m_vault->headerPath(), m_vault->headerCopyPath()}) {
        const QByteArray changed = test::fileBytes(path);
        test::setFileBytes(path, old);
        QCOMPARE(m_vault->tryOpen().error().code, Code::VaultWrongPassphrase);
        QVERIFY(Vault::open(m_vault->folder(), test::secret("new words"), OpenMode::ReadWrite, m_vault->clock()));
        QCOMPARE(test::fileBytes(path), changed);
    }
}

void TestVaultFaults::refusesAHostileHeader_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* from, const char* to, Code code) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << static_cast<int>(code);
    };
    row("64 GiB", "\"memory_bytes\": 8192", "\"memory_bytes\": 68719476736", Code::VaultCostOutOfBounds);
    row("a million passes", "\"passes\": 1", "\"passes\": 1000000", Code::VaultCostOutOfBounds);
    row("newer", "\"format\": 1", "\"format\": 9", Code::VaultNewer);
    row("cheaper than it was", "\"passes\": 1", "\"passes\": 2", Code::VaultWrongPassphrase);
}

void TestVaultFaults::refusesAHostileHeader()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, code);
    for (const QString& path : {m_vault->headerPath(), m_vault->headerCopyPath()})
        test::setFileBytes(path, test::withRightChecksum(test::fileBytes(path).replace(from, to)));
    const auto opened = m_vault->tryOpen();
    QVERIFY(!opened);
    QCOMPARE(base::codeName(opened.error().code), base::codeName(static_cast<Code>(code)));
}

void TestVaultFaults::checksEveryPageAfterACrash()
{
    const qint64 lastPage = QFileInfo(m_vault->dataPath()).size() / kPage;
    test::flipBit(m_vault->dataPath(), (lastPage - 1) * kPage + 100, 3);
    QVERIFY(m_vault->tryOpen()); // closed well, so only reading that page or asking would tell
    test::setFileBytes(m_vault->dataPath() + QStringLiteral("-wal"), QByteArray());
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto opened = m_vault->tryOpen();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Code::VaultDamaged);
        QCOMPARE(opened.error().where, QStringLiteral("page %1").arg(lastPage));
    }
    QVERIFY(m_vault->tryOpen(OpenMode::ReadOnly));
}

void TestVaultFaults::opensForReadingOnAReadOnlyMedium()
{
    PrivateMount medium;
    if (!medium.readOnly(m_vault->folder()))
        QSKIP("this user may not mount, and a superuser's writes are not stopped by rights");
    const auto writing = m_vault->tryOpen();
    QVERIFY(!writing);
    QCOMPARE(writing.error().code, Code::VaultReadOnly);
    const auto reading = m_vault->tryOpen(OpenMode::ReadOnly);
    VERIFY_OK(reading);
    Statement count = (*reading)->database().prepare("SELECT count(*) FROM filler");
    QCOMPARE(*count.step(), Fetched::Row);
    QCOMPARE(count.integer(0), 60);
    count.reset();
    QVERIFY((*reading)->verify()->sound());
    QCOMPARE((*reading)->database().execute("DELETE FROM filler").error().code, Code::VaultReadOnly);
    QVERIFY((*reading)->backUp(m_vault->parent() + QStringLiteral("/saved.recourse-backup")));
}

void TestVaultFaults::keepsEverythingWhenTheDiskIsFull()
{
    const QTemporaryDir place;
    PrivateMount disk;
    if (!disk.fileSystemOf(place.path(), "size=2m"))
        QSKIP("this user may not mount a small file system");
    const QString folder = place.path() + QStringLiteral("/Small.recourse");
    {
        const auto created = Vault::create(folder, m_vault->passphrase(), kLeastKdfCost, m_vault->clock());
        VERIFY_OK(created);
        Vault& vault = *created->vault;
        QVERIFY(vault.database().execute("CREATE TABLE filler (words TEXT NOT NULL) STRICT"));
        Statement insert = vault.database().prepare("INSERT INTO filler (words) VALUES (?1)");
        base::Status stored;
        int rows = 0;
        for (; stored.ok() && rows < 1000; rows += stored.ok() ? 1 : 0)
            stored = insert.bind(1, QString(16000, QLatin1Char('x'))).run();
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, Code::DiskFull);
        const QByteArray header = test::fileBytes(folder + QStringLiteral("/vault.json"));
        fill(place.path() + QStringLiteral("/rest"));
        const auto changed = vault.changePassphrase(test::secret("new words"));
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, Code::DiskFull);
        QCOMPARE(test::fileBytes(folder + QStringLiteral("/vault.json")), header);
        const auto saved = vault.backUp();
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Code::DiskFull);
        QVERIFY(test::filesIn(folder + QStringLiteral("/backups")).isEmpty());
        Statement count = vault.database().prepare("SELECT count(*) FROM filler");
        QCOMPARE(*count.step(), Fetched::Row);
        QCOMPARE(count.integer(0), rows);
        count.reset();
    }
    fill(place.path() + QStringLiteral("/rest"));
    {
        const auto reading = Vault::open(folder, m_vault->passphrase(), OpenMode::ReadOnly, m_vault->clock());
        VERIFY_OK(reading); // so that a backup can be written elsewhere
        const auto saved = (*reading)->backUp(m_vault->parent() + QStringLiteral("/elsewhere.recourse-backup"));
        VERIFY_OK(saved);
    }
    {
        const auto writing = Vault::open(folder, m_vault->passphrase(), OpenMode::ReadWrite, m_vault->clock());
        QVERIFY(!writing);
        QCOMPARE(base::codeName(writing.error().code), base::codeName(Code::DiskFull));
    }
    QVERIFY(QFile::remove(place.path() + QStringLiteral("/rest")));
    const auto opened = Vault::open(folder, m_vault->passphrase(), OpenMode::ReadWrite, m_vault->clock());
    VERIFY_OK(opened);
    QVERIFY((*opened)->verify()->sound());
}

RECOURSE_TEST(TestVaultFaults, QCoreApplication)
#include "test_vault_faults.moc"
