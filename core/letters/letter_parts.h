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

/// The clock that the letter starts, sent today.
[[nodiscard]] law::DueRequest dueRequest(const LetterRequest& request, const LetterType& type, const law::Regime& regime,
    const Rules& rules);

/// A day as letters under this regime write it.
[[nodiscard]] QString dateText(const law::Regime& regime, const QString& language, QDate day);

/// Everything the template of this letter may name.
[[nodiscard]] TemplateData templateData(const LetterRequest& request, const LetterType& type, const law::Regime& regime,
    const law::DueDates& dates, const Rules& rules);

/// The fields a user may set for any letter.
[[nodiscard]] const QStringList& commonFields();

} // namespace recourse::letters
