// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>

namespace recourse::match {

/// App ids read like host names backwards ("com.example.app") and must not be taken for hosts.
[[nodiscard]] inline bool looksLikeAppId(QStringView host)
{
    static constexpr std::array kReversed{
        "com.", "org.", "net.", "io.", "de.", "fr.", "uk.", "eu.", "us.", "co.", "me.", "app.", "dev."};
    return std::any_of(
        kReversed.begin(), kReversed.end(), [host](const char* start) { return host.startsWith(QLatin1String(start)); });
}

/// Calls `use(ending)` for the host and every ending of it that is more than one label, the longest first: breach domains are
/// registrable, so the ending that equals one of them is the host's. Not for app ids.
template <class Use> void eachEnding(QStringView host, const Use& use)
{
    if (looksLikeAppId(host))
        return;
    for (QStringView rest = host; rest.contains(u'.'); rest = rest.mid(rest.indexOf(u'.') + 1))
        use(rest);
}

/// Whether `host` is `named` or below it.
[[nodiscard]] inline bool isAtOrBelow(QStringView host, QStringView named)
{
    return host.endsWith(named) && (host.size() == named.size() || host[host.size() - named.size() - 1] == u'.');
}

} // namespace recourse::match
