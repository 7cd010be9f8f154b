// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <array>
#include <optional>
#include <vector>

/// Writes zip archives byte by byte, lies included; for honest ones see `formats::writeZip`.
namespace recourse::test {

/// One member, with what its headers say about it.
struct RawMember
{
    QByteArray name;
    QByteArray content;
    bool compressed = false;
    quint16 flags = 0; ///< 1: encrypted
    std::optional<quint16> method = {}; ///< instead of 0 or 8
    std::optional<quint32> checksum = {}; ///< instead of the right one
    std::optional<quint32> packedSize = {}; ///< instead of the right one
    std::optional<quint32> size = {}; ///< instead of the right one
    std::optional<QByteArray> nameInDirectory = {}; ///< instead of `name`
    std::optional<quint32> offset = {}; ///< in the directory, instead of the right one
    quint32 attributes = 0; ///< Unix mode in the upper half: 0120777 << 16 is a link
    bool inDirectoryOnly = false; ///< has no header and content of its own
};

namespace rawzip {

template <class T> void append(QByteArray& out, T value)
{
    std::array<char, sizeof(T)> bytes{};
    qToLittleEndian<T>(value, bytes.data());
    out.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

inline quint32 checksumOf(const QByteArray& content)
{
    static const auto table = [] {
        std::array<quint32, 256> sums{};
        for (quint32 byte = 0; byte < sums.size(); ++byte) {
            sums[byte] = byte;
            for (int bit = 0; bit < 8; ++bit)
                sums[byte] = (sums[byte] >> 1) ^ ((sums[byte] & 1U) != 0 ? 0xEDB88320U : 0U);
        }
        return sums;
    }();
    quint32 sum = 0xFFFFFFFFU;
    const char* const end = content.constData() + content.size();
    for (const char* c = content.constData(); c != end; ++c)
        sum = (sum >> 8) ^ table[(sum ^ static_cast<unsigned char>(*c)) & 0xFFU];
    return ~sum;
}

/// What both headers have in common: flags, method, time, checksum, sizes.
inline QByteArray facts(const RawMember& member, const QByteArray& packed)
{
    QByteArray out;
    append<quint16>(out, member.flags);
    append<quint16>(out, member.method.value_or(member.compressed ? 8 : 0));
    append<quint32>(out, 0x00210000U); // 1980-01-01
    append<quint32>(out, member.checksum ? *member.checksum : checksumOf(member.content));
    append<quint32>(out, member.packedSize.value_or(static_cast<quint32>(packed.size())));
    append<quint32>(out, member.size.value_or(static_cast<quint32>(member.content.size())));
    return out;
}

inline QByteArray packed(const RawMember& member)
{
    constexpr qsizetype kBefore = 6; // Qt's length and zlib's header
    constexpr qsizetype kBehind = 4; // zlib's checksum
    if (member.content.isEmpty())
        return {};
    return member.compressed ? qCompress(member.content, 9).mid(kBefore).chopped(kBehind) : member.content;
}

inline QByteArray localHeader(const RawMember& member, const QByteArray& facts)
{
    QByteArray out("PK\x03\x04\x14\0", 6);
    out += facts;
    append<quint16>(out, static_cast<quint16>(member.name.size()));
    append<quint16>(out, 0);
    return out + member.name;
}

inline QByteArray directoryHeader(const RawMember& member, const QByteArray& facts, quint32 offset)
{
    const QByteArray name = member.nameInDirectory.value_or(member.name);
    QByteArray out("PK\x01\x02\x14\x03\x14\0", 8);
    out += facts;
    append<quint16>(out, static_cast<quint16>(name.size()));
    out += QByteArray(8, '\0'); // no extra field, no remark, first disk
    append<quint32>(out, member.attributes);
    append<quint32>(out, member.offset.value_or(offset));
    return out + name;
}

inline QByteArray end(std::size_t members, qsizetype directory, qsizetype begin)
{
    QByteArray out("PK\x05\x06\0\0\0\0", 8);
    append<quint16>(out, static_cast<quint16>(members));
    append<quint16>(out, static_cast<quint16>(members));
    append<quint32>(out, static_cast<quint32>(directory));
    append<quint32>(out, static_cast<quint32>(begin));
    append<quint16>(out, 0);
    return out;
}

} // namespace rawzip

inline QByteArray rawZip(const std::vector<RawMember>& members)
{
    QByteArray body;
    QByteArray directory;
    for (const RawMember& member : members) {
        const QByteArray packed = rawzip::packed(member);
        const QByteArray facts = rawzip::facts(member, packed);
        directory += rawzip::directoryHeader(member, facts, static_cast<quint32>(body.size()));
        if (!member.inDirectoryOnly)
            body += rawzip::localHeader(member, facts) + packed;
    }
    return body + directory + rawzip::end(members.size(), directory.size(), body.size());
}

} // namespace recourse::test
