// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session_fixture.h"

#include "session/account_jobs.h"
#include "session/directory_jobs.h"
#include "session/directory_read.h"
#include "session/directory_sync.h"
#include "session/letter_jobs.h"
#include "session/step_jobs.h"
#include "session/vault_jobs.h"
#include "support/hostile_replies.h"
#include "support/loopback_server.h"

using namespace recourse;
using base::Code;
using model::DirectoryKind;
using test::OpenSession;

namespace {

const QByteArray kSites = R"([{"name":"Example Shop","url":"https://shop.example.org/delete","difficulty":"hard","email":"support@shop.example.org","domains":["example.org"]},)"
    R"({"name":"Wiki","url":"https://wiki.example.com/bye","difficulty":"easy","domains":["example.com"]}])";
const QByteArray kContacts = R"([{"slug":"shop","name":"Example Shop GmbH","relevant-countries":["de"],"address":"Street 1\n12345 Town\nGermany",)"
    R"("email":"privacy@example.org","web":"https://www.example.org","sources":[],"quality":"verified","request-language":"de","needs-id-document":true,)"
    R"("required-elements":[{"desc":"Kundennummer","type":"input"}]},)"
    R"({"slug":"debaylda","name":"BayLDA","relevant-countries":["de"],"address":"Ansbach"}])";
const QByteArray kPages = R"({"example.org":"https://example.org/password","example.net":"https://example.net/password"})";

session::FeedView import(OpenSession& open, const char* id, const QByteArray& bytes)
{
    const QString path = open.write(QString::fromLatin1(id) + QStringLiteral(".json"), bytes);
    auto view = OpenSession::wait(session::importDirectoryFile(open, QString::fromLatin1(id), path));
    if (!view)
        qFatal("%s", qPrintable(test::errorText(view.error())));
    return std::move(*view);
}

void importAll(OpenSession& open)
{
    (void)import(open, "justdeleteme", kSites);
    (void)import(open, "datenanfragen", kContacts);
    (void)import(open, "apple-change-password", kPages);
}

std::vector<session::DirectoryFactView> factsOf(OpenSession& open, const QString& words, DirectoryKind kind)
{
    const auto service = OpenSession::wait(session::showService(open, words));
    std::vector<session::DirectoryFactView> facts;
    if (service) {
        std::copy_if(service->facts.begin(), service->facts.end(), std::back_inserter(facts),
            [&](const session::DirectoryFactView& fact) { return fact.entry.kind == kind; });
    }
    return facts;
}

} // namespace

/// The merged directory over a real vault.
class TestDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsAndShows();
    void importsTwiceWithoutChange();
    void searches();
    void keepsReportsOverRefreshes();
    void listsAuthorities();
    void fillsTheContactOfALetter();
    void givesStepsTheirPages();
    void forgetsNothingWhenLocked();
    void asksOnlyWhatTheDirectoriesSay();
    void takesEveryRealCopy();
    void keepsTheOldCopyOfABadOne();
    void usesANewSuffixList();
    void keepsKeys();
};

void TestDirectory::importsAndShows()
{
    OpenSession open;
    importAll(open);

    const auto service = OpenSession::wait(session::showService(open, QStringLiteral("https://login.example.org/x")));

    VERIFY_OK(service);
    QCOMPARE(service->key, QStringLiteral("example.org"));
    QCOMPARE(service->name, QStringLiteral("Example Shop"));
    QCOMPARE(static_cast<int>(service->facts.size()), 3);
    const auto& deletion = service->facts.front();
    QVERIFY(deletion.entry.kind == DirectoryKind::Deletion);
    QCOMPARE(deletion.source, QStringLiteral("JustDeleteMe"));
    QCOMPARE(deletion.licence, QStringLiteral("MIT"));
    QCOMPARE(deletion.asOf, open.clock().now().date());
    const auto contact = factsOf(open, QStringLiteral("Example Shop GmbH"), DirectoryKind::PrivacyContact);
    QCOMPARE(static_cast<int>(contact.size()), 1);
    QCOMPARE(contact.front().entry.needsId, std::optional<bool>(true));
    QCOMPARE(contact.front().entry.required.first().name, QStringLiteral("Kundennummer"));
    QVERIFY(!OpenSession::wait(session::showService(open, QStringLiteral("nothing.example"))).ok());
}

