// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/source_file.h"

#include <QFile>

namespace recourse::ui {

session::Job<Discarded> discardFile(session::Session& session, const QString& path)
{
    return session.start<Discarded>([path](base::Progress&) -> base::Result<Discarded> {
        QFile file(path);
        if (!file.exists())
            return base::fail(base::Code::FileMissing, path);
        if (file.moveToTrash())
            return Discarded::ToBin;
        if (QFile::remove(path))
            return Discarded::ForGood;
        return base::fail(base::Code::FileUnwritable, path);
    });
}

} // namespace recourse::ui
