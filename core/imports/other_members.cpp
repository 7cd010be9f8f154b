// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/other_members.h"

#include "base/detail.h"
#include "imports/candidate_format.h"
#include "imports/content_check.h"

namespace recourse::imports {

namespace {

using base::Code;
using base::Detail;
using base::fail;
using formats::ArchiveMember;

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

/// The format of evidence that a member is of which is no account list; empty if it is neither.
QString evidenceFormat(const ArchiveMember& member, const base::Error& error)
{
    if (error.code != Code::InputUnknownFormat && error.code != Code::InputNotText)
        return {};
    const auto source = openCandidateBytes(member.content, {});
    const CandidateFormat* format = source ? recognisedCandidateFormat(*source, CandidatePlace::InArchive, {}) : nullptr;
    return format != nullptr ? QString::fromLatin1(format->name) : QString();
}

} // namespace

QString shortMemberName(const QString& path)
{
    constexpr qsizetype kShown = 60;
    const QString name = path.section(u'/', -1);
    return name.size() > kShown ? name.left(kShown) + u'…' : name;
}

QString firstOf(const QStringList& words)
{
    constexpr qsizetype kMost = 5;
    const QString most = words.mid(0, kMost).join(QStringLiteral(", "));
    return words.size() > kMost ? most + QStringLiteral(", …") : most;
}

void OtherMembers::add(const ArchiveMember& member, const base::Error& error)
{
    const bool isMail = error.code == Code::InputNotText && isMailbox(member.content);
    if (const QString evidence = evidenceFormat(member, error); !evidence.isEmpty()) {
        m_hasEvidence = true;
        leaveOut(m_leftOut, member.name, evidence);
    } else if (!isMail && isDamagedList(member.name, error)) {
        leaveOut(m_leftOut, member.name, QStringLiteral("damaged"));
        m_damage = m_damage ? m_damage : fail(error.code, shortMemberName(member.name) + QStringLiteral(": ") + error.where);
    } else if (const QString kind = unreadKind(member, error); !kind.isEmpty()) {
        leaveOut(m_leftOut, member.name, kind);
    }
    noteSpreadsheet(member);
    m_hasMailbox = m_hasMailbox || isMail;
    m_hasProtonEncrypted = m_hasProtonEncrypted || member.name.section(u'/', -1) == u"data.pgp";
    m_webPages += error.code == Code::InputWebPage ? 1 : 0;
    m_texts += error.code == Code::InputNotText || error.code == Code::FileEmpty ? 0 : 1;
    const bool isOfBrowser = error.code == Code::InputNotText && isBookmarks(member.content);
    ++m_kinds[isMail ? Detail::tr("mailbox") : isOfBrowser ? Detail::tr("bookmarks") : kindOf(error)];
}

void OtherMembers::addList(const QString& name, const QString& format)
{
    leaveOut(m_leftOut, name, format);
    ++m_kinds[format];
}

/// What Office Open XML and OpenDocument put into their archives.
void OtherMembers::noteSpreadsheet(const ArchiveMember& member)
{
    const bool isOpenDocument = member.name == u"mimetype" && member.content.starts_with("application/vnd.oasis.opendocument.spreadsheet");
    m_hasSheets = m_hasSheets || isOpenDocument || member.name.startsWith(u"xl/");
    m_hasContentTypes = m_hasContentTypes || isOpenDocument || member.name == u"[Content_Types].xml";
}

base::Error OtherMembers::whyNothing() const
{
    if (m_hasProtonEncrypted)
        return fail(Code::InputEncrypted, Detail::tr("Proton Pass, exported with a passphrase"));
    if (m_hasEvidence)
        return allKinds();
    if (isSpreadsheet())
        return fail(Code::InputNotText, Detail::tr("a spreadsheet: save it as CSV"));
    if (m_damage)
        return *m_damage;
    if (m_hasMailbox)
        return fail(Code::InputNotText, Detail::tr("an archive with a mailbox: unpack it and use the mailbox search, “discover”"));
    return m_webPages * 2 > m_texts ? fail(Code::InputWebPage) : allKinds();
}

base::Error OtherMembers::allKinds() const
{
    QStringList kinds;
    for (auto kind = m_kinds.cbegin(); kind != m_kinds.cend(); ++kind)
        kinds.append(QStringLiteral("%1 × %2").arg(kind.value()).arg(kind.key()));
    return fail(Code::InputArchive, kinds.isEmpty() ? Detail::tr("zip, empty") : Detail::tr("zip without an account list: %1").arg(firstOf(kinds)));
}

} // namespace recourse::imports
