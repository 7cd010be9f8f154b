// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/opened_file.h"

#include "base/detail.h"
#include "imports/content_check.h"

namespace recourse::imports {

namespace {

using base::Code;
using base::Detail;
using base::fail;

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

base::Result<const Format*> chooseFormat(const Source& source, const QString& asked)
{
    if (asked.isEmpty()) {
        const Format* found = recognisedFormat(source);
        return found != nullptr ? base::Result<const Format*>(found) : unknownFormat(source);
    }
    const Format* named = formatNamed(asked);
    if (named == nullptr)
        return fail(Code::BadArgument, asked);
    if (named->container != source.container)
        return fail(Code::InputMalformed, Detail::tr("not %1").arg(asked));
    return named;
}

} // namespace

base::Result<OpenedFile> openFile(std::string_view bytes, const QString& fileName, const QString& askedFormat)
{
    if (const auto refused = refuseOtherFiles(bytes); !refused)
        return refused.error();
    auto decoded = formats::decodeText(bytes);
    if (!decoded)
        return decoded.error();
    if (isBlank(decoded->text()))
        return fail(Code::FileEmpty, fileName);
    if (const auto refused = refuseOtherTexts(decoded->text()); !refused)
        return refused.error();
    auto source = openSource(decoded->text());
    if (!source)
        return source.error();
    const auto format = chooseFormat(*source, askedFormat);
    if (!format)
        return format.error();
    return OpenedFile{std::move(*decoded), std::move(*source), *format};
}

base::Result<UnjudgedList> readOpenedFile(const OpenedFile& file, const domains::SuffixList& suffixes, base::Progress& progress)
{
    AccountCollector collector(suffixes);
    if (const auto read = file.format->read(file.source, collector, progress); !read)
        return read.error();
    UnjudgedList list = std::move(collector).finish();
    list.facts().format = QString::fromLatin1(file.format->name);
    list.facts().encoding = formats::encodingName(file.decoded.encoding());
    return list;
}

} // namespace recourse::imports
