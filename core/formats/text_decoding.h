// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <string_view>

namespace recourse::formats {

/// What a file's bytes turned out to be.
enum class TextEncoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1252,
    Utf8WithStrayBytes,
    Named, ///< another one, by its name
};

/// A file's text as UTF-8 without byte order mark. `text()` points into the source bytes where they were UTF-8 already
/// (no copy), else into `m_converted`; the source must outlive it. Wipes its own copy when destroyed.
class DecodedText
{
public:
    DecodedText(std::string_view borrowed, TextEncoding encoding);
    DecodedText(QByteArray converted, TextEncoding encoding, const QString& name = {});
    DecodedText(DecodedText&&) noexcept = default;
    DecodedText& operator=(DecodedText&&) noexcept = default;
    DecodedText(const DecodedText&) = delete;
    DecodedText& operator=(const DecodedText&) = delete;
    ~DecodedText();

    [[nodiscard]] std::string_view text() const;
    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }
    /// For reports.
    [[nodiscard]] QString encodingName() const;

private:
    std::string_view m_borrowed; ///< empty if converted
    QByteArray m_converted;
    TextEncoding m_encoding = TextEncoding::Utf8;
    QString m_name; ///< of a `Named` one
};

/// Finds out the encoding of a whole file and gives its text: byte order mark (one or several); else many NULs in even or odd places
/// mean UTF-16; else valid UTF-8; else what an XML declaration names; else, if under one line in a hundred is invalid or more lines
/// hold valid UTF-8 letters than invalid bytes, the invalid lines are read as Windows-1252 (`Utf8WithStrayBytes`); else the file is
/// Windows-1252. What has no meaning in the encoding becomes U+FFFD. Error: InputNotText where NUL bytes remain that
/// are not UTF-16.
[[nodiscard]] base::Result<DecodedText> decodeText(std::string_view bytes);

/// The text in the encoding that the user names ("UTF-8", "windows-1250", "koi8-r"…), whatever the bytes look like; a byte order
/// mark is left out. What has no meaning in the encoding becomes U+FFFD. Errors: BadArgument for a name that nobody knows;
/// InputNotText where NUL characters come out.
[[nodiscard]] base::Result<DecodedText> decodeTextAs(std::string_view bytes, const QString& name);

/// "UTF-8", "UTF-16LE", "Windows-1252"… for reports.
[[nodiscard]] QString encodingName(TextEncoding encoding);

} // namespace recourse::formats
