// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace recourse::gui {

/// One running program a user and vault: a second start hands its files to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// `key` tells programs apart that may run side by side, e.g. the vault's folder.
    explicit SingleInstance(const QString& key, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Whether this is the first one; it then listens. A lock whose process is gone is taken over.
    [[nodiscard]] bool isFirst();
    /// From the second one: hands over `files`. False if the first does not answer.
    [[nodiscard]] bool handOver(const QStringList& files) const;

Q_SIGNALS:
    /// A second start: come to the front and take these (none: only come).
    void called(const QStringList& files);

private:
    void read(QLocalSocket* socket);

    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer* m_server = nullptr;
};

} // namespace recourse::gui
