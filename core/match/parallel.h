// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <system_error>
#include <thread>
#include <vector>

namespace recourse::match {

/// Below so many items a second thread costs more than it saves.
inline constexpr std::size_t kParallelItems = 4'096;

/// So many parts for each thread: where one is slower, because the computer has other things to do, the others take its parts.
inline constexpr std::size_t kPartsPerThread = 4;

/// Does `work` in as many threads beside this one as there are to be had, up to `others`, and in this one. `work` must not throw.
template <class Work> void inThreads(std::size_t others, const Work& work)
{
    std::vector<std::jthread> threads;
    try {
        while (threads.size() < others)
            threads.emplace_back([&work] { work(); });
    } catch (const std::system_error&) {
        // The system gives no more threads: those there are do it.
    }
    work();
}

/// Calls `work(part, begin, end)` once for each of `parts` neighbouring ranges that cover 0 to `count`, in up to `threads` threads. `work`
/// must not throw.
template <class Work> void inParts(std::size_t count, std::size_t parts, unsigned threads, const Work& work)
{
    std::atomic<std::size_t> next{0};
    inThreads(std::min<std::size_t>(parts, std::max(1U, threads)) - 1, [&] {
        for (std::size_t part = next++; part < parts; part = next++)
            work(part, count * part / parts, count * (part + 1) / parts);
    });
}

/// Does both, at the same time if `parallel`. Neither may throw.
template <class One, class Other> void beside(bool parallel, const One& one, const Other& other)
{
    std::atomic<int> next{0};
    inThreads(parallel ? 1 : 0, [&] {
        for (int which = next++; which < 2; which = next++)
            which == 0 ? one() : other();
    });
}

/// How many parts are worth it for `count` items where `threads` may run.
[[nodiscard]] inline std::size_t partsFor(std::size_t count, unsigned threads)
{
    return threads < 2 ? 1 : std::clamp<std::size_t>(count / kParallelItems, 1, threads * kPartsPerThread);
}

} // namespace recourse::match
