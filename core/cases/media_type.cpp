// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/media_type.h"

#include <array>

namespace recourse::cases {

namespace {

struct Known
{
    const char* sign; ///< first bytes, or the ending of a name
    const char* type;
};

constexpr std::array kStarts{Known{"%PDF-", "application/pdf"}, Known{"\x89PNG\r\n\x1A\n", "image/png"},
    Known{"\xFF\xD8\xFF", "image/jpeg"}, Known{"GIF87a", "image/gif"}, Known{"GIF89a", "image/gif"}};

constexpr std::array kEndings{Known{".eml", "message/rfc822"}, Known{".mbox", "application/mbox"}, Known{".txt", "text/plain"},
    Known{".html", "text/html"}, Known{".htm", "text/html"}, Known{".csv", "text/csv"}, Known{".json", "application/json"},
    Known{".xml", "application/xml"}, Known{".heic", "image/heic"}, Known{".tif", "image/tiff"}, Known{".tiff", "image/tiff"},
    Known{".odt", "application/vnd.oasis.opendocument.text"},
    Known{".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    Known{".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}, Known{".zip", "application/zip"},
    Known{".msg", "application/vnd.ms-outlook"}};

bool looksLikeText(const QByteArray& content)
{
    constexpr qsizetype kLooked = 4096;
    return !content.isEmpty() && !content.left(kLooked).contains('\0');
}

bool isWebp(const QByteArray& content)
{
    constexpr qsizetype kFormatAt = 8;
    return content.startsWith("RIFF") && content.mid(kFormatAt, 4) == "WEBP";
}

bool isTiff(const QByteArray& content)
{
    return content.left(4) == QByteArray("II*\0", 4) || content.left(4) == QByteArray("MM\0*", 4);
}

} // namespace

QString mediaTypeOf(const QString& fileName, const QByteArray& content)
{
    for (const Known& known : kStarts) {
        if (content.startsWith(known.sign))
            return QLatin1String(known.type);
    }
    if (isWebp(content))
        return QStringLiteral("image/webp");
    if (isTiff(content))
        return QStringLiteral("image/tiff");
    for (const Known& known : kEndings) {
        if (fileName.endsWith(QLatin1String(known.sign), Qt::CaseInsensitive))
            return QLatin1String(known.type);
    }
    if (content.startsWith("PK\x03\x04"))
        return QStringLiteral("application/zip");
    return looksLikeText(content) ? QStringLiteral("text/plain") : QStringLiteral("application/octet-stream");
}

} // namespace recourse::cases
