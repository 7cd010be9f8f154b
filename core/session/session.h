// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "net/http_client.h"
#include "session/directory_cache.h"
#include "session/imported_files.h"
#include "session/job.h"
#include "session/match_memory.h"
#include "session/rules.h"
#include "session/vault_thread.h"

#include <QMap>
#include <QString>
#include <QThreadPool>
#include <QUrl>

#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace recourse::session {

/// How a program wants to work.
struct SessionSettings
{
    QString vaultFolder; ///< "….recourse"
    bool offline = false; ///< no socket is opened, whatever is asked
    QString proxy; ///< "", "http://…" or "socks5h://…"
    QString version; ///< of the program, for the user agent
    /// Feed id → address to ask instead of the feed's own; plain http for loopback only. "*": of all feeds, each below a folder of its id.
    /// If there is any, a refresh of all asks no feed without one.
    QMap<QString, QUrl> feedUrls;
    vault::KdfCost cost; ///< for new vaults
};

/// What all use cases share: the vault's thread, the network client, the rules, a pool for pure work. The use cases themselves are the
/// functions of `*_jobs.h`, each taking a session. Thread-safe. Ends by cancelling its jobs, waiting for them and locking the vault.
class Session
{
public:
    /// `clock` must outlive the session.
    Session(SessionSettings settings, const base::Clock& clock);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    [[nodiscard]] const SessionSettings& settings() const { return m_settings; }
    [[nodiscard]] const base::Clock& clock() const { return m_clock; }
    /// The rules that ship with the program, read on first use. Errors: RuleMalformed, TemplateMalformed.
    [[nodiscard]] base::Result<const Rules*> rules();
    [[nodiscard]] net::HttpClient& http();
    /// Takes effect at once: going offline ends running fetches with NetOffline.
    void setNetwork(bool offline, const QString& proxy);
    [[nodiscard]] VaultThread& vaultThread() { return m_vault; }
    [[nodiscard]] ImportedFiles& importedFiles() { return m_importedFiles; }
    [[nodiscard]] DirectoryCache& directoryCache() { return m_directoryCache; }
    /// From now on `rules()` has this Public Suffix List if it is newer than the program's own; empty: the program's own. Rules given out
    /// before stay as they are.
    void useSuffixList(const QByteArray& text);
    /// From now on `rules()` has the laws of this pack where it fits (`lawSource`); empty: the program's own. Rules given out before stay as
    /// they are.
    void useRulesPack(const QByteArray& pack);
    [[nodiscard]] MatchMemory& matchMemory() { return m_matchMemory; }

    /// Runs `work` on the pool and gives its future. `work` may call `withVault` and `http().fetch`, and asks `progress` now and then
    /// whether to stop.
    template <class T> [[nodiscard]] Job<T> start(std::function<base::Result<T>(base::Progress&)> work)
    {
        const auto promise = std::make_shared<QPromise<base::Result<T>>>();
        promise->start();
        Job<T> job = promise->future();
        m_pool.start([promise, work = std::move(work)] { runJob(*promise, work); });
        return job;
    }

    /// Runs `work` on the vault's thread and waits for it. Errors: VaultLocked, and those of `work`.
    template <class T>
    [[nodiscard]] base::Result<T> withVault(const std::function<base::Result<T>(vault::Vault&)>& work)
    {
        return m_vault.with<T>(work);
    }

private:
    template <class T>
    static void runJob(QPromise<base::Result<T>>& promise, const std::function<base::Result<T>(base::Progress&)>& work)
    {
        try {
            PromiseProgress<T> progress(promise);
            promise.addResult(work(progress));
        } catch (...) {
            promise.setException(std::current_exception()); // no memory, or a bug: whoever waits for the job is told
        }
        promise.finish();
    }

    [[nodiscard]] net::HttpSettings httpSettings() const;
    [[nodiscard]] base::Status recordRequest(const model::LedgerEntry& entry);

    SessionSettings m_settings;
    const base::Clock& m_clock;
    VaultThread m_vault;
    ImportedFiles m_importedFiles;
    MatchMemory m_matchMemory;
    DirectoryCache m_directoryCache;
    std::mutex m_mutex; ///< guards the network settings and the members below that are made on first use
    std::unique_ptr<const Rules> m_rules;
    std::vector<std::unique_ptr<const Rules>> m_formerRules; ///< jobs may still look at them
    QByteArray m_suffixList; ///< of the open vault; empty: the program's own
    QByteArray m_rulesPack; ///< likewise
    std::unique_ptr<net::HttpClient> m_http;
    QThreadPool m_pool; ///< last, so that jobs end before what they use
};

} // namespace recourse::session
