// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/exhibit_limits.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

namespace recourse::formats {

/// A file that came with a message.
struct MailMessageFile
{
    QString name; ///< as the sender named it, without folders; for showing only, never a path to write to; may be empty
    QString mediaType; ///< as the sender said
    QByteArray content; ///< decoded

    bool operator==(const MailMessageFile&) const = default;
};

/// One message as a person reads it.
struct MailMessage
{
    QString from, to, cc, date, subject; ///< decoded, as they stand; empty if the message has none
    QString text; ///< the plain text, else the HTML as text; line ends \n
    bool cut = false; ///< the text was longer than the limit
    std::vector<MailMessageFile> files;
};

/// Reads a message with its parts (RFC 5322, 2045 to 2047, 2231, text/plain; format=flowed of RFC 3676). Of alternatives the plain text is
/// taken; further texts in the body follow the first; everything else is a file. Damaged parts are read as far as they go.
/// Errors: InputTooLarge (`where` names the limit); InputMalformed for bytes that do not begin with a header.
[[nodiscard]] base::Result<MailMessage> readMailMessage(std::string_view bytes, const base::MailMessageLimits& limits);

} // namespace recourse::formats
