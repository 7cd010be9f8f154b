// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace recourse::cases {

/// A personal number or address found in a text.
struct FoundIdentifier
{
    QString kind; ///< "email", "iban", "card", "ssn" or "phone"
    QString value; ///< as it stands in the text

    bool operator==(const FoundIdentifier&) const = default;
};

/// Personal numbers and addresses in a text, in order of place: e-mail addresses, account numbers (IBAN with a right check number), card
/// numbers (13 to 19 digits with a right check digit), U.S. social security numbers (with hyphens), telephone numbers (with + or a
/// leading 0 and at least eight digits). Dates and reference tokens are none.
[[nodiscard]] QList<FoundIdentifier> identifiersIn(const QString& text);

/// What to black out in a copy for others: `own` (the user's identifiers, shorter than three characters left out) and what is found in the
/// texts, each once, the longest first, without `keep` (ignoring case; an e-mail address is also kept by its domain, "@shop.example").
[[nodiscard]] QStringList wordsToRedact(const QStringList& own, const QStringList& texts, const QStringList& keep);

} // namespace recourse::cases
