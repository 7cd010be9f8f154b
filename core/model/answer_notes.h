// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/matter.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

namespace recourse::model {

/// What a person noted while going through an answer, in words that a newer or older program may not know.
struct AnswerNotes
{
    QMap<QString, QString> ticks; ///< by item of the law's list: "given", "missing" or "not_applicable"
    QStringList copied; ///< data classes that the copy holds
    QStringList named; ///< data classes that the answer names without the values
    bool copyRead = false; ///< the copy was compared class by class

    bool operator==(const AnswerNotes&) const = default;
};

/// What one case tells of what a service says it holds.
struct CaseAnswer
{
    CaseId matter;
    ServiceId service;
    QString about; ///< as `Case::matter`
    QString regime;
    CaseStage stage = CaseStage::Drafted;
    QDate answered; ///< the day of their last answer; invalid: none is logged
    QDate refused; ///< the day of their last refusal; invalid: none is logged
    QStringList dataClasses; ///< that the answer copies or names, each once
    bool copyRead = false; ///< the copy was compared class by class

    bool operator==(const CaseAnswer&) const = default;
};

} // namespace recourse::model
