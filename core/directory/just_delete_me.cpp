// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/list_reading.h"

#include "base/detail.h"

#include <QRegularExpression>

namespace recourse::directory {

using base::Detail;
using formats::JsonView;
using model::DirectoryEntry;

namespace {

constexpr qsizetype kLongestDifficulty = 40;

bool isDifficulty(const QString& word)
{
    static const QStringList known{QStringLiteral("easy"), QStringLiteral("medium"), QStringLiteral("limited"), QStringLiteral("hard"),
        QStringLiteral("impossible")};
    return known.contains(word);
}

/// "notes" is English, "notes_pt-BR" what it says; the same of "url".
void readTranslations(JsonView record, DirectoryEntry& entry)
{
    record.forEachMember([&](std::string_view key, JsonView value) {
        const QString name = textOf(key);
        const QString language = languageOf(name.section(u'_', 1));
        if (name == QLatin1String("notes"))
            entry.notes.insert(QStringLiteral("en"), paragraphOf(value.text()));
        else if (name.startsWith(QLatin1String("notes_")) && !language.isEmpty())
            entry.notes.insert(language, paragraphOf(value.text()));
        else if (name.startsWith(QLatin1String("url_")) && !language.isEmpty())
            entry.pages.insert(language, pageOf(value.text()));
        return true;
    });
    entry.notes.removeIf([](auto note) { return note.value().isEmpty(); });
    entry.pages.removeIf([](auto page) { return page.value().isEmpty(); });
}

/// Addresses without scheme are meant as https, and so are those with a misspelt one ("https.//", "https//", "https:/").
QString deletionPage(const QString& text, const domains::SuffixList& suffixes)
{
    const QString page = pageOf(text);
    if (!page.isEmpty() || text.contains(QLatin1String("://")) || text.contains(u'@'))
        return page;
    static const QRegularExpression scheme(QStringLiteral("^https?[.:;,]?/{1,2}"), QRegularExpression::CaseInsensitiveOption);
    const QString rest = text.trimmed().remove(scheme);
    const QByteArray host = rest.section(u'/', 0, 0).toUtf8();
    const auto site = domains::siteOf({host.constData(), static_cast<std::size_t>(host.size())}, suffixes);
    return site.kind == domains::SiteKind::Web ? pageOf(QStringLiteral("https://") + rest) : QString();
}

class SiteList
{
public:
    SiteList(const DirectoryDefinition& definition, const domains::SuffixList& suffixes)
        : m_list(definition)
        , m_suffixes(suffixes)
    {
    }

    void take(JsonView record)
    {
        const QString place = Detail::tr("entry %1").arg(++m_position);
        const QString name = lineOf(record["name"].text());
        if (!record.isObject() || name.isEmpty())
            return m_list.passOver(place);
        DirectoryEntry entry = m_list.newEntry(model::DirectoryKind::Deletion);
        entry.feedId = name;
        entry.names << name;
        entry.url = deletionPage(record["url"].text(), m_suffixes);
        entry.email = mailOf(record["email"].text());
        if (entry.email.isEmpty())
            entry.email = mailOf(record["url"].text());
        entry.mailSubject = lineOf(record["email_subject"].text());
        entry.mailBody = paragraphOf(record["email_body"].text());
        const QString difficulty = record["difficulty"].text().trimmed().toLower();
        entry.difficulty = lineOf(difficulty).left(kLongestDifficulty); // a new word stands as it is
        if (difficulty.isEmpty())
            m_list.warn(place + QStringLiteral(" (%1)").arg(name), Detail::tr("no difficulty"));
        else if (!isDifficulty(difficulty))
            m_list.warn(place + QStringLiteral(" (%1)").arg(name), Detail::tr("“%1” is no known difficulty").arg(entry.difficulty));
        if (record["meta"].text() == QLatin1String("popular"))
            entry.quality = QStringLiteral("popular");
        readTranslations(record, entry);
        m_list.warnOfDomains(place, addDomains(entry, record["domains"].texts(), entry.url, m_suffixes));
        m_list.add(std::move(entry));
    }

    base::Result<DirectoryReading> finish() && { return std::move(m_list).finish(); }

private:
    ListReading m_list;
    const domains::SuffixList& m_suffixes;
    int m_position = 0;
};

} // namespace

base::Result<DirectoryReading> readJustDeleteMe(
    std::string_view bytes, const DirectoryDefinition& definition, const domains::SuffixList& suffixes)
{
    const auto document = parseJson(bytes, definition);
    if (!document)
        return document.error();
    if (!document->root().isArray())
        return base::fail(base::Code::FeedMalformed, Detail::tr("no list of entries"));
    SiteList list(definition, suffixes);
    document->root().forEach([&](JsonView record) {
        list.take(record);
        return true;
    });
    return std::move(list).finish();
}

} // namespace recourse::directory
