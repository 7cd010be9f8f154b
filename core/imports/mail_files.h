// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/mail_rules.h"

#include <QDirIterator>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace recourse::imports {

/// What a file is, by its first bytes.
enum class MailFileForm {
    Other,
    Mbox,
    Single, ///< one message
    Emlx, ///< one message after a line with its length, as Apple Mail keeps them
    OutlookStore, ///< .pst, .msg, .olm, .dbx
};

/// Bytes of a file that `mailFileForm` wants to see.
inline constexpr qint64 kMailFileBeginning = 4096;

/// `name` is asked only for what the content leaves open: .olm and .msg are forms of others, a damaged .eml is still one.
[[nodiscard]] MailFileForm mailFileForm(std::string_view beginning, const QString& name);

/// A file that may hold mail.
struct MailFile
{
    QString path;
    qint64 size = 0;
    MailFolder folder = MailFolder::Ordinary; ///< by the names of file and folders
    bool isOfMaildir = false; ///< lies in "cur" or "new"
    bool isDeleted = false; ///< marked as such in the name of a Maildir's file
    bool isDraft = false;
    std::optional<std::int64_t> time; ///< of the delivery, by the name of a Maildir's file; seconds since 1970
};

/// Walks over files and folders, one at a time: folders of .eml files and mailboxes as deep as they go, Maildirs (also ".Sub" of
/// Maildir++, not "tmp"). Symbolic links are not followed.
class MailFiles
{
public:
    /// `rules` must outlive this.
    MailFiles(const QStringList& paths, const MailRules& rules);

    /// The next file; false at the end.
    [[nodiscard]] bool next(MailFile& file);

private:
    struct Level
    {
        std::unique_ptr<QDirIterator> entries;
        MailFolder folder = MailFolder::Ordinary;
        bool isOfMaildir = false; ///< this is "cur" or "new"
    };

    void enter(const QString& path, MailFolder above);
    void readMaildirName(MailFile& file) const;
    [[nodiscard]] MailFolder folderOf(const QString& name, MailFolder above) const;

    const MailRules& m_rules;
    QStringList m_paths;
    qsizetype m_nextPath = 0;
    std::vector<Level> m_levels;
};

} // namespace recourse::imports
