// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/archived_list.h"

#include "base/detail.h"
#include "base/limits.h"
#include "formats/archive.h"
#include "imports/account_collector.h"
#include "imports/opened_file.h"
#include "imports/other_members.h"
#include "imports/wiped_file.h"

#include <algorithm>
#include <optional>

namespace recourse::imports {

namespace {

using base::Code;
using base::Detail;
using base::fail;
using base::Status;
using formats::ArchiveMember;

QString lastPart(const QString& path)
{
    return path.section(u'/', -1);
}

/// The folder beside which a file lies that was attached to an item, with its slash; null if the path says nothing like it.
QString folderOfAttachment(const QString& path)
{
    for (const QString& folder : {QStringLiteral("files/"), QStringLiteral("attachments/")}) {
        if (path.startsWith(folder))
            return QLatin1String("");
        if (const qsizetype at = path.indexOf(u'/' + folder); at >= 0)
            return path.left(at + 1);
    }
    return {};
}

QStringList namesOf(const LeftOut& members)
{
    QStringList names;
    for (const LeftOutMember& member : members)
        names.append(member.name);
    return names;
}

QString folderOf(const QString& path)
{
    return path.left(path.lastIndexOf(u'/') + 1);
}

/// Beside what was not read, a password that opened a list is not all that protects the file.
void setLeftOut(AccountList& list, LeftOut leftOut)
{
    list.isProtected = list.isProtected && leftOut.isEmpty();
    list.leftOut = std::move(leftOut);
}

/// Account lists of one kind that were found in the archive.
class Lists
{
public:
    [[nodiscard]] const QStringList& names() const { return m_names; }
    [[nodiscard]] bool mixed() const { return m_mixed; }

    /// Reads one more list into the same accounts, unless another format was there before. Errors: those of reading.
    Status add(const OpenedFile& file, const QString& name, const ReadOptions& options, base::Progress& progress)
    {
        m_names.append(name);
        const QString format = QString::fromLatin1(file.format->name);
        if (m_names.size() == 1) {
            m_format = format;
            m_encoding = file.decoded.encodingName();
            m_collector.emplace(options.suffixes, options.passwords);
            m_collector->setMemberships(options.memberships);
        } else if (format != m_format) {
            m_mixed = true;
            m_collector.reset();
        }
        return m_mixed ? Status() : file.format->read(file.source, *m_collector, progress);
    }

    [[nodiscard]] UnjudgedList finish() &&
    {
        const bool isProtected = m_collector->protectedFiles() == m_names.size();
        UnjudgedList list = std::move(*m_collector).finish();
        list.facts().isProtected = isProtected;
        list.facts().format = m_format;
        list.facts().encoding = m_encoding;
        list.facts().member = m_names.join(QStringLiteral(", "));
        return list;
    }

private:
    QStringList m_names;
    QString m_format;
    QString m_encoding; ///< of the first
    std::optional<AccountCollector> m_collector;
    bool m_mixed = false;
};

/// Looks at members one by one and keeps the account lists among them.
class Search
{
public:
    /// `attachmentsOf` are the folders whose attachments are left alone; nothing: all attachments are put off.
    Search(const ReadOptions& options, const std::optional<QStringList>& attachmentsOf, base::Progress& progress)
        : m_options(options)
        , m_attachmentsOf(attachmentsOf)
        , m_progress(progress)
    {
    }

    Status take(const ArchiveMember& member)
    {
        if (m_progress.cancelled())
            return fail(Code::Cancelled);
        if (isPutOff(member.name))
            return {};
        auto file = openFile(member.content, {}, {});
        if (!file)
            return takeOther(member, file.error());
        file->source.filePassword = m_options.filePassword;
        if (!m_options.format.isEmpty() && m_options.format != QLatin1String(file->format->name)) {
            m_others.addList(member.name, QString::fromLatin1(file->format->name));
            return {};
        }
        return file->format->guessed ? takeGuessed(*file, member) : m_lists.add(*file, member.name, m_options, m_progress);
    }

    /// The folders whose attachments are none of ours: those of the lists found.
    [[nodiscard]] QStringList foldersOfLists() const
    {
        QStringList folders;
        for (const QString& name : m_lists.names())
            folders.append(folderOf(name));
        return folders;
    }

    /// True if something was put off that does not lie beside a list that was found.
    [[nodiscard]] bool mustLookAgain() const
    {
        const QStringList folders = foldersOfLists();
        if (folders.isEmpty() && m_others.hasProtonEncrypted())
            return false; // what was put off are its attachments
        return std::any_of(m_putOff.begin(), m_putOff.end(), [&folders](const QString& folder) { return !folders.contains(folder); });
    }

    [[nodiscard]] base::Result<UnjudgedList> found() &&
    {
        if (m_lists.mixed())
            return several(m_lists.names());
        if (!m_lists.names().isEmpty())
            return withLeftOut(std::move(m_lists).finish(), m_guesses);
        // A table of any kind counts for less than what has the words of evidence.
        const bool yields = m_options.format.isEmpty() && m_others.hasEvidence();
        if (m_guesses.size() > 1 && !yields)
            return several(namesOf(m_guesses));
        if (m_guessed && !yields)
            return withLeftOut(std::move(*m_guessed), {});
        return m_others.whyNothing();
    }

private:
    [[nodiscard]] UnjudgedList withLeftOut(UnjudgedList list, LeftOut guesses) const
    {
        leaveOut(guesses, m_others.leftOut());
        setLeftOut(list.facts(), std::move(guesses));
        return list;
    }

