// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/mail_words.h"

#include "formats/mail_header.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>

namespace recourse::formats {

namespace {

constexpr std::string_view kBegin = "=?";
constexpr std::size_t kLongestCharset = 60;

constexpr std::array<signed char, 256> makeBase64Digits()
{
    std::array<signed char, 256> table{};
    table.fill(-1);
    constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (std::size_t i = 0; i < kDigits.size(); ++i)
        table[static_cast<unsigned char>(kDigits[i])] = static_cast<signed char>(i);
    return table;
}
constexpr std::array<signed char, 256> kBase64Digits = makeBase64Digits();

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char low = static_cast<char>(c | 0x20);
    return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

void appendBase64(std::string_view text, std::string& out)
{
    unsigned bits = 0;
    int count = 0;
    for (const char c : text) {
        const signed char digit = kBase64Digits[static_cast<unsigned char>(c)];
        if (digit < 0)
            continue;
        bits = bits << 6 | static_cast<unsigned>(digit);
        count += 6;
        if (count >= 8) {
            count -= 8;
            out.push_back(static_cast<char>(bits >> count & 0xFF));
        }
    }
}

/// RFC 2047 §4.2.
void appendQuoted(std::string_view text, std::string& out)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '=' && i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = high >= 0 ? hexValue(text[i + 2]) : -1;
        if (low >= 0) {
            out.push_back(static_cast<char>(high * 16 + low));
            i += 2;
        } else {
            out.push_back(text[i] == '_' ? ' ' : text[i]);
        }
    }
}

bool isBlank(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t'; });
}

/// Printable ASCII without the beginning of an encoded word: most of all texts.
bool isPlain(std::string_view text)
{
    const bool isPrintable = std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
    return isPrintable && text.find(kBegin) == std::string_view::npos;
}

} // namespace

/// One encoded word at the beginning of a text.
struct MailWords::Word
{
    std::string_view charset;
    std::string_view content;
    bool base64 = false;
    std::size_t size = 0; ///< of the whole word
};

bool MailWords::readWord(std::string_view text, Word& word)
{
    const std::size_t mark = text.substr(0, kLongestCharset).find('?', kBegin.size());
    if (mark == std::string_view::npos || mark + 2 >= text.size() || text[mark + 2] != '?')
        return false;
    const char encoding = static_cast<char>(text[mark + 1] | 0x20);
    if (encoding != 'b' && encoding != 'q')
        return false;
    const std::size_t begin = mark + 3;
    const std::size_t end = text.find("?=", begin);
    if (end == std::string_view::npos)
        return false;
    word.charset = text.substr(kBegin.size(), mark - kBegin.size());
    word.charset = word.charset.substr(0, word.charset.find('*'));
    word.content = text.substr(begin, end - begin);
    word.base64 = encoding == 'b';
    word.size = end + 2;
    return true;
}

void MailWords::flush(QString& out)
{
    if (!m_bytes.empty())
        m_charsets.append(m_charset, m_bytes, out);
    m_bytes.clear();
}

void MailWords::appendRaw(std::string_view bytes, std::string_view rawCharset, QString& out)
{
    if (std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= ' ' && c <= '~'; })) {
        out.append(QLatin1String(bytes.data(), static_cast<qsizetype>(bytes.size())));
        return;
    }
    const bool isUtf8 = QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())).isValidUtf8();
    const bool hasEscapes = bytes.find('\x1b') != std::string_view::npos;
    m_charsets.append(isUtf8 && !hasEscapes ? std::string_view() : rawCharset, bytes, out);
}

void MailWords::decode(std::string_view text, std::string_view rawCharset, qsizetype maxCharacters, QString& out)
{
    out.resize(0);
    if (isPlain(text)) {
        out.append(QLatin1String(text.data(), std::min(maxCharacters, static_cast<qsizetype>(text.size()))));
        return;
    }
    m_bytes.clear();
    while (!text.empty() && out.size() + static_cast<qsizetype>(m_bytes.size()) / 4 < maxCharacters) {
        const std::size_t begin = std::min(text.find(kBegin), text.size());
        Word word;
        const bool isWord = begin < text.size() && readWord(text.substr(begin), word);
        const std::size_t plain = isWord ? begin : std::min(text.size(), begin + kBegin.size());
        if (!(isWord && !m_bytes.empty() && isBlank(text.substr(0, plain)))) {
            flush(out);
            appendRaw(text.substr(0, plain), rawCharset, out);
        }
        text.remove_prefix(plain);
        if (!isWord)
            continue;
        if (!isMailWord(word.charset, m_charset)) {
            flush(out);
            m_charset.assign(word.charset);
            std::transform(m_charset.begin(), m_charset.end(), m_charset.begin(),
                [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
        }
        if (word.base64)
            appendBase64(word.content, m_bytes);
        else
            appendQuoted(word.content, m_bytes);
        text.remove_prefix(word.size);
    }
    flush(out);
    out.truncate(maxCharacters);
    for (QChar& c : out) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7F)
            c = QLatin1Char(' ');
    }
}

} // namespace recourse::formats
