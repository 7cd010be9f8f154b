// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/match.h"

#include "match/matcher.h"

namespace recourse::match {

bool isKnownByName(const model::Account& account)
{
    if (account.kind == model::AccountKind::App)
        return account.otherHosts.isEmpty();
    return account.kind == model::AccountKind::Unresolved;
}

std::vector<model::Exposure> matchAll(const MatchInput& input)
{
    return Matcher(input.context, input.today, input.accounts, input.breaches, 1).exposures();
}

} // namespace recourse::match
