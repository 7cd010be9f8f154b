// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "law_views.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

using session::RulesPackView;

struct Words
{
    std::string file;
    std::string signature;
    std::string key;
    std::string fingerprint;
    std::string address;
};

QJsonObject json(const RulesPackView& view)
{
    return toJson(view);
}

QString human(const RulesPackView& view)
{
    return toText(view);
}

/// The rules that ship with the program can be shown without a vault.
int show(Program& program)
{
    const auto start = [](session::Session& session) { return session::showRulesPack(session); };
    if (program.options.namesVault())
        return program.runUnlocked<RulesPackView>(start, json, human);
    return program.runJob<RulesPackView>(start, json, human);
}

int install(Program& program, const Words& words)
{
    const session::RulesPackFile file{text(words.file), text(words.signature), text(words.key), text(words.fingerprint)};
    return program.runUnlocked<RulesPackView>(
        [&](session::Session& session) { return session::installRulesPack(session, file); }, json, human);
}

int remove(Program& program)
{
    using session::KeptRulesPack;
    return program.runUnlocked<KeptRulesPack>([](session::Session& session) { return session::removeRulesPack(session); },
        [](const KeptRulesPack& pack) {
            return QJsonObject{{QStringLiteral("removed"), true}, {QStringLiteral("signed_with"), pack.signedWith}};
        },
        [](const KeptRulesPack&) { return QStringLiteral("The rules pack is removed. The program's own rules are used again.\n"); });
}

int address(Program& program, const Words& words)
{
    return program.runUnlocked<RulesPackView>(
        [&](session::Session& session) {
            return session::setRulesPackAddress(session, text(words.address), text(words.key), text(words.fingerprint));
        },
        json, human);
}

int sync(Program& program)
{
    return program.runUnlocked<RulesPackView>([](session::Session& session) { return session::syncRulesPack(session); }, json, human);
}

} // namespace

void addLawPackCommands(CLI::App& law, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* pack = law.add_subcommand("pack", "newer rules of law: a signed file instead of a new program");
    pack->require_subcommand(0, 1);
    pack->add_subcommand("show", "which rules are in use")->callback([&program] { program.action = [&program] { return show(program); }; });
    auto* installing = pack->add_subcommand("install", "check a pack's signature, keep it and use it at once");
    installing->add_option("file", words->file, "the rules pack")->required();
    installing->add_option("--signature", words->signature, "its detached OpenPGP signature; else FILE.sig or FILE.asc")->type_name("FILE");
    installing->add_option("--key", words->key, "its maker's public key; else the one given before")->type_name("FILE");
    installing->add_option("--fingerprint", words->fingerprint, "take the key only if this is its fingerprint");
    installing->callback([&program, words] { program.action = [&program, words] { return install(program, *words); }; });
    pack->add_subcommand("remove", "use the program's own rules again")->callback([&program] {
        program.action = [&program] { return remove(program); };
    });
    auto* addressing = pack->add_subcommand("address", "where to look for newer packs; asks nobody");
    addressing->add_option("url", words->address, "https address of the pack, its signature being at the same with .sig; none: nowhere");
    addressing->add_option("--key", words->key, "the maker's public key; else the one given before")->type_name("FILE");
    addressing->add_option("--fingerprint", words->fingerprint, "take the key only if this is its fingerprint");
    addressing->callback([&program, words] { program.action = [&program, words] { return address(program, *words); }; });
    pack->add_subcommand("sync", "ask that address once")->callback([&program] { program.action = [&program] { return sync(program); }; });
    pack->callback([&program] {
        if (!program.action)
            program.action = [&program] { return show(program); };
    });
}

} // namespace recourse::cli
