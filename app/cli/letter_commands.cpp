// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_commands.h"

#include "json_views.h"
#include "letter_views.h"
#include "text_views.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

struct Words
{
    std::string type;
    std::string service;
    std::string regime;
    std::string residence;
    std::string language;
    std::string variant;
    qint64 matter = 0;
    std::vector<std::string> fields;
    std::string out;
    std::string layout;
    std::vector<std::string> attachments;
    bool withPdf = false;
    std::string translation;
    std::string translationFile;
};

using Views = std::vector<session::LetterTypeView>;
using Offers = std::vector<session::LetterOffer>;

int types(Program& program)
{
    return program.runJob<Views>([](session::Session& session) { return session::listLetterTypes(session); },
        [](const Views& views) { return arrayOf(views); }, [](const Views& views) { return toText(views); });
}

int fields(Program& program, const QString& type)
{
    const auto views = program.wait<Views>(session::listLetterTypes(program.session()));
    if (!views)
        return program.failed(views.error());
    for (const session::LetterTypeView& view : *views) {
        if (view.id == type)
            return program.options.json ? program.succeeded(fieldsJson(view)) : program.succeeded(fieldsText(view));
    }
    return program.failed(base::fail(base::Code::LetterTypeUnknown, type));
}

int offers(Program& program, const Words& words)
{
    const session::OfferQuestion question{text(words.residence), text(words.service), text(words.regime)};
    const auto toArray = [](const Offers& list) {
        QJsonArray array;
        for (const session::LetterOffer& offer : list)
            array.append(toJson(offer));
        return array;
    };
    return program.runUnlocked<Offers>([&](session::Session& session) { return session::listLetterOffers(session, question); }, toArray,
        [](const Offers& list) { return toText(list); });
}

session::LetterFile formOf(const Words& words)
{
    session::LetterFile form;
    form.layout = text(words.layout);
    for (const std::string& attachment : words.attachments)
        form.attachments << text(attachment);
    form.letterAsPdf = words.withPdf;
    return form;
}

QJsonObject draftedJson(const session::DraftedLetter& drafted)
{
    QJsonObject object = toJson(drafted.letter);
    object.insert(QStringLiteral("file"), drafted.file);
    object.insert(QStringLiteral("translation_file"), drafted.translationFile);
    return object;
}

QString draftedText(const session::DraftedLetter& drafted)
{
    QString text = toText(drafted);
    if (!drafted.translationFile.isEmpty())
        text += QStringLiteral("With its translation, for you alone: %1\n").arg(drafted.translationFile);
    return text;
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
    if (!words.variant.empty())
        request.fields.insert(QStringLiteral("variant"), text(words.variant));
    request.outFile = text(words.out);
    request.form = formOf(words);
    request.translation = text(words.translation);
    request.translationFile = text(words.translationFile);
    return program.runUnlocked<session::DraftedLetter>(
        [&](session::Session& session) { return session::draftLetter(session, request); }, draftedJson, draftedText);
}

int mailto(Program& program, qint64 id)
{
    using Link = documents::MailtoLink;
    return program.runUnlocked<Link>([id](session::Session& session) { return session::letterMailto(session, model::LetterId{id}); },
        [](const Link& link) {
            return QJsonObject{{QStringLiteral("url"), QString::fromLatin1(link.url)}, {QStringLiteral("whole_letter"), link.wholeLetter},
                {QStringLiteral("note"), link.word}};
        },
        [](const Link& link) { return QString::fromLatin1(link.url) + QLatin1Char('\n') + link.word + QLatin1Char('\n'); });
}

int exportStored(Program& program, qint64 id, const Words& words)
{
    session::LetterFile file = formOf(words);
    file.path = text(words.out);
    return program.runUnlocked<QString>(
        [&](session::Session& session) { return session::exportLetterFile(session, model::LetterId{id}, file); },
        [](const QString& path) { return QJsonObject{{QStringLiteral("file"), path}}; },
        [](const QString& path) { return QStringLiteral("Written to %1\n").arg(path); });
}

