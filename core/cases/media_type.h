// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace recourse::cases {

/// The media type of a reply or proof: by its first bytes where these tell (PDF, PNG, JPEG, GIF, WebP, TIFF, zip), else by the ending of
/// its name (.eml, .txt, .html, .odt, .docx, .csv, .json…); "text/plain" for text without a known ending, "application/octet-stream" for
/// all else.
[[nodiscard]] QString mediaTypeOf(const QString& fileName, const QByteArray& content);

} // namespace recourse::cases
