// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/temp_vault.h"
#include "support/test_text.h"
#include "vault/backup.h"
#include "vault/schema.h"
#include "vault/vault.h"

#include <QDir>
#include <QFileInfo>

using namespace recourse;
using namespace recourse::vault;
using base::Code;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesBackupsByDate();
    void writesWhereAsked();
    void replacesAnOlderBackupAtOnce();
    void replacesNothingElse();
    void leavesNoHalfFile_data();
    void leavesNoHalfFile();
    void tellsWhatABackupHolds();
    void refusesWrongPassphrase();
    void findsEveryKindOfDamage_data();
    void findsEveryKindOfDamage();
    void refusesFilesThatAreNoBackup_data();
    void refusesFilesThatAreNoBackup();
    void keepsTheOldPassphrase();
    void restoresIntoANewFolder();
    void restoresOverAVaultAndKeepsTheFormerOne();
    void restoresOverADamagedVault();
    void restoreLeavesTheVaultWhenTheBackupIsBad();
    void restoreRefusesAnOpenVault();
    void restoreRefusesAnotherFolder();
    void restoresFromTheVaultsOwnBackups();

private:
    [[nodiscard]] QString saved() const { return m_vault->parent() + QStringLiteral("/saved.recourse-backup"); }
    [[nodiscard]] int fillerRows(const QString& folder, const base::SecretBytes& passphrase);
    void saveTo(const QString& file);
    std::unique_ptr<test::TempVault> m_vault;
};

void TestBackup::init()
{
    m_vault = std::make_unique<test::TempVault>();
    m_vault->fill(100);
}

void TestBackup::cleanup()
{
    m_vault.reset();
}

int TestBackup::fillerRows(const QString& folder, const base::SecretBytes& passphrase)
{
    const auto opened = Vault::open(folder, passphrase, OpenMode::ReadWrite, m_vault->clock());
    if (!opened)
        return -1;
    Statement count = (*opened)->database().prepare("SELECT count(*) FROM filler");
    return count.step() ? static_cast<int>(count.integer(0)) : -2;
}

void TestBackup::saveTo(const QString& file)
{
    const auto opened = m_vault->open();
    const auto written = opened->backUp(file);
    VERIFY_OK(written);
    QCOMPARE(*written, file);
}

void TestBackup::namesBackupsByDate()
{
    const auto opened = m_vault->open();
    const auto first = opened->backUp();
    VERIFY_OK(first);
    QCOMPARE(*first, opened->folder() + QStringLiteral("/backups/2026-11-21T12-00-00Z.recourse-backup"));
    const auto second = opened->backUp();
    VERIFY_OK(second);
    QCOMPARE(*second, opened->folder() + QStringLiteral("/backups/2026-11-21T12-00-00Z-2.recourse-backup"));
    QCOMPARE(test::filesIn(opened->folder() + QStringLiteral("/backups")).size(), 2);
}

void TestBackup::writesWhereAsked()
{
    saveTo(saved());
    const QDir::Filters all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    QCOMPARE(QDir(m_vault->parent()).entryList(all).size(), 2);
    QVERIFY(QFileInfo(saved()).isFile());
}

void TestBackup::replacesAnOlderBackupAtOnce()
{
    test::setFileBytes(saved(), QByteArrayLiteral("recourse-backup 1\nolder"));
    saveTo(saved());
    QVERIFY(testBackup(saved(), m_vault->passphrase(), m_vault->clock()));
}

void TestBackup::replacesNothingElse()
{
    const auto opened = m_vault->open();
    test::setFileBytes(saved(), QByteArrayLiteral("a letter"));
    const auto overLetter = opened->backUp(saved());
    QVERIFY(!overLetter);
    QCOMPARE(overLetter.error().code, Code::BackupTarget);
    QCOMPARE(test::fileBytes(saved()), QByteArrayLiteral("a letter"));
    for (const QString& name : {QStringLiteral("data.db"), QStringLiteral("new.recourse-backup"), QStringLiteral("backups/../vault.json")}) {
        const auto inside = opened->backUp(opened->folder() + QLatin1Char('/') + name);
        QVERIFY2(!inside, qPrintable(name));
        QCOMPARE(inside.error().code, Code::BackupTarget);
    }
    QVERIFY(opened->backUp());
    QVERIFY(opened->backUp(opened->folder() + QStringLiteral("/backups/mine.recourse-backup")));
    QVERIFY(opened->verify()->sound());
}

