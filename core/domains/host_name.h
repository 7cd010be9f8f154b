// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace recourse::domains {

/// The longest host name (RFC 1035 §2.3.4, without the root's dot).
inline constexpr std::size_t kMostHostBytes = 253;

/// An ASCII host name in lower case without trailing dot, made without allocating. Empty if `host` is none: a label is
/// empty, longer than 63 bytes, without letter or digit, or holds anything but letters, digits, hyphen and underscore.
class AsciiHost
{
public:
    explicit AsciiHost(std::string_view host);

    [[nodiscard]] std::string_view view() const { return {m_bytes.data(), m_size}; }

private:
    std::array<char, kMostHostBytes> m_bytes;
    std::size_t m_size = 0;
};

/// What a host in lower case is.
enum class AddressKind {
    Name,
    Ip, ///< IPv4 with one to four numbers, or IPv6 without brackets
    Bad, ///< ends in a number without being an IPv4 address
};
[[nodiscard]] AddressKind addressKind(std::string_view host);

/// True for an IPv6 address without brackets, with or without zone ("fe80::1%eth0").
[[nodiscard]] bool isIpv6(std::string_view text);

/// True for single labels, the suffixes that stay inside a network, and names that home routers answer to.
[[nodiscard]] bool isLocalName(std::string_view host);

} // namespace recourse::domains
