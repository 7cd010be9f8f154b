// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs.h"

#include <algorithm>

namespace recourse::ui {

Jobs::Jobs(QObject* parent)
    : QObject(parent)
{
}

Jobs::~Jobs()
{
    cancelAll();
    m_pool.waitForDone();
}

void Jobs::cancel(int number)
{
    for (const auto& [known, stop] : m_cancels) {
        if (known == number)
            return stop();
    }
}

void Jobs::cancelAll()
{
    const auto cancels = m_cancels;
    for (const auto& entry : cancels)
        entry.second();
}

int Jobs::begin(const QString& title, std::function<void()> cancel)
{
    const int number = m_next++;
    m_cancels.emplace_back(number, std::move(cancel));
    if (!title.isEmpty()) {
        m_running.push_back({number, title, 0, 0});
        Q_EMIT runningChanged();
    }
    return number;
}

void Jobs::progress(int number, int done, int total)
{
    for (RunningJob& job : m_running) {
        if (job.number != number)
            continue;
        job.done = done;
        job.total = total;
        Q_EMIT runningChanged();
        return;
    }
}

void Jobs::end(int number)
{
    std::erase_if(m_cancels, [&](const auto& entry) { return entry.first == number; });
    if (std::erase_if(m_running, [&](const RunningJob& job) { return job.number == number; }) > 0)
        Q_EMIT runningChanged();
    if (m_cancels.empty())
        Q_EMIT becameIdle();
}

void Jobs::report(const base::Error& error, const OnError& bad)
{
    if (bad)
        bad(error);
    // Locking ends the quiet reads that pages do by themselves; nobody waits for those.
    else if (error.code != base::Code::Cancelled && !(m_title.isEmpty() && error.code == base::Code::VaultLocked))
        Q_EMIT failed(m_title, error);
}

} // namespace recourse::ui
