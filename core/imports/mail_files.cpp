// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_files.h"

#include "formats/mail_header.h"
#include "formats/mail_mbox.h"
#include "imports/mail_head.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace recourse::imports {

namespace {

constexpr std::size_t kDeepest = 64; ///< folders in folders
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string_view firstLine(std::string_view text)
{
    return text.substr(0, text.find('\n'));
}

bool isNumber(std::string_view line)
{
    while (!line.empty() && (line.back() == ' ' || line.back() == '\r'))
        line.remove_suffix(1);
    return !line.empty() && line.size() < 12 && std::all_of(line.begin(), line.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// True if a header block begins here that only mail has.
bool isMessage(std::string_view text)
{
    if (!formats::startsMailField(firstLine(text)))
        return false;
    const MailHead head = readMailHead(text);
    const int known = static_cast<int>(!head.from.empty()) + static_cast<int>(!head.to.empty()) + static_cast<int>(!head.subject.empty())
        + static_cast<int>(!head.date.empty()) + static_cast<int>(!head.contentType.empty());
    return !head.received.empty() || head.hasReturnPath || !head.deliveredTo.empty() || known >= 2;
}

/// IMAP's folder names (RFC 3501 §5.1.3): "Entw&APw-rfe".
QString fromModifiedUtf7(const QString& name)
{
    QString result;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const qsizetype end = name[i] == u'&' ? name.indexOf(u'-', i) : -1;
        if (end < 0) {
            result += name[i];
        } else if (end == i + 1) {
            result += u'&';
            i = end;
        } else {
            const QByteArray utf16 = QByteArray::fromBase64(name.mid(i + 1, end - i - 1).replace(u',', u'/').toLatin1());
            for (qsizetype at = 0; at + 1 < utf16.size(); at += 2)
                result += QChar(static_cast<char16_t>(static_cast<unsigned char>(utf16[at]) << 8 | static_cast<unsigned char>(utf16[at + 1])));
            i = end;
        }
    }
    return result;
}

/// Without the year or the count behind a name: "Sent-1", "Sent (1)", "Sent.2018", "Gesendet 2018".
QString withoutNumber(const QString& name)
{
    qsizetype end = name.size();
    const auto chop = [&](auto isPart) {
        while (end > 0 && isPart(name[end - 1]))
            --end;
    };
    chop([](QChar c) { return c == u')'; });
    const qsizetype digitsEnd = end;
    chop([](QChar c) { return c.isDigit(); });
    if (end == digitsEnd)
        return name;
    chop([](QChar c) { return c == u'(' || c == u' ' || c == u'-' || c == u'_' || c == u'.'; });
    return name.left(end);
}

} // namespace

MailFileForm mailFileForm(std::string_view beginning, const QString& name)
{
    constexpr std::string_view kOle("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    constexpr std::string_view kDbx("\xCF\xAD\x12\xFE", 4);
    const auto isCalled = [&](const char* ending) { return name.endsWith(QLatin1String(ending), Qt::CaseInsensitive); };
    if (beginning.starts_with("!BDN") || beginning.starts_with(kDbx) || (beginning.starts_with(kOle) && isCalled(".msg"))
        || (beginning.starts_with("PK") && isCalled(".olm")))
        return MailFileForm::OutlookStore;
    std::string_view text = beginning;
    text.remove_prefix(text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0);
    const std::size_t content = std::min(text.size(), text.find_first_not_of("\r\n"));
    // Before the first message of an mbox there may be blank lines, before a header not: a blank line ends it.
    if (text.substr(content).starts_with("From ") && formats::isMboxSeparator(text.substr(content), 0))
        return MailFileForm::Mbox;
    if (isMessage(text))
        return MailFileForm::Single;
    const std::string_view line = firstLine(text);
    if (isNumber(line) && line.size() < text.size() && isMessage(text.substr(line.size() + 1)))
        return MailFileForm::Emlx;
    return isCalled(".eml") && text.find('\0') == std::string_view::npos ? MailFileForm::Single : MailFileForm::Other;
}

MailFiles::MailFiles(const QStringList& paths, const MailRules& rules)
    : m_rules(rules)
    , m_paths(paths)
{
}

/// A name without what programs put around the folder's own: ".INBOX.Sent", "Sent.mbox", "Sent.sbd", "[Gmail].Sent", "Sent-1".
MailFolder MailFiles::folderOf(const QString& name, MailFolder above) const
{
    QString plain = fromModifiedUtf7(name);
    for (const char* ending : {".mbox", ".mbx", ".sbd", ".eml", ".imapmbox"}) {
        if (plain.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            plain.chop(static_cast<qsizetype>(std::string_view(ending).size()));
    }
    for (const QString& tried : {plain, withoutNumber(plain)}) {
        const MailFolder whole = m_rules.folder(tried);
        const MailFolder last = whole == MailFolder::Ordinary ? m_rules.folder(tried.mid(tried.lastIndexOf(u'.') + 1)) : whole;
        if (last != MailFolder::Ordinary)
            return last;
    }
    return above;
}

void MailFiles::enter(const QString& path, MailFolder above)
{
    if (m_levels.size() >= kDeepest)
        return;
    const QFileInfo info(path);
    const QString name = info.fileName();
    const bool isMaildirPart = name == QLatin1String("cur") || name == QLatin1String("new");
    Level level;
    level.folder = isMaildirPart ? above : folderOf(name, above);
    level.isOfMaildir = isMaildirPart;
    level.entries = std::make_unique<QDirIterator>(path, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden | QDir::NoSymLinks);
    m_levels.push_back(std::move(level));
}

/// "1700000000.M1P2.host:2,FST": the time, then unique, then flags ("T" trashed, "D" draft). Windows has ";" or "!" for ":".
void MailFiles::readMaildirName(MailFile& file) const
{
    const QString name = QFileInfo(file.path).fileName();
    const qsizetype mark = name.lastIndexOf(QLatin1String("2,"));
    if (mark > 0 && QStringLiteral(":;!").contains(name[mark - 1])) {
        const QStringView flags = QStringView(name).mid(mark + 2);
        file.isDeleted = flags.contains(u'T');
        file.isDraft = flags.contains(u'D');
    }
    bool isTime = false;
    const qint64 time = name.left(name.indexOf(u'.')).toLongLong(&isTime);
    if (isTime)
        file.time = time;
}

bool MailFiles::next(MailFile& file)
{
    while (true) {
        if (m_levels.empty()) {
            if (m_nextPath >= m_paths.size())
                return false;
            const QFileInfo info(m_paths[m_nextPath++]);
            if (info.isDir()) {
                enter(info.absoluteFilePath(), MailFolder::Ordinary);
                continue;
            }
            file = {info.filePath(), info.size(), folderOf(info.fileName(), MailFolder::Ordinary), false, false, false, std::nullopt};
            return true;
        }
        Level& level = m_levels.back();
        if (!level.entries->hasNext()) {
            m_levels.pop_back();
            continue;
        }
        const QString path = level.entries->next();
        const QFileInfo info = level.entries->fileInfo();
        if (info.isDir()) {
            const bool isUnfinished = info.fileName() == QLatin1String("tmp") && QFileInfo(info.absolutePath() + QStringLiteral("/cur")).isDir();
            if (!isUnfinished)
                enter(path, level.folder);
            continue;
        }
        file = {path, info.size(), level.isOfMaildir ? level.folder : folderOf(info.fileName(), level.folder), level.isOfMaildir, false, false, std::nullopt};
        if (level.isOfMaildir)
            readMaildirName(file);
        return true;
    }
}

} // namespace recourse::imports
