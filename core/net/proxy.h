// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace recourse::net {

/// The proxy of one transfer, as libcurl takes it.
struct ProxyRoute
{
    QByteArray address; ///< "" for none
    QByteArray user; ///< separates circuits; empty if the address names a user of its own or the proxy is no SOCKS proxy
    QByteArray password;
};

/// Turns the user's proxy setting into routes, fail closed: what is not understood sends nothing.
class ProxyRoutes
{
public:
    /// The route for one feed. Tor keeps streams with different SOCKS user names on different circuits, so each feed gets a random
    /// one that lives as long as this object. Error: NetProxy (socks4, socks5 and others that would look names up outside).
    [[nodiscard]] base::Result<ProxyRoute> routeFor(const QString& feed, const QString& proxySetting);

private:
    QHash<QString, QByteArray> m_circuits;
};

} // namespace recourse::net
