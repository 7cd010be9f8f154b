// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/text_decoding.h"

#include "base/detail.h"
#include "base/secret_bytes.h"
#include "formats/charset.h"

#include <QRegularExpression>

#include <simdjson.h>

#include <algorithm>
#include <utility>

namespace recourse::formats {

using base::Code;
using base::Detail;
using base::fail;

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kNone = std::string_view::npos;
constexpr std::size_t kNulSample = std::size_t{64} << 10;

bool isUtf8(std::string_view bytes)
{
    return simdjson::validate_utf8(bytes.data(), bytes.size());
}

/// Which UTF-16 a text without byte order mark is: Latin letters leave a NUL in every second place and none in the
/// others.
TextEncoding guessFromNuls(std::string_view bytes)
{
    const std::string_view sample = bytes.substr(0, kNulSample);
    std::size_t nuls[2] = {0, 0};
    for (std::size_t i = 0; i < sample.size(); ++i)
        nuls[i % 2] += sample[i] == '\0' ? 1 : 0;
    const std::size_t many = std::max<std::size_t>(sample.size() / 8, 1);
    if (nuls[1] >= many && nuls[0] * 16 <= nuls[1])
        return TextEncoding::Utf16Le;
    if (nuls[0] >= many && nuls[1] * 16 <= nuls[0])
        return TextEncoding::Utf16Be;
    return TextEncoding::Utf8;
}

/// Calls `use` for each line with its line end.
template <class Use> void forEachLine(std::string_view text, Use use)
{
    const char end = text.find('\n') == kNone ? '\r' : '\n';
    while (!text.empty()) {
        const std::size_t at = text.find(end);
        const std::size_t length = at == kNone ? text.size() : at + 1;
        use(text.substr(0, length));
        text.remove_prefix(length);
    }
}

bool hasOnlyStrayBytes(std::string_view bytes)
{
    std::size_t lines = 0;
    std::size_t invalid = 0;
    std::size_t withLetters = 0;
    forEachLine(bytes, [&](std::string_view line) {
        const bool valid = isUtf8(line);
        const bool ascii
            = std::none_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        ++lines;
        invalid += valid ? 0 : 1;
        withLetters += valid && !ascii ? 1 : 0;
    });
    return invalid * 100 < lines || withLetters > invalid;
}

base::Result<DecodedText> finish(QByteArray converted, TextEncoding encoding)
{
    DecodedText text(std::move(converted), encoding);
    if (const std::size_t nul = text.text().find('\0'); nul != kNone)
        return fail(Code::InputNotText, Detail::tr("a NUL character at byte %1 of the decoded text").arg(nul));
    return text;
}

base::Result<DecodedText> decodeSingleByte(std::string_view bytes)
{
    QByteArray converted;
    converted.reserve(reserveForUtf8(bytes.size()));
    if (!hasOnlyStrayBytes(bytes)) {
        appendWindows1252(bytes, converted);
        return finish(std::move(converted), TextEncoding::Windows1252);
    }
    forEachLine(bytes, [&](std::string_view line) {
        if (isUtf8(line))
            converted.append(line.data(), static_cast<qsizetype>(line.size()));
        else
            appendWindows1252(line, converted);
    });
    return finish(std::move(converted), TextEncoding::Utf8WithStrayBytes);
}

/// The encoding that an XML declaration names, unless that is UTF-8, which the text was found not to be; empty without one.
QString declaredEncoding(std::string_view bytes)
{
    constexpr std::size_t kLongest = 400;
    if (!bytes.starts_with("<?xml "sv))
        return {};
    const std::string_view head = bytes.substr(0, bytes.substr(0, kLongest).find("?>"));
    static const QRegularExpression kEncoding(QStringLiteral("\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]{0,39})[\"']"));
    const QString name = kEncoding.match(QString::fromLatin1(head.data(), static_cast<qsizetype>(head.size()))).captured(1);
    return name.startsWith(QStringLiteral("UTF"), Qt::CaseInsensitive) ? QString() : name;
}

base::Result<DecodedText> decodeUtf16(std::string_view bytes, TextEncoding encoding)
{
    const std::string_view mark = encoding == TextEncoding::Utf16Le ? "\xFF\xFE"sv : "\xFE\xFF"sv;
    while (bytes.starts_with(mark))
        bytes.remove_prefix(mark.size());
    QByteArray converted;
    converted.reserve(reserveForUtf8(bytes.size()));
    appendUtf16(bytes, encoding, converted);
    return finish(std::move(converted), encoding);
}

} // namespace

DecodedText::DecodedText(std::string_view borrowed, TextEncoding encoding)
    : m_borrowed(borrowed)
    , m_encoding(encoding)
{
}

DecodedText::DecodedText(QByteArray converted, TextEncoding encoding, const QString& name)
    : m_converted(std::move(converted))
    , m_encoding(encoding)
    , m_name(name)
{
}

DecodedText::~DecodedText()
{
    if (m_converted.isDetached())
        base::wipe(m_converted.data(), static_cast<std::size_t>(m_converted.size()));
}

std::string_view DecodedText::text() const
{
    if (m_converted.isNull())
        return m_borrowed;
    return {m_converted.constData(), static_cast<std::size_t>(m_converted.size())};
}

base::Result<DecodedText> decodeText(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv))
        return fail(Code::InputNotText, QStringLiteral("UTF-32"));
    if (bytes.starts_with("\xFF\xFE"sv))
        return decodeUtf16(bytes, TextEncoding::Utf16Le);
    if (bytes.starts_with("\xFE\xFF"sv))
        return decodeUtf16(bytes, TextEncoding::Utf16Be);
    while (bytes.starts_with("\xEF\xBB\xBF"sv)) // files that were put together have several
        bytes.remove_prefix(3);
    if (const std::size_t nul = bytes.find('\0'); nul != kNone) {
        const TextEncoding guess = guessFromNuls(bytes);
        if (guess == TextEncoding::Utf8)
            return fail(Code::InputNotText, Detail::tr("a NUL byte at byte %1").arg(nul));
        return decodeUtf16(bytes, guess);
    }
    if (isUtf8(bytes))
        return DecodedText(bytes, TextEncoding::Utf8);
    if (const QString name = declaredEncoding(bytes); !name.isEmpty()) {
        if (auto text = decodeTextAs(bytes, name))
            return text;
    }
    return decodeSingleByte(bytes);
}

QString DecodedText::encodingName() const
{
    return m_encoding == TextEncoding::Named ? m_name : formats::encodingName(m_encoding);
}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16Le:
        return QStringLiteral("UTF-16LE");
    case TextEncoding::Utf16Be:
        return QStringLiteral("UTF-16BE");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    case TextEncoding::Utf8WithStrayBytes:
        return QStringLiteral("UTF-8 with some lines in Windows-1252");
    case TextEncoding::Named:
        break;
    }
    return {};
}

} // namespace recourse::formats
