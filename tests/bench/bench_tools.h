// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret_bytes.h"
#include "vault/vault.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <vector>

#ifndef Q_OS_WIN
#include <sys/resource.h>
#endif

namespace recourse::bench {

inline constexpr char kPassphrase[] = "seven quiet herons cross the canal";

/// Ends the measurement: what it measures does not work.
[[noreturn]] inline void giveUp(const QString& why)
{
    std::fprintf(stderr, "bench: %s\n", qPrintable(why));
    std::exit(1);
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

/// Median over `runs` of what `measured` returns (milliseconds).
inline double median(int runs, const std::function<double()>& measured)
{
    std::vector<double> all;
    for (int i = 0; i < runs; ++i)
        all.push_back(measured());
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

/// One line: what, value, aim, verdict.
inline void print(const char* what, double value, const char* unit, double aim, const char* aimWords)
{
    std::printf("%-62s %9.2f %-3s  aim %s  %s\n", what, value, unit, aimWords, value <= aim ? "met" : "MISSED");
    std::fflush(stdout);
}

/// Most memory that this process has had so far.
inline double peakMegabytes()
{
#ifdef Q_OS_WIN
    return 0;
#else
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
#endif
}

/// A vault in a folder of its own; small key derivation, since that is measured apart.
class BenchVault
{
public:
    explicit BenchVault(const vault::KdfCost& cost = {8ULL << 20, 1})
    {
        const QString folder = m_folder.filePath(QStringLiteral("Bench.recourse"));
        auto created = vault::Vault::create(folder, base::SecretBytes::copyOf(kPassphrase), cost, m_clock);
        if (!created)
            giveUp(created.error().text());
        m_vault = std::move(created->vault);
    }
    vault::Vault& operator*() { return *m_vault; }
    vault::Database& database() { return m_vault->database(); }
    void close() { m_vault.reset(); }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("Bench.recourse")); }
    [[nodiscard]] const base::Clock& clock() const { return m_clock; }

private:
    base::SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<vault::Vault> m_vault;
};

/// A list of invented accounts as Chrome exports it; the same count gives the same file.
inline void generateCsv(const QString& file, int rows)
{
    const QString tool = QStringLiteral(RECOURSE_SHARED_DIR "/tools/gen_accounts.py");
    if (!QFile::exists(tool))
        giveUp(QStringLiteral("the generator ../shared/tools/gen_accounts.py is not here"));
    QProcess python;
    python.start(QStringLiteral("python3"), {tool, QStringLiteral("accounts"), QStringLiteral("--format"), QStringLiteral("chrome"), QStringLiteral("--count"),
        QString::number(rows), QStringLiteral("--seed"), QStringLiteral("7"), QStringLiteral("--out"), file});
    if (!python.waitForFinished(300'000) || python.exitCode() != 0)
        giveUp(QStringLiteral("gen_accounts.py failed: ") + QString::fromUtf8(python.readAllStandardError()));
}

} // namespace recourse::bench
