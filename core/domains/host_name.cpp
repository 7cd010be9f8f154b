// SPDX-License-Identifier: GPL-3.0-or-later
#include "domains/host_name.h"

#include <algorithm>

namespace recourse::domains {

namespace {

constexpr std::size_t kMostLabelBytes = 63;

/// Each byte as it stands in a host name: lower case, or 0 if it cannot.
constexpr std::array<char, 256> makeHostBytes()
{
    std::array<char, 256> table{};
    for (const char c : std::string_view("abcdefghijklmnopqrstuvwxyz0123456789-_."))
        table[static_cast<unsigned char>(c)] = c;
    for (char c = 'A'; c <= 'Z'; ++c)
        table[static_cast<unsigned char>(c)] = static_cast<char>(c | 0x20);
    return table;
}
constexpr std::array<char, 256> kHostBytes = makeHostBytes();

constexpr std::array<std::string_view, 8> kLocalSuffixes{
    "local", "localhost", "localdomain", "lan", "home", "internal", "intranet", "corp"};

/// Router names under real top-level domains. No one but the router's owner has an account there.
constexpr std::array<std::string_view, 22> kRouterNames{"fritz.box", "fritz.repeater", "fritz.nas", "easy.box",
    "o2.box", "vodafone.box", "kabel.box", "speedport.ip", "giga.cube", "congstar.box", "homerouter.cpe",
    "routerlogin.net", "routerlogin.com", "orbilogin.com", "orbilogin.net", "mywifiext.net", "tplinkwifi.net",
    "tplinklogin.net", "tplinkmodem.net", "tplinkrepeater.net", "router.asus.com", "repeater.asus.com"};

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isHexGroup(std::string_view text)
{
    const auto isHex
        = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    return !text.empty() && text.size() <= 4 && std::all_of(text.begin(), text.end(), isHex);
}

bool fitsByte(std::string_view digits)
{
    if (!isDigits(digits) || digits.size() > 3)
        return false;
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value <= 255;
}

/// One to four numbers with dots between; four must be bytes.
bool isIpv4(std::string_view host)
{
    std::size_t parts = 0;
    bool digits = true;
    bool bytes = true;
    while (true) {
        const std::size_t dot = std::min(host.find('.'), host.size());
        digits = digits && isDigits(host.substr(0, dot));
        bytes = bytes && fitsByte(host.substr(0, dot));
        ++parts;
        if (dot == host.size())
            break;
        host.remove_prefix(dot + 1);
    }
    return parts == 4 ? bytes : parts < 4 && digits;
}

/// How many 16-bit groups a colon-separated run holds; -1 if one is malformed. A last part may be IPv4.
int groupsIn(std::string_view text)
{
    int groups = 0;
    while (!text.empty()) {
        const std::size_t colon = std::min(text.find(':'), text.size());
        const std::string_view group = text.substr(0, colon);
        const bool last = colon == text.size();
        const bool isTail = last && std::count(group.begin(), group.end(), '.') == 3 && isIpv4(group);
        if ((!isHexGroup(group) && !isTail) || (!last && colon + 1 == text.size()))
            return -1;
        groups += isTail ? 2 : 1;
        text.remove_prefix(last ? colon : colon + 1);
    }
    return groups;
}

/// The name of a network interface, also with the percent sign of RFC 6874 ("25eth0").
bool isZone(std::string_view text)
{
    return !text.empty() && text.size() <= 32
        && std::all_of(text.begin(), text.end(), [](char c) { return kHostBytes[static_cast<unsigned char>(c)] != 0; });
}

bool endsInLabels(std::string_view host, std::string_view labels)
{
    return host.ends_with(labels) && (host.size() == labels.size() || host[host.size() - labels.size() - 1] == '.');
}

} // namespace

AsciiHost::AsciiHost(std::string_view host)
{
    if (host.ends_with('.'))
        host.remove_suffix(1);
    if (host.empty() || host.size() > kMostHostBytes)
        return;
    std::size_t labelStart = 0;
    bool meaningful = false;
    for (std::size_t i = 0; i < host.size(); ++i) {
        const char c = kHostBytes[static_cast<unsigned char>(host[i])];
        if (c == 0 || (c == '.' && !meaningful) || i - labelStart > kMostLabelBytes)
            return;
        m_bytes[i] = c;
        if (c == '.') {
            labelStart = i + 1;
            meaningful = false;
        } else {
            meaningful = meaningful || (c != '-' && c != '_');
        }
    }
    m_size = meaningful && host.size() - labelStart <= kMostLabelBytes ? host.size() : 0;
}

AddressKind addressKind(std::string_view host)
{
    if (host.find(':') != std::string_view::npos)
        return isIpv6(host) ? AddressKind::Ip : AddressKind::Bad;
    const std::size_t dot = host.rfind('.');
    if (!isDigits(host.substr(dot == std::string_view::npos ? 0 : dot + 1)))
        return AddressKind::Name;
    return isIpv4(host) ? AddressKind::Ip : AddressKind::Bad;
}

bool isIpv6(std::string_view text)
{
    if (const std::size_t zone = text.find('%'); zone != std::string_view::npos) {
        if (!isZone(text.substr(zone + 1)))
            return false;
        text = text.substr(0, zone);
    }
    const std::size_t gap = text.find("::");
    if (gap == std::string_view::npos)
        return groupsIn(text) == 8;
    const int before = groupsIn(text.substr(0, gap));
    const int behind = groupsIn(text.substr(gap + 2));
    const bool tailInFront = text.substr(0, gap).find('.') != std::string_view::npos;
    return before >= 0 && behind >= 0 && before + behind <= 7 && !tailInFront;
}

bool isLocalName(std::string_view host)
{
    const std::size_t dot = host.rfind('.');
    if (dot == std::string_view::npos)
        return true;
    const std::string_view last = host.substr(dot + 1);
    if (std::find(kLocalSuffixes.begin(), kLocalSuffixes.end(), last) != kLocalSuffixes.end())
        return true;
    if (last == "arpa")
        return endsInLabels(host, "home.arpa");
    return std::any_of(
        kRouterNames.begin(), kRouterNames.end(), [host](std::string_view name) { return endsInLabels(host, name); });
}

} // namespace recourse::domains
