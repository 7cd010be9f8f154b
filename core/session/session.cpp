// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "vault/ledger_repository.h"

namespace recourse::session {

Session::Session(SessionSettings settings, const base::Clock& clock)
    : m_settings(std::move(settings))
    , m_clock(clock)
{
}

Session::~Session()
{
    m_pool.waitForDone();
    m_http.reset();
}

base::Result<const Rules*> Session::rules()
{
    const std::lock_guard lock(m_mutex);
    if (m_rules == nullptr) {
        auto loaded = loadRules(m_suffixList, m_rulesPack);
        if (!loaded)
            return loaded.error();
        m_rules = std::move(*loaded);
    }
    return m_rules.get();
}

void Session::useSuffixList(const QByteArray& text)
{
    const std::lock_guard lock(m_mutex);
    if (text == m_suffixList)
        return;
    m_suffixList = text;
    m_matchMemory.forget(); // it was made with the former list
    if (m_rules != nullptr)
        m_formerRules.push_back(std::move(m_rules));
}

void Session::useRulesPack(const QByteArray& pack)
{
    const std::lock_guard lock(m_mutex);
    if (pack == m_rulesPack)
        return;
    m_rulesPack = pack;
    if (m_rules != nullptr)
        m_formerRules.push_back(std::move(m_rules));
}

net::HttpClient& Session::http()
{
    const std::lock_guard lock(m_mutex);
    if (m_http == nullptr) {
        m_http = std::make_unique<net::HttpClient>(
            httpSettings(), m_clock, [this](const model::LedgerEntry& entry) { return recordRequest(entry); });
    }
    return *m_http;
}

void Session::setNetwork(bool offline, const QString& proxy)
{
    const std::lock_guard lock(m_mutex);
    m_settings.offline = offline;
    m_settings.proxy = proxy;
    if (m_http != nullptr)
        m_http->setSettings(httpSettings());
}

net::HttpSettings Session::httpSettings() const
{
    net::HttpSettings settings;
    settings.offline = m_settings.offline;
    settings.proxy = m_settings.proxy;
    settings.userAgent = QStringLiteral("Recourse/") + m_settings.version;
    return settings;
}

base::Status Session::recordRequest(const model::LedgerEntry& entry)
{
    return withVault<void>(
        [&](vault::Vault& vault) { return vault::LedgerRepository(vault.database()).append(entry); });
}

} // namespace recourse::session
