// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace recourse::test {

using Header = QPair<QByteArray, QByteArray>;
using Headers = QList<Header>;

/// One request, byte for byte.
struct RecordedRequest
{
    QByteArray bytes; ///< head and, if any, body

    [[nodiscard]] QByteArray method() const;
    [[nodiscard]] QByteArray target() const;
    /// The value of a header; empty if it was not sent.
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
};

/// How a reply reaches the client.
enum class Delivery {
    Whole,
    HalfBody, ///< announces twice the body, sends it once, closes
    Endless, ///< announces nothing, sends the body again and again
    Drip, ///< announces the body, sends a byte every `dripMs`
    Silent, ///< takes the request and never answers
    CloseAtOnce, ///< takes the request and hangs up
};

struct Reply
{
    int status = 200;
    Headers headers; ///< Content-Length and Connection are added
    QByteArray body;
    Delivery delivery = Delivery::Whole;
    int dripMs = 50;
};

using Handler = std::function<Reply(const RecordedRequest&)>;

/// Encrypts the server's connections with a certificate and key in PEM.
struct TlsIdentity
{
    QByteArray certificate;
    QByteArray key;
};

/// A real HTTP/1.1 server on 127.0.0.1 in a thread of its own, that answers as the test says and keeps every byte it was sent.
/// One request a connection. Paths without an answer give 404.
class LoopbackServer
{
public:
    LoopbackServer();
    explicit LoopbackServer(const TlsIdentity& identity);
    ~LoopbackServer();
    LoopbackServer(const LoopbackServer&) = delete;
    LoopbackServer& operator=(const LoopbackServer&) = delete;

    [[nodiscard]] quint16 port() const;
    /// http(s)://127.0.0.1:<port><path>
    [[nodiscard]] QUrl url(const QString& path = QStringLiteral("/")) const;

    /// Answers requests for `path` (without query) with what `handler` says; it runs on the server's thread.
    void serve(const QByteArray& path, Handler handler);
    void serve(const QByteArray& path, Reply reply);
    void serve(const QByteArray& path, const QByteArray& body, const Headers& headers = {});
    /// Answers for every path of a folder ("/range/") that has no answer of its own.
    void serveBelow(const QByteArray& folder, Handler handler);
    /// The file is read now. Fails the program if it cannot be.
    void serveFile(const QByteArray& path, const QString& fileName, const Headers& headers = {});

    [[nodiscard]] std::vector<RecordedRequest> requests() const;
    /// Requests for one path.
    [[nodiscard]] int count(const QByteArray& path) const;
    /// Sockets that were opened, with or without a request.
    [[nodiscard]] int connections() const;

private:
    class Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace recourse::test
