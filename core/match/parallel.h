// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

namespace recourse::match {

/// Below so many items a second thread costs more than it saves.
inline constexpr std::size_t kParallelItems = 4'096;

/// Calls `work(part, begin, end)` for `parts` neighbouring ranges that cover 0 to `count`, each in a thread of its own but the last, which is
/// done by the caller. `work` must not throw.
template <class Work> void inParts(std::size_t count, std::size_t parts, const Work& work)
{
    std::vector<std::jthread> threads;
    for (std::size_t part = 0; part + 1 < parts; ++part)
        threads.emplace_back([&work, part, count, parts] { work(part, count * part / parts, count * (part + 1) / parts); });
    work(parts - 1, count * (parts - 1) / parts, count);
}

/// Does both, at the same time if `parallel`. Neither may throw.
template <class One, class Other> void beside(bool parallel, const One& one, const Other& other)
{
    std::jthread thread;
    if (parallel)
        thread = std::jthread(one);
    other();
    if (!parallel)
        one();
}

/// How many parts are worth it for `count` items where `threads` may run.
[[nodiscard]] inline std::size_t partsFor(std::size_t count, unsigned threads)
{
    return std::clamp<std::size_t>(count / kParallelItems, 1, std::max(1U, threads));
}

} // namespace recourse::match
