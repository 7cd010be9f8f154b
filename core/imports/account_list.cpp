// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/account_list.h"

#include "base/limits.h"
#include "formats/archive.h"
#include "imports/archived_list.h"
#include "imports/opened_file.h"
#include "imports/wiped_file.h"

#include <QFileInfo>

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;

base::Result<UnjudgedList> readUnjudgedBytes(
    std::string_view bytes, const QString& fileName, const ReadOptions& options, base::Progress& progress)
{
    if (bytes.empty())
        return fail(Code::FileEmpty, fileName);
    if (bytes.size() > base::kImportCsvLimits.fileBytes)
        return fail(Code::FileTooLarge, fileName);
    if (formats::startsAsZip(bytes))
        return options.csv.asked() ? fail(Code::BadArgument, fileName) : readArchivedList(bytes, options, progress);
    auto file = openFile(bytes, fileName, options.format, options.csv);
    if (!file)
        return file.error();
    file->source.filePassword = options.filePassword;
    return readOpenedFile(*file, options, progress);
}

base::Result<AccountList> judged(base::Result<UnjudgedList> list, base::Progress& progress)
{
    if (!list)
        return list.error();
    return std::move(*list).judged(progress);
}

} // namespace

QStringList formatNames()
{
    QStringList names;
    for (const Format& format : formatTable()) {
        if (const QString name = QString::fromLatin1(format.name); !names.contains(name))
            names.append(name);
    }
    return names;
}

base::Result<UnjudgedList> readUnjudgedList(const QString& path, const ReadOptions& options, base::Progress& progress)
{
    WipedFile file;
    if (const auto read = file.read(path, base::kImportCsvLimits.fileBytes); !read)
        return read.error();
    return readUnjudgedBytes(file.view(), QFileInfo(path).fileName(), options, progress);
}

base::Result<AccountList> readAccountList(const QString& path, const ReadOptions& options, base::Progress& progress)
{
    return judged(readUnjudgedList(path, options, progress), progress);
}

base::Result<AccountList> readAccountListBytes(
    std::string_view bytes, const QString& fileName, const ReadOptions& options, base::Progress& progress)
{
    return judged(readUnjudgedBytes(bytes, fileName, options, progress), progress);
}

} // namespace recourse::imports
