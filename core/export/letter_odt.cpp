// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/letter_blocks.h"
#include "export/odt_parts.h"
#include "export/odt_xml.h"
#include "export/render.h"
#include "formats/zip_writer.h"

namespace recourse::documents {

namespace {

constexpr char kMediaType[] = "application/vnd.oasis.opendocument.text";

} // namespace

QByteArray odtMeta(const model::Letter& letter)
{
    OdtXml xml("office:document-meta");
    xml.open("office:meta");
    xml.open("meta:generator");
    xml.text(QStringLiteral("Recourse"));
    xml.close();
    xml.open("dc:title");
    xml.text(letter.subject);
    xml.close();
    if (letter.date.isValid()) {
        xml.open("dc:date");
        xml.text(letter.date.toString(Qt::ISODate) + QStringLiteral("T12:00:00"));
        xml.close();
    }
    if (!letter.language.isEmpty()) {
        xml.open("dc:language");
        xml.text(letter.language);
        xml.close();
    }
    return xml.finish();
}

QByteArray odtManifest()
{
    OdtXml xml("manifest:manifest");
    const auto entry = [&xml](const QString& path, const QString& type) {
        xml.empty("manifest:file-entry", {{"manifest:full-path", path}, {"manifest:media-type", type}});
    };
    entry(QStringLiteral("/"), QLatin1String(kMediaType));
    entry(QStringLiteral("content.xml"), QStringLiteral("text/xml"));
    entry(QStringLiteral("styles.xml"), QStringLiteral("text/xml"));
    entry(QStringLiteral("meta.xml"), QStringLiteral("text/xml"));
    return xml.finish();
}

base::Result<QByteArray> renderOdt(const model::Letter& letter, PageLayout layout)
{
    const model::Letter clean = cleaned(letter);
    return formats::writeZip({{QStringLiteral("mimetype"), QByteArray(kMediaType), false},
        {QStringLiteral("META-INF/manifest.xml"), odtManifest()}, {QStringLiteral("content.xml"), odtContent(clean, layout)},
        {QStringLiteral("styles.xml"), odtStyles(clean, layout)}, {QStringLiteral("meta.xml"), odtMeta(clean)}});
}

} // namespace recourse::documents
