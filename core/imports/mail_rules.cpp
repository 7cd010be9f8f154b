// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_rules.h"

#include "imports/mail_subject_text.h"

#include <algorithm>

namespace recourse::imports {

namespace {

/// A local part as the tables have it: lower case letters and digits alone, what follows a "+" left out.
std::string bareLocal(std::string_view local)
{
    std::string bare;
    for (const char c : local.substr(0, local.find('+'))) {
        const char low = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
        if ((low >= 'a' && low <= 'z') || (low >= '0' && low <= '9'))
            bare.push_back(low);
    }
    return bare;
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    return lower;
}

std::string_view companyName(std::string_view domain)
{
    return domain.substr(0, domain.find('.'));
}

} // namespace

const MailHostRule* MailRules::hostRule(std::string_view host, bool* exact) const
{
    const std::size_t whole = host.size();
    while (!host.empty()) {
        const auto found = m_hosts.find(host);
        if (found != m_hosts.end()) {
            if (exact != nullptr)
                *exact = host.size() == whole;
            return &found->second;
        }
        const std::size_t dot = host.find('.');
        host.remove_prefix(dot == std::string_view::npos ? host.size() : dot + 1);
    }
    return nullptr;
}

bool MailRules::holdsNoReply(const std::string& bare) const
{
    return std::any_of(m_noReplyParts.begin(), m_noReplyParts.end(), [&](const std::string& part) { return bare.find(part) != std::string::npos; });
}

bool MailRules::isAutomatic(std::string_view local) const
{
    const std::string bare = bareLocal(local);
    return m_automaticNames.contains(bare) || holdsNoReply(bare);
}

bool MailRules::isAccountSender(std::string_view local) const
{
    const std::string bare = bareLocal(local);
    return m_accountSenders.contains(bare) || holdsNoReply(bare);
}

bool MailRules::isNewsSender(std::string_view name) const
{
    return m_newsSenders.contains(bareLocal(name));
}

bool MailRules::isNoReply(std::string_view local) const
{
    return std::find(m_noReplyParts.begin(), m_noReplyParts.end(), bareLocal(local)) != m_noReplyParts.end();
}

bool MailRules::isBounce(std::string_view local) const
{
    return m_bounces.contains(lowerCase(local));
}

bool MailRules::isOwnOfShared(std::string_view local) const
{
    return m_sharedOwn.contains(lowerCase(local));
}

bool MailRules::isOffice(std::string_view local) const
{
    return m_offices.contains(bareLocal(local));
}

bool MailRules::isDesk(std::string_view local) const
{
    const std::string bare = bareLocal(local);
    return isAutomatic(local) || m_offices.contains(bare) || isAccountSender(local) || m_everydayNames.contains(bare);
}

bool MailRules::isOneCompany(std::string_view domain, std::string_view other) const
{
    const auto company = [this](std::string_view of) {
        const auto found = m_companies.find(of);
        return found != m_companies.end() || !hasHomeEnding(of) ? found : m_companies.find(companyName(of));
    };
    const auto one = company(domain);
    const auto two = company(other);
    return one != m_companies.end() && two != m_companies.end() && one->second == two->second;
}

bool MailRules::isCountry(std::string_view ending) const
{
    return ending.size() == 2 && !m_openEndings.contains(ending);
}

bool MailRules::hasHomeEnding(std::string_view domain) const
{
    std::string_view ending = domain.substr(std::min(domain.size(), domain.find('.') + 1));
    const std::size_t dot = ending.find('.');
    if (dot == std::string_view::npos)
        return isCountry(ending) || m_endings.contains(ending);
    return isCountry(ending.substr(dot + 1)) && (dot == 2 || m_endings.contains(ending.substr(0, dot))); // "co.uk", "com.br"
}

bool MailRules::isHomeEnding(std::string_view letters) const
{
    return isCountry(letters) || m_endings.contains(letters) || (letters.size() == 4 && letters.starts_with("co") && isCountry(letters.substr(2)));
}

bool MailRules::isMailName(std::string_view name, std::string_view other) const
{
    if (other.empty() || name.size() <= other.size())
        return false;
    return (name.starts_with(other) && m_mailWords.contains(name.substr(other.size())))
        || (name.ends_with(other) && m_mailWords.contains(name.substr(0, name.size() - other.size())));
}

bool MailRules::isMarket(std::string_view domain) const
{
    return m_markets.contains(domain) || (hasHomeEnding(domain) && m_markets.contains(companyName(domain)));
}

MailFolder MailRules::folder(const QString& name) const
{
    return m_folders.value(foldedSubject(name), MailFolder::Ordinary);
}

} // namespace recourse::imports
