// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

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

    bool operator==(const FeedState&) const = default;
};

/// One network request, as the user can read it in the ledger.
struct LedgerEntry
{
    QDateTime at; ///< UTC
    QString feed;
    QString method;
    QString url; ///< without user info and query
    qint64 sentBytes = 0;
    qint64 receivedBytes = 0;
    int status = 0; ///< HTTP status; 0 if there was no answer
    QString error; ///< code name; empty if it went well

    bool operator==(const LedgerEntry&) const = default;
};

} // namespace recourse::model
