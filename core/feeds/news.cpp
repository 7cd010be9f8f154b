// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/news.h"

#include "base/detail.h"
#include "base/limits.h"
#include "base/redact.h"
#include "feeds/table_sources.h"
#include "feeds/values.h"
#include "formats/html_text.h"
#include "formats/mail_date.h"
#include "formats/text_decoding.h"
#include "formats/xml.h"

#include <QSet>
#include <QUrl>

namespace recourse::feeds {

using base::Code;
using base::Detail;
using base::fail;
using base::Result;
using base::Status;
using formats::XmlReader;
using formats::XmlToken;

namespace {

constexpr int kTitleCharacters = 300;
constexpr int kIdCharacters = 500;
constexpr std::size_t kItems = 500;
/// "rss" and its "channel", "feed": what is said there holds for all entries.
constexpr int kOuterElements = 2;

/// Reads items one after the other, wherever they stand.
class NewsReader
{
public:
    explicit NewsReader(std::string_view xml)
        : m_xml(xml, base::kFeedXmlLimits)
    {
    }

    Result<std::vector<NewsEntry>> read()
    {
        bool isFeed = false;
        for (;;) {
            const auto token = m_xml.next();
            if (!token)
                return fail(Code::FeedMalformed, token.error().where);
            if (*token == XmlToken::EndOfDocument)
                break;
            if (*token != XmlToken::Start)
                continue;
            const QString name = localName();
            isFeed = isFeed || name == QLatin1String("rss") || name == QLatin1String("rdf") || name == QLatin1String("feed");
            if (!isFeed)
                return fail(Code::FeedMalformed, Detail::tr("no RSS and no Atom, but “%1”").arg(name));
            const bool isItem = name == QLatin1String("item") || name == QLatin1String("entry");
            if (!isItem) {
                if (m_xml.depth() <= kOuterElements)
                    m_base = baseBelow(m_base);
                continue;
            }
            if (const Status item = readItem(); !item)
                return fail(Code::FeedMalformed, item.error().where);
        }
        if (!isFeed)
            return fail(Code::FeedMalformed, Detail::tr("no RSS and no Atom"));
        return std::move(m_entries);
    }

private:
    QString localName() const { return QString::fromUtf8(m_xml.name()).toLower(); }

    /// Where relative addresses inside the element begin (XML Base).
    QUrl baseBelow(const QUrl& outer) const
    {
        const QString own = QString::fromUtf8(m_xml.attribute("xml:base"));
        return own.isEmpty() ? outer : outer.resolved(QUrl(own, QUrl::StrictMode));
    }

    Status readItem()
    {
        NewsEntry entry;
        m_itemBase = baseBelow(m_base);
        for (;;) {
            const auto token = m_xml.next();
            if (!token)
                return token.error();
            if (*token == XmlToken::End || *token == XmlToken::EndOfDocument)
                break;
            if (*token == XmlToken::Start) {
                if (const Status member = readMember(entry); !member)
                    return member;
            }
        }
        close(entry);
        return {};
    }

    Status readMember(NewsEntry& entry)
    {
        const QString name = localName();
        const QString address = QString::fromUtf8(m_xml.attribute("href"));
        const QString relation = QString::fromUtf8(m_xml.attribute("rel"));
        const QUrl base = baseBelow(m_itemBase);
        const auto text = wholeText();
        if (!text)
            return text.error();
        const auto set = [&](QString& field) {
            if (field.isEmpty())
                field = text->trimmed();
        };
        if (name == QLatin1String("title"))
            set(entry.title);
        else if (name == QLatin1String("guid") || name == QLatin1String("id"))
            set(entry.id);
        else if (name == QLatin1String("link"))
            setLink(entry, absolute(address.isEmpty() ? text->trimmed() : address, base), relation);
        else if (name == QLatin1String("pubdate") || name == QLatin1String("published") || name == QLatin1String("date") || name == QLatin1String("issued"))
            set(entry.published);
        else if (name == QLatin1String("updated") || name == QLatin1String("modified"))
            set(entry.updated);
        else if (name == QLatin1String("description") || name == QLatin1String("summary"))
            set(entry.description);
        return {};
    }