    static base::Error several(const QStringList& names)
    {
        QStringList shortNames;
        for (const QString& name : names)
            shortNames.append(shortMemberName(name));
        return fail(Code::InputArchive, Detail::tr("zip with %1 account lists: %2").arg(names.size()).arg(firstOf(shortNames)));
    }

    bool isPutOff(const QString& name)
    {
        const QString folder = folderOfAttachment(name);
        if (folder.isNull())
            return false;
        if (m_attachmentsOf)
            return m_attachmentsOf->contains(folder);
        if (!m_putOff.contains(folder))
            m_putOff.append(folder);
        return true;
    }

    Status takeOther(const ArchiveMember& member, const base::Error& error)
    {
        m_others.add(member, error);
        return {};
    }

    /// What is recognised by content alone may be anything: one that cannot be read is no list.
    Status takeGuessed(const OpenedFile& file, const ArchiveMember& member)
    {
        if (m_lists.names().isEmpty()) {
            auto list = readOpenedFile(file, m_options, m_progress);
            if (!list)
                return list.error().code == Code::Cancelled ? Status(list.error()) : takeOther(member, list.error());
            m_guessed = std::move(*list);
            m_guessed->facts().member = member.name;
        }
        leaveOut(m_guesses, member.name, QString::fromLatin1(file.format->name));
        return {};
    }

    const ReadOptions& m_options;
    const std::optional<QStringList>& m_attachmentsOf;
    base::Progress& m_progress;
    Lists m_lists;
    std::optional<UnjudgedList> m_guessed;
    LeftOut m_guesses; ///< recognised by content alone, `m_guessed` the last of them
    QStringList m_putOff; ///< folders beside which attachments lie
    OtherMembers m_others;
};

Status walk(std::string_view bytes, const formats::MemberSink& sink)
{
    return formats::readArchive(bytes, base::kImportArchiveLimits, sink);
}

/// The member that somebody named: the one of exactly that name, else the one whose last part is that.
base::Result<QString> namedMember(std::string_view bytes, const QString& wanted)
{
    QStringList exact;
    QStringList byLastPart;
    const auto read = walk(bytes, [&](const ArchiveMember& member) {
        if (member.name == wanted)
            exact.append(member.name);
        else if (lastPart(member.name) == wanted)
            byLastPart.append(member.name);
        return Status();
    });
    if (!read)
        return read.error();
    const QStringList& found = exact.isEmpty() ? byLastPart : exact;
    if (found.isEmpty())
        return fail(Code::NotFound, shortMemberName(wanted));
    if (found.size() > 1)
        return fail(Code::InputArchive, Detail::tr("zip with %1 files of that name").arg(found.size()));
    return found.front();
}

/// Notes a member beside the one that is wanted; what the user attached to items is no list.
void noteBeside(OtherMembers& others, const ArchiveMember& member)
{
    if (!folderOfAttachment(member.name).isNull())
        return;
    const auto file = openFile(member.content, {}, {});
    if (file)
        others.addList(member.name, QString::fromLatin1(file->format->name));
    else
        others.add(member, file.error());
}

base::Result<UnjudgedList> readMember(std::string_view bytes, const ReadOptions& options, base::Progress& progress)
{
    const auto name = namedMember(bytes, options.member);
    if (!name)
        return name.error();
    std::optional<UnjudgedList> found;
    OtherMembers others;
    const auto read = walk(bytes, [&](const ArchiveMember& member) -> Status {
        if (progress.cancelled())
            return fail(Code::Cancelled);
        if (member.name != *name) {
            noteBeside(others, member);
            return {};
        }
        auto file = openFile(member.content, shortMemberName(*name), options.format);
        if (!file)
            return file.error();
        file->source.filePassword = options.filePassword;
        auto list = readOpenedFile(*file, options, progress);
        if (!list)
            return list.error();
        found = std::move(*list);
        found->facts().member = *name;
        return {};
    });
    if (!read)
        return read.error();
    if (!found)
        return fail(Code::NotFound, shortMemberName(options.member));
    setLeftOut(found->facts(), others.leftOut());
    return std::move(*found);
}

} // namespace

base::Result<UnjudgedList> readArchivedList(std::string_view bytes, const ReadOptions& options, base::Progress& progress)
{
    if (!options.format.isEmpty() && formatNamed(options.format) == nullptr)
        return fail(Code::BadArgument, options.format);
    if (!options.member.isEmpty())
        return readMember(bytes, options, progress);
    std::optional<QStringList> attachmentsOf;
    Search search(options, attachmentsOf, progress);
    if (const auto read = walk(bytes, [&search](const ArchiveMember& member) { return search.take(member); }); !read)
        return read.error();
    if (!search.mustLookAgain())
        return std::move(search).found();
    attachmentsOf = search.foldersOfLists();
    Search again(options, attachmentsOf, progress);
    if (const auto read = walk(bytes, [&again](const ArchiveMember& member) { return again.take(member); }); !read)
        return read.error();
    return std::move(again).found();
}

base::Result<std::vector<ArchivedFile>> listsInArchive(const QString& path, base::Progress& progress)
{
    WipedFile file;
    if (const auto read = file.read(path, base::kImportArchiveLimits.bytes); !read)
        return read.error();
    std::vector<ArchivedFile> lists;
    if (!formats::startsAsZip(file.view()))
        return lists;
    const auto read = walk(file.view(), [&](const ArchiveMember& member) -> Status {
        if (progress.cancelled())
            return fail(Code::Cancelled);
        if (const auto opened = openFile(member.content, {}, {}))
            lists.push_back({member.name, QString::fromLatin1(opened->format->name), opened->format->guessed});
        return {};
    });
    return read ? base::Result<std::vector<ArchivedFile>>(std::move(lists)) : read.error();
}

} // namespace recourse::imports
