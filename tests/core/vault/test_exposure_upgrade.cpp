// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "vault/connection.h"
#include "vault/exposure_repository.h"
#include "vault/name_word_repository.h"
#include "vault/schema.h"
#include "vault/word_history.h"

using namespace recourse;

/// Exposures of a vault of version 2, as that version wrote them, in the newest one.
class TestExposureUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatWasFoundAndSaid();
    void findsAgainWhatWasStored();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<vault::Database> m_database;
};

void TestExposureUpgrade::init()
{
    QFile file(m_folder.filePath(QStringLiteral("%1.db").arg(QLatin1String(QTest::currentTestFunction()))));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const base::SecretBytes key = base::SecretBytes::random(32);
    auto connected = vault::connect(file.fileName(), key, vault::Access::ReadWrite);
    VERIFY_OK(connected);
    m_database = std::move(*connected);
    VERIFY_OK(vault::migrate(*m_database, vault::schemaMigrations().first(2)));
    VERIFY_OK(m_database->execute(
        "INSERT INTO services (key, name, legal_entity, domains, country, sector, privacy_email, postal_address, contact_source) "
        "VALUES ('a.example', 'A', '', '[]', '', '', '', '', '');"
        "INSERT INTO accounts (service_id, merge_key, kind, domain, host, title, login, state, archived, one_time_code, passkey, "
        "strength, reused_count, reuse_group, pwned_count, person) VALUES (1, x'00112233445566778899aabbccddeeff', 'web', "
        "'a.example', 'a.example', 'A', 'me', 'open', 0, 0, 0, 3, 1, 0, -1, '');"
        "INSERT INTO breaches (feed, feed_id, title, org_name, domains, named_host, precision, affected, affected_scope, data_classes, "
        "data_classes_raw, verified, fabricated, retired, spam_list, malware, stealer_log, sensitive, description, source_url, notice_url, "
        "licence, extra) VALUES ('hibp', 'A', 'A', 'A', '[\"a.example\"]', '', 'unknown', -1, '', '[]', '[]', 1, 0, 0, 0, 0, 0, 0, '', '', "
        "'', '', x'7b7d');"
        "INSERT INTO exposures (account_id, breach_id, band, facts, data_classes, disposition, note, disposed_on) VALUES (1, 1, 'possible', "
        "'{\"against\":[],\"for\":[[\"domain.same\",\"a.example\"],[\"breach.verified\"]],\"unknown\":[[\"account.age\"],"
        "[\"account.listed\"]]}', '[\"email\"]', 'waiting', 'asked', '2026-03-04');"));
    VERIFY_OK(vault::migrate(*m_database, vault::schemaMigrations()));
}

void TestExposureUpgrade::keepsWhatWasFoundAndSaid()
{
    const auto all = vault::ExposureRepository(*m_database).all();
    VERIFY_OK(all);
    QCOMPARE(all->size(), std::size_t{1});
    const model::Exposure& exposure = all->front();
    QCOMPARE(exposure.disposition, model::Disposition::Waiting);
    QCOMPARE(exposure.note, QStringLiteral("asked"));
    QCOMPARE(exposure.disposedOn, QDate(2026, 3, 4));
    QVERIFY(exposure.factsFor
        == (QList<model::Fact>{{QStringLiteral("domain.same"), {QStringLiteral("a.example")}}, {QStringLiteral("breach.verified"), {}}}));
    QCOMPARE(exposure.unknown.size(), 2);
    QVERIFY(vault::NameWordRepository(*m_database).all()->empty());
    vault::WordHistory history(*m_database);
    QVERIFY(history.pop()->empty());
}

/// What the former version wrote is what this one writes: nothing is written anew only because the program is newer.
void TestExposureUpgrade::findsAgainWhatWasStored()
{
    vault::ExposureRepository repository(*m_database);
    const auto before = *repository.all();
    VERIFY_OK(m_database->execute("CREATE TRIGGER untouched BEFORE UPDATE ON exposures BEGIN SELECT RAISE(ABORT, 'written'); END"));
    VERIFY_OK(repository.replaceComputed(before));
    QVERIFY(*repository.all() == before);
}

RECOURSE_TEST(TestExposureUpgrade, QCoreApplication)
#include "test_exposure_upgrade.moc"
