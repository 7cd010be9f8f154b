// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <string>
#include <string_view>

/// The header of one part of a message. Internal to `formats`.
namespace recourse::formats {

/// A structured field's value with its parameters (RFC 2045 §5.1), those in pieces and in percent signs (RFC 2231) put together.
struct MailFieldValue
{
    std::string value; ///< lower case, without white space: "multipart/mixed", "attachment"
    std::map<std::string, QString> parameters; ///< by lower-case name; decoded

    [[nodiscard]] QString parameter(const char* name) const;
};

/// Reads "text/plain; charset=utf-8; name*0*=utf-8''a%20b".
[[nodiscard]] MailFieldValue readMailFieldValue(std::string_view body);

/// Content of a part by its Content-Transfer-Encoding (lower case): "base64", "quoted-printable", else as it stands. Damaged places are
/// passed over.
[[nodiscard]] QByteArray decodedMailContent(std::string_view content, std::string_view encoding);

} // namespace recourse::formats
