// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/mail_part_fields.h"

#include "formats/mail_charset.h"
#include "formats/mail_words.h"

#include <algorithm>
#include <vector>

namespace recourse::formats {

namespace {

constexpr std::size_t kMostParameters = 100;
constexpr qsizetype kMostName = 1000;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

std::string lowered(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (!isSpace(c))
            result += lower(c);
    }
    return result;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// The bytes of "%41" and "=41".
std::string unescaped(std::string_view text, char sign)
{
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == sign && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0;
        bytes += escape ? static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2])) : text[i];
        i += escape ? 2 : 0;
    }
    return bytes;
}

/// Parts of the field at ";" outside of quotes; quotes and backslashes taken away.
std::vector<std::string> split(std::string_view body)
{
    std::vector<std::string> parts(1);
    bool quoted = false;
    for (std::size_t i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (c == '"')
            quoted = !quoted;
        else if (c == '\\' && quoted && i + 1 < body.size())
            parts.back() += body[++i];
        else if (c == ';' && !quoted && parts.size() < kMostParameters)
            parts.emplace_back();
        else if (c != '\r' && c != '\n')
            parts.back() += c;
    }
    return parts;
}

/// The pieces of one parameter in the order of their numbers.
struct Pieces
{
    std::map<int, std::pair<std::string, bool>> byNumber; ///< text, and whether it is in percent signs
};

void addPiece(std::map<std::string, Pieces>& all, std::string name, const std::string& value)
{
    const bool extended = !name.empty() && name.back() == '*';
    if (extended)
        name.pop_back();
    int number = 0;
    if (const std::size_t star = name.find('*'); star != std::string::npos) {
        for (const char c : name.substr(star + 1, 3))
            number = number * 10 + std::clamp(c - '0', 0, 9);
        name.resize(star);
    }
    auto& piece = all[name].byNumber[number];
    if (extended || !piece.second) // the plain name beside an extended one is for older readers
        piece = {value, extended};
}

QString joined(const Pieces& pieces)
{
    std::string charset;
    std::string bytes;
    bool extended = false;
    for (const auto& [number, piece] : pieces.byNumber) {
        std::string text = piece.first;
        if (const std::size_t tick = text.find('\''); piece.second && !extended && tick != std::string::npos) {
            charset = lowered(text.substr(0, tick));
            const std::size_t second = text.find('\'', tick + 1);
            text = text.substr(second == std::string::npos ? tick + 1 : second + 1);
        }
        extended = extended || piece.second;
        bytes += piece.second ? unescaped(text, '%') : text;
    }
    QString result;
    if (extended)
        MailCharsets().append(charset, bytes, result);
    else
        MailWords().decode(bytes, {}, kMostName, result); // not the standard's way, but senders do it
    return result.left(kMostName);
}

std::string trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return std::string(text);
}

/// Lines of quoted-printable text: blanks at a line's end are no content, "=" at its end joins it with the next.
QByteArray decodedQuoted(std::string_view content)
{
    QByteArray result;
    while (!content.empty()) {
        const std::size_t end = content.find('\n');
        std::string_view line = content.substr(0, end);
        content.remove_prefix(end == std::string_view::npos ? content.size() : end + 1);
        while (!line.empty() && isSpace(line.back()))
            line.remove_suffix(1);
        const bool soft = !line.empty() && line.back() == '=';
        if (soft)
            line.remove_suffix(1);
        result += QByteArray::fromStdString(unescaped(line, '='));
        if (!soft && end != std::string_view::npos)
            result += '\n';
    }
    return result;
}

} // namespace

QString MailFieldValue::parameter(const char* name) const
{
    const auto found = parameters.find(name);
    return found == parameters.end() ? QString() : found->second;
}

MailFieldValue readMailFieldValue(std::string_view body)
{
    const std::vector<std::string> parts = split(body);
    MailFieldValue field;
    field.value = lowered(parts.front());
    std::map<std::string, Pieces> pieces;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const std::size_t equals = parts[i].find('=');
        if (equals != std::string::npos)
            addPiece(pieces, lowered(parts[i].substr(0, equals)), trimmed(parts[i].substr(equals + 1)));
    }
    for (const auto& [name, all] : pieces)
        field.parameters[name] = joined(all);
    return field;
}

QByteArray decodedMailContent(std::string_view content, std::string_view encoding)
{
    if (encoding == "quoted-printable")
        return decodedQuoted(content);
    const QByteArray bytes(content.data(), static_cast<qsizetype>(content.size()));
    return encoding == "base64" ? QByteArray::fromBase64(bytes) : bytes;
}

} // namespace recourse::formats
