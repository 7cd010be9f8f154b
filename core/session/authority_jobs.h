// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/authority_choice.h"
#include "model/ids.h"
#include "session/session.h"

#include <optional>
#include <vector>

namespace recourse::session {

/// What a law says about complaints. Texts in the user's language.
struct ComplaintRule
{
    QString text; ///< a sentence, or what is to be done in a period and how long that is
    QString cite;
    QString state; ///< "confirmed" or "known"
    QString asOf; ///< ISO date

    bool operator==(const ComplaintRule&) const = default;
};

/// To whom a complaint under a law may go.
struct AuthorityOffer
{
    QString regime;
    QString law; ///< its name in the user's language
    law::AuthorityQuestion question; ///< as it was answered
    QList<law::AuthorityOption> options; ///< the best first; `Authority::formNote` and sources in English as in the rules
    std::vector<ComplaintRule> rules; ///< what the law says about complaints
    std::vector<ComplaintRule> limits; ///< the user's own periods for a complaint
    bool mayWrite = false; ///< the law gives a right to complain that a letter may rest on
};

/// The authorities under a law, with an invalid day read as today. Needs no vault. Errors: RegimeUnknown.
[[nodiscard]] Job<AuthorityOffer> listComplaintAuthorities(Session& session, QString regime, law::AuthorityQuestion question);

/// The same under the law of a case: an empty residence is the profile's, an empty seat the service's country. Errors: NotFound,
/// RegimeUnknown.
[[nodiscard]] Job<AuthorityOffer> authoritiesForCase(Session& session, model::CaseId matter, law::AuthorityQuestion question);

/// The values that a complaint to this authority has as its recipient, for `DraftRequest::fields`.
[[nodiscard]] QMap<QString, QString> recipientFields(const law::Authority& authority);

} // namespace recourse::session
