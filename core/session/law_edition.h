// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/rules_pack.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace recourse::session {

/// Which edition of the laws is in use: `Rules::law`.
struct LawEdition
{
    QDate own; ///< the newest day on which the rules that ship with the program were compared with their sources
    QDate asOf; ///< the same of the rules in use
    QString version; ///< of the pack in use; empty: the program's own rules
    QDate made; ///< of the pack in use; invalid without one
    QString refused; ///< why a pack that was given is not used, in the user's language; empty: it is, or there is none
};

/// The tables of the law and where they come from.
struct LawSource
{
    law::LawTables tables;
    LawEdition edition;
};

/// The tables of `own` with those of `pack` (the bytes of a rules pack whose signature was checked; empty: none) in their place. A pack
/// that does not fit is passed over and named in the edition. Errors: RuleMalformed for the program's own files.
[[nodiscard]] base::Result<LawSource> lawSource(const std::vector<law::RulesFile>& own, const QByteArray& pack);

} // namespace recourse::session
