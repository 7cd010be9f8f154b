// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/xml.h"

#include "base/detail.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <numeric>

namespace recourse::formats {

using base::Code;
using base::Detail;
using base::fail;

namespace {

/// Qt compares every attribute of a tag with all others (40,000 of them take six seconds), so tags with more are not
/// shown to it.
constexpr std::size_t kAttributesPerTag = 1000;

/// Finds a tag with more attributes than that. Takes no notice of comments and CDATA, where it could see a tag that is
/// none; since a '<' begins anew, it misses none that is one. Also right for UTF-16, whose NUL bytes are passed over.
class AttributeFlood
{
public:
    [[nodiscard]] bool isIn(std::string_view bytes)
    {
        return std::any_of(bytes.begin(), bytes.end(), [this](char c) { return c != '\0' && passesLimit(c); });
    }

private:
    bool passesLimit(char c)
    {
        if (c == '<') {
            m_inTag = true;
            m_quote = '\0';
            m_equals = 0;
        } else if (m_quote != '\0') {
            m_quote = c == m_quote ? '\0' : m_quote;
        } else if (m_inTag) {
            m_inTag = c != '>';
            m_quote = c == '"' || c == '\'' ? c : '\0';
            m_equals += c == '=' ? 1 : 0;
        }
        return m_equals > kAttributesPerTag;
    }

    bool m_inTag = false;
    char m_quote = '\0';
    std::size_t m_equals = 0;
};

QByteArray borrowed(std::string_view bytes)
{
    return QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

XmlReader::XmlReader(std::string_view bytes, const base::XmlLimits& limits)
    : m_limits(limits)
{
    if (bytes.size() > limits.bytes)
        m_refused = fail(Code::InputTooLarge, Detail::tr("more than %1 bytes of XML").arg(limits.bytes));
    else if (AttributeFlood().isIn(bytes))
        m_refused
            = fail(Code::InputTooLarge, Detail::tr("a tag with more than %1 attributes").arg(kAttributesPerTag));
    m_reader = m_refused ? std::make_unique<QXmlStreamReader>() : std::make_unique<QXmlStreamReader>(borrowed(bytes));
}

XmlReader::~XmlReader() = default;

base::Result<XmlToken> XmlReader::next()
{
    if (m_reader->tokenType() == QXmlStreamReader::EndDocument)
        return XmlToken::EndOfDocument;
    while (!m_refused) {
        switch (m_reader->readNext()) {
        case QXmlStreamReader::StartElement:
            if (const base::Status fits = checkStart(); !fits)
                return fits.error();
            return XmlToken::Start;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return XmlToken::End;
        case QXmlStreamReader::Characters:
            if (static_cast<std::size_t>(m_reader->text().size()) > m_limits.textBytes)
                return refuse(
                    Code::InputTooLarge, Detail::tr("text of more than %1 bytes").arg(m_limits.textBytes));
            return XmlToken::Text;
        case QXmlStreamReader::EndDocument:
            return XmlToken::EndOfDocument;
        case QXmlStreamReader::DTD:
            return refuse(Code::InputDoctype, {});
        case QXmlStreamReader::EntityReference:
            return refuse(Code::InputMalformed, Detail::tr("an unknown entity"));
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::NoToken:
            return refuse(Code::InputMalformed, {});
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        }
    }
    return *m_refused;
}

QString XmlReader::name() const
{
    return m_reader->name().toString();
}

QString XmlReader::text() const
{
    return m_reader->text().toString();
}

QXmlStreamAttributes XmlReader::attributes() const
{
    return m_reader->attributes();
}

qint64 XmlReader::line() const
{
    return m_reader->lineNumber();
}

base::Result<QString> XmlReader::elementText()
{
    const int own = m_depth;
    QString all;
    while (m_depth >= own) {
        const auto token = next();
        if (!token)
            return token.error();
        if (*token != XmlToken::Text || m_depth != own)
            continue;
        all += m_reader->text();
        if (static_cast<std::size_t>(all.size()) > m_limits.textBytes)
            return refuse(Code::InputTooLarge, Detail::tr("text of more than %1 bytes").arg(m_limits.textBytes));
    }
    return all;
}

base::Status XmlReader::skipElement()
{
    const int own = m_depth;
    while (m_depth >= own) {
        if (const auto token = next(); !token)
            return token.error();
    }
    return {};
}

/// Remembers the first refusal, since Qt's reader would go on behind a token that is only too large for us.
base::Error XmlReader::refuse(Code code, const QString& what)
{
    const QString place
        = Detail::tr("line %1, column %2").arg(m_reader->lineNumber()).arg(m_reader->columnNumber() + 1);
    m_refused = fail(code, what.isEmpty() ? place : place + QStringLiteral(": ") + what);
    return *m_refused;
}

base::Status XmlReader::checkStart()
{
    if (static_cast<std::size_t>(++m_depth) > m_limits.depth)
        return refuse(Code::InputTooDeep, Detail::tr("more than %1 levels").arg(m_limits.depth));
    const QXmlStreamAttributes all = m_reader->attributes();
    const auto size = std::accumulate(all.begin(), all.end(), qsizetype{0},
        [](qsizetype sum, const QXmlStreamAttribute& one) { return sum + one.name().size() + one.value().size(); });
    if (static_cast<std::size_t>(size) > m_limits.textBytes)
        return refuse(Code::InputTooLarge, Detail::tr("attributes of more than %1 bytes").arg(m_limits.textBytes));
    return {};
}

} // namespace recourse::formats
