// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/case_words.h"
#include "model/letter.h"
#include "model/loss.h"
#include "model/matter.h"

#include <QList>

#include <optional>
#include <vector>

namespace recourse::cases {

/// One numbered piece of evidence; its bytes are the letter's document or the attachment in the vault.
struct PackExhibit
{
    int number = 0; ///< from 1, in order of time
    QString title; ///< in the pack's language
    QDate day;
    QString fileName;
    QString mediaType;
    qint64 size = 0; ///< 0 for a letter, which is laid out later
    QByteArray sha256; ///< hex, as recorded when it came in; empty for a letter
    model::LetterId letter; ///< one of these two is stored
    model::AttachmentId attachment;
};

/// One line of the timeline.
struct PackLine
{
    QDate day;
    QString what; ///< in the pack's language, without the day
    QList<int> exhibits;
};

/// A sum of money as it is written.
struct PackMoney
{
    QString number = {}; ///< "12.50"; empty: no money
    QString currency = {}; ///< ISO 4217

    /// "12.50 EUR"; empty: no money.
    [[nodiscard]] QString text() const { return number.isEmpty() ? QString() : number + QLatin1Char(' ') + currency; }

    bool operator==(const PackMoney&) const = default;
};

/// One line of what the matter has cost.
struct PackLoss
{
    QDate day;
    QString what; ///< its category, in the pack's language
    QString note; ///< the user's words
    PackMoney amount;
    int minutes = 0;
    QList<int> exhibits; ///< its proof
};

/// Money and time that the matter has cost, by day.
struct PackLosses
{
    std::vector<PackLoss> rows;
    QList<PackMoney> sums; ///< one for each currency; they are never added together
    qint64 minutes = 0;
};

/// What an evidence pack about one case holds.
struct PackContents
{
    std::vector<PackLine> timeline;
    std::vector<PackExhibit> exhibits;
    QByteArray chainHead; ///< hex, the last link of the case's events; empty without events
    std::optional<int> brokenEvent; ///< the first event that was changed afterwards: such a pack proves nothing
    PackLosses losses = {}; ///< see `packLosses`
};

/// Timeline and exhibits of a case, in `language`. Letters that left, and every attachment, are exhibits; drafts and the user's notes
/// without an attachment are in neither.
[[nodiscard]] PackContents packContents(
    const model::Case& matter, const std::vector<model::Letter>& letters, const CaseWords& words, const QString& language);

/// The losses of a case for a pack with these exhibits, in `language`.
[[nodiscard]] PackLosses packLosses(
    const std::vector<model::Loss>& losses, const std::vector<PackExhibit>& exhibits, const CaseWords& words, const QString& language);

} // namespace recourse::cases
