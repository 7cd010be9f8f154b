// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace recourse::documents {

/// The header field's value for free text: as it stands if it is short plain ASCII, else as RFC 2047 encoded words (UTF-8, base64),
/// folded so that no line passes 76 characters. Holds no line end but its own folding.
[[nodiscard]] QByteArray encodedText(const QString& text);

/// `"Name" <local@domain>`, the name by RFC 5322 quoting or RFC 2047, the domain in punycode; the address alone without a name. Errors:
/// LetterLint (`where` says whose address, as `what` names it) for anything that is not one plain address.
[[nodiscard]] base::Result<QByteArray> mailbox(const QString& name, const QString& address, const QString& what);

/// The address alone in ASCII, its domain in punycode; empty for anything that is not one plain address.
[[nodiscard]] QByteArray plainAddress(const QString& address);

/// Text as quoted-printable (RFC 2045 §6.7): CRLF, lines of at most 76 characters, ASCII only.
[[nodiscard]] QByteArray quotedPrintable(const QString& text);

} // namespace recourse::documents
