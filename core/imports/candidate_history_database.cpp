// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/candidate_history_database.h"

#include "imports/candidate_sign_in.h"
#include "imports/record_time.h"

namespace recourse::imports {

namespace {

constexpr int kRowsPerReport = 1024;
constexpr std::int64_t kMicroseconds = 1'000'000;
enum Column { Address, Visits, LastVisit };

} // namespace

base::Status readHistoryTable(
    const formats::DatabaseFile& database, const HistoryTable& history, CandidateCollector& out, base::Progress& progress)
{
    return database.read(history.table, [&](const formats::DatabaseRow* row) -> base::Status {
        if (out.records() % kRowsPerReport == 0) {
            progress.report(out.records(), 0);
            if (progress.cancelled())
                return base::fail(base::Code::Cancelled);
        }
        if (row == nullptr)
            return out.addBadRecord(0);
        CandidateRecord record;
        record.address = row->text(Address);
        const auto last = row->integer(LastVisit);
        if (last)
            record.last = timeFromSeconds(*last / kMicroseconds - history.secondsBefore1970);
        judgeVisits(record, row->integer(Visits).value_or(0));
        return out.add(record);
    });
}

} // namespace recourse::imports
