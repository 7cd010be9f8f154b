// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/letter.h"

#include <QDate>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace recourse::letters {

/// One phrase that letters must not contain (or must), with the reason. Data of letters.json.
struct PhraseRule
{
    enum class Demand { Never, Always };

    QString code; ///< e.g. "claim.thirty_days"
    Demand demand = Demand::Never;
    QStringList regimes; ///< codes, or beginnings with a star ("us-*"); empty: all
    QStringList exceptRegimes;
    QStringList types; ///< empty: all
    QStringList exceptTypes;
    QStringList languages; ///< empty: all
    QRegularExpression pattern; ///< ignores case
    model::LintFinding::Severity severity = model::LintFinding::Severity::Error;
    QString message; ///< English
    QDate validFrom; ///< invalid: always
    QDate validTo;

    [[nodiscard]] bool appliesTo(const model::Letter& letter) const;
};

/// One kind of number that identifies a person beyond what a letter needs. Data of letters.json.
struct NumberRule
{
    enum class Check { None, Luhn };

    QString code; ///< e.g. "identity.card_number"
    QRegularExpression pattern;
    Check check = Check::None;
    QStringList exceptTypes; ///< letters that such a number belongs in
    bool mayIdentifyAccount = false; ///< only a warning where the account itself is known by such a number
    QString message; ///< English
};

} // namespace recourse::letters
