// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/archived_list.h"

#include "base/detail.h"
#include "base/limits.h"
#include "formats/archive.h"
#include "imports/opened_file.h"

#include <optional>

namespace recourse::imports {

namespace {

using base::Code;
using base::Detail;
using base::fail;

/// What a member is that is no account list, in a word or two; nothing of its content or name.
QString kindOf(const base::Error& error)
{
    switch (error.code) {
    case Code::FileEmpty:
        return Detail::tr("empty file");
    case Code::InputArchive:
    case Code::InputPasswordDatabase:
    case Code::InputEncrypted:
        return error.where;
    case Code::InputNotText:
        return Detail::tr("picture or other binary file");
    case Code::InputWebPage:
        return Detail::tr("web page");
    case Code::InputUnknownFormat:
        return Detail::tr("text of another kind");
    default:
        return Detail::tr("damaged text");
    }
}

QString shortName(const QString& path)
{
    constexpr qsizetype kShown = 60;
    const QString name = path.section(u'/', -1);
    return name.size() > kShown ? name.left(kShown) + u'…' : name;
}

/// Looks at members one by one and keeps the account list among them.
class Search
{
public:
    Search(const ReadOptions& options, base::Progress& progress)
        : m_options(options)
        , m_progress(progress)
    {
    }

    base::Status take(const formats::ArchiveMember& member)
    {
        if (m_progress.cancelled())
            return fail(Code::Cancelled);
        const auto file = openFile(member.content, {}, {});
        if (!file) {
            ++m_others[kindOf(file.error())];
            return {};
        }
        if (!m_options.format.isEmpty() && m_options.format != QLatin1String(file->format->name)) {
            ++m_others[QString::fromLatin1(file->format->name)];
            return {};
        }
        m_names.append(shortName(member.name));
        return m_names.size() > 1 ? base::Status() : read(*file, member.name);
    }

    [[nodiscard]] base::Result<UnjudgedList> found() &&
    {
        if (m_names.size() > 1)
            return fail(Code::InputArchive, Detail::tr("zip with %1 account lists: %2").arg(m_names.size()).arg(shown(m_names)));
        if (m_list)
            return std::move(*m_list);
        QStringList kinds;
        for (auto kind = m_others.cbegin(); kind != m_others.cend(); ++kind)
            kinds.append(QStringLiteral("%1 × %2").arg(kind.value()).arg(kind.key()));
        return fail(Code::InputArchive, kinds.isEmpty() ? Detail::tr("zip, empty") : Detail::tr("zip without an account list: %1").arg(shown(kinds)));
    }

private:
    base::Status read(const OpenedFile& file, const QString& name)
    {
        auto list = readOpenedFile(file, m_options.suffixes, m_progress);
        if (!list)
            return list.error();
        m_list = std::move(*list);
        m_list->facts().member = name;
        return {};
    }

    static QString shown(const QStringList& words)
    {
        constexpr qsizetype kMost = 5;
        const QString most = words.mid(0, kMost).join(QStringLiteral(", "));
        return words.size() > kMost ? most + QStringLiteral(", …") : most;
    }

    const ReadOptions& m_options;
    base::Progress& m_progress;
    std::optional<UnjudgedList> m_list;
    QStringList m_names; ///< of all members that are lists
    QMap<QString, int> m_others;
};

} // namespace

base::Result<UnjudgedList> readArchivedList(std::string_view bytes, const ReadOptions& options, base::Progress& progress)
{
    if (!options.format.isEmpty() && formatNamed(options.format) == nullptr)
        return fail(Code::BadArgument, options.format);
    Search search(options, progress);
    const auto read = formats::readArchive(
        bytes, base::kImportArchiveLimits, [&search](const formats::ArchiveMember& member) { return search.take(member); });
    if (!read)
        return read.error();
    return std::move(search).found();
}

} // namespace recourse::imports
