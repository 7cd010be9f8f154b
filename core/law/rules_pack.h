// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "law/holiday_calendars.h"
#include "law/regime_table.h"

namespace recourse::law {

/// Rules that replace those the program came with: one JSON text
/// `{"format": 1, "version": "2026.12", "made": "2026-12-01", "files": {"regimes.json": {…}, "holidays.json": {…}}}`.
/// A file of the program's own that the pack does not name stays as it is; a new file regimes_….json adds laws.
///
/// Who signed the bytes is not asked here: the caller checks the detached OpenPGP signature over exactly these bytes first
/// (`directory::checkSignature`) and parses only what passed.
struct RulesPack
{
    int format = 0;
    QString version; ///< as its maker counts
    QDate made;
    std::vector<RulesFile> files;

    /// Errors: RuleMalformed; `where` says whether it is no pack at all, of a newer format, or what is wrong in it.
    [[nodiscard]] static base::Result<RulesPack> parse(const QByteArray& bytes);
};

/// The tables of the law that all other parts count and choose with.
struct LawTables
{
    RegimeTable regimes;
    HolidayCalendars holidays;
};

/// Reads the tables from files regimes*.json and holidays.json. Errors: RuleMalformed, also for a law that counts by a calendar that
/// does not exist.
[[nodiscard]] base::Result<LawTables> lawTables(const std::vector<RulesFile>& files);

/// The program's own files with those of the pack in their place. Errors: RuleMalformed; the pack is refused as a whole if it is older
/// than the program's own rules (`where` names both dates), names a file that holds no rules of law, or the tables do not parse.
[[nodiscard]] base::Result<std::vector<RulesFile>> withPack(const std::vector<RulesFile>& own, const RulesPack& pack);

} // namespace recourse::law
