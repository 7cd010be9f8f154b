// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recourse::plan {

/// How near a rule's jurisdiction is to a residence: 3 the state or province itself, 2 the country, 1 the European
/// Economic Area, 0 everywhere, -1 does not hold there. A residence of "UK" is read as "GB".
[[nodiscard]] int nearness(const QString& jurisdiction, const QString& residence);

/// True for members of the European Union and of the European Economic Area (ISO 3166 alpha-2). Source: EEA Agreement,
/// as of 2026.
[[nodiscard]] bool inEuropeanEconomicArea(const QString& country);

} // namespace recourse::plan
