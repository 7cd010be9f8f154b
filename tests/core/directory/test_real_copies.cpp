// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory_fixture.h"
#include "main/test_program.h"

using namespace recourse;
using model::DirectoryKind;
using test::DirectoryFixture;
using test::entryOf;
using test::realCopy;

/// The real copies go in whole, with the counts that are known of them.
class TestRealCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreTheKnownOnes_data();
    void countsAreTheKnownOnes();
    void readsCompaniesAndAuthorities();
    void readsDeletionPages();
    void readsSecondFactors();
    void readsSharedLogins();
};

void TestRealCopies::countsAreTheKnownOnes_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("entries");
    QTest::newRow("datenanfragen") << QByteArray("datenanfragen") << QByteArray("datenanfragen/data-2026-01-01.tar.gz") << 3001 + 59;
    QTest::newRow("authorities alone") << QByteArray("datenanfragen") << QByteArray("datenanfragen/supervisory-authorities-2026-01-01.json") << 59;
    QTest::newRow("justdeleteme") << QByteArray("justdeleteme") << QByteArray("justdeleteme/sites.json") << 2416;
    QTest::newRow("2fa v3") << QByteArray("2fa-v3") << QByteArray("2fa-directory/v3/all.json") << 2549;
    QTest::newRow("2fa v3, with a second factor") << QByteArray("2fa-v3") << QByteArray("2fa-directory/v3/tfa.json") << 1853;
    QTest::newRow("2fa v4") << QByteArray("2fa-v4") << QByteArray("2fa-directory/v4/all.json") << 3316;
    QTest::newRow("change password") << QByteArray("apple-change-password") << QByteArray("apple-quirks/change-password-URLs.json") << 491;
    QTest::newRow("shared") << QByteArray("apple-shared") << QByteArray("apple-quirks/shared-credentials.json") << 76;
    QTest::newRow("shared once") << QByteArray("apple-shared-historical") << QByteArray("apple-quirks/shared-credentials-historical.json") << 97;
}

void TestRealCopies::countsAreTheKnownOnes()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, file);
    QFETCH(int, entries);
    const QByteArray bytes = realCopy(file.constData());
    if (bytes.isEmpty())
        QSKIP("no real copy here");
    const DirectoryFixture fixture;

    const auto reading = fixture.read(id.constData(), bytes);

    VERIFY_OK(reading);
    QCOMPARE(static_cast<int>(reading->entries.size()), entries);
    QCOMPARE(reading->unread, 0);
    QSet<QString> ids;
    for (const model::DirectoryEntry& entry : reading->entries) {
        QVERIFY2(!ids.contains(entry.feedId), qPrintable(entry.feedId));
        ids.insert(entry.feedId);
        QVERIFY(!entry.licence.isEmpty());
        QVERIFY2(!entry.domains.isEmpty() || !entry.names.isEmpty() || !entry.hosts.isEmpty(), qPrintable(entry.feedId));
        for (const QString& domain : entry.domains)
            QCOMPARE(fixture.suffixes->registrableDomain(domain).isEmpty() ? domain : fixture.suffixes->registrableDomain(domain), domain);
    }
}

void TestRealCopies::readsCompaniesAndAuthorities()
{
    const QByteArray bytes = realCopy("datenanfragen/data-2026-01-01.tar.gz");
    if (bytes.isEmpty())
        QSKIP("no real copy here");
    const auto reading = DirectoryFixture().read("datenanfragen", bytes);
    VERIFY_OK(reading);

    const model::DirectoryEntry* spotify = entryOf(reading->entries, QStringLiteral("company/spotify"));
    QVERIFY(spotify != nullptr);
    QVERIFY(spotify->kind == DirectoryKind::PrivacyContact);
    QCOMPARE(spotify->domains, QStringList(QStringLiteral("spotify.com")));
    QCOMPARE(spotify->names.first(), QStringLiteral("Spotify AB"));
    QCOMPARE(spotify->email, QStringLiteral("privacy@spotify.com"));
    QVERIFY(spotify->postal.contains(u'\n'));
    QCOMPARE(spotify->countries, QStringList(QStringLiteral("ALL")));
    QCOMPARE(spotify->needsId, std::optional<bool>(false));
    QCOMPARE(spotify->quality, QStringLiteral("tested"));
    QVERIFY(!spotify->required.isEmpty());

    const model::DirectoryEntry* austria = entryOf(reading->entries, QStringLiteral("authority/atdsb"));
    QVERIFY(austria != nullptr);
    QVERIFY(austria->kind == DirectoryKind::Authority);
    QCOMPARE(austria->countries, QStringList(QStringLiteral("AT")));
    QCOMPARE(austria->language, QStringLiteral("de"));
    QVERIFY(!austria->form.isEmpty());
    const model::DirectoryEntry* bavaria = entryOf(reading->entries, QStringLiteral("authority/debaylda"));
    QVERIFY(bavaria != nullptr);
    QCOMPARE(bavaria->countries, QStringList(QStringLiteral("DE-BY")));
    QVERIFY(bavaria->quality.isEmpty());

    int byName = 0;
    int german = 0;
    for (const model::DirectoryEntry& entry : reading->entries) {
        byName += entry.domains.isEmpty() ? 1 : 0;
        german += entry.kind == DirectoryKind::Authority && entry.countries.value(0).startsWith(QLatin1String("DE")) ? 1 : 0;
        QVERIFY2(entry.kind != DirectoryKind::Authority || !entry.countries.isEmpty(), qPrintable(entry.feedId));
    }
    QCOMPARE(german, 28);
    QVERIFY2(byName < 350, qPrintable(QString::number(byName)));
}

