// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/letter.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace recourse::documents {

/// How fast the letters of one batch leave.
struct SendingPace
{
    QDate first; ///< the first day of sending
    int perDay = 10;
    bool weekdaysOnly = true; ///< Monday to Friday
};

inline constexpr int kMostPerDay = 25; ///< more is a campaign, not a person writing letters
inline constexpr int kManyLetters = 50; ///< from here on a batch is warned against
inline constexpr int kSoonAgain = 90; ///< days within which the same request to the same service counts as repeated

/// The day on which each of `count` letters leaves, in order. Letters are to be composed for these days, so that date and due date
/// printed in them are true. Errors: BadArgument (no first day; fewer than one or more than `kMostPerDay` a day; a negative count).
[[nodiscard]] base::Result<QList<QDate>> sendingDays(int count, const SendingPace& pace);

/// One letter of a batch as the preview lists it.
struct BatchEntry
{
    int position = 0; ///< from 1, in the order of sending
    model::ServiceId service;
    QString recipient; ///< first line of the address
    QString email; ///< empty: by post
    QString subject;
    QString reference;
    QDate send;
    QDate due; ///< as the letter says
    bool blocked = false; ///< the lint holds an error: it is not sent
    QStringList findings; ///< what the lint says, errors first

    bool operator==(const BatchEntry&) const = default;
};

/// What speaks against a batch; shown, never silently obeyed.
struct BatchWarning
{
    QString code; ///< "batch.many", "batch.repeated", "batch.soon_again", "batch.blocked", "batch.date"
    QString message; ///< translated

    bool operator==(const BatchWarning&) const = default;
};

/// A batch before anything is written.
struct BatchPlan
{
    std::vector<BatchEntry> entries;
    QList<BatchWarning> warnings;
    QDate last; ///< the last day of sending
    bool needsConsent = false; ///< the user must have read the warnings before anything is written
};

/// A letter that left before, for the check on repeated requests.
struct SentBefore
{
    model::ServiceId service;
    QString type;
    QDate on;
};

/// The batch of these letters, in their order and on their sending days. Errors: those of `sendingDays`.
[[nodiscard]] base::Result<BatchPlan> planBatch(
    const std::vector<model::Letter>& letters, const SendingPace& pace, const std::vector<SentBefore>& before);

/// The plan as CSV (RFC 4180, UTF-8) with a heading row: position, day, recipient, e-mail, subject, reference, due. Blocked letters
/// are left out.
[[nodiscard]] QByteArray renderSendingList(const BatchPlan& plan);

} // namespace recourse::documents
