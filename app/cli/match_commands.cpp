// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "match_views.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

struct Words
{
    std::vector<qint64> ids;
    std::string name;
    std::string service;
    std::string word;
};

std::vector<model::ExposureId> idsOf(const Words& words)
{
    std::vector<model::ExposureId> ids;
    ids.reserve(words.ids.size());
    for (const qint64 id : words.ids)
        ids.push_back({id});
    return ids;
}

int list(Program& program)
{
    using Views = std::vector<session::NameView>;
    return program.runUnlocked<Views>([](session::Session& session) { return session::listNames(session); },
        [](const Views& views) { return toJson(views); }, [](const Views& views) { return toText(views); });
}

int noted(Program& program, const std::function<session::Job<int>(session::Session&)>& make)
{
    return program.runUnlocked<int>(make, [](int names) { return QJsonObject{{QStringLiteral("names"), names}}; },
        [](int names) { return names == 1 ? QStringLiteral("Noted. Breaches were matched anew.") : QStringLiteral("Noted for %1 names. Breaches were matched anew.").arg(names); });
}

int say(Program& program, const Words& words)
{
    std::optional<bool> same;
    if (words.word == "yes" || words.word == "no")
        same = words.word == "yes";
    else if (words.word != "forget")
        return program.failed(base::fail(base::Code::BadArgument, QStringLiteral("word (yes, no, forget)")));
    return noted(program, [&](session::Session& session) { return session::sayName(session, text(words.name), text(words.service), same); });
}

void addSaying(CLI::App& matches, Program& program, const std::shared_ptr<Words>& words, const char* name, const char* what, std::optional<bool> same)
{
    auto* command = matches.add_subcommand(name, what);
    command->add_option("id", words->ids, "numbers of exposures that were found by name")->required();
    command->callback([&program, words, same] {
        program.action = [&program, words, same] {
            return noted(program, [&](session::Session& session) { return session::sayNames(session, idsOf(*words), same); });
        };
    });
}

} // namespace

void addMatchCommands(CLI::App& app, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* matches = app.add_subcommand("matches", "names of breaches that equal the name of one of your services: are they the same?");
    matches->add_subcommand("list", "every such name and what you said about it");
    addSaying(*matches, program, words, "confirm", "yes, this organisation is mine", true);
    addSaying(*matches, program, words, "refuse", "no, it is another one: do not propose it again", false);
    addSaying(*matches, program, words, "ask", "take the answer back", std::nullopt);
    auto* saying = matches->add_subcommand("say", "the same about a name that you type");
    saying->add_option("name", words->name, "as the breach lists write it")->required();
    saying->add_option("service", words->service, "a domain, app:PACKAGE or name")->required();
    saying->add_option("word", words->word, "yes, no or forget")->required();
    saying->callback([&program, words] { program.action = [&program, words] { return say(program, *words); }; });
    matches->callback([&program] {
        if (!program.action)
            program.action = [&program] { return list(program); };
    });
}

} // namespace recourse::cli
