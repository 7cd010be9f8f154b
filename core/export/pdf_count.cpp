// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pdf_count.h"

#include <QtEndian>

#include <cstring>

namespace recourse::documents {

namespace {

constexpr qsizetype kDictionary = 4096; ///< bytes before "stream" that are looked at
/// Packed bytes of one object stream: deflate makes at most 1,032 bytes of one, so that no file can ask for more than 132 MB at a time.
/// Programs that write PDF put some hundred objects into one, which are a tenth of this.
constexpr qsizetype kMostPacked = 128 << 10;

bool endsName(char c)
{
    return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.' || c == '+');
}

/// Counts "/Type /Page", whatever white space stands between, but not "/Type /Pages".
int pageObjects(const QByteArray& text)
{
    int count = 0;
    for (qsizetype at = text.indexOf("/Type"); at >= 0; at = text.indexOf("/Type", at + 5)) {
        qsizetype next = at + 5;
        while (next < text.size() && std::strchr(" \t\r\n\f", text[next]) != nullptr && text[next] != '\0')
            ++next;
        const bool page = text.mid(next, 5) == "/Page";
        count += page && (next + 5 >= text.size() || endsName(text[next + 5])) ? 1 : 0;
    }
    return count;
}

/// The content of the object stream whose word "stream" stands at `at`; empty if it is no such stream, nothing if it cannot be unpacked.
std::optional<QByteArray> objectStream(const QByteArray& pdf, qsizetype at)
{
    const qsizetype from = qMax(qsizetype(0), at - kDictionary);
    QByteArray dictionary = pdf.mid(from, at - from);
    dictionary = dictionary.mid(dictionary.lastIndexOf(" obj") + 1);
    if (!dictionary.contains("/ObjStm"))
        return QByteArray();
    if (!dictionary.contains("/FlateDecode") || dictionary.contains("/DecodeParms"))
        return std::nullopt;
    qsizetype begin = at + 6;
    while (begin < pdf.size() && (pdf[begin] == '\r' || pdf[begin] == '\n'))
        ++begin;
    const qsizetype end = pdf.indexOf("endstream", begin);
    if (end < 0 || end - begin > kMostPacked)
        return std::nullopt;
    // Qt wants the length in front; a wrong one only costs it another try.
    QByteArray packed(4, '\0');
    qToBigEndian(static_cast<quint32>((end - begin) * 8 + 1024), packed.data());
    return qUncompress(packed + pdf.mid(begin, end - begin));
}

} // namespace

std::optional<int> pdfPageCount(const QByteArray& pdf, const base::PdfCountLimits& limits)
{
    if (static_cast<std::size_t>(pdf.size()) > limits.bytes || pdf.contains("/Encrypt"))
        return std::nullopt;
    int count = pageObjects(pdf);
    std::size_t inflated = 0;
    for (qsizetype at = pdf.indexOf("stream"); at >= 0; at = pdf.indexOf("stream", at + 6)) {
        if (at >= 3 && pdf.mid(at - 3, 3) == "end")
            continue;
        const auto content = objectStream(pdf, at);
        if (!content)
            return std::nullopt;
        inflated += static_cast<std::size_t>(content->size());
        if (inflated > limits.inflatedBytes)
            return std::nullopt;
        count += pageObjects(*content);
    }
    return count > 0 ? std::optional(count) : std::nullopt;
}

} // namespace recourse::documents
