// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "proof_views.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

struct Words
{
    qint64 id = 0;
    std::string out;
    std::string language;
    std::vector<std::string> redact;
    bool withoutLosses = false;
};

int written(Program& program, const std::function<session::Job<QString>(session::Session&)>& make)
{
    return program.runUnlocked<QString>(make, [](const QString& path) { return QJsonObject{{QStringLiteral("file"), path}}; },
        [](const QString& path) { return QStringLiteral("Written: ") + path; });
}

int pack(Program& program, const Words& words)
{
    const model::CaseId id{words.id};
    if (words.out.empty()) {
        using session::PackPreview;
        return program.runUnlocked<PackPreview>(
            [&](session::Session& session) { return session::previewPack(session, id, text(words.language)); },
            [](const PackPreview& preview) { return toJson(preview); }, [](const PackPreview& preview) { return toText(preview); });
    }
    session::PackRequest request{id, text(words.language), {}, text(words.out)};
    for (const std::string& word : words.redact)
        request.redact << text(word);
    request.withoutLosses = words.withoutLosses;
    using session::WrittenPack;
    return program.runUnlocked<WrittenPack>([&](session::Session& session) { return session::writePack(session, request); },
        [](const WrittenPack& done) { return toJson(done); }, [](const WrittenPack& done) { return toText(done); });
}

QJsonArray clocksJson(const std::vector<session::DueClock>& clocks, QDate today)
{
    QJsonArray array;
    for (const session::DueClock& clock : clocks)
        array.append(toJson(clock, today));
    return array;
}

int due(Program& program, const Words& words)
{
    const QDate today = program.clock().today();
    if (!words.out.empty()) {
        using session::WrittenClocks;
        return program.runUnlocked<WrittenClocks>(
            [&](session::Session& session) { return session::exportClocks(session, text(words.out)); },
            [&](const WrittenClocks& done) {
                return QJsonObject{{QStringLiteral("file"), done.file}, {QStringLiteral("clocks"), clocksJson(done.clocks, today)}};
            },
            [&](const WrittenClocks& done) { return toText(done.clocks, today) + QStringLiteral("Written: ") + done.file; });
    }
    using Clocks = std::vector<session::DueClock>;
    return program.runUnlocked<Clocks>([](session::Session& session) { return session::listClocks(session); },
        [&](const Clocks& clocks) { return clocksJson(clocks, today); }, [&](const Clocks& clocks) { return toText(clocks, today); });
}

struct LossWords
{
    qint64 matter = 0;
    std::string out;
    std::string on;
    std::string category;
    std::string amount;
    std::string currency;
    int minutes = 0;
    std::string note;
    qint64 proof = 0;
    qint64 row = 0;
};

base::Result<QDate> dayOf(const Program& program, const std::string& word)
{
    if (word.empty())
        return program.clock().today();
    const QDate day = QDate::fromString(text(word), Qt::ISODate);
    if (!day.isValid())
        return base::fail(base::Code::BadArgument, QStringLiteral("--on (a date as YYYY-MM-DD)"));
    return day;
}

base::Result<model::Loss> lossOf(const Program& program, const LossWords& words)
{
    const auto day = dayOf(program, words.on);
    if (!day)
        return day.error();
    model::Loss loss;
    loss.matter = {words.matter};
    loss.on = *day;
    loss.category = text(words.category);
    loss.minutes = words.minutes;
    loss.note = text(words.note);
    loss.source = {words.proof};
    if (words.amount.empty())
        return loss;
    loss.currency = text(words.currency).toUpper();
    const auto amount = cases::parseAmount(text(words.amount), loss.currency);
    if (!amount)
        return amount.error();
    loss.amount = *amount;
    return loss;
}

int oneLoss(Program& program, const std::function<session::Job<model::Loss>(session::Session&)>& make)
{
    return program.runUnlocked<model::Loss>(make, [](const model::Loss& loss) { return toJson(loss); },
        [](const model::Loss& loss) { return toText(loss); });
}

int addLoss(Program& program, const LossWords& words)
{
    const auto loss = lossOf(program, words);
    if (!loss)
        return program.failed(loss.error());
    return oneLoss(program, [&](session::Session& session) { return session::saveLoss(session, *loss); });
}

int losses(Program& program, const LossWords& words)
{
    const model::CaseId id{words.matter};
    if (!words.out.empty())
        return written(program, [&](session::Session& session) { return session::exportLosses(session, id, text(words.out)); });
    using session::LossLedger;
    return program.runUnlocked<LossLedger>([&](session::Session& session) { return session::listLosses(session, id); },
        [](const LossLedger& ledger) { return toJson(ledger); }, [](const LossLedger& ledger) { return toText(ledger); });
}

struct ConductWords
{
    std::string service;
    std::string out;
    std::string criterion;
    std::string value;
    std::string on;
    std::string source;
    std::string note;
    bool offered = false;
    qint64 fact = 0;
};

int oneFact(Program& program, const std::function<session::Job<model::ConductFact>(session::Session&)>& make)
{
    return program.runUnlocked<model::ConductFact>(make, [](const model::ConductFact& fact) { return toJson(fact); },
        [](const model::ConductFact& fact) { return toText(fact); });
}

int shown(Program& program, const session::ConductView& view)
{
    return program.options.json ? program.succeeded(toJson(view)) : program.succeeded(toText(view));
}

