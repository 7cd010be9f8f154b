// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "json_views.h"

#include "session/data_map_jobs.h"

#include <CLI/CLI.hpp>

#include <array>

namespace recourse::cli {

namespace {

using session::DataMapEntry;
using session::DataMapLayers;

struct Words
{
    qint64 id = 0;
    std::vector<std::string> gave;
    std::vector<std::string> theySay;
    std::vector<std::string> remove;
    std::vector<std::string> removeSaid;
    std::string since;
};

/// What stands where they say nothing: the word in JSON and the one for people.
struct AskingWord
{
    session::Asking asking;
    const char* word;
    const char* text;
};

constexpr std::array kAskingWords{AskingWord{session::Asking::NotAsked, "not_asked", "you have not asked them yet"},
    AskingWord{session::Asking::Waiting, "waiting", "you have asked them; no answer is noted yet"},
    AskingWord{session::Asking::Unread, "unread", "they answered; what their copy holds is not noted yet (recourse-cli cases gaps ID --copied CLASS)"},
    AskingWord{session::Asking::Answered, "answered", "they answered, and nothing is noted of their copy"},
    AskingWord{session::Asking::Refused, "refused", "they refused to answer"}};

const AskingWord& wordOf(session::Asking asking)
{
    return *std::find_if(kAskingWords.begin(), kAskingWords.end(), [asking](const AskingWord& word) { return word.asking == asking; });
}

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
        {QStringLiteral("leaked"), layerOf(layers.leaked)}, {QStringLiteral("addable"), QJsonArray::fromStringList(layers.addable)},
        {QStringLiteral("asking"), QString::fromLatin1(wordOf(layers.asking).word)}};
}

QString textOf(const QString& head, const std::vector<DataMapEntry>& entries, const char* nothing = "nothing known")
{
    QString text = head + QLatin1Char('\n');
    for (const DataMapEntry& entry : entries)
        text += QStringLiteral("  %1 (%2)\n").arg(entry.text, entry.source);
    return entries.empty() ? text + QStringLiteral("  %1\n").arg(QLatin1String(nothing)) : text;
}

QString toText(const DataMapLayers& layers)
{
    return textOf(QStringLiteral("You gave:"), layers.gave) + textOf(QStringLiteral("They say:"), layers.theySay, wordOf(layers.asking).text)
        + textOf(QStringLiteral("Leaked:"), layers.leaked);
}

/// What the user noted of those classes in a layer. Errors: NotFound naming the class that is not noted.
base::Result<QList<model::DataHeld>> notedOf(const std::vector<DataMapEntry>& layer, const QStringList& classes)
{
    QList<model::DataHeld> noted;
    for (const QString& name : classes) {
        const auto found = std::find_if(layer.begin(), layer.end(), [&](const DataMapEntry& entry) { return entry.noted && entry.held.dataClass == name; });
        if (found == layer.end())
            return base::fail(base::Code::NotFound, name);
        noted += found->held;
    }
    return noted;
}

base::Status remove(Program& program, const Words& words)
{
    const auto layers = program.wait(session::showDataMap(program.session(), {words.id}));
    if (!layers)
        return layers.error();
    auto noted = notedOf(layers->gave, texts(words.remove));
    const auto said = notedOf(layers->theySay, texts(words.removeSaid));
    if (!noted)
        return noted.error();
    if (!said)
        return said.error();
    const auto removed = program.wait(session::removeNotedData(program.session(), *noted + *said));
    return removed ? base::Status() : base::Status(removed.error());
}

base::Status change(Program& program, const Words& words)
{
    const auto since = optionalDay(words.since, "--since");
    if (!since)
        return since.error();
    if (since->isValid() && words.gave.empty() && words.theySay.empty())
        return base::fail(base::Code::BadArgument, QStringLiteral("--since without --gave or --they-say"));
    if (since->isValid() && *since > program.session().clock().today()) // before anything is taken away
        return base::fail(base::Code::BadArgument, QStringLiteral("--since: %1 is still to come").arg(iso(*since)));
    if (!words.remove.empty() || !words.removeSaid.empty()) {
        if (const auto removed = remove(program, words); !removed)
            return removed;
    }
    using Add = decltype(&session::addGivenData);
    const auto add = [&](Add noting, const std::vector<std::string>& classes) {
        const auto added = program.wait(noting(program.session(), {words.id}, texts(classes), *since));
        return added ? base::Status() : base::Status(added.error());
    };
    if (!words.gave.empty()) {
        if (const base::Status gave = add(session::addGivenData, words.gave); !gave)
            return gave;
    }
    return words.theySay.empty() ? base::Status() : add(session::addSaidData, words.theySay);
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
    data->add_option("--they-say", words->theySay, "note that they said they have such data; what the answer of a case holds shows by itself")
        ->type_name("CLASS")->expected(1)->take_all();
    data->add_option("--since", words->since, "with --gave or --they-say: the day (YYYY-MM-DD)");
    data->add_option("--remove", words->remove, "take back what was noted with --gave")->type_name("CLASS")->expected(1)->take_all();
    data->add_option("--remove-said", words->removeSaid, "take back what was noted with --they-say")->type_name("CLASS")->expected(1)->take_all();
    data->callback([&program, words] { program.action = [&program, words] { return show(program, *words); }; });
}

} // namespace recourse::cli
