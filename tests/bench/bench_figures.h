// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>
#include <QList>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <utility>
#include <vector>

#ifndef Q_OS_WIN
#include <sys/resource.h>
#endif

// What every measurement needs: a clock, medians, lines of one form.
namespace recourse::bench {

/// Ends the measurement: what it measures does not work.
[[noreturn]] inline void giveUp(const char* why)
{
    std::fprintf(stderr, "bench: %s\n", why);
    std::exit(1);
}

[[noreturn]] inline void giveUp(const QString& why)
{
    giveUp(qPrintable(why));
}

template <class T> T take(base::Result<T> result)
{
    if (!result)
        giveUp(result.error().text());
    return std::move(*result);
}

inline double millisecondsOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The upper one of two in the middle. Of at least one figure.
inline double median(std::vector<double> all)
{
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

/// Median over `runs` of what `measured` returns (milliseconds).
inline double median(int runs, const std::function<double()>& measured)
{
    std::vector<double> all;
    for (int i = 0; i < runs; ++i)
        all.push_back(measured());
    return median(std::move(all));
}

/// One line: what, value, most that it should be, verdict.
inline void print(const char* what, double value, const char* unit, double aim)
{
    std::printf("%-66s %9.2f %-3s  aim at most %g %s  %s, %.2f of it\n", what, value, unit, aim, unit, value <= aim ? "met" : "MISSED", value / aim);
    std::fflush(stdout);
}

/// One line without an aim.
inline void tell(const char* what, double value, const char* unit)
{
    std::printf("%-66s %9.2f %-3s\n", what, value, unit);
    std::fflush(stdout);
}

/// Most memory that this process has had so far.
inline double peakMegabytes()
{
#ifdef Q_OS_WIN
    return 0;
#else
    // Linux gives a new program the peak of the one that started it, except here.
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.simplified().split(' ').value(1).toDouble() / 1024.0;
        }
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
#endif
}

} // namespace recourse::bench
