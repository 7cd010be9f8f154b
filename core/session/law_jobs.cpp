// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/law_jobs.h"

namespace recourse::session {

using base::Result;

Job<std::vector<law::Regime>> listRegimes(Session& session)
{
    using Regimes = std::vector<law::Regime>;
    return session.start<Regimes>([&session](base::Progress&) -> Result<Regimes> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        return (*rules)->letters.regimes.all();
    });
}

Job<law::DueDates> computeDueDates(Session& session, law::DueRequest request)
{
    return session.start<law::DueDates>([&session, request](base::Progress&) -> Result<law::DueDates> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        return law::dueDates((*rules)->letters.regimes, (*rules)->letters.holidays, request);
    });
}

} // namespace recourse::session
