// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "json_views.h"
#include "list_refresh.h"
#include "text_views.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

using Views = std::vector<session::FeedView>;

struct Words
{
    ListChoice choice;
    std::string feed;
    std::string file;
    int limit = 100;
    bool replace = false;
};

int sync(Program& program, const Words& words)
{
    return refreshLists(program, words.choice, [](session::Session& session, const QStringList& ids) { return session::syncFeeds(session, ids); });
}

int importFile(Program& program, const Words& words)
{
    const feeds::ListUse use = words.replace ? feeds::ListUse::Replace : feeds::ListUse::Update;
    return takeList(program, [&words, use](session::Session& session) { return session::importFeedFile(session, text(words.feed), text(words.file), use); });
}

int list(Program& program)
{
    return program.runUnlocked<Views>([](session::Session& session) { return session::listFeeds(session); },
        [](const Views& views) { return arrayOf(views); }, [](const Views& views) { return toText(views); });
}

int ledger(Program& program, const Words& words)
{
    using Entries = std::vector<model::LedgerEntry>;
    return program.runUnlocked<Entries>([&](session::Session& session) { return session::readLedger(session, words.limit); },
        [](const Entries& entries) { return arrayOf(entries); }, [](const Entries& entries) { return toText(entries); });
}

} // namespace

void addFeedCommands(CLI::App& app, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* feeds = app.add_subcommand("feeds", "the public lists");
    feeds->add_subcommand("list", "every feed with its age and licence");
    auto* syncing = feeds->add_subcommand("sync", "fetch what changed");
    syncing->add_option("--feed", words->choice.lists, "only this feed; may be given several times")->type_name("ID");
    syncing->add_option("--feed-url", words->choice.urls, "ask this address instead; with *=URL all feeds, each below a folder of its id")->type_name("ID=URL");
    syncing->callback([&program, words] { program.action = [&program, words] { return sync(program, *words); }; });
    auto* importing = feeds->add_subcommand("import", "take a list from a file");
    importing->add_option("id", words->feed, "the feed")->required();
    importing->add_option("file", words->file, "the file")->required();
    importing->add_flag("--replace", words->replace, "it stands for all that was taken before, even if it is much shorter or older");
    importing->callback([&program, words] { program.action = [&program, words] { return importFile(program, *words); }; });
    addFeedSettingCommands(*feeds, program);
    feeds->callback([&program] {
        if (!program.action)
            program.action = [&program] { return list(program); };
    });

    auto* ledgerCommand = app.add_subcommand("ledger", "every network request that was made");
    ledgerCommand->add_option("--last", words->limit, "how many, -1 for all");
    ledgerCommand->callback([&program, words] { program.action = [&program, words] { return ledger(program, *words); }; });
}

} // namespace recourse::cli
