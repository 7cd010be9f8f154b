// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/exhibit_limits.h"

#include <QByteArray>

#include <optional>

namespace recourse::documents {

/// How many pages a PDF file has, by counting its page objects (ISO 32000-1 §7.7.3.3), also those in object streams packed with Flate
/// (§7.5.7). Nothing if that cannot be told: encrypted, packed otherwise, too large, damaged. A file that was changed in place may hold
/// pages that are no longer shown; the count then is of all.
[[nodiscard]] std::optional<int> pdfPageCount(const QByteArray& pdf, const base::PdfCountLimits& limits);

} // namespace recourse::documents
