// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

struct sockaddr;

namespace recourse::net {

/// Where a connection may end, judged by its address and not by the name that led there.
enum class PeerRule {
    LoopbackOnly, ///< plain http, and any address on this computer
    PublicOnly, ///< https: neither this computer nor its own network
    ProxyOnly, ///< whatever the user's proxy is
};

/// A URL that may be fetched, as libcurl itself reads it.
struct CheckedUrl
{
    QByteArray text;
    QString host;
    QByteArray server; ///< host and port
    bool encrypted = false; ///< https
    bool loopback = false; ///< localhost, 127.0.0.0/8 or ::1, written as such
    QByteArray authority; ///< as the Host header names it
    QByteArray target; ///< path and query, as the request line names them

    /// The address as it is asked for, query included: a fragment is never sent, user info is refused.
    [[nodiscard]] QString asked() const;
    [[nodiscard]] PeerRule peerRule() const { return loopback ? PeerRule::LoopbackOnly : PeerRule::PublicOnly; }
};

/// https to any host, plain http to loopback addresses; no user info. Parsed by libcurl, so that checker and fetcher agree on the host.
/// Error: NetForbiddenUrl, `where` names scheme and host.
[[nodiscard]] base::Result<CheckedUrl> checkedUrl(const QByteArray& url);

/// Whether `from` may send the request on to `to`: never from https to http, never from elsewhere into this computer.
/// Error: NetRedirects.
[[nodiscard]] base::Result<CheckedUrl> checkedRedirect(const CheckedUrl& from, const QByteArray& to);

/// Whether a socket to `address` may be opened under `rule`.
[[nodiscard]] bool peerAllowed(PeerRule rule, const sockaddr* address);

} // namespace recourse::net
