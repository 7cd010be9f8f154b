// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/candidate_archive.h"

#include "base/limits.h"
#include "formats/archive.h"
#include "imports/candidate_format.h"
#include "imports/content_check.h"
#include "imports/format.h"

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;

/// Reads the members that are evidence, one by one.
class ArchiveReading
{
public:
    ArchiveReading(const CandidateOptions& options, base::Progress& progress)
        : m_options(options)
        , m_progress(progress)
        , m_collector(options)
    {
    }

    base::Status take(const formats::ArchiveMember& member)
    {
        if (m_progress.cancelled())
            return fail(Code::Cancelled);
        ++m_files;
        const auto source = openCandidateBytes(member.content, {});
        const CandidateFormat* format = source ? recognisedCandidateFormat(*source, CandidatePlace::InArchive, m_options.format) : nullptr;
        if (format == nullptr) {
            noteOther(member, source);
            return {};
        }
        const QString name = QString::fromLatin1(format->name);
        const int before = m_collector.records();
        m_collector.setSource(name);
        if (const auto read = format->read(*source, m_collector, m_progress); !read) {
            if (read.error().code != Code::InputNotText)
                return read;
            noteOther(member, source); // of that format by its form, but nothing about the user
            return {};
        }
        m_members.append({member.name, name, m_collector.records() - before});
        if (!m_formats.contains(name))
            m_formats.append(name);
        return {};
    }

    [[nodiscard]] base::Result<CandidateList> finish() &&
    {
        if (m_members.isEmpty())
            return fail(Code::InputArchive, QStringLiteral("zip, %1 files, none known").arg(m_files));
        CandidateList list = std::move(m_collector).finish();
        list.format = m_formats.join(u'+');
        list.encoding = QStringLiteral("zip");
        list.members = std::move(m_members);
        list.leftOut = std::move(m_leftOut);
        return list;
    }

private:
    void noteOther(const formats::ArchiveMember& member, const base::Result<CandidateSource>& source)
    {
        if (const QString kind = kindOfOther(member, source); !kind.isEmpty())
            leaveOut(m_leftOut, member.name, kind);
    }

    /// What a member is that was not read; empty if nobody has to know.
    [[nodiscard]] static QString kindOfOther(const formats::ArchiveMember& member, const base::Result<CandidateSource>& source)
    {
        const bool isMail = !source && source.error().code == Code::InputNotText && isMailbox(member.content);
        if (!source && !isMail && isDamagedList(member.name, source.error()))
            return QStringLiteral("damaged");
        if (!source)
            return unreadKind(member, source.error());
        if (const Format* list = source->decoded ? recognisedFormat(source->text) : nullptr)
            return QString::fromLatin1(list->name);
        if (const CandidateFormat* evidence = recognisedCandidateFormat(*source, CandidatePlace::InArchive, {}))
            return QString::fromLatin1(evidence->name); // not the one that was asked for
        return source->database ? QStringLiteral("database") : unreadKind(member, fail(Code::InputUnknownFormat));
    }

    const CandidateOptions& m_options;
    base::Progress& m_progress;
    CandidateCollector m_collector;
    QList<CandidateMember> m_members;
    LeftOut m_leftOut;
    QStringList m_formats; ///< each once, in the order of the archive
    int m_files = 0;
};

} // namespace

base::Result<CandidateList> readCandidateArchive(std::string_view bytes, const CandidateOptions& options, base::Progress& progress)
{
    ArchiveReading reading(options, progress);
    const auto read = formats::readArchive(
        bytes, base::kImportArchiveLimits, [&reading](const formats::ArchiveMember& member) { return reading.take(member); });
    if (!read)
        return read.error();
    return std::move(reading).finish();
}

} // namespace recourse::imports
