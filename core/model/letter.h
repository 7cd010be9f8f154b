// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace recourse::model {

/// Drafted, sent and received are three states, each with its proof.
enum class LetterState { Drafted, Sent, Received };

/// A finding of the lint. An error blocks export; a warning is shown.
struct LintFinding
{
    enum class Severity { Warning, Error };
    Severity severity = Severity::Error;
    QString code; ///< e.g. "field.empty"
    QString where; ///< the field or sentence
    QString message; ///< translated

    bool operator==(const LintFinding&) const = default;
};

/// A letter as drafted. The text is final; whoever exports it changes only the form.
struct Letter
{
    LetterId id;
    CaseId matter;
    ServiceId service;
    QString type; ///< record of letters.json
    QString regime; ///< record of regimes.json
    QString language; ///< ISO 639-1
    QString reference; ///< token in subject and body, e.g. "RC-7K2M-9QXD"
    QStringList sender; ///< address block, one line each
    QString senderEmail;
    QStringList recipient; ///< address block, one line each
    QString recipientEmail;
    QString place; ///< may be empty
    QDate date;
    QString subject;
    QString body; ///< plain text; paragraphs separated by an empty line; numbered asks as "1. …" lines
    QString closing; ///< "Yours faithfully," and the name, separated by \n
    QStringList enclosures;
    QStringList cites; ///< every law and article the letter names
    QDate due; ///< the one date it gives
    QDate overdueFrom; ///< the first day on which every reading agrees that it is late
    LetterState state = LetterState::Drafted;
    QDateTime created; ///< UTC
    QList<LintFinding> lint;

    bool operator==(const Letter&) const = default;
};

} // namespace recourse::model
