// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/wiped_file.h"

#include "base/secret_bytes.h"

#include <QFile>
#include <QFileInfo>

namespace recourse::imports {

using base::Code;
using base::fail;

WipedFile::~WipedFile()
{
    base::wipe(m_bytes.get(), m_size);
}

base::Status WipedFile::read(const QString& path, std::size_t maxBytes)
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

} // namespace recourse::imports
