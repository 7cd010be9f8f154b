// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_commands.h"

#include "letter_views.h"
#include "session/theft_jobs.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

using model::TheftFacts;
using Words = std::vector<std::string>;

int answer(Program& program, const std::function<session::Job<TheftFacts>(session::Session&)>& make)
{
    return program.runUnlocked<TheftFacts>(
        make, [](const TheftFacts& facts) { return toJson(facts); }, [](const TheftFacts& facts) { return toText(facts); });
}

using Change = session::Job<TheftFacts> (*)(session::Session&, QMap<QString, QString>);

int change(Program& program, const Words& words, Change make)
{
    const auto fields = fieldsOf(words);
    if (!fields)
        return program.failed(fields.error());
    return answer(program, [&](session::Session& session) { return make(session, *fields); });
}

std::string listed(const QStringList& fields)
{
    return "FIELD=VALUE: " + fields.join(QStringLiteral(", ")).toStdString();
}

} // namespace

void addTheftCommands(CLI::App& letter, Program& program)
{
    const auto words = std::make_shared<Words>();
    const auto number = std::make_shared<int>(0);
    auto* theft = letter.add_subcommand("theft", "the fact sheet on identity theft: told once, taken from by every letter that needs it");
    theft->require_subcommand(0, 1);
    theft->callback([&program, theft] {
        if (theft->get_subcommands().empty())
            program.action = [&program] { return answer(program, [](session::Session& session) { return session::readTheftFacts(session); }); };
    });
    auto* setting = theft->add_subcommand("set", "say what happened; an empty value forgets");
    setting->add_option("fields", *words, listed(session::theftFields()))->required();
    setting->callback([&program, words] {
        program.action = [&program, words] { return change(program, *words, &session::setTheftFacts); };
    });
    auto* adding = theft->add_subcommand("add", "an account, entry or transaction that someone else made");
    adding->add_option("fields", *words, listed(session::theftItemFields()))->required();
    adding->callback([&program, words] {
        program.action = [&program, words] { return change(program, *words, &session::addTheftItem); };
    });
    auto* removing = theft->add_subcommand("remove", "take an item out again");
    removing->add_option("number", *number, "its number in the list")->required();
    removing->callback([&program, number] {
        program.action = [&program, number] {
            return answer(program, [number](session::Session& session) { return session::removeTheftItem(session, *number); });
        };
    });
}

} // namespace recourse::cli
