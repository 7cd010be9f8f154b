// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/odt_xml.h"

#include <array>

namespace recourse::documents {

namespace {

struct Namespace
{
    const char* prefix;
    const char* uri;
};

constexpr std::array kNamespaces = {
    Namespace{"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    Namespace{"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    Namespace{"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    Namespace{"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    Namespace{"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    Namespace{"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    Namespace{"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    Namespace{"manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"},
    Namespace{"dc", "http://purl.org/dc/elements/1.1/"},
};

} // namespace

OdtXml::OdtXml(const char* root)
    : m_writer(&m_bytes)
{
    m_writer.writeStartDocument();
    m_writer.writeStartElement(QLatin1String(root));
    const QString prefix = QString::fromLatin1(root).section(QLatin1Char(':'), 0, 0);
    for (const Namespace& space : kNamespaces)
        m_writer.writeAttribute(QStringLiteral("xmlns:") + QLatin1String(space.prefix), QLatin1String(space.uri));
    m_writer.writeAttribute(prefix + QStringLiteral(":version"), QStringLiteral("1.2"));
}

void OdtXml::open(const char* name, Attributes attributes)
{
    m_writer.writeStartElement(QLatin1String(name));
    for (const auto& [key, value] : attributes)
        m_writer.writeAttribute(QLatin1String(key), value);
}

void OdtXml::empty(const char* name, Attributes attributes)
{
    open(name, attributes);
    close();
}

void OdtXml::spaces(qsizetype count)
{
    if (count > 0)
        empty("text:s", {{"text:c", QString::number(count)}});
}

void OdtXml::text(const QString& text)
{
    QString run;
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar character = text[i];
        const bool special = character == QLatin1Char('\n') || character == QLatin1Char('\t');
        const bool space = character == QLatin1Char(' ') && (i == 0 || !text[i - 1].isPrint() || text[i - 1] == QLatin1Char(' '));
        if (!special && !space) {
            run += character;
            ++i;
            continue;
        }
        m_writer.writeCharacters(run);
        run.clear();
        qsizetype end = i + 1;
        while (space && end < text.size() && text[end] == QLatin1Char(' '))
            ++end;
        if (space)
            spaces(end - i);
        else
            empty(character == QLatin1Char('\n') ? "text:line-break" : "text:tab");
        i = end;
    }
    m_writer.writeCharacters(run);
}

void OdtXml::paragraph(const char* style, const QString& content)
{
    open("text:p", {{"text:style-name", QLatin1String(style)}});
    text(content);
    close();
}

QByteArray OdtXml::finish()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

QString odtLength(double millimetres)
{
    return QString::number(millimetres, 'f', 2) + QStringLiteral("mm");
}

} // namespace recourse::documents
