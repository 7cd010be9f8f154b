// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/mail_part.h"

#include "export/letter_blocks.h"

#include <QRegularExpression>

#include <algorithm>
#include <string_view>

namespace recourse::documents {

namespace {

constexpr int kBase64Line = 76;
constexpr int kPlainName = 50; ///< characters; with its parameter in one line
constexpr int kPiece = 54; ///< of an extended value, with " filename*10*=utf-8''" and ";" below 76
constexpr int kLongestName = 200; ///< characters; what file systems take

QString shownName(const QString& name)
{
    QString line = cleanLine(name);
    line = line.mid(std::max(line.lastIndexOf(QLatin1Char('/')), line.lastIndexOf(QLatin1Char('\\'))) + 1).trimmed();
    return line.isEmpty() ? QStringLiteral("file") : line.right(kLongestName);
}

bool plain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7F && c != QLatin1Char('"') && c != QLatin1Char('\\') && c != QLatin1Char('%');
}

/// What a reader that knows no RFC 2231 shows.
QByteArray plainName(const QString& name)
{
    QByteArray result;
    for (const QChar c : name.right(kPlainName)) {
        if (!c.isLowSurrogate())
            result += plain(c) ? static_cast<char>(c.unicode()) : '_';
    }
    return result;
}

/// RFC 2231 §7: attribute-char is a token without * ' %.
bool attributeCharacter(char c)
{
    constexpr std::string_view kSigns = "!#$&+-.^_`{|}~";
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || kSigns.find(c) != std::string_view::npos;
}

/// The extended value in pieces; no percent sign is cut from its digits.
QByteArrayList extendedPieces(const QString& name)
{
    QByteArrayList pieces;
    QByteArray piece = "utf-8''";
    for (const char c : name.toUtf8()) {
        const QByteArray unit = attributeCharacter(c) ? QByteArray(1, c) : '%' + QByteArray(1, c).toHex().toUpper();
        if (piece.size() + unit.size() > kPiece) {
            pieces += piece;
            piece.clear();
        }
        piece += unit;
    }
    pieces += piece;
    return pieces;
}

QByteArray nameParameters(const QString& name)
{
    const QByteArray simple = plainName(name);
    QByteArray result = ";\r\n filename=\"" + simple + '"';
    if (QString::fromLatin1(simple) == name)
        return result;
    const QByteArrayList pieces = extendedPieces(name);
    if (pieces.size() == 1)
        return result + ";\r\n filename*=" + pieces.first();
    for (qsizetype i = 0; i < pieces.size(); ++i)
        result += ";\r\n filename*" + QByteArray::number(i) + "*=" + pieces[i];
    return result;
}

/// RFC 2046 §5.2.1: a message may not be sent as base64 under its own type, and parts within parts are not ours to make.
QByteArray typeOf(const QString& mediaType)
{
    static const QRegularExpression kType(QStringLiteral("\\A[a-z0-9][a-z0-9.+-]{0,40}/[a-z0-9][a-z0-9.+-]{0,80}\\z"));
    const QString type = mediaType.trimmed().toLower();
    const bool container = type.startsWith(QStringLiteral("message/")) || type.startsWith(QStringLiteral("multipart/"));
    if (container || type.size() > kPlainName || !kType.match(type).hasMatch())
        return QByteArrayLiteral("application/octet-stream");
    return type.toLatin1();
}

} // namespace

QByteArray filePart(const MailFile& file)
{
    QByteArray part = "Content-Type: " + typeOf(file.mediaType) + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment"
        + nameParameters(shownName(file.name)) + "\r\n\r\n";
    const QByteArray encoded = file.bytes.toBase64();
    part.reserve(part.size() + encoded.size() + encoded.size() / kBase64Line * 2 + 2);
    for (qsizetype i = 0; i < encoded.size(); i += kBase64Line)
        part += encoded.mid(i, kBase64Line) + "\r\n";
    return part;
}

} // namespace recourse::documents
