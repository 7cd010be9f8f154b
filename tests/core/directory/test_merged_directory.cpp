// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory_fixture.h"

#include "directory/difference.h"
#include "main/test_program.h"


using namespace recourse;
using directory::Directory;
using directory::DirectoryFact;
using model::DirectoryEntry;
using model::DirectoryKind;
using test::DirectoryFixture;

namespace {

DirectoryEntry made(const char* feed, const char* id, DirectoryKind kind, const QStringList& domains, const QStringList& names = {})
{
    static qint64 number = 0;
    DirectoryEntry entry;
    entry.id = {++number};
    entry.feed = QLatin1String(feed);
    entry.feedId = QString::fromUtf8(id);
    entry.kind = kind;
    entry.domains = domains;
    entry.names = names;
    return entry;
}

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// Many directories, one service.
class TestMergedDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsEntriesTogetherByDomain();
    void keepsBesideNamedDomainsWithTheirService();
    void neverMergesByName();
    void showsConflictsSideBySide();
    void ranksByTrust();
    void keepsReportsWhileTheFactIsSaid();
    void choosesContacts();
    void saysWhereAFactHolds();
    void findsByWordsDomainsAndCountries();
    void listsAuthorities();
    void searchesTenThousand();
    void mergesTheRealCopies();

private:
    Directory build(std::vector<DirectoryEntry> entries, std::vector<model::DirectoryReport> reports = {})
    {
        return Directory::build({std::move(entries), std::move(reports), {{QStringLiteral("justdeleteme"), QDate(2026, 1, 2)}}}, *m_fixture.catalogue);
    }
    DirectoryFixture m_fixture;
};

void TestMergedDirectory::putsEntriesTogetherByDomain()
{
    DirectoryEntry deletion = made("justdeleteme", "Shop", DirectoryKind::Deletion, words("shop.example"), {QStringLiteral("Shop")});
    deletion.difficulty = QStringLiteral("hard");
    DirectoryEntry contact = made("datenanfragen", "company/shop", DirectoryKind::PrivacyContact, words("shop.example"), {QStringLiteral("Shop Ltd")});
    contact.email = QStringLiteral("privacy@shop.example");
    DirectoryEntry page = made("apple-change-password", "shop.example", DirectoryKind::ChangePassword, words("shop.example"));
    const Directory merged = build({contact, page, deletion});

    QCOMPARE(static_cast<int>(merged.services().size()), 1);
    const auto* service = merged.find(QStringLiteral("shop.example"));
    QVERIFY(service != nullptr);
    QCOMPARE(service->name, QStringLiteral("Shop"));
    QCOMPARE(service->names, (QStringList{QStringLiteral("Shop"), QStringLiteral("Shop Ltd")}));
    QCOMPARE(static_cast<int>(merged.facts(*service, DirectoryKind::Deletion).size()), 1);
    QCOMPARE(merged.facts(*service, DirectoryKind::Deletion).front().asOf, QDate(2026, 1, 2));
    QCOMPARE(merged.facts(*service, DirectoryKind::PrivacyContact).front().entry->email, contact.email);
    QVERIFY(merged.find(QStringLiteral("other.example")) == nullptr);
}

void TestMergedDirectory::keepsBesideNamedDomainsWithTheirService()
{
    const DirectoryEntry named = made("2fa-v3", "a.example", DirectoryKind::TwoFactor, words("a.example b.example"), {QStringLiteral("A")});
    const DirectoryEntry alone = made("2fa-v4", "b.example", DirectoryKind::TwoFactor, words("b.example"));
    const DirectoryEntry own = made("justdeleteme", "C", DirectoryKind::Deletion, words("c.example a.example"), {QStringLiteral("C")});
    const Directory merged = build({named, alone, own});

    QCOMPARE(merged.find(QStringLiteral("b.example")), merged.find(QStringLiteral("a.example")));
    QVERIFY(merged.find(QStringLiteral("c.example")) != merged.find(QStringLiteral("a.example")));
    // The entry that names two services' domains stands with both.
    QCOMPARE(static_cast<int>(merged.facts(*merged.find(QStringLiteral("a.example")), DirectoryKind::Deletion).size()), 1);
    QCOMPARE(merged.find(QStringLiteral("a.example"))->name, QStringLiteral("A"));
}

