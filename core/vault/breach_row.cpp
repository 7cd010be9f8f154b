// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/breach_row.h"

#include "model/names.h"

namespace recourse::vault {

namespace {

constexpr int kFlags = 16; ///< first of seven columns

void bindFlags(Statement& statement, const model::BreachFlags& flags)
{
    statement.bind(kFlags, flags.verified).bind(kFlags + 1, flags.fabricated).bind(kFlags + 2, flags.retired);
    statement.bind(kFlags + 3, flags.spamList).bind(kFlags + 4, flags.malware).bind(kFlags + 5, flags.stealerLog);
    statement.bind(kFlags + 6, flags.sensitive);
}

model::BreachFlags readFlags(const Statement& statement)
{
    const auto flag = [&](int offset) { return statement.boolean(kFlags + offset); };
    return {flag(0), flag(1), flag(2), flag(3), flag(4), flag(5), flag(6)};
}

} // namespace

void bindBreach(Statement& statement, const model::Breach& breach)
{
    statement.bind(1, breach.feed).bind(2, breach.feedId).bind(3, breach.title).bind(4, breach.orgName);
    statement.bind(5, breach.domains).bind(6, breach.namedHost).bind(7, breach.occurredFrom).bind(8, breach.occurredTo);
    statement.bind(9, model::name(breach.precision)).bind(10, breach.disclosed).bind(11, breach.modified);
    statement.bind(12, breach.affected).bind(13, breach.affectedScope);
    statement.bind(14, breach.dataClasses).bind(15, breach.dataClassesRaw);
    bindFlags(statement, breach.flags);
    statement.bind(23, breach.description)
        .bind(24, breach.sourceUrl)
        .bind(25, breach.noticeUrl)
        .bind(26, breach.licence);
    statement.bind(27, breach.extra).bind(28, breach.withdrawnOn);
    statement.bind(29, breach.orgNames).bind(30, breach.discovered).bind(31, breach.cause).bind(32, breach.industry);
    statement.bind(33, breach.jurisdiction).bind(34, model::name(breach.reporterRole)).bind(35, breach.supersededBy);
    statement.bind(36, breach.firstSeen).bind(37, breach.rawSha256);
}

model::Breach readBreach(const Statement& statement)
{
    model::Breach breach;
    breach.id = {statement.integer(0)};
    breach.feed = statement.text(1);
    breach.feedId = statement.text(2);
    breach.title = statement.text(3);
    breach.orgName = statement.text(4);
    breach.domains = statement.texts(5);
    breach.namedHost = statement.text(6);
    breach.occurredFrom = statement.date(7);
    breach.occurredTo = statement.date(8);
    breach.precision = model::fromName<model::DatePrecision>(statement.text(9)).value_or(model::DatePrecision::Unknown);
    breach.disclosed = statement.date(10);
    breach.modified = statement.dateTime(11);
    breach.affected = statement.integer(12);
    breach.affectedScope = statement.text(13);
    breach.dataClasses = statement.texts(14);
    breach.dataClassesRaw = statement.texts(15);
    breach.flags = readFlags(statement);
    breach.description = statement.text(23);
    breach.sourceUrl = statement.text(24);
    breach.noticeUrl = statement.text(25);
    breach.licence = statement.text(26);
    breach.extra = statement.blob(27);
    breach.withdrawnOn = statement.date(28);
    breach.orgNames = statement.texts(29);
    breach.discovered = statement.date(30);
    breach.cause = statement.text(31);
    breach.industry = statement.text(32);
    breach.jurisdiction = statement.text(33);
    breach.reporterRole = model::fromName<model::ReporterRole>(statement.text(34)).value_or(model::ReporterRole::Unknown);
    breach.supersededBy = statement.text(35);
    breach.firstSeen = statement.date(36);
    breach.rawSha256 = statement.blob(37);
    return breach;
}

} // namespace recourse::vault
