// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the directories: reading and storing all of them, putting them together, searching. Prints one line a figure: what, median,
// aim, verdict. Uses the real copies where they are, else lists of its own of the same size. Run by packaging/bench.sh.
#include "bench_figures.h"
#include "directory/directory.h"
#include "directory/refresh.h"
#include "session/rules.h"
#include "support/fake_clock.h"
#include "vault/directory_repository.h"
#include "vault/vault.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

using namespace recourse;
using namespace recourse::bench;

namespace {

constexpr int kRuns = 5;
constexpr char kPassphrase[] = "seven quiet herons cross the canal";

/// One list as it would come from its server.
struct List
{
    const directory::DirectoryDefinition* definition = nullptr;
    QByteArray bytes;
};

QByteArray realCopy(const char* file)
{
    QFile copy(QStringLiteral(RECOURSE_SHARED_DIR "/data/feeds/") + QLatin1String(file));
    return copy.open(QIODevice::ReadOnly) ? copy.readAll() : QByteArray();
}

/// Made-up sites, as JustDeleteMe writes them.
QByteArray madeUpSites(int count)
{
    QByteArray json = "[";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        json += (i ? "," : "") + QByteArray(R"({"name":"Service )") + number + R"(","url":"https://service)" + number
            + R"(.example/delete","difficulty":"hard","notes":"Write to customer support and ask for it, then wait for their answer.","domains":["service)"
            + number + R"(.example"]})";
    }
    return json + "]";
}

std::vector<List> allLists(const directory::DirectoryCatalogue& catalogue)
{
    constexpr std::pair<const char*, const char*> kCopies[] = {{"datenanfragen", "datenanfragen/data-2026-01-01.tar.gz"},
        {"justdeleteme", "justdeleteme/sites.json"}, {"2fa-v3", "2fa-directory/v3/all.json"}, {"2fa-v4", "2fa-directory/v4/all.json"},
        {"apple-change-password", "apple-quirks/change-password-URLs.json"}, {"apple-shared", "apple-quirks/shared-credentials.json"},
        {"apple-shared-historical", "apple-quirks/shared-credentials-historical.json"}, {"psl", "public-suffix-list/public_suffix_list.dat"}};
    std::vector<List> lists;
    for (const auto& [id, file] : kCopies) {
        QByteArray bytes = realCopy(file);
        if (!bytes.isEmpty())
            lists.push_back({catalogue.find(QLatin1String(id)), std::move(bytes)});
    }
    if (lists.empty()) {
        std::printf("no real copies here: one made-up list of 12,000 entries\n");
        lists.push_back({catalogue.find(QStringLiteral("justdeleteme")), madeUpSites(12'000)});
    }
    return lists;
}

std::unique_ptr<vault::Vault> newVault(const QTemporaryDir& folder, int run, const base::Clock& clock)
{
    const QString path = folder.filePath(QStringLiteral("Bench%1.recourse").arg(run));
    auto made = take(vault::Vault::create(path, base::SecretBytes::copyOf(kPassphrase), {8ULL << 20, 1}, clock));
    return std::move(made.vault);
}

/// Reads and stores every list over what the vault holds; gives the milliseconds.
double readAndStore(const std::vector<List>& lists, vault::Vault& vault, const domains::SuffixList& suffixes, const base::Clock& clock)
{
    return millisecondsOf([&] {
        vault::DirectoryRepository repository(vault.database());
        for (const List& list : lists) {
            const directory::DirectoryInput input{*list.definition, {}, {}, take(repository.byFeed(list.definition->feed.id)), {}, {}, 0};
            const std::string_view bytes(list.bytes.constData(), static_cast<std::size_t>(list.bytes.size()));
            const auto refresh = take(directory::readDirectoryFile(input, bytes, {}, suffixes, clock));
            const auto stored = repository.applyRefresh(refresh.state, refresh.changedOrAdded, refresh.removed, refresh.suffixList);
            if (!stored)
                giveUp(stored.error().text());
        }
    });
}

void measureSearch(const directory::Directory& merged)
{
    const char* const words[] = {"a", "amazon", "bank germany", "zzzzzz", "pay", "example.com", "de"};
    double worst = 0;
    for (const char* text : words) {
        std::vector<double> times;
        for (int i = 0; i < kRuns; ++i)
            times.push_back(millisecondsOf([&] { (void)merged.search({QString::fromLatin1(text), {}, {}, 200}); }));
        worst = std::max(worst, median(times));
    }
    print("slowest of seven searches", worst, "ms", 10);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const auto rules = take(session::loadRules());
    const test::FakeClock clock;
    const std::vector<List> lists = allLists(rules->directories);
    QTemporaryDir folder;
    std::vector<double> first;
    std::vector<double> again;
    std::vector<double> loaded;
    std::vector<double> built;
    for (int run = 0; run < kRuns; ++run) {
        const auto vault = newVault(folder, run, clock);
        first.push_back(readAndStore(lists, *vault, rules->suffixes, clock));
        again.push_back(readAndStore(lists, *vault, rules->suffixes, clock));
        directory::Directory::Material material;
        loaded.push_back(millisecondsOf([&] { material.entries = take(vault::DirectoryRepository(vault->database()).all()); }));
        directory::Directory merged;
        built.push_back(millisecondsOf([&] { merged = directory::Directory::build(std::move(material), rules->directories); }));
        if (run + 1 < kRuns)
            continue;
        print("all directories parsed and stored", median(first), "ms", 1500);
        print("the same again, nothing changed", median(again), "ms", 1500);
        print("all entries read from the vault", median(loaded), "ms", 300);
        print("put together", median(built), "ms", 200);
        std::printf("%zu entries, %zu services\n", merged.entries().size(), merged.services().size());
        measureSearch(merged);
    }
    return 0;
}
