// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/source_file_jobs.h"

#include "base/detail.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace recourse::session {

using base::Code;
using base::Detail;
using base::fail;
using base::Result;

namespace {

constexpr int kMostCopies = 20; ///< shown; more help nobody

QString downloads()
{
    return QFileInfo(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)).canonicalFilePath();
}

/// Whether a folder of the path has a name that clouds give to theirs.
bool isInCloud(const QString& path)
{
    const QStringList folders = QFileInfo(path).absolutePath().split(u'/', Qt::SkipEmptyParts);
    for (const QString& folder : folders) {
        for (const char* name : {"OneDrive", "Dropbox", "Nextcloud", "ownCloud", "iCloud", "Mobile Documents", "Google Drive",
                 "GoogleDrive", "My Drive", "pCloud", "MEGA", "Tresorit", "Seafile", "Syncthing", "Proton Drive", "CloudStorage"}) {
            if (folder.startsWith(QLatin1String(name), Qt::CaseInsensitive))
                return true;
        }
    }
    return false;
}

bool isSpreadsheetFile(const QString& suffix)
{
    return suffix == QLatin1String("csv") || suffix == QLatin1String("tsv") || suffix == QLatin1String("txt");
}

QStringList sameSizeIn(const QString& folder, const QFileInfo& file)
{
    QStringList found;
    const QFileInfoList entries = QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks | QDir::Hidden);
    for (const QFileInfo& entry : entries) {
        const bool copy = entry.size() == file.size() && entry.size() > 0 && entry.suffix().compare(file.suffix(), Qt::CaseInsensitive) == 0;
        if (copy && entry.absoluteFilePath() != file.absoluteFilePath() && found.size() < kMostCopies)
            found.append(entry.absoluteFilePath());
    }
    return found;
}

QList<CopyPlace> placesFor(const QFileInfo& file)
{
    QList<CopyPlace> places;
    if (isInCloud(file.absoluteFilePath()))
        places << CopyPlace::Cloud;
    places << CopyPlace::Downloads << CopyPlace::RecycleBin;
    if (isSpreadsheetFile(file.suffix().toLower()))
        places << CopyPlace::Spreadsheet;
    return places << CopyPlace::Backup << CopyPlace::Sent << CopyPlace::Disk << CopyPlace::Program;
}

Result<DeletedSource> deleteNow(ImportedFiles& imported, const QString& path)
{
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    const auto now = ImportedFiles::stampOf(file.filePath());
    if (!now)
        return fail(Code::FileMissing, path);
    const auto then = imported.find(path);
    if (!then)
        return fail(Code::NotFound, path);
    if (!(*now == *then))
        return fail(Code::BadArgument, Detail::tr("changed since it was imported"));
    DeletedSource deleted{file.filePath(), file.size(), placesFor(file), sameSizeIn(file.absolutePath(), file)};
    if (downloads() != file.absolutePath() && !downloads().isEmpty())
        deleted.sameSize += sameSizeIn(downloads(), file);
    if (!QFile::remove(deleted.path))
        return fail(Code::FileUnwritable, path);
    imported.forget(deleted.path);
    return deleted;
}

} // namespace

Job<DeletedSource> deleteSourceFile(Session& session, QString path)
{
    return session.start<DeletedSource>([&session, path = std::move(path)](base::Progress&) { return deleteNow(session.importedFiles(), path); });
}

QString copyPlaceText(CopyPlace place)
{
    switch (place) {
    case CopyPlace::Disk:
        return QCoreApplication::translate("SourceFile", "On the disk itself: the file is deleted, not shredded. Its bytes stay until something overwrites them.");
    case CopyPlace::Backup:
        return QCoreApplication::translate("SourceFile", "In backups and snapshots of this computer.");
    case CopyPlace::RecycleBin:
        return QCoreApplication::translate("SourceFile", "In the recycle bin, if you deleted a copy before.");
    case CopyPlace::Downloads:
        return QCoreApplication::translate("SourceFile", "In the Downloads folder, if it was downloaded or exported more than once.");
    case CopyPlace::Cloud:
        return QCoreApplication::translate("SourceFile", "In the cloud: the folder belongs to one, and clouds keep deleted files and earlier versions.");
    case CopyPlace::Spreadsheet:
        return QCoreApplication::translate("SourceFile", "In a spreadsheet program, if you opened it there: automatically saved copies and recent files.");
    case CopyPlace::Program:
        return QCoreApplication::translate("SourceFile", "In the browser or password manager itself, and where that keeps a copy online: they still have the passwords, as they should if you use them.");
    case CopyPlace::Sent:
        return QCoreApplication::translate("SourceFile", "In your mail or a messenger, if you sent it to yourself.");
    }
    return {};
}

} // namespace recourse::session
