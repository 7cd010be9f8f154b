// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/detail.h"
#include "base/secret_bytes.h"
#include "formats/charset.h"
#include "formats/text_decoding.h"

#include <QStringDecoder>

#include <algorithm>

namespace recourse::formats {

using base::Code;
using base::Detail;
using base::fail;

namespace {

constexpr std::size_t kPiece = std::size_t{64} << 10;
/// A letter of two bytes can become three in UTF-8, a byte of a single-byte encoding three as well.
constexpr std::size_t kMostGrowth = 3;

std::string_view withoutByteOrderMark(std::string_view bytes)
{
    for (const std::string_view mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (bytes.starts_with(mark))
            return bytes.substr(mark.size());
    }
    return bytes;
}

/// Those that every Qt can do, in the spelling of reports.
std::optional<TextEncoding> builtIn(const QString& name)
{
    for (const TextEncoding encoding : {TextEncoding::Utf16Le, TextEncoding::Utf16Be, TextEncoding::Windows1252}) {
        if (name.compare(encodingName(encoding), Qt::CaseInsensitive) == 0)
            return encoding;
    }
    return {};
}

/// Piece by piece into a buffer that never moves, so that no unwiped copy stays behind.
void appendDecoded(std::string_view bytes, QStringDecoder& decode, QByteArray& out)
{
    for (std::size_t at = 0; at < bytes.size(); at += kPiece) {
        const std::string_view piece = bytes.substr(at, kPiece);
        QString text = decode(QByteArrayView(piece.data(), static_cast<qsizetype>(piece.size())));
        QByteArray utf8 = text.toUtf8();
        out.append(utf8);
        base::wipe(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
        base::wipe(utf8.data(), static_cast<std::size_t>(utf8.size()));
    }
}

} // namespace

base::Result<DecodedText> decodeTextAs(std::string_view bytes, const QString& name)
{
    bytes = withoutByteOrderMark(bytes);
    const auto known = builtIn(name);
    QStringDecoder decode(name.toLatin1().constData());
    if (!known && !decode.isValid())
        return fail(Code::BadArgument, name);
    QByteArray converted;
    converted.reserve(static_cast<qsizetype>(bytes.size() * kMostGrowth));
    if (known == TextEncoding::Windows1252)
        appendWindows1252(bytes, converted);
    else if (known)
        appendUtf16(bytes, *known, converted);
    else
        appendDecoded(bytes, decode, converted);
    DecodedText text(std::move(converted), known.value_or(TextEncoding::Named), name);
    if (const auto nul = text.text().find('\0'); nul != std::string_view::npos)
        return fail(Code::InputNotText, Detail::tr("a NUL character at byte %1 of the decoded text").arg(nul));
    return text;
}

} // namespace recourse::formats
