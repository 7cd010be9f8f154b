// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <mutex>

namespace recourse::match {
class Matcher;
}

namespace recourse::session {

/// What matching found last, kept while the vault is open so that the next run matches only what changed.
class MatchMemory
{
public:
    MatchMemory();
    ~MatchMemory();
    MatchMemory(const MatchMemory&) = delete;
    MatchMemory& operator=(const MatchMemory&) = delete;

    /// Forgets everything, at the latest at the end of a run that uses it. Does not wait.
    void forget();

    /// One run's hold on it, from reading to storing.
    class Use
    {
    public:
        explicit Use(MatchMemory& memory); ///< waits for a run that uses it
        ~Use();
        Use(const Use&) = delete;
        Use& operator=(const Use&) = delete;

        /// nullptr: nothing is remembered.
        [[nodiscard]] std::unique_ptr<match::Matcher>& matcher() { return m_memory.m_matcher; }

    private:
        MatchMemory& m_memory;
        std::unique_lock<std::mutex> m_lock;
    };

private:
    std::mutex m_mutex; ///< guards the matcher
    std::unique_ptr<match::Matcher> m_matcher;
    std::atomic<bool> m_forget = false;
};

} // namespace recourse::session
