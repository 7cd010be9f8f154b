// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "imports/password_digest.h"

#include <QByteArrayView>
#include <QHash>

#include <array>
#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <span>
#include <string_view>
#include <thread>
#include <vector>

namespace recourse::imports {

/// Whether digests are made beside the strengths, for the question whether a password has leaked.
enum class Digests { None, Sha1 };

/// The distinct passwords of one import run. Each is judged once, on further threads while the file is still being read and while
/// its accounts are compared and stored, and wiped as soon as it is judged and the file is read; what is left is numbers.
/// All memory that held passwords is wiped when the ledger goes, judged or not.
class PasswordLedger
{
public:
    explicit PasswordLedger(Digests digests = Digests::None);
    ~PasswordLedger();
    PasswordLedger(const PasswordLedger&) = delete;
    PasswordLedger& operator=(const PasswordLedger&) = delete;

    /// Makes room for so many passwords.
    void expect(std::size_t passwords) { m_numbers.reserve(static_cast<qsizetype>(passwords)); }

    /// The number of this password, the same for equal ones, counted from 0; -1 for an empty one.
    int enter(std::string_view password);

    /// How many distinct passwords there are.
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(m_numbers.size()); }

    /// The reader has so many further threads of its own: that many fewer judge until `close`, so that they take nothing from it.
    void leaveToReader(unsigned threads);

    /// Hands the rest to the judging threads and wipes what they have done. Nothing may be entered afterwards.
    void close();

    /// The class 0 to 4 of the password of that number, after `close`. Judges others while it waits, and reports passwords
    /// judged. Error: Cancelled.
    [[nodiscard]] base::Result<int> strengthOf(int number, base::Progress& progress);
    /// The digest of the password of that number, after `close`; the same waiting. Points into the ledger, until `forgetDigests`.
    /// Errors: Cancelled; NotFound if digests are not made, cannot be made on this system, or are forgotten.
    [[nodiscard]] base::Result<const PasswordDigest*> digestOf(int number, base::Progress& progress);
    /// Wipes all digests; no more are made.
    void forgetDigests();

private:
    /// What one thread takes at a time: small enough to share out, large enough to make the lock cheap.
    struct Batch
    {
        static constexpr std::size_t kSize = 256;
        std::array<std::span<char>, kSize> passwords;
        std::array<std::int8_t, kSize> strength{};
        std::unique_ptr<std::array<PasswordDigest, kSize>> digests; ///< null if none are made
        std::size_t count = 0;
        std::atomic<bool> judged = false; ///< set last: `strength` and `digests` may be read then
    };
    struct Block
    {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;
    };

    std::span<char> keep(std::string_view password);
    void publish(Batch& batch);
    Batch* take();
    [[nodiscard]] qint64 waiting(); ///< passwords that no thread has taken yet, rounded up to whole batches
    void startThreads();
    void judgeUntilStopped();
    void judge(Batch& batch);
    [[nodiscard]] base::Result<const Batch*> judgedBatch(std::size_t place, base::Progress& progress);
    void waitFor(const Batch& batch);
    static void makeDigests(Batch& batch);
    static void wipePasswords(Batch& batch);
    static void wipeDigests(Batch& batch);
    void stopThreads();

    std::vector<Block> m_blocks;
    std::size_t m_used = 0; ///< of the last block
    QHash<QByteArrayView, int> m_numbers; ///< seeded by the process, so that nobody can prepare passwords that collide
    std::deque<Batch> m_batches; ///< a deque, so that a batch stays where it is while others are added

    std::mutex m_mutex;
    std::condition_variable m_waiting;
    std::condition_variable m_judged;
    std::deque<Batch*> m_queue;
    bool m_closed = false; ///< no password is compared any more, so judged ones can go
    bool m_stop = false;
    std::atomic<Digests> m_digests;
    std::vector<std::thread> m_threads;
    unsigned m_readers = 0; ///< further threads of who reads
};

} // namespace recourse::imports
