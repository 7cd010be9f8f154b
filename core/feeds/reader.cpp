// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/reader.h"

#include "base/detail.h"
#include "feeds/hibp.h"

namespace recourse::feeds {

using base::Detail;

namespace {

constexpr FeedReader kReaders[] = {
    {"hibp", &readHibp, &readHibpMarker},
};

} // namespace

const FeedReader* readerOf(const FeedDefinition& definition)
{
    const auto found = std::find_if(
        std::begin(kReaders), std::end(kReaders), [&](const FeedReader& reader) { return definition.reader == QLatin1String(reader.name); });
    return found == std::end(kReaders) ? nullptr : found;
}

std::string_view withoutByteOrderMark(std::string_view bytes)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    return bytes.substr(0, kMark.size()) == kMark ? bytes.substr(kMark.size()) : bytes;
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
