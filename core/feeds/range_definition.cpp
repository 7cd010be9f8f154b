// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/range_definition.h"

#include "base/limits.h"
#include "feeds/record_fields.h"

namespace recourse::feeds {

using base::Code;
using base::fail;

base::Result<RangeDefinition> RangeDefinition::parse(const QByteArray& feedsJson)
{
    const auto document
        = formats::JsonDocument::parse({feedsJson.constData(), static_cast<std::size_t>(feedsJson.size())}, base::kRulesJsonLimits);
    if (!document)
        return fail(Code::RuleMalformed, QStringLiteral("feeds.json, ") + document.error().where);
    RecordFields fields(document->root()["password_range"]);
    RangeDefinition range;
    range.id = fields.text("id");
    range.name = fields.text("name");
    range.base = fields.httpsUrl("base");
    range.licence = fields.text("licence");
    range.attribution = fields.text("attribution");
    range.attributionUrl = fields.httpsUrl("attribution_url").toString();
    range.access = fields.text("access");
    range.maxBytes = fields.atLeast("max_bytes", 1);
    range.minimumEntries = static_cast<int>(fields.atLeast("minimum_entries", 1));
    range.source = fields.text("source");
    range.asOf = fields.day("as_of");
    if (!fields.fault().isEmpty())
        return fail(Code::RuleMalformed, QStringLiteral("feeds.json, password_range, field “%1”").arg(fields.fault()));
    return range;
}

} // namespace recourse::feeds
