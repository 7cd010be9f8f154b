// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/mail_header.h"

#include "export/letter_blocks.h"

#include <QUrl>

#include <algorithm>

namespace recourse::documents {

namespace {

constexpr int kPlainLength = 60; ///< leaves room for the longest field name in a line of 76
constexpr int kWordBytes = 39; ///< 52 base64 characters and 12 of frame; with "Subject: " before it below 76
constexpr int kLineLength = 76;
constexpr int kAddressLength = 254; ///< RFC 5321 §4.5.3.1.3, without the angle brackets

bool plainAscii(const QString& text)
{
    return text.size() <= kPlainLength && !text.contains(QStringLiteral("=?"))
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

QByteArray encodedWord(const QByteArray& utf8)
{
    return "=?utf-8?B?" + utf8.toBase64() + "?=";
}

/// RFC 5322 atext: what the local part of an address may hold unquoted, and the dot.
bool localCharacter(QChar c)
{
    return c.unicode() < 0x7F && (c.isLetterOrNumber() || QStringLiteral(".!#$%&'*+-/=?^_`{|}~").contains(c));
}

bool domainCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

bool goodLocalPart(const QString& local)
{
    return !local.isEmpty() && std::all_of(local.begin(), local.end(), localCharacter) && !local.startsWith(QLatin1Char('.'))
        && !local.endsWith(QLatin1Char('.')) && !local.contains(QStringLiteral(".."));
}

QByteArray quotedName(const QString& name)
{
    QString escaped = name;
    escaped.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return '"' + escaped.toLatin1() + '"';
}

QByteArray quotedByte(char byte)
{
    return '=' + QByteArray(1, byte).toHex().toUpper();
}

QByteArray quotedLine(const QByteArray& line)
{
    QByteArray result;
    int length = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char byte = line[i];
        const bool lastSpace = byte == ' ' && i == line.size() - 1;
        const QByteArray piece = byte >= 0x20 && byte < 0x7F && byte != '=' && !lastSpace ? QByteArray(1, byte) : quotedByte(byte);
        if (length + piece.size() > kLineLength - 1) {
            result += "=\r\n";
            length = 0;
        }
        result += piece;
        length += static_cast<int>(piece.size());
    }
    return result;
}

} // namespace

QByteArray encodedText(const QString& text)
{
    const QString line = cleanLine(text);
    if (plainAscii(line))
        return line.toLatin1();
    QByteArray result;
    QByteArray word;
    for (const char32_t point : line.toUcs4()) {
        const QByteArray utf8 = QString::fromUcs4(&point, 1).toUtf8();
        if (word.size() + utf8.size() > kWordBytes) {
            result += encodedWord(word) + "\r\n ";
            word.clear();
        }
        word += utf8;
    }
    return result + encodedWord(word);
}

QByteArray plainAddress(const QString& address)
{
    const QString trimmed = address.trimmed();
    const qsizetype at = trimmed.lastIndexOf(QLatin1Char('@'));
    const QString local = trimmed.left(qMax(qsizetype(0), at));
    const QByteArray domain = QUrl::toAce(trimmed.mid(at + 1)).toLower();
    const bool goodDomain = domain.contains('.') && std::all_of(domain.begin(), domain.end(), domainCharacter);
    if (at < 1 || trimmed.size() > kAddressLength || !goodLocalPart(local) || !goodDomain)
        return {};
    return local.toLatin1() + '@' + domain;
}

base::Result<QByteArray> mailbox(const QString& name, const QString& address, const QString& what)
{
    const QByteArray plain = plainAddress(address);
    if (plain.isEmpty())
        return base::fail(base::Code::LetterLint, what);
    const QString shown = cleanLine(name);
    if (shown.isEmpty())
        return plain;
    const QByteArray quoted = plainAscii(shown) ? quotedName(shown) : encodedText(shown);
    return quoted + "\r\n <" + plain + '>';
}

QByteArray quotedPrintable(const QString& text)
{
    QByteArray result;
    const QList<QByteArray> lines = text.toUtf8().split('\n');
    for (const QByteArray& line : lines)
        result += quotedLine(line) + "\r\n";
    return result;
}

} // namespace recourse::documents
