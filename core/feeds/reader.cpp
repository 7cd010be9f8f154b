// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/reader.h"

#include "base/detail.h"
#include "feeds/hibp.h"
#include "feeds/mapped_list.h"
#include "feeds/news.h"
#include "feeds/registers.h"
#include "feeds/xposedornot.h"

#include <QByteArray>
#include <QCoreApplication>

namespace recourse::feeds {

using base::Detail;

namespace {

base::Result<FeedReading> readHibpFiles(const FeedFiles& files, const FeedDefinition& definition, const domains::SuffixList& suffixes)
{
    return readHibp(files.list(), definition, suffixes);
}

constexpr FeedReader kReaders[] = {
    {"hibp", FeedForm::Json, &readHibpFiles, &readHibpMarker, nullptr, &holdsHibpMarker},
    {"xposedornot", FeedForm::Json, &readXposedOrNot},
    {"wa-ag", FeedForm::Table, &readWashington},
    {"ca-oag", FeedForm::Table, &readCalifornia},
    {"hhs-ocr", FeedForm::Table, &readHealthPortal},
    {"de-ag", FeedForm::Table, &readDelaware},
    {"tx-oag", FeedForm::Table, &readTexas},
    {"sec-8k", FeedForm::Json, &readSecFilings, nullptr, &readSecPageCount},
    {"mapped", FeedForm::Any, &readMappedList},
    {"news", FeedForm::Xml, &readNews},
};

/// Behind white space, in lower case, at most so many bytes.
QByteArray beginningOf(std::string_view bytes)
{
    const std::string_view text = withoutByteOrderMark(bytes);
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return {};
    const std::string_view start = text.substr(begin, 2048);
    return QByteArray(start.data(), static_cast<qsizetype>(start.size())).toLower();
}

} // namespace

const FeedReader* readerOf(const FeedDefinition& definition)
{
    const auto found = std::find_if(
        std::begin(kReaders), std::end(kReaders), [&](const FeedReader& reader) { return definition.reader == QLatin1String(reader.name); });
    return found == std::end(kReaders) ? nullptr : found;
}

QString withoutDetailsNote()
{
    return QCoreApplication::translate(
        "feeds", "The second part of this list, the kinds of data, could not be fetched. What was known of them was kept.");
}

QString cutNote()
{
    return QCoreApplication::translate(
        "feeds", "The list ends in the middle of a line. Its last entry was passed over, and nothing was withdrawn.");
}

std::string_view withoutByteOrderMark(std::string_view bytes)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    return bytes.substr(0, kMark.size()) == kMark ? bytes.substr(kMark.size()) : bytes;
}

base::Status refuseWebPage(std::string_view bytes, const QString& contentType)
{
    const QByteArray start = beginningOf(bytes);
    const bool markup = start.startsWith('<');
    const bool saysFeed = start.contains("<rss") || start.contains("<feed") || start.contains("<rdf");
    const bool page = start.startsWith("<!doctype html") || start.startsWith("<html")
        || (!saysFeed && (start.contains("<html") || !start.startsWith("<?xml")));
    if (markup && (page || (!saysFeed && contentType.startsWith(QLatin1String("text/html"), Qt::CaseInsensitive))))
        return base::fail(base::Code::FeedHtml, Detail::tr("%1 bytes").arg(bytes.size()));
    return {};
}

base::Status expectForm(FeedForm form, std::string_view bytes, const QString& contentType)
{
    if (form == FeedForm::Json)
        return expectJson(bytes, contentType);
    if (const auto page = refuseWebPage(bytes, contentType); !page)
        return page;
    const QByteArray start = beginningOf(bytes);
    if (start.isEmpty())
        return base::fail(base::Code::FeedMalformed, Detail::tr("an empty answer"));
    if (form == FeedForm::Xml && !start.startsWith('<'))
        return base::fail(base::Code::FeedMalformed, Detail::tr("no RSS and no Atom"));
    if (form == FeedForm::Table && start.startsWith('<'))
        return base::fail(base::Code::FeedMalformed, Detail::tr("markup instead of a table"));
    return {};
}

base::Status expectJson(std::string_view bytes, const QString& contentType)
{
    const std::string_view text = withoutByteOrderMark(bytes);
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return base::fail(base::Code::FeedNotJson, Detail::tr("an empty answer"));
    const char first = text[begin];
    if (first == '[' || first == '{')
        return {};
    if (first == '<' || contentType.startsWith(QLatin1String("text/html"), Qt::CaseInsensitive))
        return base::fail(base::Code::FeedHtml, Detail::tr("%1 bytes").arg(bytes.size()));
    return base::fail(base::Code::FeedNotJson, Detail::tr("text that is no JSON list"));
}

} // namespace recourse::feeds
