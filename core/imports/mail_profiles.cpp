// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_profiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace recourse::imports {

namespace {

constexpr qint64 kMostIniBytes = qint64{1} << 20;
constexpr int kMostMailboxes = 10'000;

struct IniProfile
{
    QString name;
    QString path;
    bool isRelative = true;
};

/// The sections "[Profile0]" and so on of profiles.ini.
std::vector<IniProfile> readIni(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<IniProfile> profiles;
    bool inProfile = false;
    for (const QByteArray& raw : file.read(kMostIniBytes).split('\n')) {
        const QString line = QString::fromUtf8(raw).trimmed();
        const QString value = line.mid(line.indexOf(u'=') + 1);
        if (line.startsWith(u'[')) {
            inProfile = line.startsWith(QLatin1String("[Profile"));
            if (inProfile)
                profiles.emplace_back();
        } else if (inProfile && line.startsWith(QLatin1String("Name="))) {
            profiles.back().name = value;
        } else if (inProfile && line.startsWith(QLatin1String("Path="))) {
            profiles.back().path = value;
        } else if (inProfile && line.startsWith(QLatin1String("IsRelative="))) {
            profiles.back().isRelative = value != QLatin1String("0");
        }
    }
    return profiles;
}

qint64 bytesOf(const QString& folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

/// A mailbox is a file, or with Maildirs a folder, that has an index "NAME.msf" beside it.
void addMailboxes(const QString& folder, std::vector<MailboxFile>& mailboxes)
{
    QDirIterator indexes(folder, {QStringLiteral("*.msf")}, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (indexes.hasNext() && static_cast<int>(mailboxes.size()) < kMostMailboxes) {
        QString path = indexes.next();
        path.chop(4);
        const QFileInfo info(path);
        if (info.isFile() && info.size() > 0)
            mailboxes.push_back({path, info.size()});
        else if (info.isDir() && QFileInfo(path + QStringLiteral("/cur")).isDir())
            mailboxes.push_back({path, bytesOf(path)});
    }
    std::sort(mailboxes.begin(), mailboxes.end(), [](const MailboxFile& a, const MailboxFile& b) { return a.path < b.path; });
}

} // namespace

std::vector<MailProgram> usualMailPrograms()
{
    const QString home = QDir::homePath();
    const QString thunderbird = QStringLiteral("Thunderbird");
    const QString betterbird = QStringLiteral("Betterbird");
#if defined(Q_OS_WIN)
    const QString data = qEnvironmentVariable("APPDATA", home + QStringLiteral("/AppData/Roaming"));
    return {{thunderbird, data + QStringLiteral("/Thunderbird")}, {betterbird, data + QStringLiteral("/Betterbird")}};
#elif defined(Q_OS_MACOS)
    const QString data = home + QStringLiteral("/Library/");
    return {{thunderbird, data + thunderbird}, {betterbird, data + betterbird}};
#else
    return {{thunderbird, home + QStringLiteral("/.thunderbird")}, {thunderbird, home + QStringLiteral("/.icedove")},
        {thunderbird, home + QStringLiteral("/snap/thunderbird/common/.thunderbird")},
        {thunderbird, home + QStringLiteral("/.var/app/org.mozilla.Thunderbird/.thunderbird")},
        {thunderbird, home + QStringLiteral("/.var/app/org.mozilla.thunderbird/.thunderbird")},
        {betterbird, home + QStringLiteral("/.betterbird")}, {betterbird, home + QStringLiteral("/.var/app/eu.betterbird.Betterbird/.thunderbird")}};
#endif
}

std::vector<MailProfile> findMailProfiles(const std::vector<MailProgram>& programs)
{
    std::vector<MailProfile> found;
    QStringList seen; // one folder can be reached by several names
    for (const MailProgram& program : programs) {
        for (const IniProfile& ini : readIni(program.folder + QStringLiteral("/profiles.ini"))) {
            const QString folder = QDir(ini.isRelative ? program.folder + u'/' + ini.path : ini.path).canonicalPath();
            if (ini.path.isEmpty() || folder.isEmpty() || seen.contains(folder))
                continue;
            seen << folder;
            MailProfile profile{program.name, ini.name, folder, {}};
            for (const char* part : {"Mail", "ImapMail"})
                addMailboxes(folder + u'/' + QLatin1String(part), profile.mailboxes);
            found.push_back(std::move(profile));
        }
    }
    return found;
}

} // namespace recourse::imports
