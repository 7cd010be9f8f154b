// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace recourse::session {

struct LetterTypeView;

/// How a field of a letter is written.
enum class FieldKind {
    Line, ///< some words
    Lines, ///< a sentence or more
    Items, ///< several things, one a line
    Day, ///< YYYY-MM-DD
    YesNo, ///< "yes" or empty
    Variant, ///< one of the type's variants
};

/// One field of a letter's form, in plain words.
struct LetterField
{
    QString key; ///< in `DraftRequest::fields`
    QString label; ///< in the user's language, as a question or a noun
    QString hint; ///< in the user's language: an example, or what is meant
    FieldKind kind = FieldKind::Line;
    bool required = false;
};

/// The fields of that letter besides those of all letters, the required ones first. What the fact sheet on identity theft holds is not
/// among them.
[[nodiscard]] std::vector<LetterField> fieldsOf(const LetterTypeView& type);

/// Words for one field; the key itself where it has none.
[[nodiscard]] LetterField letterField(const QString& key);

/// A variant of a letter in plain words; the word itself where it has none.
[[nodiscard]] QString variantWord(const QString& variant);

/// "line", "lines", "items", "day", "yes_no", "variant".
[[nodiscard]] QString name(FieldKind kind);

/// Elements of a letter that the fact sheet on identity theft fills.
[[nodiscard]] bool isOfTheftSheet(const QString& element);

} // namespace recourse::session
