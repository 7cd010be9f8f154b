// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_commands.h"

#include "letter_views.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

struct Words
{
    std::string type;
    std::string select;
    std::vector<std::string> services;
    std::string regime;
    std::string language;
    std::vector<std::string> fields;
    int perDay = 0;
    std::string first;
    bool everyDay = false;
    std::string out;
    std::string joined;
    std::string layout;
    bool yes = false;
};

base::Result<session::BatchRequest> requestOf(const Words& words)
{
    const auto fields = fieldsOf(words.fields);
    if (!fields)
        return fields.error();
    session::BatchRequest request;
    request.letter.type = text(words.type);
    request.letter.regime = text(words.regime);
    request.letter.language = text(words.language);
    request.letter.fields = *fields;
    request.select = text(words.select);
    for (const std::string& service : words.services)
        request.services << text(service);
    if (words.perDay != 0)
        request.pace.perDay = words.perDay;
    request.pace.weekdaysOnly = !words.everyDay;
    if (words.first.empty())
        return request;
    request.pace.first = QDate::fromString(text(words.first), Qt::ISODate);
    if (!request.pace.first.isValid())
        return base::fail(base::Code::BadArgument, QStringLiteral("--first (a date as YYYY-MM-DD)"));
    return request;
}

int batch(Program& program, const Words& words)
{
    const auto request = requestOf(words);
    if (!request)
        return program.failed(request.error());
    if (const auto unlocked = program.unlock(); !unlocked)
        return program.failed(unlocked.error());
    const auto preview
        = program.wait<std::shared_ptr<const session::BatchPreview>>(session::previewBatch(program.session(), *request));
    if (!preview)
        return program.failed(preview.error());
    if (words.out.empty() && words.joined.empty())
        return program.options.json ? program.succeeded(batchJson(**preview, nullptr)) : program.succeeded(batchText(**preview, nullptr));
    const session::BatchOutput output{text(words.out), text(words.joined), text(words.layout), words.yes};
    const auto done = program.wait<session::BatchDone>(session::writeBatch(program.session(), *preview, output));
    if (!done)
        return program.failed(done.error());
    return program.options.json ? program.succeeded(batchJson(**preview, &*done)) : program.succeeded(batchText(**preview, &*done));
}

} // namespace

void addLetterBatchCommand(CLI::App& letter, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* command = letter.add_subcommand("batch", "one letter to many services; without --out or --joined nothing is written");
    command->add_option("type", words->type, "access, erasure … (letter types)")->required();
    auto* select = command->add_option("--select", words->select, "which services: words of name or domain, sector:…, country:…, or *")
                       ->type_name("QUERY");
    command->add_option("--service", words->services, "these services: domains, names or numbers")->excludes(select);
    command->add_option("--regime", words->regime, "the law; by residence and service if not given");
    command->add_option("--lang", words->language, "language of the letters; each recipient's if not given");
    command->add_option("--set", words->fields, "FIELD=VALUE for every letter")->type_name("FIELD=VALUE");
    command->add_option("--per-day", words->perDay, "letters a day, 1 to 25; 10 if not given")->type_name("N");
    command->add_option("--first", words->first, "the first day; today if not given")->type_name("DATE");
    command->add_flag("--weekends", words->everyDay, "letters leave on Saturdays and Sundays too");
    command->add_option("--out", words->out, "a folder: one PDF for each letter, and the sending list")->type_name("DIR");
    command->add_option("--joined", words->joined, "one PDF with all letters, for printing")->type_name("FILE");
    command->add_option("--layout", words->layout, "din5008, us or uk; by your address if not given");
    command->add_flag("--yes", words->yes, "you have read the warnings");
    command->callback([&program, words] { program.action = [&program, words] { return batch(program, *words); }; });
}

} // namespace recourse::cli
