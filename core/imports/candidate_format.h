// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "imports/candidate_collector.h"
#include "imports/candidate_source.h"
#include "imports/json_records.h"
#include "imports/program.h"

#include <QStringView>

#include <functional>
#include <span>

namespace recourse::imports {

/// One format of evidence. A new one is a file that defines a function giving its `CandidateFormat`, and a line in
/// `candidate_format.cpp`.
struct CandidateFormat
{
    const char* name; ///< the word for users and scripts, and the source of the evidence
    Program program; ///< that writes such files
    CandidateContainer container;
    /// 0 if the source is not of this format, 1 if it has no more than its form, 2 if it has its words. The form is not enough among
    /// the files of an archive: platforms put many small lists into theirs.
    int (*recognise)(const CandidateSource& source);
    /// Hands every record to `out`. Errors: those of `readCandidateList`.
    base::Status (*read)(const CandidateSource& source, CandidateCollector& out, base::Progress& progress);
};

/// All formats of evidence.
[[nodiscard]] std::span<const CandidateFormat> candidateFormatTable();

/// Where a source lies.
enum class CandidatePlace { Alone, InArchive };

/// The format that recognises the source best, of that name only if one is asked for; or nothing.
[[nodiscard]] const CandidateFormat* recognisedCandidateFormat(const CandidateSource& source, CandidatePlace place, const QString& askedFormat);

/// The format of that name, or nothing.
[[nodiscard]] const CandidateFormat* candidateFormatNamed(QStringView name);

/// Calls `take` for every element of a JSON array that is an object, with an empty record; others are counted as bad. Reports, and
/// asks whether to stop. Errors: `take`'s and the collector's; Cancelled.
[[nodiscard]] base::Status forEachItem(formats::JsonView array, CandidateCollector& out, base::Progress& progress,
    const std::function<base::Status(formats::JsonView item, CandidateRecord& record)>& take);

} // namespace recourse::imports
