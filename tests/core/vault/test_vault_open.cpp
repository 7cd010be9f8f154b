// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/temp_vault.h"
#include "support/test_text.h"
#include "vault/schema.h"
#include "vault/vault.h"

#include <QDir>
#include <QFileInfo>

using namespace recourse;
using namespace recourse::vault;
using base::Code;

namespace {

constexpr QFileDevice::Permissions kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

base::SecretBytes code(const QString& text)
{
    return test::secret(text.toUtf8().constData());
}

} // namespace

class TestVaultOpen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAnEmptyVaultThatOpens();
    void keepsDataFromOneOpeningToTheNext();
    void restsAsThreeFilesAndNothingElse();
    void makesNoSharedMemoryFile();
    void letsNobodyElseRead();
    void holdsNothingReadable();
    void refusesToCreate_data();
    void refusesToCreate();
    void createsInAnEmptyFolder();
    void leavesNothingBehindWhenCreationFails();
    void readsOnlyWhenAskedTo();
    void readsTheLogOfACrashWithoutChangingAnything();
    void tellsWhereThereIsNoVault_data();
    void tellsWhereThereIsNoVault();
    void followsALinkToTheFolderOnly();
    void secondOpeningIsToldWhoHasIt();
    void opensAfterTheLockHolderDied();
    void opensAfterAnUnfinishedLockFile();
    void verifiesASoundVault();
    void setsWhatTheVaultReliesOn_data();
    void setsWhatTheVaultReliesOn();
};

void TestVaultOpen::createsAnEmptyVaultThatOpens()
{
    test::TempVault vault;
    QVERIFY(looksLikeVault(vault.folder()));
    const auto opened = vault.open();
    QCOMPARE(opened->folder(), QFileInfo(vault.folder()).canonicalFilePath());
    QCOMPARE(opened->mode(), OpenMode::ReadWrite);
    QCOMPARE(opened->passphraseCost(), test::TempVault::kCost);
    Statement version = opened->database().prepare("PRAGMA user_version");
    QCOMPARE(*version.step(), Fetched::Row);
    QCOMPARE(version.integer(0), schemaVersion());
}

void TestVaultOpen::keepsDataFromOneOpeningToTheNext()
{
    test::TempVault vault;
    vault.fill(10);
    const auto opened = vault.open();
    Statement count = opened->database().prepare("SELECT count(*) FROM filler");
    QCOMPARE(*count.step(), Fetched::Row);
    QCOMPARE(count.integer(0), 10);
}

void TestVaultOpen::restsAsThreeFilesAndNothingElse()
{
    test::TempVault vault;
    vault.fill(500);
    const QStringList expected{QStringLiteral("Test.recourse/data.db"), QStringLiteral("Test.recourse/vault.json"),
        QStringLiteral("Test.recourse/vault.json.bak")};
    QCOMPARE(test::filesIn(vault.parent()), expected);
    QCOMPARE(test::fileBytes(vault.headerPath()), test::fileBytes(vault.headerCopyPath()));
}

void TestVaultOpen::makesNoSharedMemoryFile()
{
    test::TempVault vault;
    const auto opened = vault.open();
    QVERIFY(opened->database().execute("CREATE TABLE t (x INTEGER) STRICT"));
    const QStringList files = test::filesIn(vault.folder());
    QVERIFY(files.contains(QStringLiteral("data.db-wal")));
    QVERIFY(!files.contains(QStringLiteral("data.db-shm")));
    QVERIFY(files.contains(QStringLiteral("vault.lock")));
}

