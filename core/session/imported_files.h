// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

#include <mutex>
#include <optional>

namespace recourse::session {

/// Which account lists went into the vault since the program began, and what they looked like when they were read, so that the right ones can be
/// deleted. In memory only. Thread-safe.
class ImportedFiles
{
public:
    /// What tells a file from a later one of the same name.
    struct Stamp
    {
        qint64 size = 0;
        QDateTime modified;

        bool operator==(const Stamp&) const = default;
    };

    /// Nothing if there is no such plain file. Take it before the file is read.
    [[nodiscard]] static std::optional<Stamp> stampOf(const QString& path);

    void add(const QString& path, const Stamp& stamp);
    void forget(const QString& path);
    /// Nothing for a file that was not imported. Another path to the same file is as good.
    [[nodiscard]] std::optional<Stamp> find(const QString& path) const;

private:
    mutable std::mutex m_mutex;
    QHash<QString, Stamp> m_stamps; ///< by path without links
};

} // namespace recourse::session
