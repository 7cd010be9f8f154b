// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/compose.h"
#include "session/letter_jobs.h"

#include <QHash>

#include <vector>

namespace recourse::session {

/// What all letters of one run share, read once.
struct LetterGround
{
    model::Profile profile;
    model::TheftFacts theft;
    QHash<qint64, std::vector<model::Account>> accounts; ///< by service
};

/// Errors: those of the vault.
[[nodiscard]] base::Result<LetterGround> letterGround(Session& session);

/// Gathers from the vault what a letter is made of: the service (with what the starter table knows where the vault has gaps), its accounts,
/// the profile with the request's own values over it, the law where none is asked for (see `letterLaw`), for a letter of a case what that
/// tells (see `fillFromCase`), and for letters about a breach the incident asked about or, without one, the surest and newest.
/// Errors: NotFound (`where`: the words that found nothing), BadArgument, those of `letterLaw` and of the vault.
[[nodiscard]] base::Result<letters::LetterRequest> letterMaterial(Session& session, const DraftRequest& request);
/// The same on a ground that is there already.
[[nodiscard]] base::Result<letters::LetterRequest> letterMaterial(
    Session& session, const DraftRequest& request, const LetterGround& ground);

/// The service that the user means by number, key or words, with its gaps filled. Errors: NotFound.
[[nodiscard]] base::Result<model::Service> serviceForLetter(Session& session, const QString& words);

/// A reference token that nobody can guess; see `letters::newReference`.
[[nodiscard]] QString freshReference();

/// Puts what the starter table knows of a service where the vault has gaps; what the user entered stays.
void fillGaps(model::Service& service, const Rules& rules);

} // namespace recourse::session
