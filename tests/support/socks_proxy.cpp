// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/socks_proxy.h"

#include <QHostAddress>
#include <QMutex>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <utility>


namespace recourse::test {

namespace {

constexpr quint8 kVersion = 5;
constexpr quint8 kLoginVersion = 1;
constexpr quint8 kNoLogin = 0;
constexpr quint8 kLogin = 2;
constexpr quint8 kByName = 3;

quint8 at(const QByteArray& bytes, qsizetype position)
{
    return static_cast<quint8>(bytes.at(position));
}

/// One client on its way through greeting, login and call.
struct Visit
{
    enum class Stage { Greeting, Login, Call, Through } stage = Stage::Greeting;
    QByteArray received;
    SocksCall call;
    QTcpSocket* onward = nullptr;
};

/// Takes the host and port of a complete call; nothing while bytes are missing.
bool readCall(const QByteArray& bytes, SocksCall& call)
{
    if (bytes.size() < 5)
        return false;
    call.byName = at(bytes, 3) == kByName;
    const qsizetype length = call.byName ? at(bytes, 4) : 4;
    const qsizetype begin = call.byName ? 5 : 4;
    if (bytes.size() < begin + length + 2)
        return false;
    call.host = bytes.mid(begin, length);
    call.port = static_cast<quint16>((at(bytes, begin + length) << 8) | at(bytes, begin + length + 1));
    return true;
}

QByteArray verdict(quint8 code)
{
    QByteArray bytes("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10);
    bytes[1] = static_cast<char>(code);
    return bytes;
}

} // namespace

class SocksProxy::Thread : public QThread
{
public:
    Thread()
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
    std::vector<SocksCall> calls;

protected:
    void run() override
    {
        QTcpServer server;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            while (QTcpSocket* socket = server.nextPendingConnection()) {
                auto visit = std::make_shared<Visit>();
                connect(socket, &QTcpSocket::readyRead, socket, [this, socket, visit] { advance(socket, *visit); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("no loopback port to listen on");
        port = server.serverPort();
        m_ready.release();
        exec();
    }

private:
    void advance(QTcpSocket* socket, Visit& visit)
    {
        visit.received += socket->readAll();
        if (visit.stage == Visit::Stage::Greeting)
            greet(socket, visit);
        else if (visit.stage == Visit::Stage::Login)
            login(socket, visit);
        else if (visit.stage == Visit::Stage::Call)
            takeCall(socket, visit);
        else
            visit.onward->write(std::exchange(visit.received, {}));
    }

    static void greet(QTcpSocket* socket, Visit& visit)
    {
        const QByteArray& bytes = visit.received;
        if (bytes.size() < 2 || bytes.size() < 2 + at(bytes, 1))
            return;
        const bool hasLogin = bytes.mid(2).contains(static_cast<char>(kLogin));
        visit.received.clear();
        visit.stage = hasLogin ? Visit::Stage::Login : Visit::Stage::Call;
        const char answer[] = {static_cast<char>(kVersion), static_cast<char>(hasLogin ? kLogin : kNoLogin)};
        socket->write(answer, 2);
    }

    static void login(QTcpSocket* socket, Visit& visit)
    {
        const QByteArray& bytes = visit.received;
        if (bytes.size() < 3 || bytes.size() < 3 + at(bytes, 1))
            return;
        visit.call.user = bytes.mid(2, at(bytes, 1));
        visit.received.clear();
        visit.stage = Visit::Stage::Call;
        const char answer[] = {static_cast<char>(kLoginVersion), 0};
        socket->write(answer, 2);
    }

    void takeCall(QTcpSocket* socket, Visit& visit)
    {
        if (!readCall(visit.received, visit.call))
            return;
        visit.received.clear();
        visit.stage = Visit::Stage::Through;
        {
            const QMutexLocker lock(&mutex);
            calls.push_back(visit.call);
        }
        visit.onward = new QTcpSocket(socket);
        if (!visit.call.byName || visit.call.host != "localhost") {
            constexpr quint8 hostUnreachable = 4;
            socket->write(verdict(hostUnreachable));
            return socket->disconnectFromHost();
        }
        lead(socket, visit.onward, visit.call.port);
    }

    static void lead(QTcpSocket* socket, QTcpSocket* onward, quint16 port)
    {
        connect(onward, &QTcpSocket::connected, socket, [socket] { socket->write(verdict(0)); });
        connect(onward, &QTcpSocket::readyRead, socket, [socket, onward] { socket->write(onward->readAll()); });
        connect(onward, &QTcpSocket::disconnected, socket, [socket] { socket->disconnectFromHost(); });
        onward->connectToHost(QHostAddress::LocalHost, port);
    }

    QSemaphore m_ready;
};

SocksProxy::SocksProxy()
    : m_thread(std::make_unique<Thread>())
{
}

SocksProxy::~SocksProxy() = default;

QString SocksProxy::setting() const
{
    return QStringLiteral("socks5h://127.0.0.1:%1").arg(m_thread->port);
}

std::vector<SocksCall> SocksProxy::calls() const
{
    const QMutexLocker lock(&m_thread->mutex);
    return m_thread->calls;
}

} // namespace recourse::test
