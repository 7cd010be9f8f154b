// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/candidate_source.h"

#include "base/limits.h"
#include "imports/content_check.h"

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;

constexpr std::string_view kBlank = " \t\r\n";

/// The value of "window.YTD.connected_application.part0 = [ … ]": all behind the first "=", without a semicolon at the end.
/// The whole text if it is no such script.
std::string_view assignedValue(std::string_view text)
{
    const auto first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos || !text.substr(first).starts_with("window."))
        return text;
    const auto assignment = text.find('=', first);
    if (assignment == std::string_view::npos)
        return text;
    std::string_view value = text.substr(assignment + 1);
    const auto last = value.find_last_not_of(kBlank);
    return last != std::string_view::npos && value[last] == ';' ? value.substr(0, last) : value;
}

CandidateContainer containerOf(const Source& source)
{
    switch (source.container) {
    case Container::Csv:
        return CandidateContainer::Table;
    case Container::Json:
        return CandidateContainer::Json;
    case Container::Xml:
    case Container::Text:
        break;
    }
    return CandidateContainer::Other;
}

base::Result<CandidateSource> databaseSource(base::Result<formats::DatabaseFile> database)
{
    if (!database)
        return database.error();
    CandidateSource source;
    source.container = CandidateContainer::Database;
    source.database = std::move(*database);
    return source;
}

} // namespace

QString CandidateSource::encoding() const
{
    if (decoded)
        return formats::encodingName(decoded->encoding());
    return database ? QStringLiteral("SQLite") : QString();
}

base::Result<CandidateSource> openCandidateBytes(std::string_view bytes, const QString& fileName)
{
    if (bytes.empty())
        return fail(Code::FileEmpty, fileName);
    if (formats::startsAsDatabase(bytes))
        return databaseSource(formats::DatabaseFile::fromBytes(bytes, base::kImportDatabaseLimits));
    if (const auto refused = refuseOtherFiles(bytes); !refused)
        return refused.error();
    auto decoded = formats::decodeText(bytes);
    if (!decoded)
        return decoded.error();
    if (decoded->text().find_first_not_of(kBlank) == std::string_view::npos)
        return fail(Code::FileEmpty, fileName);
    if (const auto refused = refuseOtherTexts(decoded->text()); !refused)
        return refused.error();
    auto text = openSource(assignedValue(decoded->text()));
    if (!text)
        return text.error();
    CandidateSource source;
    source.container = containerOf(*text);
    source.text = std::move(*text);
    source.decoded = std::move(*decoded);
    return source;
}

base::Result<CandidateSource> openCandidateDatabase(const QString& path)
{
    return databaseSource(formats::DatabaseFile::fromFile(path, base::kImportDatabaseLimits));
}

} // namespace recourse::imports