void TestDirectory::importsTwiceWithoutChange()
{
    OpenSession open;
    const session::FeedView first = import(open, "justdeleteme", kSites);
    QVERIFY(first.refresh.has_value());
    QCOMPARE(first.refresh->added, 2);
    const auto before = factsOf(open, QStringLiteral("example.org"), DirectoryKind::Deletion).front().entry.id;

    const session::FeedView second = import(open, "justdeleteme", kSites);

    QCOMPARE(second.refresh->added + second.refresh->changed + second.refresh->withdrawnCount, 0);
    QVERIFY(factsOf(open, QStringLiteral("example.org"), DirectoryKind::Deletion).front().entry.id == before);
}

void TestDirectory::searches()
{
    OpenSession open;
    importAll(open);

    const auto found = OpenSession::wait(session::searchDirectory(open, {QStringLiteral("shop germany"), {}, {}, 10}));
    VERIFY_OK(found);
    QCOMPARE(found->total, 1);
    const session::DirectoryHit& hit = found->hits.front();
    QCOMPARE(hit.domain, QStringLiteral("example.org"));
    QCOMPARE(hit.difficulty, QStringLiteral("hard"));
    QVERIFY(hit.kinds.contains(DirectoryKind::ChangePassword));
    const auto all = OpenSession::wait(session::searchDirectory(open, {{}, {}, {}, 0}));
    VERIFY_OK(all);
    QCOMPARE(all->total, 3);
}

