// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace recourse::net {

/// Undoes the coding of one body while it comes in, and knows whether it came whole. libcurl could decode as well, but takes a gzip body
/// for whole that ends before its last block and its checksum (RFC 1952, 2.3): half a list would pass as one with fewer entries.
class BodyDecoder
{
public:
    enum class Taken {
        Well,
        TooLarge, ///< the body would become larger than allowed
        Broken, ///< not what its coding wants (bad data, a wrong checksum, something behind the end), or a coding that was not asked for
    };

    /// `limit` bounds the bytes as they come, and what they become.
    explicit BodyDecoder(qint64 limit);
    ~BodyDecoder();
    BodyDecoder(const BodyDecoder&) = delete;
    BodyDecoder& operator=(const BodyDecoder&) = delete;

    /// One Content-Encoding header. Several of them stand for several codings.
    void addCoding(const QByteArray& header);
    /// For the head of another answer.
    void forgetCodings();
    /// Decodes what came and appends it to `body`. Nothing may be taken after any other answer than Well.
    [[nodiscard]] Taken take(const char* bytes, qsizetype count, QByteArray& body);
    /// Whether no coding says that more must come. A body of no bytes at all is whole only without coding.
    [[nodiscard]] bool isWhole() const;

private:
    struct StreamCloser
    {
        void operator()(z_stream_s* stream) const;
    };

    [[nodiscard]] bool isPlain() const;
    [[nodiscard]] Taken append(const char* bytes, qsizetype count, QByteArray& body) const;
    [[nodiscard]] Taken inflateInto(const char* bytes, qsizetype count, QByteArray& body);

    const qint64 m_limit;
    qint64 m_came = 0;
    QByteArray m_codings;
    std::unique_ptr<z_stream_s, StreamCloser> m_stream;
    bool m_atEnd = false; ///< of a member, with nothing behind it so far
};

} // namespace recourse::net
