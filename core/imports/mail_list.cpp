// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_list.h"

#include <algorithm>
#include <array>

namespace recourse::imports {

namespace {

constexpr std::size_t kLongestName = 320; ///< bytes of an address (RFC 3696 §3), enough for an id too
constexpr std::string_view kEndsOfAddress = " \t\r\n<>;,:\"()";

/// What programs for lists put behind a list's name in order to be told something.
constexpr std::array<std::string_view, 6> kEndings{"-bounces", "-owner", "-request", "-help", "-subscribe", "-unsubscribe"};

void lower(std::string_view text, std::string& out)
{
    out.assign(text.substr(0, kLongestName));
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
}

/// The first address in a field of any form.
std::string_view firstAddress(std::string_view body)
{
    const std::size_t sign = body.find('@');
    if (sign == std::string_view::npos)
        return {};
    const std::size_t before = body.find_last_of(kEndsOfAddress, sign);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const std::string_view address = body.substr(begin, body.find_first_of(kEndsOfAddress, sign) - begin);
    return address.size() > kLongestName || sign == begin || address.back() == '@' ? std::string_view() : address;
}

} // namespace

void MailList::takeAddress(std::string_view body)
{
    lower(firstAddress(body), m_address);
    const std::size_t sign = m_address.find('@');
    for (const std::string_view ending : kEndings) {
        if (sign != std::string::npos && sign > ending.size() && std::string_view(m_address).substr(0, sign).ends_with(ending)) {
            m_address.erase(sign - ending.size(), ending.size());
            return;
        }
    }
}

/// "owner-linux@example.org", "linux-owner@example.org", "dept-bounces+alex=gmail.com@example.org".
void MailList::takeSender(std::string_view body)
{
    constexpr std::string_view kOwner = "owner-";
    lower(firstAddress(body), m_address);
    const std::size_t plus = m_address.find('+');
    const std::size_t sign = m_address.find('@');
    if (plus < sign && sign != std::string::npos)
        m_address.erase(plus, sign - plus);
    const std::string_view local = std::string_view(m_address).substr(0, m_address.find('@'));
    if (local.starts_with(kOwner) && local.size() > kOwner.size()) {
        m_address.erase(0, kOwner.size());
    } else if (local.ends_with("-owner") || local.ends_with("-bounces")) {
        const std::string whole = m_address;
        takeAddress(whole);
    } else {
        m_address.clear();
    }
}

void MailList::read(const MailHead& head)
{
    m_id.clear();
    m_address.clear();
    if (!head.listId.empty()) {
        const std::string_view id = head.listId.substr(head.listId.rfind('<') + 1);
        const std::string_view inner = id.substr(0, id.find('>'));
        const std::size_t begin = inner.find_first_not_of(" \t\r\n");
        if (begin != std::string_view::npos)
            lower(inner.substr(begin, inner.find_last_not_of(" \t\r\n") + 1 - begin), m_id);
    }
    if (!head.mailingList.empty())
        takeAddress(head.mailingList);
    if (m_address.empty() && !head.sender.empty())
        takeSender(head.sender);
}

bool MailList::isAddress(const formats::MailAddress& address) const
{
    std::string whole;
    lower(address.local, whole);
    whole.append("@").append(address.host);
    if (!m_address.empty() && whole == m_address)
        return true;
    const std::size_t dot = m_id.find('.');
    // A name with dots in it stands before the first dot of its host, wherever that is.
    return !m_id.empty() && dot != std::string::npos && whole.size() == m_id.size() && whole.replace(address.local.size(), 1, ".") == m_id;
}

std::string_view MailList::host() const
{
    const std::string_view name = m_id.empty() ? std::string_view(m_address) : std::string_view(m_id);
    const std::size_t end = name.find(m_id.empty() ? '@' : '.');
    return end == std::string_view::npos ? std::string_view() : name.substr(end + 1);
}

} // namespace recourse::imports