void TestDirectory::keepsReportsOverRefreshes()
{
    OpenSession open;
    importAll(open);
    const auto id = factsOf(open, QStringLiteral("example.org"), DirectoryKind::Deletion).front().entry.id;

    const auto reported = OpenSession::wait(session::reportWrong(open, id, QStringLiteral("404")));
    VERIFY_OK(reported);
    QVERIFY(reported->reportedWrong);

    // Another list without it, then the first again: the report holds.
    (void)import(open, "justdeleteme", R"([{"name":"Wiki","url":"https://wiki.example.com/bye","difficulty":"easy","domains":["example.com"]}])");
    (void)import(open, "justdeleteme", kSites);
    const auto again = factsOf(open, QStringLiteral("example.org"), DirectoryKind::Deletion);
    QCOMPARE(static_cast<int>(again.size()), 1);
    QVERIFY(again.front().reportedWrong);
    QCOMPARE(again.front().reportNote, QStringLiteral("404"));

    // The publisher mended it.
    (void)import(open, "justdeleteme", QByteArray(kSites).replace("/delete", "/delete-account"));
    const auto mended = factsOf(open, QStringLiteral("example.org"), DirectoryKind::Deletion);
    QVERIFY(!mended.front().reportedWrong && mended.front().changedSinceReport);
    const auto withdrawn = OpenSession::wait(session::withdrawReport(open, mended.front().entry.id));
    VERIFY_OK(withdrawn);
    QVERIFY(!withdrawn->changedSinceReport);
    QVERIFY(!OpenSession::wait(session::withdrawReport(open, mended.front().entry.id)).ok());
}

void TestDirectory::listsAuthorities()
{
    OpenSession open;
    importAll(open);

    const auto found = OpenSession::wait(session::listAuthorities(open, QStringLiteral("de-by")));
    VERIFY_OK(found);
    QCOMPARE(static_cast<int>(found->size()), 1);
    QCOMPARE(found->front().entry.names.first(), QStringLiteral("BayLDA"));
}

void TestDirectory::fillsTheContactOfALetter()
{
    OpenSession open;
    importAll(open);
    model::Service service;
    service.key = QStringLiteral("example.org");
    service.domains = QStringList(service.key);

    VERIFY_OK(session::fillContact(open, service));
    QCOMPARE(service.privacyEmail, QStringLiteral("privacy@example.org"));
    QVERIFY(service.postalAddress.startsWith(QStringLiteral("Street 1\n")));
    QVERIFY(service.contactSource.contains(QStringLiteral("Datenanfragen.de")));
    QCOMPARE(service.legalEntity, QStringLiteral("Example Shop GmbH"));

    // The user's own word stays, and so does what is checked.
    service.privacyEmail = QStringLiteral("own@example.org");
    VERIFY_OK(session::fillContact(open, service));
    QCOMPARE(service.privacyEmail, QStringLiteral("own@example.org"));

    // What was reported wrong is not written to.
    const auto id = factsOf(open, QStringLiteral("example.org"), DirectoryKind::PrivacyContact).front().entry.id;
    VERIFY_OK(OpenSession::wait(session::reportWrong(open, id, {})));
    const auto other = session::directoryContact(open, QStringLiteral("example.org"));
    VERIFY_OK(other);
    QVERIFY(other->has_value());
    QCOMPARE((*other)->email, QStringLiteral("support@shop.example.org"));
    QVERIFY(!session::directoryContact(open, QStringLiteral("nowhere.example"))->has_value());
}

void TestDirectory::givesStepsTheirPages()
{
    OpenSession open;
    (void)import(open, "apple-change-password", R"({"adobe.com":"https://account.adobe.com/security"})");
    VERIFY_OK(OpenSession::wait(session::addAccount(open,
        {{QStringLiteral("url"), QStringLiteral("https://www.adobe.com")}, {QStringLiteral("login"), QStringLiteral("anna@example.org")},
            {QStringLiteral("created"), QStringLiteral("2010-01-01")}})));
    const auto page = [&]() -> std::optional<session::DirectoryPage> {
        const auto steps = OpenSession::wait(session::listSteps(open, {}));
        if (!steps)
            return std::nullopt;
        for (const session::StepView& view : *steps) {
            if (view.step.rule == QLatin1String("password.change") && !view.pages.empty())
                return view.pages.front();
        }
        return std::nullopt;
    };

    const auto found = page();
    QVERIFY(found.has_value());
    QCOMPARE(found->url, QStringLiteral("https://account.adobe.com/security"));
    QCOMPARE(found->domain, QStringLiteral("adobe.com"));
    QVERIFY(found->source.startsWith(QStringLiteral("Apple password manager resources")));

    // Nobody is sent to a page that was reported wrong.
    const auto id = factsOf(open, QStringLiteral("adobe.com"), DirectoryKind::ChangePassword).front().entry.id;
    VERIFY_OK(OpenSession::wait(session::reportWrong(open, id, {})));
    QVERIFY(!page().has_value());
}

void TestDirectory::forgetsNothingWhenLocked()
{
    OpenSession open;
    importAll(open);
    VERIFY_OK(OpenSession::wait(session::showService(open, QStringLiteral("example.org"))));

    session::lockVault(open);
    const auto locked = OpenSession::wait(session::showService(open, QStringLiteral("example.org")));
    QVERIFY(!locked.ok());
    QVERIFY(locked.error().code == Code::VaultLocked);

    VERIFY_OK(OpenSession::wait(session::openVault(open,
        session::shareSecret(base::SecretBytes::copyOf("seven quiet herons cross the canal")), vault::OpenMode::ReadWrite)));
    VERIFY_OK(OpenSession::wait(session::showService(open, QStringLiteral("example.org"))));
}

void TestDirectory::asksOnlyWhatTheDirectoriesSay()
{
    // Two vaults with wholly different accounts ask the same, byte for byte.
    std::vector<QList<QByteArray>> sent;
    for (const QByteArray& accounts : {QByteArray("One,https://example.org/,a@example.org,pw\n"), QByteArray("Two,https://example.com/,b,pw\nThree,https://example.net,c,pw\n")}) {
        test::LoopbackServer server;
        server.serve("/sites.json", kSites);
        server.serve("/change-password-URLs.json", kPages);
        QTemporaryDir folder;
        test::FakeClock clock;
        session::SessionSettings settings;
        settings.vaultFolder = folder.filePath(QStringLiteral("Test.recourse"));
        settings.cost = {8ULL << 20, 1};
        settings.version = QStringLiteral("1.0");
        settings.feedUrls = {{QStringLiteral("justdeleteme"), server.url()}, {QStringLiteral("apple-change-password"), server.url()}};
        session::Session session(settings, clock);
        VERIFY_OK(OpenSession::wait(session::createVault(session, session::shareSecret(base::SecretBytes::copyOf("seven quiet herons cross the canal")))));
        QFile list(folder.filePath(QStringLiteral("list.csv")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("name,url,username,password\n" + accounts);
        list.close();
        VERIFY_OK(OpenSession::wait(session::commitImport(session, {list.fileName(), {}})));
        const auto views = OpenSession::wait(
            session::syncDirectories(session, {QStringLiteral("justdeleteme"), QStringLiteral("apple-change-password")}));
        VERIFY_OK(views);
        QCOMPARE(static_cast<int>(views->size()), 2);
        QCOMPARE(views->front().refresh->entries, 2);
        QList<QByteArray> requests;
        for (const test::RecordedRequest& request : server.requests())
            requests << QByteArray(request.bytes).replace(QByteArray::number(server.port()), "PORT");
        sent.push_back(requests);
    }
    QCOMPARE(sent[0].size(), 2);
    QCOMPARE(sent[0], sent[1]);
}

void TestDirectory::takesEveryRealCopy()
{
    const QString folder = QStringLiteral(RECOURSE_SHARED_DIR "/data/feeds/");
    if (!QFile::exists(folder + QStringLiteral("justdeleteme/sites.json")))
        QSKIP("the shared copies of the lists are not here");
    struct Copy
    {
        const char* id;
        const char* path;
        const char* file;
        int entries;
    };
    const Copy copies[] = {{"datenanfragen", "/datenanfragen/master", "datenanfragen/data-2026-01-01.tar.gz", 3060},
        {"justdeleteme", "/justdeleteme/sites.json", "justdeleteme/sites.json", 2416}, {"2fa-v4", "/2fa-v4/all.json", "2fa-directory/v4/all.json", 3316},
        {"2fa-v3", "/2fa-v3/all.json", "2fa-directory/v3/all.json", 2549},
        {"apple-change-password", "/apple-change-password/change-password-URLs.json", "apple-quirks/change-password-URLs.json", 491},
        {"apple-shared", "/apple-shared/shared-credentials.json", "apple-quirks/shared-credentials.json", 76},
        {"apple-shared-historical", "/apple-shared-historical/shared-credentials-historical.json", "apple-quirks/shared-credentials-historical.json", 97},
        {"psl", "/psl/public_suffix_list.dat", "public-suffix-list/public_suffix_list.dat", 9506}};
    test::LoopbackServer server;
    for (const Copy& copy : copies) {
        QFile file(folder + QLatin1String(copy.file));
        QVERIFY(file.open(QIODevice::ReadOnly));
        server.serve(copy.path, test::hostile::withValidators(file.readAll(), QByteArray("\"") + copy.id + '"', "Wed, 19 Nov 2025 10:00:00 GMT"));
    }
    QTemporaryDir vaults;
    test::FakeClock clock;
    session::SessionSettings settings;
    settings.vaultFolder = vaults.filePath(QStringLiteral("Test.recourse"));
    settings.cost = {8ULL << 20, 1};
    settings.feedUrls = {{QStringLiteral("*"), server.url()}};
    session::Session session(settings, clock);
    VERIFY_OK(OpenSession::wait(session::createVault(session, session::shareSecret(base::SecretBytes::copyOf("seven quiet herons cross the canal")))));

    for (const Copy& copy : copies) {
        const auto views = OpenSession::wait(session::syncDirectories(session, {QLatin1String(copy.id)}));
        VERIFY_OK(views);
        const session::FeedView& view = views->front();
        QVERIFY2(!view.error, qPrintable(view.definition.id + u' ' + (view.error ? view.error->text() : QString())));
        QCOMPARE(view.refresh->entries, copy.entries);
    }
    for (const Copy& copy : copies) {
        const auto again = OpenSession::wait(session::syncDirectories(session, {QLatin1String(copy.id)}));
        VERIFY_OK(again);
        const feeds::Refresh& refresh = *again->front().refresh;
        QVERIFY(refresh.unchanged);
        QCOMPARE(refresh.requests, 1);
        QVERIFY2(refresh.bytes < 2048, qPrintable(QString::number(refresh.bytes)));
    }
    // The same bytes without validators change nothing either.
    const auto file = OpenSession::wait(session::importDirectoryFile(
        session, QStringLiteral("datenanfragen"), folder + QStringLiteral("datenanfragen/data-2026-01-01.tar.gz")));
    VERIFY_OK(file);
    QCOMPARE(file->refresh->added + file->refresh->changed + file->refresh->withdrawnCount, 0);
    const auto found = OpenSession::wait(session::searchDirectory(session, {QStringLiteral("spotify"), {}, {}, 5}));
    VERIFY_OK(found);
    QCOMPARE(found->hits.front().domain, QStringLiteral("spotify.com"));
    // The owner of many services has the names of all of them, and each is found by its own.
    for (const char* name : {"Facebook", "github", "Google", "LinkedIn", "Amazon", "eBay", "Instagram", "Discord", "Uber", "Netflix"}) {
        const auto service = OpenSession::wait(session::showService(session, QString::fromLatin1(name)));
        QVERIFY2(service.ok(), name);
        QCOMPARE(service->domains.first().section(u'.', 0, 0), QString::fromLatin1(name).toLower());
    }
}

void TestDirectory::keepsTheOldCopyOfABadOne()
{
    OpenSession open;
    importAll(open);

    const session::FeedView view = import(open, "justdeleteme", "<html>sign in</html>");

    QVERIFY(view.error.has_value());
    QVERIFY(view.error->code == Code::FeedHtml);
    QCOMPARE(static_cast<int>(factsOf(open, QStringLiteral("example.org"), DirectoryKind::Deletion).size()), 1);
    const auto views = OpenSession::wait(session::listDirectories(open));
    VERIFY_OK(views);
    const auto one = std::find_if(views->begin(), views->end(), [](const session::FeedView& each) { return each.definition.id == QLatin1String("justdeleteme"); });
    QCOMPARE(one->state.entries, 2);
    QCOMPARE(one->state.lastError, QString()); // the list's server did nothing wrong
    QVERIFY(!one->state.retryAfter.isValid());
    const auto unknown = OpenSession::wait(session::importDirectoryFile(open, QStringLiteral("nobody"), open.path(QStringLiteral("justdeleteme.json"))));
    QVERIFY(!unknown.ok() && unknown.error().code == Code::FeedUnknown);
}

void TestDirectory::usesANewSuffixList()
{
    OpenSession open;
    const auto before = open.session().rules();
    VERIFY_OK(before);
    QCOMPARE((*before)->suffixes.registrableDomain(QStringLiteral("a.b.example.org")), QStringLiteral("example.org"));
    QFile own(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/psl/public_suffix_list.dat"));
    QVERIFY(own.open(QIODevice::ReadOnly));
    const QByteArray next = own.readAll().replace("// ===BEGIN PRIVATE DOMAINS===", "// ===BEGIN PRIVATE DOMAINS===\nexample.org");
    const QString path = open.write(QStringLiteral("list.dat"), next);

    const auto view = OpenSession::wait(session::importDirectoryFile(open, QStringLiteral("psl"), path));

    VERIFY_OK(view);
    QVERIFY(!view->error.has_value());
    const auto after = open.session().rules();
    VERIFY_OK(after);
    QCOMPARE((*after)->suffixes.registrableDomain(QStringLiteral("a.b.example.org")), QStringLiteral("b.example.org"));
    // Jobs that still hold the rules of before may look at them.
    QCOMPARE((*before)->suffixes.registrableDomain(QStringLiteral("a.b.example.org")), QStringLiteral("example.org"));

    session::lockVault(open);
    VERIFY_OK(OpenSession::wait(session::openVault(open,
        session::shareSecret(base::SecretBytes::copyOf("seven quiet herons cross the canal")), vault::OpenMode::ReadWrite)));
    QCOMPARE((*open.session().rules())->suffixes.registrableDomain(QStringLiteral("a.b.example.org")), QStringLiteral("b.example.org"));
}

void TestDirectory::keepsKeys()
{
    OpenSession open;
    const QString folder = QStringLiteral(RECOURSE_SOURCE_DIR "/tests/data/openpgp/");
    const QString fingerprint = QStringLiteral("A22BE5E9B7B9E340396BAF0B5BCF176C4338595F");
    const auto set = [&](const char* id, const char* file, const QString& expected) {
        return OpenSession::wait(session::setDirectoryKey(open, QString::fromLatin1(id), folder + QLatin1String(file), expected));
    };

    QVERIFY(set("2fa-v4", "else.asc", fingerprint).error().code == Code::FeedKey);
    QVERIFY(set("justdeleteme", "publisher.asc", {}).error().code == Code::BadArgument);
    QVERIFY(set("nobody", "publisher.asc", {}).error().code == Code::FeedUnknown);
    const auto key = set("2fa-v4", "publisher.asc", fingerprint);
    VERIFY_OK(key);
    QCOMPARE(key->fingerprint, fingerprint);

    QFile list(folder + QStringLiteral("list.json"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QByteArray bytes = list.readAll();
    QVERIFY(import(open, "2fa-v4", bytes).error->code == Code::FeedSignature);
    QFile signature(folder + QStringLiteral("list.json.sig"));
    QVERIFY(signature.open(QIODevice::ReadOnly));
    open.write(QStringLiteral("2fa-v4.json.sig"), signature.readAll());
    QVERIFY(!import(open, "2fa-v4", bytes).error.has_value());

    QCOMPARE(static_cast<int>(OpenSession::wait(session::listDirectoryKeys(open))->size()), 1);
    VERIFY_OK(OpenSession::wait(session::removeDirectoryKey(open, QStringLiteral("2fa-v4"))));
    QVERIFY(OpenSession::wait(session::listDirectoryKeys(open))->empty());
}

RECOURSE_TEST(TestDirectory, QCoreApplication)
#include "test_directory.moc"
