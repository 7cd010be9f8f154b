// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/directory_jobs.h"
#include "ui/widgets/badge.h"

#include <QCoreApplication>

namespace recourse::ui {

/// What directories say about services, in words of the user.
class DirectoryWords
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::DirectoryWords)
public:
    /// A kind of fact as a heading: "How to delete the account".
    [[nodiscard]] static QString kind(model::DirectoryKind kind);
    /// The same as a filter's word: "Deletion".
    [[nodiscard]] static QString kindFilter(model::DirectoryKind kind);

    /// How hard it is to delete an account; empty if it is not said.
    [[nodiscard]] static QString difficulty(const QString& word);
    /// The same as a sentence.
    [[nodiscard]] static QString difficultySentence(const QString& word);
    [[nodiscard]] static Badge difficultyBadge(const QString& word);
    /// The easiest first; what is not said comes last.
    [[nodiscard]] static int difficultyRank(const QString& word);

    /// Second factors in plain words, commas between; empty for none.
    [[nodiscard]] static QString methods(const QStringList& methods);
    /// What is known of second factors and passkeys, for a cell.
    [[nodiscard]] static QString protection(const session::DirectoryHit& hit);

    /// Countries by their names; "everywhere" for "ALL"; empty if they are not said.
    [[nodiscard]] static QString countries(const QStringList& codes);
    /// The directory's own word on its record, as a sentence; empty if it means nothing to the user.
    [[nodiscard]] static QString quality(const model::DirectoryEntry& entry);
    /// How they want letters: "by e-mail"; empty if it is not said.
    [[nodiscard]] static QString transport(const QString& word);
    /// What a letter must name, commas between.
    [[nodiscard]] static QString required(const QList<model::DirectoryElement>& elements);
    /// The note in the interface's language, else in English, else any.
    [[nodiscard]] static QString note(const QMap<QString, QString>& notes);

    /// Where a fact comes from, on what terms, and of which day.
    [[nodiscard]] static QString source(const session::DirectoryFactView& fact);
    /// What stands for the name of a service that is masked.
    [[nodiscard]] static QString masked();
};

} // namespace recourse::ui
