// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "session/case_view.h"

#include <QStringList>

namespace recourse::session {

/// Something that happened in a case.
struct CaseEntry
{
    /// A word of `cases::eventKinds()`; empty with `reply`: what that kind of reply is. "sent" becomes what the letter is: a reminder, an
    /// appeal, a complaint…
    QString kind;
    QString note = {};
    QDate on = {}; ///< invalid: today
    QStringList attachments = {}; ///< files that are taken into the vault as proof
    /// Of a letter of the user's: how, as `law::DueRequest::channel`; "letter" is post to wherever the service is.
    QString channel = {};
    QString reply = {}; ///< what kind of reply it is, a record of replies.json; empty: none or not told
    QDate until = {}; ///< with "extended": the day they name
    bool takenOver = false; ///< a letter that was not written here left: the case needs none
};

/// The files of an entry, read.
struct Proofs
{
    QList<model::CaseAttachment> attachments;
    std::vector<QByteArray> contents;
};

/// Reads them. Errors: those of the files (an empty one is refused, as is one of more than 64 MiB); BadArgument for more than 50.
[[nodiscard]] base::Result<Proofs> readProofs(const QStringList& files);

/// Appends what the entry says to the case, within the caller's transaction: "silent" goes before a step that needs it, the clock of the law
/// follows, a letter that leaves is marked as sent. Errors: NotFound; BadArgument (the kind cannot happen at this stage; a day to come);
/// those of `law::dueDates`.
[[nodiscard]] base::Status appendEntry(
    vault::Vault& vault, const Rules& rules, model::CaseId id, const CaseEntry& entry, const Proofs& proofs, const base::Clock& clock);

} // namespace recourse::session
