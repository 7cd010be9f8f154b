// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/mail_charset.h"

#include <QString>

#include <string>
#include <string_view>

namespace recourse::formats {

/// Decodes header text (RFC 2047, with RFC 2231's language). For one thread; keeps its buffers.
class MailWords
{
public:
    /// Puts the text of an unfolded body into `out`, at most `maxCharacters` of it. Encoded words count anywhere, also in quotes and
    /// without white space around them; neighbours in one charset are decoded as one, because senders cut characters in two.
    /// Bytes that are encoded in nothing are read as `rawCharset` if they are not UTF-8 (the message's own charset, or empty).
    /// Damaged words stay as they stand. Control characters become spaces.
    void decode(std::string_view text, std::string_view rawCharset, qsizetype maxCharacters, QString& out);

private:
    struct Word;
    [[nodiscard]] static bool readWord(std::string_view text, Word& word);
    void flush(QString& out);
    void appendRaw(std::string_view bytes, std::string_view rawCharset, QString& out);

    MailCharsets m_charsets;
    std::string m_bytes; ///< decoded bytes of encoded words in m_charset
    std::string m_charset;
};

} // namespace recourse::formats
