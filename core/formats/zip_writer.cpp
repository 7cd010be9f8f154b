// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/zip_writer.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

namespace recourse::formats {

using base::Code;
using base::fail;

// Written by hand after PKWARE's APPNOTE 6.3.4: OpenDocument (part 3, 3.3) forbids extra fields in its first member,
// and the archive libraries at hand always write one. Only the deflating is left to a library.
namespace {

constexpr std::uint16_t kVersion = 20; // deflate, folders
constexpr std::uint16_t kStored = 0;
constexpr std::uint16_t kDeflated = 8;
constexpr std::uint16_t kUtf8Name = 0x0800;
constexpr std::uint16_t kFirstDay = 0x0021; // 1980-01-01, the format's earliest
constexpr qsizetype kMostBytes = std::numeric_limits<std::int32_t>::max();
constexpr std::size_t kMostMembers = std::numeric_limits<std::uint16_t>::max();

void put16(QByteArray& out, std::uint16_t value)
{
    out.append(static_cast<char>(value & 0xFFU));
    out.append(static_cast<char>(value >> 8));
}

void put32(QByteArray& out, std::uint32_t value)
{
    put16(out, static_cast<std::uint16_t>(value & 0xFFFFU));
    put16(out, static_cast<std::uint16_t>(value >> 16));
}

constexpr std::array<std::uint32_t, 256> makeCrcTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? (value >> 1) ^ 0xEDB88320U : value >> 1;
        table[i] = value;
    }
    return table;
}

std::uint32_t crc32(const QByteArray& bytes)
{
    static constexpr std::array<std::uint32_t, 256> table = makeCrcTable();
    std::uint32_t value = 0xFFFFFFFFU;
    for (const char c : bytes)
        value = table[(value ^ static_cast<unsigned char>(c)) & 0xFFU] ^ (value >> 8);
    return value ^ 0xFFFFFFFFU;
}

/// The raw deflate stream: Qt puts four bytes of length in front of a zlib stream, which has a head of two and a tail
/// of four.
QByteArray deflated(const QByteArray& content)
{
    const QByteArray zlib = qCompress(content, 9);
    return zlib.size() > 10 ? zlib.mid(6, zlib.size() - 10) : QByteArray();
}

/// One member as it goes into the archive.
struct Entry
{
    QByteArray name;
    QByteArray body;
    std::uint16_t method = kStored;
    std::uint32_t crc = 0;
    std::uint32_t size = 0;
    std::uint32_t offset = 0;
};

Entry makeEntry(const ZipMember& member)
{
    Entry entry{member.name.toUtf8(), member.content, kStored, crc32(member.content),
        static_cast<std::uint32_t>(member.content.size()), 0};
    if (!member.compressed || member.content.isEmpty())
        return entry;
    const QByteArray smaller = deflated(member.content);
    if (!smaller.isEmpty() && smaller.size() < member.content.size()) {
        entry.body = smaller;
        entry.method = kDeflated;
    }
    return entry;
}

/// The fields that local and central header share.
void putCommonFields(QByteArray& out, const Entry& entry)
{
    const bool ascii = std::all_of(
        entry.name.begin(), entry.name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    put16(out, kVersion);
    put16(out, ascii ? 0 : kUtf8Name);
    put16(out, entry.method);
    put16(out, 0); // midnight
    put16(out, kFirstDay);
    put32(out, entry.crc);
    put32(out, static_cast<std::uint32_t>(entry.body.size()));
    put32(out, entry.size);
    put16(out, static_cast<std::uint16_t>(entry.name.size()));
    put16(out, 0); // no extra field
}

void putLocal(QByteArray& out, const Entry& entry)
{
    put32(out, 0x04034B50U);
    putCommonFields(out, entry);
    out += entry.name + entry.body;
}

void putCentral(QByteArray& out, const Entry& entry)
{
    put32(out, 0x02014B50U);
    put16(out, kVersion);
    putCommonFields(out, entry);
    put16(out, 0); // no comment
    put16(out, 0); // first disk
    put16(out, 0); // internal attributes
    put32(out, 0); // external attributes
    put32(out, entry.offset);
    out += entry.name;
}

void putEnd(QByteArray& out, std::size_t members, qsizetype directory)
{
    const auto size = static_cast<std::uint32_t>(out.size() - directory);
    put32(out, 0x06054B50U);
    put16(out, 0);
    put16(out, 0);
    put16(out, static_cast<std::uint16_t>(members));
    put16(out, static_cast<std::uint16_t>(members));
    put32(out, size);
    put32(out, static_cast<std::uint32_t>(directory));
    put16(out, 0);
}

bool isSafeName(const QString& name)
{
    const bool bad = name.isEmpty() || name.size() > 1000 || name.startsWith(u'/') || name.contains(u'\\')
        || name.contains(u':') || name.contains(QChar(0));
    return !bad && !name.split(u'/').contains(QStringLiteral(".."));
}

base::Status checkMembers(const std::vector<ZipMember>& members)
{
    if (members.size() > kMostMembers)
        return fail(Code::ExportFailed, QStringLiteral("more than %1 archive members").arg(kMostMembers));
    QSet<QString> names;
    qsizetype bytes = 0;
    for (const ZipMember& member : members) {
        const QString place = QStringLiteral("archive member %1").arg(names.size() + 1);
        if (!isSafeName(member.name) || names.contains(member.name))
            return fail(Code::ExportFailed, place + QStringLiteral(" has an unusable name"));
        names.insert(member.name);
        // A member can grow by nothing; headers and names are far below the second half of the format's 4 GiB.
        if (member.content.size() > kMostBytes - bytes)
            return fail(Code::ExportFailed, place + QStringLiteral(" passes 2 GiB"));
        bytes += member.content.size();
    }
    return {};
}

} // namespace

base::Result<QByteArray> writeZip(const std::vector<ZipMember>& members)
{
    if (const base::Status fits = checkMembers(members); !fits)
        return fits.error();
    QByteArray archive;
    QByteArray directory;
    for (const ZipMember& member : members) {
        Entry entry = makeEntry(member);
        entry.offset = static_cast<std::uint32_t>(archive.size());
        putLocal(archive, entry);
        putCentral(directory, entry);
    }
    const qsizetype directoryStart = archive.size();
    archive += directory;
    putEnd(archive, members.size(), directoryStart);
    return archive;
}

} // namespace recourse::formats
