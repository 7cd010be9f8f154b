// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "inventory_views.h"
#include "json_views.h"
#include "text_views.h"

#include "model/names.h"
#include "session/account_change_jobs.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

using session::AccountView;

struct Words
{
    qint64 id = 0;
    std::vector<qint64> ids;
    std::vector<qint64> declined;
    std::vector<std::string> hosts;
    std::vector<std::string> logins;
    std::vector<std::string> addTags;
    std::vector<std::string> removeTags;
    std::vector<std::string> person; ///< none: leave it
    std::string state;
    std::string closed;
    bool toDelete = false;
    bool toKeep = false;
};

int merge(Program& program, const Words& words)
{
    using session::MergeOutcome;
    return program.runUnlocked<MergeOutcome>(
        [&](session::Session& session) { return session::mergeAccounts(session, accountIds(words.ids)); },
        [](const MergeOutcome& outcome) { return toJson(outcome.account); },
        [](const MergeOutcome& outcome) { return toText(std::vector<AccountView>{outcome.account}); });
}

int split(Program& program, const Words& words)
{
    using session::SplitOutcome;
    return program.runUnlocked<SplitOutcome>(
        [&](session::Session& session) { return session::splitAccount(session, {{words.id}, texts(words.hosts), texts(words.logins)}); },
        [](const SplitOutcome& outcome) {
            return QJsonObject{{QStringLiteral("account"), toJson(outcome.account)}, {QStringLiteral("made"), toJson(outcome.made)}};
        },
        [](const SplitOutcome& outcome) { return toText(std::vector<AccountView>{outcome.account, outcome.made}); });
}

int duplicates(Program& program, const Words& words)
{
    using Views = std::vector<session::DuplicateView>;
    if (words.declined.empty())
        return program.runUnlocked<Views>([](session::Session& session) { return session::duplicateProposals(session); },
            [](const Views& views) { return arrayOf(views); }, [](const Views& views) { return toText(views); });
    return program.runUnlocked<session::Done>(
        [&](session::Session& session) { return session::declineDuplicates(session, accountIds(words.declined)); },
        [](const auto&) { return QJsonObject{{QStringLiteral("declined"), true}}; },
        [](const auto&) { return QStringLiteral("These accounts are not proposed as one again."); });
}

base::Result<session::AccountChange> changeOf(const Words& words)
{
    using Wish = session::AccountChange::Wish;
    session::AccountChange change;
    change.addTags = texts(words.addTags);
    change.removeTags = texts(words.removeTags);
    if (!words.person.empty())
        change.person = text(words.person.front());
    if (!words.state.empty()) {
        change.state = model::fromName<model::AccountState>(text(words.state));
        if (!change.state)
            return base::fail(base::Code::BadArgument, QStringLiteral("--state"));
    }
    if (!words.closed.empty()) {
        change.closedOn = QDate::fromString(text(words.closed), Qt::ISODate);
        if (!change.closedOn.isValid())
            return base::fail(base::Code::BadArgument, QStringLiteral("--closed"));
    }
    change.deletion = words.toDelete ? Wish::Delete : words.toKeep ? Wish::Keep : Wish::Leave;
    return change;
}

int change(Program& program, const Words& words)
{
    const auto wanted = changeOf(words);
    if (!wanted)
        return program.failed(wanted.error());
    using session::ChangeOutcome;
    return program.runUnlocked<ChangeOutcome>(
        [&](session::Session& session) { return session::changeAccounts(session, accountIds(words.ids), *wanted); },
        [](const ChangeOutcome& outcome) { return QJsonObject{{QStringLiteral("changed"), outcome.changed}}; },
        [](const ChangeOutcome& outcome) { return QStringLiteral("Changed: %1").arg(outcome.changed); });
}

void addChange(CLI::App& accounts, Program& program, const std::shared_ptr<Words>& words)
{
    auto* changing = accounts.add_subcommand("change", "the same change for many accounts");
    changing->add_option("ids", words->ids, "the accounts' numbers")->required();
    changing->add_option("--add-tag", words->addTags, "a tag to add")->type_name("TAG")->expected(1)->take_all();
    changing->add_option("--remove-tag", words->removeTags, "a tag to remove")->type_name("TAG")->expected(1)->take_all();
    changing->add_option("--person", words->person, "the household member; \"\" for yourself")->expected(1);
    changing->add_option("--state", words->state, "open, dormant or closed");
    changing->add_option("--closed", words->closed, "with --state closed: the day (YYYY-MM-DD)");
    auto* wish = changing->add_flag("--to-delete", words->toDelete, "note that they are to be deleted at their services");
    changing->add_flag("--to-keep", words->toKeep, "forget that")->excludes(wish);
    changing->callback([&program, words] { program.action = [&program, words] { return change(program, *words); }; });
}

} // namespace

void addAccountGroupCommands(CLI::App& accounts, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* merging = accounts.add_subcommand("merge", "fold accounts into the first one");
    merging->add_option("ids", words->ids, "the account that stays, then those that go")->required()->expected(2, CLI::detail::expected_max_vector_size);
    merging->callback([&program, words] { program.action = [&program, words] { return merge(program, *words); }; });
    auto* splitting = accounts.add_subcommand("split", "make a new account of hosts or logins of an account");
    splitting->add_option("id", words->id, "the account's number")->required();
    splitting->add_option("--host", words->hosts, "a host or app that goes")->expected(1)->take_all();
    splitting->add_option("--login", words->logins, "a login or further identifier that goes; the first is the new one's login")->expected(1)->take_all();
    splitting->callback([&program, words] { program.action = [&program, words] { return split(program, *words); }; });
    auto* doubles = accounts.add_subcommand("duplicates", "accounts that may be one, with the reasons; nothing is merged");
    doubles->add_option("--decline", words->declined, "numbers of accounts that are not one; they are not proposed again")->type_name("ID");
    doubles->callback([&program, words] { program.action = [&program, words] { return duplicates(program, *words); }; });
    addChange(accounts, program, words);
}

} // namespace recourse::cli
