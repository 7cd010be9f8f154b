// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_server.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace recourse::cli {

namespace {

/// A request line and some headers; more is not of our client.
constexpr int kMaxRequest = 16 * 1024;

QByteArray answerTo(const QByteArray& request, const QMap<QByteArray, QByteArray>& answers)
{
    const QList<QByteArray> words = request.left(request.indexOf("\r\n")).split(' ');
    const auto body = answers.constFind(words.value(1));
    if (words.value(0) != "GET" || body == answers.constEnd())
        return QByteArrayLiteral("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    return QByteArrayLiteral("HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nConnection: close\r\nContent-Length: ")
        + QByteArray::number(body->size()) + "\r\n\r\n" + *body;
}

void serve(QTcpSocket* socket, const QMap<QByteArray, QByteArray>& answers)
{
    const QByteArray request = socket->peek(kMaxRequest);
    if (!request.contains("\r\n\r\n") && request.size() < kMaxRequest)
        return;
    socket->readAll();
    socket->write(answerTo(request, answers));
    socket->disconnectFromHost();
}

} // namespace

DemoServer::DemoServer(QMap<QByteArray, QByteArray> answers)
    : m_answers(std::move(answers))
{
    auto* server = new QTcpServer;
    if (!server->listen(QHostAddress::LocalHost)) {
        delete server;
        return;
    }
    m_port = server->serverPort();
    QObject::connect(server, &QTcpServer::newConnection, server, [this, server] {
        while (QTcpSocket* socket = server->nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { serve(socket, m_answers); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    m_listener = server;
    m_thread.start();
}

DemoServer::~DemoServer()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace recourse::cli
