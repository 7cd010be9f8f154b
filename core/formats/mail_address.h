// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace recourse::formats {

/// One mailbox of an address field.
struct MailAddress
{
    std::string display; ///< the name without quotes, else the comment; encoded words are not decoded
    std::string local; ///< before the "@", as it stands, without quotes (which may hold spaces)
    std::string host; ///< after it: ASCII lower case, without dots at the end; may hold UTF-8
};

/// True for one address, whatever the case of its ASCII letters.
[[nodiscard]] bool isSameAddress(const MailAddress& address, const MailAddress& other);
/// True for addresses of one mailbox: "alex@example.com" and "Alex+shop@example.com".
[[nodiscard]] bool isOneMailbox(const MailAddress& address, const MailAddress& other);

/// Reads address fields; keeps its buffers, so that it allocates nothing after a while.
class MailAddresses
{
public:
    /// The addresses of an unfolded body (RFC 5322 §3.4 with groups, comments, quoted names, routes), at most `most`. Takes what
    /// senders write besides: ";" between addresses, names without quotes, no "<" at all. Entries without an address are left out.
    [[nodiscard]] std::span<const MailAddress> read(std::string_view body, std::size_t most);

private:
    void begin();
    void finish();
    std::size_t readQuoted(std::string_view body, std::size_t at);
    std::size_t readComment(std::string_view body, std::size_t at);
    std::size_t readAngle(std::string_view body, std::size_t at);
    void splitWords();
    void splitAt(std::size_t begin, std::size_t sign);
    void takeAddress(std::string_view text);

    std::vector<MailAddress> m_addresses;
    std::size_t m_count = 0;
    std::string m_text; ///< what stands outside of "<>" and comments
    std::string m_comment;
    std::string m_angle; ///< what stood in the first "<>" with an address
    std::string m_inAngle;
    std::size_t m_quoted = 0; ///< where in `m_text` the first quotes begin that go on as a word (`"a b"@c.com`)
    std::size_t m_quotedEnd = 0; ///< 0: there are none
    bool m_hasAngle = false;
    bool m_openQuote = false; ///< one was never closed
    bool m_openComment = false;
};

} // namespace recourse::formats
