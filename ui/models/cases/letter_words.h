// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/letter.h"
#include "model/letter_group.h"

#include <QCoreApplication>
#include <QString>

namespace recourse::ui {

using model::LetterGroup;

/// The words of the letter editor in the user's language.
class LetterWords
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::LetterWords)
public:
    /// The label of an input, with its shortcut, by the field's word in `session::DraftRequest::fields`.
    [[nodiscard]] static QString label(const QString& field);
    /// An example of what to write there; may be empty.
    [[nodiscard]] static QString example(const QString& field);
    /// The name of what a finding is about, without shortcut: an element of a letter or a field; else empty.
    [[nodiscard]] static QString place(const QString& where);
    /// The heading of a group of letters.
    [[nodiscard]] static QString group(LetterGroup group);
    /// A letter's name in a list, by its record in letters.json and the title that has.
    [[nodiscard]] static QString title(const QString& type, const QString& title);
    /// A language by its code, in the user's language; the code if it is another.
    [[nodiscard]] static QString language(const QString& code);
    /// What to do about a finding, where its own message does not say so; may be empty.
    [[nodiscard]] static QString severity(model::LintFinding::Severity severity);
};

/// The field of the editor in which a finding about `where` can be settled; empty if there is none.
[[nodiscard]] QString fieldOf(const model::LintFinding& finding);

} // namespace recourse::ui
