// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"
#include "model/breach.h"
#include "model/exposure.h"
#include "session/session.h"
#include "vault/overview_repository.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace recourse::session {

/// An exposure with what it joins and its facts as sentences.
struct ExposureView
{
    model::Exposure exposure;
    model::Account account;
    model::Breach breach;
    QStringList factsFor; ///< translated sentences
    QStringList factsAgainst;
    QStringList unknown;
    QStringList remedies; ///< what the user can do to settle what is unknown, translated; may be empty
    bool stale = false; ///< no longer found, kept for the user's word on it
};

/// Which exposures to show.
struct ExposureFilter
{
    std::optional<model::Band> band; ///< this band only
    bool all = false; ///< also unlikely ones and those the user has dealt with
    // By `listExposures` alone:
    std::optional<QString> person = {}; ///< of accounts of this member of the household only; empty: of the owner of the vault
    std::optional<QString> address = {}; ///< of accounts that know this address, login or number only; case does not count
};

/// What a matching run found.
struct MatchSummary
{
    int accounts = 0;
    int breaches = 0;
    int exposures = 0; ///< of band possible and above
};

/// Exposures, the surest and newest first.
[[nodiscard]] Job<std::vector<ExposureView>> listExposures(Session& session, ExposureFilter filter);

/// An exposure as it is after a word about it.
struct SaidAboutOne
{
    ExposureView view;
    int others = 0; ///< records of the same event that the word counts for too
};

/// Stores the user's word about an exposure; as `setExposures`. Errors: NotFound.
[[nodiscard]] Job<SaidAboutOne> setExposure(
    Session& session, model::ExposureId id, model::Disposition disposition, QString note);

using vault::ExposureRow;

/// Whether something is still to be done or waited for: what `ExposureFilter` shows without `all`.
[[nodiscard]] bool isOpen(const ExposureRow& row);

/// The same exposures as `listExposures` in rows for a table, without facts, in the order of their ids.
[[nodiscard]] Job<std::vector<ExposureRow>> listExposureRows(Session& session, ExposureFilter filter);

/// Every exposure of one account, also settled and unlikely ones, in rows for a list.
[[nodiscard]] Job<std::vector<ExposureRow>> accountExposures(Session& session, model::AccountId account);

/// Some exposures with all that is known about them, in the order of `ids`; those that are gone are left out.
[[nodiscard]] Job<std::vector<ExposureView>> showExposures(Session& session, std::vector<model::ExposureId> ids);

/// The user's word about an exposure.
struct ExposureWord
{
    model::ExposureId id;
    model::Disposition disposition = model::Disposition::Open;
    QString note;
    QDate on; ///< invalid for Open
};

/// What an act changed.
struct SaidAboutMany
{
    std::vector<ExposureWord> former; ///< of all records that it changed
    int incidents = 0; ///< records of one event at one account count once
};

/// Stores one word about many exposures, in one transaction. Without `note` each keeps its own. A word about one record of an event counts
/// for the others at the same account, and for those that come later as long as they tell of no more kinds of data.
/// "Never mine" about one that was found by name refuses the name for that service, unless it was confirmed or the service has another
/// account, and about one of a domain that tables bring together with the account's own refuses that domain for that account: neither is
/// proposed again. Any other word takes that back. Both match anew.
/// Errors: NotFound (one of them is not there; nothing is stored then).
[[nodiscard]] Job<SaidAboutMany> setExposures(
    Session& session, std::vector<model::ExposureId> ids, model::Disposition disposition, std::optional<QString> note);

/// Puts former words back, in one transaction, also for records of the same event that took the word over since. Exposures that are gone
/// are passed over.
[[nodiscard]] Job<Done> restoreExposures(Session& session, std::vector<ExposureWord> words);

/// Takes back the last act on exposures or names that was not taken back yet, also one of an earlier session. Answers what it put back:
/// nothing if there was no act.
struct TakenBack
{
    int exposures = 0;
    int names = 0;
};
[[nodiscard]] Job<TakenBack> takeBackWord(Session& session);

/// Matches the inventory with all breaches and stores the outcome: only what changed since the last run in this session, where that is
/// known, with the same outcome as all of it. Called by every job that changes either; runs on the caller's (pool) thread. Errors: those of
/// the vault, Cancelled.
[[nodiscard]] base::Result<MatchSummary> matchEverything(Session& session, base::Progress& progress);

} // namespace recourse::session
