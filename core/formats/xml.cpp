// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/xml.h"

#include "base/detail.h"
#include "base/secret_bytes.h"
#include "formats/xml_parser.h"

namespace recourse::formats {

using base::Detail;

XmlReader::XmlReader(std::string_view bytes, const base::XmlLimits& limits)
    : m_textBytes(limits.textBytes)
    , m_parser(std::make_unique<XmlParser>(bytes, limits))
{
}

XmlReader::~XmlReader()
{
    base::wipe(m_elementText);
}

unsigned XmlReader::furtherThreads(std::size_t bytes)
{
    return XmlParser::readsAhead(bytes) ? 1 : 0;
}

base::Result<XmlToken> XmlReader::next()
{
    const auto token = advance();
    if (token && *token == XmlToken::Text && m_event->size > m_textBytes)
        return refuseText();
    return token;
}

/// The next token, its text of any length that a token may have.
base::Result<XmlToken> XmlReader::advance()
{
    if (m_refused)
        return *m_refused;
    if (m_event != nullptr && m_event->token == XmlToken::EndOfDocument)
        return XmlToken::EndOfDocument;
    m_event = m_parser->next();
    if (m_event == nullptr) {
        m_refused = m_parser->refusal();
        return *m_refused;
    }
    m_depth += m_event->token == XmlToken::Start ? 1 : m_event->token == XmlToken::End ? -1 : 0;
    return m_event->token;
}

std::string_view XmlReader::name() const
{
    return m_event == nullptr ? std::string_view() : m_parser->textOf(*m_event);
}

std::string_view XmlReader::text() const
{
    return name();
}

std::string_view XmlReader::attribute(std::string_view name) const
{
    return m_event == nullptr ? std::string_view() : m_parser->attributeOf(*m_event, name);
}

qint64 XmlReader::line() const
{
    return m_event == nullptr ? 1 : m_parser->placeOf(*m_event).line;
}

base::Result<std::string_view> XmlReader::elementText()
{
    const int own = m_depth;
    base::wipe(m_elementText);
    while (m_depth >= own) {
        const auto token = advance();
        if (!token)
            return token.error();
        if (*token != XmlToken::Text || m_depth != own)
            continue;
        const std::string_view text = m_parser->textOf(*m_event);
        if (m_elementText.size() + text.size() > m_textBytes)
            return refuseText();
        base::appendWiping(m_elementText, text);
    }
    return std::string_view(m_elementText);
}

base::Status XmlReader::skipElement()
{
    const int own = m_depth;
    while (m_depth >= own) {
        if (const auto token = advance(); !token)
            return token.error();
    }
    return {};
}

base::Error XmlReader::refuseText()
{
    m_refused = xmlError(base::Code::InputTooLarge, m_parser->placeOf(*m_event), Detail::tr("text of more than %1 bytes").arg(m_textBytes));
    return *m_refused;
}

} // namespace recourse::formats