    static QString absolute(const QString& address, const QUrl& base)
    {
        const QUrl url(address, QUrl::StrictMode);
        const bool isRelative = !address.isEmpty() && url.isValid() && url.isRelative() && !base.isRelative();
        return isRelative ? base.resolved(url).toString(QUrl::FullyEncoded) : address;
    }

    /// Atom names several links; the page for people is "alternate" or says nothing.
    void setLink(NewsEntry& entry, const QString& address, const QString& relation)
    {
        const bool page = relation.isEmpty() || relation == QLatin1String("alternate");
        if (page && !m_hasPage) {
            m_hasPage = true;
            entry.link = address;
        } else if (entry.link.isEmpty()) {
            entry.link = address;
        }
    }

    /// All text up to the end of the element, that of elements inside as well.
    Result<QString> wholeText()
    {
        QString text;
        for (int depth = 1; depth > 0;) {
            const auto token = m_xml.next();
            if (!token)
                return token.error();
            if (*token == XmlToken::Start)
                ++depth;
            else if (*token == XmlToken::End)
                --depth;
            else if (*token == XmlToken::Text)
                text += QString::fromUtf8(m_xml.text());
            else
                break;
        }
        return text;
    }

    void close(NewsEntry& entry)
    {
        const QByteArray markup = entry.title.toUtf8();
        const QString plain = formats::htmlToPlainText({markup.constData(), static_cast<std::size_t>(markup.size())}, kTitleCharacters);
        entry.title = base::printable(plain.simplified(), kTitleCharacters);
        if (entry.id.isEmpty())
            entry.id = entry.link.isEmpty() ? entry.title : entry.link;
        m_hasPage = false;
        m_entries.push_back(std::move(entry));
    }

    XmlReader m_xml;
    std::vector<NewsEntry> m_entries;
    QUrl m_base; ///< of the feed
    QUrl m_itemBase; ///< of the entry being read
    bool m_hasPage = false; ///< likewise
};

} // namespace

Result<std::vector<NewsEntry>> newsEntries(std::string_view xml)
{
    const auto decoded = formats::decodeText(xml);
    if (!decoded)
        return fail(Code::FeedMalformed, decoded.error().where);
    return NewsReader(decoded->text()).read();
}

QDateTime newsTime(const QString& text)
{
    if (const QDateTime iso = momentIn(text); iso.isValid())
        return iso;
    const QByteArray latin = text.trimmed().left(100).toLatin1();
    const auto seconds = formats::mailDate({latin.constData(), static_cast<std::size_t>(latin.size())});
    return seconds ? QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC) : QDateTime();
}

Result<FeedReading> readNews(const FeedFiles& files, const FeedDefinition& definition, const domains::SuffixList&)
{
    auto entries = newsEntries(files.list());
    if (!entries)
        return entries.error();
    FeedReading reading;
    QSet<QString> seen;
    for (const NewsEntry& entry : *entries) {
        model::NewsItem item;
        item.feed = definition.id;
        item.itemId = base::printable(entry.id, kIdCharacters);
        item.title = entry.title;
        item.link = webAddress(entry.link);
        item.published = newsTime(entry.published.isEmpty() ? entry.updated : entry.published);
        if (item.itemId.isEmpty() || item.title.isEmpty() || seen.contains(item.itemId))
            continue;
        seen.insert(item.itemId);
        reading.news.push_back(std::move(item));
    }
    std::stable_sort(reading.news.begin(), reading.news.end(),
        [](const model::NewsItem& one, const model::NewsItem& other) { return one.published > other.published; });
    if (reading.news.size() > kItems)
        reading.news.resize(kItems);
    return reading;
}

Result<TableCells> cellsOfXml(std::string_view bytes)
{
    const auto entries = newsEntries(bytes);
    if (!entries)
        return entries.error();
    TableCells cells;
    for (const char* title : {"id", "title", "link", "published", "updated", "description"})
        cells.column(QLatin1String(title));
    for (const NewsEntry& entry : *entries) {
        if (const Status added = cells.add({entry.id, entry.title, entry.link, entry.published, entry.updated, entry.description}); !added)
            return added.error();
    }
    return cells;
}

} // namespace recourse::feeds
