// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/temp_vault.h"
#include "support/test_text.h"
#include "vault/migrations.h"
#include "vault/schema.h"
#include "vault/setting_repository.h"
#include "vault/vault.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <array>

using namespace recourse;
using namespace recourse::vault;
using base::Code;

namespace {

constexpr char kFixturePassphrase[] = "fixture words for every release";
constexpr char kFixtureFolder[] = RECOURSE_SOURCE_DIR "/tests/data/vaults";

int version(Database& database)
{
    const auto stored = storedSchemaVersion(database);
    return stored ? *stored : -1;
}

qint64 number(Database& database, const char* sql)
{
    Statement ask = database.prepare(sql);
    const auto row = ask.step();
    return row && *row == Fetched::Row ? ask.integer(0) : -1;
}

/// The SQL of every table, index, trigger and view, by name.
QStringList schemaOf(Database& database)
{
    QStringList lines;
    Statement list = database.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name");
    while (true) {
        const auto row = list.step();
        if (!row || *row == Fetched::End)
            return lines;
        lines.append(list.text(0) + QLatin1Char(' ') + list.text(1) + QLatin1Char(' ') + list.text(2).simplified());
    }
}

/// Set this variable to a folder's path to make the fixture of a release there, once its schema is final.
QString folderToWrite()
{
    return qEnvironmentVariable("RECOURSE_WRITE_FIXTURE_VAULT");
}

void writeFixture(const QString& folder)
{
    const test::FakeClock clock;
    const auto made = Vault::create(folder, test::secret(kFixturePassphrase), kLeastKdfCost, clock);
    if (!made)
        qFatal("the fixture was not made");
    SettingRepository settings(made->vault->database());
    if (!settings.setValue(QStringLiteral("fixture"), QStringLiteral("Grüße")))
        qFatal("the fixture was not filled");
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void runsEachStepOnce();
    void continuesWhereItStopped();
    void failingStepLeavesTheVersionBefore();
    void brokenReferenceStopsTheStep();
    void rebuiltTableKeepsItsChildren();
    void refusesANewerDatabase();
    void schemaStepsAscendWithoutGaps();
    void upgradeMakesAVerifiedBackupFirst();
    void newVaultNeedsNoBackup();
    void readOnlyAsksForTheUpgrade();
    void refusesAVaultOfANewerProgram();
    void everyReleasesVaultComesUpToDate_data();
    void everyReleasesVaultComesUpToDate();

private:
    Database& database() { return m_open->database(); }
    std::unique_ptr<test::TempVault> m_vault;
    std::unique_ptr<Vault> m_open;
};

void TestMigrations::init()
{
    m_vault = std::make_unique<test::TempVault>();
    m_open = m_vault->open();
}

void TestMigrations::cleanup()
{
    m_open.reset();
    m_vault.reset();
}

void TestMigrations::runsEachStepOnce()
{
    const int start = version(database());
    const std::array steps{Migration{start + 1, "CREATE TABLE one (x INTEGER) STRICT; INSERT INTO one VALUES (1)"},
        Migration{start + 2, "INSERT INTO one VALUES (2)"}};
    QVERIFY(migrate(database(), steps).ok());
    QCOMPARE(version(database()), start + 2);
    QVERIFY(migrate(database(), steps).ok());
    QCOMPARE(number(database(), "SELECT count(*) FROM one"), 2);
}

void TestMigrations::continuesWhereItStopped()
{
    const int start = version(database());
    const std::array first{Migration{start + 1, "CREATE TABLE one (x INTEGER) STRICT"}};
    QVERIFY(migrate(database(), first).ok());
    const std::array both{first[0], Migration{start + 2, "INSERT INTO one VALUES (2)"}};
    QVERIFY(migrate(database(), both).ok());
    QCOMPARE(number(database(), "SELECT x FROM one"), 2);
}

void TestMigrations::failingStepLeavesTheVersionBefore()
{
    const int start = version(database());
    const std::array steps{Migration{start + 1, "CREATE TABLE one (x INTEGER) STRICT"},
        Migration{start + 2, "INSERT INTO one VALUES (2); INSERT INTO nowhere VALUES (1)"}};
    const auto done = migrate(database(), steps);
    QVERIFY(!done);
    QCOMPARE(version(database()), start + 1);
    QCOMPARE(number(database(), "SELECT count(*) FROM one"), 0);
    QCOMPARE(number(database(), "PRAGMA foreign_keys"), 1);
}

void TestMigrations::brokenReferenceStopsTheStep()
{
    const int start = version(database());
    const std::array steps{Migration{start + 1,
        "CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT;"
        "CREATE TABLE child (parent INTEGER REFERENCES parent (id)) STRICT;"
        "INSERT INTO child VALUES (5)"}};
    const auto done = migrate(database(), steps);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Code::VaultDamaged);
    QCOMPARE(done.error().where, QStringLiteral("child refers to a missing row of parent"));
    QCOMPARE(version(database()), start);
}

