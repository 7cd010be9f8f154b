// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace recourse::model {

/// What is stored about a feed between two refreshes.
struct FeedState
{
    QString id;
    QString state; ///< "starter", "never", "current", "stale", "failed"
    int entries = 0; ///< of the last good copy
    QDateTime asOf; ///< UTC, when the last good copy was fetched
    QDateTime lastTried; ///< UTC
    QString lastError; ///< code name; empty if the last try went well
    QString etag; ///< as sent by the server
    QString lastModified; ///< as sent by the server
    QString marker; ///< the answer to the feed's cheap question, e.g. "Name|ModifiedDate" of the newest breach
    QByteArray sha256; ///< hex, of the last good copy
    QDateTime retryAfter; ///< UTC; before then the server is not asked
    QDateTime lastChanged; ///< UTC, when a refresh last changed any entry; invalid if never
    QDateTime dueAfter; ///< UTC, when a scheduled refresh may ask again, jitter included; invalid: not planned yet

    bool operator==(const FeedState&) const = default;
};

/// One network request, as the user can read it in the ledger.
struct LedgerEntry
{
    QDateTime at; ///< UTC
    QString feed;
    QString method;
    QString url; ///< as it was asked for, query included; masked where it would say something about the user
    qint64 sentBytes = 0;
    qint64 receivedBytes = 0;
    int status = 0; ///< HTTP status; 0 if there was no answer
    QString error; ///< code name; empty if it went well

    bool operator==(const LedgerEntry&) const = default;
};

/// What a refresh did to one record.
enum class FeedChangeKind {
    Added,
    Changed,
    Withdrawn, ///< it vanished from its list, or its publisher retired it
    Returned, ///< it was withdrawn and stands again
};

/// One change of one record, kept for display.
struct FeedChange
{
    QString feed;
    QDateTime at; ///< UTC, of the refresh
    QString feedId; ///< of the record
    BreachId breach; ///< not stored until the record is
    FeedChangeKind kind = FeedChangeKind::Added;
    QStringList fields; ///< stable words of what changed: "data_classes", "affected"; empty unless Changed

    bool operator==(const FeedChange&) const = default;
};

/// One headline of a news feed: context, never matched with accounts.
struct NewsItem
{
    QString feed;
    QString itemId; ///< names it within the feed for ever
    QString title; ///< plain text
    QString link; ///< https or http; empty if the feed gives none
    QDateTime published; ///< UTC; invalid if not said
    QDate firstSeen;

    bool operator==(const NewsItem&) const = default;
};

/// What the user wants otherwise than a feed's definition says.
struct FeedChoice
{
    QString feed;
    std::optional<bool> switchedOn;
    std::optional<QString> proxy; ///< "" for none, "http://…", "socks5h://…"

    bool operator==(const FeedChoice&) const = default;
};

/// How a service was asked about an address.
enum class AddressQuestion {
    Account, ///< by the address itself
    Range, ///< by six of forty digits of its SHA-1
    StealerLogs, ///< by the address itself, for sites whose passwords were captured with it
};

/// What a service answered about one address of the user.
struct AddressAnswer
{
    QString address; ///< as asked: lower case
    QString feed;
    AddressQuestion question = AddressQuestion::Account;
    QDateTime asked; ///< UTC
    QStringList names; ///< feed ids of breaches; registrable domains for `StealerLogs`; empty: nothing known there

    bool operator==(const AddressAnswer&) const = default;
};

} // namespace recourse::model
