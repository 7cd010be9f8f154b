// SPDX-License-Identifier: GPL-3.0-or-later
#include "single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace recourse::gui {

namespace {

constexpr int kPatienceMs = 2000;
constexpr qint64 kMostBytes = 1 << 20;
constexpr int kMostFiles = 1000;
constexpr char kEnd = '\0'; ///< after each file's name, which cannot have it inside

/// The user's own folder for sockets, never the common one for temporary files.
QString runtimeFolder()
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder;
}

/// What `handOver` wrote. Whoever may write to the socket may write anything: only what can be a file's full name is taken.
QStringList filesIn(const QByteArray& bytes)
{
    QStringList files;
    const QList<QByteArray> names = bytes.split(kEnd);
    for (qsizetype i = 0; i + 1 < names.size() && i < kMostFiles; ++i) {
        const QString name = QString::fromUtf8(names.at(i));
        if (QDir::isAbsolutePath(name) && !name.startsWith(u':')) // else one of our own resources
            files << name;
    }
    return files;
}

} // namespace

SingleInstance::SingleInstance(const QString& key, QObject* parent)
    : QObject(parent)
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    m_name = QDir(runtimeFolder()).filePath(QStringLiteral("recourse-") + QString::fromLatin1(hash));
    m_lock = std::make_unique<QLockFile>(m_name + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // only a process that is gone makes a lock stale, never its age
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::isFirst()
{
    if (!m_lock->tryLock(0))
        return false;
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("recourse-") + m_name.section(QLatin1Char('-'), -1);
#else
    const QString name = m_name + QStringLiteral(".socket");
#endif
    QLocalServer::removeServer(name);
    m_server = std::make_unique<QLocalServer>(this).release();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server->nextPendingConnection()) {
            socket->setReadBufferSize(kMostBytes);
            connect(socket, &QLocalSocket::disconnected, this, [this, socket] { read(socket); });
        }
    });
    // Without a socket a second start cannot reach us, but the first one works all the same.
    m_server->listen(name);
    return true;
}

void SingleInstance::read(QLocalSocket* socket)
{
    socket->deleteLater();
    Q_EMIT called(filesIn(socket->read(kMostBytes)));
}

bool SingleInstance::handOver(const QStringList& files) const
{
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("recourse-") + m_name.section(QLatin1Char('-'), -1);
#else
    const QString name = m_name + QStringLiteral(".socket");
#endif
    QLocalSocket socket;
    socket.connectToServer(name, QIODevice::WriteOnly);
    if (!socket.waitForConnected(kPatienceMs))
        return false;
    QByteArray bytes;
    for (const QString& file : files)
        bytes += file.toUtf8() + kEnd;
    socket.write(bytes);
    const bool sent = bytes.isEmpty() || socket.waitForBytesWritten(kPatienceMs);
    socket.disconnectFromServer();
    return sent;
}

} // namespace recourse::gui
