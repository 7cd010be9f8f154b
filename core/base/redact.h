// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace recourse::base {

/// A login or address as a log may show it: first letter, length class and the domain's last label ("a…@….com").
[[nodiscard]] QString redactedLogin(const QString& login);

/// A URL without user info, query and fragment, for messages and logs.
[[nodiscard]] QString redactedUrl(const QUrl& url);

/// An address from the network ledger as it may leave the vault: values in its query whose names say that they are keys
/// (`?apikey=…`, `&X-Amz-Signature=…`) are masked, all else is as it was asked for.
[[nodiscard]] QString withoutKeys(const QString& url);

/// One line of outside text, safe for a terminal or log: controls and bidirectional overrides removed, cut at `maxLength` characters.
[[nodiscard]] QString printable(const QString& text, int maxLength);

} // namespace recourse::base
