// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace recourse::formats {

/// One member of an archive to write.
struct ZipMember
{
    QString name; ///< forward slashes
    QByteArray content;
    bool compressed = true; ///< false: stored, as OpenDocument demands of its first member
};

/// A zip archive of the members in that order, without extra fields and with a fixed time stamp (same input, same
/// bytes).
[[nodiscard]] base::Result<QByteArray> writeZip(const std::vector<ZipMember>& members);

} // namespace recourse::formats
