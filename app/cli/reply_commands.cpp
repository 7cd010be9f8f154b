// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "case_views.h"
#include "json_views.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

using session::CaseView;

struct Words
{
    qint64 id = 0;
    std::string kind;
    std::string note;
    std::string on;
    std::vector<std::string> attach;
    std::vector<std::string> files;
    std::vector<std::string> ticks;
    std::vector<std::string> copied;
    std::vector<std::string> named;
    bool copyRead = false;
};

int kinds(Program& program, const Words& words)
{
    using Choices = std::vector<session::ReplyChoice>;
    return program.runUnlocked<Choices>([&](session::Session& session) { return session::listReplyChoices(session, {words.id}); },
        [](const Choices& choices) { return arrayOf(choices); }, [](const Choices& choices) { return toText(choices); });
}

int reply(Program& program, const Words& words)
{
    if (words.kind.empty())
        return kinds(program, words);
    const auto on = optionalDay(words.on, "--on");
    if (!on)
        return program.failed(on.error());
    session::CaseEntry entry{{}, text(words.note), *on, texts(words.attach)};
    entry.reply = text(words.kind);
    return program.runUnlocked<CaseView>([&](session::Session& session) { return session::logCaseEvent(session, {words.id}, entry); },
        [](const CaseView& view) { return toJson(view); }, replyText);
}

int find(Program& program, const Words& words)
{
    using Files = std::vector<session::ReplyFile>;
    return program.runUnlocked<Files>([&](session::Session& session) { return session::findReplies(session, texts(words.files)); },
        [](const Files& files) { return arrayOf(files); }, [](const Files& files) { return toText(files); });
}

base::Result<session::ReviewChange> changeOf(const Words& words)
{
    session::ReviewChange change;
    const auto fields = fieldsOf(words.ticks);
    if (!fields)
        return fields.error();
    for (auto field = fields->cbegin(); field != fields->cend(); ++field) {
        const auto tick = session::tickFrom(field.value());
        if (!tick)
            return base::fail(base::Code::BadArgument, QStringLiteral("--tick %1=given|missing|not_applicable|open").arg(field.key()));
        change.ticks.insert(field.key(), *tick);
    }
    if (!words.copied.empty() || words.copyRead)
        change.copied = texts(words.copied);
    if (!words.named.empty())
        change.named = texts(words.named);
    return change;
}

int gaps(Program& program, const Words& words)
{
    using session::CompletenessView;
    const auto change = changeOf(words);
    if (!change)
        return program.failed(change.error());
    const bool looksOnly = change->ticks.isEmpty() && !change->copied && !change->named;
    return program.runUnlocked<CompletenessView>(
        [&](session::Session& session) {
            return looksOnly ? session::showCompleteness(session, {words.id}) : session::reviewAnswer(session, {words.id}, *change);
        },
        [](const CompletenessView& view) { return toJson(view); }, [](const CompletenessView& view) { return toText(view); });
}

} // namespace

void addReplyCommands(CLI::App& casesCommand, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* replying = casesCommand.add_subcommand("reply", "log their reply: says what to check and which letter answers it");
    replying->add_option("id", words->id, "the case's number")->required();
    replying->add_option("kind", words->kind, "silence, partial, identity, fee …; without it the kinds are listed");
    replying->add_option("--attach", words->attach, "the reply as it came (.eml, PDF, picture, text), kept in the vault")->type_name("FILE");
    replying->add_option("--on", words->on, "the day it came (YYYY-MM-DD); today if not given");
    replying->add_option("--note", words->note, "what you want to remember");
    replying->callback([&program, words] { program.action = [&program, words] { return reply(program, *words); }; });

    auto* finding = casesCommand.add_subcommand("find", "the case that a message or text belongs to, by the reference in it");
    finding->add_option("files", words->files, "e-mail messages (.eml) or texts")->required()->type_name("FILE");
    finding->callback([&program, words] { program.action = [&program, words] { return find(program, *words); }; });

    auto* checking = casesCommand.add_subcommand("gaps", "how complete their answer is, and the letter that asks for what is missing");
    checking->add_option("id", words->id, "the case's number")->required();
    checking->add_option("--tick", words->ticks, "what you found: given, missing, not_applicable or open")->type_name("ITEM=WORD");
    checking->add_option("--copied", words->copied, "kinds of data that the copy holds (all of them in one call)")->type_name("CLASS");
    checking->add_option("--named", words->named, "kinds of data that the answer names without the values")->type_name("CLASS");
    checking->add_flag("--copy-read", words->copyRead, "the copy was compared; it holds what --copied says and nothing else");
    checking->callback([&program, words] { program.action = [&program, words] { return gaps(program, *words); }; });
}

} // namespace recourse::cli
