// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QString>

namespace recourse::cases {

/// What happened in a case, in the language of an authority: case_words.json. Told in the first person, without the day.
class CaseWords
{
public:
    /// Errors: RuleMalformed, `where` names language and member. Every language must have every word.
    [[nodiscard]] static base::Result<CaseWords> parse(const QByteArray& wordsJson);

    [[nodiscard]] QStringList languages() const { return m_words.keys(); }
    /// The word of that language, else of English; empty if there is none: "event.sent", "channel.email", "reply.fee", "exhibit", "letter".
    [[nodiscard]] QString word(const QString& language, const QString& key) const;
    /// The day as that language writes it: "5 October 2026", "5. Oktober 2026".
    [[nodiscard]] static QString dayText(const QString& language, QDate day);

private:
    CaseWords() = default;
    QMap<QString, QMap<QString, QString>> m_words; ///< by language and key
};

} // namespace recourse::cases
