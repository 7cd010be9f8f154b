// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/law_edition.h"

namespace recourse::session {

using base::Result;

namespace {

struct Packed
{
    law::RulesPack pack;
    law::LawTables tables;
};

Result<Packed> packed(const std::vector<law::RulesFile>& own, const QByteArray& bytes)
{
    auto pack = law::RulesPack::parse(bytes);
    if (!pack)
        return pack.error();
    const auto files = law::withPack(own, *pack);
    if (!files)
        return files.error();
    auto tables = law::lawTables(*files);
    if (!tables)
        return tables.error();
    return Packed{std::move(*pack), std::move(*tables)};
}

} // namespace

Result<LawSource> lawSource(const std::vector<law::RulesFile>& own, const QByteArray& pack)
{
    auto tables = law::lawTables(own);
    if (!tables)
        return tables.error();
    const QDate asOf = tables->regimes.asOf();
    LawSource source{std::move(*tables), {asOf, asOf, {}, {}, {}}};
    if (pack.isEmpty())
        return source;
    auto newer = packed(own, pack);
    if (!newer) {
        source.edition.refused = newer.error().where;
        return source;
    }
    source.edition.asOf = newer->tables.regimes.asOf();
    source.edition.version = newer->pack.version;
    source.edition.made = newer->pack.made;
    source.tables = std::move(newer->tables);
    return source;
}

} // namespace recourse::session
