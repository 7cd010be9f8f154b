// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/catalogue.h"

#include "base/limits.h"
#include "directory/reader.h"
#include "feeds/record_fields.h"
#include "formats/json.h"

#include <algorithm>

namespace recourse::directory {

using base::Code;
using base::fail;
using feeds::RecordFields;
using formats::JsonView;

namespace {

void readAddresses(RecordFields& fields, DirectoryDefinition& directory)
{
    directory.feed.base = fields.httpsUrl("base");
    directory.feed.listPath = fields.text("list");
    directory.signaturePath = fields.optionalText("signature");
}

void readCredits(RecordFields& fields, feeds::FeedDefinition& feed)
{
    feed.licence = fields.text("licence");
    feed.licenceUrl = fields.httpsUrl("licence_url").toString();
    feed.attribution = fields.text("attribution");
    feed.attributionUrl = fields.httpsUrl("attribution_url").toString();
    feed.access = fields.text("access");
    feed.source = fields.text("source");
    feed.asOf = fields.day("as_of");
}

void readBounds(RecordFields& fields, DirectoryDefinition& directory)
{
    directory.feed.maxBytes = fields.atLeast("max_bytes", 1);
    directory.feed.minimumEntries = static_cast<int>(fields.atLeast("minimum_entries", 1));
    directory.feed.shrinkGuard = fields.share("shrink_guard");
    directory.feed.refreshHours = static_cast<int>(fields.atLeast("refresh_hours", 1));
    directory.trust = static_cast<int>(fields.atLeast("trust", 1));
    fields.expect(directory.trust <= 100, "trust");
}

/// "scopes": { "debawueldb": { "region": "DE-BW" }, … }
void readScopes(JsonView record, RecordFields& fields, DirectoryDefinition& directory)
{
    record["scopes"].forEachMember([&](std::string_view slug, JsonView value) {
        AuthorityScope scope{value["region"].text(), value["scope"].text()};
        fields.expect(!scope.region.isEmpty(), "scopes");
        directory.scopes.insert(QString::fromUtf8(slug), std::move(scope));
        return true;
    });
}

/// "answers": [ { "column": "biometric", "word": "biometric" }, … ]
void readAnswers(JsonView record, RecordFields& fields, DirectoryDefinition& directory)
{
    record["answers"].forEach([&](JsonView value) {
        AnswerWord answer{value["column"].text(), value["word"].text()};
        fields.expect(!answer.column.isEmpty() && !answer.word.isEmpty(), "answers");
        directory.answers.push_back(std::move(answer));
        return true;
    });
}

base::Result<DirectoryDefinition> readDefinition(JsonView record)
{
    RecordFields fields(record);
    DirectoryDefinition directory;
    feeds::FeedDefinition& feed = directory.feed;
    feed.id = fields.text("id");
    feed.name = fields.text("name");
    feed.kind = fields.text("kind");
    fields.expect(feed.kind == QLatin1String("directory") || directory.isSuffixList(), "kind");
    feed.reader = fields.text("reader");
    fields.expect(directory.isSuffixList() || readerOf(directory) != nullptr, "reader");
    readAddresses(fields, directory);
    readCredits(fields, feed);
    readBounds(fields, directory);
    readScopes(record, fields, directory);
    readAnswers(record, fields, directory);
    if (!fields.fault().isEmpty())
        return fail(Code::RuleMalformed, QStringLiteral("directories.json, directory “%1”, field “%2”").arg(feed.id, fields.fault()));
    return directory;
}

} // namespace

base::Result<DirectoryCatalogue> DirectoryCatalogue::parse(const QByteArray& directoriesJson)
{
    const auto document = formats::JsonDocument::parse(
        {directoriesJson.constData(), static_cast<std::size_t>(directoriesJson.size())}, base::kRulesJsonLimits);
    if (!document)
        return fail(Code::RuleMalformed, QStringLiteral("directories.json, ") + document.error().where);
    const JsonView list = document->root()["directories"];
    if (!list.isArray() || list.size() == 0)
        return fail(Code::RuleMalformed, QStringLiteral("directories.json, field “directories”"));
    DirectoryCatalogue catalogue;
    base::Status fault;
    list.forEach([&](JsonView record) {
        auto directory = readDefinition(record);
        if (!directory)
            fault = directory.error();
        else if (catalogue.find(directory->feed.id) != nullptr)
            fault = fail(Code::RuleMalformed, QStringLiteral("directories.json, directory “%1” is there twice").arg(directory->feed.id));
        else
            catalogue.m_all.push_back(std::move(*directory));
        return fault.ok();
    });
    if (!fault)
        return fault.error();
    return catalogue;
}

const DirectoryDefinition* DirectoryCatalogue::find(const QString& id) const
{
    const auto found
        = std::find_if(m_all.begin(), m_all.end(), [&](const DirectoryDefinition& directory) { return directory.feed.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

} // namespace recourse::directory
