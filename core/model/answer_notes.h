// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace recourse::model