void TestRealCopies::readsDeletionPages()
{
    const QByteArray bytes = realCopy("justdeleteme/sites.json");
    if (bytes.isEmpty())
        QSKIP("no real copy here");
    const auto reading = DirectoryFixture().read("justdeleteme", bytes);
    VERIFY_OK(reading);

    QMap<QString, int> difficulties;
    int placeholders = 0; // 29 of 89 bodies
    for (const model::DirectoryEntry& entry : reading->entries) {
        ++difficulties[entry.difficulty];
        placeholders += entry.mailBody.contains(QLatin1String("XXX")) ? 1 : 0;
        QVERIFY2(!entry.url.isEmpty() || !entry.email.isEmpty(), qPrintable(entry.feedId));
    }
    QCOMPARE(difficulties.value(QString()), 0);
    QCOMPARE(difficulties.size(), 5);
    QVERIFY(placeholders > 20);
    const model::DirectoryEntry* one = entryOf(reading->entries, QStringLiteral("1fichier"));
    QVERIFY(one != nullptr);
    QCOMPARE(one->difficulty, QStringLiteral("hard"));
    QVERIFY(one->notes.value(QStringLiteral("de")).contains(QStringLiteral("Kundensupport")) || one->notes.contains(QStringLiteral("pt-BR")));
    // Sixty forums of many companies say nothing about those companies' accounts.
    const model::DirectoryEntry* forums = entryOf(reading->entries, QStringLiteral("Discourse"));
    QVERIFY(forums != nullptr);
    QCOMPARE(forums->domains.first(), QStringLiteral("discourse.org"));
    QVERIFY(!forums->domains.contains(QStringLiteral("docker.com")));
    QVERIFY(forums->hosts.contains(QStringLiteral("forums.docker.com")));
    QVERIFY(forums->hosts.contains(QStringLiteral("gamekult.com/forum")));
}

void TestRealCopies::readsSecondFactors()
{
    const QByteArray bytes = realCopy("2fa-directory/v4/all.json");
    if (bytes.isEmpty())
        QSKIP("no real copy here");
    const auto reading = DirectoryFixture().read("2fa-v4", bytes);
    VERIFY_OK(reading);

    const auto without = std::count_if(
        reading->entries.begin(), reading->entries.end(), [](const model::DirectoryEntry& entry) { return entry.methods.isEmpty(); });
    QCOMPARE(static_cast<int>(without), 937);
}

void TestRealCopies::readsSharedLogins()
{
    const QByteArray bytes = realCopy("apple-quirks/shared-credentials.json");
    if (bytes.isEmpty())
        QSKIP("no real copy here");
    const auto reading = DirectoryFixture().read("apple-shared", bytes);
    VERIFY_OK(reading);

    const model::DirectoryEntry* moved = entryOf(reading->entries, QStringLiteral("wellfound.com"));
    QVERIFY(moved != nullptr);
    QCOMPARE(moved->domains, (QStringList{QStringLiteral("wellfound.com"), QStringLiteral("angel.co")}));
    QCOMPARE(moved->quality, QStringLiteral("moved_obsolete"));
}

RECOURSE_TEST(TestRealCopies, QCoreApplication)
#include "test_real_copies.moc"