void TestVaultOpen::letsNobodyElseRead()
{
    test::TempVault vault;
    QFile::setPermissions(vault.dataPath(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    const auto opened = vault.open();
    QVERIFY(opened->database().execute("CREATE TABLE t (x INTEGER) STRICT"));
    const auto saved = opened->backUp();
    VERIFY_OK(saved);
    QVERIFY(!(QFile::permissions(vault.folder()) & kOthers));
    QVERIFY(!(QFile::permissions(vault.folder() + QStringLiteral("/backups")) & kOthers));
    for (const QString& file : test::filesIn(vault.folder())) {
        const QFileDevice::Permissions rights = QFile::permissions(vault.folder() + QLatin1Char('/') + file);
        QVERIFY2(!(rights & kOthers) && !(rights & QFileDevice::ExeOwner), qPrintable(file));
    }
}

void TestVaultOpen::holdsNothingReadable()
{
    test::TempVault vault;
    {
        const auto opened = vault.open();
        QVERIFY(opened->database().execute("CREATE TABLE t (words TEXT) STRICT"));
        QVERIFY(opened->database().execute("INSERT INTO t VALUES ('alice@example.org alice@example.org')"));
        QVERIFY(!test::fileBytes(vault.dataPath() + QStringLiteral("-wal")).contains("alice@example"));
        const auto saved = opened->backUp();
        VERIFY_OK(saved);
        QVERIFY(!test::fileBytes(*saved).contains("alice@example"));
        QVERIFY(!test::fileBytes(*saved).contains("SQLite format"));
    }
    const QByteArray data = test::fileBytes(vault.dataPath());
    QVERIFY(!data.contains("alice@example"));
    QVERIFY(!data.contains("SQLite format"));
    QVERIFY(!data.contains("CREATE TABLE"));
}

void TestVaultOpen::refusesToCreate_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<quint64>("memory");
    QTest::addColumn<int>("code");
    const QString good = QStringLiteral("four words that differ");
    const quint64 cheap = kLeastKdfCost.memoryBytes;
    QTest::newRow("a vault is there") << QStringLiteral("Test.recourse") << good << cheap
                                      << static_cast<int>(Code::VaultExists);
    QTest::newRow("other files are there") << QString() << good << cheap << static_cast<int>(Code::BadArgument);
    QTest::newRow("no parent folder") << QStringLiteral("no/where") << good << cheap
                                      << static_cast<int>(Code::FileUnwritable);
    QTest::newRow("empty passphrase") << QStringLiteral("New.recourse") << QString() << cheap
                                      << static_cast<int>(Code::PassphraseTooWeak);
    QTest::newRow("absurd cost") << QStringLiteral("New.recourse") << good << (quint64{1} << 40)
                                 << static_cast<int>(Code::VaultCostOutOfBounds);
    QTest::newRow("no cost") << QStringLiteral("New.recourse") << good << quint64{0}
                             << static_cast<int>(Code::VaultCostOutOfBounds);
}

void TestVaultOpen::refusesToCreate()
{
    QFETCH(QString, where);
    QFETCH(QString, passphrase);
    QFETCH(quint64, memory);
    QFETCH(int, code);
    test::TempVault vault;
    const QByteArray before = test::fileBytes(vault.dataPath());
    const QStringList files = test::filesIn(vault.parent());
    const auto created = Vault::create(
        vault.parent() + QLatin1Char('/') + where, ::code(passphrase), KdfCost{memory, 1}, vault.clock());
    QVERIFY(!created);
    QCOMPARE(base::codeName(created.error().code), base::codeName(static_cast<Code>(code)));
    QCOMPARE(test::filesIn(vault.parent()), files);
    QCOMPARE(test::fileBytes(vault.dataPath()), before);
}

void TestVaultOpen::createsInAnEmptyFolder()
{
    const QTemporaryDir parent;
    const test::FakeClock clock;
    const QString folder = parent.path() + QStringLiteral("/Empty.recourse/");
    QVERIFY(QDir().mkdir(folder));
    const auto created = Vault::create(folder, test::secret("four words that differ"), kLeastKdfCost, clock);
    VERIFY_OK(created);
    QVERIFY(!(QFile::permissions(folder) & kOthers));
}

void TestVaultOpen::leavesNothingBehindWhenCreationFails()
{
    const QTemporaryDir parent;
    const test::FakeClock clock;
    // A file system takes names of at most 255 bytes, so the last step, taking the name, fails.
    const QString folder = parent.path() + QLatin1Char('/') + QString(300, QLatin1Char('n'));
    const auto created = Vault::create(folder, test::secret("four words that differ"), kLeastKdfCost, clock);
    QVERIFY(!created);
    QCOMPARE(created.error().code, Code::FileUnwritable);
    QVERIFY(QDir(parent.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestVaultOpen::readsOnlyWhenAskedTo()
{
    test::TempVault vault;
    vault.fill(5);
    const QByteArray before = test::fileBytes(vault.dataPath());
    {
        const auto opened = vault.open(OpenMode::ReadOnly);
        Statement count = opened->database().prepare("SELECT count(*) FROM filler");
        QCOMPARE(*count.step(), Fetched::Row);
        QCOMPARE(count.integer(0), 5);
        count.reset();
        const auto written = opened->database().execute("DELETE FROM filler");
        QVERIFY(!written);
        QCOMPARE(written.error().code, Code::VaultReadOnly);
        QCOMPARE(opened->changePassphrase(test::secret("x")).error().code, Code::VaultReadOnly);
        QCOMPARE(opened->renewRecoveryCode().error().code, Code::VaultReadOnly);
        const auto report = opened->verify();
        VERIFY_OK(report);
        QVERIFY(report->sound());
        QVERIFY(opened->backUp(vault.parent() + QStringLiteral("/saved.recourse-backup")));
    }
    QCOMPARE(test::fileBytes(vault.dataPath()), before);
    QVERIFY(!QFileInfo::exists(vault.dataPath() + QStringLiteral("-wal")));
}

void TestVaultOpen::readsTheLogOfACrashWithoutChangingAnything()
{
    test::TempVault vault;
    vault.fill(5);
    test::TempVault crashed; // takes the place of a copy made while the vault was open
    {
        const auto opened = vault.open();
        QVERIFY(opened->database().execute("INSERT INTO filler (words) VALUES ('in the log')"));
        for (const char* name : {"/data.db", "/data.db-wal", "/vault.json", "/vault.json.bak"})
            test::setFileBytes(
                crashed.folder() + QLatin1String(name), test::fileBytes(vault.folder() + QLatin1String(name)));
    }
    const QByteArray log = test::fileBytes(crashed.dataPath() + QStringLiteral("-wal"));
    QVERIFY(!log.isEmpty());
    {
        const auto opened = crashed.open(OpenMode::ReadOnly);
        {
            Statement count = opened->database().prepare("SELECT count(*) FROM filler");
            QCOMPARE(*count.step(), Fetched::Row);
            QCOMPARE(count.integer(0), 6);
        }
        QCOMPARE(opened->database().execute("DELETE FROM filler").error().code, Code::VaultReadOnly);
        const auto saved = opened->backUp(crashed.parent() + QStringLiteral("/saved.recourse-backup"));
        VERIFY_OK(saved);
        QCOMPARE(opened->database().execute("DELETE FROM filler").error().code, Code::VaultReadOnly);
    }
    QCOMPARE(test::fileBytes(crashed.dataPath() + QStringLiteral("-wal")), log);
    {
        const auto opened = crashed.open();
        Statement count = opened->database().prepare("SELECT count(*) FROM filler");
        QCOMPARE(*count.step(), Fetched::Row);
        QCOMPARE(count.integer(0), 6);
    }
    QVERIFY(!QFileInfo::exists(crashed.dataPath() + QStringLiteral("-wal")));
}

void TestVaultOpen::tellsWhereThereIsNoVault_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing there") << QStringLiteral("Nothing.recourse") << static_cast<int>(Code::VaultMissing);
    QTest::newRow("another folder") << QString() << static_cast<int>(Code::VaultNotAVault);
    QTest::newRow("a file") << QStringLiteral("Test.recourse/data.db") << static_cast<int>(Code::VaultNotAVault);
}

void TestVaultOpen::tellsWhereThereIsNoVault()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    test::TempVault vault;
    const QString folder = vault.parent() + QLatin1Char('/') + name;
    QVERIFY(!looksLikeVault(folder));
    const auto opened = Vault::open(folder, vault.passphrase(), OpenMode::ReadWrite, vault.clock());
    QVERIFY(!opened);
    QCOMPARE(base::codeName(opened.error().code), base::codeName(static_cast<Code>(code)));
}

void TestVaultOpen::followsALinkToTheFolderOnly()
{
    test::TempVault vault;
    const QString link = vault.parent() + QStringLiteral("/Link.recourse");
    QVERIFY(QFile::link(vault.folder(), link));
    QVERIFY(Vault::open(link, vault.passphrase(), OpenMode::ReadWrite, vault.clock()));

    const QString elsewhere = vault.parent() + QStringLiteral("/elsewhere.db");
    QVERIFY(QFile::rename(vault.dataPath(), elsewhere));
    QVERIFY(QFile::link(elsewhere, vault.dataPath()));
    const auto opened = vault.tryOpen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Code::VaultDamaged);
    QCOMPARE(opened.error().where, QStringLiteral("data.db is not a plain file"));
}

void TestVaultOpen::secondOpeningIsToldWhoHasIt()
{
    test::TempVault vault;
    const auto first = vault.open();
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto second = vault.tryOpen(mode);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Code::VaultInUse);
        QCOMPARE(second.error().where,
            QStringLiteral("process %1 on this computer").arg(QCoreApplication::applicationPid()));
    }
}

