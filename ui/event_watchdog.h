// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace recourse::ui {

/// Measures how long the interface's thread takes to get to an event: what a key or a click would have to wait. A thread of its own sends
/// a beat every few milliseconds and times its arrival. Debug builds of the program report every wait above the house's limit.
class EventWatchdog : public QObject
{
    Q_OBJECT
public:
    /// Longest wait the house allows.
    static constexpr std::chrono::milliseconds kLimit{50};

    /// Lives on, and watches, the thread it is made on.
    explicit EventWatchdog(QObject* parent = nullptr);
    ~EventWatchdog() override;

    /// The longest wait since the start or the last `reset`, the one that still goes on included.
    [[nodiscard]] std::chrono::milliseconds longest() const;
    void reset();

Q_SIGNALS:
    /// A wait above the limit has ended.
    void blocked(int milliseconds);

private:
    using Clock = std::chrono::steady_clock;
    void watch();
    void beat(Clock::time_point sent);

    std::atomic<Clock::rep> m_waitingSince{0}; ///< ticks; 0: no beat is on its way
    std::atomic<Clock::rep> m_longest{0};
    std::mutex m_mutex;
    std::condition_variable m_ending;
    bool m_end = false;
    std::thread m_thread;
};

} // namespace recourse::ui
