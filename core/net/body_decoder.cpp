// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/body_decoder.h"

#include <zlib.h>

#include <array>

namespace recourse::net {

namespace {

constexpr int kGzipOnly = 16 + MAX_WBITS;
constexpr std::size_t kStepBytes = 32 * 1024;

z_stream* openStream()
{
    auto stream = std::make_unique<z_stream>();
    *stream = {};
    return inflateInit2(stream.get(), kGzipOnly) == Z_OK ? stream.release() : nullptr;
}

} // namespace

void BodyDecoder::StreamCloser::operator()(z_stream_s* stream) const
{
    inflateEnd(stream);
    delete stream;
}

BodyDecoder::BodyDecoder(qint64 limit)
    : m_limit(limit)
{
}

BodyDecoder::~BodyDecoder() = default;

void BodyDecoder::addCoding(const QByteArray& header)
{
    const QByteArray coding = header.trimmed().toLower();
    m_codings += m_codings.isEmpty() || coding.isEmpty() ? coding : ", " + coding;
}

void BodyDecoder::forgetCodings()
{
    m_codings.clear();
}

bool BodyDecoder::isPlain() const
{
    return m_codings.isEmpty() || m_codings == "identity";
}

BodyDecoder::Taken BodyDecoder::take(const char* bytes, qsizetype count, QByteArray& body)
{
    m_came += count;
    if (m_came > m_limit)
        return Taken::TooLarge;
    if (isPlain())
        return append(bytes, count, body);
    if (m_codings == "gzip" || m_codings == "x-gzip")
        return inflateInto(bytes, count, body);
    return Taken::Broken;
}

bool BodyDecoder::isWhole() const
{
    return isPlain() || m_atEnd;
}

BodyDecoder::Taken BodyDecoder::append(const char* bytes, qsizetype count, QByteArray& body) const
{
    // Counted after decoding: an announced length says nothing about what a compressed body becomes.
    if (body.size() + count > m_limit)
        return Taken::TooLarge;
    body.append(bytes, count);
    return Taken::Well;
}

BodyDecoder::Taken BodyDecoder::inflateInto(const char* bytes, qsizetype count, QByteArray& body)
{
    if (!m_stream)
        m_stream.reset(openStream());
    if (!m_stream)
        return Taken::Broken;
    std::array<Bytef, kStepBytes> step;
    m_stream->next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes));
    m_stream->avail_in = static_cast<uInt>(count);
    do {
        if (m_atEnd && m_stream->avail_in > 0) {
            inflateReset(m_stream.get()); // members may follow one another
            m_atEnd = false;
        }
        m_stream->next_out = step.data();
        m_stream->avail_out = static_cast<uInt>(step.size());
        const int said = inflate(m_stream.get(), Z_NO_FLUSH);
        if (said != Z_OK && said != Z_STREAM_END && said != Z_BUF_ERROR)
            return Taken::Broken;
        m_atEnd = said == Z_STREAM_END;
        const auto made = static_cast<qsizetype>(step.size() - m_stream->avail_out);
        if (const Taken taken = append(reinterpret_cast<const char*>(step.data()), made, body); taken != Taken::Well)
            return taken;
    } while (m_stream->avail_in > 0 || m_stream->avail_out == 0);
    return Taken::Well;
}

} // namespace recourse::net
