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
    int passwords = 0; ///< distinct ones that were to be asked about; those of accounts checked before are not
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

/// What asking about the run's passwords would send. Only passwords count that would have no count after the import: those of accounts
/// that the inventory has checked and whose password was not seen to change are left out. Errors: Cancelled, RuleMalformed,
/// NetForbiddenUrl (the address given for tests is neither https nor on this computer).
[[nodiscard]] base::Result<RangeRequestPreview> previewPasswordCheck(
    Session& session, imports::ListRun& run, const std::vector<model::Account>& inventory, base::Progress& progress);

/// Asks, and gives `pwnedCount` to all accounts of the run that have one of the passwords. Needs a run with `Digests::Sha1`, closed, and
/// `judgeKnown` before; its digests are wiped after. Never fails an import: what was not asked stays -1, and the report says why. Must
/// not be called on the vault's thread, since each request is recorded there.
[[nodiscard]] PasswordCheckReport checkPasswords(Session& session, imports::ListRun& run, const std::vector<model::Account>& inventory,
    const StopSwitch& stop, base::Progress& progress);

} // namespace recourse::session
