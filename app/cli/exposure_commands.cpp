// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "json_views.h"
#include "text_views.h"

#include "model/names.h"
#include "view_words.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace recourse::cli {

namespace {

using session::ExposureView;
using Views = std::vector<ExposureView>;

struct Words
{
    std::string band;
    std::vector<std::string> person; ///< none: of all
    std::string address;
    bool all = false;
    qint64 id = 0;
    std::string disposition;
    std::string note;
    std::vector<qint64> ids;
    qint64 account = 0;
    std::string breach;
};

constexpr const char* kDispositions = "open, changed, deleted, never_mine, closed_before, accepted, waiting";

base::Error wrongDisposition()
{
    return base::fail(base::Code::BadArgument, QStringLiteral("disposition (%1)").arg(QLatin1String(kDispositions)));
}

/// What is said where no exposure fits; those that are not shown without --all may be many.
QString nothingOf(const Words& words)
{
    QStringList wanted;
    if (!words.band.empty())
        wanted << QStringLiteral("of the band “%1”").arg(text(words.band));
    if (!words.person.empty())
        wanted << (words.person.front().empty() ? QStringLiteral("of your own") : QStringLiteral("of “%1”").arg(safe(text(words.person.front()))));
    if (!words.address.empty())
        wanted << QStringLiteral("with “%1”").arg(safe(text(words.address)));
    if (words.all && wanted.isEmpty())
        return QStringLiteral("No breach on the lists touches your accounts.");
    wanted.prepend(words.all ? QStringLiteral("No exposure") : QStringLiteral("No exposure to deal with"));
    const QString what = wanted.join(u' ');
    return words.all ? what + u'.' : what + QStringLiteral(". With --all: unlikely ones and those you have dealt with too.");
}

int list(Program& program, const Words& words)
{
    session::ExposureFilter filter;
    filter.all = words.all;
    if (!words.person.empty())
        filter.person = text(words.person.front());
    if (!words.address.empty())
        filter.address = text(words.address);
    if (!words.band.empty()) {
        filter.band = model::fromName<model::Band>(text(words.band));
        if (!filter.band)
            return program.failed(base::fail(base::Code::BadArgument, QStringLiteral("--band (confirmed, likely, possible, unlikely)")));
    }
    return program.runUnlocked<Views>([&](session::Session& session) { return session::listExposures(session, filter); },
        [](const Views& views) { return arrayOf(views); }, [&](const Views& views) { return views.empty() ? nothingOf(words) : toText(views); });
}

int set(Program& program, const Words& words)
{
    const auto disposition = model::fromName<model::Disposition>(text(words.disposition));
    if (!disposition)
        return program.failed(wrongDisposition());
    using session::SaidAboutOne;
    return program.runUnlocked<SaidAboutOne>(
        [&](session::Session& session) { return session::setExposure(session, {words.id}, *disposition, text(words.note)); },
        [](const SaidAboutOne& said) {
            QJsonObject json = toJson(said.view);
            json.insert(QStringLiteral("other_records"), said.others);
            return json;
        },
        [](const SaidAboutOne& said) {
            const QString line = toText(Views{said.view});
            return said.others == 0 ? line : line + QStringLiteral("\nNoted for %1 more records of the same event too.").arg(said.others);
        });
}

/// The exposures that the words choose: by number, and all of an account, of a breach ("feed/id"), of a band.
base::Result<std::vector<model::ExposureId>> chosen(Program& program, const Words& words)
{
    std::vector<model::ExposureId> ids;
    for (const qint64 id : words.ids)
        ids.push_back({id});
    const auto band = model::fromName<model::Band>(text(words.band));
    if (!words.band.empty() && !band)
        return base::fail(base::Code::BadArgument, QStringLiteral("--band (confirmed, likely, possible, unlikely)"));
    if (words.account == 0 && words.breach.empty() && !band)
        return ids;
    session::ExposureFilter filter;
    filter.all = true;
    const auto views = program.wait<Views>(session::listExposures(program.session(), filter));
    if (!views)
        return views.error();
    for (const ExposureView& view : *views) {
        const bool fits = (words.account == 0 || view.account.id.value == words.account) && (!band || view.exposure.band == *band)
            && (words.breach.empty() || view.breach.feed + u'/' + view.breach.feedId == text(words.breach));
        if (fits && !view.stale)
            ids.push_back(view.exposure.id);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

int setMany(Program& program, const Words& words)
{
    const auto disposition = model::fromName<model::Disposition>(text(words.disposition));
    if (!disposition)
        return program.failed(wrongDisposition());
    if (const auto unlocked = program.unlock(); !unlocked)
        return program.failed(unlocked.error());
    const auto ids = chosen(program, words);
    if (!ids)
        return program.failed(ids.error());
    if (ids->empty())
        return program.failed(base::fail(base::Code::NotFound, QStringLiteral("exposure")));
    const std::optional<QString> note = words.note.empty() ? std::nullopt : std::optional(text(words.note));
    using session::SaidAboutMany;
    return program.runJob<SaidAboutMany>(
        [&](session::Session& session) { return session::setExposures(session, *ids, *disposition, note); },
        [&](const SaidAboutMany& said) {
            return QJsonObject{{QStringLiteral("disposition"), model::name(*disposition)}, {QStringLiteral("changed"), static_cast<int>(said.former.size())},
                {QStringLiteral("incidents"), said.incidents}};
        },
        [](const SaidAboutMany& said) {
            return QStringLiteral("Noted for %1 incidents (%2 exposures). Take it back with: recourse-cli exposure undo").arg(said.incidents).arg(said.former.size());
        });
}

int undo(Program& program)
{
    using session::TakenBack;
    return program.runUnlocked<TakenBack>([](session::Session& session) { return session::takeBackWord(session); },
        [](const TakenBack& back) { return QJsonObject{{QStringLiteral("exposures"), back.exposures}, {QStringLiteral("names"), back.names}}; },
        [](const TakenBack& back) {
            return back.exposures + back.names == 0 ? QStringLiteral("There is nothing to take back.")
                                                    : QStringLiteral("Taken back: %1 exposures, %2 names.").arg(back.exposures).arg(back.names);
        });
}

} // namespace

void addExposureCommands(CLI::App& app, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* exposures = app.add_subcommand("exposures", "breaches that touch your accounts, and why");
    exposures->add_option("--band", words->band, "confirmed, likely, possible or unlikely");
    exposures->add_flag("--all", words->all, "also unlikely ones and those you have dealt with");
    exposures->add_option("--person", words->person, "only those of this member of the household; \"\" for yourself")->expected(1);
    exposures->add_option("--address", words->address, "only those of accounts that know this address, login or number");
    exposures->callback([&program, words] { program.action = [&program, words] { return list(program, *words); }; });

    auto* exposure = app.add_subcommand("exposure", "say what you did about an exposure");
    exposure->require_subcommand(1);
    auto* setting = exposure->add_subcommand("set", "set its disposition");
    setting->add_option("id", words->id, "the exposure's number")->required();
    setting->add_option("disposition", words->disposition, kDispositions)->required();
    setting->add_option("--note", words->note, "a note for yourself");
    setting->callback([&program, words] { program.action = [&program, words] { return set(program, *words); }; });

    auto* many = exposure->add_subcommand("set-many", "set the disposition of many at once");
    many->add_option("disposition", words->disposition, kDispositions)->required();
    many->add_option("id", words->ids, "numbers of exposures");
    many->add_option("--account", words->account, "all of this account");
    many->add_option("--breach", words->breach, "all of this breach, as FEED/ID");
    many->add_option("--band", words->band, "all of this band (of that account and breach, if given)");
    many->add_option("--note", words->note, "a note for yourself; without it each keeps its own");
    many->callback([&program, words] { program.action = [&program, words] { return setMany(program, *words); }; });
    exposure->add_subcommand("undo", "take back what was last said about exposures or names")
        ->callback([&program] { program.action = [&program] { return undo(program); }; });
}

} // namespace recourse::cli
