// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "session/profile_jobs.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

QJsonObject toJson(const model::Profile& profile)
{
    return {{QStringLiteral("name"), profile.fullName}, {QStringLiteral("address"), QJsonArray::fromStringList(profile.postalAddress)},
        {QStringLiteral("email"), profile.email}, {QStringLiteral("residence"), profile.residence}, {QStringLiteral("language"), profile.language}};
}

QString toText(const model::Profile& profile)
{
    return QStringLiteral("name: %1\naddress: %2\nemail: %3\nresidence: %4\nlanguage: %5")
        .arg(profile.fullName, profile.postalAddress.join(QStringLiteral("; ")), profile.email, profile.residence, profile.language);
}

int run(Program& program, const std::vector<std::string>& words)
{
    const auto fields = fieldsOf(words);
    if (!fields)
        return program.failed(fields.error());
    return program.runUnlocked<model::Profile>(
        [&](session::Session& session) { return fields->isEmpty() ? session::readProfile(session) : session::setProfile(session, *fields); },
        [](const model::Profile& profile) { return toJson(profile); }, [](const model::Profile& profile) { return toText(profile); });
}

} // namespace

void addProfileCommands(CLI::App& app, Program& program)
{
    const auto words = std::make_shared<std::vector<std::string>>();
    auto* profile = app.add_subcommand("profile", "who writes the letters and where you live; shows it, or sets FIELD=VALUE");
    profile->add_option("fields", *words, "name=… address=\"Street 1; 12345 Town\" email=… residence=DE language=en");
    profile->callback([&program, words] { program.action = [&program, words] { return run(program, *words); }; });
}

} // namespace recourse::cli
