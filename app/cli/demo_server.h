// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QThread>

#include <memory>

namespace recourse::cli {

/// A tiny HTTP server on this computer's loopback address, for the demonstration: answers GET with fixed bytes. Runs on a thread of
/// its own until it is destroyed.
class DemoServer
{
public:
    /// `answers`: path → body. Check `port()` before use.
    explicit DemoServer(QMap<QByteArray, QByteArray> answers);
    ~DemoServer();
    DemoServer(const DemoServer&) = delete;
    DemoServer& operator=(const DemoServer&) = delete;

    /// 0 if no port could be had.
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QMap<QByteArray, QByteArray> m_answers;
    quint16 m_port = 0;
    QThread m_thread;
    QObject* m_listener = nullptr; ///< lives on the thread and ends with it
};

} // namespace recourse::cli
