// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/import_report_jobs.h"

#include "base/detail.h"
#include "base/atomic_file.h"
#include "base/file_kind.h"
#include "base/redact.h"
#include "formats/csv.h"
#include "model/names.h"
#include "vault/import_line_repository.h"
#include "vault/import_repository.h"

#include <algorithm>
#include <numeric>

namespace recourse::session {

using base::Code;
using base::Detail;
using base::fail;
using base::Result;
using base::Status;

namespace {

constexpr int kMostTitle = 200; ///< characters of a title in a text

Result<StoredReport> readStored(vault::Vault& vault, model::ImportId import)
{
    const auto history = vault::ImportRepository(vault.database()).history();
    if (!history)
        return history.error();
    const auto run = std::find_if(history->begin(), history->end(), [&](const model::ImportRun& each) { return each.id == import; });
    if (run == history->end())
        return fail(Code::NotFound, Detail::tr("import"));
    auto lines = vault::ImportLineRepository(vault.database()).of(import);
    if (!lines)
        return lines.error();
    const int missing = std::max(0, run->records - static_cast<int>(lines->size()));
    return StoredReport{*run, std::move(*lines), missing};
}

/// With the file's name in front where there are several.
std::string csvOf(const std::vector<StoredReport>& reports)
{
    const bool named = reports.size() > 1;
    std::vector<std::string> head{"record", "line", "result", "title", "reason"};
    if (named)
        head.insert(head.begin(), "file");
    std::string text = formats::writeCsvRow(head);
    for (const StoredReport& report : reports) {
        for (const model::ImportLine& line : report.lines) {
            std::vector<std::string> row{std::to_string(line.record), line.line > 0 ? std::to_string(line.line) : std::string(),
                model::name(line.fate).toStdString(), line.title.toStdString(), line.reason.toStdString()};
            if (named)
                row.insert(row.begin(), report.run.fileName.toStdString());
            text += formats::writeCsvRow(row);
        }
    }
    return text;
}

QString headOf(const model::ImportRun& run)
{
    return QStringLiteral("File: %1\nFormat: %2\nRead: %3\n%4 records = %5 new + %6 merged + %7 known + %8 changed + %9 skipped")
               .arg(base::printable(run.fileName, kMostTitle), run.format, run.at.toUTC().toString(Qt::ISODate))
               .arg(run.records)
               .arg(run.added)
               .arg(run.merged)
               .arg(run.known)
               .arg(run.changed)
               .arg(run.skipped)
        + QStringLiteral(" + %1 failed\n\n").arg(run.failed);
}

QString lineText(const model::ImportLine& line)
{
    QString text = QStringLiteral("record %1").arg(line.record);
    if (line.line > 0)
        text += QStringLiteral(", line %1").arg(line.line);
    text += QStringLiteral(": ") + model::name(line.fate);
    if (!line.reason.isEmpty())
        text += QStringLiteral(" (%1)").arg(line.reason);
    return text + QLatin1Char(' ') + base::printable(line.title, kMostTitle) + QLatin1Char('\n');
}

} // namespace

QString importReportText(const model::ImportRun& run, const std::vector<model::ImportLine>& lines)
{
    QString text = headOf(run);
    for (const model::ImportLine& line : lines)
        text += lineText(line);
    return text;
}

Job<StoredReport> readImportReport(Session& session, model::ImportId import)
{
    return session.start<StoredReport>([&session, import](base::Progress&) {
        return session.withVault<StoredReport>([&](vault::Vault& vault) { return readStored(vault, import); });
    });
}

QString importReportText(const std::vector<StoredReport>& reports)
{
    QStringList texts;
    for (const StoredReport& report : reports)
        texts << importReportText(report.run, report.lines);
    return texts.join(QLatin1Char('\n'));
}

Job<ReportFile> saveImportReport(Session& session, model::ImportRun run, std::vector<model::ImportLine> lines, QString file)
{
    return saveImportReports(session, {StoredReport{std::move(run), std::move(lines), 0}}, std::move(file));
}

Job<ReportFile> saveImportReports(Session& session, std::vector<StoredReport> reports, QString file)
{
    return session.start<ReportFile>([reports = std::move(reports), file = std::move(file)](base::Progress&) -> Result<ReportFile> {
        QByteArray bytes;
        if (file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
            bytes = QByteArray::fromStdString(csvOf(reports));
        else if (file.endsWith(QStringLiteral(".txt"), Qt::CaseInsensitive))
            bytes = importReportText(reports).toUtf8();
        else
            return base::unknownKind(file, {QStringLiteral(".csv"), QStringLiteral(".txt")});
        if (const Status written = base::writeFileAtomically(file, bytes, base::FileAccess::Private); !written)
            return written.error();
        const auto lines = std::accumulate(reports.begin(), reports.end(), std::size_t{0},
            [](std::size_t sum, const StoredReport& report) { return sum + report.lines.size(); });
        return ReportFile{file, static_cast<int>(lines)};
    });
}

} // namespace recourse::session
