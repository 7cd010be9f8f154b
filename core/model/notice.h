// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recourse::model {

/// `Breach::feed` of breaches that the user entered from a letter or e-mail addressed to them.
inline const QString kNoticeFeed = QStringLiteral("notice");

/// `Breach::feed` of breaches that the user entered without such a letter: read in the news, told by somebody.
inline const QString kHeardFeed = QStringLiteral("heard");

/// `Breach::feed` of sites that a service named when it was asked which passwords were captured together with one of the user's addresses.
/// `Breach::feedId` is the site's registrable domain; no address stands in the record.
inline const QString kStealerFeed = QStringLiteral("stealer-logs");

} // namespace recourse::model
