// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/account_list.h"

#include "base/limits.h"
#include "base/secret_bytes.h"
#include "formats/archive.h"
#include "imports/archived_list.h"
#include "imports/opened_file.h"

#include <QFile>
#include <QFileInfo>

#include <memory>

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;

/// A file's bytes in one buffer of its own, wiped when done with. Not a memory map: another program that shortens a mapped file
/// ends this one.
class WipedFile
{
public:
    WipedFile() = default;
    WipedFile(const WipedFile&) = delete;
    WipedFile& operator=(const WipedFile&) = delete;
    ~WipedFile() { base::wipe(m_bytes.get(), m_size); }

    /// Errors: FileMissing, FileUnreadable, FileTooLarge.
    [[nodiscard]] base::Status read(const QString& path, std::size_t maxBytes)
    {
        const QString name = QFileInfo(path).fileName();
        QFile file(path);
        if (!file.exists())
            return fail(Code::FileMissing, path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) // a buffer of QFile's would not be wiped
            return fail(Code::FileUnreadable, name);
        if (file.size() > static_cast<qint64>(maxBytes))
            return fail(Code::FileTooLarge, name);
        m_size = static_cast<std::size_t>(file.size());
        m_bytes = std::unique_ptr<char[]>(new char[m_size]);
        const auto size = static_cast<qint64>(m_size);
        for (qint64 done = 0; done < size;) {
            const qint64 part = file.read(m_bytes.get() + done, size - done);
            if (part <= 0)
                return fail(Code::FileUnreadable, name);
            done += part;
        }
        return {};
    }

    [[nodiscard]] std::string_view view() const { return {m_bytes.get(), m_size}; }

private:
    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
};

base::Result<UnjudgedList> readUnjudgedBytes(
    std::string_view bytes, const QString& fileName, const ReadOptions& options, base::Progress& progress)
{
    if (bytes.empty())
        return fail(Code::FileEmpty, fileName);
    if (bytes.size() > base::kImportCsvLimits.fileBytes)
        return fail(Code::FileTooLarge, fileName);
    if (formats::startsAsZip(bytes))
        return readArchivedList(bytes, options, progress);
    const auto file = openFile(bytes, fileName, options.format);
    if (!file)
        return file.error();
    return readOpenedFile(*file, options.suffixes, progress);
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
    for (const Format& format : formatTable())
        names.append(QString::fromLatin1(format.name));
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
