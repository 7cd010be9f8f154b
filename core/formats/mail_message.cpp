// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/mail_message.h"

#include "formats/html_text.h"
#include "formats/mail_charset.h"
#include "formats/mail_header.h"
#include "formats/mail_part_fields.h"
#include "formats/mail_words.h"

#include <QStringList>

#include <algorithm>

namespace recourse::formats {

namespace {

using base::Code;
using base::fail;

/// One part: its header read, its content as it stands.
struct Part
{
    MailFieldValue type;
    MailFieldValue disposition;
    std::string encoding;
    std::string_view content;
};

/// Where the header ends: behind the first blank line.
std::size_t headerEnd(std::string_view part)
{
    std::size_t at = 0;
    while (at < part.size()) {
        const std::size_t next = std::min(part.find('\n', at), part.size() - 1) + 1;
        if (isBlankMailLine(part.substr(at, next - at)))
            return next;
        at = next;
    }
    return part.size();
}

Part partOf(std::string_view bytes)
{
    Part part;
    const std::size_t end = headerEnd(bytes);
    part.content = bytes.substr(end);
    MailFields fields(bytes.substr(0, end));
    for (MailField field; fields.next(field);) {
        if (isMailWord(field.name, "content-type"))
            part.type = readMailFieldValue(field.body);
        else if (isMailWord(field.name, "content-disposition"))
            part.disposition = readMailFieldValue(field.body);
        else if (isMailWord(field.name, "content-transfer-encoding"))
            part.encoding = readMailFieldValue(field.body).value;
    }
    if (part.type.value.empty())
        part.type.value = "text/plain";
    return part;
}

enum class Boundary { None, Next, Last };

/// Whether the line is that boundary; a boundary that only begins like it is another.
Boundary boundaryOf(std::string_view line, const std::string& wanted)
{
    if (line.substr(0, wanted.size()) != wanted)
        return Boundary::None;
    line.remove_prefix(wanted.size());
    const bool last = line.substr(0, 2) == "--";
    if (last)
        line.remove_prefix(2);
    const bool blank = line.find_first_not_of(" \t\r\n") == std::string_view::npos;
    return !blank ? Boundary::None : last ? Boundary::Last : Boundary::Next;
}

/// The pieces between the lines of a boundary; what stands before the first and behind the last is for other programs.
std::vector<std::string_view> pieces(std::string_view content, const std::string& boundary, std::size_t most)
{
    std::vector<std::string_view> found;
    if (boundary.empty())
        return found;
    const std::string line = "--" + boundary;
    std::size_t begin = std::string_view::npos;
    std::size_t at = 0;
    while (at < content.size() && found.size() < most) {
        const std::size_t next = std::min(content.find('\n', at), content.size() - 1) + 1;
        if (const Boundary kind = boundaryOf(content.substr(at, next - at), line); kind != Boundary::None) {
            if (begin != std::string_view::npos)
                found.push_back(content.substr(begin, at - begin));
            if (kind == Boundary::Last)
                return found;
            begin = next;
        }
        at = next;
    }
    if (begin != std::string_view::npos && begin < content.size() && found.size() < most)
        found.push_back(content.substr(begin)); // the end is missing
    return found;
}

/// Lines that end in a space go on (RFC 3676); a stuffed space at the beginning is taken away.
QString unflowed(const QString& text)
{
    QString result;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const QString bare = line.startsWith(QLatin1Char(' ')) ? line.mid(1) : line;
        result += bare;
        if (!bare.endsWith(QLatin1Char(' ')) || bare == QLatin1String("-- "))
            result += QLatin1Char('\n');
    }
    result.chop(result.endsWith(QLatin1Char('\n')) ? 1 : 0);
    return result;
}

class MessageReader
{
public:
    explicit MessageReader(const base::MailMessageLimits& limits)
        : m_limits(limits)
    {
    }

