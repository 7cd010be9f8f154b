// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/reader.h"

namespace recourse::feeds {

/// Washington State's Attorney General: data set sb4j-ca4h as CSV of today ("2021 Feb 04 12:00:00 AM", numbers with commas) and of 2024
/// and before ("03/28/2018 12:00:00 AM"), or as Socrata's JSON; details: data set padd-mby7, one information type a row, by `id`.
/// The named body is the one that gave notice, perhaps of what another lost.
[[nodiscard]] base::Result<FeedReading> readWashington(const FeedFiles& files, const FeedDefinition& definition, const domains::SuffixList& suffixes);

/// California's Attorney General, `list-export`: names, days of the breach (several, or none) and of the report; neither ids nor numbers.
[[nodiscard]] base::Result<FeedReading> readCalifornia(const FeedFiles& files, const FeedDefinition& definition, const domains::SuffixList& suffixes);

/// The breach portal of the US Department of Health, exported as CSV: the list under investigation and the archive have one form. A
/// record is known by name and day of submission, since it moves from the one to the other.
[[nodiscard]] base::Result<FeedReading> readHealthPortal(const FeedFiles& files, const FeedDefinition& definition, const domains::SuffixList& suffixes);

/// Delaware's Attorney General: data set dir6-wx8v as JSON with its system fields, or as CSV.
[[nodiscard]] base::Result<FeedReading> readDelaware(const FeedFiles& files, const FeedDefinition& definition, const domains::SuffixList& suffixes);

/// Texas' Attorney General: the answer to the page's own call `getDatareports`.
[[nodiscard]] base::Result<FeedReading> readTexas(const FeedFiles& files, const FeedDefinition& definition, const domains::SuffixList& suffixes);

/// Filings of listed companies under item 1.05 of form 8-K, as EDGAR's full-text search answers: the documents of a filing are one, and
/// the filings of one company about one event (8-K and its amendments 8-K/A) are one record.
[[nodiscard]] base::Result<FeedReading> readSecFilings(const FeedFiles& files, const FeedDefinition& definition, const domains::SuffixList& suffixes);
[[nodiscard]] std::optional<PageCount> readSecPageCount(std::string_view page);

} // namespace recourse::feeds
