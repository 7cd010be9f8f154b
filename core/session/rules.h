// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "directory/catalogue.h"
#include "domains/app_domains.h"
#include "domains/domain_groups.h"
#include "domains/site.h"
#include "feeds/address_search.h"
#include "feeds/catalogue.h"
#include "feeds/range_definition.h"
#include "letters/rules.h"
#include "plan/step_rules.h"
#include "session/case_rules.h"
#include "session/law_edition.h"
#include "session/starter.h"

#include <QHash>

#include <memory>

namespace recourse::session {

/// Everything that ships as data: read once, then never changed, so every thread may look.
struct Rules
{
    domains::SuffixList suffixes;
    domains::DomainGroups sharedLogins;
    domains::AppDomains apps; ///< apps whose accounts are those of a site
    feeds::FeedCatalogue feeds;
    plan::StepRules steps;
    letters::Rules letters; ///< regimes, holidays, letter types, templates
    CaseRules cases; ///< escalation, kinds of reply, completeness, conduct
    StarterTables starter;
    QHash<QString, int> serviceByDomain; ///< every domain of a starter service → its index in `starter.services`
    feeds::RangeDefinition passwordRange; ///< whom to ask about leaked passwords
    feeds::AddressSearchDefinition addressSearch; ///< whom to ask about one's own addresses
    directory::DirectoryCatalogue directories;
    int suffixRules = 0; ///< of the suffix list that ships with the program
    LawEdition law; ///< whose regimes and holidays `letters` has
};

/// Reads the compiled-in files. `suffixList` is the text of a Public Suffix List to use instead of the program's own if that is older;
/// may be empty. `rulesPack`: newer rules of law, as `lawSource` takes them. Errors: RuleMalformed naming file and record.
[[nodiscard]] base::Result<std::unique_ptr<const Rules>> loadRules(const QByteArray& suffixList = {}, const QByteArray& rulesPack = {});

/// The same of the laws alone. Error: RuleMalformed for the program's own files; a pack that does not fit is named in the edition.
[[nodiscard]] base::Result<LawSource> loadLaw(const QByteArray& rulesPack);

} // namespace recourse::session
