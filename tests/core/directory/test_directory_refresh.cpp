// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory_fixture.h"

#include "directory/difference.h"
#include "directory/refresh.h"
#include "directory/suffix_rules.h"
#include "feeds/refresh.h"
#include "main/test_program.h"
#include "support/fake_clock.h"
#include "support/hostile_replies.h"
#include "support/loopback_server.h"

using namespace recourse;
using base::Code;
using directory::DirectoryInput;
using directory::DirectoryRefresh;
using test::DirectoryFixture;
namespace hostile = test::hostile;

namespace {

QByteArray signedFile(const char* name)
{
    return test::contentOf(QStringLiteral(RECOURSE_SOURCE_DIR "/tests/data/openpgp/") + QLatin1String(name));
}

/// `count` domains, as 2fa.directory's v4 has them.
QByteArray list(int count, const QByteArray& method = "totp")
{
    QByteArray json = "{";
    for (int i = 0; i < count; ++i)
        json += (i ? "," : "") + QByteArray("\"s") + QByteArray::number(i) + ".example\":{\"methods\":[\"" + method + "\"]}";
    return json + "}";
}

/// One directory on a loopback server, and what the vault would hold between two refreshes.
struct Fixture
{
    explicit Fixture(const char* id = "2fa-v4")
        : definition(directories.definition(id))
    {
        state.state = QStringLiteral("never");
    }

    [[nodiscard]] DirectoryInput input() const { return {definition, server.url(), state, known, key, {}, 0, kept}; }
    [[nodiscard]] base::Result<DirectoryRefresh> refresh()
    {
        const DirectoryInput given = input();
        return directory::refreshDirectory(given, client, *directories.suffixes, clock, base::Progress::none());
    }
    void publish(const QByteArray& body, const char* path = "/all.json")
    {
        server.serve(path, hostile::withValidators(body, '"' + QByteArray::number(qHash(body)) + '"', "Wed, 19 Nov 2025 10:00:00 GMT"));
    }
    void store(const DirectoryRefresh& refresh)
    {
        state = refresh.state;
        kept = refresh.kept;
        for (model::DirectoryEntry entry : refresh.changedOrAdded) {
            const auto same = std::find_if(known.begin(), known.end(), [&](const auto& one) { return one.id == entry.id; });
            if (entry.id.stored() && same != known.end()) {
                *same = entry;
            } else {
                entry.id = {++last};
                known.push_back(entry);
            }
        }
        for (const model::DirectoryEntryId id : refresh.removed)
            std::erase_if(known, [&](const auto& one) { return one.id == id; });
    }

    DirectoryFixture directories;
    const directory::DirectoryDefinition& definition;
    test::FakeClock clock;
    test::LoopbackServer server;
    net::HttpClient client{{false, {}, QStringLiteral("Recourse/1.0")}, clock, {}};
    model::FeedState state;
    std::vector<model::DirectoryEntry> known;
    std::optional<directory::SigningKey> key;
    QSet<QString> kept;
    qint64 last = 0;
};

} // namespace

class TestDirectoryRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesTheFirstList();
    void asksOnceWhenNothingChanged();
    void storesOnlyWhatChanged();
    void keepsTheOldCopyFromBadAnswers_data();
    void keepsTheOldCopyFromBadAnswers();
    void refusesAListThatShrank();
    void keepsWhatAWhollyOtherListLacks();
    void removesNothingForAListThatWasCut();
    void keepsEntriesThatCannotBeRead();
    void keepsAnEntryUnderItsNewName();
    void takesAShortenedFileIfTold();
    void checksSignatures();
    void keepsTheOldCopyFromABadSignature();
    void fetchesAnewWhenAKeyIsGiven();
    void asksNoSignatureWithoutAKey();
    void sendsNothingElse();
    void takesAFile();
    void takesASuffixList();
    void refusesBadSuffixLists_data();
    void refusesBadSuffixLists();
};

void TestDirectoryRefresh::fetchesTheFirstList()
{
    Fixture fixture;
    fixture.publish(list(50));

    const auto refresh = fixture.refresh();

    VERIFY_OK(refresh);
    QCOMPARE(refresh->added, 50);
    QCOMPARE(refresh->entries, 50);
    QCOMPARE(refresh->requests, 1);
    QVERIFY(refresh->bytes > 1000);
    QCOMPARE(refresh->state.state, QStringLiteral("current"));
    QCOMPARE(refresh->state.id, QStringLiteral("2fa-v4"));
    QCOMPARE(refresh->state.asOf, fixture.clock.now());
    QCOMPARE(refresh->state.sha256.size(), 64);
    QVERIFY(refresh->state.dueAfter > fixture.clock.now().addDays(6));
    QCOMPARE(refresh->changedOrAdded.front().changedOn, fixture.clock.today());
}

