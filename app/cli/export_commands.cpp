// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "session/table_export_jobs.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

struct Words
{
    std::string kind;
    std::string out;
    bool sensitive = false;
};

int run(Program& program, const Words& words)
{
    const auto sensitive = words.sensitive ? session::SensitiveRows::Include : session::SensitiveRows::LeaveOut;
    return program.runUnlocked<session::TableExport>(
        [&](session::Session& session) { return session::exportTable(session, text(words.kind), text(words.out), sensitive); },
        [](const session::TableExport& table) { return QJsonObject{{QStringLiteral("file"), table.file}, {QStringLiteral("rows"), table.rows}}; },
        [](const session::TableExport& table) { return QStringLiteral("%1 rows written to %2").arg(table.rows).arg(table.file); });
}

} // namespace

void addExportCommands(CLI::App& app, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* command = app.add_subcommand("export", "write a table as CSV");
    command->add_option("kind", words->kind, session::exportKinds().join(QStringLiteral(", ")).toStdString())->required();
    command->add_option("--out", words->out, "the file (.csv)")->required()->type_name("FILE");
    command->add_flag("--sensitive", words->sensitive, "also incidents that may be told to nobody");
    command->callback([&program, words] { program.action = [&program, words] { return run(program, *words); }; });
}

} // namespace recourse::cli