void TestMergedDirectory::neverMergesByName()
{
    const Directory merged = build({made("justdeleteme", "Nova", DirectoryKind::Deletion, words("nova.example"), {QStringLiteral("Nova")}),
        made("datenanfragen", "company/nova", DirectoryKind::PrivacyContact, {}, {QStringLiteral("Nova")})});

    QCOMPARE(static_cast<int>(merged.services().size()), 2);
    QVERIFY(merged.find(QStringLiteral("datenanfragen:company/nova")) != nullptr);
}

void TestMergedDirectory::showsConflictsSideBySide()
{
    DirectoryEntry newer = made("2fa-v4", "a.example", DirectoryKind::TwoFactor, words("a.example"));
    newer.methods = words("totp u2f");
    DirectoryEntry older = made("2fa-v3", "a.example", DirectoryKind::TwoFactor, words("a.example"), {QStringLiteral("A")});
    older.methods = words("sms");
    const Directory differing = build({older, newer});
    const auto facts = differing.facts(*differing.find(QStringLiteral("a.example")), DirectoryKind::TwoFactor);

    QCOMPARE(static_cast<int>(facts.size()), 2);
    QCOMPARE(facts[0].entry->feed, QStringLiteral("2fa-v4"));
    QVERIFY(facts[0].conflicts && facts[1].conflicts);

    older.methods = words("u2f totp");
    const Directory same = build({older, newer});
    const auto once = same.facts(*same.find(QStringLiteral("a.example")), DirectoryKind::TwoFactor);
    QCOMPARE(static_cast<int>(once.size()), 1);
    QCOMPARE(once[0].alsoSaidBy, QStringList(QStringLiteral("2fa-v3")));
    QVERIFY(!once[0].conflicts);
}

void TestMergedDirectory::ranksByTrust()
{
    DirectoryEntry scraped = made("datenanfragen", "company/a", DirectoryKind::PrivacyContact, words("a.example"), {QStringLiteral("A")});
    scraped.quality = QStringLiteral("scraped");
    scraped.email = QStringLiteral("old@a.example");
    DirectoryEntry tested = made("datenanfragen", "company/a2", DirectoryKind::PrivacyContact, words("a.example"), {QStringLiteral("A")});
    tested.quality = QStringLiteral("tested");
    tested.email = QStringLiteral("new@a.example");
    const Directory merged = build({scraped, tested});

    QCOMPARE(merged.facts(*merged.find(QStringLiteral("a.example")), DirectoryKind::PrivacyContact).front().entry->email, tested.email);
}

void TestMergedDirectory::keepsReportsWhileTheFactIsSaid()
{
    DirectoryEntry wrong = made("justdeleteme", "A", DirectoryKind::Deletion, words("a.example"), {QStringLiteral("A")});
    wrong.url = QStringLiteral("https://a.example/gone");
    const DirectoryEntry right = made("justdeleteme", "A #2", DirectoryKind::Deletion, words("a.example"), {QStringLiteral("A")});
    const model::DirectoryReport report{wrong.feed, wrong.feedId, QDate(2026, 3, 1), QStringLiteral("404"), directory::saidDigest(wrong)};
    const auto first = build({wrong, right}, {report});
    const auto facts = first.facts(*first.find(QStringLiteral("a.example")), DirectoryKind::Deletion);

    QCOMPARE(facts.front().entry->feedId, right.feedId);
    QVERIFY(facts.back().reportedWrong);
    QCOMPARE(facts.back().reportNote, QStringLiteral("404"));

    // A new note is the same fact; a new page is not.
    wrong.notes.insert(QStringLiteral("en"), QStringLiteral("new"));
    QVERIFY(build({wrong}, {report}).fact(wrong.id)->reportedWrong);
    wrong.url = QStringLiteral("https://a.example/new");
    const auto changed = build({wrong}, {report});
    QVERIFY(!changed.fact(wrong.id)->reportedWrong);
    QVERIFY(changed.fact(wrong.id)->changedSinceReport);
}

