// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "inventory_views.h"
#include "json_views.h"

#include "model/names.h"
#include "view_words.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace recourse::cli {

namespace {

using model::CandidateState;
using session::CandidateDecision;

struct Words
{
    std::string query;
    std::string state; ///< empty: not asked for, which is "open" unless all are
    bool all = false;
    std::vector<qint64> ids;
};

base::Result<session::CandidateFilter> filterOf(const Words& words)
{
    session::CandidateFilter filter;
    filter.query = text(words.query);
    filter.withAccounts = words.all;
    if (!words.all && words.state.empty())
        return filter;
    filter.atLeast = model::Verdict::None; // nothing may speak any more for those that are asked for
    filter.states.clear();
    if (words.state.empty())
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
    if (words.all && words.state.empty())
        return words.query.empty() ? QStringLiteral("Nothing was found yet. Look through mail for accounts: recourse-cli discover PATH")
                                   : QStringLiteral("No candidate contains “%1”.").arg(safe(text(words.query)));
    const bool isOpen = words.state.empty() || words.state == "open";
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

/// Accounts that the candidates became before and that this word leaves in the inventory.
std::vector<model::AccountId> stayingOf(const CandidateDecision& decision, CandidateState state)
{
    std::vector<model::AccountId> staying;
    if (state == CandidateState::Kept || state == CandidateState::ToDelete)
        return staying;
    for (const session::CandidateView& view : decision.candidates) {
        if (view.account.stored() && std::find(staying.begin(), staying.end(), view.account) == staying.end())
            staying.push_back(view.account);
    }
    return staying;
}

QJsonObject answerOf(const CandidateDecision& decision, CandidateState state)
{
    return {{QStringLiteral("candidates"), arrayOf(decision.candidates)}, {QStringLiteral("made"), numbers(decision.made)},
        {QStringLiteral("staying"), numbers(stayingOf(decision, state))}};
}

QString textOf(const CandidateDecision& decision, CandidateState state)
{
    QString text = toText(decision.candidates);
    for (const model::AccountId id : stayingOf(decision, state))
        text += QStringLiteral("Account %1 stays in the inventory. To remove it: recourse-cli accounts remove %1\n").arg(id.value);
    return text;
}

int decide(Program& program, const Words& words, CandidateState state)
{
    std::vector<model::CandidateId> ids;
    for (const qint64 id : words.ids)
        ids.push_back({id});
    return program.runUnlocked<CandidateDecision>([&](session::Session& session) { return session::decideCandidates(session, ids, state); },
        [state](const CandidateDecision& decision) { return answerOf(decision, state); },
        [state](const CandidateDecision& decision) { return textOf(decision, state); });
}

} // namespace

void addCandidateCommands(CLI::App& app, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* candidates = app.add_subcommand("candidates", "services where you may have an account, found in mail, archives and histories");
    auto* listing = candidates->add_subcommand("list", "those to decide, the surest first");
    listing->add_option("query", words->query, "in domain, app, title, name or recipient");
    listing->add_option("--state", words->state, "open (unless --all is given), later, kept, to_delete or not_mine");
    listing->add_flag("--all", words->all, "decided ones too, those whose account is in the inventory, and those that nothing speaks for any more");
    const std::tuple<const char*, const char*, CandidateState> decisions[] = {
        {"keep", "make them accounts", CandidateState::Kept},
        {"delete", "make them accounts that are to be deleted at their services", CandidateState::ToDelete},
        {"later", "put them off; accounts that they became stay in the inventory", CandidateState::Later},
        {"not-mine", "never propose them again; accounts that they became stay in the inventory: accounts remove takes them away", CandidateState::NotMine},
        {"reopen", "wait for a word about them again; accounts that they became stay in the inventory: accounts remove takes them away", CandidateState::Open},
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
