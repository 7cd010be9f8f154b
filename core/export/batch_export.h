// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "export/document.h"
#include "model/letter.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace recourse::documents {

/// How many letters become how many files.
enum class BatchFiles { OneEach, Joined };

/// Where the letters of a batch go.
struct BatchTarget
{
    QString path; ///< a folder for `OneEach`, made if it is not there; a file for `Joined`
    BatchFiles files = BatchFiles::OneEach;
    std::optional<PageLayout> layout; ///< in place of each letter's own
};

/// What a batch became.
struct BatchWritten
{
    QStringList files; ///< in the order of the letters
    int pages = 0;
};

/// Writes letters as PDF in one run, readable by the owner only, each begun on a fresh page, with papers mixed where the letters' layouts
/// differ. Reports letters done. Until all of them are drawn nothing appears under `path`; after a stop or an error nothing does, and
/// files of the same names that were there are unchanged. Needs a QGuiApplication; may run on any thread.
/// Errors: BadArgument (no letters); LetterLint for a letter whose lint holds an error, `where` names its place and the finding; Cancelled;
/// ExportFailed, DiskFull, FileUnwritable.
[[nodiscard]] base::Result<BatchWritten> exportBatch(
    const std::vector<model::Letter>& letters, const BatchTarget& target, base::Progress& progress);

/// The file name of a letter: place with leading zeros, reference, recipient; only what every file system takes.
[[nodiscard]] QString batchFileName(const model::Letter& letter, int position, int count);

} // namespace recourse::documents
