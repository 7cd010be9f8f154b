// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "vault/vault.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace recourse::session {

/// The one thread that touches the database. Owns the open vault; whoever needs it hands in work and waits.
class VaultThread
{
public:
    VaultThread();
    ~VaultThread(); ///< closes the vault, then ends the thread
    VaultThread(const VaultThread&) = delete;
    VaultThread& operator=(const VaultThread&) = delete;

    /// Runs `work` on the thread with the open vault and gives its answer; VaultLocked if none is open.
    /// Never call it from within such work.
    template <class T> [[nodiscard]] base::Result<T> with(const std::function<base::Result<T>(vault::Vault&)>& work)
    {
        std::optional<base::Result<T>> answer;
        runAndWait([&](std::unique_ptr<vault::Vault>& vault) {
            if (vault == nullptr)
                answer.emplace(base::fail(base::Code::VaultLocked));
            else
                answer.emplace(work(*vault));
        });
        return std::move(*answer);
    }

    /// Runs `work` on the thread with the slot that holds the vault: to open, replace or close it.
    void runAndWait(const std::function<void(std::unique_ptr<vault::Vault>&)>& work);

private:
    void loop();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_queue;
    bool m_ending = false;
    std::unique_ptr<vault::Vault> m_vault; ///< touched on the thread only
    std::thread m_thread;
};

} // namespace recourse::session
