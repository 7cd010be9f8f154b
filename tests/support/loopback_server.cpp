// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopback_server.h"

#include <QFile>
#include <QHash>
#include <QMutex>
#include <QSemaphore>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <utility>

namespace recourse::test {

namespace {

QByteArray headOf(const Reply& reply)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Said\r\nConnection: close\r\n";
    const qsizetype announced = reply.delivery == Delivery::HalfBody ? reply.body.size() * 2 : reply.body.size();
    if (reply.delivery != Delivery::Endless && reply.status != 304)
        head += "Content-Length: " + QByteArray::number(announced) + "\r\n";
    for (const auto& [name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

void repeatBody(QTcpSocket* socket, const QByteArray& body)
{
    const auto refill = [socket, body] {
        while (socket->state() == QAbstractSocket::ConnectedState && socket->bytesToWrite() < 256 * 1024)
            socket->write(body);
    };
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, refill);
    refill();
}

void dripBody(QTcpSocket* socket, const Reply& reply)
{
    auto* timer = new QTimer(socket);
    auto sent = std::make_shared<qsizetype>(0);
    QObject::connect(timer, &QTimer::timeout, socket, [=, body = reply.body] {
        if (*sent >= body.size())
            return socket->disconnectFromHost();
        socket->write(body.mid((*sent)++, 1));
        socket->flush();
    });
    timer->start(reply.dripMs);
}

void send(QTcpSocket* socket, const Reply& reply)
{
    if (reply.delivery == Delivery::Silent)
        return;
    if (reply.delivery == Delivery::CloseAtOnce)
        return socket->disconnectFromHost();
    socket->write(headOf(reply));
    if (reply.delivery == Delivery::Endless)
        return repeatBody(socket, reply.body);
    if (reply.delivery == Delivery::Drip)
        return dripBody(socket, reply);
    if (reply.status != 304)
        socket->write(reply.body);
    socket->disconnectFromHost();
}

} // namespace

QByteArray RecordedRequest::method() const
{
    return bytes.left(bytes.indexOf(' '));
}

QByteArray RecordedRequest::target() const
{
    const QList<QByteArray> words = bytes.left(bytes.indexOf("\r\n")).split(' ');
    return words.size() == 3 ? words[1] : QByteArray();
}

QByteArray RecordedRequest::header(const QByteArray& name) const
{
    for (const QByteArray& line : bytes.left(bytes.indexOf("\r\n\r\n")).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).toLower() == name.toLower())
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

class LoopbackServer::Thread : public QThread
{
public:
    explicit Thread(std::optional<TlsIdentity> identity)
        : m_identity(std::move(identity))
    {
        start();
        m_ready.acquire();
    }

    ~Thread() override
    {
        quit();
        wait();
    }

    quint16 port = 0;
    QMutex mutex;
    QHash<QByteArray, Handler> handlers;
    QHash<QByteArray, Handler> folders;
    std::vector<RecordedRequest> requests;
    int connections = 0;

    [[nodiscard]] bool encrypted() const { return m_identity.has_value(); }

protected:
    void run() override
    {
        const std::unique_ptr<QTcpServer> server = makeServer();
        connect(server.get(), &QTcpServer::pendingConnectionAvailable, server.get(), [&] {
            while (QTcpSocket* socket = server->nextPendingConnection())
                accept(socket);
        });
        if (!server->listen(QHostAddress::LocalHost))
            qFatal("no loopback port to listen on");
        port = server->serverPort();
        m_ready.release();
        exec();
    }

private:
    std::unique_ptr<QTcpServer> makeServer() const
    {
        if (!m_identity)
            return std::make_unique<QTcpServer>();
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(m_identity->certificate));
        configuration.setPrivateKey(QSslKey(m_identity->key, QSsl::Rsa));
        server->setSslConfiguration(configuration);
        return server;
    }

    void accept(QTcpSocket* socket)
    {
        {
            const QMutexLocker lock(&mutex);
            ++connections;
        }
        auto received = std::make_shared<QByteArray>();
        const auto read = [this, socket, received] {
            *received += socket->readAll();
            if (!received->isEmpty() && (received->front() < 'A' || received->front() > 'Z'))
                return send(socket, Reply{400, {}, "no HTTP\n", Delivery::Whole, 0});
            if (!received->contains("\r\n\r\n"))
                return;
            const RecordedRequest request{std::exchange(*received, {})};
            send(socket, answer(request));
        };
        QObject::connect(socket, &QTcpSocket::readyRead, socket, read);
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (socket->bytesAvailable() > 0)
            read();
    }

    Reply answer(const RecordedRequest& request)
    {
        Handler handler;
        {
            const QMutexLocker lock(&mutex);
            requests.push_back(request);
            const QByteArray path = request.target().split('?').first();
            handler = handlers.value(path, folders.value(path.left(path.lastIndexOf('/') + 1)));
        }
        return handler ? handler(request) : Reply{404, {{"Content-Type", "text/plain"}}, "nothing here\n", Delivery::Whole, 0};
    }

    std::optional<TlsIdentity> m_identity;
    QSemaphore m_ready;
};

LoopbackServer::LoopbackServer()
    : m_thread(std::make_unique<Thread>(std::nullopt))
{
}

LoopbackServer::LoopbackServer(const TlsIdentity& identity)
    : m_thread(std::make_unique<Thread>(identity))
{
}

LoopbackServer::~LoopbackServer() = default;

quint16 LoopbackServer::port() const
{
    return m_thread->port;
}

QUrl LoopbackServer::url(const QString& path) const
{
    QUrl url;
    url.setScheme(m_thread->encrypted() ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port());
    url.setPath(path);
    return url;
}

void LoopbackServer::serve(const QByteArray& path, Handler handler)
{
    const QMutexLocker lock(&m_thread->mutex);
    m_thread->handlers[path] = std::move(handler);
}

void LoopbackServer::serveBelow(const QByteArray& folder, Handler handler)
{
    const QMutexLocker lock(&m_thread->mutex);
    m_thread->folders[folder] = std::move(handler);
}

void LoopbackServer::serve(const QByteArray& path, Reply reply)
{
    serve(path, Handler([reply = std::move(reply)](const RecordedRequest&) { return reply; }));
}

void LoopbackServer::serve(const QByteArray& path, const QByteArray& body, const Headers& headers)
{
    serve(path, Reply{200, headers, body, Delivery::Whole, 0});
}

void LoopbackServer::serveFile(const QByteArray& path, const QString& fileName, const Headers& headers)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(fileName));
    serve(path, file.readAll(), headers);
}

std::vector<RecordedRequest> LoopbackServer::requests() const
{
    const QMutexLocker lock(&m_thread->mutex);
    return m_thread->requests;
}

int LoopbackServer::count(const QByteArray& path) const
{
    const std::vector<RecordedRequest> all = requests();
    return static_cast<int>(std::count_if(
        all.begin(), all.end(), [&](const RecordedRequest& request) { return request.target().split('?').first() == path; }));
}

int LoopbackServer::connections() const
{
    const QMutexLocker lock(&m_thread->mutex);
    return m_thread->connections;
}

} // namespace recourse::test