void addFileOptions(CLI::App* command, Words& words)
{
    command->add_option("--layout", words.layout, "din5008, us or uk; by your address if not given");
    command->add_option("--attach", words.attachments, "a file that goes with an .eml")->type_name("FILE");
    command->add_flag("--with-pdf", words.withPdf, "the letter goes with the .eml as PDF too");
}

void addDrafting(CLI::App& letter, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* drafting = letter.add_subcommand("new", "draft a letter; it opens a case");
    drafting->add_option("type", words->type, "access, erasure, breach_details … (letter types)")->required();
    drafting->add_option("--service", words->service, "domain, name or number of the service; of the case if not given");
    drafting->add_option("--regime", words->regime, "the law; by your residence if not given");
    drafting->add_option("--lang", words->language, "language of the letter; the recipient's if not given");
    drafting->add_option("--variant", words->variant, "which form of the letter, where it has several");
    drafting->add_option("--case", words->matter, "the case it belongs to; it fills what it knows");
    drafting->add_option("--set", words->fields, "FIELD=VALUE: name, address, email, residence, recipient, recipient_address, recipient_email, "
                                                 "identifiers, place, channel, breach, and those of “letter fields TYPE”")->type_name("FIELD=VALUE");
    drafting->add_option("--out", words->out, "write it: .pdf, .odt, .txt or .eml")->type_name("FILE");
    addFileOptions(drafting, *words);
    auto* language = drafting->add_option("--translation", words->translation, "a language to have it translated into, for yourself");
    drafting->add_option("--translation-out", words->translationFile, "letter and translation side by side, .pdf")->type_name("FILE")
        ->needs(language);
    drafting->callback([&program, words] { program.action = [&program, words] { return draft(program, *words); }; });
}

void addStored(CLI::App& letter, Program& program)
{
    const auto words = std::make_shared<Words>();
    const auto id = std::make_shared<qint64>(0);
    auto* writing = letter.add_subcommand("export", "write a letter that is there");
    writing->add_option("id", *id, "number of the letter")->required();
    writing->add_option("--out", words->out, ".pdf, .odt, .txt or .eml")->type_name("FILE")->required();
    addFileOptions(writing, *words);
    writing->callback([&program, words, id] { program.action = [&program, words, id] { return exportStored(program, *id, *words); }; });
    auto* linking = letter.add_subcommand("mailto", "a link that opens your mail program with a letter that is there");
    linking->add_option("id", *id, "number of the letter")->required();
    linking->callback([&program, id] { program.action = [&program, id] { return mailto(program, *id); }; });
}

void addListings(CLI::App& letter, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* listing = letter.add_subcommand("types", "every letter the program can draft");
    listing->callback([&program] { program.action = [&program] { return types(program); }; });
    auto* asking = letter.add_subcommand("fields", "what a letter needs and may say");
    asking->add_option("type", words->type, "a letter of “letter types”")->required();
    asking->callback([&program, words] { program.action = [&program, words] { return fields(program, text(words->type)); }; });
    auto* offering = letter.add_subcommand("offers", "which letters the law offers you, and why not the others");
    offering->add_option("--service", words->service, "domain, name or number of the service");
    offering->add_option("--residence", words->residence, "where you live; by your profile if not given");
    offering->add_option("--regime", words->regime, "under this law");
    offering->callback([&program, words] { program.action = [&program, words] { return offers(program, *words); }; });
}

} // namespace

void addLetterCommands(CLI::App& app, Program& program)
{
    auto* letter = app.add_subcommand("letter", "letters that cite the right law");
    letter->require_subcommand(1);
    addListings(*letter, program);
    addDrafting(*letter, program);
    addStored(*letter, program);
    addLetterBatchCommand(*letter, program);
    addTheftCommands(*letter, program);
}

} // namespace recourse::cli
