// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_kind.h"

#include "base/detail.h"

#include <QFileInfo>

namespace recourse::base {

Error unknownKind(const QString& path, const QStringList& endings)
{
    return fail(Code::ExportUnknownKind,
        Detail::tr("%1; choose %2", "name of a file; endings").arg(QFileInfo(path).fileName(), endings.join(QStringLiteral(", "))));
}

} // namespace recourse::base
