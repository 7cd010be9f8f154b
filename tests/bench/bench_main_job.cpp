// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the main job but importing against its limits, all in one run. Prints one line a figure: what, median, aim, verdict.
// Run by packaging/bench.sh. Not a test: nothing here fails for being slow.
#include "base/atomic_file.h"
#include "bench_tools.h"
#include "feeds/reader.h"
#include "imports/account_list.h"
#include "match/match.h"
#include "session/rules.h"
#include "vault/account_repository.h"
#include "vault/breach_repository.h"
#include "vault/import_repository.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

using namespace recourse;
using namespace recourse::bench;

namespace {

constexpr int kRuns = 5;
constexpr int kRows = 100'000;

std::vector<model::Breach> measureFeed(const session::Rules& rules)
{
    const QString file = QStringLiteral(RECOURSE_SHARED_DIR "/data/feeds/hibp/breaches-2025-11-14.json");
    const QByteArray bytes = take(base::readWholeFile(file, 8 << 20));
    const feeds::FeedDefinition* hibp = rules.feeds.find(QStringLiteral("hibp"));
    const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    std::vector<model::Breach> breaches;
    double parsing = 0;
    const double both = median(kRuns, [&] {
        BenchVault vault;
        return millisecondsOf([&] {
            parsing = millisecondsOf([&] { breaches = take(feeds::readerOf(*hibp)->read({{text}, {}}, *hibp, rules.suffixes)).breaches; });
            model::FeedState state;
            state.id = QStringLiteral("hibp");
            const base::Status stored = vault::BreachRepository(vault.database()).applyRefresh(state, breaches, {}, QDate::currentDate());
            if (!stored)
                giveUp(stored.error().text());
        });
    });
    print("Have I Been Pwned's list (920 records) parsed and stored", both, "ms", 60.0);
    tell("  of it parsing (last run)", parsing, "ms");
    for (std::size_t i = 0; i < breaches.size(); ++i)
        breaches[i].id.value = static_cast<qint64>(i) + 1;
    return breaches;
}

void measureMatch(const QString& csv, const session::Rules& rules, const std::vector<model::Breach>& breaches)
{
    auto accounts = take(imports::readAccountList(csv, {rules.suffixes, {}}, base::Progress::none())).accounts;
    const auto made = accounts;
    while (accounts.size() < kRows)
        accounts.push_back(made[accounts.size() % made.size()]);
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        accounts[i].id.value = static_cast<qint64>(i) + 1;
        // The generator's services are invented: every third account moves to a service of the list, so that there is something to find.
        const model::Breach& breach = breaches[i % breaches.size()];
        if (i % 3 == 0 && !breach.domains.isEmpty())
            accounts[i].domain = breach.domains.first();
    }
    std::size_t found = 0;
    const double matching = median(kRuns, [&] {
        return millisecondsOf([&] { found = match::matchAll({accounts, breaches, QDate::currentDate()}).size(); });
    });
    print("100,000 accounts matched with 920 breaches, with reasons", matching, "ms", 150.0);
    std::printf("%-66s %9zu\n", "  exposures found", found);
}

void measureUnlock(const session::Rules& rules, const QString& csv)
{
    BenchVault vault(vault::KdfCost{});
    auto accounts = take(imports::readAccountList(csv, {rules.suffixes, {}}, base::Progress::none())).accounts;
    accounts.resize(std::min<std::size_t>(accounts.size(), 5000));
    model::ImportRun run;
    run.format = QStringLiteral("chrome-csv");
    run.added = static_cast<int>(accounts.size());
    take(vault::ImportRepository(vault.database()).apply(run, accounts, {}));
    vault.close();
    const auto wrong = base::SecretBytes::copyOf("not the passphrase");
    const auto right = base::SecretBytes::copyOf(kPassphrase);
    const double derivation = median(kRuns, [&] {
        return millisecondsOf([&] {
            if (vault::Vault::open(vault.folder(), wrong, vault::OpenMode::ReadWrite, vault.clock()).ok())
                giveUp(QStringLiteral("a wrong passphrase opened the vault"));
        });
    });
    const double unlocking = median(kRuns, [&] {
        return millisecondsOf([&] {
            auto opened = take(vault::Vault::open(vault.folder(), right, vault::OpenMode::ReadWrite, vault.clock()));
            take(vault::AccountRepository(opened->database()).all());
        });
    });
    tell("key derivation (Argon2id, 256 MiB, 3 passes)", derivation, "ms");
    print("unlock and read 5,000 accounts, beyond key derivation", unlocking - derivation, "ms", 100.0);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto rules = take(session::loadRules());
    QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("chrome.csv"));
    generateCsv(csv, kRows);
    const auto breaches = measureFeed(*rules);
    measureMatch(csv, *rules, breaches);
    measureUnlock(*rules, csv);
    print("peak memory of the whole run (256 MiB of it for key derivation)", peakMegabytes(), "MB", 1024.0);
    return 0;
}
