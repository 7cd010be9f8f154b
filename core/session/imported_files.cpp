// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/imported_files.h"

#include <QFileInfo>

namespace recourse::session {

std::optional<ImportedFiles::Stamp> ImportedFiles::stampOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return std::nullopt;
    return Stamp{info.size(), info.lastModified()};
}

void ImportedFiles::add(const QString& path, const Stamp& stamp)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    const std::lock_guard lock(m_mutex);
    if (!real.isEmpty())
        m_stamps.insert(real, stamp);
}

void ImportedFiles::forget(const QString& path)
{
    const std::lock_guard lock(m_mutex);
    m_stamps.remove(path);
}

std::optional<ImportedFiles::Stamp> ImportedFiles::find(const QString& path) const
{
    const QString real = QFileInfo(path).canonicalFilePath();
    const std::lock_guard lock(m_mutex);
    const auto found = m_stamps.constFind(real);
    return found == m_stamps.constEnd() ? std::nullopt : std::optional<Stamp>(*found);
}

} // namespace recourse::session
