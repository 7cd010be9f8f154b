// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace recourse::documents {

/// A file that goes with a message.
struct MailFile
{
    QString name; ///< as the reader sees it; folders in it are dropped
    QString mediaType; ///< "application/pdf"; anything that is no plain media type becomes "application/octet-stream"
    QByteArray bytes;

    bool operator==(const MailFile&) const = default;
};

/// The file as one part of a multipart message (RFC 2045, 2183): base64, so that its bytes arrive as they are; the name plain and, where
/// it is not ASCII or long, also by RFC 2231 in pieces that keep lines within 76 characters. Holds no line end but CRLF.
[[nodiscard]] QByteArray filePart(const MailFile& file);

} // namespace recourse::documents
