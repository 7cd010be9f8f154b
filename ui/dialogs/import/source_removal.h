// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/import/import_set.h"
#include "ui/workspace.h"

#include <QStringList>

#include <functional>

namespace recourse::ui {

/// What became of the files that were imported, and where copies of them may still be.
struct RemovedSources
{
    int removed = 0;
    QStringList places; ///< sentences, each once
    QStringList sameSize; ///< files that are likely copies
    QStringList problems; ///< a sentence for each file that is still there

    /// All of it for the user.
    [[nodiscard]] QString text() const;
};

/// What of the files to be deleted was not read, as a sentence; empty if all of it was. `sources` are their paths, `summary` what became of
/// the files of `files`.
[[nodiscard]] QString notReadText(const ImportSet& files, const ImportSummary& summary, const QStringList& sources);

/// Deletes files one after the other as `session::deleteSourceFile` does, then calls `done` unless `receiver` is gone.
void removeSources(Workspace& workspace, QObject* receiver, const QStringList& files, std::function<void(const RemovedSources&)> done);

} // namespace recourse::ui
