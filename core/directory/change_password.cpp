// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/list_reading.h"

#include "base/detail.h"

namespace recourse::directory {

using base::Detail;
using formats::JsonView;

base::Result<DirectoryReading> readChangePassword(
    std::string_view bytes, const DirectoryDefinition& definition, const domains::SuffixList& suffixes)
{
    const auto document = parseJson(bytes, definition);
    if (!document)
        return document.error();
    if (!document->root().isObject())
        return base::fail(base::Code::FeedMalformed, Detail::tr("no entries by domain"));
    ListReading list(definition);
    document->root().forEachMember([&](std::string_view key, JsonView value) {
        const QString domain = lineOf(textOf(key));
        model::DirectoryEntry entry = list.newEntry(model::DirectoryKind::ChangePassword);
        entry.feedId = domain;
        entry.url = pageOf(value.text());
        if (entry.url.isEmpty() || !addDomains(entry, {domain}, {}, suffixes).isEmpty())
            list.passOver(domain, domain);
        else
            list.add(std::move(entry));
        return true;
    });
    return std::move(list).finish();
}

} // namespace recourse::directory
