// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the law: reading its tables, a due date (every period of every law, over two years), choosing a law. Prints one line a figure:
// what, median, aim, verdict. Run by packaging/bench.sh.
#include "bench_tools.h"
#include "law/due_dates.h"
#include "law/regime_choice.h"
#include "session/rules.h"

#include <QCoreApplication>

using namespace recourse;

namespace {

constexpr int kRuns = 5;

law::DueRequest::Event eventOf(law::PeriodStart start)
{
    switch (start) {
    case law::PeriodStart::Received: return law::DueRequest::Received;
    case law::PeriodStart::Sent: return law::DueRequest::Sent;
    case law::PeriodStart::Discovered: return law::DueRequest::Discovered;
    case law::PeriodStart::Accepted: break;
    }
    return law::DueRequest::Accepted;
}

/// One request for each week of two years and each period in force then.
std::vector<law::DueRequest> allRequests(const law::RegimeTable& regimes)
{
    std::vector<law::DueRequest> requests;
    for (QDate day(2026, 1, 1); day < QDate(2028, 1, 1); day = day.addDays(7)) {
        for (const law::Regime& regime : regimes.all()) {
            for (const QString& action : regime.actions.keys()) {
                const law::Period* period = regime.period(action, day);
                if (!period)
                    continue;
                law::DueRequest request;
                request.regime = regime.code;
                request.action = action;
                request.event = eventOf(period->start);
                request.eventDate = day;
                requests.push_back(request);
            }
        }
    }
    return requests;
}

double microsecondsADate(const letters::Rules& rules, const std::vector<law::DueRequest>& requests)
{
    const double all = bench::millisecondsOf([&] {
        for (const law::DueRequest& request : requests)
            bench::take(law::dueDates(rules.regimes, rules.holidays, request));
    });
    return all * 1000.0 / static_cast<double>(requests.size());
}

double microsecondsAChoice(const letters::Rules& rules)
{
    constexpr int kTimes = 2000;
    law::LawQuestion question;
    question.residence = QStringLiteral("US-CA");
    question.establishedIn = {QStringLiteral("IE")};
    question.day = QDate(2026, 11, 22);
    const double all = bench::millisecondsOf([&] {
        for (int i = 0; i < kTimes; ++i)
            bench::take(law::chooseLaw(rules.regimes, question));
    });
    return all * 1000.0 / kTimes;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const double load = bench::median(kRuns, [] { return bench::millisecondsOf([] { bench::take(session::loadRules({})); }); });
    bench::print("all tables of rules, read", load, "ms", 500);
    const auto rules = bench::take(session::loadRules({}));
    const std::vector<law::DueRequest> requests = allRequests(rules->letters.regimes);
    bench::print("a due date, every period of every law", bench::median(kRuns, [&] { return microsecondsADate(rules->letters, requests); }), "µs", 20);
    bench::print("choosing a law, with its reasons", bench::median(kRuns, [&] { return microsecondsAChoice(rules->letters); }), "µs", 100);
    return 0;
}
