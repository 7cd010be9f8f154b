// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transfer_worker.h"

namespace recourse::net {

using base::Code;

namespace {

/// Connections are kept between the requests of one refresh, not longer.
constexpr std::chrono::seconds kIdle{30};
constexpr int kPollMs = 250;

qint64 roundedUp(qint64 bytes)
{
    constexpr qint64 kStep = 4096;
    return (bytes + kStep - 1) / kStep * kStep;
}

void initialiseCurlOnce()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

} // namespace

TransferWorker::TransferWorker(HttpClient::LedgerSink ledger)
    : m_ledger(std::move(ledger))
{
}

TransferWorker::~TransferWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
        wake();
    }
    if (m_thread.joinable())
        m_thread.join();
}

std::shared_ptr<Transfer> TransferWorker::start(TransferOrder order)
{
    auto transfer = std::make_shared<Transfer>(std::move(order));
    const std::lock_guard lock(m_mutex);
    if (!m_thread.joinable()) {
        initialiseCurlOnce();
        m_thread = std::thread([this] { run(); });
    }
    m_queue.push_back(transfer);
    wake();
    return transfer;
}

bool TransferWorker::waitFor(Transfer& transfer, std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    return m_over.wait_for(lock, patience, [&] { return transfer.done; });
}

void TransferWorker::stop(Transfer& transfer, Code code)
{
    const std::lock_guard lock(m_mutex);
    transfer.stopWith = code;
    wake();
}

void TransferWorker::stopAll(Code code)
{
    std::unique_lock lock(m_mutex);
    if (!m_thread.joinable())
        return;
    m_stopAllWith = code;
    wake();
    m_over.wait(lock, [&] { return !m_stopAllWith.has_value(); });
}

void TransferWorker::wake()
{
    m_wake.notify_all();
    if (m_awake)
        curl_multi_wakeup(m_awake);
}

void TransferWorker::run()
{
    for (;;) {
        const Work work = waitForWork();
        const auto stopAll = work.quit ? std::optional(Code::Cancelled) : work.stopAllWith;
        for (const auto& transfer : work.queued) {
            if (const auto code = stopAll ? stopAll : stopCodeOf(*transfer))
                refuse(*transfer, base::fail(*code, transfer->order.url.host));
            else
                begin(transfer);
        }
        endStopped();
        if (stopAll)
            endAll(*stopAll);
        else if (work.idle)
            closeMulti();
        if (work.quit)
            return;
        perform();
    }
}

TransferWorker::Work TransferWorker::waitForWork()
{
    std::unique_lock lock(m_mutex);
    const auto something = [&] { return m_quit || m_stopAllWith || !m_queue.empty(); };
    Work work;
    if (m_running.empty())
        work.idle = !m_wake.wait_for(lock, kIdle, something);
    work.queued.swap(m_queue);
    work.stopAllWith = m_stopAllWith;
    work.quit = m_quit;
    return work;
}

void TransferWorker::begin(const std::shared_ptr<Transfer>& transfer)
{
    openMulti();
    auto handle = std::make_unique<EasyHandle>(transfer);
    CURL* easy = handle->get();
    if (!easy || !m_multi || curl_multi_add_handle(m_multi.get(), easy) != CURLM_OK)
        return refuse(*transfer, base::fail(Code::Internal, QStringLiteral("no transfer could be made")));
    m_running.emplace(easy, std::move(handle));
}

void TransferWorker::perform()
{
    if (m_running.empty())
        return;
    int running = 0;
    curl_multi_perform(m_multi.get(), &running);
    endFinished();
    if (!m_running.empty())
        curl_multi_poll(m_multi.get(), nullptr, 0, kPollMs, nullptr);
}

void TransferWorker::endFinished()
{
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi.get(), &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        const CURLcode code = message->data.result;
        auto node = m_running.extract(message->easy_handle);
        node.mapped()->conclude(code);
        finish(std::move(node.mapped()));
    }
}

void TransferWorker::endStopped()
{
    for (auto it = m_running.begin(); it != m_running.end();) {
        const std::optional<Code> code = stopCodeOf(*it->second->transfer());
        if (!code) {
            ++it;
            continue;
        }
        it->second->concludeStopped(*code);
        finish(std::move(it->second));
        it = m_running.erase(it);
    }
}

void TransferWorker::endAll(Code code)
{
    for (auto& [easy, handle] : m_running) {
        handle->concludeStopped(code);
        finish(std::move(handle));
    }
    m_running.clear();
    closeMulti();
    const std::lock_guard lock(m_mutex);
    m_stopAllWith.reset();
    m_over.notify_all();
}

void TransferWorker::finish(std::unique_ptr<EasyHandle> handle)
{
    curl_multi_remove_handle(m_multi.get(), handle->get());
    const std::shared_ptr<Transfer> transfer = handle->transfer();
    handle.reset();
    record(*transfer);
    markDone(*transfer);
}

void TransferWorker::refuse(Transfer& transfer, const base::Error& error)
{
    transfer.outcome.error = error;
    markDone(transfer);
}

void TransferWorker::record(Transfer& transfer) const
{
    if (!m_ledger)
        return;
    const TransferOrder& order = transfer.order;
    TransferOutcome& outcome = transfer.outcome;
    const bool masked = !order.shownUrl.isEmpty();
    const QString url = masked ? order.shownUrl : order.url.asked();
    const qint64 received = masked ? roundedUp(outcome.receivedBytes) : outcome.receivedBytes;
    const base::Status kept = m_ledger({order.at, order.feed, QStringLiteral("GET"), url, outcome.sentBytes, received, outcome.status,
        outcome.error ? base::codeName(outcome.error->code) : QString()});
    if (!kept && !outcome.error)
        outcome.error = kept.error();
}

void TransferWorker::markDone(Transfer& transfer)
{
    const std::lock_guard lock(m_mutex);
    transfer.done = true;
    m_over.notify_all();
}

std::optional<Code> TransferWorker::stopCodeOf(const Transfer& transfer)
{
    const std::lock_guard lock(m_mutex);
    return transfer.stopWith;
}

void TransferWorker::openMulti()
{
    if (m_multi)
        return;
    m_multi.reset(curl_multi_init());
    const std::lock_guard lock(m_mutex);
    m_awake = m_multi.get();
}

void TransferWorker::closeMulti()
{
    {
        const std::lock_guard lock(m_mutex);
        m_awake = nullptr;
    }
    m_multi.reset();
}

} // namespace recourse::net