/// Adds what is offered, or the fact of the words, and shows what the score is then.
int addFact(Program& program, const ConductWords& words)
{
    if (const auto unlocked = program.unlock(); !unlocked)
        return program.failed(unlocked.error());
    const auto before = program.wait(session::showConduct(program.session(), text(words.service)));
    if (!before)
        return program.failed(before.error());
    std::vector<model::ConductFact> facts = before->offered;
    if (!words.offered) {
        const auto day = dayOf(program, words.on);
        if (!day)
            return program.failed(day.error());
        facts = {{{}, before->service.id, {}, text(words.criterion), text(words.value), *day, text(words.source), text(words.note), {}}};
    }
    for (const model::ConductFact& fact : facts) {
        if (const auto saved = program.wait(session::saveConductFact(program.session(), fact)); !saved)
            return program.failed(saved.error());
    }
    const auto after = program.wait(session::showConduct(program.session(), text(words.service)));
    return after ? shown(program, *after) : program.failed(after.error());
}

int score(Program& program, const ConductWords& words)
{
    const QString service = text(words.service);
    if (!words.out.empty())
        return written(program, [&](session::Session& session) { return session::exportConduct(session, service, text(words.out)); });
    if (service.isEmpty()) {
        using Summaries = std::vector<session::ConductSummary>;
        return program.runUnlocked<Summaries>([](session::Session& session) { return session::listConduct(session); },
            [](const Summaries& all) {
                QJsonArray array;
                for (const session::ConductSummary& one : all)
                    array.append(toJson(one));
                return array;
            },
            [](const Summaries& all) { return toText(all); });
    }
    using session::ConductView;
    return program.runUnlocked<ConductView>([&](session::Session& session) { return session::showConduct(session, service); },
        [](const ConductView& view) { return toJson(view); }, [](const ConductView& view) { return toText(view); });
}

void addPackCommand(CLI::App& cases, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* packing = cases.add_subcommand("pack", "the evidence of a case as one PDF or zip; without --out, what would be in it");
    packing->add_option("id", words->id, "the case's number")->required();
    packing->add_option("--out", words->out, "a file that ends in .pdf or .zip")->type_name("FILE");
    packing->add_flag("--without-losses", words->withoutLosses, "leave the losses and hours of the case out");
    packing->add_option("--redact", words->redact, "black this out wherever it stands; may be given several times");
    packing->add_option("--lang", words->language, "the language of whoever reads it: en, de, fr, es");
    packing->callback([&program, words] { program.action = [&program, words] { return pack(program, *words); }; });
}

void addDueCommand(CLI::App& cases, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* listing = cases.add_subcommand("due", "every day that runs, theirs and yours, with its rule");
    listing->add_option("--ics", words->out, "write them as a calendar file too")->type_name("FILE");
    listing->callback([&program, words] { program.action = [&program, words] { return due(program, *words); }; });
}

void addLossCommands(CLI::App& cases, Program& program)
{
    const auto words = std::make_shared<LossWords>();
    auto* ledger = cases.add_subcommand("losses", "what a case has cost in money and time");
    ledger->add_option("id", words->matter, "the case's number")->required();
    ledger->add_option("--out", words->out, "write them to a .csv file")->type_name("FILE");
    auto* adding = ledger->add_subcommand("add", "note a loss");
    adding->add_option("--category", words->category, "time, post, calls, travel, monitoring, documents, fraud, fees, advice, other")->required();
    adding->add_option("--amount", words->amount, "money, e.g. 12.50");
    adding->add_option("--currency", words->currency, "three letters, e.g. EUR");
    adding->add_option("--minutes", words->minutes, "of your own time");
    adding->add_option("--on", words->on, "the day (YYYY-MM-DD); today if not given");
    adding->add_option("--note", words->note, "what it was");
    adding->add_option("--proof", words->proof, "the number of a file of the case");
    adding->callback([&program, words] { program.action = [&program, words] { return addLoss(program, *words); }; });
    auto* removing = ledger->add_subcommand("remove", "take a row out again");
    removing->add_option("row", words->row, "the row's number")->required();
    removing->callback([&program, words] {
        program.action = [&program, words] {
            return oneLoss(program, [&](session::Session& session) { return session::removeLoss(session, {words->row}); });
        };
    });
    ledger->callback([&program, words] {
        if (!program.action)
            program.action = [&program, words] { return losses(program, *words); };
    });
}

void addScoreCommands(CLI::App& cases, Program& program)
{
    const auto words = std::make_shared<ConductWords>();
    auto* scoring = cases.add_subcommand("score", "how a company handled incidents and requests, from dated facts only");
    scoring->add_option("service", words->service, "number, domain or name; without it, every service with facts");
    scoring->add_option("--out", words->out, "write score and facts to a .json file")->type_name("FILE");
    auto* adding = scoring->add_subcommand("add", "note a fact, or with --offered all that cases and incidents tell");
    adding->add_option("criterion", words->criterion, "what it is about, e.g. says_what");
    adding->add_option("value", words->value, "one of its answers, or a number of days");
    adding->add_option("--on", words->on, "the day of what it reports (YYYY-MM-DD); today if not given");
    adding->add_option("--source", words->source, "where it can be read");
    adding->add_option("--note", words->note, "what you want to remember");
    adding->add_flag("--offered", words->offered, "add what is offered");
    adding->callback([&program, words] { program.action = [&program, words] { return addFact(program, *words); }; });
    auto* removing = scoring->add_subcommand("remove", "take a fact out again");
    removing->add_option("fact", words->fact, "the fact's number")->required();
    removing->callback([&program, words] {
        program.action = [&program, words] {
            return oneFact(program, [&](session::Session& session) { return session::removeConductFact(session, {words->fact}); });
        };
    });
    scoring->callback([&program, words] {
        if (!program.action)
            program.action = [&program, words] { return score(program, *words); };
    });
}

} // namespace

void addProofCommands(CLI::App& cases, Program& program)
{
    addDueCommand(cases, program);
    addPackCommand(cases, program);
    addLossCommands(cases, program);
    addScoreCommands(cases, program);
}

} // namespace recourse::cli
