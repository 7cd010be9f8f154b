// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/key_header.h"

#include "base/detail.h"
#include "formats/json.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

#include <optional>

namespace recourse::vault {

namespace {

using base::Code;
using base::Detail;
using formats::JsonView;

constexpr char kKind[] = "recourse-vault";
constexpr char kKdf[] = "argon2id13";
constexpr char kCipher[] = "sqlcipher-4";
constexpr char kChecksumStart[] = ",\n    \"checksum\": \"";
constexpr char kChecksumEnd[] = "\"\n}\n";
constexpr int kChecksumDigits = 64;

QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QByteArray checksumOf(const QByteArray& bytes)
{
    QByteArray sum(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(sum.data()), static_cast<std::size_t>(sum.size()),
        reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<unsigned long long>(bytes.size()),
        nullptr, 0);
    return sum.toHex();
}

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonObject wrapObject(const KeyWrap& wrap)
{
    return {
        {QStringLiteral("memory_bytes"), static_cast<qint64>(wrap.cost.memoryBytes)},
        {QStringLiteral("passes"), static_cast<qint64>(wrap.cost.passes)},
        {QStringLiteral("salt"), base64(wrap.salt)},
        {QStringLiteral("nonce"), base64(wrap.nonce)},
        {QStringLiteral("key"), base64(wrap.cipherText)},
    };
}

base::Error damaged(const char* what)
{
    return fail(Code::VaultHeaderDamaged, Detail::tr(what));
}

/// The bytes before the checksum member, if the checksum is theirs.
std::optional<QByteArray> vouchedPart(const QByteArray& bytes)
{
    const qsizetype tail
        = qsizetype{sizeof(kChecksumStart)} - 1 + kChecksumDigits + qsizetype{sizeof(kChecksumEnd)} - 1;
    if (bytes.size() <= tail)
        return {};
    const QByteArray part = bytes.left(bytes.size() - tail);
    if (bytes.mid(part.size()) != kChecksumStart + checksumOf(part) + kChecksumEnd)
        return {};
    return part;
}

std::optional<QByteArray> bytesOf(const JsonView& value, int length)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(value.text().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != length)
        return {};
    return decoded.decoded;
}

base::Result<KdfCost> readCost(const JsonView& object)
{
    const auto memory = object["memory_bytes"].integer();
    const auto passes = object["passes"].integer();
    if (!memory || !passes)
        return damaged(QT_TRANSLATE_NOOP("Detail", "the cost of a key is missing"));
    if (*memory < 0 || *passes < 0)
        return fail(Code::VaultCostOutOfBounds, Detail::tr("negative cost"));
    const KdfCost cost{static_cast<quint64>(*memory), static_cast<quint64>(*passes)};
    if (const base::Status checked = checkCost(cost); !checked)
        return checked.error();
    return cost;
}

base::Result<KeyWrap> readWrap(const JsonView& object)
{
    const base::Result<KdfCost> cost = readCost(object);
    if (!cost)
        return cost.error();
    const auto salt = bytesOf(object["salt"], kSaltBytes);
    const auto nonce = bytesOf(object["nonce"], kNonceBytes);
    const auto key = bytesOf(object["key"], kWrappedKeyBytes);
    if (!salt || !nonce || !key)
        return damaged(QT_TRANSLATE_NOOP("Detail", "a wrapped key has the wrong length"));
    return KeyWrap{*cost, *salt, *nonce, *key};
}

base::Status checkFormat(const JsonView& root)
{
    if (root["kind"].string() != kKind)
        return damaged(QT_TRANSLATE_NOOP("Detail", "not a key header"));
    const auto format = root["format"].integer();
    if (!format)
        return damaged(QT_TRANSLATE_NOOP("Detail", "no format number"));
    if (*format > kHeaderFormat)
        return fail(Code::VaultNewer, Detail::tr("key header format %1").arg(*format));
    if (*format != kHeaderFormat || root["kdf"].string() != kKdf || root["cipher"].string() != kCipher)
        return damaged(QT_TRANSLATE_NOOP("Detail", "unknown format or cipher"));
    return {};
}

base::Result<KeyHeader> readHeader(const JsonView& root)
{
    const auto vaultId = bytesOf(root["vault"], kVaultIdBytes);
    const QDateTime created = QDateTime::fromString(root["created"].text(), Qt::ISODate);
    const auto serial = root["serial"].integer();
    if (!vaultId || !created.isValid() || !serial || *serial < 1)
        return damaged(QT_TRANSLATE_NOOP("Detail", "id, creation time or serial is missing"));
    const base::Result<KeyWrap> passphrase = readWrap(root["passphrase"]);
    if (!passphrase)
        return passphrase.error();
    const base::Result<KeyWrap> recoveryCode = readWrap(root["recovery_code"]);
    if (!recoveryCode)
        return recoveryCode.error();
    return KeyHeader{*vaultId, created.toUTC(), *serial, *passphrase, *recoveryCode};
}

} // namespace

