// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/two_factor_fields.h"

#include "base/detail.h"

namespace recourse::directory {

using base::Detail;
using formats::JsonView;

namespace {

/// "passwordless" and "mfa" for what is there, with ":required" where it must be used.
QStringList usesOf(JsonView record)
{
    QStringList uses;
    for (const char* use : {"passwordless", "mfa"}) {
        const QString level = record[use].text();
        if (level == QLatin1String("allowed"))
            uses << QString::fromLatin1(use);
        else if (level == QLatin1String("required"))
            uses << QString::fromLatin1(use) + QStringLiteral(":required");
    }
    return uses;
}

} // namespace

base::Result<DirectoryReading> readPasskeys(
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
        model::DirectoryEntry entry = list.newEntry(model::DirectoryKind::Passkey);
        entry.feedId = domain;
        if (!record.isObject()) {
            list.passOver(domain);
            return true;
        }
        const QStringList unread = addDomains(entry, QStringList(domain) + record["additional-domains"].texts(), {}, suffixes);
        if (unread.contains(domain)) {
            list.passOver(domain);
            return true;
        }
        list.warnOfDomains(domain, unread);
        entry.methods = usesOf(record);
        readGuidance(record, entry);
        keepRecovery(record, entry);
        list.add(std::move(entry));
        return true;
    });
    return std::move(list).finish();
}

} // namespace recourse::directory
