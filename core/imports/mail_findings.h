// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/alias.h"
#include "model/candidate.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace recourse::imports {

/// What a mailbox says about one service, or about a sender that is none.
struct MailService
{
    /// Domain, title, verdict, evidence by kind, recipient and relay, the earliest first; never a subject. Without a domain the title
    /// is all that is known.
    model::Candidate candidate;
    QDateTime first; ///< UTC, of the evidence; may be missing
    QDateTime last;
    qint64 messages = 0; ///< of all kinds
    QStringList kinds; ///< words by `mailKindName`, "+relay" behind them if they came through one; in the order of the alphabet
    QStringList recipients; ///< the user's addresses that the evidence was sent to, in the order of the alphabet
};

/// One of the user's addresses that tells whom it was given to: with a "+" in it, of a relay, or at a domain of the user's own.
struct MailAlias
{
    QString address; ///< lower case
    QString givenTo; ///< registrable domain of the service; empty if that is not clear
    QStringList domains; ///< of all services that write to it, the earliest first
};

/// Messages that speak for no account (of people, spam, forged ones), from one domain to one of the user's addresses.
struct MailVisit
{
    QString address; ///< lower case
    QString domain;
    std::uint16_t kinds = 0; ///< bits by `MailKind`
    int count = 0;
    QDateTime first; ///< UTC; may be missing
    QDateTime last;
};

/// What a run over mailboxes found.
struct MailFindings
{
    QString format; ///< "mbox", "maildir", "eml" or, of several, "mail"
    qint64 messages = 0; ///< with those that tell nothing
    qint64 bytes = 0; ///< of the files
    QMap<QString, qint64> skipped; ///< messages that tell nothing, by reason: "deleted", "draft", "no_sender", "duplicate", "too_many"; and
                                   ///< files that hold mail in a form that is not read: "store", "archive", "compressed"
    qint64 leftOut = 0; ///< those files, all forms together
    qint64 unreadable = 0; ///< files in folders that could not be read
    std::vector<MailService> services; ///< in the order of their domains; those without a verdict too
    std::vector<MailAlias> aliases; ///< in the order of their addresses
    std::vector<model::LeakSign> leakSigns; ///< the same
    std::vector<MailVisit> visits; ///< to addresses that may have been given to one service only
};

} // namespace recourse::imports
