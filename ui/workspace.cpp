// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "session/memory_jobs.h"
#include "session/vault_jobs.h"

namespace recourse::ui {

Workspace::Workspace(
    session::SessionSettings settings, const base::Clock& clock, Prompts& prompts, Preferences& preferences)
    : m_settings(std::move(settings))
    , m_clock(clock)
    , m_prompts(prompts)
    , m_preferences(preferences)
{
    if (m_settings.vaultFolder.isEmpty())
        m_settings.vaultFolder = preferences.vaultFolder();
    if (m_settings.vaultFolder.isEmpty())
        m_settings.vaultFolder = session::defaultVaultFolder();
    m_settings.offline = m_settings.offline || preferences.offline();
    if (m_settings.proxy.isEmpty())
        m_settings.proxy = preferences.proxy();
    constexpr int kQuietMs = 1500;
    m_tidy.setSingleShot(true);
    m_tidy.setInterval(kQuietMs);
    connect(&m_tidy, &QTimer::timeout, this, [this] {
        if (m_jobs->isIdle())
            static_cast<void>(session::giveMemoryBack(*m_session)); // nobody waits for it
    });
    makeSession();
}

Workspace::~Workspace()
{
    m_jobs.reset();
    m_session.reset();
    m_former.waitForDone();
}

void Workspace::makeSession()
{
    if (m_jobs != nullptr) {
        // It may be one of its own deliveries that brings us here.
        m_jobs->cancelAll();
        m_jobs.release()->deleteLater();
    }
    if (m_session != nullptr) {
        // Its end waits for running jobs, a key derivation for one; the interface does not.
        auto former = std::make_shared<std::unique_ptr<session::Session>>(std::move(m_session));
        m_former.start([former] { former->reset(); });
    }
    m_session = std::make_unique<session::Session>(m_settings, m_clock);
    m_jobs = std::make_unique<Jobs>();
    connect(m_jobs.get(), &Jobs::becameIdle, &m_tidy, qOverload<>(&QTimer::start));
    connect(m_jobs.get(), &Jobs::failed, this, [this](const QString& title, const base::Error& error) { sayError(title, error); });
}

void Workspace::useVault(const QString& folder)
{
    takeFolder(folder);
    m_preferences.setVaultFolder(folder);
    m_undo.clear();
    Q_EMIT lockChanged();
}

void Workspace::takeFolder(const QString& folder)
{
    m_settings.vaultFolder = folder;
    m_locked = true;
    makeSession();
}

void Workspace::setOffline(bool offline)
{
    m_preferences.setOffline(offline);
    m_settings.offline = offline;
    takeNetwork();
}

void Workspace::setProxy(const QString& proxy)
{
    m_preferences.setProxy(proxy);
    m_settings.proxy = proxy;
    takeNetwork();
}

void Workspace::takeNetwork()
{
    m_session->setNetwork(m_settings.offline, m_settings.proxy);
    Q_EMIT networkChanged();
    announce(Change::Network);
}

void Workspace::lock()
{
    m_undo.clear();
    m_locked = true;
    m_jobs->cancelAll();
    // Closing writes the log back: on the pool, since jobs that still end may hold the vault for a moment.
    session::Session& session = *m_session;
    m_jobs->run(QString(), session.start<session::Done>([&session](base::Progress&) -> base::Result<session::Done> {
        session::lockVault(session);
        return session::Done{};
    }), this, [](session::Done) {});
    Q_EMIT lockChanged();
}

void Workspace::unlocked(bool readOnly)
{
    m_readOnly = readOnly;
    m_locked = false;
    Q_EMIT lockChanged();
}

void Workspace::sayError(const QString& doing, const base::Error& error)
{
    say(Message::Kind::Danger, doing.isEmpty() ? error.text() : tr("%1: %2").arg(doing, error.text()));
}

} // namespace recourse::ui
