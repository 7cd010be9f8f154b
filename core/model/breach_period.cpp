// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/breach_period.h"

namespace recourse::model {

namespace {

QDate firstDay(QDate date, DatePrecision precision)
{
    if (precision == DatePrecision::Year)
        return QDate(date.year(), 1, 1);
    return precision == DatePrecision::Month ? QDate(date.year(), date.month(), 1) : date;
}

QDate lastDay(QDate date, DatePrecision precision)
{
    if (precision == DatePrecision::Year)
        return QDate(date.year(), 12, 31);
    return precision == DatePrecision::Month ? QDate(date.year(), date.month(), date.daysInMonth()) : date;
}

QString isoText(QDate date, DatePrecision precision)
{
    const QString whole = date.toString(Qt::ISODate);
    if (precision == DatePrecision::Year)
        return whole.left(4);
    return precision == DatePrecision::Month ? whole.left(7) : whole;
}

} // namespace

BreachPeriod breachPeriod(const Breach& breach)
{
    if (!breach.occurredFrom.isValid() || breach.precision == DatePrecision::Unknown)
        return {};
    const QDate to = breach.occurredTo.isValid() && breach.occurredTo > breach.occurredFrom ? breach.occurredTo
                                                                                            : breach.occurredFrom;
    const QString from = isoText(breach.occurredFrom, breach.precision);
    const QString until = isoText(to, breach.precision);
    return {firstDay(breach.occurredFrom, breach.precision), lastDay(to, breach.precision),
        from == until ? from : from + u'/' + until};
}

} // namespace recourse::model