void TestMergedDirectory::choosesContacts()
{
    DirectoryEntry deletion = made("justdeleteme", "A", DirectoryKind::Deletion, words("a.example"), {QStringLiteral("A")});
    deletion.email = QStringLiteral("support@a.example");
    DirectoryEntry broker = made("cppa", "A Inc", DirectoryKind::Broker, words("a.example"), {QStringLiteral("A Inc")});
    broker.email = QStringLiteral("ccpa@a.example");
    DirectoryEntry contact = made("datenanfragen", "company/a", DirectoryKind::PrivacyContact, words("a.example"), {QStringLiteral("A Ltd")});
    contact.email = QStringLiteral("privacy@a.example");
    const DirectoryEntry page = made("justdeleteme", "A #2", DirectoryKind::Deletion, words("a.example"), {QStringLiteral("A")});
    const model::DirectoryReport report{contact.feed, contact.feedId, QDate(2026, 3, 1), {}, directory::saidDigest(contact)};
    const Directory merged = build({deletion, broker, contact, page}, {report});

    QStringList mails;
    for (const DirectoryFact& fact : merged.contacts(*merged.find(QStringLiteral("a.example"))))
        mails << fact.entry->email;
    QCOMPARE(mails, (QStringList{broker.email, deletion.email, contact.email}));
}

void TestMergedDirectory::saysWhereAFactHolds()
{
    DirectoryEntry part = made("2fa-v3", "aws.shop.example", DirectoryKind::TwoFactor, words("shop.example"), {QStringLiteral("Shop Cloud")});
    part.hosts = words("aws.shop.example");
    part.methods = words("totp");
    DirectoryEntry whole = made("2fa-v3", "shop.example", DirectoryKind::TwoFactor, words("shop.example"), {QStringLiteral("Shop")});
    whole.methods = words("sms");
    const Directory merged = build({part, whole});
    const auto* service = merged.find(QStringLiteral("shop.example"));
    const auto facts = merged.facts(*service, DirectoryKind::TwoFactor);

    QCOMPARE(service->name, QStringLiteral("Shop"));
    QVERIFY(facts[0].hosts.isEmpty());
    QCOMPARE(facts[1].hosts, words("aws.shop.example"));
    QVERIFY(!facts[0].conflicts);
}

void TestMergedDirectory::findsByWordsDomainsAndCountries()
{
    DirectoryEntry german = made("datenanfragen", "company/muller", DirectoryKind::PrivacyContact, words("mueller.example"), {QStringLiteral("Müller Großhandel")});
    german.countries = words("DE");
    DirectoryEntry everywhere = made("datenanfragen", "company/all", DirectoryKind::PrivacyContact, words("world.example"), {QStringLiteral("World")});
    everywhere.countries = words("ALL");
    const DirectoryEntry unknown = made("justdeleteme", "Elsewhere", DirectoryKind::Deletion, words("muller.example"), {QStringLiteral("Elsewhere")});
    const Directory merged = build({german, everywhere, unknown});
    const auto names = [&](const directory::DirectoryQuery& query) {
        QStringList found;
        for (const int index : merged.search(query).services)
            found << merged.services()[static_cast<std::size_t>(index)].name;
        return found;
    };

    QCOMPARE(names({QStringLiteral("MULLER gross"), {}, {}, 0}), QStringList(german.names));
    QCOMPARE(names({QStringLiteral("muller"), {}, {}, 0}), (QStringList{QStringLiteral("Elsewhere"), german.names.first()}));
    QCOMPARE(names({QStringLiteral("germany"), {}, {}, 0}), german.names);
    QCOMPARE(names({{}, QStringLiteral("DE"), {}, 0}), (QStringList{german.names.first(), QStringLiteral("World")}));
    QCOMPARE(names({{}, QStringLiteral("FR"), {}, 0}), QStringList(QStringLiteral("World")));
    QCOMPARE(names({{}, {}, DirectoryKind::Deletion, 0}), QStringList(QStringLiteral("Elsewhere")));
    QCOMPARE(names({QStringLiteral("world.example"), {}, {}, 1}), QStringList(QStringLiteral("World")));
    QCOMPARE(merged.search({{}, {}, {}, 1}).total, 3);
    QVERIFY(names({QStringLiteral("nothing like it"), {}, {}, 0}).isEmpty());
}

