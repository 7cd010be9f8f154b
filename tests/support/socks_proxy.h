// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace recourse::test {

/// What one client asked the proxy for.
struct SocksCall
{
    QByteArray user; ///< of the SOCKS login; empty if there was none
    bool byName = false; ///< the client sent a host name, not an address it had looked up itself
    QByteArray host;
    quint16 port = 0;
};

/// A tiny SOCKS5 proxy (RFC 1928, 1929) on 127.0.0.1 in a thread of its own. Leads calls for "localhost" to 127.0.0.1
/// and refuses all others, so that no test can leave the computer.
class SocksProxy
{
public:
    SocksProxy();
    ~SocksProxy();
    SocksProxy(const SocksProxy&) = delete;
    SocksProxy& operator=(const SocksProxy&) = delete;

    /// socks5h://127.0.0.1:<port>
    [[nodiscard]] QString setting() const;
    [[nodiscard]] std::vector<SocksCall> calls() const;

private:
    class Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace recourse::test
