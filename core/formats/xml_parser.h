// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/xml.h"

#include <cstddef>
#include <future>
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

/// libexpat as a source of events, fed with one piece of the document at a time; of a large document, a thread reads the next piece
/// while the events of one are worked off. What it and this hold of the document is wiped before the memory is given back.
class XmlParser
{
public:
    /// `bytes` must outlive it.
    XmlParser(std::string_view bytes, const base::XmlLimits& limits);
    ~XmlParser();
    XmlParser(const XmlParser&) = delete;
    XmlParser& operator=(const XmlParser&) = delete;

    /// Whether a thread reads ahead in a document of so many bytes.
    [[nodiscard]] static bool readsAhead(std::size_t bytes);

    /// The next event, good until the next call, as is what it points to; null once the document is refused. All text between two tags
    /// is one event.
    [[nodiscard]] const XmlEvent* next();
    /// Why there is no next event. Errors: see `XmlReader::next`.
    [[nodiscard]] const base::Error& refusal() const { return *m_refused; }
    /// Where an event stands. Quick if asked in the order of the document.
    [[nodiscard]] XmlPlace placeOf(const XmlEvent& event) const;
    /// The UTF-8 name or text of an event.
    [[nodiscard]] std::string_view textOf(const XmlEvent& event) const { return std::string_view(m_given.text).substr(event.begin, event.size); }
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
    /// What one piece, or several that end nothing, say.
    struct Batch
    {
        std::vector<XmlEvent> events;
        std::string text; ///< what events point to
        std::vector<Attribute> attributes;
    };
    struct Callbacks; ///< what libexpat calls

    void readOn();
    void turnOver();
    void feed();
    void start(const char* name, const char** attributes);
    void end(const char* name);
    void text(std::string_view piece);
    void flushText();
    [[nodiscard]] Slice keep(std::string_view text);
    [[nodiscard]] bool takeAttributes(const char** attributes, XmlEvent& event);
    [[nodiscard]] XmlPlace place() const;
    /// A line ends with the letter at `at`: LF, or CR with no LF behind it (XML 1.0 §2.11).
    [[nodiscard]] bool endsUtf16LineAt(std::size_t at) const;
    void countBytesOn(std::size_t upTo) const;
    [[nodiscard]] std::size_t offset() const;
    void refuse(base::Code code, const QString& what);
    void refuseMalformed();

    const base::XmlLimits m_limits;
    const std::string_view m_document;
    const bool m_readsAhead;

    // Of the thread that reads, while there is one.
    std::string_view m_rest;
    std::size_t m_pieceBytes;
    std::size_t m_fed = 0;
    XML_ParserStruct* m_parser;
    std::optional<base::Error> m_refused;
    std::size_t m_depth = 0;
    Batch m_read;
    std::string m_pending; ///< text whose end is not known yet
    std::size_t m_pendingOffset = 0;

    Batch m_given;
    std::size_t m_next = 0; ///< of the given events
    mutable std::size_t m_counted = 0; ///< bytes up to the place that was asked for last
    mutable XmlPlace m_countedPlace;
    std::future<void> m_ahead;
};

/// Where in the document: "line 3, column 14", and what is wrong there.
[[nodiscard]] base::Error xmlError(base::Code code, const XmlPlace& place, const QString& what);

} // namespace recourse::formats
