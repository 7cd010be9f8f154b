// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/jurisdiction.h"

#include <QStringList>

namespace recourse::plan {

bool inEuropeanEconomicArea(const QString& country)
{
    static const QStringList kMembers
        = QStringLiteral("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE "
                         "IS LI NO")
              .split(u' ');
    return kMembers.contains(country);
}

int nearness(const QString& jurisdiction, const QString& residence)
{
    if (jurisdiction.isEmpty())
        return 0;
    const QString country = residence.section(u'-', 0, 0);
    const QString home = country == QLatin1String("UK") ? QStringLiteral("GB") : country;
    if (jurisdiction.contains(u'-'))
        return jurisdiction == residence ? 3 : -1;
    if (jurisdiction == home)
        return 2;
    return jurisdiction == QLatin1String("EU") && inEuropeanEconomicArea(home) ? 1 : -1;
}

} // namespace recourse::plan
