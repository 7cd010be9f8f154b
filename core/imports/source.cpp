// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/source.h"

#include "base/detail.h"
#include "base/limits.h"
#include "formats/xml.h"

namespace recourse::imports {

namespace {

using base::Code;
using base::Detail;
using base::fail;

Container containerOf(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return Container::Csv;
    if (text[first] == '{' || text[first] == '[')
        return Container::Json;
    return text[first] == '<' ? Container::Xml : Container::Csv;
}

base::Status openCsv(Source& source)
{
    source.dialect = formats::sniffCsvDialect(source.text);
    formats::CsvReader reader(source.text, source.dialect, base::kImportCsvLimits);
    formats::CsvRow row;
    const auto there = reader.next(row);
    if (!there)
        return there.error();
    if (*there == formats::CsvNext::Record)
        source.header = CsvHeader(row.fields);
    return {};
}

base::Status openJson(Source& source)
{
    auto document = formats::JsonDocument::parse(source.text, base::kImportJsonLimits);
    if (!document)
        return document.error();
    source.document = std::move(*document);
    return {};
}

base::Status openXml(Source& source)
{
    formats::XmlReader reader(source.text, base::kImportXmlLimits);
    for (;;) {
        const auto token = reader.next();
        if (!token)
            return token.error();
        if (*token == formats::XmlToken::Start) {
            source.rootElement = reader.name();
            return {};
        }
        if (*token == formats::XmlToken::EndOfDocument)
            return fail(Code::InputMalformed, Detail::tr("XML without an element"));
    }
}

} // namespace

base::Result<Source> openSource(std::string_view text)
{
    Source source;
    source.text = text;
    source.container = containerOf(text);
    const auto opened = source.container == Container::Csv ? openCsv(source)
        : source.container == Container::Json              ? openJson(source)
                                                           : openXml(source);
    if (!opened)
        return opened.error();
    return source;
}

} // namespace recourse::imports
