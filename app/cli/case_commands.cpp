// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "json_views.h"
#include "text_views.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

using session::CaseView;
using Views = std::vector<CaseView>;

struct Words
{
    qint64 id = 0;
    std::string kind;
    std::string note;
    std::string on;
    std::string attach;
    std::string channel;
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
    session::CaseEntry entry{text(words.kind), text(words.note), {}, text(words.attach), text(words.channel)};
    if (!words.on.empty()) {
        entry.on = QDate::fromString(text(words.on), Qt::ISODate);
        if (!entry.on.isValid())
            return program.failed(base::fail(base::Code::BadArgument, QStringLiteral("--on (a date as YYYY-MM-DD)")));
    }
    return one(program, [&](session::Session& session) { return session::logCaseEvent(session, {words.id}, entry); });
}

} // namespace

void addCaseCommands(CLI::App& app, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* casesCommand = app.add_subcommand("cases", "everything with one service about one matter");
    casesCommand->add_subcommand("list", "every case with its next action");
    auto* show = casesCommand->add_subcommand("show", "one case with its events");
    show->add_option("id", words->id, "the case's number")->required();
    show->callback([&program, words] {
        program.action = [&program, words] { return one(program, [&](session::Session& session) { return session::showCase(session, {words->id}); }); };
    });
    auto* logging = casesCommand->add_subcommand("log", "record what happened: sent, received, answered, refused …");
    logging->add_option("id", words->id, "the case's number")->required();
    logging->add_option("kind", words->kind, "sent, received, acknowledged, extended, identity_asked, answered, refused, settled, closed, note")->required();
    logging->add_option("--note", words->note, "what you want to remember");
    logging->add_option("--on", words->on, "the day (YYYY-MM-DD); today if not given");
    logging->add_option("--attach", words->attach, "a file whose checksum is kept as proof")->type_name("FILE");
    logging->add_option("--channel", words->channel, "with sent: email, web, letter_domestic, letter_eu, letter_overseas, registered");
    logging->callback([&program, words] { program.action = [&program, words] { return log(program, *words); }; });
    casesCommand->callback([&program] {
        if (!program.action)
            program.action = [&program] { return list(program); };
    });
}

} // namespace recourse::cli
