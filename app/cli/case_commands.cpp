// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "case_views.h"
#include "json_views.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

using session::CaseView;
using Views = std::vector<CaseView>;

constexpr const char* kChannels = "email, web, letter, letter_domestic, letter_eu, letter_overseas, registered";

struct Words
{
    qint64 id = 0;
    qint64 attachment = 0;
    std::string kind;
    std::string note;
    std::string on;
    std::string until;
    std::vector<std::string> attach;
    std::string channel;
    std::string service;
    std::string matter;
    std::string regime;
    std::string out;
};

int list(Program& program)
{
    return program.runUnlocked<Views>([](session::Session& session) { return session::listCases(session); },
        [](const Views& views) { return arrayOf(views); }, [](const Views& views) { return toText(views); });
}

int one(Program& program, const std::function<session::Job<CaseView>(session::Session&)>& make)
{
    return program.runUnlocked<CaseView>(make, [](const CaseView& view) { return toJson(view); },
        [](const CaseView& view) { return toText(Views{view}); });
}

int log(Program& program, const Words& words)
{
    const auto on = optionalDay(words.on, "--on");
    const auto until = optionalDay(words.until, "--until");
    for (const auto& day : {on, until}) {
        if (!day)
            return program.failed(day.error());
    }
    session::CaseEntry entry{text(words.kind), text(words.note), *on, texts(words.attach), text(words.channel)};
    entry.until = *until;
    return one(program, [&](session::Session& session) { return session::logCaseEvent(session, {words.id}, entry); });
}

int open(Program& program, const Words& words)
{
    const auto sent = optionalDay(words.on, "--sent");
    if (!sent)
        return program.failed(sent.error());
    const session::AdoptedCase adopted{text(words.service), text(words.matter), text(words.regime), *sent, text(words.channel),
        text(words.note), texts(words.attach)};
    return one(program, [&](session::Session& session) { return session::openCase(session, adopted); });
}

int saveAttachment(Program& program, const Words& words)
{
    return program.runUnlocked<QString>(
        [&](session::Session& session) { return session::saveCaseAttachment(session, {words.id}, {words.attachment}, text(words.out)); },
        [](const QString& path) { return QJsonObject{{QStringLiteral("file"), path}}; },
        [](const QString& path) { return QStringLiteral("Written to %1").arg(path); });
}

void addLog(CLI::App& casesCommand, Program& program, const std::shared_ptr<Words>& words)
{
    auto* logging = casesCommand.add_subcommand("log", "record what happened: sent, received, answered, refused …");
    logging->add_option("id", words->id, "the case's number")->required();
    logging->add_option("kind", words->kind, "sent, reminded, warned, appealed, complained, authority_asked, identity_given, received, "
        "acknowledged, extended, identity_asked, answered, refused, silent, settled, closed, note")->required();
    logging->add_option("--note", words->note, "what you want to remember");
    logging->add_option("--on", words->on, "the day (YYYY-MM-DD); today if not given");
    logging->add_option("--until", words->until, "with extended: the day they name (YYYY-MM-DD)");
    logging->add_option("--attach", words->attach, "files that are kept in the vault as proof")->type_name("FILE");
    logging->add_option("--channel", words->channel, std::string("of a letter of yours: ") + kChannels);
    logging->callback([&program, words] { program.action = [&program, words] { return log(program, *words); }; });
}

void addOpen(CLI::App& casesCommand, Program& program, const std::shared_ptr<Words>& words)
{
    auto* opening = casesCommand.add_subcommand("open", "take over a request that you sent before, without a letter written here");
    opening->add_option("service", words->service, "number, domain or name")->required();
    opening->add_option("matter", words->matter, "what you asked: access, erasure … (see letter types)")->required();
    opening->add_option("--sent", words->on, "the day it was sent (YYYY-MM-DD)")->required();
    opening->add_option("--channel", words->channel, kChannels);
    opening->add_option("--regime", words->regime, "the law (see law regimes); else by where you live and the service");
    opening->add_option("--note", words->note, "what you want to remember");
    opening->add_option("--attach", words->attach, "the letter and its proof of posting, kept in the vault")->type_name("FILE");
    opening->callback([&program, words] { program.action = [&program, words] { return open(program, *words); }; });
}

void addAttachment(CLI::App& casesCommand, Program& program, const std::shared_ptr<Words>& words)
{
    auto* saving = casesCommand.add_subcommand("attachment", "write an attachment of a case to a file, as it was attached");
    saving->add_option("id", words->id, "the case's number")->required();
    saving->add_option("number", words->attachment, "the attachment's number (see cases show)")->required();
    saving->add_option("--out", words->out, "where to")->required()->type_name("FILE");
    saving->callback([&program, words] { program.action = [&program, words] { return saveAttachment(program, *words); }; });
}

} // namespace

void addCaseCommands(CLI::App& app, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* casesCommand = app.add_subcommand("cases", "everything with one service about one matter");
    casesCommand->add_subcommand("list", "every case with its next action");
    auto* show = casesCommand->add_subcommand("show", "one case with its events and attachments");
    show->add_option("id", words->id, "the case's number")->required();
    show->callback([&program, words] {
        program.action = [&program, words] { return one(program, [&](session::Session& session) { return session::showCase(session, {words->id}); }); };
    });
    addOpen(*casesCommand, program, words);
    addLog(*casesCommand, program, words);
    addAttachment(*casesCommand, program, words);
    addReplyCommands(*casesCommand, program);
    addProofCommands(*casesCommand, program);
    casesCommand->callback([&program] {
        if (!program.action)
            program.action = [&program] { return list(program); };
    });
}

} // namespace recourse::cli
