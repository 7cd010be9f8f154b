// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/http_client.h"
#include "net/proxy.h"
#include "net/url_rules.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <atomic>
#include <optional>

namespace recourse::net {

/// One request to one server: a redirect or retry is a transfer of its own.
struct TransferOrder
{
    QDateTime at; ///< UTC, for the ledger
    QString feed;
    CheckedUrl url;
    QList<QByteArray> headers; ///< "Name: value"
    bool takesNotFound = false; ///< as `HttpRequest`
    Wire wire = Wire::Best;
    QString shownUrl; ///< for the ledger; empty: the address itself
    QByteArray userAgent;
    ProxyRoute proxy;
    HttpLimits limits;
    int totalMs = 0; ///< what is left of `limits.totalMs`
};

/// Whether asking again may help.
enum class Retry { Never, MayHelp };

/// How a transfer ended.
struct TransferOutcome
{
    std::optional<base::Error> error; ///< of the connection; an HTTP status is no error here
    Retry retry = Retry::Never;
    int status = 0;
    QByteArray body; ///< decoded
    QString contentType;
    QString etag;
    QString lastModified;
    QByteArray redirect; ///< absolute, unchecked; empty if the server sends nowhere
    qint64 retryAfterSeconds = -1; ///< -1: not said
    qint64 sentBytes = 0;
    qint64 receivedBytes = 0;
};

/// A transfer between the thread that waits for it and the worker that runs it.
struct Transfer
{
    explicit Transfer(TransferOrder wanted)
        : order(std::move(wanted))
    {
    }

    const TransferOrder order;
    TransferOutcome outcome; ///< the worker's until `done`
    std::atomic<qint64> received = 0;
    std::atomic<qint64> announced = 0; ///< 0: not said
    std::optional<base::Code> stopWith; ///< under the worker's lock
    bool done = false; ///< under the worker's lock
};

} // namespace recourse::net
