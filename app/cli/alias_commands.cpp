// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "inventory_views.h"
#include "json_views.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

struct Words
{
    std::string address;
    std::string service;
};

int list(Program& program)
{
    using Views = std::vector<session::AliasView>;
    return program.runUnlocked<Views>([](session::Session& session) { return session::listAliases(session); },
        [](const Views& views) { return arrayOf(views); }, [](const Views& views) { return toText(views); });
}

int leaks(Program& program)
{
    using Views = std::vector<session::LeakSignView>;
    return program.runUnlocked<Views>([](session::Session& session) { return session::listLeakSigns(session); },
        [](const Views& views) { return arrayOf(views); }, [](const Views& views) { return toText(views); });
}

int change(Program& program, const std::function<session::Job<session::AliasUndo>(session::Session&)>& make)
{
    using session::AliasUndo;
    return program.runUnlocked<AliasUndo>(make,
        [](const AliasUndo& done) { return QJsonObject{{QStringLiteral("address"), done.address}, {QStringLiteral("service"), done.service}}; },
        [](const AliasUndo& done) { return QStringLiteral("Noted: %1, %2").arg(done.address, done.service); });
}

int dismiss(Program& program, const Words& words)
{
    return program.runUnlocked<session::Done>(
        [&](session::Session& session) { return session::dismissLeakSign(session, text(words.address).toLower(), text(words.service), true); },
        [](const auto&) { return QJsonObject{{QStringLiteral("dismissed"), true}}; },
        [](const auto&) { return QStringLiteral("Mail of this sender to this address is no sign of a leak any more."); });
}

void addPair(CLI::App& command, const std::shared_ptr<Words>& words, const char* second, const char* what)
{
    command.add_option("address", words->address, "one of your addresses")->required();
    command.add_option(second, words->service, what)->required();
}

} // namespace

void addAliasCommands(CLI::App& app, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* aliases = app.add_subcommand("aliases", "which address was given to which service");
    aliases->add_subcommand("list", "every address with the services that have it");
    auto* adding = aliases->add_subcommand("add", "note that a service was given an address");
    addPair(*adding, words, "service", "a domain, app:PACKAGE or name");
    adding->callback([&program, words] {
        program.action = [&program, words] {
            return change(program, [&](session::Session& session) { return session::addAlias(session, text(words->address), text(words->service)); });
        };
    });
    auto* removing = aliases->add_subcommand("remove", "take an entry off the list, whatever mail shows");
    addPair(*removing, words, "service", "as the list has it");
    removing->callback([&program, words] {
        program.action = [&program, words] {
            return change(program, [&](session::Session& session) { return session::removeAlias(session, text(words->address), text(words->service)); });
        };
    });
    aliases->add_subcommand("leaks", "strangers that write to an address which only another service has")
        ->callback([&program] { program.action = [&program] { return leaks(program); }; });
    auto* dismissing = aliases->add_subcommand("dismiss", "a sender that is no sign of a leak");
    addPair(*dismissing, words, "sender", "the sender's domain");
    dismissing->callback([&program, words] { program.action = [&program, words] { return dismiss(program, *words); }; });
    aliases->callback([&program] {
        if (!program.action)
            program.action = [&program] { return list(program); };
    });
}

} // namespace recourse::cli
