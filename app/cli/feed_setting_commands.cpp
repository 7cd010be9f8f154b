// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "feed_views.h"
#include "json_views.h"
#include "list_refresh.h"
#include "view_words.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

using base::Code;
using base::fail;
using base::Result;

struct Words
{
    std::string feed;
    std::string proxy;
    std::string schedule;
    std::string file;
    std::string name;
    std::string address;
    std::string path;
    std::string separator;
    std::string scope;
    std::string licence;
    std::string jurisdiction;
    std::vector<std::string> columns;
    int hours = 24;
    int limit = 100;
    bool news = false;
    bool part = false;
    bool dayFirst = false;
};

/// Changes one feed's choice and leaves the rest of it as it is.
int change(Program& program, const QString& feed, const std::function<void(model::FeedChoice&)>& edit)
{
    if (const auto unlocked = program.unlock(); !unlocked)
        return program.failed(unlocked.error());
    const auto views = program.wait(session::listFeeds(program.session()));
    if (!views)
        return program.failed(views.error());
    model::FeedChoice choice{feed, {}, {}};
    for (const session::FeedView& view : *views) {
        if (view.definition.id == feed)
            choice = view.choice;
    }
    choice.feed = feed;
    edit(choice);
    const auto done = program.wait(session::setFeedChoice(program.session(), choice));
    if (!done)
        return program.failed(done.error());
    return program.options.json ? program.succeeded(QJsonValue(QJsonObject{{QStringLiteral("feed"), feed}})) : program.succeeded(QStringLiteral("Noted."));
}

Result<feeds::FieldMapping> mappingOf(const Words& words)
{
    feeds::FieldMapping mapping;
    const auto columns = fieldsOf(words.columns);
    if (!columns)
        return columns.error();
    mapping.columns = *columns;
    for (const QString& field : mapping.columns.keys()) {
        if (!feeds::mappableFields().contains(field))
            return fail(Code::BadArgument, QStringLiteral("--column ") + field);
    }
    mapping.path = text(words.path);
    mapping.scope = text(words.scope);
    mapping.dayOrder = words.dayFirst ? feeds::DayOrder::DayFirst : feeds::DayOrder::MonthFirst;
    const QString separator = text(words.separator);
    if (separator.size() > 1)
        return fail(Code::BadArgument, QStringLiteral("--separator"));
    if (!separator.isEmpty())
        mapping.separator = separator.at(0);
    return mapping;
}

int describe(Program& program, const Words& words)
{
    const auto mapping = mappingOf(words);
    if (!mapping)
        return program.failed(mapping.error());
    session::OwnFeedRequest request;
    request.name = text(words.name);
    request.kind = words.news ? feeds::feed_kind::kNews : feeds::feed_kind::kBreaches;
    request.address = text(words.address);
    request.mapping = *mapping;
    request.licence = text(words.licence);
    request.jurisdiction = text(words.jurisdiction);
    request.refreshHours = words.hours;
    request.wholeList = !words.part;
    return program.runUnlocked<feeds::FeedDefinition>([&](session::Session& session) { return session::addOwnFeed(session, request); },
        [](const feeds::FeedDefinition& made) { return QJsonObject{{QStringLiteral("id"), made.id}, {QStringLiteral("name"), made.name}}; },
        [](const feeds::FeedDefinition& made) { return QStringLiteral("Kept as %1.").arg(made.id); });
}

int look(Program& program, const Words& words)
{
    const auto mapping = mappingOf(words);
    if (!mapping)
        return program.failed(mapping.error());
    const auto preview = program.wait(session::previewOwnFeed(program.session(), text(words.file), *mapping));
    if (!preview)
        return refusedFile(program, preview.error());
    return program.options.json ? program.succeeded(QJsonValue(toJson(*preview))) : program.succeeded(toText(*preview));
}

int forget(Program& program, const Words& words)
{
    return program.runUnlocked<session::Done>([&](session::Session& session) { return session::removeOwnFeed(session, text(words.feed)); },
        [](const auto&) { return QJsonObject{{QStringLiteral("forgotten"), true}}; },
        [](const auto&) { return QStringLiteral("Forgotten. Its entries are withdrawn."); });
}

int plan(Program& program, const Words& words)
{
    if (const auto unlocked = program.unlock(); !unlocked)
        return program.failed(unlocked.error());
    const auto views = program.wait(session::listFeeds(program.session()));
    if (!views)
        return program.failed(views.error());
    for (const session::FeedView& view : *views) {
        if (view.definition.id != text(words.feed))
            continue;
        const auto requests = session::plannedRequests(program.session(), view);
        return program.options.json ? program.succeeded(QJsonValue(arrayOf(requests))) : program.succeeded(toText(requests));
    }
    return program.failed(fail(Code::FeedUnknown, text(words.feed)));
}

int changes(Program& program, const Words& words)
{
    using Views = std::vector<session::FeedChangeView>;
    return program.runUnlocked<Views>([&](session::Session& session) { return session::listFeedChanges(session, text(words.feed), words.limit); },
        [](const Views& views) { return arrayOf(views); },
        [&](const Views& views) {
            const bool missed = views.empty() && !words.feed.empty();
            return missed ? QStringLiteral("No change of the list “%1” is known since it was first fetched.").arg(safe(text(words.feed))) : toText(views);
        });
}

