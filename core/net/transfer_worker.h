// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/easy_handle.h"
#include "net/transfer.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace recourse::net {

/// The one thread that runs transfers, and the only one to touch `CURLM`. Neither exists before the first transfer.
class TransferWorker
{
public:
    explicit TransferWorker(HttpClient::LedgerSink ledger);
    /// Ends what still runs with Cancelled and closes all connections.
    ~TransferWorker();
    TransferWorker(const TransferWorker&) = delete;
    TransferWorker& operator=(const TransferWorker&) = delete;

    [[nodiscard]] std::shared_ptr<Transfer> start(TransferOrder order);
    /// Waits at most `patience`; whether the transfer is over (its ledger entry written).
    [[nodiscard]] bool waitFor(Transfer& transfer, std::chrono::milliseconds patience);
    /// Asks the worker to end one transfer with `code`. It is over soon after.
    void stop(Transfer& transfer, base::Code code);
    /// Asks the worker to end all transfers with `code` and to close idle connections. Waits until that is done.
    void stopAll(base::Code code);

private:
    struct MultiCloser
    {
        void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
    };
    /// What the worker found when it looked for work.
    struct Work
    {
        std::vector<std::shared_ptr<Transfer>> queued;
        std::optional<base::Code> stopAllWith;
        bool quit = false;
        bool idle = false; ///< nothing came for a while
    };

    void run();
    [[nodiscard]] Work waitForWork();
    void begin(const std::shared_ptr<Transfer>& transfer);
    void perform();
    void endFinished();
    void endStopped();
    void endAll(base::Code code);
    void finish(std::unique_ptr<EasyHandle> handle);
    void refuse(Transfer& transfer, const base::Error& error);
    void record(Transfer& transfer) const;
    void markDone(Transfer& transfer);
    [[nodiscard]] std::optional<base::Code> stopCodeOf(const Transfer& transfer);
    void openMulti();
    void closeMulti();
    void wake();

    HttpClient::LedgerSink m_ledger;
    std::mutex m_mutex;
    std::condition_variable m_wake; ///< for the worker
    std::condition_variable m_over; ///< for those who wait
    std::vector<std::shared_ptr<Transfer>> m_queue;
    std::optional<base::Code> m_stopAllWith;
    bool m_quit = false;
    CURLM* m_awake = nullptr; ///< to be woken while the worker may sleep in libcurl

    std::unique_ptr<CURLM, MultiCloser> m_multi; ///< the worker's alone, as is the next
    std::map<CURL*, std::unique_ptr<EasyHandle>> m_running;
    std::thread m_thread;
};

} // namespace recourse::net
