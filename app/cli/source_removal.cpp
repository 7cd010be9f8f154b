// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_removal.h"

#include "evidence_views.h"

#include "base/redact.h"
#include "session/source_file_jobs.h"

namespace recourse::cli {

namespace {

constexpr int kMostPath = 300; ///< characters

QStringList notReadOf(const session::FileOutcome& outcome)
{
    if (outcome.error)
        return {outcome.error->text()};
    if (outcome.evidence)
        return QStringList(QStringLiteral("it is no export with passwords; a history or a platform's archive holds more than was taken from it"))
            + leftOutLines(outcome.evidence->list.leftOut);
    QStringList parts;
    if (outcome.report->run.failed > 0)
        parts << QStringLiteral("records that could not be read: %1").arg(outcome.report->run.failed);
    return parts + leftOutLines(outcome.report->list.leftOut);
}

SourceFate refused(Program& program, const std::string& file, const QStringList& notRead)
{
    QString words = QStringLiteral("Not deleted: %1. Not all of it was read:\n").arg(base::printable(text(file), kMostPath));
    for (const QString& part : notRead)
        words += QStringLiteral("  ") + part + QLatin1Char('\n');
    program.note(words);
    return {false, base::exitStatus(base::Code::InputUnknownFormat), notRead};
}

} // namespace

SourceFate removeSource(Program& program, const std::vector<std::string>& files, const session::ImportRunReport& report, const std::string& file)
{
    QStringList notRead;
    for (std::size_t i = 0; i < report.files.size(); ++i)
        notRead += files[i] == file ? notReadOf(report.files[i]) : QStringList();
    if (!notRead.isEmpty())
        return refused(program, file, notRead);
    const auto deleted = program.wait(session::deleteSourceFile(program.session(), text(file)));
    if (!deleted) {
        program.note(text(file) + QStringLiteral(": ") + deleted.error().text());
        return {false, base::exitStatus(deleted.error().code), {}};
    }
    QString words = QStringLiteral("Deleted: %1. Copies may remain:\n").arg(deleted->path);
    for (const session::CopyPlace place : deleted->copies)
        words += QStringLiteral("  ") + session::copyPlaceText(place) + QLatin1Char('\n');
    for (const QString& copy : deleted->sameSize)
        words += QStringLiteral("  %1 has the same size.\n").arg(base::printable(copy, kMostPath));
    program.note(words);
    return {true, 0, {}};
}

} // namespace recourse::cli