int news(Program& program, const Words& words)
{
    using Items = std::vector<model::NewsItem>;
    return program.runUnlocked<Items>([&](session::Session& session) { return session::listNews(session, text(words.feed), words.limit); },
        [](const Items& items) { return arrayOf(items); },
        [&](const Items& items) {
            const bool missed = items.empty() && !words.feed.empty();
            return missed ? QStringLiteral("No headlines of the feed “%1”.").arg(safe(text(words.feed))) : toText(items);
        });
}

int due(Program& program)
{
    return program.runUnlocked<QStringList>([](session::Session& session) { return session::dueFeeds(session); },
        [](const QStringList& ids) { return QJsonArray::fromStringList(ids); },
        [](const QStringList& ids) { return ids.isEmpty() ? QStringLiteral("No feed is due.") : ids.join(QLatin1Char('\n')); });
}

int schedule(Program& program, const Words& words)
{
    if (words.schedule != "on" && words.schedule != "off")
        return program.failed(fail(Code::BadArgument, QStringLiteral("schedule")));
    return program.runUnlocked<session::Done>([&](session::Session& session) { return session::setFeedSchedule(session, words.schedule == "on"); },
        [&](const auto&) { return QJsonObject{{QStringLiteral("schedule"), text(words.schedule)}}; }, [](const auto&) { return QStringLiteral("Noted."); });
}

using Run = int (*)(Program&, const Words&);

CLI::App* add(CLI::App& feeds, Program& program, const std::shared_ptr<Words>& words, const char* name, const char* what, Run run)
{
    CLI::App* command = feeds.add_subcommand(name, what);
    command->callback([&program, words, run] { program.action = [&program, words, run] { return run(program, *words); }; });
    return command;
}

void addMappingOptions(CLI::App& command, Words& words)
{
    command.add_option("--column", words.columns, "which column holds what; may be given several times")->type_name("FIELD=COLUMN");
    command.add_option("--path", words.path, "where the records are in JSON")->type_name("A.B");
    command.add_option("--separator", words.separator, "between several values of one cell")->type_name("CHARACTER");
    command.add_option("--scope", words.scope, "whom the numbers count (people, accounts, residents:XX)");
    command.add_flag("--day-first", words.dayFirst, "04/03/2026 is the fourth of March");
}

void addOwnCommands(CLI::App& feeds, Program& program, const std::shared_ptr<Words>& words)
{
    CLI::App* describing = add(feeds, program, words, "describe", "keep a list of your own", &describe);
    describing->add_option("name", words->name, "what to call it")->required();
    describing->add_option("--address", words->address, "where it is; without, its files are read by hand")->type_name("URL");
    describing->add_flag("--news", words->news, "headlines (RSS or Atom), shown as context only");
    describing->add_flag("--part", words->part, "it does not hold everything: what it lacks was not withdrawn");
    describing->add_option("--licence", words->licence, "as its publisher names it");
    describing->add_option("--jurisdiction", words->jurisdiction, "US-ME, FR …");
    describing->add_option("--hours", words->hours, "how often a schedule may ask it, at least 6");
    addMappingOptions(*describing, *words);
    CLI::App* looking = add(feeds, program, words, "look", "show the columns of a file, and what a mapping makes of them", &look);
    looking->add_option("file", words->file, "the file")->required();
    addMappingOptions(*looking, *words);
    add(feeds, program, words, "forget", "forget a list of your own", &forget)->add_option("id", words->feed, "the feed")->required();
}

} // namespace

void addFeedSettingCommands(CLI::App& feeds, Program& program)
{
    const auto words = std::make_shared<Words>();
    const auto feedOption = [&](CLI::App* command) { command->add_option("id", words->feed, "the feed")->required(); };
    feedOption(add(feeds, program, words, "on", "fetch this feed with all others", [](Program& run, const Words& said) {
        return change(run, text(said.feed), [](model::FeedChoice& choice) { choice.switchedOn = true; });
    }));
    feedOption(add(feeds, program, words, "off", "do not", [](Program& run, const Words& said) {
        return change(run, text(said.feed), [](model::FeedChoice& choice) { choice.switchedOn = false; });
    }));
    CLI::App* proxy = add(feeds, program, words, "proxy", "another proxy for this feed alone", [](Program& run, const Words& said) {
        return change(run, text(said.feed), [&](model::FeedChoice& choice) {
            choice.proxy = said.proxy == "default" ? std::nullopt : std::optional(said.proxy == "none" ? QString() : text(said.proxy));
        });
    });
    feedOption(proxy);
    proxy->add_option("proxy", words->proxy, "http://HOST:PORT, socks5h://HOST:PORT, none, or default")->required();
    feedOption(add(feeds, program, words, "plan", "what fetching this feed would send", &plan));
    CLI::App* changed = add(feeds, program, words, "changes", "what the last refreshes changed", &changes);
    changed->add_option("--feed", words->feed, "only this feed");
    changed->add_option("--last", words->limit, "how many, -1 for all");
    CLI::App* headlines = add(feeds, program, words, "news", "headlines", &news);
    headlines->add_option("--feed", words->feed, "only this feed");
    headlines->add_option("--last", words->limit, "how many, -1 for all");
    add(feeds, program, words, "schedule", "whether lists may be refreshed by themselves", &schedule)->add_option("state", words->schedule, "on or off")->required();
    feeds.add_subcommand("due", "the feeds that a schedule would ask now")->callback([&program] { program.action = [&program] { return due(program); }; });
    addOwnCommands(feeds, program, words);
}

} // namespace recourse::cli
