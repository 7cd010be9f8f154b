// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/xml.h"

#include "base/detail.h"

#include <QIODevice>
#include <QXmlStreamReader>

#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace recourse::formats {

using base::Code;
using base::Detail;
using base::fail;

namespace {

/// Qt compares every attribute of a tag with all others (40,000 of them take six seconds), so tags with more are not
/// shown to it.
constexpr std::size_t kAttributesPerTag = 1000;
/// A token, which Qt holds whole, may be that many times as long as a text that somebody wants: lists hold files that are passed over.
constexpr std::size_t kTokenPerText = 16;

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

/// Where the text begins behind the XML declaration; 0 without one.
std::size_t behindDeclaration(std::string_view text)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    const std::size_t begin = text.starts_with(kMark) ? kMark.size() : 0;
    if (!text.substr(begin).starts_with("<?xml "))
        return begin;
    constexpr std::size_t kLongest = 400;
    const std::size_t end = text.substr(0, begin + kLongest).find("?>", begin);
    return end == std::string_view::npos ? begin : end + 2;
}

} // namespace

/// Gives Qt the bytes piece by piece, so that it holds no copy of the whole, and ends if one token takes too many of them.
class XmlReader::Feed : public QIODevice
{
public:
    Feed(std::string_view bytes, std::size_t tokenBytes)
        : m_rest(bytes)
        , m_tokenBytes(tokenBytes)
        , m_left(tokenBytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    void beginToken() { m_left = m_tokenBytes; }
    [[nodiscard]] bool exhausted() const { return m_left == 0 && !m_rest.empty(); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const std::size_t size = std::min({static_cast<std::size_t>(most), m_rest.size(), m_left});
        std::memcpy(data, m_rest.data(), size);
        m_rest.remove_prefix(size);
        m_left -= size;
        return static_cast<qint64>(size);
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::string_view m_rest;
    std::size_t m_tokenBytes;
    std::size_t m_left;
};

XmlReader::XmlReader(std::string_view bytes, const base::XmlLimits& limits)
    : m_limits(limits)
{
    if (bytes.size() > limits.bytes)
        m_refused = fail(Code::InputTooLarge, Detail::tr("more than %1 bytes of XML").arg(limits.bytes));
    else if (AttributeFlood().isIn(bytes))
        m_refused
            = fail(Code::InputTooLarge, Detail::tr("a tag with more than %1 attributes").arg(kAttributesPerTag));
    if (simdjson::validate_utf8(bytes.data(), bytes.size())) {
        const std::size_t begin = behindDeclaration(bytes);
        passOver(bytes.substr(0, begin));
        bytes.remove_prefix(begin);
    }
    // Qt reads some KiB ahead, so short limits have room for that.
    constexpr std::size_t kReadAhead = std::size_t{8} << 10;
    m_feed = std::make_unique<Feed>(m_refused ? std::string_view() : bytes, limits.textBytes * kTokenPerText + kReadAhead);
    m_reader = std::make_unique<QXmlStreamReader>(m_feed.get());
}

XmlReader::~XmlReader() = default;

void XmlReader::passOver(std::string_view beginning)
{
    m_linesBefore = std::count(beginning.begin(), beginning.end(), '\n');
    const std::size_t lastLine = beginning.rfind('\n');
    m_columnsBefore = static_cast<qint64>(beginning.size() - (lastLine == std::string_view::npos ? 0 : lastLine + 1));
}

base::Result<XmlToken> XmlReader::next()
{
    const auto token = advance();
    if (token && *token == XmlToken::Text && static_cast<std::size_t>(m_reader->text().size()) > m_limits.textBytes)
        return refuseText();
    return token;
}

/// The next token, its text of any length that a token may have.
base::Result<XmlToken> XmlReader::advance()
{
    if (m_reader->tokenType() == QXmlStreamReader::EndDocument)
        return XmlToken::EndOfDocument;
    while (!m_refused) {
        m_feed->beginToken();
        switch (m_reader->readNext()) {
        case QXmlStreamReader::StartElement:
            if (const base::Status fits = checkStart(); !fits)
                return fits.error();
            return XmlToken::Start;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return XmlToken::End;
        case QXmlStreamReader::Characters:
            return XmlToken::Text;
        case QXmlStreamReader::EndDocument:
            return XmlToken::EndOfDocument;
        case QXmlStreamReader::DTD:
            return refuse(Code::InputDoctype, {});
        case QXmlStreamReader::EntityReference:
            return refuse(Code::InputMalformed, Detail::tr("an unknown entity"));
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::NoToken:
            return refuseRest();
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
    return m_reader->lineNumber() + m_linesBefore;
}

base::Result<QString> XmlReader::elementText()
{
    const int own = m_depth;
    QString all;
    while (m_depth >= own) {
        const auto token = advance();
        if (!token)
            return token.error();
        if (*token != XmlToken::Text || m_depth != own)
            continue;
        all += m_reader->text();
        if (static_cast<std::size_t>(all.size()) > m_limits.textBytes)
            return refuseText();
    }
    return all;
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
    return refuse(Code::InputTooLarge, Detail::tr("text of more than %1 bytes").arg(m_limits.textBytes));
}

/// What Qt cannot read on: broken, or cut off by the feed.
base::Error XmlReader::refuseRest()
{
    return m_feed->exhausted() ? refuseText() : refuse(Code::InputMalformed, {});
}

/// Remembers the first refusal, since Qt's reader would go on behind a token that is only too large for us.
base::Error XmlReader::refuse(Code code, const QString& what)
{
    const qint64 column = m_reader->columnNumber() + 1 + (m_reader->lineNumber() == 1 ? m_columnsBefore : 0);
    const QString place = Detail::tr("line %1, column %2").arg(line()).arg(column);
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
