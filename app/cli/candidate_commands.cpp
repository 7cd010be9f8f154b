// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "inventory_views.h"
#include "json_views.h"

#include "model/names.h"
#include "view_words.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

using model::CandidateState;
using session::CandidateDecision;

struct Words
{
    std::string query;
    std::string state = "open";
    bool all = false;
    std::vector<qint64> ids;
};

base::Result<session::CandidateFilter> filterOf(const Words& words)
{
    session::CandidateFilter filter;
    filter.query = text(words.query);
    filter.withAccounts = words.all;
    filter.states.clear();
    if (words.all)
        return filter;
    const auto state = model::fromName<CandidateState>(text(words.state));
    if (!state)
        return base::fail(base::Code::BadArgument, QStringLiteral("--state"));
    filter.states.insert(*state);
    return filter;
}

/// What is said where nothing fits.
QString nothingOf(const Words& words)
{
    if (words.all)
        return words.query.empty() ? QStringLiteral("Nothing was found yet. Look through mail for accounts: recourse-cli discover PATH")
                                   : QStringLiteral("No candidate contains “%1”.").arg(safe(text(words.query)));
    const bool isOpen = words.state == "open";
    if (words.query.empty())
        return isOpen ? QStringLiteral("Nothing to decide.") : QStringLiteral("No candidate is marked “%1”.").arg(safe(text(words.state)));
    return isOpen ? QStringLiteral("No candidate to decide on contains “%1”.").arg(safe(text(words.query)))
                  : QStringLiteral("No candidate that is marked “%1” contains “%2”.").arg(safe(text(words.state)), safe(text(words.query)));
}

int list(Program& program, const Words& words)
{
    using Views = std::vector<session::CandidateView>;
    const auto filter = filterOf(words);
    if (!filter)
        return program.failed(filter.error());
    return program.runUnlocked<Views>([&](session::Session& session) { return session::listCandidates(session, *filter); },
        [](const Views& views) { return arrayOf(views); }, [&](const Views& views) { return views.empty() ? nothingOf(words) : toText(views); });
}

QJsonObject answerOf(const CandidateDecision& decision)
{
    QJsonArray made;
    for (const model::AccountId id : decision.made)
        made.append(id.value);
    return {{QStringLiteral("candidates"), arrayOf(decision.candidates)}, {QStringLiteral("made"), made}};
}

int decide(Program& program, const Words& words, CandidateState state)
{
    std::vector<model::CandidateId> ids;
    for (const qint64 id : words.ids)
        ids.push_back({id});
    return program.runUnlocked<CandidateDecision>([&](session::Session& session) { return session::decideCandidates(session, ids, state); },
        answerOf, [](const CandidateDecision& decision) { return toText(decision.candidates); });
}

} // namespace

void addCandidateCommands(CLI::App& app, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* candidates = app.add_subcommand("candidates", "services where you may have an account, found in mail, archives and histories");
    auto* listing = candidates->add_subcommand("list", "those to decide, the surest first");
    listing->add_option("query", words->query, "in domain, app, title, name or recipient");
    listing->add_option("--state", words->state, "open, later, kept, to_delete or not_mine");
    listing->add_flag("--all", words->all, "decided ones too, and those whose account is in the inventory");
    const std::tuple<const char*, const char*, CandidateState> decisions[] = {
        {"keep", "make them accounts", CandidateState::Kept},
        {"delete", "make them accounts that are to be deleted at their services", CandidateState::ToDelete},
        {"later", "put them off", CandidateState::Later},
        {"not-mine", "never propose them again", CandidateState::NotMine},
        {"reopen", "wait for a word about them again", CandidateState::Open},
    };
    for (const auto& [name, what, state] : decisions) {
        auto* deciding = candidates->add_subcommand(name, what);
        deciding->add_option("ids", words->ids, "the candidates' numbers")->required();
        deciding->callback([&program, words, state = state] { program.action = [&program, words, state] { return decide(program, *words, state); }; });
    }
    candidates->callback([&program, words] {
        if (!program.action)
            program.action = [&program, words] { return list(program, *words); };
    });
}

} // namespace recourse::cli
