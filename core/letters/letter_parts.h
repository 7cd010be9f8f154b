// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/due_dates.h"
#include "letters/compose.h"
#include "letters/template_text.h"

namespace recourse::letters {

/// What the service knows the person by.
struct Identifier
{
    QString kind; ///< "email", "phone", "username" or "other": a word of letters.json under "identifier."
    QString value;
};

/// The values of a request as the letter prints them: the user's own where given, else profile and service.
[[nodiscard]] QString senderName(const LetterRequest& request);
[[nodiscard]] QStringList senderAddress(const LetterRequest& request);
[[nodiscard]] QString senderEmail(const LetterRequest& request);
/// The legal entity; empty if only the brand is known.
[[nodiscard]] QString recipientEntity(const LetterRequest& request);
[[nodiscard]] QStringList recipientAddress(const LetterRequest& request);
[[nodiscard]] QString recipientEmail(const LetterRequest& request);

/// The accounts that are the service's own.
[[nodiscard]] std::vector<model::Account> accountsOfService(const LetterRequest& request);

/// The fewest identifiers that find the person there: one per account, and an e-mail address if there is one.
[[nodiscard]] QList<Identifier> identifiers(const LetterRequest& request);

/// "email", "web", "letter", or a channel of `law::DueRequest`: as asked, else by the contact that is known.
[[nodiscard]] QString effectiveChannel(const LetterRequest& request);

/// The request with what follows from type and law filled in: the language where none is asked for, and for a letter to an authority
/// the authority as recipient where the user named none.
[[nodiscard]] LetterRequest completed(const LetterRequest& request, const LetterType& type, const law::Regime& regime, const Rules& rules);

/// The clock that the letter starts, sent today. A window of the user's own counts from the field "accepted_on", by the days of
/// "clause_days" where the contract sets them.
[[nodiscard]] law::DueRequest dueRequest(const LetterRequest& request, const LetterClock& clock, const law::Regime& regime,
    const Rules& rules);

/// The letter's date to answer by and the day after which it is late: the law's, the sender's own (the field "answer_by", else so
/// many days after arrival, moved to a working day), or none (invalid days). Errors: those of `law::dueDates`.
[[nodiscard]] base::Result<law::DueDates> letterDates(const LetterRequest& request, const LetterClock& clock, const law::Regime& regime,
    const Rules& rules);

/// A day as letters in these words write it.
[[nodiscard]] QString dateText(const law::LetterWords& words, const QString& language, QDate day);

/// Everything the template of this letter may name.
[[nodiscard]] TemplateData templateData(const LetterRequest& request, const LetterType& type, const law::Regime& regime,
    const law::DueDates& dates, const Rules& rules);

/// The fields a user may set for any letter.
[[nodiscard]] const QStringList& commonFields();

/// One field's items: its lines, or what semicolons separate.
[[nodiscard]] QStringList fieldItems(const LetterRequest& request, const QString& key);

} // namespace recourse::letters
