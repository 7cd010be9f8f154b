// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "imports/candidate_list.h"
#include "imports/candidate_record.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace recourse::imports {

/// Folds evidence into candidates by the rules that hold for every format.
///
/// What evidence says, the most of all counts:
///   Confirmed  the app signs in with Apple; the user's password for the site was in a stealer log
///   Likely     an app is connected to a platform; ten and more visits to sign-in pages
///   Possible   an app was connected once; the service reported activity to a platform; an app was installed; two to nine visits
/// A single visit says nothing and is dropped.
class CandidateCollector
{
public:
    explicit CandidateCollector(const CandidateOptions& options);

    /// The format whose records follow; it is the source of their evidence.
    void setSource(const QString& format) { m_source = format; }
    /// Takes one record. Everything in it is copied or judged before this returns. Error: InputTooLarge for too many.
    [[nodiscard]] base::Status add(const CandidateRecord& record);
    /// Counts a record that could not be read. Error: as `add`.
    [[nodiscard]] base::Status addBadRecord(int line);
    /// Counts a breach that a notification names. Error: as `add`.
    [[nodiscard]] base::Status addBreach(const NamedBreach& breach);
    /// Something about the file as a whole.
    void warn(const QString& reason) { ++m_list.warnings[reason]; }
    [[nodiscard]] int records() const { return m_list.records; }

    /// The finished list; format, encoding and members are for the caller to set.
    [[nodiscard]] CandidateList finish() &&;

private:
    struct Place;

    [[nodiscard]] Place placeOf(const CandidateRecord& record, const QString& title) const;
    [[nodiscard]] QString domainOfTitle(const QString& title) const;
    [[nodiscard]] base::Status countRecord();
    [[nodiscard]] base::Status skip(int line, const QString& title, const QString& reason);
    int candidateFor(const Place& place, const QString& title);
    void addEvidence(int candidate, const CandidateRecord& record);
    void judge(int candidate);
    void tellFates();
    void dropEmpty();

    const CandidateOptions& m_options;
    QString m_source;
    CandidateList m_list;
    QHash<QString, int> m_candidateByKey; ///< service key → index into candidates
    std::vector<int> m_candidateOf; ///< beside lines: index into candidates, -1 none
    std::vector<bool> m_isVisit; ///< beside lines
    std::vector<bool> m_visitsCount; ///< beside candidates: there are enough of them
    QSet<QString> m_breachKeys;
};

} // namespace recourse::imports