void TestDirectoryRefresh::asksOnceWhenNothingChanged()
{
    Fixture fixture;
    fixture.publish(list(50));
    fixture.store(*fixture.refresh());
    fixture.clock.advanceDays(7);

    const auto refresh = fixture.refresh();

    VERIFY_OK(refresh);
    QVERIFY(refresh->unchanged);
    QCOMPARE(refresh->requests, 1);
    QVERIFY2(refresh->bytes < 2048, qPrintable(QString::number(refresh->bytes)));
    QVERIFY(refresh->changedOrAdded.empty() && refresh->removed.empty());
    QCOMPARE(refresh->state.asOf, fixture.clock.now());
    QCOMPARE(refresh->entries, 50);
}

void TestDirectoryRefresh::storesOnlyWhatChanged()
{
    Fixture fixture;
    fixture.publish(list(50));
    fixture.store(*fixture.refresh());
    fixture.clock.advanceDays(7);
    QByteArray next = list(51);
    next.replace("\"s3.example\":{\"methods\":[\"totp\"]}", "\"s3.example\":{\"methods\":[\"sms\"]}");
    next.replace("\"s4.example\":{\"methods\":[\"totp\"]},", "");
    fixture.publish(next);

    const auto refresh = fixture.refresh();

    VERIFY_OK(refresh);
    QCOMPARE(refresh->added, 1);
    QCOMPARE(refresh->changed, 1);
    QCOMPARE(static_cast<int>(refresh->removed.size()), 1);
    QCOMPARE(static_cast<int>(refresh->changedOrAdded.size()), 2);
    QVERIFY(refresh->changedOrAdded.front().id.stored());
    QCOMPARE(refresh->state.lastChanged, fixture.clock.now());
    fixture.store(*refresh);
    QCOMPARE(static_cast<int>(fixture.known.size()), 50);
}

void TestDirectoryRefresh::keepsTheOldCopyFromBadAnswers_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("web page") << 0 << static_cast<int>(Code::FeedHtml);
    QTest::newRow("half a list") << 1 << static_cast<int>(Code::FeedNotJson);
    QTest::newRow("half a transfer") << 2 << static_cast<int>(Code::NetPartial);
    QTest::newRow("too large") << 3 << static_cast<int>(Code::NetTooLarge);
    QTest::newRow("not there") << 4 << static_cast<int>(Code::NetStatus);
    QTest::newRow("another list") << 5 << static_cast<int>(Code::FeedMalformed);
}

void TestDirectoryRefresh::keepsTheOldCopyFromBadAnswers()
{
    QFETCH(int, kind);
    QFETCH(int, code);
    Fixture fixture;
    fixture.publish(list(50));
    fixture.store(*fixture.refresh());
    const test::Reply replies[] = {hostile::htmlWith200(), {200, {}, list(50).left(900)}, hostile::halfBody(list(50)), hostile::gzipBomb(20), {404, {}, "no"},
        {200, {}, "[1,2,3]"}};
    fixture.server.serve("/all.json", replies[kind]);

    const auto refresh = fixture.refresh();

    COMPARE_ERROR(refresh, static_cast<Code>(code));
    const auto failed = feeds::afterFailure(fixture.state, refresh.error(), fixture.clock.now());
    QCOMPARE(failed.entries, 50);
    QCOMPARE(failed.asOf, fixture.state.asOf);
}

void TestDirectoryRefresh::refusesAListThatShrank()
{
    Fixture fixture;
    fixture.publish(list(100));
    fixture.store(*fixture.refresh());
    fixture.publish(list(90));

    COMPARE_ERROR(fixture.refresh(), Code::FeedShrunk);

    fixture.publish(list(97));
    VERIFY_OK(fixture.refresh());
}

