// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/import_report_jobs.h"

#include "base/detail.h"
#include "base/atomic_file.h"
#include "base/redact.h"
#include "formats/csv.h"
#include "model/names.h"
#include "vault/import_line_repository.h"
#include "vault/import_repository.h"

#include <algorithm>

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

std::string csvOf(const std::vector<model::ImportLine>& lines)
{
    std::string text = formats::writeCsvRow({"record", "line", "result", "title", "reason"});
    for (const model::ImportLine& line : lines) {
        text += formats::writeCsvRow({std::to_string(line.record), line.line > 0 ? std::to_string(line.line) : std::string(),
            model::name(line.fate).toStdString(), line.title.toStdString(), line.reason.toStdString()});
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

Job<ReportFile> saveImportReport(Session& session, model::ImportRun run, std::vector<model::ImportLine> lines, QString file)
{
    return session.start<ReportFile>([run = std::move(run), lines = std::move(lines), file = std::move(file)](base::Progress&) -> Result<ReportFile> {
        QByteArray bytes;
        if (file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
            bytes = QByteArray::fromStdString(csvOf(lines));
        else if (file.endsWith(QStringLiteral(".txt"), Qt::CaseInsensitive))
            bytes = importReportText(run, lines).toUtf8();
        else
            return fail(Code::ExportUnknownKind, file);
        if (const Status written = base::writeFileAtomically(file, bytes, base::FileAccess::Private); !written)
            return written.error();
        return ReportFile{file, static_cast<int>(lines.size())};
    });
}

} // namespace recourse::session
