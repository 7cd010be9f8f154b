// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/idle_lock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QTimer>

namespace recourse::ui {

namespace {

constexpr qint64 kRestartMs = 1000;
constexpr int kMinuteMs = 60'000;

bool isUse(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleLock::IdleLock(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_timer(std::make_unique<QTimer>(this).release())
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, &workspace, &Workspace::wantLock);
    connect(&workspace, &Workspace::lockChanged, this, &IdleLock::restart);
    QCoreApplication::instance()->installEventFilter(this);
    restart();
}

void IdleLock::restart()
{
    const int minutes = m_workspace.preferences().lockAfterMinutes();
    if (m_workspace.isLocked() || minutes == 0)
        m_timer->stop();
    else
        m_timer->start(minutes * kMinuteMs);
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    if (isUse(event->type())) {
        const qint64 now = QDeadlineTimer::current().deadline();
        if (now - m_lastRestart >= kRestartMs) {
            m_lastRestart = now;
            restart();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace recourse::ui
