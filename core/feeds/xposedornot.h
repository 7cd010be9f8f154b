// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/reader.h"

namespace recourse::feeds {

/// XposedOrNot, `GET /v1/breaches`: an envelope with "exposedBreaches". "Nothing found" and errors come with status 200 too and are
/// refused: the whole list is never empty.
[[nodiscard]] base::Result<FeedReading> readXposedOrNot(const FeedFiles& files, const FeedDefinition& definition, const domains::SuffixList& suffixes);

/// The domains of a field that names one or several hosts: registrable, each once; the host itself where it is one below a domain. Gives
/// back what is no domain.
QStringList setDomains(model::Breach& breach, const QStringList& given, const domains::SuffixList& suffixes);

} // namespace recourse::feeds
