// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/url_rules.h"

#include "base/detail.h"

#include <curl/curl.h>

#ifdef _WIN32
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#include <sys/socket.h>
#endif

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <memory>

namespace recourse::net {

using base::Code;
using base::Detail;
using base::fail;

namespace {

/// Longer than any address of a list; bounds what a redirect can make us carry.
constexpr qsizetype kUrlBytes = 4096;

struct CurlUrlCloser
{
    void operator()(CURLU* url) const { curl_url_cleanup(url); }
};
using CurlUrl = std::unique_ptr<CURLU, CurlUrlCloser>;

QByteArray part(CURLU* url, CURLUPart what, unsigned flags = 0)
{
    char* text = nullptr;
    if (curl_url_get(url, what, &text, flags) != CURLUE_OK)
        return {};
    const QByteArray copy(text);
    curl_free(text);
    return copy;
}

/// Host and, unless it is the scheme's own, port: as libcurl writes the Host header.
QByteArray authorityOf(CURLU* url, const QByteArray& scheme)
{
    const QByteArray host = part(url, CURLUPART_HOST);
    const QByteArray port = part(url, CURLUPART_PORT);
    const bool usual = port.isEmpty() || port == (scheme == "https" ? "443" : "80");
    return usual ? host : host + ':' + port;
}

QByteArray targetOf(CURLU* url)
{
    const QByteArray query = part(url, CURLUPART_QUERY);
    return part(url, CURLUPART_PATH) + (query.isEmpty() ? QByteArray() : '?' + query);
}

bool isLoopbackName(const QByteArray& host)
{
    if (host == "localhost" || host == "[::1]")
        return true;
    const QList<QByteArray> octets = host.split('.');
    if (octets.size() != 4 || octets[0] != "127")
        return false;
    return std::all_of(octets.begin(), octets.end(), [](const QByteArray& octet) {
        bool isNumber = false;
        const uint value = octet.toUInt(&isNumber);
        return isNumber && value <= 255 && octet == QByteArray::number(value);
    });
}

using Ip4 = std::array<std::uint8_t, 4>;
using Ip6 = std::array<std::uint8_t, 16>;

bool isLoopback(const Ip4& ip)
{
    return ip[0] == 127;
}

/// Addresses that no public server has: this network, private, shared, link-local, multicast and reserved (IANA registry of
/// special-purpose addresses, RFC 6890).
bool isPublic(const Ip4& ip)
{
    const bool isPrivate = ip[0] == 10 || (ip[0] == 172 && (ip[1] & 0xF0) == 16) || (ip[0] == 192 && ip[1] == 168);
    const bool isShared = ip[0] == 100 && (ip[1] & 0xC0) == 64;
    const bool isLinkLocal = ip[0] == 169 && ip[1] == 254;
    return ip[0] != 0 && !isLoopback(ip) && !isPrivate && !isShared && !isLinkLocal && ip[0] < 224;
}

bool startsWithZeros(const Ip6& ip, std::size_t count)
{
    return std::all_of(ip.begin(), ip.begin() + static_cast<std::ptrdiff_t>(count), [](std::uint8_t byte) { return byte == 0; });
}

bool isMapped(const Ip6& ip)
{
    return startsWithZeros(ip, 10) && ip[10] == 0xFF && ip[11] == 0xFF;
}

bool isLoopback(const Ip6& ip)
{
    if (isMapped(ip))
        return isLoopback(Ip4{ip[12], ip[13], ip[14], ip[15]});
    return startsWithZeros(ip, 15) && ip[15] == 1;
}

bool isPublic(const Ip6& ip)
{
    if (isMapped(ip))
        return isPublic(Ip4{ip[12], ip[13], ip[14], ip[15]});
    const bool isUnique = (ip[0] & 0xFE) == 0xFC;
    const bool isLinkLocal = ip[0] == 0xFE && (ip[1] & 0xC0) == 0x80;
    return !startsWithZeros(ip, 12) && !isUnique && !isLinkLocal && ip[0] != 0xFF;
}

template <class Address> bool allowed(PeerRule rule, const Address& ip)
{
    return rule == PeerRule::LoopbackOnly ? isLoopback(ip) : isPublic(ip);
}

} // namespace

QString CheckedUrl::asked() const
{
    return QString::fromLatin1((encrypted ? "https://" : "http://") + authority + target);
}

base::Result<CheckedUrl> checkedUrl(const QByteArray& url)
{
    const CurlUrl parsed(curl_url());
    if (!parsed || url.size() > kUrlBytes || curl_url_set(parsed.get(), CURLUPART_URL, url.constData(), CURLU_NON_SUPPORT_SCHEME) != CURLUE_OK)
        return fail(Code::NetForbiddenUrl, Detail::tr("not an address"));

    const QByteArray scheme = part(parsed.get(), CURLUPART_SCHEME).toLower();
    const QByteArray host = part(parsed.get(), CURLUPART_HOST).toLower();
    const QString shown = QString::fromLatin1(scheme + "://" + host.left(253));
    const QByteArray port = part(parsed.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT);
    CheckedUrl checked{part(parsed.get(), CURLUPART_URL), QString::fromLatin1(host), host + ':' + port, scheme == "https", isLoopbackName(host),
        authorityOf(parsed.get(), scheme), targetOf(parsed.get())};
    if (!checked.encrypted && !(scheme == "http" && checked.loopback))
        return fail(Code::NetForbiddenUrl, shown);
    if (!part(parsed.get(), CURLUPART_USER).isEmpty() || !part(parsed.get(), CURLUPART_PASSWORD).isEmpty())
        return fail(Code::NetForbiddenUrl, Detail::tr("user name in the address, %1").arg(shown));
    return checked;
}

base::Result<CheckedUrl> checkedRedirect(const CheckedUrl& from, const QByteArray& to)
{
    const auto target = checkedUrl(to);
    if (!target)
        return fail(Code::NetRedirects, Detail::tr("from %1 to %2", "two addresses").arg(from.host, target.error().where));
    const bool loses = (from.encrypted && !target->encrypted) || (!from.loopback && target->loopback);
    if (loses)
        return fail(Code::NetRedirects, Detail::tr("from %1 to %2", "two addresses").arg(from.host, target->host));
    return target;
}

bool peerAllowed(PeerRule rule, const sockaddr* address)
{
    if (rule == PeerRule::ProxyOnly)
        return true;
    if (address->sa_family == AF_INET) {
        sockaddr_in in{};
        std::memcpy(&in, address, sizeof in);
        Ip4 ip{};
        std::memcpy(ip.data(), &in.sin_addr, ip.size());
        return allowed(rule, ip);
    }
    if (address->sa_family == AF_INET6) {
        sockaddr_in6 in{};
        std::memcpy(&in, address, sizeof in);
        Ip6 ip{};
        std::memcpy(ip.data(), &in.sin6_addr, ip.size());
        return allowed(rule, ip);
    }
    return false;
}

} // namespace recourse::net