void TestDirectoryRefresh::keepsWhatAWhollyOtherListLacks()
{
    Fixture fixture;
    fixture.publish(list(50));
    fixture.store(*fixture.refresh());
    QByteArray other = list(50);
    other.replace("\"s", "\"other");
    fixture.publish(other);
    const auto refresh = fixture.refresh();
    VERIFY_OK(refresh);
    QVERIFY(refresh->removed.empty());
    QCOMPARE(refresh->kept.size(), 50);
    QCOMPARE(refresh->notes.size(), 1);
    fixture.store(*refresh);
    other.replace(R"("other49.example":{"methods":["totp"]})", R"("other50.example":{"methods":["totp"]})");
    fixture.publish(other);

    const auto later = fixture.refresh();

    VERIFY_OK(later);
    QCOMPARE(later->removed.size(), std::size_t{1}); // what was kept does not count again
    QCOMPARE(later->kept.size(), 50);
    QVERIFY(later->notes.isEmpty());
}

void TestDirectoryRefresh::removesNothingForAListThatWasCut()
{
    Fixture fixture("cppa");
    QByteArray brokers = "Data broker name,Data broker website,Email\n";
    for (int i = 0; i < 40; ++i)
        brokers += "Firm" + QByteArray::number(i) + ",firm" + QByteArray::number(i) + ".example,privacy@firm" + QByteArray::number(i) + ".com.example\n";
    const auto take = [&](const QByteArray& bytes) { return directory::readDirectoryFile(fixture.input(), test::view(bytes), {}, *fixture.directories.suffixes, fixture.clock); };
    fixture.store(*take(brokers));

    const auto cut = take(brokers.chopped(9));

    VERIFY_OK(cut);
    QVERIFY(cut->removed.empty() && cut->changedOrAdded.empty());
    QCOMPARE(cut->notes.size(), 1);
}

void TestDirectoryRefresh::keepsEntriesThatCannotBeRead()
{
    Fixture factors;
    factors.publish(list(50));
    factors.store(*factors.refresh());
    QByteArray odd = list(49); // s49 is gone, and of s3 nothing can be read
    odd.replace("\"s3.example\":{\"methods\":[\"totp\"]}", "\"s3.example\":null");
    factors.publish(odd);
    const auto second = factors.refresh();
    VERIFY_OK(second);
    QCOMPARE(second->removed.size(), std::size_t{1});
    factors.store(*second);
    QVERIFY(std::any_of(factors.known.begin(), factors.known.end(), [](const auto& one) { return one.feedId == QStringLiteral("s3.example"); }));

    Fixture sites("justdeleteme");
    const auto deletions = [](int count, const QByteArray& first) {
        QByteArray json = "[" + first;
        for (int i = 1; i < count; ++i)
            json += ",{\"name\":\"S" + QByteArray::number(i) + "\",\"url\":\"https://s" + QByteArray::number(i) + ".example/x\",\"difficulty\":\"easy\",\"domains\":[\"s"
                + QByteArray::number(i) + ".example\"]}";
        return json + "]";
    };
    const auto take = [&](const QByteArray& bytes) { return directory::readDirectoryFile(sites.input(), test::view(bytes), {}, *sites.directories.suffixes, sites.clock); };
    sites.store(*take(deletions(40, "{\"name\":\"S0\",\"url\":\"https://s0.example/x\",\"difficulty\":\"easy\",\"domains\":[\"s0.example\"]}")));
    QVERIFY(take(deletions(40, "7"))->removed.empty()); // which one that is, the list does not say
    QCOMPARE(take(deletions(39, "7"))->removed.size(), std::size_t{2});

    // One that is named but cannot be read is not the one that is called otherwise now.
    model::DirectoryEntry stored;
    stored.id = {1};
    stored.feedId = QStringLiteral("a");
    stored.domains = {QStringLiteral("a.example")};
    model::DirectoryEntry other = stored;
    other.feedId = QStringLiteral("b");
    const auto difference = directory::differenceOf({stored}, {other}, sites.clock.today(), {1, true, {}, {QStringLiteral("a")}, 0});
    QCOMPARE(difference.added, 1);
    QVERIFY(difference.removed.empty());
}

