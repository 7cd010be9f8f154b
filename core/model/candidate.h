// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace recourse::model {

using CandidateId = Id<struct CandidateTag>;

/// What speaks for an account at a service. The kinds of mail are those by which mail is searched.
enum class EvidenceKind {
    SignUp, ///< mail: welcome, verify, activate, account created
    Security, ///< mail: password reset or changed, new sign-in, verification code
    Terms, ///< mail: new terms for a named user
    Purchase, ///< mail: order, invoice, receipt, booking, ticket
    Newsletter, ///< mail: a list that can be left, nothing more
    ConnectedApp, ///< a platform says that the user connected this service to it
    SharedActivity, ///< a platform says that this service reported the user's activity to it
    History, ///< a browser was at the service's sign-in page more than once
    InstalledApp, ///< an app store says that the app was installed
    StealerLog, ///< a password of the user for this service was in a log of malware
    Breach, ///< a breach notification names the user's address
};

/// How much the evidence says.
enum class Verdict { None, Possible, Likely, Confirmed };

/// One kind of evidence from one source. Never holds a subject, an address of a page or any other content.
struct Evidence
{
    EvidenceKind kind = EvidenceKind::Newsletter;
    QString source; ///< the format's word, e.g. "mbox", "x-archive"
    QString recipient; ///< the user's address it was sent to, lower case; empty if the source has none
    int count = 1;
    bool viaRelay = false; ///< through a relay that hides the user's address
    QDateTime first; ///< UTC; may be missing
    QDateTime last; ///< UTC; may be missing

    bool operator==(const Evidence&) const = default;
};

/// What the user said about a candidate.
enum class CandidateState {
    Open, ///< not decided
    Later, ///< put off
    Kept, ///< an account now
    ToDelete, ///< an account now, which the user wants to be deleted at the service
    NotMine, ///< no account of the user; not proposed again
};

/// A service where the user may have an account.
struct Candidate
{
    CandidateId id;
    QString domain; ///< registrable domain, lower case, punycode; empty if only an app or a name is known
    QString appId; ///< package name; empty if not known
    QString title; ///< as the source names it
    Verdict verdict = Verdict::None;
    QList<Evidence> evidence;
    CandidateState state = CandidateState::Open;

    bool operator==(const Candidate&) const = default;
};

} // namespace recourse::model