void TestBackup::leavesNoHalfFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("no folder") << QStringLiteral("no/where.recourse-backup");
    QTest::newRow("a folder has the name") << QStringLiteral("Test.recourse");
    QTest::newRow("name too long") << QString(300, QLatin1Char('n'));
}

void TestBackup::leavesNoHalfFile()
{
    QFETCH(QString, file);
    const QStringList before = test::filesIn(m_vault->parent());
    {
        const auto opened = m_vault->open();
        const auto written = opened->backUp(m_vault->parent() + QLatin1Char('/') + file);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Code::FileUnwritable);
        const auto inTransaction = [&opened, this] {
            Transaction transaction(opened->database());
            return opened->backUp(saved());
        }();
        QVERIFY(!inTransaction);
        QCOMPARE(inTransaction.error().code, Code::BackupFailed);
    }
    QCOMPARE(test::filesIn(m_vault->parent()), before);
}

void TestBackup::tellsWhatABackupHolds()
{
    saveTo(saved());
    m_vault->clock().advanceDays(3);
    const auto info = testBackup(saved(), m_vault->passphrase(), m_vault->clock());
    VERIFY_OK(info);
    QCOMPARE(info->created, QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC));
    QCOMPARE(info->ageDays, 3);
    QCOMPARE(info->bytes, QFileInfo(saved()).size());
    QCOMPARE(info->schemaVersion, schemaVersion());
    QCOMPARE(info->rows.value(QStringLiteral("filler")), 100);
    m_vault->clock().advanceDays(-30);
    QCOMPARE(testBackup(saved(), m_vault->passphrase(), m_vault->clock())->ageDays, 0);
}

void TestBackup::refusesWrongPassphrase()
{
    saveTo(saved());
    QCOMPARE(testBackup(saved(), test::secret("wrong"), m_vault->clock()).error().code, Code::VaultWrongPassphrase);
    const auto restored = restoreBackup(saved(), m_vault->folder(), test::secret("wrong"), m_vault->clock());
    QCOMPARE(restored.error().code, Code::VaultWrongPassphrase);
    QCOMPARE(fillerRows(m_vault->folder(), m_vault->passphrase()), 100);
}

void TestBackup::findsEveryKindOfDamage_data()
{
    QTest::addColumn<double>("place"); // as a part of the file
    for (int part = 0; part < 40; ++part)
        QTest::addRow("bit at %d/40", part) << part / 40.0;
    QTest::newRow("last byte") << 1.0;
}

void TestBackup::findsEveryKindOfDamage()
{
    QFETCH(double, place);
    saveTo(saved());
    const qint64 last = QFileInfo(saved()).size() - 1;
    test::flipBit(saved(), static_cast<qint64>(static_cast<double>(last) * place), 2);
    const auto info = testBackup(saved(), m_vault->passphrase(), m_vault->clock());
    QVERIFY(!info);
    QCOMPARE(info.error().code, place == 0.0 ? Code::VaultNotAVault : Code::BackupDamaged);
}

void TestBackup::refusesFilesThatAreNoBackup_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QByteArray& content, Code code) {
        QTest::newRow(name) << content << static_cast<int>(code);
    };
    row("empty", QByteArray(), Code::VaultNotAVault);
    row("text", "Dear Sir or Madam\n", Code::VaultNotAVault);
    row("only a name", "recourse-backup 1", Code::BackupDamaged);
    row("newer", "recourse-backup 2\n10 10 2026-11-21T12:00:00Z\n", Code::VaultNewer);
    row("negative length", "recourse-backup 1\n-10 62 2026-11-21T12:00:00Z\n" + QByteArray(84, 'x'),
        Code::BackupDamaged);
    row("huge header", "recourse-backup 1\n99999999 1 2026-11-21T12:00:00Z\n" + QByteArray(100, 'x'),
        Code::BackupDamaged);
    row("length beyond the file", "recourse-backup 1\n10 9000000000000000000 2026-11-21T12:00:00Z\nxx",
        Code::BackupDamaged);
    row("no newline", "recourse-backup 1\n" + QByteArray(100000, '1'), Code::BackupDamaged);
}

void TestBackup::refusesFilesThatAreNoBackup()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    test::setFileBytes(saved(), content);
    const auto info = testBackup(saved(), m_vault->passphrase(), m_vault->clock());
    QVERIFY(!info);
    QCOMPARE(base::codeName(info.error().code), base::codeName(static_cast<Code>(code)));
    QCOMPARE(
        testBackup(m_vault->parent() + QStringLiteral("/none"), m_vault->passphrase(), m_vault->clock()).error().code,
        Code::FileMissing);
    QCOMPARE(testBackup(m_vault->parent(), m_vault->passphrase(), m_vault->clock()).error().code, Code::VaultNotAVault);
}

