// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/rules.h"
#include "model/account.h"
#include "model/breach.h"
#include "model/letter.h"
#include "model/profile.h"
#include "model/service.h"
#include "model/theft_facts.h"

#include <vector>

namespace recourse::letters {

/// What a letter is made of.
struct LetterRequest
{
    QString type; ///< record of letters.json
    QString regime; ///< record of regimes.json; empty: chosen by residence and service
    QString language; ///< empty: the recipient's, see `letterLanguage`
    model::Profile profile;
    model::Service service;
    std::vector<model::Account> accounts; ///< those of other services are left out
    std::vector<model::Breach> breaches; ///< for breach_details: the incident asked about
    model::TheftFacts theft; ///< the fact sheet on identity theft, for the letters that take from it
    /// The user's own values. Overrides: sender_name, sender_address, sender_email, recipient, recipient_email,
    /// recipient_address, identifiers. Extras: place, answer_channel, answer_by (of letters whose date is the sender's own), enclosures,
    /// variant and what the type lists as required or optional. Lines of an address, several identifiers and the items of a list are
    /// separated by \n or ";". A value that is an ISO date is printed as the letter writes dates.
    QMap<QString, QString> fields;
    QDate today;
    QString channel; ///< "email", "web", "letter" or a channel of `law::DueRequest`; empty: by the contact that is known
    QString reference; ///< see `newReference`
};

/// Drafts the letter and fills `Letter::lint`; a letter with an error in it must not be exported.
/// Errors: LetterTypeUnknown; RegimeUnknown; LetterNotOffered (no basis, not in force, no law for this residence, no text in
/// this language); TemplateMalformed; what `law::dueDates` returns.
[[nodiscard]] base::Result<model::Letter> composeLetter(const LetterRequest& request, const Rules& rules);

/// Everything that speaks against sending this letter. Empty: nothing does. Call it again before export: laws and dates move.
[[nodiscard]] QList<model::LintFinding> lintLetter(
    const model::Letter& letter, const LetterRequest& request, const Rules& rules);

/// Whether any finding blocks export.
[[nodiscard]] bool blocksExport(const QList<model::LintFinding>& findings);

/// A token like "RC-7K2M-9QXD" from 64 random bits; no letters that are mistaken for digits.
[[nodiscard]] QString newReference(quint64 random);

} // namespace recourse::letters
