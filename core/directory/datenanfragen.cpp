// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/list_reading.h"

#include "base/detail.h"
#include "base/limits.h"
#include "feeds/reader.h"
#include "formats/archive.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <optional>

namespace recourse::directory {

using base::Code;
using base::Detail;
using base::fail;
using base::Status;
using formats::JsonView;
using model::DirectoryEntry;
using model::DirectoryKind;

namespace {

/// What a path of the archive holds for us.
enum class Part { Company, Authority, Other };

/// Paths are never written to, but one that leads out of its archive is the mark of a made-up one.
bool leadsOut(const QString& path)
{
    static const QRegularExpression drive(QStringLiteral("^[A-Za-z]:"));
    const QStringList parts = path.split(u'/');
    return path.startsWith(u'/') || path.contains(u'\\') || path.contains(drive) || parts.contains(QStringLiteral(".."));
}

/// "data-<commit>/companies/spotify.json", with or without the folder in front.
Part partOf(const QString& path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() < 2 || parts.size() > 3 || !path.endsWith(QLatin1String(".json")))
        return Part::Other;
    const QString& folder = parts[parts.size() - 2];
    if (folder == QLatin1String("companies"))
        return Part::Company;
    return folder == QLatin1String("supervisory-authorities") ? Part::Authority : Part::Other;
}

QList<model::DirectoryElement> elementsOf(JsonView list)
{
    QList<model::DirectoryElement> elements;
    list.forEach([&](JsonView element) {
        const QString name = lineOf(element["desc"].text());
        if (!name.isEmpty() && elements.size() < 50)
            elements << model::DirectoryElement{name, lineOf(element["type"].text()), element["optional"].boolean().value_or(false)};
        return true;
    });
    return elements;
}

/// What has no field of its own.
QByteArray detailsOf(JsonView record)
{
    QJsonObject details;
    for (const char* name : {"pgp-fingerprint", "pgp-url", "facet-group", "custom-access-template", "custom-erasure-template",
             "custom-rectification-template", "custom-objection-template"}) {
        if (const QString text = lineOf(record[name].text()); !text.isEmpty())
            details.insert(QLatin1String(name), text);
    }
    const QStringList categories = cleaned(record["categories"].texts(), &lineOf);
    if (!categories.isEmpty())
        details.insert(QStringLiteral("categories"), QJsonArray::fromStringList(categories));
    return details.isEmpty() ? QByteArray() : QJsonDocument(details).toJson(QJsonDocument::Compact);
}

QString transportOf(const QString& word)
{
    static const QStringList known{QStringLiteral("email"), QStringLiteral("letter"), QStringLiteral("fax"), QStringLiteral("webform")};
    return known.contains(word) ? word : QString();
}

class RecordList
{
public:
    RecordList(const DirectoryDefinition& definition, const domains::SuffixList& suffixes)
        : m_definition(definition)
        , m_list(definition)
        , m_suffixes(suffixes)
    {
    }

    void take(JsonView record, Part part, const QString& place)
    {
        const QString slug = lineOf(record["slug"].text());
        const QString name = lineOf(record["name"].text());
        if (slug.isEmpty() || name.isEmpty())
            return m_list.passOver(place, idOf(part, slug));
        DirectoryEntry entry = m_list.newEntry(part == Part::Company ? DirectoryKind::PrivacyContact : DirectoryKind::Authority);
        entry.feedId = idOf(part, slug);
        entry.names = cleaned(QStringList(name) + record["runs"].texts(), &lineOf);
        entry.countries = cleaned(record["relevant-countries"].texts(), &countryOf);
        entry.url = pageOf(record["web"].text());
        readContact(record, entry);
        entry.sources = cleaned(record["sources"].texts(), &lineOf);
        entry.quality = lineOf(record["quality"].text());
        entry.sensitive = record["nsfw"].boolean().value_or(false);
        const QString comments = paragraphOf(record["comments"].texts().join(QLatin1String("\n\n")));
        if (!comments.isEmpty())
            entry.notes.insert(entry.language.isEmpty() ? QStringLiteral("en") : entry.language, comments);
        entry.details = detailsOf(record);
        if (const QString web = record["web"].text(); !web.isEmpty())
            m_list.warnOfDomains(place, addDomains(entry, {web}, {}, m_suffixes));
        if (part == Part::Authority)
            applyScope(slug, entry);
        m_list.add(std::move(entry));
    }

