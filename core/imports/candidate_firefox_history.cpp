// SPDX-License-Identifier: GPL-3.0-or-later
// Firefox's places.sqlite (toolkit/components/places/nsPlacesTables.h); times are microseconds since 1970.
#include "imports/candidate_history_database.h"

namespace recourse::imports {

namespace {

constexpr HistoryTable kHistory{
    {"moz_places", "SELECT rowid FROM moz_places", "SELECT url, visit_count, last_visit_date FROM moz_places WHERE rowid = ?1"}, 0};

int recognise(const CandidateSource& source)
{
    return source.database->has(kHistory.table) ? 2 : 0;
}

base::Status read(const CandidateSource& source, CandidateCollector& out, base::Progress& progress)
{
    return readHistoryTable(*source.database, kHistory, out, progress);
}

} // namespace

CandidateFormat firefoxHistory()
{
    return {"firefox-history", {QT_TRANSLATE_NOOP("Program", "Firefox history"),
            QT_TRANSLATE_NOOP("Program", "The file places.sqlite from the folder of the browser profile: it shows where you signed in.")},
        CandidateContainer::Database, recognise, read};
}

} // namespace recourse::imports
