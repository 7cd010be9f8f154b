// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "feed_views.h"
#include "json_views.h"
#include "model/names.h"
#include "view_words.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iterator>

namespace recourse::cli {

namespace {

using base::Code;
using base::fail;
using base::Result;

struct Words
{
    std::string organisation;
    std::vector<std::string> domains;
    std::vector<std::string> classes;
    std::string occurred;
    std::string until;
    std::string disclosed;
    std::string discovered;
    std::string noticeUrl;
    std::string description;
    std::string feed;
    std::string search;
    qint64 affected = -1;
    qint64 number = 0;
    bool notice = false;
};

QStringList listOf(const std::vector<std::string>& words)
{
    QStringList list;
    for (const std::string& word : words)
        list << text(word);
    return list;
}

/// YYYY-MM-DD, or a month or year where `precision` may say so.
Result<QDate> dayOf(const std::string& word, const char* option, model::DatePrecision* precision = nullptr)
{
    QString given = text(word);
    if (given.isEmpty())
        return QDate();
    if (precision != nullptr && given.size() == 4) {
        *precision = model::DatePrecision::Year;
        given += QStringLiteral("-01-01");
    } else if (precision != nullptr && given.size() == 7) {
        *precision = model::DatePrecision::Month;
        given += QStringLiteral("-01");
    }
    const QDate day = QDate::fromString(given, Qt::ISODate);
    return day.isValid() ? Result<QDate>(day) : Result<QDate>(fail(Code::BadArgument, QLatin1String(option)));
}

Result<session::BreachEntry> entryOf(const Words& words)
{
    session::BreachEntry entry;
    entry.knownBy = words.notice ? session::BreachKnownBy::Notice : session::BreachKnownBy::Hearsay;
    entry.organisation = text(words.organisation);
    entry.domains = listOf(words.domains);
    entry.dataClasses = listOf(words.classes);
    entry.affected = words.affected;
    entry.noticeUrl = text(words.noticeUrl);
    entry.description = text(words.description);
    const auto occurred = dayOf(words.occurred, "--occurred", &entry.precision);
    const auto until = dayOf(words.until, "--until");
    const auto disclosed = dayOf(words.disclosed, "--disclosed");
    const auto discovered = dayOf(words.discovered, "--discovered");
    for (const auto* day : {&occurred, &until, &disclosed, &discovered}) {
        if (!*day)
            return day->error();
    }
    entry.occurredFrom = *occurred;
    entry.occurredTo = *until;
    entry.disclosed = *disclosed;
    entry.discovered = *discovered;
    return entry;
}

int add(Program& program, const Words& words)
{
    const auto entry = entryOf(words);
    if (!entry)
        return program.failed(entry.error());
    return program.runUnlocked<model::Breach>([&](session::Session& session) { return session::addBreach(session, *entry); },
        [](const model::Breach& breach) { return toJson(breach); }, [](const model::Breach& breach) { return toText(breach); });
}

int edit(Program& program, const Words& words)
{
    const auto entry = entryOf(words);
    if (!entry)
        return program.failed(entry.error());
    return program.runUnlocked<model::Breach>([&](session::Session& session) { return session::editBreach(session, {words.number}, *entry); },
        [](const model::Breach& breach) { return toJson(breach); }, [](const model::Breach& breach) { return toText(breach); });
}

int withdraw(Program& program, const Words& words)
{
    return program.runUnlocked<session::Done>([&](session::Session& session) { return session::withdrawBreach(session, {words.number}); },
        [](const auto&) { return QJsonObject{{QStringLiteral("withdrawn"), true}}; }, [](const auto&) { return QStringLiteral("Withdrawn."); });
}

using Views = std::vector<session::IncidentView>;

/// Those of which any list's title, names or domains hold the words.
Views found(const Views& views, const QString& words)
{
    const auto holds = [&](const QString& name) { return name.contains(words, Qt::CaseInsensitive); };
    const auto tells = [&](const model::Breach& breach) {
        const QStringList names = QStringList{breach.title, breach.orgName} + breach.orgNames + breach.domains;
        return std::any_of(names.cbegin(), names.cend(), holds);
    };
    Views hits;
    std::copy_if(views.begin(), views.end(), std::back_inserter(hits),
        [&](const session::IncidentView& view) { return std::any_of(view.sources.begin(), view.sources.end(), tells); });
    return hits;
}

/// What is said where no breach fits.
QString nothingOf(const Words& words)
{
    const QString feed = words.feed.empty() ? QString() : QStringLiteral(" of the feed “%1”").arg(safe(text(words.feed)));
    return words.search.empty() ? QStringLiteral("No breach%1 is known.").arg(feed)
                                : QStringLiteral("No breach%1 contains “%2”.").arg(feed, safe(text(words.search)));
}

int list(Program& program, const Words& words)
{
    const auto inWords = [&words](const Views& all) {
        const Views views = found(all, text(words.search));
        const bool isChosen = !words.feed.empty() || !words.search.empty();
        return views.empty() && isChosen ? nothingOf(words) : toText(views);
    };
    return program.runUnlocked<Views>([&](session::Session& session) { return session::listIncidents(session, text(words.feed)); },
        [&](const Views& views) { return arrayOf(found(views, text(words.search))); },
        inWords);
}

void addEntryOptions(CLI::App& command, Words& words)
{
    command.add_option("organisation", words.organisation, "who lost the data")->required();
    command.add_flag("--notice", words.notice, "you had a letter or e-mail about it");
    command.add_option("--domain", words.domains, "of its service; may be given several times");
    command.add_option("--data", words.classes, "what was lost (password, email …); may be given several times");
    command.add_option("--occurred", words.occurred, "when it happened")->type_name("YYYY[-MM[-DD]]");
    command.add_option("--until", words.until, "the last day of it")->type_name("YYYY-MM-DD");
    command.add_option("--disclosed", words.disclosed, "when it became public, or the date of the letter")->type_name("YYYY-MM-DD");
    command.add_option("--discovered", words.discovered, "when the organisation came to know")->type_name("YYYY-MM-DD");
    command.add_option("--affected", words.affected, "how many people");
    command.add_option("--notice-url", words.noticeUrl, "its own statement")->type_name("URL");
    command.add_option("--description", words.description, "in a few words");
}

} // namespace

void addBreachCommands(CLI::App& app, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* breaches = app.add_subcommand("breaches", "every incident that a list or you told of");
    breaches->add_option("--feed", words->feed, "only those of this feed");
    breaches->add_option("--search", words->search, "only those whose titles, names or domains hold this")->type_name("WORDS");
    auto* adding = breaches->add_subcommand("add", "enter a breach by hand");
    addEntryOptions(*adding, *words);
    adding->callback([&program, words] { program.action = [&program, words] { return add(program, *words); }; });
    auto* editing = breaches->add_subcommand("edit", "enter a breach of yours anew, in full");
    editing->add_option("number", words->number, "as the list has it")->required();
    addEntryOptions(*editing, *words);
    editing->callback([&program, words] { program.action = [&program, words] { return edit(program, *words); }; });
    auto* withdrawing = breaches->add_subcommand("withdraw", "withdraw a breach that you entered");
    withdrawing->add_option("number", words->number, "as the list has it")->required();
    withdrawing->callback([&program, words] { program.action = [&program, words] { return withdraw(program, *words); }; });
    breaches->callback([&program, words] {
        if (!program.action)
            program.action = [&program, words] { return list(program, *words); };
    });
}

} // namespace recourse::cli
