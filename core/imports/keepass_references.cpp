// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/keepass_references.h"

#include "base/limits.h"
#include "formats/xml_children.h"

#include <algorithm>

namespace recourse::imports {

namespace {

using base::Status;
using formats::XmlReader;
using formats::XmlToken;

constexpr std::string_view kBegin = "{REF:";
constexpr qsizetype kUuidDigits = 32;

/// The field that is wanted and the UUID of its entry: "U" and the bytes, of "{REF:U@I:<32 hexadecimal digits>}".
struct Reference
{
    char16_t field = u'\0';
    QByteArray uuid; ///< empty: a reference of another kind
};

Reference referenceIn(QStringView text)
{
    constexpr qsizetype kFieldAt = 5;
    constexpr qsizetype kDigitsAt = 9;
    const QStringView field = text.trimmed();
    if (!isKeePassReference(field) || field.size() != kDigitsAt + kUuidDigits + 1 || field.mid(kFieldAt + 1, 3).compare(u"@I:", Qt::CaseInsensitive) != 0)
        return {};
    const QByteArray uuid = QByteArray::fromHex(field.mid(kDigitsAt, kUuidDigits).toLatin1());
    return uuid.size() * 2 == kUuidDigits ? Reference{field[kFieldAt].toUpper().unicode(), uuid} : Reference();
}

/// Reads the element's text into `text`, which any of KeePass's short fields fits.
Status readText(XmlReader& reader, QString& text)
{
    const auto read = reader.elementText();
    if (!read)
        return read.error();
    text = QString::fromUtf8(*read);
    return {};
}

/// Takes a string of an entry if it is one of the three; their keys come before their values.
Status readString(XmlReader& reader, QString& title, QString& userName, QString& url)
{
    QString key;
    return formats::forEachChild(reader, [&](std::string_view name) -> Status {
        if (name == "Key")
            return readText(reader, key);
        if (name != "Value")
            return reader.skipElement();
        QString* place = key == u"Title" ? &title : key == u"UserName" ? &userName : key == u"URL" ? &url : nullptr;
        return place != nullptr ? readText(reader, *place) : reader.skipElement();
    });
}

} // namespace

bool isKeePassReference(QStringView field)
{
    return field.trimmed().startsWith(QLatin1String(kBegin.data(), static_cast<qsizetype>(kBegin.size())), Qt::CaseInsensitive);
}

bool isKeePassReference(std::string_view utf8)
{
    return utf8.starts_with(kBegin);
}

base::Result<KeePassReferences> KeePassReferences::of(std::string_view document)
{
    KeePassReferences references;
    references.collectWanted(document);
    if (references.m_targets.isEmpty())
        return references;
    if (const Status read = references.collectTargets(document); !read)
        return read.error();
    return references;
}

std::optional<QString> KeePassReferences::resolved(QStringView field) const
{
    const Reference reference = referenceIn(field);
    const auto target = m_targets.constFind(reference.uuid);
    if (reference.uuid.isEmpty() || target == m_targets.constEnd())
        return std::nullopt;
    const QString text = reference.field == u'T' ? target->title : reference.field == u'U' ? target->userName : reference.field == u'A' ? target->url : QString();
    return text.isEmpty() || isKeePassReference(text) ? std::nullopt : std::optional(text);
}

void KeePassReferences::collectWanted(std::string_view document)
{
    constexpr std::size_t kLongest = 64;
    for (auto at = document.find(kBegin); at != std::string_view::npos; at = document.find(kBegin, at + kBegin.size())) {
        const std::string_view text = document.substr(at, std::min(document.substr(at, kLongest).find('}'), kLongest - 1) + 1);
        const Reference reference = referenceIn(QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())));
        if (reference.field == u'T' || reference.field == u'U' || reference.field == u'A')
            m_targets.insert(reference.uuid, {});
    }
}

Status KeePassReferences::collectTargets(std::string_view document)
{
    XmlReader reader(document, base::kImportXmlLimits);
    for (;;) {
        const auto token = reader.next();
        if (!token)
            return token.error();
        if (*token == XmlToken::EndOfDocument)
            return {};
        if (*token != XmlToken::Start || reader.name() != "Entry")
            continue;
        QString uuid;
        Target target;
        const Status read = formats::forEachChild(reader, [&](std::string_view name) -> Status {
            if (name == "UUID")
                return readText(reader, uuid);
            return name == "String" ? readString(reader, target.title, target.userName, target.url) : reader.skipElement();
        });
        if (!read)
            return read;
        if (const auto wanted = m_targets.find(QByteArray::fromBase64(uuid.trimmed().toLatin1())); wanted != m_targets.end())
            *wanted = target;
    }
}

} // namespace recourse::imports