void TestDirectoryRefresh::keepsAnEntryUnderItsNewName()
{
    Fixture sites("justdeleteme");
    const auto named = [](const QByteArray& first, const QByteArray& second, const QByteArray& difficulty = "easy") {
        const auto site = [](const QByteArray& name, const QByteArray& domain, const QByteArray& how) {
            return "{\"name\":\"" + name + "\",\"url\":\"https://" + domain + "/x\",\"difficulty\":\"" + how + "\",\"domains\":[\"" + domain + "\"]}";
        };
        return "[" + site(first, "s1.example", difficulty) + "," + site(second, "s2.example", "hard") + "," + site("A", "both.example", "hard") + "," + site("B", "both.example", "easy") + "]";
    };
    const auto take = [&](const QByteArray& bytes) { return directory::readDirectoryFile(sites.input(), test::view(bytes), {}, *sites.directories.suffixes, sites.clock); };
    sites.store(*take(named("S1", "S2")));

    const auto renamed = take(named("S1 renamed", "S2", "hard"));

    VERIFY_OK(renamed);
    QCOMPARE(renamed->added, 0);
    QCOMPARE(renamed->changed, 1);
    QVERIFY(renamed->removed.empty());
    QCOMPARE(renamed->changedOrAdded.front().feedId, QStringLiteral("S1")); // the user's report finds it
    QCOMPARE(renamed->changedOrAdded.front().names, QStringList(QStringLiteral("S1 renamed")));
    sites.store(*renamed);
    const auto again = take(named("S1 renamed", "S2", "hard"));
    VERIFY_OK(again);
    QVERIFY(again->changedOrAdded.empty() && again->removed.empty());
}

void TestDirectoryRefresh::takesAShortenedFileIfTold()
{
    Fixture fixture;
    fixture.publish(list(50));
    fixture.store(*fixture.refresh());
    DirectoryInput input = fixture.input();
    input.use = feeds::ListUse::Replace;

    const auto replaced = directory::readDirectoryFile(input, test::view(list(30)), {}, *fixture.directories.suffixes, fixture.clock);

    VERIFY_OK(replaced);
    QCOMPARE(replaced->removed.size(), std::size_t{20});
}

void TestDirectoryRefresh::checksSignatures()
{
    Fixture fixture;
    fixture.key = *directory::readSigningKey(signedFile("publisher.asc"));
    fixture.publish(signedFile("list.json"));
    for (const char* name : {"list.json.sig", "detached.sig", "detached.asc"}) {
        fixture.server.serve("/all.json.sig", signedFile(name));
        fixture.state = {};

        const auto refresh = fixture.refresh();

        VERIFY_OK(refresh);
        QCOMPARE(refresh->entries, 3);
        QCOMPARE(refresh->requests, 2);
    }
}

void TestDirectoryRefresh::keepsTheOldCopyFromABadSignature()
{
    Fixture fixture;
    fixture.key = *directory::readSigningKey(signedFile("publisher.asc"));
    fixture.publish(signedFile("list.json"));
    COMPARE_ERROR(fixture.refresh(), Code::FeedSignature); // there is none
    for (const char* name : {"else.sig", "other.sig", "expired.sig", "list.json"}) {
        fixture.server.serve("/all.json.sig", signedFile(name));
        const auto refresh = fixture.refresh();
        COMPARE_ERROR(refresh, Code::FeedSignature);
        QVERIFY(!refresh.error().where.isEmpty());
    }
    fixture.server.serve("/all.json.sig", hostile::gzipBomb(60));
    QVERIFY(!fixture.refresh().ok());
}

void TestDirectoryRefresh::fetchesAnewWhenAKeyIsGiven()
{
    Fixture fixture;
    fixture.publish(signedFile("list.json"));
    fixture.server.serve("/all.json.sig", signedFile("list.json.sig"));
    fixture.store(*fixture.refresh());
    fixture.key = *directory::readSigningKey(signedFile("publisher.asc"));

    const auto checked = fixture.refresh();

    // What came unsigned is not taken for signed because the server says that it is as it was.
    VERIFY_OK(checked);
    QVERIFY(!checked->unchanged);
    QCOMPARE(checked->requests, 2);
    fixture.store(*checked);
    QVERIFY(fixture.refresh()->unchanged);
}

void TestDirectoryRefresh::asksNoSignatureWithoutAKey()
{
    Fixture fixture;
    fixture.publish(signedFile("list.json"));

    VERIFY_OK(fixture.refresh());
    QCOMPARE(fixture.server.count("/all.json.sig"), 0);
}

