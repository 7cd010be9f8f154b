// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/xml.h"

#include <cstddef>
#include <string>
#include <vector>

struct XML_ParserStruct;

namespace recourse::formats {

/// A place in a document, both numbers counted from 1.
struct XmlPlace
{
    qint64 line = 1;
    qint64 column = 1;
};

/// One thing that a document says. Numbers of bytes are places in what `XmlParser` holds.
struct XmlEvent
{
    XmlToken token = XmlToken::EndOfDocument;
    std::size_t begin = 0; ///< of the name, without prefix, or of the text
    std::size_t size = 0;
    std::size_t firstAttribute = 0;
    std::size_t attributes = 0;
    std::size_t offset = 0; ///< of its first byte in the document
};

/// libexpat as a source of events, fed with one piece of the document at a time. What it and this hold of the document is wiped before
/// the memory is given back.
class XmlParser
{
public:
    /// `bytes` must outlive it.
    XmlParser(std::string_view bytes, const base::XmlLimits& limits);
    ~XmlParser();
    XmlParser(const XmlParser&) = delete;
    XmlParser& operator=(const XmlParser&) = delete;

    /// The next event, good until the next call, as is what it points to; null once the document is refused. All text between two tags
    /// is one event.
    [[nodiscard]] const XmlEvent* next();
    /// Why there is no next event. Errors: see `XmlReader::next`.
    [[nodiscard]] const base::Error& refusal() const { return *m_refused; }
    /// Where an event stands. Quick if asked in the order of the document.
    [[nodiscard]] XmlPlace placeOf(const XmlEvent& event) const;
    /// The UTF-8 name or text of an event.
    [[nodiscard]] std::string_view textOf(const XmlEvent& event) const { return std::string_view(m_text).substr(event.begin, event.size); }
    /// The UTF-8 value of an attribute by its name as it is written; empty if there is none.
    [[nodiscard]] std::string_view attributeOf(const XmlEvent& event, std::string_view name) const;

private:
    struct Slice
    {
        std::size_t begin = 0;
        std::size_t size = 0;
    };
    struct Attribute
    {
        Slice name;
        Slice value;
    };
    struct Callbacks; ///< what libexpat calls

    void feed();
    void start(const char* name, const char** attributes);
    void end(const char* name);
    void text(std::string_view piece);
    void flushText();
    [[nodiscard]] Slice keep(std::string_view text);
    [[nodiscard]] bool takeAttributes(const char** attributes, XmlEvent& event);
    [[nodiscard]] XmlPlace place() const;
    [[nodiscard]] std::size_t offset() const;
    void refuse(base::Code code, const QString& what);
    void refuseMalformed();

    base::XmlLimits m_limits;
    std::string_view m_document;
    std::string_view m_rest;
    std::size_t m_pieceBytes;
    std::size_t m_fed = 0;
    XML_ParserStruct* m_parser;
    std::optional<base::Error> m_refused;
    std::vector<XmlEvent> m_events;
    std::size_t m_given = 0;
    std::size_t m_depth = 0;
    std::string m_text; ///< what events point to
    std::vector<Attribute> m_attributes;
    std::string m_pending; ///< text whose end is not known yet
    std::size_t m_pendingOffset = 0;
    mutable std::size_t m_counted = 0; ///< bytes up to the place that was asked for last
    mutable XmlPlace m_countedPlace;
};

/// Where in the document: "line 3, column 14", and what is wrong there.
[[nodiscard]] base::Error xmlError(base::Code code, const XmlPlace& place, const QString& what);

} // namespace recourse::formats
