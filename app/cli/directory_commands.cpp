// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "directory_views.h"
#include "json_views.h"
#include "list_refresh.h"
#include "text_views.h"

#include "model/names.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

using Facts = std::vector<session::DirectoryFactView>;
using Views = std::vector<session::FeedView>;

struct Words
{
    std::vector<std::string> words;
    std::string country;
    std::string kind;
    int limit = 50;
    std::string service;
    std::string region;
    ListChoice choice;
    std::string feed;
    std::string file;
    std::string fingerprint;
    std::string note;
    qint64 id = 0;
    bool undo = false;
    bool remove = false;
    bool replace = false;
};

int search(Program& program, const Words& words)
{
    directory::DirectoryQuery query;
    for (const std::string& word : words.words)
        query.words += text(word) + u' ';
    query.country = text(words.country).toUpper();
    query.limit = std::max(0, words.limit);
    if (!words.kind.empty()) {
        query.kind = model::fromName<model::DirectoryKind>(text(words.kind));
        if (!query.kind)
            return program.failed(base::fail(base::Code::BadArgument,
                QStringLiteral("--kind (deletion, privacy_contact, two_factor, passkey, change_password, broker, shared_login)")));
    }
    return program.runUnlocked<session::DirectorySearch>(
        [&](session::Session& session) { return session::searchDirectory(session, query); },
        [](const session::DirectorySearch& found) {
            return QJsonObject{{QStringLiteral("total"), found.total}, {QStringLiteral("services"), arrayOf(found.hits)}};
        },
        [](const session::DirectorySearch& found) { return toText(found); });
}

int show(Program& program, const Words& words)
{
    return program.runUnlocked<session::DirectoryServiceView>(
        [&](session::Session& session) { return session::showService(session, text(words.service)); },
        [](const session::DirectoryServiceView& service) { return toJson(service); },
        [](const session::DirectoryServiceView& service) { return toText(service); });
}

int authorities(Program& program, const Words& words)
{
    return program.runUnlocked<Facts>([&](session::Session& session) { return session::listAuthorities(session, text(words.region)); },
        [](const Facts& facts) { return factsAsJson(facts); }, [](const Facts& facts) { return factsAsText(facts); });
}

int list(Program& program)
{
    return program.runUnlocked<Views>([](session::Session& session) { return session::listDirectories(session); },
        [](const Views& views) { return arrayOf(views); }, [](const Views& views) { return toText(views); });
}

int sync(Program& program, const Words& words)
{
    return refreshLists(program, words.choice, [](session::Session& session, const QStringList& ids) { return session::syncDirectories(session, ids); });
}

int importFile(Program& program, const Words& words)
{
    const feeds::ListUse use = words.replace ? feeds::ListUse::Replace : feeds::ListUse::Update;
    return takeList(program, [&words, use](session::Session& session) { return session::importDirectoryFile(session, text(words.feed), text(words.file), use); });
}

int reportWrong(Program& program, const Words& words)
{
    using Fact = session::DirectoryFactView;
    return program.runUnlocked<Fact>(
        [&](session::Session& session) {
            return words.undo ? session::withdrawReport(session, {words.id}) : session::reportWrong(session, {words.id}, text(words.note));
        },
        [](const Fact& fact) { return toJson(fact); }, [](const Fact& fact) { return toText(fact); });
}

