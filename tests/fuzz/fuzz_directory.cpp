// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a server sends as a directory: no crash, ids that are unique, texts that can be shown, addresses that can be opened. The first
// byte says which directory it is: "0" to "7" as in the table, "8" the suffix list.
#include "directory/directory.h"
#include "directory/reader.h"
#include "directory/suffix_rules.h"

#include <QSet>

#include <cstdint>
#include <cstdlib>

namespace {

using namespace recourse;

constexpr const char* kReaders[]
    = {"datenanfragen", "justdeleteme", "two_factor_v3", "two_factor_v4", "passkeys", "change_password", "shared_logins", "data_brokers"};

const domains::SuffixList& suffixes()
{
    static const auto list = domains::SuffixList::fromText(
        "// ===BEGIN ICANN DOMAINS===\ncom\norg\nau\ncom.au\nuk\nco.uk\nexample\n// ===END ICANN DOMAINS===\n"
        "// ===BEGIN PRIVATE DOMAINS===\nblogspot.com\n// ===END PRIVATE DOMAINS===\n");
    if (!list)
        std::abort();
    return *list;
}

directory::DirectoryDefinition definition(const char* reader)
{
    directory::DirectoryDefinition made;
    made.feed.id = QLatin1String(reader);
    made.feed.name = QLatin1String(reader);
    made.feed.kind = QStringLiteral("directory");
    made.feed.reader = QLatin1String(reader);
    made.feed.licence = QStringLiteral("MIT");
    made.feed.maxBytes = 1 << 20;
    made.trust = 50;
    made.scopes.insert(QStringLiteral("debaylda"), {QStringLiteral("DE-BY"), {}});
    made.answers = {{QStringLiteral("minor"), QStringLiteral("minors")}, {QStringLiteral("biometric"), QStringLiteral("biometric")}};
    return made;
}

void expect(bool holds)
{
    if (!holds)
        std::abort();
}

bool isPage(const QString& url)
{
    return url.isEmpty() || url.startsWith(QLatin1String("http://")) || url.startsWith(QLatin1String("https://"));
}

bool isLine(const QString& text)
{
    return text.size() <= 400 && !text.contains(u'\n') && !text.contains(u'\0') && !text.contains(QChar(0x202E));
}

void check(const model::DirectoryEntry& entry, QSet<QString>& ids)
{
    expect(!entry.feedId.isEmpty() && !ids.contains(entry.feedId));
    ids.insert(entry.feedId);
    expect(isPage(entry.url) && isPage(entry.form));
    expect(entry.email.isEmpty() || entry.email.count(u'@') == 1);
    for (const QString& name : entry.names)
        expect(!name.isEmpty() && isLine(name));
    for (const QString& domain : entry.domains)
        expect(domains::normalisedHost(domain) == domain);
    for (const QString& note : entry.notes)
        expect(!note.isEmpty() && note.size() <= 4000);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const unsigned which = static_cast<unsigned>(data[0] - '0') % 9;
    if (which == 8) {
        const auto rules = directory::checkedSuffixRules(bytes);
        expect(!rules || *rules >= 3);
        return 0;
    }
    const directory::DirectoryDefinition made = definition(kReaders[which]);
    auto reading = directory::readerOf(made)(bytes, made, suffixes());
    if (!reading)
        return 0;
    expect(!reading->entries.empty());
    QSet<QString> ids;
    for (const model::DirectoryEntry& entry : reading->entries)
        check(entry, ids);
    const directory::Directory merged = directory::Directory::build({std::move(reading->entries), {}, {}}, {});
    expect(merged.entries().empty()); // of a directory that the catalogue does not have
    return 0;
}
