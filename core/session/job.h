// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QFuture>
#include <QPromise>

#include <memory>

namespace recourse::session {

/// What a use case gives back at once. Cancel it with `QFuture::cancel()`; a cancelled job stores nothing and has no result.
/// Progress is in thousandths of the work, or in units where the total is not known.
template <class T> using Job = QFuture<base::Result<T>>;

/// What a job gives that has nothing to tell but that it went well.
struct Done
{
};

/// Passes a job's progress to its future and the future's cancellation to the job.
template <class T> class PromiseProgress : public base::Progress
{
public:
    explicit PromiseProgress(QPromise<base::Result<T>>& promise)
        : m_promise(promise)
    {
    }

    void report(qint64 done, qint64 total) override
    {
        constexpr qint64 kSteps = 1000;
        if (total > 0) {
            m_promise.setProgressRange(0, kSteps);
            m_promise.setProgressValue(static_cast<int>(done * kSteps / total));
        } else {
            m_promise.setProgressValue(static_cast<int>(done));
        }
    }

    [[nodiscard]] bool cancelled() const override { return m_promise.isCanceled(); }

private:
    QPromise<base::Result<T>>& m_promise;
};

} // namespace recourse::session
