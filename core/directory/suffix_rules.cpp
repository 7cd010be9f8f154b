// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/suffix_rules.h"

#include "base/detail.h"
#include "domains/site.h"

#include <QString>

namespace recourse::directory {

using base::Code;
using base::Detail;
using base::fail;
using domains::SuffixSection;

namespace {

constexpr std::size_t kLongestLine = 1024;

struct KnownSuffix
{
    const char* suffix;
    SuffixSection section;
    const char* host;
    const char* domain; ///< that the host must have
};

constexpr KnownSuffix kKnown[] = {
    {"com", SuffixSection::Icann, "www.example.com", "example.com"},
    {"co.uk", SuffixSection::Icann, "shop.example.co.uk", "example.co.uk"},
    {"github.io", SuffixSection::Private, "alice.github.io", "alice.github.io"},
};

/// Each of the marks once, in this order.
bool hasBothSections(std::string_view text)
{
    std::size_t at = 0;
    for (const std::string_view mark : {"===BEGIN ICANN DOMAINS===", "===END ICANN DOMAINS===", "===BEGIN PRIVATE DOMAINS===",
             "===END PRIVATE DOMAINS==="}) {
        at = text.find(mark, at);
        if (at == std::string_view::npos)
            return false;
        at += mark.size();
    }
    return true;
}

bool hasEndlessLine(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (std::min(end, text.size()) > kLongestLine)
            return true;
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return false;
}

} // namespace

int suffixRulesIn(std::string_view text)
{
    int rules = 0;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        const std::size_t begin = line.find_first_not_of(" \t\r");
        if (begin != std::string_view::npos && line.substr(begin, 2) != "//")
            ++rules;
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return rules;
}

base::Result<int> checkedSuffixRules(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin != std::string_view::npos && text[begin] == '<')
        return fail(Code::FeedHtml, Detail::tr("%1 bytes").arg(text.size()));
    if (text.find('\0') != std::string_view::npos || hasEndlessLine(text) || !hasBothSections(text))
        return fail(Code::FeedMalformed, Detail::tr("no whole Public Suffix List"));
    const auto list = domains::SuffixList::fromText(text);
    if (!list)
        return fail(Code::FeedMalformed, Detail::tr("no whole Public Suffix List"));
    for (const KnownSuffix& suffix : kKnown) {
        const QString domain = list->registrableDomain(QString::fromLatin1(suffix.host));
        // By a rule of its own, not by the one that takes every last label for a suffix.
        const bool known = list->knowsEndingOf(suffix.host) && list->sectionOf(suffix.suffix) == suffix.section;
        if (!known || domain != QLatin1String(suffix.domain))
            return fail(Code::FeedMalformed, Detail::tr("the suffix %1 is missing").arg(QLatin1String(suffix.suffix)));
    }
    return suffixRulesIn(text);
}

} // namespace recourse::directory
