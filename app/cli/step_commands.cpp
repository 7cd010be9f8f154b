// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "json_views.h"
#include "text_views.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

using Views = std::vector<session::StepView>;

struct Words
{
    int minutes = 0;
    bool all = false;
    std::string id;
    std::string reason;
};

int list(Program& program, const Words& words)
{
    session::StepFilter filter;
    filter.all = words.all;
    if (words.minutes > 0)
        filter.minutes = words.minutes;
    return program.runUnlocked<Views>([&](session::Session& session) { return session::listSteps(session, filter); },
        [](const Views& views) { return arrayOf(views); },
        [&](const Views& views) {
            const bool missed = views.empty() && words.minutes > 0;
            return missed ? QStringLiteral("Nothing to do that fits into %1 minutes.").arg(words.minutes) : toText(views);
        });
}

void addWord(CLI::App& step, Program& program, const std::shared_ptr<Words>& words, const std::string& name,
    const std::string& help, model::StepState state)
{
    auto* command = step.add_subcommand(name, help);
    command->add_option("id", words->id, "the step's id, as listed")->required();
    if (state == model::StepState::Declined)
        command->add_option("--reason", words->reason, "why not");
    command->callback([&program, words, state] {
        program.action = [&program, words, state] {
            return program.runUnlocked<session::StepView>(
                [&](session::Session& session) { return session::setStep(session, text(words->id), state, text(words->reason)); },
                [](const session::StepView& answer) { return toJson(answer); },
                [](const session::StepView& answer) { return toText(Views{answer}); });
        };
    });
}

} // namespace

void addStepCommands(CLI::App& app, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* steps = app.add_subcommand("steps", "what to do next, in order");
    steps->add_option("--minutes", words->minutes, "only what fits into that time")->check(CLI::PositiveNumber);
    steps->add_flag("--all", words->all, "also those done and declined");
    steps->callback([&program, words] { program.action = [&program, words] { return list(program, *words); }; });

    auto* step = app.add_subcommand("step", "say what you did about a step");
    step->require_subcommand(1);
    addWord(*step, program, words, "done", "it is done", model::StepState::Done);
    addWord(*step, program, words, "decline", "it will not be done", model::StepState::Declined);
    addWord(*step, program, words, "undo", "take back what was said", model::StepState::Open);
}

} // namespace recourse::cli