int setKey(Program& program, const Words& words)
{
    if (words.remove)
        return program.runUnlocked<session::Done>(
            [&](session::Session& session) { return session::removeDirectoryKey(session, text(words.feed)); },
            [](const session::Done&) { return QJsonObject(); }, [](const session::Done&) { return QStringLiteral("removed\n"); });
    if (words.feed.empty()) {
        using Keys = std::vector<model::ListKey>;
        return program.runUnlocked<Keys>([](session::Session& session) { return session::listDirectoryKeys(session); },
            [](const Keys& keys) { return arrayOf(keys); },
            [](const Keys& keys) {
                QString all;
                for (const model::ListKey& key : keys)
                    all += toText(key);
                return all;
            });
    }
    if (words.file.empty())
        return program.failed(base::fail(base::Code::BadArgument, QStringLiteral("directory key ID FILE")));
    return program.runUnlocked<model::ListKey>(
        [&](session::Session& session) {
            return session::setDirectoryKey(session, text(words.feed), text(words.file), text(words.fingerprint));
        },
        [](const model::ListKey& key) { return toJson(key); }, [](const model::ListKey& key) { return toText(key); });
}

using Shared = std::shared_ptr<Words>;

void addReading(CLI::App& directory, Program& program, const Shared& words)
{
    auto* searching = directory.add_subcommand("search", "find services by name, domain or country");
    searching->add_option("words", words->words, "parts of names, domains and countries");
    searching->add_option("--country", words->country, "only services of this country or of all")->type_name("CC");
    searching->add_option("--kind", words->kind, "only services that something of this kind is known of");
    searching->add_option("--limit", words->limit, "how many, 0 for all");
    searching->callback([&program, words] { program.action = [&program, words] { return search(program, *words); }; });

    auto* showing = directory.add_subcommand("show", "all that is known of a service, with its sources");
    showing->add_option("service", words->service, "its domain, address or name")->required();
    showing->callback([&program, words] { program.action = [&program, words] { return show(program, *words); }; });

    auto* offices = directory.add_subcommand("authorities", "the supervisory authorities of a country or region");
    offices->add_option("region", words->region, "DE, DE-BY…")->required();
    offices->callback([&program, words] { program.action = [&program, words] { return authorities(program, *words); }; });
    directory.add_subcommand("list", "every directory with its age and licence");
}

void addKeeping(CLI::App& directory, Program& program, const Shared& words)
{
    auto* syncing = directory.add_subcommand("sync", "fetch what changed");
    syncing->add_option("--feed", words->choice.lists, "only this directory; may be given several times")->type_name("ID");
    syncing->add_option("--feed-url", words->choice.urls, "ask this address instead")->type_name("ID=URL");
    syncing->callback([&program, words] { program.action = [&program, words] { return sync(program, *words); }; });

    auto* importing = directory.add_subcommand("import", "take a directory from a file");
    importing->add_option("id", words->feed, "the directory")->required();
    importing->add_option("file", words->file, "the file")->required();
    importing->add_flag("--replace", words->replace, "it stands for all that was taken before, even if it is much shorter");
    importing->callback([&program, words] { program.action = [&program, words] { return importFile(program, *words); }; });

    auto* reporting = directory.add_subcommand("report-wrong", "mark a fact as wrong, for yourself");
    reporting->add_option("id", words->id, "the fact's number")->required();
    reporting->add_option("--note", words->note, "what is wrong");
    reporting->add_flag("--undo", words->undo, "take it back");
    reporting->callback([&program, words] { program.action = [&program, words] { return reportWrong(program, *words); }; });

    auto* keying = directory.add_subcommand("key", "the publishers' public keys: a directory with one is taken only if signed with it");
    keying->add_option("id", words->feed, "the directory; none: list the keys");
    keying->add_option("file", words->file, "its publisher's public OpenPGP key");
    keying->add_option("--fingerprint", words->fingerprint, "take the key only if this is its fingerprint");
    keying->add_flag("--remove", words->remove, "take the directory unsigned again");
    keying->callback([&program, words] { program.action = [&program, words] { return setKey(program, *words); }; });
}

} // namespace

void addDirectoryCommands(CLI::App& app, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* directory = app.add_subcommand("directory", "how to delete, whom to write to, which second factors there are");
    addReading(*directory, program, words);
    addKeeping(*directory, program, words);
    directory->callback([&program] {
        if (!program.action)
            program.action = [&program] { return list(program); };
    });
}

} // namespace recourse::cli
