// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/due_dates.h"
#include "support/test_text.h"

#include <QFile>

namespace recourse::test {

/// A file of the project's own resources/rules.
[[nodiscard]] inline QByteArray ruleFile(const char* name)
{
    QFile file(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/rules/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The tables the program ships with. Ends the test program if they do not parse.
struct LawRules
{
    law::RegimeTable regimes = law::RegimeTable::parse(ruleFile("regimes.json")).value();
    law::HolidayCalendars holidays = law::HolidayCalendars::parse(ruleFile("holidays.json")).value();

    [[nodiscard]] base::Result<law::DueDates> due(const law::DueRequest& request) const
    {
        return law::dueDates(regimes, holidays, request);
    }
};

[[nodiscard]] inline QDate day(const char* iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

} // namespace recourse::test
