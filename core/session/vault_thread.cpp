// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/vault_thread.h"

namespace recourse::session {

VaultThread::VaultThread()
    : m_thread([this] { loop(); })
{
}

VaultThread::~VaultThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void VaultThread::runAndWait(const std::function<void(std::unique_ptr<vault::Vault>&)>& work)
{
    std::mutex doneMutex;
    std::condition_variable doneWake;
    bool done = false;
    {
        const std::lock_guard lock(m_mutex);
        m_queue.emplace_back([&] {
            work(m_vault);
            // Under the lock to the end: the waiter may destroy both as soon as it sees `done`.
            const std::lock_guard doneLock(doneMutex);
            done = true;
            doneWake.notify_one();
        });
    }
    m_wake.notify_one();
    std::unique_lock doneLock(doneMutex);
    doneWake.wait(doneLock, [&] { return done; });
}

void VaultThread::loop()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_ending || !m_queue.empty(); });
        if (m_queue.empty())
            break;
        const auto work = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        work();
        lock.lock();
    }
    m_vault.reset();
}

} // namespace recourse::session
