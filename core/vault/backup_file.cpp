// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/backup_file.h"

#include "base/detail.h"
#include "base/limits.h"
#include "vault/vault_folder.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sodium.h>

#include <algorithm>
#include <optional>

namespace recourse::vault {

namespace {

using base::Code;
using base::Detail;

constexpr char kMagicStart[] = "recourse-backup ";
constexpr int kBackupFormat = 1;
constexpr qint64 kLineBytes = 100;
constexpr qint64 kSumBytes = crypto_generichash_BYTES;
constexpr qint64 kChunkBytes = qint64{1} << 20;

class Checksum
{
public:
    Checksum() { crypto_generichash_init(&m_state, nullptr, 0, kSumBytes); }
    void add(const QByteArray& bytes)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.constData()),
            static_cast<unsigned long long>(bytes.size()));
    }
    [[nodiscard]] QByteArray finish()
    {
        QByteArray sum(kSumBytes, '\0');
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(sum.data()), kSumBytes);
        return sum;
    }

private:
    crypto_generichash_state m_state{};
};

struct Lengths
{
    qint64 header = 0;
    qint64 data = 0;
    QDateTime created;
};

base::Error damaged(const char* what)
{
    return fail(Code::BackupDamaged, Detail::tr(what));
}

base::Error unwritable(const QString& path)
{
    return fail(isDiskFull(QFileInfo(path).absolutePath()) ? Code::DiskFull : Code::FileUnwritable, path);
}

base::Status writePart(QSaveFile& out, Checksum& sum, const QByteArray& bytes)
{
    sum.add(bytes);
    if (out.write(bytes) != bytes.size())
        return unwritable(out.fileName());
    return {};
}

base::Status writeData(QSaveFile& out, Checksum& sum, QFile& data)
{
    while (!data.atEnd()) {
        const QByteArray chunk = data.read(kChunkBytes);
        if (chunk.isEmpty())
            return fail(Code::FileUnreadable, data.fileName());
        if (base::Status written = writePart(out, sum, chunk); !written)
            return written;
    }
    return {};
}

base::Result<Lengths> readStart(QFile& in, Checksum& sum)
{
    const QByteArray magic = in.readLine(kLineBytes);
    const QByteArray line = in.readLine(kLineBytes);
    sum.add(magic + line);
    bool isNumber = false;
    const int format
        = magic.startsWith(kMagicStart) ? magic.mid(qsizetype{sizeof(kMagicStart)} - 1).trimmed().toInt(&isNumber) : 0;
    if (!isNumber || format < 1)
        return fail(Code::VaultNotAVault, in.fileName());
    if (format > kBackupFormat)
        return fail(Code::VaultNewer, Detail::tr("backup format %1").arg(format));
    const QByteArrayList words = line.trimmed().split(' ');
    if (words.size() != 3)
        return damaged(QT_TRANSLATE_NOOP("Detail", "its second line"));
    const Lengths lengths{words[0].toLongLong(), words[1].toLongLong(),
        QDateTime::fromString(QString::fromLatin1(words[2]), Qt::ISODate).toUTC()};
    const qint64 rest = in.size() - in.pos() - kSumBytes;
    const bool fits = lengths.header > 0 && lengths.header <= qint64{base::kHeaderJsonLimits.bytes} && lengths.data > 0
        && lengths.data == rest - lengths.header;
    if (!fits || !lengths.created.isValid())
        return damaged(QT_TRANSLATE_NOOP("Detail", "its length"));
    return lengths;
}

base::Status copyData(QFile& in, Checksum& sum, qint64 length, const QString& dataPath)
{
    QFile out(dataPath);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return unwritable(dataPath);
    while (length > 0) {
        const QByteArray chunk = in.read(std::min(length, kChunkBytes));
        if (chunk.isEmpty())
            return fail(Code::FileUnreadable, in.fileName());
        sum.add(chunk);
        length -= chunk.size();
        if (out.write(chunk) != chunk.size())
            return unwritable(dataPath);
    }
    if (!out.flush())
        return unwritable(dataPath);
    return {};
}

base::Result<BackupParts> unpack(QFile& in, const QString& dataPath)
{
    Checksum sum;
    const base::Result<Lengths> lengths = readStart(in, sum);
    if (!lengths)
        return lengths.error();
    const QByteArray headerBytes = in.read(lengths->header);
    sum.add(headerBytes);
    if (base::Status copied = copyData(in, sum, lengths->data, dataPath); !copied)
        return copied.error();
    if (in.read(kSumBytes) != sum.finish())
        return damaged(QT_TRANSLATE_NOOP("Detail", "its checksum is wrong"));
    const base::Result<KeyHeader> header = decodeKeyHeader(headerBytes);
    if (!header)
        return header.error();
    return BackupParts{*header, lengths->created};
}

} // namespace

base::Status packBackup(const QString& file, const KeyHeader& header, const QString& dataPath, const QDateTime& created)
{
    QFile data(dataPath);
    if (!data.open(QIODevice::ReadOnly))
        return fail(Code::FileUnreadable, dataPath);
    QSaveFile out(file);
    out.setDirectWriteFallback(false);
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return unwritable(file);
    const QByteArray headerBytes = encodeKeyHeader(header);
    const QByteArray start = kMagicStart + QByteArray::number(kBackupFormat) + '\n'
        + QByteArray::number(headerBytes.size()) + ' ' + QByteArray::number(data.size()) + ' '
        + created.toUTC().toString(Qt::ISODate).toLatin1() + '\n';
    Checksum sum;
    if (base::Status written = writePart(out, sum, start + headerBytes); !written)
        return written;
    if (base::Status written = writeData(out, sum, data); !written)
        return written;
    if (out.write(sum.finish()) != kSumBytes || !out.commit())
        return unwritable(file);
    return {};
}

bool looksLikeBackup(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) && opened.read(qint64{sizeof(kMagicStart)} - 1) == kMagicStart;
}

base::Result<BackupParts> unpackBackup(const QString& file, const QString& dataPath)
{
    const QFileInfo info(file);
    if (!info.exists())
        return fail(Code::FileMissing, file);
    if (!info.isFile())
        return fail(Code::VaultNotAVault, file);
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return fail(Code::FileUnreadable, file);
    base::Result<BackupParts> parts = unpack(in, dataPath);
    if (!parts)
        QFile::remove(dataPath);
    return parts;
}

} // namespace recourse::vault