base::Status checkCost(const KdfCost& cost)
{
    if (cost.memoryBytes < kLeastKdfCost.memoryBytes || cost.memoryBytes > kGreatestKdfCost.memoryBytes)
        return fail(Code::VaultCostOutOfBounds, Detail::tr("%1 bytes of memory").arg(cost.memoryBytes));
    if (cost.passes < kLeastKdfCost.passes || cost.passes > kGreatestKdfCost.passes)
        return fail(Code::VaultCostOutOfBounds, Detail::tr("%1 passes").arg(cost.passes));
    return {};
}

QByteArray encodeKeyHeader(const KeyHeader& header)
{
    const QJsonObject object{
        {QStringLiteral("kind"), QString::fromLatin1(kKind)},
        {QStringLiteral("format"), kHeaderFormat},
        {QStringLiteral("vault"), base64(header.vaultId)},
        {QStringLiteral("created"), timeText(header.created)},
        {QStringLiteral("serial"), header.serial},
        {QStringLiteral("cipher"), QString::fromLatin1(kCipher)},
        {QStringLiteral("kdf"), QString::fromLatin1(kKdf)},
        {QStringLiteral("passphrase"), wrapObject(header.passphrase)},
        {QStringLiteral("recovery_code"), wrapObject(header.recoveryCode)},
    };
    QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Indented);
    text.chop(3); // "\n}\n"
    return text + kChecksumStart + checksumOf(text) + kChecksumEnd;
}

base::Result<KeyHeader> decodeKeyHeader(const QByteArray& bytes)
{
    const std::optional<QByteArray> part = vouchedPart(bytes);
    if (!part)
        return damaged(QT_TRANSLATE_NOOP("Detail", "its checksum is wrong"));
    const QByteArray text = *part + "\n}\n";
    const auto document = formats::JsonDocument::parse(
        std::string_view(text.constData(), static_cast<std::size_t>(text.size())), base::kHeaderJsonLimits);
    if (!document)
        return damaged(QT_TRANSLATE_NOOP("Detail", "it is not JSON"));
    const JsonView root = document->root();
    if (const base::Status known = checkFormat(root); !known)
        return known.error();
    return readHeader(root);
}

QByteArray associatedData(const KeyHeader& header, WrapKind kind)
{
    const KeyWrap& wrap = header.wrap(kind);
    const QByteArray name
        = kind == WrapKind::Passphrase ? QByteArrayLiteral("passphrase") : QByteArrayLiteral("recovery_code");
    const QByteArrayList fields{kKind, QByteArray::number(kHeaderFormat), header.vaultId.toHex(),
        timeText(header.created).toLatin1(), kCipher, kKdf, name, QByteArray::number(wrap.cost.memoryBytes),
        QByteArray::number(wrap.cost.passes), wrap.salt.toHex()};
    return fields.join('\n');
}

} // namespace recourse::vault