void TestBackup::keepsTheOldPassphrase()
{
    saveTo(saved());
    QVERIFY(m_vault->open()->changePassphrase(test::secret("new words")));
    QVERIFY(testBackup(saved(), m_vault->passphrase(), m_vault->clock()));
    QCOMPARE(testBackup(saved(), test::secret("new words"), m_vault->clock()).error().code, Code::VaultWrongPassphrase);
}

void TestBackup::restoresIntoANewFolder()
{
    saveTo(saved());
    const QString folder = m_vault->parent() + QStringLiteral("/Other.recourse");
    const auto aside = restoreBackup(saved(), folder, m_vault->passphrase(), m_vault->clock());
    VERIFY_OK(aside);
    QVERIFY(aside->isEmpty());
    QCOMPARE(fillerRows(folder, m_vault->passphrase()), 100);
    QVERIFY(Vault::openWithRecoveryCode(folder, m_vault->recoveryCode(), OpenMode::ReadOnly, m_vault->clock()));
    QCOMPARE(QFile::permissions(folder) & QFileDevice::ReadOther, QFileDevice::Permissions());
}

void TestBackup::restoresOverAVaultAndKeepsTheFormerOne()
{
    saveTo(saved());
    m_vault->fill(50);
    QVERIFY(m_vault->open()->changePassphrase(test::secret("new words")));
    const auto aside = restoreBackup(saved(), m_vault->folder(), m_vault->passphrase(), m_vault->clock());
    VERIFY_OK(aside);
    QCOMPARE(QFileInfo(*aside).fileName(), QStringLiteral("Test before 2026-11-21T12-00-00Z.recourse"));
    QCOMPARE(fillerRows(m_vault->folder(), m_vault->passphrase()), 100);
    QCOMPARE(fillerRows(*aside, test::secret("new words")), 150);
}

void TestBackup::restoresOverADamagedVault()
{
    saveTo(saved());
    m_vault->truncateDatabase(0);
    QVERIFY(QFile::remove(m_vault->headerPath()));
    const auto aside = restoreBackup(saved(), m_vault->folder(), m_vault->passphrase(), m_vault->clock());
    VERIFY_OK(aside);
    QCOMPARE(fillerRows(m_vault->folder(), m_vault->passphrase()), 100);
    QCOMPARE(QFileInfo(*aside + QStringLiteral("/data.db")).size(), 0);
}

void TestBackup::restoreLeavesTheVaultWhenTheBackupIsBad()
{
    saveTo(saved());
    test::flipBit(saved(), QFileInfo(saved()).size() / 2, 0);
    const QStringList before = test::filesIn(m_vault->parent());
    const auto restored = restoreBackup(saved(), m_vault->folder(), m_vault->passphrase(), m_vault->clock());
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, Code::BackupDamaged);
    QCOMPARE(test::filesIn(m_vault->parent()), before);
    QCOMPARE(fillerRows(m_vault->folder(), m_vault->passphrase()), 100);
}

void TestBackup::restoreRefusesAnOpenVault()
{
    saveTo(saved());
    const auto opened = m_vault->open();
    const auto restored = restoreBackup(saved(), m_vault->folder(), m_vault->passphrase(), m_vault->clock());
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, Code::VaultInUse);
    QVERIFY(opened->verify()->sound());
}

void TestBackup::restoreRefusesAnotherFolder()
{
    saveTo(saved());
    const QStringList before = test::filesIn(m_vault->parent());
    const auto restored = restoreBackup(saved(), m_vault->parent(), m_vault->passphrase(), m_vault->clock());
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, Code::VaultNotAVault);
    QCOMPARE(test::filesIn(m_vault->parent()), before);
}

void TestBackup::restoresFromTheVaultsOwnBackups()
{
    const QString file = *m_vault->open()->backUp();
    m_vault->fill(1);
    VERIFY_OK(testBackup(file, m_vault->passphrase(), m_vault->clock()));
    const auto aside = restoreBackup(file, m_vault->folder(), m_vault->passphrase(), m_vault->clock());
    VERIFY_OK(aside);
    QCOMPARE(fillerRows(m_vault->folder(), m_vault->passphrase()), 100);
    QVERIFY(QFileInfo::exists(file));
}

RECOURSE_TEST(TestBackup, QCoreApplication)
#include "test_backup.moc"
