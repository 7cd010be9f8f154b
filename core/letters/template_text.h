// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "letters/rules.h"

#include <QList>
#include <QMap>
#include <QString>

namespace recourse::letters {

/// What a template may name. A template that names anything else is malformed.
struct TemplateData
{
    QMap<QString, QString> texts; ///< an empty text also counts as "no" in a section
    QMap<QString, bool> flags;
    QMap<QString, QList<QMap<QString, QString>>> lists;
};

/// A filled template.
struct LetterText
{
    QString subject;
    QString body; ///< paragraphs separated by an empty line; asks numbered
};

/// A value as templates take it: one line, no control, direction or private-use characters, at most 500 characters.
[[nodiscard]] QString templateValue(const QString& text);

/// The text as printers of that language and country (ISO 3166 with a subdivision, may be empty) set it: no line break after "§" and
/// "Art.", French spaces that do not break, none before a Quebec semicolon. Words of the program are written without the sharp s for
/// Switzerland and Liechtenstein, see `swissSpelling`.
[[nodiscard]] QString typeset(QString text, const QString& language, const QString& country);

/// The template with "ss" for the sharp s, which Switzerland and Liechtenstein do not write.
[[nodiscard]] TemplateSource swissSpelling(const TemplateSource& source);

/// Fills `language/name`; where there is a text `language/name_family`, that one. Values go in once, as plain text; what looks like a tag in a value stays as it is.
/// The template begins with "subject: …" and a line "---"; lines beginning with "#. " are numbered, with "- " listed, all other
/// lines of a paragraph are joined. `{{> name}}` takes in the template of that name in the same language, of the same family first.
/// Error: TemplateMalformed, `where` names template and fault. LetterNotOffered if there is no such template.
[[nodiscard]] base::Result<LetterText> fillTemplate(
    const TemplateSource& source, const QString& language, const QString& name, const TemplateData& data, const QString& family = {});

} // namespace recourse::letters
