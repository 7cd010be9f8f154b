// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/opened_file.h"

#include "formats/xml.h"
#include "imports/content_check.h"

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;

constexpr QStringView kGenericCsv = u"generic-csv";

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

base::Result<const Format*> chooseFormat(const Source& source, const QString& asked, const QString& fileName)
{
    // Columns that the user named are read by them, whatever the header looks like.
    if (asked.isEmpty() && !source.fields.empty())
        return formatNamed(kGenericCsv, Container::Csv);
    if (asked.isEmpty()) {
        const Format* found = recognisedFormat(source);
        if (found != nullptr)
            return found;
        return isEmptyJson(source.json()) ? fail(Code::FileEmpty, fileName) : unknownFormat(source);
    }
    if (formatNamed(asked) == nullptr)
        return fail(Code::BadArgument, asked);
    const Format* named = formatNamed(asked, source.container);
    return named != nullptr ? base::Result<const Format*>(named) : fail(Code::InputMalformed, QStringLiteral("not %1").arg(asked));
}

} // namespace

base::Result<formats::DecodedText> decodeFile(std::string_view bytes, const QString& fileName, const QString& encoding)
{
    if (const auto refused = refuseOtherFiles(bytes); !refused)
        return refused.error();
    auto decoded = encoding.isEmpty() ? formats::decodeText(bytes) : formats::decodeTextAs(bytes, encoding);
    if (!decoded)
        return decoded.error();
    if (isBlank(decoded->text()))
        return fail(Code::FileEmpty, fileName);
    if (const auto refused = refuseOtherTexts(decoded->text()); !refused)
        return refused.error();
    return decoded;
}

base::Result<OpenedFile> openFile(std::string_view bytes, const QString& fileName, const QString& askedFormat, const CsvReading& reading)
{
    auto decoded = decodeFile(bytes, fileName, reading.encoding);
    if (!decoded)
        return decoded.error();
    auto source = reading.asked() ? openCsvSource(decoded->text(), reading) : openSource(decoded->text());
    if (!source)
        return source.error();
    const auto format = chooseFormat(*source, askedFormat, fileName);
    if (!format)
        return format.error();
    return OpenedFile{std::move(*decoded), std::move(*source), *format};
}

base::Result<UnjudgedList> readOpenedFile(const OpenedFile& file, const ReadOptions& options, base::Progress& progress)
{
    AccountCollector collector(options.suffixes, options.passwords);
    collector.setMemberships(options.memberships);
    collector.expect(file.decoded.text().size());
    if (file.source.container == Container::Xml)
        collector.leaveToReader(formats::XmlReader::furtherThreads(file.decoded.text().size()));
    if (const auto read = file.format->read(file.source, collector, progress); !read)
        return read.error();
    const bool isProtected = collector.protectedFiles() > 0;
    UnjudgedList list = std::move(collector).finish();
    list.facts().isProtected = isProtected;
    list.facts().format = QString::fromLatin1(file.format->name);
    list.facts().encoding = file.decoded.encodingName();
    if (list.facts().format == kGenericCsv && file.source.fields.empty())
        list.facts().warnings.insert(QStringLiteral("guessed_columns"), 1);
    return list;
}

} // namespace recourse::imports
