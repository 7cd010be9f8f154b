// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/left_out.h"

#include "imports/content_check.h"

#include <algorithm>
#include <array>

namespace recourse::imports {

using base::Code;

namespace {

constexpr int kNamed = 20; ///< of a kind

/// How the lists of products are called inside archives.
constexpr auto kEndings = std::to_array<QStringView>({u".csv", u".tsv", u".json", u".data", u".xml", u".js", u".1pif"});

struct KindOfEnding
{
    QStringView ending;
    const char* kind;
};

/// Files that programs pack as they pack archives, documents too, so that the name has to tell.
constexpr auto kPacked = std::to_array<KindOfEnding>({{u".zip", "archive"}, {u".1pux", "archive"}, {u".7z", "archive"}, {u".rar", "archive"},
    {u".tar", "archive"}, {u".tgz", "archive"}, {u".gz", "archive"}, {u".bz2", "archive"}, {u".xz", "archive"}, {u".zst", "archive"},
    {u".xlsx", "spreadsheet"}, {u".ods", "spreadsheet"}});

/// Texts that no format knows.
constexpr auto kTexts = std::to_array<KindOfEnding>(
    {{u".csv", "table"}, {u".tsv", "table"}, {u".json", "json"}, {u".xml", "xml"}, {u".html", "web-page"}, {u".htm", "web-page"}});

/// Begin pages of platforms' archives: they show what the other files hold.
constexpr auto kBeginPages = std::to_array<QStringView>({u"archive_browser.html", u"start_here.html", u"index.html", u"your archive.html"});

template <std::size_t N> QString kindByEnding(const std::array<KindOfEnding, N>& endings, const QString& name)
{
    const auto found = std::find_if(endings.begin(), endings.end(),
        [&name](const KindOfEnding& entry) { return name.endsWith(entry.ending, Qt::CaseInsensitive); });
    return found == endings.end() ? QString() : QString::fromLatin1(found->kind);
}

bool isBeginPage(const QString& name)
{
    const QString last = name.section(u'/', -1);
    return std::any_of(kBeginPages.begin(), kBeginPages.end(), [&last](QStringView page) { return page.compare(last, Qt::CaseInsensitive) == 0; });
}

/// Of files that are no text.
QString kindOfBytes(const QString& name, const base::Error& error)
{
    if (error.where == u"SQLite")
        return QStringLiteral("database");
    return error.where == u"Excel 97" && name.endsWith(u".xls", Qt::CaseInsensitive) ? QStringLiteral("spreadsheet") : QString();
}

void take(LeftOut& members, const LeftOutMember& taken)
{
    const auto isOfKind = [&taken](const LeftOutMember& member) { return member.kind == taken.kind; };
    if (std::count_if(members.begin(), members.end(), isOfKind) < kNamed) {
        members.append(taken);
        return;
    }
    const auto last = std::find_if(members.rbegin(), members.rend(), isOfKind);
    last->more += 1 + taken.more;
}

} // namespace

void leaveOut(LeftOut& members, const QString& name, const QString& kind)
{
    take(members, {name, kind});
}

void leaveOut(LeftOut& members, const LeftOut& others)
{
    for (const LeftOutMember& member : others)
        take(members, member);
}

bool isDamagedList(const QString& name, const base::Error& error)
{
    switch (error.code) {
    case Code::InputMalformed:
    case Code::InputTooDeep:
    case Code::InputTooLarge:
    case Code::InputDoctype:
    case Code::InputNotText:
        return std::any_of(kEndings.begin(), kEndings.end(), [&name](QStringView ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
    default:
        return false;
    }
}

QString unreadKind(const formats::ArchiveMember& member, const base::Error& error)
{
    switch (error.code) {
    case Code::InputPasswordDatabase:
        return QStringLiteral("password-database");
    case Code::InputEncrypted:
        return QStringLiteral("encrypted");
    case Code::InputArchive:
        return kindByEnding(kPacked, member.name);
    case Code::InputNotText:
        return isMailbox(member.content) ? QStringLiteral("mailbox") : kindOfBytes(member.name, error);
    case Code::InputWebPage:
    case Code::InputUnknownFormat:
        return isBeginPage(member.name) ? QString() : kindByEnding(kTexts, member.name);
    default:
        return {};
    }
}

} // namespace recourse::imports
