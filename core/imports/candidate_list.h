// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domains/site.h"
#include "imports/left_out.h"
#include "model/candidate.h"
#include "model/import.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace recourse::imports {

/// How a source of evidence is to be read.
struct CandidateOptions
{
    const domains::SuffixList& suffixes; ///< must outlive the call
    QString format; ///< a word of `candidateFormatNames()`; empty: find out from the content
    /// The registrable domain of a service by its case-folded name, from a table of well-known services. A name that is not in it
    /// stays a name: no domain is ever guessed from a name or from an app's package.
    QHash<QString, QString> domainByName;
};

/// A breach that a notification names.
struct NamedBreach
{
    QString name; ///< as Have I Been Pwned names it, e.g. "Adobe"
    QString address; ///< the user's address it is about, or what stands before its @ if no more is known; lower case; may be empty

    bool operator==(const NamedBreach&) const = default;
};

/// One file of an archive that was evidence.
struct CandidateMember
{
    QString name; ///< as the archive has it, for showing only
    QString format;
    int records = 0;
};

/// What was found: services where the user may have an account, and a report that adds up
/// (records = candidates + merged + the sum of skipped). Never holds a page's title or address.
struct CandidateList
{
    QString format; ///< e.g. "x-archive"; of an archive with several all of them, with "+" between
    QString encoding; ///< e.g. "UTF-8", "SQLite"; of an archive "zip"
    QList<CandidateMember> members; ///< the files of a zip archive that were evidence; empty if the file was none
    LeftOut leftOut; ///< files of the archive that were not read and may matter
    int records = 0; ///< apps, visits, pages, rows
    std::vector<model::Candidate> candidates; ///< one for each domain, else app, else title, in order of first appearance; ids not set
    int merged = 0; ///< records that were further evidence for a candidate of this list
    /// By reason: "no_sign_in" (a page, but not one to sign in at), "one_visit" (to its sign-in page, no more), "not_visited",
    /// "no_service" (activity that names none), "store_page" (an app was looked at), "breach" and "paste" (see `breaches`), "email" (other
    /// people's addresses), "local", "internal", "bad_url", "empty", "bad_row" (cannot be read).
    QMap<QString, int> skipped;
    QMap<QString, int> warnings; ///< by reason: "bad_url" (the name counts), "too_long", "recent_left_out" (changes not yet in the file)
    std::vector<model::ImportLine> lines; ///< one for each record, in order; fates New, Merged, Skipped, Failed; of the first two the reason is a warning
    std::vector<int> candidateOf; ///< beside `lines`: index into `candidates`; -1 for skipped and failed records
    QList<NamedBreach> breaches; ///< each once; no candidates: a breach may be years older than any account
};

/// The words of all formats, in the order of the table.
[[nodiscard]] QStringList candidateFormatNames();

/// Reads a file that shows which services somebody uses, or a zip archive with any number of such files, unpacked in memory. What
/// it is is told by its content, never by its name.
/// Errors: FileMissing, FileEmpty, FileTooLarge, FileUnreadable; InputUnknownFormat, InputArchive (no member is evidence),
/// InputNotText, InputWebPage, InputEncrypted, InputPasswordDatabase for files that are no such evidence; InputMalformed (also of a
/// database that its browser changed meanwhile), InputTooDeep, InputTooLarge; Cancelled; BadArgument for a format word that is not known.
[[nodiscard]] base::Result<CandidateList> readCandidateList(const QString& path, const CandidateOptions& options, base::Progress& progress);

/// The same for bytes in memory, which stay the caller's to wipe. `fileName` is used in errors only.
[[nodiscard]] base::Result<CandidateList> readCandidateListBytes(
    std::string_view bytes, const QString& fileName, const CandidateOptions& options, base::Progress& progress);

} // namespace recourse::imports
