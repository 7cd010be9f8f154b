// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/mail_header.h"
#include "imports/mail_head.h"

#include <algorithm>
#include <string>

namespace recourse::imports {

namespace {

constexpr std::size_t kMostBytes = 8192;

/// The text in lower case without comments, white space around "=" left out.
std::string plainResults(std::string_view body)
{
    std::string plain;
    int depth = 0;
    for (const char c : body.substr(0, kMostBytes)) {
        depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
        if (depth > 0 || c == ')')
            continue;
        const char low = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : static_cast<unsigned char>(c) < ' ' ? ' ' : c;
        if (low == '=')
            plain.resize(plain.find_last_not_of(' ') == std::string::npos ? 0 : plain.find_last_not_of(' ') + 1);
        if (low == ' ' && (plain.empty() || plain.back() == '='))
            continue;
        plain.push_back(low);
    }
    return plain;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

/// The value of "name=value" in one result; empty if it has none.
std::string_view valueOf(std::string_view result, std::string_view name)
{
    for (std::size_t at = result.find(name); at != std::string_view::npos; at = result.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if (end < result.size() && result[end] == '=' && (at == 0 || result[at - 1] == ' ')) {
            const std::string_view value = result.substr(end + 1);
            return value.substr(0, value.find(' '));
        }
    }
    return {};
}

bool endsWithDomain(std::string_view text, std::string_view domain)
{
    return !domain.empty() && text.ends_with(domain)
        && (text.size() == domain.size() || text[text.size() - domain.size() - 1] == '.' || text[text.size() - domain.size() - 1] == '@');
}

struct Findings
{
    bool dmarcPassed = false;
    bool dmarcFailed = false;
    bool dkimPassed = false;
    bool dkimFailed = false;
    bool spfAligned = false;
};

/// True for names of one server's parts: some write a field for each check, with a name of its own ("dmarc.icloud.com", "spf.icloud.com").
bool isOneServer(const std::string& server, const std::string& other, const domains::SuffixList& suffixes)
{
    if (server == other)
        return true;
    const std::string_view domain = suffixes.registrablePart(server);
    return !domain.empty() && domain == suffixes.registrablePart(other);
}

void takeResult(std::string_view result, std::string_view fromDomain, Findings& findings)
{
    const std::string_view dmarc = valueOf(result, "dmarc");
    findings.dmarcPassed = findings.dmarcPassed || dmarc == "pass" || dmarc == "bestguesspass";
    findings.dmarcFailed = findings.dmarcFailed || dmarc == "fail";
    const std::string_view dkim = valueOf(result, "dkim");
    findings.dkimPassed = findings.dkimPassed || dkim == "pass";
    findings.dkimFailed = findings.dkimFailed || dkim == "fail";
    if (valueOf(result, "spf") == "pass") {
        const std::string_view from = valueOf(result, "smtp.mailfrom");
        findings.spfAligned = findings.spfAligned || endsWithDomain(from.empty() ? valueOf(result, "smtp.mail") : from, fromDomain);
    }
}

} // namespace

MailAuthentication authenticationOf(const MailHead& head, std::string_view fromDomain, const domains::SuffixList& suffixes)
{
    Findings findings;
    std::string firstServer;
    for (std::size_t i = 0; i < head.authentications; ++i) {
        const std::string plain = plainResults(head.authentication[i]);
        std::string_view rest = plain;
        // The server's name comes first; some leave it out. Only what the topmost server says can be trusted.
        const std::string_view first = trimmed(rest.substr(0, rest.find(';')));
        const std::string server(first.find('=') == std::string_view::npos ? first.substr(0, first.find(' ')) : std::string_view());
        if (i == 0)
            firstServer = server;
        else if (!isOneServer(server, firstServer, suffixes))
            break;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.size(), rest.find(';'));
            takeResult(trimmed(rest.substr(0, end)), fromDomain, findings);
            rest.remove_prefix(std::min(rest.size(), end + 1));
        }
    }
    if (findings.dmarcPassed || findings.dmarcFailed)
        return findings.dmarcFailed ? MailAuthentication::Failed : MailAuthentication::Passed;
    if (findings.dkimFailed && !findings.dkimPassed && !findings.spfAligned)
        return MailAuthentication::Failed;
    return findings.dkimPassed ? MailAuthentication::Passed : MailAuthentication::Unknown;
}

} // namespace recourse::imports
