// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace recourse::imports {

/// A file of an archive that has to do with accounts and was not read: only some of the archive's files make up one import.
struct LeftOutMember
{
    QString name; ///< as the archive has it, for showing and for `ReadOptions::member`
    QString kind; ///< the word of its format, of account lists or of evidence; "damaged"

    bool operator==(const LeftOutMember&) const = default;
};

using LeftOut = QList<LeftOutMember>;

/// Adds one, unless there are more already than anybody reads.
void leaveOut(LeftOut& members, const QString& name, const QString& kind);

/// True if the error of a file that did not open says that it would be a list if it were whole. Of files that are no text only the
/// name tells that they should be one.
[[nodiscard]] bool isDamagedList(const QString& name, const base::Error& error);

} // namespace recourse::imports
