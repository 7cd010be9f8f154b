// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/range_check.h"
#include "imports/list_run.h"
#include "session/session.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace recourse::session {

/// Whether an import asks a public list of leaked passwords. Off unless the user says so for this import.
enum class PasswordCheck { Off, On };

/// Ends a check without ending its import: set to true, the import is stored with what is known by then. May be set from any thread.
using StopSwitch = std::shared_ptr<std::atomic<bool>>;

/// What asking about leaked passwords did.
struct PasswordCheckReport
{
    int passwords = 0; ///< distinct ones that were to be asked about
    int known = 0; ///< distinct ones with a count from before, which were not asked about again
    int checked = 0;
    int exposed = 0; ///< of these: leaked
    int requests = 0;
    qint64 bytes = 0; ///< received
    /// Why not all were asked: stopped by the user (Cancelled), NetOffline, NetRateLimited and other network errors, RangeUnusable.
    std::optional<base::Error> stopped;
};

/// What a check would send, to be shown to the user before.
struct RangeRequestPreview
{
    QByteArray request; ///< the first request, byte for byte as it leaves (under https: as it is encrypted); empty: nothing to ask
    QString address; ///< of the range, with "•••••" for what is different in each request
    QString provider; ///< who is asked
    QString access; ///< what it learns, in a few sentences
    QString attribution;
    int passwords = 0; ///< distinct ones to be asked about
    int requests = 0; ///< if all goes well
};

/// A check that has ended, before its run is stored.
struct PasswordCheckDone
{
    PasswordCheckReport report;
    std::vector<model::AccountId> doubtful; ///< of the inventory, "not leaked" by a count that may be another password's; no answer came
};

/// What a file is told by when it comes again, beside the lists of a run: by its place, size and time, never by what is in it.
using FileMarks = QStringList;

/// What asking about the run's passwords would send. Left out are passwords that have a count and are certainly the same: both sides name
/// the same day of its last change, or the file is one of those that were checked last. Errors: Cancelled, RuleMalformed,
/// NetForbiddenUrl (the address given for tests is neither https nor on this computer).
[[nodiscard]] base::Result<RangeRequestPreview> previewPasswordCheck(Session& session, imports::ListRun& run,
    const std::vector<model::Account>& inventory, const model::FormerKeys& formerKeys, const FileMarks& files, base::Progress& progress);

/// Asks, and gives `pwnedCount` to all accounts of the run that have one of the passwords. Needs a run with `Digests::Sha1`, closed, and
/// `judgeKnown` before; its digests are wiped after. Never fails an import: what was not asked stays -1, and the report says why. Must
/// not be called on the vault's thread, since each request is recorded there.
[[nodiscard]] PasswordCheckDone checkPasswords(Session& session, imports::ListRun& run, const std::vector<model::Account>& inventory,
    const model::FormerKeys& formerKeys, const FileMarks& files, const StopSwitch& stop, base::Progress& progress);

/// After the run is stored: what the next check may build on. The inventory's "not leaked" is taken back where it is doubtful; its
/// "leaked" stays as a warning.
[[nodiscard]] base::Status rememberCheck(Session& session, const PasswordCheckDone& done, const FileMarks& files);

} // namespace recourse::session
