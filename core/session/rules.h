// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "directory/catalogue.h"
#include "domains/domain_groups.h"
#include "domains/site.h"
#include "feeds/address_search.h"
#include "feeds/catalogue.h"
#include "feeds/range_definition.h"
#include "letters/rules.h"
#include "plan/step_rules.h"
#include "session/starter.h"

#include <QHash>

#include <memory>

namespace recourse::session {

/// Everything that ships as data: read once, then never changed, so every thread may look.
struct Rules
{
    domains::SuffixList suffixes;
    domains::DomainGroups sharedLogins;
    feeds::FeedCatalogue feeds;
    plan::StepRules steps;
    letters::Rules letters; ///< regimes, holidays, letter types, templates
    StarterTables starter;
    QHash<QString, int> serviceByDomain; ///< every domain of a starter service → its index in `starter.services`
    feeds::RangeDefinition passwordRange; ///< whom to ask about leaked passwords
    feeds::AddressSearchDefinition addressSearch; ///< whom to ask about one's own addresses
    directory::DirectoryCatalogue directories;
    int suffixRules = 0; ///< of the suffix list that ships with the program
};

/// Reads the compiled-in files. `suffixList` is the text of a Public Suffix List to use instead of the program's own if that is older;
/// may be empty. Errors: RuleMalformed naming file and record.
[[nodiscard]] base::Result<std::unique_ptr<const Rules>> loadRules(const QByteArray& suffixList = {});

} // namespace recourse::session
