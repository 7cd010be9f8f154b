// SPDX-License-Identifier: GPL-3.0-or-later
#include "domains/address.h"

#include "domains/host_name.h"

#include <algorithm>
#include <array>

namespace recourse::domains {

namespace {

constexpr std::size_t kNone = std::string_view::npos;

constexpr std::array<std::string_view, 3> kAppSchemes{"android", "androidapp", "iosapp"};

/// Pages of the browser itself; their "passwords" can be sync keys.
constexpr std::array<std::string_view, 24> kInternalSchemes{"chrome", "chrome-extension", "chrome-native",
    "chrome-search", "chrome-untrusted", "devtools", "moz-extension", "resource", "about", "file", "filesystem", "blob",
    "javascript", "data", "view-source", "edge", "brave", "opera", "vivaldi", "extension", "ms-browser-extension",
    "safari-extension", "safari-web-extension", "jar"};

constexpr std::array<std::string_view, 52> kNetworkSchemes{"https", "http", "ftp", "ftps", "sftp", "ssh", "scp", "git",
    "svn", "rsync", "imap", "imaps", "pop", "pop3", "pop3s", "smtp", "smtps", "nntp", "ldap", "ldaps", "ws", "wss",
    "rdp", "vnc", "telnet", "smb", "afp", "nfs", "dav", "davs", "webdav", "webdavs", "caldav", "carddav", "irc", "ircs",
    "xmpp", "sip", "sips", "mysql", "postgres", "postgresql", "mongodb", "redis", "amqp", "mqtt", "feed",
    "mailbox", "news", "snews", "oauth", "moz-proxy"}; // the last five stand in the stores of Thunderbird and Firefox

template <std::size_t Size> bool contains(const std::array<std::string_view, Size>& schemes, std::string_view scheme)
{
    return std::find(schemes.begin(), schemes.end(), scheme) != schemes.end();
}

/// A scheme in lower case; empty if it is longer than any that is known.
class Scheme
{
public:
    explicit Scheme(std::string_view text)
        : m_size(text.size() <= m_bytes.size() ? text.size() : 0)
    {
        std::transform(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(m_size), m_bytes.begin(),
            [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    }
    [[nodiscard]] std::string_view view() const { return {m_bytes.data(), m_size}; }

private:
    std::array<char, 24> m_bytes{};
    std::size_t m_size;
};

bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Where the ':' behind a scheme stands; none if the text has no scheme (RFC 3986 §3.1).
std::size_t schemeEnd(std::string_view text)
{
    if (text.empty() || !isAlpha(text.front()))
        return kNone;
    const auto end = std::find_if(text.begin(), text.end(),
        [](char c) { return !isAlpha(c) && !isDigit(c) && c != '+' && c != '-' && c != '.'; });
    return end != text.end() && *end == ':' ? static_cast<std::size_t>(end - text.begin()) : kNone;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
    while (true) {
        if (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ')
            text.remove_prefix(1);
        else if (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ')
            text.remove_suffix(1);
        else if (text.starts_with(kNoBreakSpace))
            text.remove_prefix(2);
        else if (text.ends_with(kNoBreakSpace))
            text.remove_suffix(2);
        else
            return text;
    }
}

/// Everything up to path, query or fragment. Browsers read a backslash as a slash.
std::string_view authorityOf(std::string_view text)
{
    return text.substr(0, text.find_first_of("/?#\\"));
}

bool isPort(std::string_view text)
{
    return text.size() <= 5 && std::all_of(text.begin(), text.end(), isDigit);
}

/// The host of an authority without user info and port; empty if the port is none.
std::string_view hostOf(std::string_view authority)
{
    if (const std::size_t at = authority.rfind('@'); at != kNone)
        authority.remove_prefix(at + 1);
    const bool bracketed = authority.starts_with('[');
    const std::size_t hostEnd = bracketed ? authority.find(']') : std::min(authority.find(':'), authority.size());
    if (hostEnd == kNone)
        return {};
    const std::string_view host = bracketed ? authority.substr(1, hostEnd - 1) : authority.substr(0, hostEnd);
    const std::string_view behind = authority.substr(hostEnd + (bracketed ? 1 : 0));
    const bool portFits = behind.empty() || (behind.front() == ':' && isPort(behind.substr(1)));
    const bool formFits = bracketed ? isIpv6(host) : true;
    return portFits && formFits ? host : std::string_view();
}

bool isWebScheme(std::string_view word)
{
    const Scheme scheme(word);
    return scheme.view() == "https" || scheme.view() == "http";
}

/// A scheme pasted before an address that had one, "https://https://host" or "http://https//host": the inner one counts.
Address networkAddress(std::string_view behindSlashes)
{
    for (;;) {
        const std::string_view host = hostOf(authorityOf(behindSlashes));
        if (!isWebScheme(host))
            return {host.empty() ? AddressForm::Bad : AddressForm::Network, host};
        const std::string_view inner = behindSlashes.substr(static_cast<std::size_t>(host.data() - behindSlashes.data()) + host.size());
        const std::size_t slashes = inner.starts_with(':') ? 1 : 0;
        if (!inner.substr(slashes).starts_with("//"))
            return {AddressForm::Bad, {}};
        behindSlashes = inner.substr(slashes + 2);
    }
}

Address appAddress(std::string_view behindColon)
{
    if (!behindColon.starts_with("//"))
        return {AddressForm::Bad, {}};
    std::string_view package = behindColon.substr(2, behindColon.find_first_of("/?#", 2) - 2);
    if (const std::size_t at = package.rfind('@'); at != kNone)
        package.remove_prefix(at + 1);
    const bool fits = !package.empty() && package.size() <= 255
        && std::all_of(package.begin(), package.end(),
            [](char c) { return isAlpha(c) || isDigit(c) || c == '.' || c == '_' || c == '-'; });
    return fits ? Address{AddressForm::App, package} : Address{AddressForm::Bad, {}};
}

Address addressWithoutScheme(std::string_view text)
{
    if (text.starts_with("//"))
        return networkAddress(text.substr(2));
    if (isIpv6(text))
        return {AddressForm::Network, text};
    const std::string_view authority = authorityOf(text);
    if (authority.find('@') != kNone || authority.ends_with(':'))
        return {AddressForm::Bad, {}}; // an e-mail address, a drive letter
    const std::string_view host = hostOf(authority);
    const bool bare = host.size() == authority.size();
    return {host.empty() ? AddressForm::Bad : bare ? AddressForm::Bare : AddressForm::Network, host};
}

} // namespace

Address splitAddress(std::string_view text)
{
    text = trimmed(text);
    if (text.empty())
        return {AddressForm::Empty, {}};
    const std::size_t colon = schemeEnd(text);
    if (colon == kNone)
        return addressWithoutScheme(text);
    const Scheme scheme(text.substr(0, colon));
    const std::string_view rest = text.substr(colon + 1);
    if (rest.starts_with("//") && contains(kNetworkSchemes, scheme.view()))
        return networkAddress(rest.substr(2));
    if (contains(kInternalSchemes, scheme.view()))
        return {AddressForm::Internal, {}};
    if (contains(kAppSchemes, scheme.view()))
        return appAddress(rest);
    if (rest.starts_with('/')) {
        const bool web = isWebScheme(scheme.view());
        return web ? networkAddress(rest.substr(1)) : Address{AddressForm::Bad, {}};
    }
    return addressWithoutScheme(text); // "localhost:8080"; a wrong port makes it Bad
}

} // namespace recourse::domains
