// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/two_factor_fields.h"

#include "base/detail.h"

namespace recourse::directory {

using base::Detail;
using formats::JsonView;

base::Result<DirectoryReading> readTwoFactorV4(
    std::string_view bytes, const DirectoryDefinition& definition, const domains::SuffixList& suffixes)
{
    const auto document = parseJson(bytes, definition);
    if (!document)
        return document.error();
    if (!document->root().isObject())
        return base::fail(base::Code::FeedMalformed, Detail::tr("no entries by domain"));
    ListReading list(definition);
    document->root().forEachMember([&](std::string_view key, JsonView record) {
        const QString domain = lineOf(textOf(key));
        model::DirectoryEntry entry = list.newEntry(model::DirectoryKind::TwoFactor);
        entry.feedId = domain;
        const QStringList unread = addDomains(entry, {domain}, {}, suffixes);
        if (!record.isObject() || !unread.isEmpty()) {
            list.passOver(domain, domain);
            return true;
        }
        entry.methods = methodsOf(record["methods"], domain, list);
        readGuidance(record, entry);
        keepRecovery(record, entry);
        list.add(std::move(entry));
        return true;
    });
    return std::move(list).finish();
}

} // namespace recourse::directory
