// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event_watchdog.h"

namespace recourse::ui {

namespace {
constexpr std::chrono::milliseconds kPause{3};
}

EventWatchdog::EventWatchdog(QObject* parent)
    : QObject(parent)
    , m_thread([this] { watch(); })
{
}

EventWatchdog::~EventWatchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_end = true;
    }
    m_ending.notify_all();
    m_thread.join();
}

std::chrono::milliseconds EventWatchdog::longest() const
{
    Clock::duration longest(m_longest.load());
    if (const Clock::rep since = m_waitingSince.load(); since != 0)
        longest = std::max(longest, Clock::now().time_since_epoch() - Clock::duration(since));
    return std::chrono::duration_cast<std::chrono::milliseconds>(longest);
}

void EventWatchdog::reset()
{
    m_longest = 0;
}

void EventWatchdog::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_end) {
        if (m_waitingSince.load() == 0) {
            const Clock::time_point sent = Clock::now();
            m_waitingSince = sent.time_since_epoch().count();
            QMetaObject::invokeMethod(this, [this, sent] { beat(sent); }, Qt::QueuedConnection);
        }
        m_ending.wait_for(lock, kPause);
    }
}

void EventWatchdog::beat(Clock::time_point sent)
{
    const Clock::duration waited = Clock::now() - sent;
    m_longest = std::max(m_longest.load(), waited.count());
    m_waitingSince = 0;
    if (waited > kLimit)
        Q_EMIT blocked(static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(waited).count()));
}

} // namespace recourse::ui
