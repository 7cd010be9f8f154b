// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"
#include "model/ids.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

namespace recourse::model {

/// What happened to one record of an import file.
enum class RecordFate { New, Merged, Known, Changed, Skipped, Failed };

/// One line of the import report. Never holds a secret.
struct ImportLine
{
    int record = 0; ///< counted from 1
    int line = 0; ///< physical line in the file, counted from 1; 0 if the format has none
    QString title; ///< names the record for the user: title, else host; never the login
    RecordFate fate = RecordFate::New;
    QString reason; ///< "note", "internal", "bad_row"…; empty for New, Merged, Known

    bool operator==(const ImportLine&) const = default;
};

/// What an import brought.
enum class ImportKind {
    Accounts, ///< records of an account list
    Candidates, ///< services that may hold an account, found in mail, archives or a browser's history
};

/// A committed import, for the history and its undo. records = added + merged + known + changed + skipped + failed.
struct ImportRun
{
    ImportId id;
    QString fileName; ///< without the folder
    QString format;
    QDateTime at; ///< UTC
    int records = 0;
    int added = 0;
    int merged = 0;
    int known = 0;
    int changed = 0;
    int skipped = 0;
    int failed = 0;
    ImportKind kind = ImportKind::Accounts;
    bool undone = false;
    ImportId run; ///< the first import of the files that were taken in together; its own id for that one and for one alone

    bool operator==(const ImportRun&) const = default;
};

} // namespace recourse::model
