// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/limits.h"
#include "base/result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace recourse::formats {

enum class XmlToken { Start, End, Text, EndOfDocument };

struct XmlEvent;
class XmlParser;

/// A pull reader over XML that refuses any document type declaration and bounds depth, texts, tags and comments. Bytes that are UTF-8
/// are read as that, whatever they declare: a text that was decoded still says what it was. Of others, UTF-16 and ISO-8859-1 are known.
/// What it holds of the document is wiped in the end. All texts are UTF-8 and good until the next call.
class XmlReader
{
public:
    /// `bytes` must outlive it.
    XmlReader(std::string_view bytes, const base::XmlLimits& limits);
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    /// How many threads read ahead of who reads a document of so many bytes.
    [[nodiscard]] static unsigned furtherThreads(std::size_t bytes);

    /// The next token; comments and processing instructions are passed over, white space between elements is given as
    /// Text; text that the caller skips may be sixteen times as long as text that is read. Errors: InputDoctype, InputTooDeep,
    /// InputTooLarge, InputMalformed (`where`: "line 3, column 14"). An error stays.
    [[nodiscard]] base::Result<XmlToken> next();

    [[nodiscard]] std::string_view name() const; ///< of the element that starts or ends, without prefix
    [[nodiscard]] std::string_view text() const; ///< of a Text token
    /// An attribute of a Start token by its name as it is written, prefix included; empty if there is none.
    [[nodiscard]] std::string_view attribute(std::string_view name) const;
    [[nodiscard]] qint64 line() const; ///< counted from 1
    [[nodiscard]] int depth() const { return m_depth; }

    /// After a Start token: all text up to the matching end, nested elements' text left out; stands at that End
    /// afterwards.
    [[nodiscard]] base::Result<std::string_view> elementText();
    /// After a Start token: passes over everything up to the matching End.
    [[nodiscard]] base::Status skipElement();

private:
    [[nodiscard]] base::Result<XmlToken> advance();
    [[nodiscard]] base::Error refuseText();

    std::size_t m_textBytes;
    std::unique_ptr<XmlParser> m_parser;
    const XmlEvent* m_event = nullptr; ///< of the token that was given last
    std::optional<base::Error> m_refused; ///< once refused, always refused
    int m_depth = 0;
    std::string m_elementText;
};

} // namespace recourse::formats
