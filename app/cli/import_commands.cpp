// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "json_views.h"
#include "text_views.h"

#include <CLI/CLI.hpp>

namespace recourse::cli {

namespace {

struct Words
{
    std::vector<std::string> files;
    std::string format;
    bool dryRun = false;
    qint64 id = 0;
};

session::Job<session::ImportReport> start(Program& program, const Words& words, const std::string& file)
{
    const session::ImportRequest request{text(file), text(words.format)};
    if (!words.dryRun)
        return session::commitImport(program.session(), request);
    return program.options.namesVault() ? session::previewImport(program.session(), request)
                                        : session::readImport(program.session(), request);
}

int import(Program& program, const Words& words)
{
    if (!words.dryRun || program.options.namesVault()) {
        if (const auto unlocked = program.unlock(); !unlocked)
            return program.failed(unlocked.error());
    }
    QJsonArray answers;
    QString texts;
    for (const std::string& file : words.files) {
        const auto report = program.wait(start(program, words, file));
        if (!report) {
            // What went in before stands and is told, so that nobody imports it twice.
            if (!program.options.json && !texts.isEmpty())
                program.note(texts);
            return program.failed(report.error());
        }
        answers.append(toJson(*report, words.dryRun ? ImportItems::Include : ImportItems::LeaveOut));
        texts += text(file) + QStringLiteral(": ") + toText(*report);
    }
    if (program.options.json)
        return program.succeeded(QJsonValue(answers));
    if (!words.dryRun)
        texts += QStringLiteral("No password was kept. The export file still holds them in the clear: delete it, and its copies in "
                                "Downloads, clouds and the recycle bin.\n");
    return program.succeeded(texts);
}

int undo(Program& program, const Words& words)
{
    return program.runUnlocked<vault::UndoResult>(
        [&](session::Session& session) { return session::undoImport(session, model::ImportId{words.id}); },
        [](const vault::UndoResult& result) {
            return QJsonObject{{QStringLiteral("removed"), result.removed}, {QStringLiteral("restored"), result.restored}, {QStringLiteral("kept"), result.kept}};
        },
        [](const vault::UndoResult& result) {
            return QStringLiteral("Taken back: %1 accounts removed, %2 restored, %3 kept because you worked on them.")
                .arg(result.removed).arg(result.restored).arg(result.kept);
        });
}

int history(Program& program)
{
    using Runs = std::vector<model::ImportRun>;
    return program.runUnlocked<Runs>([](session::Session& session) { return session::importHistory(session); },
        [](const Runs& runs) { return arrayOf(runs); }, [](const Runs& runs) { return toText(runs); });
}

} // namespace

void addImportCommands(CLI::App& app, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* importCommand = app.add_subcommand("import", "take in exports of browsers and password managers");
    importCommand->add_option("files", words->files, "the export files")->required()->type_name("FILE");
    importCommand->add_option("--format", words->format, "the format's name, if it is not recognised");
    importCommand->add_flag("--dry-run", words->dryRun, "only show what would be imported");
    importCommand->callback([&program, words] { program.action = [&program, words] { return import(program, *words); }; });

    auto* importsCommand = app.add_subcommand("imports", "what was imported, and taking it back");
    auto* undoCommand = importsCommand->add_subcommand("undo", "take a whole import back");
    undoCommand->add_option("id", words->id, "the import's number")->required();
    undoCommand->callback([&program, words] { program.action = [&program, words] { return undo(program, *words); }; });
    importsCommand->add_subcommand("list", "every import, the newest first");
    importsCommand->callback([&program] {
        if (!program.action)
            program.action = [&program] { return history(program); };
    });
}

} // namespace recourse::cli