void TestMigrations::rebuiltTableKeepsItsChildren()
{
    const int start = version(database());
    QVERIFY(database().execute("CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT;"
                               "CREATE TABLE child (parent INTEGER REFERENCES parent (id) ON DELETE CASCADE) STRICT;"
                               "INSERT INTO parent VALUES (5); INSERT INTO child VALUES (5)"));
    const std::array steps{Migration{start + 1,
        "CREATE TABLE parent_new (id INTEGER PRIMARY KEY, name TEXT) STRICT;"
        "INSERT INTO parent_new SELECT id, 'x' FROM parent;"
        "DROP TABLE parent; ALTER TABLE parent_new RENAME TO parent"}};
    const auto done = migrate(database(), steps);
    VERIFY_OK(done);
    QCOMPARE(number(database(), "SELECT count(*) FROM child"), 1);
}

void TestMigrations::refusesANewerDatabase()
{
    const std::array steps{Migration{0, ""}};
    const auto done = migrate(database(), steps);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Code::VaultNewer);
}

void TestMigrations::schemaStepsAscendWithoutGaps()
{
    int expected = 1;
    for (const Migration& step : schemaMigrations()) {
        QCOMPARE(step.version, expected++);
        QVERIFY(step.sql != nullptr && *step.sql != '\0');
    }
    QCOMPARE(schemaVersion(), expected - 1);
}

void TestMigrations::upgradeMakesAVerifiedBackupFirst()
{
    m_open.reset();
    m_vault->removeSchema();
    m_open = m_vault->open();
    QCOMPARE(version(database()), schemaVersion());
    const QString file
        = m_vault->folder() + QStringLiteral("/backups/before-upgrade-from-0-2026-11-21T12-00-00Z.recourse-backup");
    const auto info = testBackup(file, m_vault->passphrase(), m_vault->clock());
    VERIFY_OK(info);
    QCOMPARE(info->schemaVersion, 0);
}

void TestMigrations::newVaultNeedsNoBackup()
{
    QVERIFY(test::filesIn(m_vault->folder() + QStringLiteral("/backups")).isEmpty());
}

void TestMigrations::readOnlyAsksForTheUpgrade()
{
    QVERIFY(database().execute("PRAGMA user_version = 0"));
    m_open.reset();
    const auto opened = m_vault->tryOpen(OpenMode::ReadOnly);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Code::VaultReadOnly);
}

void TestMigrations::refusesAVaultOfANewerProgram()
{
    QVERIFY(database().execute("PRAGMA user_version = 2000"));
    m_open.reset();
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto opened = m_vault->tryOpen(mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Code::VaultNewer);
        QVERIFY(opened.error().where.startsWith(QStringLiteral("schema 2000")));
    }
}

void TestMigrations::everyReleasesVaultComesUpToDate_data()
{
    QTest::addColumn<QString>("release");
    if (!folderToWrite().isEmpty())
        writeFixture(folderToWrite());
    const QStringList releases = QDir(QString::fromUtf8(kFixtureFolder)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!releases.isEmpty());
    for (const QString& release : releases)
        QTest::newRow(qPrintable(release)) << release;
}

void TestMigrations::everyReleasesVaultComesUpToDate()
{
    QFETCH(QString, release);
    const QTemporaryDir parent;
    const QString folder = parent.path() + QStringLiteral("/Fixture.recourse");
    QVERIFY(QDir().mkdir(folder));
    const QString source = QString::fromUtf8(kFixtureFolder) + QLatin1Char('/') + release;
    for (const QString& file : test::filesIn(source))
        QVERIFY(QFile::copy(source + QLatin1Char('/') + file, folder + QLatin1Char('/') + file));
    QFile::setPermissions(folder + QStringLiteral("/data.db"), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto opened = Vault::open(folder, test::secret(kFixturePassphrase), OpenMode::ReadWrite, m_vault->clock());
    VERIFY_OK(opened);
    QCOMPARE(schemaOf((*opened)->database()), schemaOf(database()));
    const auto kept = SettingRepository((*opened)->database()).value(QStringLiteral("fixture"));
    VERIFY_OK(kept);
    QCOMPARE(*kept, QStringLiteral("Grüße"));
    const auto report = (*opened)->verify();
    VERIFY_OK(report);
    QVERIFY2(report->sound(), qPrintable(report->summary()));
}

RECOURSE_TEST(TestMigrations, QCoreApplication)
#include "test_migrations.moc"
