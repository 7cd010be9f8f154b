// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hostile_replies.h"

#include <QtEndian>

#include <array>
#include <atomic>
#include <memory>
#include <utility>

namespace recourse::test::hostile {

namespace {

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1u) ? 0xEDB88320u : 0u);
        table[byte] = crc;
    }
    return table;
}

/// CRC-32 as gzip wants it (RFC 1952, 8).
quint32 crc32(const QByteArray& bytes)
{
    static constexpr std::array<quint32, 256> kTable = crcTable();
    const quint32* table = kTable.data();
    quint32 crc = 0xFFFFFFFFu;
    for (const char byte : bytes)
        crc = (crc >> 8) ^ table[(crc ^ static_cast<quint8>(byte)) & 0xFFu];
    return ~crc;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray gzipHead()
{
    return QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff", 10);
}

QByteArray gzipMember(const QByteArray& bytes, quint32 checksum)
{
    // qCompress gives: 4 bytes of length, 2 of zlib's head, the deflate stream, 4 of Adler-32. It compresses nothing to nothing.
    const QByteArray zlib = qCompress(bytes, 6);
    const QByteArray deflate = bytes.isEmpty() ? QByteArray("\x03\x00", 2) : zlib.mid(6, zlib.size() - 10);
    return gzipHead() + deflate + littleEndian(checksum) + littleEndian(static_cast<quint32>(bytes.size()));
}

Reply plain(const QByteArray& body)
{
    return Reply{200, {{"Content-Type", "application/json"}}, body, Delivery::Whole, 0};
}

} // namespace

QByteArray gzip(const QByteArray& bytes)
{
    return gzipMember(bytes, crc32(bytes));
}

QByteArray unfinishedGzip(const QByteArray& bytes)
{
    // One stored block that is not the last (RFC 1951, 3.2.4).
    QByteArray lengths(4, '\0');
    qToLittleEndian(static_cast<quint16>(bytes.size()), lengths.data());
    qToLittleEndian(static_cast<quint16>(~static_cast<quint16>(bytes.size())), lengths.data() + 2);
    return gzipHead() + QByteArray(1, '\0') + lengths + bytes;
}

Reply endlessBody()
{
    Reply reply = plain(QByteArray(4096, ' '));
    reply.delivery = Delivery::Endless;
    return reply;
}

Reply gzipBomb(int megabytes)
{
    // Nobody gets as far as its checksum.
    Reply reply = plain(gzipMember(QByteArray(qsizetype{megabytes} << 20, '\0'), 0));
    reply.headers.append(Header{"Content-Encoding", "gzip"});
    return reply;
}

Reply stackedEncodings(int layers)
{
    QByteArrayList names(layers, "gzip");
    Reply reply = plain(gzip("[]"));
    reply.headers.append(Header{"Content-Encoding", names.join(", ")});
    return reply;
}

Reply redirectTo(const QByteArray& location, int status)
{
    return Reply{status, {{"Location", location}}, "moved", Delivery::Whole, 0};
}

Reply htmlWith200()
{
    return Reply{200, {{"Content-Type", "text/html; charset=utf-8"}},
        "<!DOCTYPE html>\n<html><head><title>Welcome to the Airport Wi-Fi</title></head><body>Please log in.</body></html>\n", Delivery::Whole, 0};
}

Reply halfBody(const QByteArray& body)
{
    Reply reply = plain(body);
    reply.delivery = Delivery::HalfBody;
    return reply;
}

Reply slowDrip(const QByteArray& body, int millisecondsPerByte)
{
    Reply reply = plain(body);
    reply.delivery = Delivery::Drip;
    reply.dripMs = millisecondsPerByte;
    return reply;
}

Reply hugeHeaders(int kilobytes)
{
    Reply reply = plain("[]");
    for (int i = 0; i < kilobytes; ++i)
        reply.headers.append(Header{"X-Filler-" + QByteArray::number(i), QByteArray(1000, 'x')});
    return reply;
}

Reply closesAtOnce()
{
    Reply reply;
    reply.delivery = Delivery::CloseAtOnce;
    return reply;
}

Reply neverAnswers()
{
    Reply reply;
    reply.delivery = Delivery::Silent;
    return reply;
}

Reply rateLimited(const QByteArray& retryAfter)
{
    return Reply{429, {{"Retry-After", retryAfter}, {"Content-Type", "application/json"}},
        "{\"statusCode\":429,\"message\":\"Rate limit is exceeded.\"}", Delivery::Whole, 0};
}

Handler afterwards(int times, Reply first, Reply then)
{
    auto asked = std::make_shared<std::atomic<int>>(0);
    return [=, first = std::move(first), then = std::move(then)](const RecordedRequest&) { return (*asked)++ < times ? first : then; };
}

Handler withValidators(const QByteArray& body, const QByteArray& etag, const QByteArray& lastModified)
{
    return [=](const RecordedRequest& request) {
        const Headers validators{{"ETag", etag}, {"Last-Modified", lastModified}, {"Content-Type", "application/json"}};
        // A date counts only where no tag was sent (RFC 9110, 13.1.3).
        const QByteArray asked = request.header("If-None-Match");
        const bool same = asked.isEmpty() ? request.header("If-Modified-Since") == lastModified : asked == etag;
        return Reply{same ? 304 : 200, validators, same ? QByteArray() : body, Delivery::Whole, 0};
    };
}

} // namespace recourse::test::hostile
