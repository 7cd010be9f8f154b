// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/import_folder_jobs.h"

#include "base/limits.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace recourse::session {

using base::Code;
using base::fail;
using base::Status;

namespace {

constexpr int kMostFolders = 32; ///< one in the other

QString word(const char* reason)
{
    return QString::fromLatin1(reason);
}

/// A Maildir has these three, whatever else is in it.
bool isMailbox(const QDir& folder)
{
    return folder.exists(word("cur")) && folder.exists(word("new")) && folder.exists(word("tmp"));
}

/// Looks through what was dropped.
class FileSearch
{
public:
    explicit FileSearch(base::Progress& progress) : m_progress(progress) {}

    Status add(const QString& path)
    {
        const QFileInfo info(path);
        if (!info.exists())
            return fail(Code::FileMissing, path);
        if (info.isDir())
            return addFolder(info.absoluteFilePath(), 1);
        take(info);
        return {};
    }

    ImportFiles taken() { return std::move(m_found); }

private:
    void skip(const QFileInfo& info, const char* reason) { m_found.skipped.push_back({info.filePath(), word(reason)}); }

    void take(const QFileInfo& info)
    {
        const QString real = info.canonicalFilePath();
        if (m_seen.contains(real))
            return;
        m_seen.insert(real);
        m_found.files.append(info.filePath());
    }

    Status addFolder(const QString& path, int depth)
    {
        const QDir folder(path);
        const QFileInfo self(path);
        if (m_progress.cancelled())
            return fail(Code::Cancelled);
        if (m_seen.contains(self.canonicalFilePath()))
            return {};
        m_seen.insert(self.canonicalFilePath());
        if (!self.isReadable())
            skip(self, "unreadable");
        else if (isMailbox(folder))
            skip(self, "mailbox");
        else if (depth > kMostFolders)
            skip(self, "too_deep");
        else
            return addEntries(folder, depth);
        return {};
    }

    Status addEntries(const QDir& folder, int depth)
    {
        const QFileInfoList entries
            = folder.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System, QDir::Name | QDir::DirsLast);
        for (const QFileInfo& entry : entries) {
            if (m_found.files.size() >= kMostImportFiles) {
                if (!m_full)
                    skip(QFileInfo(folder.path()), "too_many");
                m_full = true;
                return {};
            }
            if (const char* reason = whyNot(entry)) {
                skip(entry, reason);
            } else if (entry.isDir()) {
                if (const Status added = addFolder(entry.filePath(), depth + 1); !added)
                    return added;
            } else {
                take(entry);
            }
        }
        return {};
    }

    static const char* whyNot(const QFileInfo& entry)
    {
        if (entry.isSymbolicLink() || entry.isShortcut() || entry.isJunction())
            return "link";
        if (entry.isHidden() || entry.fileName().startsWith(u'.') || entry.fileName().startsWith(QLatin1String("~$")))
            return "hidden";
        if (entry.isDir())
            return nullptr;
        if (!entry.isFile())
            return "not_a_file";
        if (entry.size() == 0)
            return "empty";
        return entry.size() > static_cast<qint64>(base::kImportCsvLimits.fileBytes) ? "too_large" : nullptr;
    }

    base::Progress& m_progress;
    ImportFiles m_found;
    QSet<QString> m_seen; ///< without links
    bool m_full = false;
};

} // namespace

Job<ImportFiles> findImportFiles(Session& session, QStringList paths)
{
    return session.start<ImportFiles>([paths = std::move(paths)](base::Progress& progress) -> base::Result<ImportFiles> {
        FileSearch search(progress);
        for (const QString& path : paths) {
            if (const Status added = search.add(path); !added)
                return added.error();
        }
        return search.taken();
    });
}

} // namespace recourse::session
