// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "json_views.h"

#include "session/data_map_jobs.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

using session::DataMapEntry;
using session::DataMapLayers;

struct Words
{
    qint64 id = 0;
    std::vector<std::string> gave;
    std::vector<std::string> remove;
    std::string since;
};

QJsonArray layerOf(const std::vector<DataMapEntry>& entries)
{
    QJsonArray layer;
    for (const DataMapEntry& entry : entries) {
        layer.append(QJsonObject{{QStringLiteral("class"), entry.held.dataClass}, {QStringLiteral("text"), entry.text},
            {QStringLiteral("source"), entry.source}, {QStringLiteral("since"), iso(entry.held.since)}, {QStringLiteral("noted"), entry.noted}});
    }
    return layer;
}

QJsonObject toJson(const DataMapLayers& layers)
{
    return {{QStringLiteral("gave"), layerOf(layers.gave)}, {QStringLiteral("they_say"), layerOf(layers.theySay)},
        {QStringLiteral("leaked"), layerOf(layers.leaked)}, {QStringLiteral("addable"), QJsonArray::fromStringList(layers.addable)}};
}

QString textOf(const QString& head, const std::vector<DataMapEntry>& entries)
{
    QString text = head + QLatin1Char('\n');
    for (const DataMapEntry& entry : entries)
        text += QStringLiteral("  %1 (%2)\n").arg(entry.text, entry.source);
    return entries.empty() ? text + QStringLiteral("  nothing known\n") : text;
}

QString toText(const DataMapLayers& layers)
{
    return textOf(QStringLiteral("You gave:"), layers.gave) + textOf(QStringLiteral("They say:"), layers.theySay)
        + textOf(QStringLiteral("Leaked:"), layers.leaked);
}

/// What the user noted of those classes. Errors: NotFound naming the class that is not noted.
base::Result<QList<model::DataHeld>> notedOf(const DataMapLayers& layers, const QStringList& classes)
{
    QList<model::DataHeld> noted;
    for (const QString& name : classes) {
        const auto found = std::find_if(layers.gave.begin(), layers.gave.end(), [&](const DataMapEntry& entry) { return entry.noted && entry.held.dataClass == name; });
        if (found == layers.gave.end())
            return base::fail(base::Code::NotFound, name);
        noted += found->held;
    }
    return noted;
}

base::Status change(Program& program, const Words& words)
{
    const model::AccountId account{words.id};
    if (!words.remove.empty()) {
        const auto layers = program.wait(session::showDataMap(program.session(), account));
        const auto noted = layers ? notedOf(*layers, texts(words.remove)) : layers.error();
        if (!noted)
            return noted.error();
        if (const auto removed = program.wait(session::removeGivenData(program.session(), *noted)); !removed)
            return removed.error();
    }
    if (words.gave.empty())
        return {};
    const auto since = optionalDay(words.since, "--since");
    if (!since)
        return since.error();
    const auto added = program.wait(session::addGivenData(program.session(), account, texts(words.gave), *since));
    return added ? base::Status() : base::Status(added.error());
}

int show(Program& program, const Words& words)
{
    if (const auto unlocked = program.unlock(); !unlocked)
        return program.failed(unlocked.error());
    if (const auto changed = change(program, words); !changed)
        return program.failed(changed.error());
    return program.runJob<DataMapLayers>([&](session::Session& session) { return session::showDataMap(session, {words.id}); },
        [](const DataMapLayers& layers) { return toJson(layers); }, [](const DataMapLayers& layers) { return toText(layers); });
}

} // namespace

void addDataMapCommand(CLI::App& accounts, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* data = accounts.add_subcommand("data", "what the service holds: what you gave, what they say, what leaked");
    data->add_option("id", words->id, "the account's number")->required();
    data->add_option("--gave", words->gave, "note that you gave them such data (postal_address, phone, …)")->type_name("CLASS")->expected(1)->take_all();
    data->add_option("--since", words->since, "with --gave: the day (YYYY-MM-DD)");
    data->add_option("--remove", words->remove, "take back what was noted so")->type_name("CLASS")->expected(1)->take_all();
    data->callback([&program, words] { program.action = [&program, words] { return show(program, *words); }; });
}

} // namespace recourse::cli