void TestMergedDirectory::listsAuthorities()
{
    const auto authority = [](const char* id, const char* region, const char* scope) {
        DirectoryEntry entry = made("datenanfragen", id, DirectoryKind::Authority, {}, {QString::fromLatin1(id)});
        entry.countries = words(region);
        entry.quality = QString::fromLatin1(scope);
        return entry;
    };
    const Directory merged = build({authority("federal", "DE", "federal"), authority("bavaria", "DE-BY", ""), authority("bavaria public", "DE-BY", "public"),
        authority("hesse", "DE-HE", ""), authority("austria", "AT", ""), authority("church", "DE", "church")});
    const auto names = [&](const char* region) {
        QStringList found;
        for (const DirectoryFact& fact : merged.authorities(QString::fromLatin1(region)))
            found << fact.entry->names.first();
        return found;
    };

    QCOMPARE(names("at"), words("austria"));
    QCOMPARE(names("DE-BY"), (QStringList{QStringLiteral("bavaria"), QStringLiteral("federal"), QStringLiteral("bavaria public"), QStringLiteral("church")}));
    QCOMPARE(names("DE").size(), 5);
    QVERIFY(names("FR").isEmpty());
    QCOMPARE(static_cast<int>(merged.services().size()), 0);
}

void TestMergedDirectory::searchesTenThousand()
{
    std::vector<DirectoryEntry> entries;
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray id = "Service number " + QByteArray::number(i);
        DirectoryEntry entry = made("justdeleteme", id.constData(), DirectoryKind::Deletion, {QStringLiteral("service-%1.example").arg(i)}, {QString::fromLatin1(id)});
        entry.countries = words(i % 2 ? "DE AT CH" : "ALL");
        entries.push_back(std::move(entry));
    }
    const Directory merged = build(std::move(entries));
    const auto found = [&](const char* text) { return merged.search({QString::fromLatin1(text), {}, {}, 200}); };
    QCOMPARE(found("service").services.size(), std::size_t{200});
    QCOMPARE(found("service").total, 10'000);
    QVERIFY(!found("number 99").services.empty());
    QVERIFY(found("zzz").services.empty());
    const int first = found("9999").services.front();
    QVERIFY(merged.services()[static_cast<std::size_t>(first)].domains.contains(QStringLiteral("service-9999.example")));
}

void TestMergedDirectory::mergesTheRealCopies()
{
    std::vector<DirectoryEntry> entries;
    const std::pair<const char*, const char*> copies[] = {{"datenanfragen", "datenanfragen/data-2026-01-01.tar.gz"}, {"justdeleteme", "justdeleteme/sites.json"},
        {"2fa-v3", "2fa-directory/v3/all.json"}, {"2fa-v4", "2fa-directory/v4/all.json"}, {"apple-change-password", "apple-quirks/change-password-URLs.json"},
        {"apple-shared", "apple-quirks/shared-credentials.json"}};
    for (const auto& [id, file] : copies) {
        const QByteArray bytes = test::realCopy(file);
        if (bytes.isEmpty())
            QSKIP("no real copies here");
        auto reading = m_fixture.read(id, bytes);
        VERIFY_OK(reading);
        for (DirectoryEntry& entry : reading->entries)
            entries.push_back(std::move(entry));
    }
    const std::size_t all = entries.size();
    const Directory merged = build(std::move(entries));

    QCOMPARE(merged.entries().size(), all);
    QVERIFY2(merged.services().size() > 6000 && merged.services().size() < 9500, qPrintable(QString::number(merged.services().size())));
    const auto* github = merged.find(QStringLiteral("github.com"));
    QVERIFY(github != nullptr);
    QVERIFY(!merged.facts(*github, DirectoryKind::Deletion).empty());
    QVERIFY(!merged.facts(*github, DirectoryKind::TwoFactor).empty());
    const auto* spotify = merged.find(QStringLiteral("spotify.com"));
    QVERIFY(spotify != nullptr);
    QCOMPARE(merged.contacts(*spotify).front().entry->email, QStringLiteral("privacy@spotify.com"));
    QCOMPARE(merged.authorities(QStringLiteral("DE-BY")).front().entry->feedId, QStringLiteral("authority/debaylda"));
}

RECOURSE_TEST(TestMergedDirectory, QCoreApplication)
#include "test_merged_directory.moc"
