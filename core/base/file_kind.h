// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace recourse::base {

/// ExportUnknownKind for a file that is to be written and has none of the endings (".pdf") that are to be had there; `where` names both.
[[nodiscard]] Error unknownKind(const QString& path, const QStringList& endings);

} // namespace recourse::base
