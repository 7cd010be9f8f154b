// SPDX-License-Identifier: GPL-3.0-or-later
#include "lock_triggers.h"

#include <QDBusConnection>

namespace recourse::gui {

class LockTriggers::System
{
};

LockTriggers::LockTriggers(QObject* parent)
    : QObject(parent)
{
    QDBusConnection systemBus = QDBusConnection::systemBus();
    const QString login = QStringLiteral("org.freedesktop.login1");
    systemBus.connect(login, QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("PrepareForSleep"), this, SLOT(sleepAnnounced(bool)));
    // "Lock" comes to every session object; a screen locked from elsewhere is reason enough.
    systemBus.connect(login, QString(), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this, SIGNAL(lockWanted()));
    QDBusConnection sessionBus = QDBusConnection::sessionBus();
    const QString active = QStringLiteral("ActiveChanged");
    for (const char* name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.mate.ScreenSaver", "org.cinnamon.ScreenSaver"}) {
        const QString service = QString::fromLatin1(name);
        QString path = QLatin1Char('/') + service;
        path.replace(QLatin1Char('.'), QLatin1Char('/'));
        sessionBus.connect(service, path, service, active, this, SLOT(screenChanged(bool)));
    }
    // KDE answers here without the folder.
    sessionBus.connect(QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver"), active, this,
        SLOT(screenChanged(bool)));
}

LockTriggers::~LockTriggers() = default;

void LockTriggers::sleepAnnounced(bool goesToSleep)
{
    if (goesToSleep)
        Q_EMIT lockWanted();
}

void LockTriggers::screenChanged(bool locked)
{
    if (locked)
        Q_EMIT lockWanted();
}

} // namespace recourse::gui
