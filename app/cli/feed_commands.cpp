// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "json_views.h"
#include "text_views.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

using session::FeedView;
using Views = std::vector<FeedView>;

struct Words
{
    std::vector<std::string> feeds;
    std::vector<std::string> urls;
    std::string feed;
    std::string file;
    int limit = 100;
};

/// Prints what was done; the status is that of the first feed that failed.
int report(Program& program, const Views& views)
{
    const int printed = program.options.json ? program.succeeded(QJsonValue(arrayOf(views))) : program.succeeded(toText(views));
    for (const FeedView& view : views) {
        if (view.error)
            return base::exitStatus(view.error->code);
    }
    return printed;
}

base::Result<QMap<QString, QUrl>> urlsOf(const Words& words)
{
    const auto fields = fieldsOf(words.urls);
    if (!fields)
        return fields.error();
    QMap<QString, QUrl> urls;
    for (auto field = fields->cbegin(); field != fields->cend(); ++field) {
        const QUrl url(field.value(), QUrl::StrictMode);
        if (!url.isValid() || url.scheme().isEmpty())
            return base::fail(base::Code::BadArgument, QStringLiteral("--feed-url ") + field.key());
        urls.insert(field.key(), url);
    }
    return urls;
}

int sync(Program& program, const Words& words)
{
    const auto urls = urlsOf(words);
    if (!urls)
        return program.failed(urls.error());
    session::Session& session = program.session(*urls);
    if (const auto unlocked = program.unlock(); !unlocked)
        return program.failed(unlocked.error());
    QStringList ids;
    for (const std::string& feed : words.feeds)
        ids << text(feed);
    const auto views = program.wait(session::syncFeeds(session, ids));
    if (!views)
        return program.failed(views.error());
    // One feed asked for and failed: the error is the answer, as for any other command.
    if (views->size() == 1 && views->front().error)
        return program.failed(*views->front().error);
    return report(program, *views);
}

int importFile(Program& program, const Words& words)
{
    if (const auto unlocked = program.unlock(); !unlocked)
        return program.failed(unlocked.error());
    const auto view = program.wait(session::importFeedFile(program.session(), text(words.feed), text(words.file)));
    if (!view)
        return program.failed(view.error());
    if (view->error)
        return program.failed({view->error->code, view->error->where});
    return report(program, {*view});
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
    syncing->add_option("--feed", words->feeds, "only this feed; may be given several times")->type_name("ID");
    syncing->add_option("--feed-url", words->urls, "ask this address instead; with *=URL all feeds, each below a folder of its id")->type_name("ID=URL");
    syncing->callback([&program, words] { program.action = [&program, words] { return sync(program, *words); }; });
    auto* importing = feeds->add_subcommand("import", "take a list from a file");
    importing->add_option("id", words->feed, "the feed")->required();
    importing->add_option("file", words->file, "the file")->required();
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
