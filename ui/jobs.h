// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "session/job.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace recourse::ui {

/// One job that runs, as the status strip shows it.
struct RunningJob
{
    int number = 0;
    QString title;
    int done = 0;
    int total = 0; ///< 0: not known
};

/// Waits for session jobs without blocking: their results come back to the interface's thread. Nothing is delivered to a receiver that is
/// gone. Cancel is asked for by the job's number.
class Jobs : public QObject
{
    Q_OBJECT
public:
    using OnError = std::function<void(const base::Error&)>;

    explicit Jobs(QObject* parent = nullptr);
    /// Cancels everything and waits for work that still prepares results.
    ~Jobs() override;

    /// Hands the job's value to `good`, or its error to `bad`; without `bad` the error goes to `failed`, but for Cancelled. An empty
    /// title keeps the job out of the status strip.
    template <class T, class Good>
    void run(const QString& title, session::Job<T> job, QObject* receiver, Good good, OnError bad = {})
    {
        watch<T>(title, std::move(job),
            [this, receiver = QPointer<QObject>(receiver), good, bad](base::Result<T> result) {
                if (receiver.isNull())
                    return letGo(std::move(result));
                if (result)
                    good(std::move(*result));
                else
                    report(result.error(), bad);
                letGo(std::move(result)); // a report on 100,000 rows takes a while to free
            });
    }

    /// The same with a value that is first turned into another by `prepare`, on a thread of the pool: for tables that take a while to
    /// make ready.
    template <class T, class Prepare, class Good>
    void runPrepared(
        const QString& title, session::Job<T> job, QObject* receiver, Prepare prepare, Good good, OnError bad = {})
    {
        using Prepared = std::invoke_result_t<Prepare, T>;
        watch<T>(title, std::move(job),
            [this, receiver = QPointer<QObject>(receiver), prepare, good, bad](base::Result<T> result) {
                if (receiver.isNull())
                    return;
                if (!result)
                    return report(result.error(), bad);
                auto value = std::make_shared<T>(std::move(*result));
                ++m_preparing;
                m_pool.start([this, receiver, prepare, good, value] {
                    auto prepared = std::make_shared<Prepared>(prepare(std::move(*value)));
                    QMetaObject::invokeMethod(
                        this,
                        [this, receiver, good, prepared] {
                            --m_preparing;
                            if (!receiver.isNull())
                                good(std::move(*prepared));
                        },
                        Qt::QueuedConnection);
                });
            });
    }

    /// Frees something large on a thread of the pool, so that the interface does not wait for it.
    template <class T> void letGo(T&& value)
    {
        auto last = std::make_shared<std::decay_t<T>>(std::forward<T>(value));
        m_pool.start([last = std::move(last)]() mutable { last.reset(); });
    }

    [[nodiscard]] const std::vector<RunningJob>& running() const { return m_running; }
    /// Nothing runs, is prepared or waits to be delivered.
    [[nodiscard]] bool isIdle() const { return m_cancels.empty() && m_preparing == 0; }
    void cancel(int number);
    void cancelAll();

Q_SIGNALS:
    void runningChanged();
    void becameIdle();
    /// A job failed and nobody else answers for it.
    void failed(const QString& title, const recourse::base::Error& error);

private:
    template <class T, class Deliver> void watch(const QString& title, session::Job<T> job, Deliver deliver)
    {
        auto* watcher = std::make_unique<QFutureWatcher<base::Result<T>>>(this).release();
        const int number = begin(title, [watcher] { watcher->cancel(); });
        connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, watcher, number](int value) { progress(number, value, watcher->progressMaximum()); });
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number, title, deliver] {
            watcher->deleteLater();
            QFuture<base::Result<T>> future = watcher->future();
            m_title = title;
            end(number);
            if (future.resultCount() == 0)
                deliver(base::Result<T>(base::fail(base::Code::Cancelled)));
            else // cancelled after its end, the future gives no result away any more, but it has one: what was done was done
                deliver(future.isValid() ? future.takeResult() : future.resultAt(0));
        });
        watcher->setFuture(std::move(job));
    }

    [[nodiscard]] int begin(const QString& title, std::function<void()> cancel);
    void progress(int number, int done, int total);
    void end(int number);
    void report(const base::Error& error, const OnError& bad);

    std::vector<RunningJob> m_running; ///< those with a title
    std::vector<std::pair<int, std::function<void()>>> m_cancels;
    int m_next = 1;
    int m_preparing = 0;
    QString m_title; ///< of the job that is being delivered
    QThreadPool m_pool;
};

} // namespace recourse::ui
