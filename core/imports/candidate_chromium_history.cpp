// SPDX-License-Identifier: GPL-3.0-or-later
// "History" of Chrome, Edge, Brave, Opera and Vivaldi (components/history/core/browser/url_database.cc in Chromium); times are
// microseconds since 1601.
#include "imports/candidate_history_database.h"

namespace recourse::imports {

namespace {

constexpr std::int64_t kSecondsFrom1601To1970 = 11'644'473'600;
constexpr HistoryTable kHistory{{"urls", "SELECT rowid FROM urls", "SELECT url, visit_count, last_visit_time FROM urls WHERE rowid = ?1"},
    kSecondsFrom1601To1970};

int recognise(const CandidateSource& source)
{
    return source.database->has(kHistory.table) ? 2 : 0;
}

base::Status read(const CandidateSource& source, CandidateCollector& out, base::Progress& progress)
{
    return readHistoryTable(*source.database, kHistory, out, progress);
}

} // namespace

CandidateFormat chromiumHistory()
{
    return {"chromium-history", {QT_TRANSLATE_NOOP("Program", "History of Chrome or a relative"),
            QT_TRANSLATE_NOOP("Program", "The file History from the folder of the browser profile: it shows where you signed in.")},
        CandidateContainer::Database, recognise, read};
}

} // namespace recourse::imports
