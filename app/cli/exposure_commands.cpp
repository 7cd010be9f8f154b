// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "json_views.h"
#include "text_views.h"

#include "model/names.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

using session::ExposureView;
using Views = std::vector<ExposureView>;

struct Words
{
    std::string band;
    bool all = false;
    qint64 id = 0;
    std::string disposition;
    std::string note;
};

int list(Program& program, const Words& words)
{
    session::ExposureFilter filter;
    filter.all = words.all;
    if (!words.band.empty()) {
        filter.band = model::fromName<model::Band>(text(words.band));
        if (!filter.band)
            return program.failed(base::fail(base::Code::BadArgument, QStringLiteral("--band (confirmed, likely, possible, unlikely)")));
    }
    return program.runUnlocked<Views>([&](session::Session& session) { return session::listExposures(session, filter); },
        [](const Views& views) { return arrayOf(views); }, [](const Views& views) { return toText(views); });
}

int set(Program& program, const Words& words)
{
    const auto disposition = model::fromName<model::Disposition>(text(words.disposition));
    if (!disposition)
        return program.failed(base::fail(base::Code::BadArgument,
            QStringLiteral("disposition (open, changed, deleted, never_mine, closed_before, accepted, waiting)")));
    return program.runUnlocked<ExposureView>(
        [&](session::Session& session) { return session::setExposure(session, {words.id}, *disposition, text(words.note)); },
        [](const ExposureView& view) { return toJson(view); },
        [](const ExposureView& view) { return toText(Views{view}); });
}

} // namespace

void addExposureCommands(CLI::App& app, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* exposures = app.add_subcommand("exposures", "breaches that touch your accounts, and why");
    exposures->add_option("--band", words->band, "confirmed, likely, possible or unlikely");
    exposures->add_flag("--all", words->all, "also unlikely ones and those you have dealt with");
    exposures->callback([&program, words] { program.action = [&program, words] { return list(program, *words); }; });

    auto* exposure = app.add_subcommand("exposure", "say what you did about an exposure");
    exposure->require_subcommand(1);
    auto* setting = exposure->add_subcommand("set", "set its disposition");
    setting->add_option("id", words->id, "the exposure's number")->required();
    setting->add_option("disposition", words->disposition, "open, changed, deleted, never_mine, closed_before, accepted, waiting")->required();
    setting->add_option("--note", words->note, "a note for yourself");
    setting->callback([&program, words] { program.action = [&program, words] { return set(program, *words); }; });
}

} // namespace recourse::cli
