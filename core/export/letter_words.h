// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/document.h"

#include <QDate>
#include <QString>

namespace recourse::documents {

/// The few words a document adds to a letter, in the letter's language (not the interface's).
struct LetterWords
{
    QString reference; ///< "Reference"
    QString date; ///< "Date"
    QString email; ///< "E-mail"
    QString enclosures; ///< "Enclosures"
    QString subject; ///< "Re", put before the subject in the United States only
    QString pageOf; ///< "Page %1 of %2"
};

/// The words for an ISO 639-1 language; English for one that has none here.
[[nodiscard]] LetterWords letterWords(const QString& language);

/// The date in words as letters of that language and place write it; empty for an invalid date.
[[nodiscard]] QString writtenDate(QDate date, const QString& language, PageLayout layout);

/// "Berlin, 3 May 2026", or the date alone without a place.
[[nodiscard]] QString dateLine(const QString& place, QDate date, const QString& language, PageLayout layout);

} // namespace recourse::documents
