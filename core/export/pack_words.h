// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recourse::documents {

/// The words that an evidence pack adds, in the language of whoever reads it (not the interface's).
struct PackWords
{
    QString heading, exhibit, stamp, timeline, list, madeOn;
    QString applicant, opponent, matter, reference;
    QString date, event, title, page, file, size, pages, type;
    QString from, to, copy, subject, attachments;
    QString losses, lossKind, amount, time, sum;
    QString notLaidOut, embedded, cut, withheld, checksums, chain;
};

/// The words for an ISO 639-1 language; English for one that has none here. `exhibit` has one place, `stamp` three, `madeOn` and
/// `chain` one.
[[nodiscard]] PackWords packWords(const QString& language);

} // namespace recourse::documents
