// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "json_views.h"
#include "text_views.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

struct Words
{
    std::string type;
    std::string service;
    std::string regime;
    std::string language;
    qint64 matter = 0;
    std::vector<std::string> fields;
    std::string out;
};

int types(Program& program)
{
    using Views = std::vector<session::LetterTypeView>;
    return program.runJob<Views>([](session::Session& session) { return session::listLetterTypes(session); },
        [](const Views& views) { return arrayOf(views); }, [](const Views& views) { return toText(views); });
}

int draft(Program& program, const Words& words)
{
    const auto fields = fieldsOf(words.fields);
    if (!fields)
        return program.failed(fields.error());
    session::DraftRequest request;
    request.type = text(words.type);
    request.service = text(words.service);
    request.regime = text(words.regime);
    request.language = text(words.language);
    request.matter = model::CaseId{words.matter};
    request.fields = *fields;
    request.outFile = text(words.out);
    return program.runUnlocked<session::DraftedLetter>(
        [&](session::Session& session) { return session::draftLetter(session, request); },
        [](const session::DraftedLetter& drafted) {
            QJsonObject object = toJson(drafted.letter);
            object.insert(QStringLiteral("file"), drafted.file);
            return object;
        },
        [](const session::DraftedLetter& drafted) { return toText(drafted); });
}

} // namespace

void addLetterCommands(CLI::App& app, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* letter = app.add_subcommand("letter", "letters that cite the right law");
    letter->require_subcommand(1);
    auto* listing = letter->add_subcommand("types", "every letter the program can draft");
    listing->callback([&program] { program.action = [&program] { return types(program); }; });
    auto* drafting = letter->add_subcommand("new", "draft a letter; it opens a case");
    drafting->add_option("type", words->type, "access, erasure, breach_details …")->required();
    drafting->add_option("--service", words->service, "domain, name or number of the service")->required();
    drafting->add_option("--regime", words->regime, "the law; by your residence if not given");
    drafting->add_option("--lang", words->language, "language of the letter");
    drafting->add_option("--case", words->matter, "the case it belongs to");
    drafting->add_option("--set", words->fields, "FIELD=VALUE: name, address, email, residence, recipient, recipient_address, recipient_email, "
                                                 "identifiers, place, channel, breach …")->type_name("FIELD=VALUE");
    drafting->add_option("--out", words->out, "write it: .pdf, .odt, .txt or .eml")->type_name("FILE");
    drafting->callback([&program, words] { program.action = [&program, words] { return draft(program, *words); }; });
}

} // namespace recourse::cli