void TestVaultOpen::opensAfterTheLockHolderDied()
{
    test::TempVault vault;
    // No process has this number: Linux gives at most 4194304.
    const QString lock = QStringLiteral("999999999\nsome program\n%1\n").arg(QSysInfo::machineHostName());
    test::setFileBytes(vault.folder() + QStringLiteral("/vault.lock"), lock.toUtf8());
    QVERIFY(vault.tryOpen());
}

void TestVaultOpen::opensAfterAnUnfinishedLockFile()
{
    test::TempVault vault;
    test::setFileBytes(vault.folder() + QStringLiteral("/vault.lock"), QByteArray());
    QVERIFY(vault.tryOpen());
}

void TestVaultOpen::verifiesASoundVault()
{
    test::TempVault vault;
    vault.fill(300);
    const auto opened = vault.open();
    QVERIFY(opened->database().execute("DELETE FROM filler WHERE id < 200"));
    const auto report = opened->verify();
    VERIFY_OK(report);
    QVERIFY2(report->sound(), qPrintable(report->summary()));
}

void TestVaultOpen::setsWhatTheVaultReliesOn_data()
{
    QTest::addColumn<QByteArray>("pragma");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* pragma, const char* value) {
        QTest::newRow(pragma) << QByteArray(pragma) << QString::fromLatin1(value);
    };
    row("temp_store", "2");
    row("mmap_size", "0");
    row("cell_size_check", "1");
    row("cache_size", "-65536");
    row("busy_timeout", "2000");
    row("foreign_keys", "1");
    row("recursive_triggers", "1");
    row("locking_mode", "exclusive");
    row("journal_mode", "wal");
    row("synchronous", "2");
    row("secure_delete", "1");
    row("page_size", "4096");
    row("cipher_page_size", "4096");
    row("cipher_hmac_algorithm", "HMAC_SHA512");
    row("application_id", "1380143699");
}

void TestVaultOpen::setsWhatTheVaultReliesOn()
{
    QFETCH(QByteArray, pragma);
    QFETCH(QString, value);
    test::TempVault vault;
    const auto opened = vault.open();
    const QByteArray sql = "PRAGMA " + pragma;
    Statement ask = opened->database().prepare(sql.constData());
    QCOMPARE(*ask.step(), Fetched::Row);
    QCOMPARE(ask.text(0), value);
}

RECOURSE_TEST(TestVaultOpen, QCoreApplication)
#include "test_vault_open.moc"
