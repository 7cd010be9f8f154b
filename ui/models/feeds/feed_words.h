// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/feed_jobs.h"
#include "ui/widgets/badge.h"

#include <QCoreApplication>

namespace recourse::ui {

/// The words of the page about lists and the network.
class FeedWords
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::FeedWords)
public:
    /// How a list stands.
    enum class Standing { Never, Starter, Current, Stale, Failed, Off, ByFile };
    [[nodiscard]] static Standing standing(const session::FeedView& view, const QDateTime& now);
    [[nodiscard]] static QString standingText(Standing standing);
    [[nodiscard]] static Badge standingBadge(Standing standing);

    /// What a list is about, in a word and as a sentence.
    [[nodiscard]] static QString kindWord(const feeds::FeedDefinition& definition);
    [[nodiscard]] static QString kindText(const feeds::FeedDefinition& definition);
    /// How much it holds: "920 incidents".
    [[nodiscard]] static QString entries(const session::FeedView& view);
    /// What a refresh did to a record: "Withdrawn".
    [[nodiscard]] static QString change(model::FeedChangeKind kind);
    [[nodiscard]] static Badge changeBadge(model::FeedChangeKind kind);
    /// The parts of a record that changed, commas between.
    [[nodiscard]] static QString changedFields(const QStringList& fields);
    /// "3 days ago"; for a starter list its day.
    [[nodiscard]] static QString age(const QDateTime& moment, const QDateTime& now);
    /// What a refresh changed: "12 incidents added, 3 corrected, 1 withdrawn."
    [[nodiscard]] static QString changes(const feeds::Refresh& refresh);
    /// What went wrong and what to do; empty if nothing did.
    [[nodiscard]] static QString trouble(const session::FeedView& view, const QDateTime& now);

    /// How a request ended: "Went well", or why it did not.
    [[nodiscard]] static QString outcome(const model::LedgerEntry& entry);
    [[nodiscard]] static bool wentWell(const model::LedgerEntry& entry);
    /// The user's text for the stored name of an error code.
    [[nodiscard]] static QString errorText(const QString& codeName);
};

} // namespace recourse::ui
