// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secret_bytes.h"
#include "bench_figures.h"
#include "vault/vault.h"

#include <QFile>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace recourse::bench {

inline constexpr char kPassphrase[] = "seven quiet herons cross the canal";

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
