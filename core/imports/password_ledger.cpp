// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/password_ledger.h"

#include "base/secret_bytes.h"
#include "imports/strength.h"

#include <algorithm>
#include <cstring>
#include <system_error>

namespace recourse::imports {

namespace {

constexpr std::size_t kBlockBytes = std::size_t{256} << 10;
constexpr unsigned kMaxThreads = 8;

} // namespace

PasswordLedger::PasswordLedger(Digests digests)
    : m_digests(digests)
{
}

PasswordLedger::~PasswordLedger()
{
    stopThreads();
    forgetDigests();
    for (Block& block : m_blocks)
        base::wipe(block.bytes.get(), block.size);
}

int PasswordLedger::enter(std::string_view password)
{
    if (password.empty())
        return -1;
    const QByteArrayView key(password.data(), static_cast<qsizetype>(password.size()));
    if (const auto found = m_numbers.constFind(key); found != m_numbers.constEnd())
        return *found;
    const std::span<char> kept = keep(password);
    const int number = static_cast<int>(m_numbers.size());
    m_numbers.insert(QByteArrayView(kept.data(), static_cast<qsizetype>(kept.size())), number);
    if (m_batches.empty() || m_batches.back().count == Batch::kSize)
        m_batches.emplace_back();
    Batch& batch = m_batches.back();
    batch.passwords[batch.count++] = kept;
    if (batch.count == Batch::kSize)
        publish(batch);
    return number;
}

void PasswordLedger::leaveToReader(unsigned threads)
{
    m_readers = std::max(m_readers, threads);
}

void PasswordLedger::close()
{
    m_readers = 0;
    if (m_batches.size() > 1)
        startThreads();
    if (!m_batches.empty() && m_batches.back().count < Batch::kSize)
        publish(m_batches.back());
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    for (Batch& batch : m_batches) {
        if (batch.judged.load(std::memory_order_relaxed))
            wipePasswords(batch);
    }
}

base::Result<int> PasswordLedger::strengthOf(int number, base::Progress& progress)
{
    const auto place = static_cast<std::size_t>(number);
    const auto batch = judgedBatch(place, progress);
    if (!batch)
        return batch.error();
    return (*batch)->strength[place % Batch::kSize];
}

base::Result<const PasswordDigest*> PasswordLedger::digestOf(int number, base::Progress& progress)
{
    const auto place = static_cast<std::size_t>(number);
    const auto batch = judgedBatch(place, progress);
    if (!batch)
        return batch.error();
    if ((*batch)->digests == nullptr)
        return base::fail(base::Code::NotFound, QStringLiteral("password digest"));
    return &(*(*batch)->digests)[place % Batch::kSize];
}

void PasswordLedger::forgetDigests()
{
    const std::lock_guard lock(m_mutex);
    m_digests = Digests::None;
    for (Batch& batch : m_batches) {
        if (batch.judged.load(std::memory_order_acquire))
            wipeDigests(batch);
    }
}

base::Result<const PasswordLedger::Batch*> PasswordLedger::judgedBatch(std::size_t place, base::Progress& progress)
{
    Batch& batch = m_batches[place / Batch::kSize];
    while (!batch.judged.load(std::memory_order_acquire)) {
        if (progress.cancelled())
            return base::fail(base::Code::Cancelled);
        Batch* next = take();
        if (next == nullptr) {
            waitFor(batch);
            break;
        }
        judge(*next);
        const auto total = static_cast<qint64>(m_numbers.size());
        progress.report(std::max<qint64>(0, total - waiting()), total);
    }
    return &batch;
}

std::span<char> PasswordLedger::keep(std::string_view password)
{
    if (m_blocks.empty() || m_blocks.back().size - m_used < password.size()) {
        const std::size_t size = std::max(kBlockBytes, password.size());
        m_blocks.push_back({std::make_unique<char[]>(size), size});
        m_used = 0;
    }
    char* place = m_blocks.back().bytes.get() + m_used;
    std::memcpy(place, password.data(), password.size());
    m_used += password.size();
    return {place, password.size()};
}

void PasswordLedger::publish(Batch& batch)
{
    // A list that fits into one batch is judged by the reading thread alone: starting a thread would take longer.
    if (batch.count == Batch::kSize)
        startThreads();
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(&batch);
    }
    m_waiting.notify_one();
}

PasswordLedger::Batch* PasswordLedger::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_queue.empty())
        return nullptr;
    Batch* batch = m_queue.front();
    m_queue.pop_front();
    return batch;
}

qint64 PasswordLedger::waiting()
{
    const std::lock_guard lock(m_mutex);
    return static_cast<qint64>(m_queue.size() * Batch::kSize);
}

void PasswordLedger::startThreads()
{
    const unsigned count = std::clamp(std::thread::hardware_concurrency(), 2U, kMaxThreads) - 1;
    try {
        while (m_threads.size() + m_readers < count)
            m_threads.emplace_back([this] { judgeUntilStopped(); });
    } catch (const std::system_error&) {
        // The system gives no more threads: the reading thread judges what those that there are leave over.
    }
}

void PasswordLedger::judgeUntilStopped()
{
    for (;;) {
        Batch* batch = nullptr;
        {
            std::unique_lock lock(m_mutex);
            m_waiting.wait(lock, [this] { return m_stop || !m_queue.empty(); });
            if (m_stop)
                return;
            batch = m_queue.front();
            m_queue.pop_front();
        }
        judge(*batch);
    }
}

void PasswordLedger::judge(Batch& batch)
{
    for (std::size_t i = 0; i < batch.count; ++i) {
        const std::string_view password(batch.passwords[i].data(), batch.passwords[i].size());
        batch.strength[i] = static_cast<std::int8_t>(passwordClass(password));
    }
    if (m_digests.load() == Digests::Sha1)
        makeDigests(batch);
    {
        const std::lock_guard lock(m_mutex);
        if (m_digests.load() == Digests::None)
            wipeDigests(batch);
        batch.judged.store(true, std::memory_order_release);
        if (m_closed)
            wipePasswords(batch);
    }
    m_judged.notify_all();
}

void PasswordLedger::makeDigests(Batch& batch)
{
    batch.digests = std::make_unique<std::array<PasswordDigest, Batch::kSize>>();
    for (std::size_t i = 0; i < batch.count; ++i) {
        const auto digest = passwordDigest({batch.passwords[i].data(), batch.passwords[i].size()});
        if (!digest)
            return wipeDigests(batch);
        (*batch.digests)[i] = *digest;
    }
}

void PasswordLedger::wipePasswords(Batch& batch)
{
    for (std::size_t i = 0; i < batch.count; ++i)
        base::wipe(batch.passwords[i].data(), batch.passwords[i].size());
}

void PasswordLedger::wipeDigests(Batch& batch)
{
    if (batch.digests != nullptr)
        base::wipe(batch.digests.get(), sizeof(*batch.digests));
    batch.digests.reset();
}

void PasswordLedger::waitFor(const Batch& batch)
{
    std::unique_lock lock(m_mutex);
    m_judged.wait(lock, [&batch] { return batch.judged.load(std::memory_order_acquire); });
}

void PasswordLedger::stopThreads()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_waiting.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
    m_threads.clear();
}

} // namespace recourse::imports