    void takeText(std::string_view json, Part part, const QString& place)
    {
        const auto document = formats::JsonDocument::parse(feeds::withoutByteOrderMark(json), base::kDirectoryJsonLimits);
        if (document)
            take(document->root(), part, place);
        else
            m_list.passOver(place, idOf(part, QFileInfo(place).completeBaseName())); // the files are called by the slug
    }

    base::Result<DirectoryReading> finish() && { return std::move(m_list).finish(); }

private:
    static QString idOf(Part part, const QString& slug)
    {
        if (slug.isEmpty())
            return {};
        return (part == Part::Company ? QStringLiteral("company/") : QStringLiteral("authority/")) + slug;
    }

    static void readContact(JsonView record, DirectoryEntry& entry)
    {
        entry.email = mailOf(record["email"].text());
        entry.form = pageOf(record["webform"].text());
        entry.postal = paragraphOf(record["address"].text());
        entry.phone = lineOf(record["phone"].text());
        entry.fax = lineOf(record["fax"].text());
        entry.transport = transportOf(record["suggested-transport-medium"].text());
        entry.language = languageOf(record["request-language"].text());
        if (entry.language.isEmpty())
            entry.language = languageOf(record["complaint-language"].text());
        entry.required = elementsOf(record["required-elements"]);
        entry.needsId = record["needs-id-document"].boolean();
    }

    void applyScope(const QString& slug, DirectoryEntry& entry) const
    {
        const auto scope = m_definition.scopes.constFind(slug);
        if (scope == m_definition.scopes.constEnd())
            return;
        entry.countries = QStringList(scope->region);
        entry.quality = scope->scope;
    }

    const DirectoryDefinition& m_definition;
    ListReading m_list;
    const domains::SuffixList& m_suffixes;
};

base::Result<DirectoryReading> readRecordArray(
    std::string_view bytes, const DirectoryDefinition& definition, const domains::SuffixList& suffixes)
{
    const auto document = parseJson(bytes, definition);
    if (!document)
        return document.error();
    if (!document->root().isArray())
        return fail(Code::FeedMalformed, Detail::tr("no list of entries"));
    RecordList list(definition, suffixes);
    int position = 0;
    document->root().forEach([&](JsonView record) {
        // Every company has a quality and no authority has one.
        const Part part = record["quality"].exists() ? Part::Company : Part::Authority;
        list.take(record, part, Detail::tr("entry %1").arg(++position));
        return true;
    });
    return std::move(list).finish();
}

base::Error asFeedError(const base::Error& error)
{
    return fail(error.code == Code::InputTooLarge ? Code::NetTooLarge : Code::FeedMalformed, error.where);
}

} // namespace

base::Result<DirectoryReading> readDatenanfragen(
    std::string_view bytes, const DirectoryDefinition& definition, const domains::SuffixList& suffixes)
{
    const std::string_view text = feeds::withoutByteOrderMark(bytes);
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return fail(Code::FeedMalformed, Detail::tr("an empty answer"));
    if (text[begin] == '<')
        return fail(Code::FeedHtml, Detail::tr("%1 bytes").arg(bytes.size()));
    if (text[begin] == '[')
        return readRecordArray(bytes, definition, suffixes);
    RecordList list(definition, suffixes);
    const Status read = formats::readArchive(bytes, base::kDirectoryArchiveLimits, [&](const formats::ArchiveMember& member) -> Status {
        if (leadsOut(member.name))
            return fail(Code::FeedMalformed, Detail::tr("a path that leads out of the archive"));
        const Part part = partOf(member.name);
        if (part != Part::Other)
            list.takeText(member.content, part, member.name.section(u'/', -2));
        return {};
    });
    if (!read)
        return asFeedError(read.error());
    return std::move(list).finish();
}

} // namespace recourse::directory
