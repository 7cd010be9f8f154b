// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import/import_summary.h"

#include <algorithm>

namespace recourse::ui {

model::ImportRun ImportSummary::total(bool evidence) const
{
    model::ImportRun total;
    for (const ImportFileSummary& file : files) {
        if (file.error || file.isEvidence != evidence)
            continue;
        total.fileName = files.size() == 1 ? file.run.fileName : QString();
        total.records += file.run.records;
        total.added += file.run.added;
        total.merged += file.run.merged;
        total.known += file.run.known;
        total.changed += file.run.changed;
        total.skipped += file.run.skipped;
        total.failed += file.run.failed;
        if (!total.run.stored())
            total.run = file.run.run;
    }
    return total;
}

int ImportSummary::filesThat(bool evidence) const
{
    return static_cast<int>(std::count_if(files.begin(), files.end(),
        [evidence](const ImportFileSummary& file) { return !file.error && file.isEvidence == evidence; }));
}

int ImportSummary::failed() const
{
    return static_cast<int>(std::count_if(files.begin(), files.end(), [](const ImportFileSummary& file) { return file.error.has_value(); }));
}

QStringList ImportSummary::ownAddresses() const
{
    QStringList addresses;
    for (const ImportFileSummary& file : files) {
        for (const QString& address : file.ownAddresses) {
            if (!addresses.contains(address, Qt::CaseInsensitive))
                addresses.append(address);
        }
    }
    return addresses;
}

QStringList ImportSummary::leftOut() const
{
    QStringList names;
    for (const ImportFileSummary& file : files)
        names += file.leftOut;
    return names;
}

bool ImportSummary::leavesMailOut() const
{
    return std::any_of(files.begin(), files.end(), [](const ImportFileSummary& file) { return file.leavesMailOut; });
}

bool ImportSummary::passesMembershipsOver() const
{
    return std::any_of(files.begin(), files.end(), [](const ImportFileSummary& file) { return file.passesMembershipsOver; });
}

bool ImportSummary::isAllProtected() const
{
    return std::all_of(files.begin(), files.end(),
        [](const ImportFileSummary& file) { return file.error || file.isEvidence || file.isProtected; });
}

bool ImportSummary::bringsAnything() const
{
    return std::any_of(files.begin(), files.end(),
        [](const ImportFileSummary& file) { return !file.error && file.run.added + file.run.changed > 0; });
}

namespace {

/// 0 matters most: what nobody else has; then lists; last what platforms put into their archives by the hundred.
int rankOf(const imports::LeftOutMember& member)
{
    if (member.kind == u"mailbox")
        return 0;
    return member.kind == u"json" || member.kind == u"xml" || member.kind == u"web-page" ? 2 : 1;
}

void takeLeftOut(ImportFileSummary& file, imports::LeftOut members)
{
    std::stable_sort(members.begin(), members.end(), [](const auto& a, const auto& b) { return rankOf(a) < rankOf(b); });
    for (const imports::LeftOutMember& member : members) {
        file.leftOut.append(member.name.section(u'/', -1));
        file.leavesMailOut = file.leavesMailOut || rankOf(member) == 0;
    }
}

} // namespace

ImportSummary summaryOf(session::ImportRunReport report)
{
    ImportSummary summary;
    summary.passwords = report.passwords;
    summary.check = std::move(report.check);
    for (session::FileOutcome& outcome : report.files) {
        ImportFileSummary& file = summary.files.emplace_back();
        if (outcome.error) {
            file.error = std::move(outcome.error);
        } else if (outcome.evidence) {
            file.isEvidence = true;
            takeLeftOut(file, std::move(outcome.evidence->list.leftOut));
            file.run = std::move(outcome.evidence->candidates.run);
            file.lines = ImportLines::prepared(std::move(outcome.evidence->candidates.lines));
        } else if (outcome.report) {
            file.run = std::move(outcome.report->run);
            takeLeftOut(file, std::move(outcome.report->list.leftOut));
            file.isProtected = outcome.report->list.isProtected;
            file.ownAddresses = std::move(outcome.report->list.ownAddresses);
            std::vector<model::ImportLine>& lines = outcome.report->plan.lines;
            file.passesMembershipsOver = std::any_of(lines.begin(), lines.end(), [](const model::ImportLine& line) { return line.reason == u"membership"; });
            file.lines = ImportLines::prepared(std::move(lines));
        }
    }
    return summary;
}

} // namespace recourse::ui