    MailMessage read(std::string_view bytes)
    {
        readFields(bytes.substr(0, headerEnd(bytes)));
        readPart(bytes, 0);
        if (m_message.text.size() > static_cast<qsizetype>(m_limits.textCharacters)) {
            m_message.text.truncate(static_cast<qsizetype>(m_limits.textCharacters));
            m_message.cut = true;
        }
        return std::move(m_message);
    }

private:
    void readFields(std::string_view header)
    {
        MailFields fields(header);
        for (MailField field; fields.next(field);) {
            for (const auto& [name, target] : {std::pair{"from", &m_message.from}, std::pair{"to", &m_message.to}, std::pair{"cc", &m_message.cc},
                     std::pair{"date", &m_message.date}, std::pair{"subject", &m_message.subject}}) {
                if (isMailWord(field.name, name) && target->isEmpty())
                    *target = decoded(field.body);
            }
        }
    }

    QString decoded(std::string_view body)
    {
        std::string unfolded;
        unfoldMailBody(body, m_limits.nameCharacters * 8, unfolded);
        QString text;
        m_words.decode(unfolded, {}, static_cast<qsizetype>(m_limits.nameCharacters), text);
        return text.simplified(); // folding leaves blanks behind
    }

    void readPart(std::string_view bytes, std::size_t depth)
    {
        if (depth > m_limits.depth || ++m_parts > m_limits.parts)
            return;
        const Part part = partOf(bytes);
        if (part.type.value.rfind("multipart/", 0) == 0)
            readMultipart(part, depth);
        else if (isText(part))
            addText(part);
        else
            addFile(part);
    }

    void readMultipart(const Part& part, std::size_t depth)
    {
        const auto all = pieces(part.content, part.type.parameter("boundary").toStdString(), m_limits.parts);
        if (part.type.value != "multipart/alternative") {
            for (const std::string_view piece : all)
                readPart(piece, depth + 1);
            return;
        }
        const auto plain = std::find_if(all.begin(), all.end(), [](std::string_view piece) { return partOf(piece).type.value == "text/plain"; });
        if (plain != all.end())
            readPart(*plain, depth + 1);
        else if (!all.empty())
            readPart(all.back(), depth + 1); // the richest stands last
    }

    [[nodiscard]] static bool isText(const Part& part)
    {
        const bool named = !part.disposition.parameter("filename").isEmpty() || !part.type.parameter("name").isEmpty();
        const bool text = part.type.value == "text/plain" || part.type.value == "text/html";
        return text && !named && part.disposition.value != "attachment";
    }

    void addText(const Part& part)
    {
        const QByteArray bytes = decodedMailContent(part.content, part.encoding);
        QString text;
        m_charsets.append(part.type.parameter("charset").toLower().toStdString(), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), text);
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        if (part.type.value == "text/html")
            text = htmlToPlainText(text.toStdString(), static_cast<qsizetype>(m_limits.textCharacters));
        else if (part.type.parameter("format").toLower() == QLatin1String("flowed"))
            text = unflowed(text);
        while (text.endsWith(QLatin1Char('\n')))
            text.chop(1);
        m_message.text += (m_message.text.isEmpty() ? QString() : QStringLiteral("\n\n")) + text;
    }

    void addFile(const Part& part)
    {
        QString name = part.disposition.parameter("filename");
        if (name.isEmpty())
            name = part.type.parameter("name");
        name = name.mid(std::max(name.lastIndexOf(QLatin1Char('/')), name.lastIndexOf(QLatin1Char('\\'))) + 1);
        m_message.files.push_back({name.left(static_cast<qsizetype>(m_limits.nameCharacters)), QString::fromStdString(part.type.value),
            decodedMailContent(part.content, part.encoding)});
    }

    const base::MailMessageLimits& m_limits;
    MailMessage m_message;
    MailWords m_words;
    MailCharsets m_charsets;
    std::size_t m_parts = 0;
};

} // namespace

base::Result<MailMessage> readMailMessage(std::string_view bytes, const base::MailMessageLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return fail(Code::InputTooLarge, QStringLiteral("message of more than %1 MB").arg(limits.bytes >> 20));
    if (!startsMailField(bytes.substr(0, bytes.find('\n'))))
        return fail(Code::InputMalformed, QStringLiteral("no header"));
    return MessageReader(limits).read(bytes);
}

} // namespace recourse::formats
