// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/extra_fields.h"

namespace recourse::feeds {

namespace {

constexpr qsizetype kExtraBytes = 16 * 1024;

/// A JSON string (RFC 8259, 7).
QByteArray quoted(std::string_view text)
{
    QByteArray json = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20) {
            json += "\\u00" + QByteArray::number(byte, 16).rightJustified(2, '0');
            continue;
        }
        if (c == '"' || c == '\\')
            json += '\\';
        json += c;
    }
    return json + '"';
}

} // namespace

QByteArray extraFields(formats::JsonView record, std::span<const std::string_view> held, std::string_view kept)
{
    QByteArray json;
    record.forEachMember([&](std::string_view key, formats::JsonView value) {
        const bool isHeld = std::find(held.begin(), held.end(), key) != held.end() && key != kept;
        if (isHeld || value.isNull())
            return true;
        const QByteArray member = quoted(key) + ':' + value.serialised();
        if (json.size() + member.size() < kExtraBytes)
            json += (json.isEmpty() ? '{' : ',') + member;
        return true;
    });
    return json.isEmpty() ? json : json + '}';
}

} // namespace recourse::feeds
