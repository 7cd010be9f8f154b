// SPDX-License-Identifier: GPL-3.0-or-later
// Measures matching against its aims and against the same join in SQL, all in one run. Prints one line a figure: what, median, aim, verdict.
// Run by packaging/bench.sh. Not a test: nothing here fails for being slow, but it stops where the two joins differ in their answers.
#include "bench_figures.h"
#include "match_sql.h"

#include "match/matcher.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

using namespace recourse;
using namespace recourse::bench;

namespace {

constexpr int kRuns = 9;
constexpr int kMany = 100'000;
constexpr unsigned kThreads = 2;

std::unique_ptr<match::Matcher> matched(const Crowd& crowd, unsigned threads)
{
    return std::make_unique<match::Matcher>(crowd.context, kToday, crowd.accounts, crowd.breaches, threads);
}

double matchMilliseconds(const Crowd& crowd, unsigned threads)
{
    std::unique_ptr<match::Matcher> matcher;
    match::MatchContext context = crowd.context;
    return millisecondsOf([&] {
        matcher = std::make_unique<match::Matcher>(std::move(context), kToday, crowd.accounts, crowd.breaches, threads);
    });
}

/// Stops unless both joins found the same pairs by domain, in the same bands.
void compare(const match::Matcher& matcher, const SqlPeer::Answer& answer)
{
    SqlPeer::Answer ours;
    for (const model::Exposure& exposure : matcher.exposures()) {
        const QString& first = exposure.factsFor.constFirst().code;
        if (first != match::fact::kDomainSame && first != match::fact::kDomainNamed)
            continue;
        ++ours.pairs;
        ++ours.bands[static_cast<std::size_t>(exposure.band)];
    }
    if (ours.pairs != answer.pairs || ours.bands != answer.bands) {
        for (std::size_t band = 0; band < 4; ++band)
            std::fprintf(stderr, "band %zu: %lld here, %lld in SQL\n", band, static_cast<long long>(ours.bands[band]),
                static_cast<long long>(answer.bands[band]));
        giveUp("the two joins differ");
    }
}

void measureFull(const Crowd& many)
{
    const double ours = median(kRuns, [&] { return matchMilliseconds(many, kThreads); });
    print("100,000 accounts x 100,000 breaches, matched with reasons", ours, "ms", 60.0);
    tell("  the same in one thread", median(kRuns, [&] { return matchMilliseconds(many, 1); }), "ms");
    const auto matcher = matched(many, kThreads);
    tell("  exposures found", static_cast<double>(matcher->size()), "");
    std::size_t written = 0;
    tell("  all of them written out as values", millisecondsOf([&] { written = matcher->exposures().size(); }), "ms");
    SqlPeer peer(many);
    SqlPeer::Answer answer;
    const double theirs = median(3, [&] { return millisecondsOf([&] { answer = peer.join(); }); });
    compare(*matcher, answer);
    tell("the join by domain alone in SQL, in memory, same bands", theirs, "ms");
    tell("  pairs by domain", static_cast<double>(answer.pairs), "");
    print("  ratio", ours / theirs, "x", 0.25);
}

void measureGrowth()
{
    std::array<double, 2> few{};
    for (const int number : {1'000, 10'000, kMany}) {
        const Crowd accounts = crowd(number, kMany);
        const Crowd breaches = crowd(kMany, number);
        const std::array times{median(5, [&] { return matchMilliseconds(accounts, kThreads); }),
            median(5, [&] { return matchMilliseconds(breaches, kThreads); })};
        std::printf("%7d accounts x 100,000 breaches %8.2f ms;  100,000 accounts x %7d breaches %8.2f ms\n", number, times[0], number, times[1]);
        if (number == 1'000)
            few = times;
        if (number == kMany) {
            print("  growth from 1,000 to 100,000 accounts", times[0] / few[0], "x", 100.0);
            print("  growth from 1,000 to 100,000 breaches", times[1] / few[1], "x", 100.0);
        }
    }
}

void measureRefresh(const Crowd& many)
{
    constexpr int kNew = 30;
    const auto matcher = matched(many, kThreads);
    Random random(7);
    qint64 next = kMany;
    const double refresh = median(51, [&] {
        match::Changes changes;
        for (int at = 0; at < kNew; ++at)
            changes.breaches.push_back(breachOf(++next, kMany, random));
        return millisecondsOf([&] {
            for (const model::AccountId account : matcher->update(changes)) {
                if (matcher->exposuresOf(account).empty())
                    giveUp("a touched account has no exposure");
            }
        });
    });
    print("30 new breaches against 100,000 accounts, exposures written out", refresh, "ms", 5.0);
}

/// In a process of its own, so that nothing else counts.
void measureMemory(const QString& program)
{
    QProcess process;
    process.start(program, {QStringLiteral("--memory")});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        giveUp("the measurement of memory failed");
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    tell("peak memory with the accounts and breaches alone", words.value(0).toDouble(), "MB");
    print("peak memory with the matches too", words.value(1).toDouble(), "MB", 250.0);
}

int printMemory()
{
    const Crowd many = crowd(kMany, kMany);
    const double before = peakMegabytes();
    const auto matcher = matched(many, kThreads);
    std::printf("%f %f\n", before, peakMegabytes());
    return matcher->size() > 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (application.arguments().contains(QStringLiteral("--memory")))
        return printMemory();
    measureMemory(QCoreApplication::applicationFilePath());
    {
        const Crowd many = crowd(kMany, kMany);
        measureFull(many);
        measureRefresh(many);
    }
    measureGrowth();
    return 0;
}
