// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace recourse::documents {

/// Writes one XML document of an OpenDocument package. All text and values are escaped by QXmlStreamWriter.
class OdtXml
{
public:
    using Attribute = std::pair<const char*, QString>;
    using Attributes = std::initializer_list<Attribute>;

    /// Begins the document with the root element `root` ("office:document-content"), all namespaces and the version.
    explicit OdtXml(const char* root);

    void open(const char* name, Attributes attributes = {});
    void close() { m_writer.writeEndElement(); }
    void empty(const char* name, Attributes attributes = {});
    /// Text as paragraphs hold it: line ends, tabs and runs of spaces become the elements that keep them.
    void text(const QString& text);
    /// A paragraph of that style.
    void paragraph(const char* style, const QString& text);
    /// The whole document; nothing may be written after.
    [[nodiscard]] QByteArray finish();

private:
    void spaces(qsizetype count);

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

/// A length in millimetres ("62.7mm").
[[nodiscard]] QString odtLength(double millimetres);

} // namespace recourse::documents
