// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/directory.h"

#include <memory>
#include <mutex>

namespace recourse::session {

/// The merged directory as it was last put together, so that a search need not read the vault. Thread-safe.
class DirectoryCache
{
public:
    using Shared = std::shared_ptr<const directory::Directory>;

    /// Null if there is none.
    [[nodiscard]] Shared directory() const
    {
        const std::lock_guard lock(m_mutex);
        return m_directory;
    }
    /// Counts the changes so far: take it before reading what a directory is made of.
    [[nodiscard]] quint64 generation() const
    {
        const std::lock_guard lock(m_mutex);
        return m_generation;
    }
    /// Keeps a directory unless something changed since `generation`.
    void keep(Shared directory, quint64 generation)
    {
        const std::lock_guard lock(m_mutex);
        if (generation == m_generation)
            m_directory = std::move(directory);
    }
    /// What it is made of changed, or the vault was closed.
    void drop()
    {
        const std::lock_guard lock(m_mutex);
        m_directory.reset();
        ++m_generation;
    }

private:
    mutable std::mutex m_mutex;
    Shared m_directory;
    quint64 m_generation = 0;
};

} // namespace recourse::session
