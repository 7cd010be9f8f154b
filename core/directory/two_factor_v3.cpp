// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/two_factor_fields.h"

#include "base/detail.h"

namespace recourse::directory {

using base::Detail;
using formats::JsonView;

namespace {

void takePair(JsonView pair, const QString& place, ListReading& list, const domains::SuffixList& suffixes)
{
    JsonView parts[2];
    std::size_t count = 0;
    pair.forEach([&](JsonView part) {
        if (count < 2)
            parts[count] = part;
        return ++count < 2;
    });
    const QString name = lineOf(parts[0].text());
    const QString domain = lineOf(parts[1]["domain"].text());
    if (count < 2 || name.isEmpty() || domain.isEmpty())
        return list.passOver(place);
    const JsonView record = parts[1];
    model::DirectoryEntry entry = list.newEntry(model::DirectoryKind::TwoFactor);
    entry.feedId = domain;
    entry.names << name;
    entry.methods = methodsOf(record["tfa"], place, list);
    entry.countries = cleaned(record["regions"].texts(), &countryOf);
    readGuidance(record, entry);
    keepRecovery(record, entry);
    // The entry's own domain stays in front, wherever its documentation is.
    list.warnOfDomains(place, addDomains(entry, QStringList(domain) + record["additional-domains"].texts(), {}, suffixes));
    list.add(std::move(entry));
}

} // namespace

base::Result<DirectoryReading> readTwoFactorV3(
    std::string_view bytes, const DirectoryDefinition& definition, const domains::SuffixList& suffixes)
{
    const auto document = parseJson(bytes, definition);
    if (!document)
        return document.error();
    if (!document->root().isArray())
        return base::fail(base::Code::FeedMalformed, Detail::tr("no list of entries"));
    ListReading list(definition);
    int position = 0;
    document->root().forEach([&](JsonView pair) {
        takePair(pair, Detail::tr("entry %1").arg(++position), list, suffixes);
        return true;
    });
    return std::move(list).finish();
}

} // namespace recourse::directory
