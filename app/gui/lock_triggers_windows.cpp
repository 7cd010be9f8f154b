// SPDX-License-Identifier: GPL-3.0-or-later
#include "lock_triggers.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QWindow>

#include <windows.h>
#include <wtsapi32.h>

namespace recourse::gui {

/// Reads the window messages of sleep (WM_POWERBROADCAST) and of the locked session (WM_WTSSESSION_CHANGE). The latter come only to a
/// window that asked for them, so a hidden one of our own does.
class LockTriggers::System : public QAbstractNativeEventFilter
{
public:
    explicit System(LockTriggers& triggers)
        : m_triggers(triggers)
    {
        m_window.create();
        WTSRegisterSessionNotification(handle(), NOTIFY_FOR_THIS_SESSION);
        QCoreApplication::instance()->installNativeEventFilter(this);
    }

    ~System() override
    {
        QCoreApplication::instance()->removeNativeEventFilter(this);
        WTSUnRegisterSessionNotification(handle());
    }

    bool nativeEventFilter(const QByteArray&, void* message, qintptr*) override
    {
        const MSG* event = static_cast<const MSG*>(message);
        if (event->message == WM_POWERBROADCAST && event->wParam == PBT_APMSUSPEND)
            m_triggers.sleepAnnounced(true);
        if (event->message == WM_WTSSESSION_CHANGE && (event->wParam == WTS_SESSION_LOCK || event->wParam == WTS_SESSION_LOGOFF))
            m_triggers.screenChanged(true);
        return false;
    }

private:
    [[nodiscard]] HWND handle() const { return reinterpret_cast<HWND>(m_window.winId()); }

    LockTriggers& m_triggers;
    QWindow m_window;
};

LockTriggers::LockTriggers(QObject* parent)
    : QObject(parent)
    , m_system(std::make_unique<System>(*this))
{
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
