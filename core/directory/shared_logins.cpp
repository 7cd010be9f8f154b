// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/list_reading.h"

#include "base/detail.h"

namespace recourse::directory {

using base::Detail;
using formats::JsonView;

namespace {

/// "shared", or "from" and "to", the newer in front. The words go into `quality`: "shared", "moved", "moved_obsolete".
QStringList namedIn(JsonView group, QString& kind)
{
    const QStringList shared = group["shared"].texts();
    if (!shared.isEmpty()) {
        kind = QStringLiteral("shared");
        return shared;
    }
    const QStringList from = group["from"].texts();
    const QStringList to = group["to"].texts();
    const bool obsolete = group["fromDomainsAreObsoleted"].boolean().value_or(false);
    kind = obsolete ? QStringLiteral("moved_obsolete") : QStringLiteral("moved");
    return from.isEmpty() || to.isEmpty() ? QStringList() : to + from;
}

} // namespace

base::Result<DirectoryReading> readSharedLogins(
    std::string_view bytes, const DirectoryDefinition& definition, const domains::SuffixList& suffixes)
{
    const auto document = parseJson(bytes, definition);
    if (!document)
        return document.error();
    if (!document->root().isArray())
        return base::fail(base::Code::FeedMalformed, Detail::tr("no list of entries"));
    ListReading list(definition);
    int position = 0;
    document->root().forEach([&](JsonView group) {
        const QString place = Detail::tr("entry %1").arg(++position);
        model::DirectoryEntry entry = list.newEntry(model::DirectoryKind::SharedLogin);
        QStringList domains;
        for (const QString& named : namedIn(group, entry.quality)) {
            model::DirectoryEntry one;
            const QStringList unread = addDomains(one, {named}, {}, suffixes);
            list.warnOfDomains(place, unread);
            // Hosts below one registrable domain are members of their own: "login.example.com" shares with "example.org".
            const QString member = !one.hosts.isEmpty() ? one.hosts.first() : one.domains.value(0);
            if (!member.isEmpty() && !domains.contains(member))
                domains << member;
        }
        if (domains.size() < 2) {
            list.passOver(place);
            return true;
        }
        entry.feedId = domains.first();
        (void)addDomains(entry, domains, {}, suffixes);
        list.add(std::move(entry));
        return true;
    });
    return std::move(list).finish();
}

} // namespace recourse::directory
