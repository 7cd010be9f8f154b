// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/two_factor_fields.h"

#include "base/detail.h"

namespace recourse::directory {

using base::Detail;
using formats::JsonView;

namespace {

constexpr qsizetype kLongestWord = 40;

/// "passwordless" and "mfa" for what is there, with ":required" where it must be used, and so any other word that the list has for it.
QStringList usesOf(JsonView record, const QString& place, ListReading& list)
{
    QStringList uses;
    for (const char* use : {"passwordless", "mfa"}) {
        const JsonView said = record[use];
        const QString level = said.text();
        if (level == QLatin1String("allowed"))
            uses << QString::fromLatin1(use);
        else if (level == QLatin1String("required"))
            uses << QString::fromLatin1(use) + QStringLiteral(":required");
        else if (said.exists() && !said.isNull() && said.boolean() != false) {
            const QString word = lineOf(said.isString() ? level : QString::fromUtf8(said.serialised())).left(kLongestWord);
            list.warn(place, Detail::tr("“%1” is no known use of passkeys").arg(word));
            uses << QString::fromLatin1(use) + u':' + word;
        }
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
            list.passOver(domain, domain);
            return true;
        }
        const QStringList unread = addDomains(entry, QStringList(domain) + record["additional-domains"].texts(), {}, suffixes);
        if (unread.contains(domain)) {
            list.passOver(domain, domain);
            return true;
        }
        list.warnOfDomains(domain, unread);
        entry.methods = usesOf(record, domain, list);
        readGuidance(record, entry);
        keepRecovery(record, entry);
        list.add(std::move(entry));
        return true;
    });
    return std::move(list).finish();
}

} // namespace recourse::directory
