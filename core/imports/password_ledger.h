// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <array>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string_view>
#include <thread>
#include <unordered_map>
#include <vector>

namespace recourse::imports {

/// The distinct passwords of one file, for as long as it is being read. Each is judged once, on further threads while the file
/// is still being read. All memory that held passwords is wiped when the ledger goes; what is left is numbers.
class PasswordLedger
{
public:
    PasswordLedger();
    ~PasswordLedger();
    PasswordLedger(const PasswordLedger&) = delete;
    PasswordLedger& operator=(const PasswordLedger&) = delete;

    /// The number of this password, the same for equal ones, counted from 0; -1 for an empty one.
    int enter(std::string_view password);

    /// Judges what is still waiting and gives each password's class 0 to 4, by number. Nothing may be entered afterwards.
    /// Reports passwords judged.
    /// Error: Cancelled.
    [[nodiscard]] base::Result<std::vector<std::int8_t>> strengths(base::Progress& progress);

private:
    /// What one thread takes at a time: small enough to share out, large enough to make the lock cheap.
    struct Batch
    {
        static constexpr std::size_t kSize = 256;
        std::array<std::string_view, kSize> passwords;
        std::array<std::int8_t, kSize> strength{};
        std::size_t count = 0;
    };
    /// Keyed anew for every file, so that nobody can prepare passwords that collide.
    struct KeyedHash
    {
        std::size_t seed = 0;
        std::size_t operator()(std::string_view password) const;
    };
    struct Block
    {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;
    };

    std::string_view keep(std::string_view password);
    void publish(Batch& batch);
    Batch* take();
    [[nodiscard]] qint64 waiting(); ///< passwords that no thread has taken yet, rounded up to whole batches
    void startThreads();
    void judgeUntilStopped();
    static void judge(Batch& batch);
    void stopThreads();

    std::vector<Block> m_blocks;
    std::size_t m_used = 0; ///< of the last block
    std::unordered_map<std::string_view, int, KeyedHash> m_numbers;
    std::deque<Batch> m_batches; ///< a deque, so that a batch stays where it is while others are added

    std::mutex m_mutex;
    std::condition_variable m_waiting;
    std::deque<Batch*> m_queue;
    bool m_stop = false;
    std::vector<std::thread> m_threads;
};

} // namespace recourse::imports
