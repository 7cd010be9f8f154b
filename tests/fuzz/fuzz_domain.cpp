// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an address of an account list, or, if they begin like one, as a suffix list.
#include "domains/site.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace recourse::domains;

namespace {

constexpr std::string_view kList
    = "// ===BEGIN ICANN DOMAINS===\ncom\norg\nde\nuk\nco.uk\n*.ck\n!www.ck\nxn--fiqs8s\n// ===END ICANN DOMAINS===\n"
      "// ===BEGIN PRIVATE DOMAINS===\ngithub.io\nblogspot.com\n// ===END PRIVATE DOMAINS===\n";

void require(bool condition)
{
    if (!condition)
        std::abort();
}

bool isLowerAscii(const QString& host)
{
    return std::all_of(
        host.begin(), host.end(), [](QChar c) { return c.unicode() < 0x80 && !c.isUpper() && !c.isSpace(); });
}

void checkWebSite(const Site& site, const SuffixList& list)
{
    require(!site.domain.isEmpty() && site.host.endsWith(site.domain));
    require(isLowerAscii(site.host) && site.host.size() <= 253);
    require(normalisedHost(site.host) == site.host);
    const Site again = siteOf("https://" + site.host.toStdString() + "/x", list);
    require(again.kind == SiteKind::Web && again.host == site.host && again.domain == site.domain);
    require(siteOf("https://" + site.domain.toStdString(), list).domain == site.domain);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (text.starts_with("// ==")) {
        if (const auto list = SuffixList::fromText(text))
            require(list->registrableDomain(QStringLiteral("a.b.c.example.co.uk")).size() < 20);
        return 0;
    }
    static const SuffixList list = *SuffixList::fromText(kList);
    const Site site = siteOf(text, list);
    require((site.kind == SiteKind::Web || site.kind == SiteKind::App || site.kind == SiteKind::Local)
        == !site.host.isEmpty());
    if (site.kind == SiteKind::Web)
        checkWebSite(site, list);
    else
        require(site.domain.isEmpty());
    const QString host = normalisedHost(QString::fromUtf8(text));
    require(isLowerAscii(host) && normalisedHost(host) == host);
    require(displayHost(host).isEmpty() == host.isEmpty());
    return 0;
}
