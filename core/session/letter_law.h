// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/regime_choice.h"
#include "letters/rules.h"
#include "model/service.h"
#include "session/session.h"

#include <QDate>
#include <QString>

#include <vector>

namespace recourse::session {

/// Between whom a letter travels, for the choice of its law.
struct LetterParties
{
    QString residence; ///< of the person, as `model::Profile::residence`
    QString country; ///< where the organisation is established; empty: not known
    QString sector; ///< a word of `law::AppliesTo::sectors`; empty: none of them
};

/// The law that this letter rests on: of the laws that fit these parties the first one that has a basis for it on `day`; if none has, the
/// one that fits best, so that whoever composes the letter says why not. Errors: those of `law::chooseLaw`.
[[nodiscard]] base::Result<QString> letterLaw(
    const letters::Rules& rules, const QString& type, const LetterParties& parties, QDate day);

/// Whether a letter can be written to a service, and why not.
struct LetterOffer
{
    QString type;
    QString regime; ///< the law it would rest on; empty: none fits
    QString whyNot; ///< a sentence in the user's language; empty: the letter is offered
};

/// What decides which letters are offered.
struct OfferQuestion
{
    QString residence; ///< empty: the profile's
    QString service; ///< number, domain or name; empty: an organisation nobody knows anything of
    QString regime; ///< empty: the table decides
};

/// Every letter type in the order of the files, with the law it rests on there or the reason why it is not offered. Errors: NotFound (the
/// service), those of the vault.
[[nodiscard]] Job<std::vector<LetterOffer>> listLetterOffers(Session& session, OfferQuestion question);

} // namespace recourse::session
