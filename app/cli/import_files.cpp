// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_files.h"

#include "json_views.h"

#include "base/redact.h"
#include "model/names.h"
#include "session/import_folder_jobs.h"
#include "session/import_jobs.h"
#include "session/import_report_jobs.h"

#include <CLI/CLI.hpp>
#include <QFileInfo>

#include <algorithm>

namespace recourse::cli {

namespace {

using session::StoredReport;

struct Words
{
    qint64 id = 0;
    std::string out;
};

QJsonObject toJson(const StoredReport& report)
{
    QJsonArray lines;
    for (const model::ImportLine& line : report.lines)
        lines.append(QJsonObject{{QStringLiteral("record"), line.record}, {QStringLiteral("line"), line.line}, {QStringLiteral("title"), line.title},
            {QStringLiteral("result"), model::name(line.fate)}, {QStringLiteral("reason"), line.reason}});
    return {{QStringLiteral("import"), cli::toJson(report.run)}, {QStringLiteral("lines"), lines}, {QStringLiteral("missing"), report.missing}};
}

QString toText(const StoredReport& report)
{
    QString text = session::importReportText(report.run, report.lines);
    if (report.missing > 0)
        text += QStringLiteral("%1 more records were not kept in the history.\n").arg(report.missing);
    return text;
}

int save(Program& program, const Words& words)
{
    if (const auto unlocked = program.unlock(); !unlocked)
        return program.failed(unlocked.error());
    const auto report = program.wait(session::readImportReport(program.session(), {words.id}));
    if (!report)
        return program.failed(report.error());
    const auto saved = program.wait(session::saveImportReport(program.session(), report->run, report->lines, text(words.out)));
    if (!saved)
        return program.failed(saved.error());
    if (program.options.json)
        return program.succeeded(QJsonValue(QJsonObject{{QStringLiteral("file"), saved->file}, {QStringLiteral("lines"), saved->lines}}));
    return program.succeeded(QStringLiteral("%1: %2 lines").arg(saved->file).arg(saved->lines));
}

int show(Program& program, const Words& words)
{
    return program.runUnlocked<StoredReport>([&](session::Session& session) { return session::readImportReport(session, {words.id}); },
        [](const StoredReport& report) { return toJson(report); }, [](const StoredReport& report) { return toText(report); });
}

} // namespace

base::Result<ImportNames> namedFiles(Program& program, const std::vector<std::string>& names)
{
    QStringList paths;
    for (const std::string& name : names)
        paths << text(name);
    const bool anyFolder = std::any_of(paths.cbegin(), paths.cend(), [](const QString& path) { return QFileInfo(path).isDir(); });
    if (!anyFolder) // each file answers for itself, also for not being there
        return ImportNames{names, {}};
    const auto files = program.wait(session::findImportFiles(program.session(), paths));
    if (!files)
        return files.error();
    ImportNames found;
    for (const QString& file : files->files) {
        found.files.push_back(file.toStdString());
        if (!paths.contains(file))
            found.found.insert(found.files.back());
    }
    for (const session::SkippedPath& skipped : files->skipped)
        program.note(QStringLiteral("Passed over: %1 (%2)").arg(base::printable(skipped.path, 300), skipped.reason));
    return found;
}

void noteLists(Program& program, const std::string& file, const base::Error& error)
{
    if (error.code != base::Code::InputArchive && error.code != base::Code::NotFound)
        return;
    const auto lists = program.wait(session::listsInArchive(program.session(), text(file)));
    if (!lists || lists->empty() || (lists->size() == 1 && error.code == base::Code::InputArchive))
        return;
    QString words = QStringLiteral("Account lists in %1, to be chosen by --member NAME (may be repeated):\n").arg(base::printable(text(file), 300));
    for (const imports::ArchivedFile& list : *lists)
        words += QStringLiteral("  %1 (%2)\n").arg(base::printable(list.member, 300), list.format);
    program.note(words);
}

void addImportReportCommand(CLI::App& imports, Program& program)
{
    const auto words = std::make_shared<Words>();
    auto* report = imports.add_subcommand("report", "what became of each record of an import");
    report->add_option("id", words->id, "the import's number")->required();
    report->add_option("--out", words->out, "write it into FILE.csv or FILE.txt")->type_name("FILE");
    report->callback([&program, words] {
        program.action = [&program, words] { return words->out.empty() ? show(program, *words) : save(program, *words); };
    });
}

} // namespace recourse::cli
