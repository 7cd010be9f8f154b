// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/account_list.h"

#include "base/limits.h"
#include "base/secret_bytes.h"
#include "formats/text_decoding.h"
#include "imports/content_check.h"
#include "imports/format.h"

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

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

base::Result<const Format*> chooseFormat(const Source& source, const QString& asked)
{
    if (asked.isEmpty()) {
        const Format* found = recognisedFormat(source);
        return found != nullptr ? base::Result<const Format*>(found) : unknownFormat(source);
    }
    const Format* named = formatNamed(asked);
    if (named == nullptr)
        return fail(Code::BadArgument, asked);
    if (named->container != source.container)
        return fail(Code::InputMalformed, QStringLiteral("not %1").arg(asked));
    return named;
}

base::Result<AccountList> readText(std::string_view text, const ReadOptions& options, base::Progress& progress)
{
    const auto source = openSource(text);
    if (!source)
        return source.error();
    const auto format = chooseFormat(*source, options.format);
    if (!format)
        return format.error();
    AccountCollector collector(options.suffixes);
    if (const auto read = (*format)->read(*source, collector, progress); !read)
        return read.error();
    auto list = collector.finish(progress);
    if (list)
        list->format = QString::fromLatin1((*format)->name);
    return list;
}

} // namespace

QStringList formatNames()
{
    QStringList names;
    for (const Format& format : formatTable())
        names.append(QString::fromLatin1(format.name));
    return names;
}

base::Result<AccountList> readAccountList(const QString& path, const ReadOptions& options, base::Progress& progress)
{
    WipedFile file;
    if (const auto read = file.read(path, base::kImportCsvLimits.fileBytes); !read)
        return read.error();
    return readAccountListBytes(file.view(), QFileInfo(path).fileName(), options, progress);
}

base::Result<AccountList> readAccountListBytes(
    std::string_view bytes, const QString& fileName, const ReadOptions& options, base::Progress& progress)
{
    if (bytes.empty())
        return fail(Code::FileEmpty, fileName);
    if (bytes.size() > base::kImportCsvLimits.fileBytes)
        return fail(Code::FileTooLarge, fileName);
    if (const auto refused = refuseOtherFiles(bytes); !refused)
        return refused.error();
    const auto decoded = formats::decodeText(bytes);
    if (!decoded)
        return decoded.error();
    if (isBlank(decoded->text()))
        return fail(Code::FileEmpty, fileName);
    if (const auto refused = refuseOtherTexts(decoded->text()); !refused)
        return refused.error();
    auto list = readText(decoded->text(), options, progress);
    if (list)
        list->encoding = formats::encodingName(decoded->encoding());
    return list;
}

} // namespace recourse::imports
