// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/law_words.h"

namespace recourse::law {

QString LawWords::length(int count, PeriodUnit unit)
{
    const bool one = count == 1;
    switch (unit) {
    case PeriodUnit::Month:
        return (one ? tr("%1 month") : tr("%1 months")).arg(count);
    case PeriodUnit::CalendarDay:
        return (one ? tr("%1 calendar day") : tr("%1 calendar days")).arg(count);
    case PeriodUnit::BusinessDay:
        break;
    }
    return (one ? tr("%1 business day") : tr("%1 business days")).arg(count);
}

QString LawWords::period(int count, PeriodUnit unit, PeriodStart start)
{
    switch (start) {
    case PeriodStart::Received:
        return tr("%1 from receipt", "45 calendar days").arg(length(count, unit));
    case PeriodStart::Sent:
        return tr("%1 from sending", "45 calendar days").arg(length(count, unit));
    case PeriodStart::Discovered:
        return tr("%1 from discovery", "45 calendar days").arg(length(count, unit));
    case PeriodStart::Accepted:
        break;
    }
    return tr("%1 from acceptance", "45 calendar days").arg(length(count, unit));
}

QString LawWords::notInForce(const QString& law, const Provenance& provenance, QDate day)
{
    const QString wanted = day.toString(Qt::ISODate);
    if (day < provenance.validFrom)
        return tr("%1: in force from %2, not yet on %3").arg(law, provenance.validFrom.toString(Qt::ISODate), wanted);
    return tr("%1: in force until %2, no longer on %3").arg(law, provenance.validTo.toString(Qt::ISODate), wanted);
}

} // namespace recourse::law