void TestDirectoryRefresh::sendsNothingElse()
{
    Fixture fixture;
    fixture.publish(list(50));
    VERIFY_OK(fixture.refresh());

    const test::RecordedRequest request = fixture.server.requests().front();
    QCOMPARE(request.method(), QByteArray("GET"));
    QCOMPARE(request.target(), QByteArray("/all.json"));
    QCOMPARE(request.header("User-Agent"), QByteArray("Recourse/1.0"));
    QVERIFY(request.header("Cookie").isEmpty() && request.header("Referer").isEmpty());
}

void TestDirectoryRefresh::takesAFile()
{
    Fixture fixture;
    const DirectoryInput input = fixture.input();
    const auto refresh = directory::readDirectoryFile(input, test::view(list(20)), {}, *fixture.directories.suffixes, fixture.clock);

    VERIFY_OK(refresh);
    QCOMPARE(refresh->added, 20);
    QCOMPARE(refresh->requests, 0);

    fixture.key = *directory::readSigningKey(signedFile("publisher.asc"));
    const DirectoryInput keyed = fixture.input();
    const auto& suffixes = *fixture.directories.suffixes;
    COMPARE_ERROR(directory::readDirectoryFile(keyed, test::view(list(20)), {}, suffixes, fixture.clock), Code::FeedSignature);
    VERIFY_OK(directory::readDirectoryFile(keyed, test::view(signedFile("list.json")), signedFile("detached.sig"), suffixes, fixture.clock));
}

void TestDirectoryRefresh::takesASuffixList()
{
    Fixture fixture("psl");
    fixture.publish(fixture.directories.suffixText, "/public_suffix_list.dat");

    const auto refresh = fixture.refresh();

    VERIFY_OK(refresh);
    QCOMPARE(refresh->suffixList, fixture.directories.suffixText);
    QVERIFY(refresh->entries > 8000);
    QVERIFY(refresh->changedOrAdded.empty());
    const QByteArray real = test::realCopy("public-suffix-list/public_suffix_list.dat");
    if (real.isEmpty())
        QSKIP("no real copy here");
    const auto rules = directory::checkedSuffixRules(test::view(real));
    VERIFY_OK(rules);
    QCOMPARE(*rules, 9506);
}

void TestDirectoryRefresh::refusesBadSuffixLists_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray good = DirectoryFixture().suffixText;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut in half") << good.left(good.size() / 2);
    QTest::newRow("without the end") << good.left(good.indexOf("===END PRIVATE"));
    QTest::newRow("without co.uk") << QByteArray(good).replace("\nco.uk\n", "\n");
    QTest::newRow("without com") << QByteArray(good).replace("\ncom\n", "\n");
    QTest::newRow("without github.io") << QByteArray(good).replace("\ngithub.io\n", "\n");
    QTest::newRow("example.com as suffix") << QByteArray(good).replace("\ncom\n", "\ncom\nexample.com\n");
    QTest::newRow("zeros") << good + QByteArray(10, '\0');
    QTest::newRow("one endless line") << good + QByteArray(1 << 20, 'a');
    QTest::newRow("web page") << QByteArray("<html>") + good;
    QTest::newRow("marks alone") << QByteArray("// ===BEGIN ICANN DOMAINS===\n// ===END ICANN DOMAINS===\n// ===BEGIN PRIVATE DOMAINS===\n// ===END PRIVATE DOMAINS===\n");
    QByteArray shorter;
    for (const QByteArray& line : good.split('\n')) {
        if (line.isEmpty() || line.startsWith("//") || line == "com" || line == "co.uk" || line == "github.io" || line.size() % 5 != 0)
            shorter += line + '\n';
    }
    QTest::newRow("much shorter") << shorter;
}

void TestDirectoryRefresh::refusesBadSuffixLists()
{
    QFETCH(QByteArray, text);
    Fixture fixture("psl");
    fixture.publish(text, "/public_suffix_list.dat");
    DirectoryInput input = fixture.input();
    input.suffixRules = directory::suffixRulesIn(test::view(fixture.directories.suffixText));

    const auto refresh = directory::refreshDirectory(input, fixture.client, *fixture.directories.suffixes, fixture.clock, base::Progress::none());

    QVERIFY(!refresh.ok());
    QVERIFY(refresh.error().code == Code::FeedMalformed || refresh.error().code == Code::FeedShrunk || refresh.error().code == Code::FeedHtml);
}

RECOURSE_TEST(TestDirectoryRefresh, QCoreApplication)
#include "test_directory_refresh.moc"
