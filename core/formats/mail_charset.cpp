// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/mail_charset.h"

#include "formats/charset.h"
#include "formats/mail_header.h"

#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <utility>

namespace recourse::formats {

namespace {

constexpr std::size_t kLongestName = 40;
constexpr std::size_t kMostDecoders = 32; ///< kept; a mailbox has a dozen charsets

/// Charsets whose bytes are read as UTF-8 or Windows-1252, whatever the sender says.
constexpr std::array<std::string_view, 10> kPlain{
    "", "us-ascii", "ascii", "iso-8859-1", "iso8859-1", "latin1", "utf-8", "utf8", "windows-1252", "cp1252"};

/// Names that senders use, and a larger charset that decoders know.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kOtherNames{{{"gb2312", "gb18030"}, {"gbk", "gb18030"},
    {"gb_2312-80", "gb18030"}, {"x-gbk", "gb18030"}, {"ks_c_5601-1987", "windows-949"}, {"x-sjis", "shift_jis"}, {"cp1251", "windows-1251"},
    {"iso-8859-8-i", "iso-8859-8"}}};

bool isAscii(std::string_view bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isPlain(std::string_view charset)
{
    return std::any_of(kPlain.begin(), kPlain.end(), [&](std::string_view name) { return isMailWord(charset, name); });
}

/// UTF-8 with a cut character somewhere is still UTF-8; bytes of which nothing is UTF-8 are Windows-1252.
bool isMostlyUtf8(const QString& decoded)
{
    return std::any_of(decoded.begin(), decoded.end(), [](QChar c) { return c.unicode() >= 0x80 && c != QChar::ReplacementCharacter; });
}

void appendPlain(std::string_view bytes, QString& out)
{
    const auto size = static_cast<qsizetype>(bytes.size());
    if (isAscii(bytes)) {
        out.append(QLatin1String(bytes.data(), size));
        return;
    }
    const QString decoded = QString::fromUtf8(bytes.data(), size);
    if (QUtf8StringView(bytes.data(), size).isValidUtf8() || isMostlyUtf8(decoded)) {
        out.append(decoded);
        return;
    }
    QByteArray utf8;
    appendWindows1252(bytes, utf8);
    out.append(QString::fromUtf8(utf8));
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    return lower;
}

} // namespace

QStringDecoder* MailCharsets::decoderOf(std::string_view charset)
{
    for (const Known& known : m_known) {
        if (isMailWord(charset, known.name))
            return known.decoder.get();
    }
    if (charset.size() > kLongestName || !isAscii(charset) || charset.find('\0') != std::string_view::npos)
        return nullptr;
    Known known{lowerCase(charset), nullptr};
    std::string name = known.name;
    for (const auto& [other, better] : kOtherNames)
        name = name == other ? std::string(better) : name;
    auto decoder = std::make_unique<QStringDecoder>(name.c_str());
    if (decoder->isValid())
        known.decoder = std::move(decoder);
    if (m_known.size() < kMostDecoders) {
        m_known.push_back(std::move(known));
        return m_known.back().decoder.get();
    }
    Known& place = m_known[m_oldest];
    m_oldest = (m_oldest + 1) % kMostDecoders;
    place = std::move(known);
    return place.decoder.get();
}

void MailCharsets::append(std::string_view charset, std::string_view bytes, QString& out)
{
    QStringDecoder* decoder = isPlain(charset) ? nullptr : decoderOf(charset);
    if (decoder == nullptr) {
        appendPlain(bytes, out);
        return;
    }
    decoder->resetState();
    out.append(decoder->decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size()))));
}

} // namespace recourse::formats
