// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace recourse::base {

/// Who may read a written file.
enum class FileAccess {
    Private, ///< the owner only (0600)
    Default, ///< as the system decides, for files the user exports
};

/// Writes `bytes` so that `path` holds either the old or the whole new content, whatever happens in between
/// (temporary file in the same folder, flushed to the disk, then renamed). Errors: DiskFull, FileUnwritable.
[[nodiscard]] Status writeFileAtomically(const QString& path, const QByteArray& bytes, FileAccess access);

/// Reads a whole file of at most `maxBytes`. Errors: FileMissing, FileTooLarge, FileUnreadable. An empty file is an empty array.
[[nodiscard]] Result<QByteArray> readWholeFile(const QString& path, qint64 maxBytes);

} // namespace recourse::base
